/**
 * The numbers of one object that are easily taken for one another: what getsizeof says, what was asked for, what the allocator gave,
 * and the pages behind it.
 */
import { HeapCursor } from '../heap/history/HeapCursor'
import type { HistoryIndex } from '../heap/history/HistoryIndex'
import { PAGE_BYTES, POOL_BYTES, takenBytes } from '../memory/blockSize'
import { type PlacedBlock, Placement } from '../memory/Placement'

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
export function numberWords(index: HistoryIndex, step: number): (id: number) => string[] {
  let placed: { readonly placement: Placement; readonly cursor: HeapCursor } | null = null
  return (id) => {
    if (placed === null) {
      placed = { placement: new Placement(index, step), cursor: new HeapCursor(index) }
      placed.cursor.seek(step)
    }
    return fourNumbers(numbersOf(placed.placement, placed.cursor, id))
  }
}

/** The four numbers, each with what it is the number of. */
export function fourNumbers({ size, requested, taken, values, pages, blocks }: Numbers): string[] {
  if (blocks.length === 0)
    return [
      `sys.getsizeof says ${size} bytes; it is the interpreter's own, or lies in the stack of calls: no block is its own.`,
    ]
  const apart = blocks.length > 1 ? `, ${blocks.map(({ bytes }) => bytes).join(' + ')}` : ''
  const left = values > 0 ? `: the values of its attributes take ${values}, which sys.getsizeof leaves out` : ''
  const count = blocks.length === 1 ? '1 block' : `${blocks.length} blocks`
  return [
    `sys.getsizeof says ${size} bytes.`,
    `Python asked for ${requested} bytes in ${count}${apart}${left}.`,
    taken === requested
      ? 'The allocator gave just that.'
      : `The allocator gave ${taken}, since blocks come in steps of 16.`,
    `${behind(blocks)}: ${pages / 1024} KB of pages stay as long as one object in them does.`,
  ]
}

function behind(blocks: readonly BlockNumbers[]): string {
  const places = blocks.map(({ taken, pool }) =>
    pool === null
      ? `a block of ${taken} bytes of the C library's`
      : `pool ${pool.pool} of arena ${pool.arena} (blocks of ${taken}: ${pool.used} of ${pool.room} in use)`,
  )
  return `Behind ${blocks.length === 1 ? 'it is' : 'them are'} ${places.join(' and ')}`
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
