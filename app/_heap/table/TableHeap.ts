/**
 * A heap as the table lists it: all that lives at one moment, what the picture shows first, as it shows it, then what the program
 * made, then what the interpreter made for itself, each in the order of their births.
 *
 * An entry is a number: an object's id, or below 0 a card of the scene. Invariant: the cursor is the table's own and stays at that
 * moment as long as the heap is asked. How a row reads is not known here (tellObject.ts).
 */
import type { HeapCursor } from '../../../lib/heap/history/HeapCursor'
import type { HistoryFacts } from '../facts'
import { Names } from '../names'
import type { Card, Scene } from '../scene'
import type { ViewOptions } from '../viewModel'
import type { Work } from '../inPieces'

export type TableOptions = Pick<ViewOptions, 't' | 'modules' | 'originOf' | 'lingering'>

/** What the table lists: all there is, or what lines of the program made and the picture shows. */
export const SCOPES = ['all', 'program'] as const
export type Scope = (typeof SCOPES)[number]

const PIECE = 5000

export class TableHeap {
  readonly names: Names
  /** Serials of what the picture shows. */
  private readonly pictured: ReadonlySet<number>

  constructor(
    readonly cursor: HeapCursor,
    readonly facts: HistoryFacts,
    readonly scene: Scene,
    readonly options: TableOptions,
    /** Offset of the first event of what is shown as just done. */
    readonly from: number,
  ) {
    cursor.seekEvent(scene.until)
    this.names = new Names(cursor, facts)
    this.pictured = new Set(scene.cards.map(({ serial }) => serial))
  }

  /** How many objects live. */
  get count(): number {
    return this.cursor.index.history.types.reduce((sum, _, type) => sum + this.cursor.liveOfType(type), 0)
  }

  cardOf(entry: number): Card | undefined {
    return entry < 0 ? this.scene.cards[-1 - entry] : undefined
  }

  /** Of a call: whether it stands on its thread's stack. */
  isRunning(entry: number): boolean {
    const id = this.idOf(entry)
    return this.cursor.threads().some((frames) => frames.includes(id))
  }

  /** The id of a living object; 0 of a card of one that lives no more, and of the interpreter's. */
  idOf(entry: number): number {
    if (entry > 0) return entry
    const serial = this.cardOf(entry)?.serial ?? 0
    const id = this.cursor.index.idOf(serial)
    return serial > 0 && this.cursor.serialOf(id) === serial ? id : 0
  }

  *entries(scope: Scope): Work<Int32Array> {
    const { index } = this.cursor
    const own: number[] = []
    const others: number[] = []
    for (let serial = 1; serial <= index.objectCount; serial++) {
      if (serial % PIECE === 0) yield null
      const id = index.idOf(serial)
      if (this.cursor.serialOf(id) !== serial || this.pictured.has(serial)) continue
      ;(this.isProgram(serial) ? own : others).push(id)
    }
    const pictured = this.scene.cards.map((_, at) => -1 - at)
    return Int32Array.from([...pictured].concat(own, scope === 'all' ? others : []))
  }

  private isProgram(serial: number): boolean {
    return this.options.originOf(this.cursor.index.madeBy(serial)).file !== null
  }
}
