/**
 * The numbers of one object that are easily taken for one another: what getsizeof says, what was asked for, what the allocator gave,
 * and the pages behind it.
 */
import { HeapCursor } from '../heap/history/HeapCursor'
import type { HistoryIndex } from '../heap/history/HistoryIndex'
import { PAGE_BYTES, POOL_BYTES, takenBytes } from '../memory/blockSize'
import { type PlacedBlock, Placement } from '../memory/Placement'
import type { Tell } from './Sentences'

export interface Numbers {
  size: number
  requested: number
  taken: number
  /** Bytes of the values that an instance has in itself; 0 for what has none there. */
  values: number
  /** Bytes of the pages that its blocks lie in, those of a pool together. */
  pages: number
  blocks: BlockNumbers[]
}

export interface BlockNumbers {
  bytes: number
  taken: number
  pool: { arena: number; pool: number; used: number; room: number } | null
}

/** Of an object of the interpreter's own only the size is known. `cursor` stands at the placement's step. */
export function numbersOf(placement: Placement, cursor: HeapCursor, id: number): Numbers {
  const placed = placement.objects.get(id)
  if (placed === undefined) {
    const size = cursor.sizeOf(id)
    return { size, requested: size, taken: size, values: 0, pages: 0, blocks: [] }
  }
  const { size, blocks } = placed
  const requested = blocks.reduce((sum, { bytes }) => sum + bytes, 0)
  return {
    size,
    requested,
    taken: blocks.reduce((sum, { bytes }) => sum + takenBytes(bytes), 0),
    values: placed.values === null ? 0 : requested - size,
    pages: pageBytes(blocks),
    blocks: blocks.map(blockNumbers),
  }
}

/** The same at a step, in words; the objects are placed when somebody first asks. */
export function numberWords(index: HistoryIndex, step: number, tell: Tell): (id: number) => string[] {
  let placed: { readonly placement: Placement; readonly cursor: HeapCursor } | null = null
  return (id) => {
    if (placed === null) {
      placed = { placement: new Placement(index, step), cursor: new HeapCursor(index) }
      placed.cursor.seek(step)
    }
    return fourNumbers(numbersOf(placed.placement, placed.cursor, id), tell)
  }
}

/** The four numbers, each with what it is the number of. */
export function fourNumbers({ size, requested, taken, values, pages, blocks }: Numbers, tell: Tell): string[] {
  if (blocks.length === 0) return [tell('sizes.notOwn', { size })]
  const apart = blocks.length > 1 ? `, ${blocks.map(({ bytes }) => bytes).join(' + ')}` : ''
  const asked = { requested, blocks: blocks.length, apart }
  return [
    tell('sizes.size', { size }),
    values > 0 ? tell('sizes.askedValues', { ...asked, values }) : tell('sizes.asked', asked),
    taken === requested ? tell('sizes.gaveThat', {}) : tell('sizes.gave', { taken }),
    tell('sizes.behind', { blocks: blocks.length, places: behind(blocks, tell), kilobytes: pages / 1024 }),
  ]
}

function behind(blocks: readonly BlockNumbers[], tell: Tell): string {
  const places = blocks.map(({ taken, pool }) =>
    pool === null ? tell('sizes.libraryBlock', { taken }) : tell('sizes.pool', { ...pool, taken }),
  )
  return places.reduce((before, last) => tell('and', { before, last }))
}

function blockNumbers({ bytes, block }: PlacedBlock): BlockNumbers {
  if (block === null) return { bytes, taken: takenBytes(bytes), pool: null }
  const { arena, number, used, room } = block.pool
  return { bytes, taken: takenBytes(bytes), pool: { arena: arena.number, pool: number, used, room } }
}

function pageBytes(blocks: readonly PlacedBlock[]): number {
  const pools = new Set(blocks.flatMap(({ block }) => (block === null ? [] : [block.pool])))
  const large = blocks.filter(({ block }) => block === null)
  const pages = large.reduce((sum, { bytes }) => sum + Math.ceil(takenBytes(bytes) / PAGE_BYTES) * PAGE_BYTES, 0)
  return pools.size * POOL_BYTES + pages
}
