/**
 * A history and all that was made of it, copied for another thread in parts: whoever has it does something else between two of them,
 * and whoever gets it goes to any step at once.
 *
 * Invariant: a cursor on the copy shows what the cursor it was made of shows. Checkpoints that are laid while it is made are not in it.
 * It does not know what threads there are.
 */
import type { History } from './event'
import type { HeapCursor } from './HeapCursor'
import type { Reach } from './HistoryIndex'
import type { LogTables } from './LogTables'
import { PAGE_BITS, renumbered } from './PagedWords'
import { cursorOn } from './openHistory'

type PlainTables = Pick<LogTables, 'eventCount' | 'steps' | 'threadCount' | 'stages' | 'collections'>

export interface CopyHead {
  readonly faces: Omit<History, 'log'>
  readonly tables: PlainTables
  /** What of the log is here: of a window of it too. */
  readonly reach: Reach
  /** Offsets of the checkpoints. */
  readonly offsets: readonly number[]
  /** Of their pictures, as in SavedPicture. */
  readonly befores: readonly number[]
  /** Of each array, by its name, how many words it has. */
  readonly lengths: ReadonlyMap<string, number>
}

export interface CopyPart {
  readonly array: string
  readonly from: number
  readonly words: Int32Array<ArrayBuffer>
}

/** What is copied of an array at a time. */
const PART_WORDS = 1 << 18

export function copyOf(cursor: HeapCursor): { readonly head: CopyHead; readonly parts: Generator<CopyPart, void> } {
  const { history, tables, reach } = cursor.index
  const { log, ...faces } = history
  const { offsets, pictures } = cursor.checkpoints.laid()
  const { store } = cursor.checkpoints
  const pages = store.savedPages
  const arrays = new Map<string, Int32Array>([['log', log]])
  for (const [name, table] of Object.entries(tables))
    if (table instanceof Int32Array) arrays.set(`table ${name}`, table)
  pictures.forEach(({ picture }, at) => arrays.set(`picture ${at}`, picture))
  const lengths = new Map([...arrays].map(([name, { length }]) => [name, length] as const))
  lengths.set('pages', pages << PAGE_BITS)
  const { eventCount, steps, threadCount, stages, collections } = tables
  function* parts(): Generator<CopyPart, void> {
    for (const [array, words] of arrays)
      for (let from = 0; from < words.length; from += PART_WORDS)
        yield { array, from, words: words.slice(from, from + PART_WORDS) }
    const atOnce = PART_WORDS >> PAGE_BITS
    for (let page = 0; page < pages; page += atOnce)
      yield { array: 'pages', from: page << PAGE_BITS, words: store.packed(page, Math.min(pages, page + atOnce)) }
  }
  return {
    head: {
      faces,
      tables: { eventCount, steps, threadCount, stages, collections },
      reach,
      offsets,
      befores: pictures.map(({ before }) => before),
      lengths,
    },
    parts: parts(),
  }
}

export class HistoryCopy {
  private readonly arrays: ReadonlyMap<string, Int32Array<ArrayBuffer>>

  constructor(private readonly head: CopyHead) {
    this.arrays = new Map([...head.lengths].map(([name, length]) => [name, new Int32Array(length)]))
  }

  take({ array, from, words }: CopyPart): void {
    this.array(array).set(words, from)
  }

  /** Once all parts are here. At step 0, or where the window begins. */
  cursor(): HeapCursor {
    const { faces, tables, reach, offsets, befores } = this.head
    const arrays = [...this.arrays].filter(([name]) => name.startsWith('table '))
    const tableArrays = Object.fromEntries(arrays.map(([name, words]) => [name.slice('table '.length), words]))
    const log = this.array('log')
    return cursorOn({
      history: { ...faces, log },
      reach,
      tables: { ...tables, ...tableArrays } as LogTables, // all arrays of the other thread's tables are in it
      checkpoints: {
        offsets,
        pictures: befores.map((before, at) => renumbered({ picture: this.array(`picture ${at}`), before })),
        pages: this.array('pages'),
      },
    })
  }

  private array(name: string): Int32Array<ArrayBuffer> {
    const found = this.arrays.get(name)
    if (found === undefined) throw new RangeError(`HistoryCopy: no array ${name}`)
    return found
  }
}
