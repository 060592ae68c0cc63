/**
 * The heap where a cursor stands, as the graph that lib/heap/retain asks its questions of.
 *
 * Nodes are the living objects by ascending id, node 0 the root of roots. The root's edges are, in this order: object 0's
 * references, the frames on the threads' stacks, the holds. Every object's own edges are as `forEachReference` tells them.
 * Invariant: system references (statement 0) have holder 0; weak references are left out; a reference to a dead object,
 * which only a faulty log has, is left out too.
 *
 * It does not know who a holder is: `holderOf` says it for each statement.
 */
import type { HeapGraph } from '../retain/graph'
import type { HeapCursor } from './HeapCursor'
import { TYPE_SLOT } from './HeapCursor'
import { WordList } from './WordList'

/** What an edge of the graph is: a reference in a slot (or to the type), a place on a thread's stack, a hold. */
export const edgeKind = { SLOT: 0, TYPE: 1, FRAME: 2, HOLD: 3 } as const
export type EdgeKind = (typeof edgeKind)[keyof typeof edgeKind]

export interface HeapPicture {
  readonly graph: HeapGraph
  /** node -> object id; node 0 is object 0 */
  readonly objectOf: Int32Array
  /** object id -> node; -1 for dead objects */
  readonly nodeOf: Int32Array
  /** edge -> edgeKind */
  readonly kind: Uint8Array
  /** edge -> the slot in its source; the thread's number for a FRAME; for a HOLD why, as an index in the labels */
  readonly slot: Int32Array
  /** edge -> log offset of the event that made it */
  readonly birth: Int32Array
}

/** Takes the picture; `holderOf` gives the holder (a small number, 0 for nobody) of each statement but 0. */
export function graphAt(cursor: HeapCursor, holderOf: (statement: number) => number): HeapPicture {
  const painter = new Painter(cursor, holderOf)
  painter.roots()
  painter.objects()
  return painter.finish()
}

class Painter {
  private readonly objectOf = new WordList()
  private readonly nodeOf: Int32Array
  private readonly size: Float64Array
  private readonly first: Uint32Array
  private readonly to = new WordList()
  private readonly holder = new WordList()
  private readonly statement = new WordList()
  private readonly kind = new WordList()
  private readonly slot = new WordList()
  private readonly birth = new WordList()
  /** statement -> its holder, -1 while unasked */
  private readonly holders: Int32Array
  private holderCount = 1

  constructor(
    private readonly cursor: HeapCursor,
    private readonly holderOf: (statement: number) => number,
  ) {
    const { index } = cursor
    this.nodeOf = new Int32Array(index.greatestId + 1).fill(-1)
    this.nodeOf[0] = this.objectOf.push(0)
    cursor.forEachLive((id) => (this.nodeOf[id] = this.objectOf.push(id)))
    this.size = Float64Array.from({ length: this.objectOf.length }, (_, node) => cursor.sizeOf(this.objectOf.at(node)))
    this.first = new Uint32Array(this.objectOf.length + 1)
    this.holders = new Int32Array(index.history.statements.length).fill(-1)
  }

  roots(): void {
    this.references(0)
    this.cursor.threads().forEach((frames, thread) => {
      for (const frame of frames) this.edge(edgeKind.FRAME, thread, frame, 0, 0)
    })
    this.cursor.forEachLive((id) => {
      for (const { label, statement, birth } of this.cursor.holds(id)) {
        this.edge(edgeKind.HOLD, label, id, statement, birth)
      }
    })
    this.first[1] = this.to.length
  }

  objects(): void {
    for (let node = 1; node < this.objectOf.length; node++) {
      this.references(this.objectOf.at(node))
      this.first[node + 1] = this.to.length
    }
  }

  finish(): HeapPicture {
    return {
      graph: {
        nodeCount: this.objectOf.length,
        first: this.first,
        to: Uint32Array.from(this.to.toArray()),
        holder: Uint16Array.from(this.holder.toArray()),
        holderCount: this.holderCount,
        statement: Uint32Array.from(this.statement.toArray()),
        size: this.size,
      },
      objectOf: this.objectOf.toArray(),
      nodeOf: this.nodeOf,
      kind: Uint8Array.from(this.kind.toArray()),
      slot: this.slot.toArray(),
      birth: this.birth.toArray(),
    }
  }

  private references(id: number): void {
    this.cursor.forEachReference(id, (slot, target, statement, birth) => {
      this.edge(slot === TYPE_SLOT ? edgeKind.TYPE : edgeKind.SLOT, slot, target, statement, birth)
    })
  }

  private edge(kind: EdgeKind, slot: number, target: number, statement: number, birth: number): void {
    const node = this.nodeOf[target] ?? -1
    if (node < 0) return
    this.to.push(node)
    this.holder.push(this.holderFor(statement))
    this.statement.push(statement)
    this.kind.push(kind)
    this.slot.push(slot)
    this.birth.push(birth)
  }

  private holderFor(statement: number): number {
    if (statement === 0) return 0
    const known = this.holders[statement] ?? -1
    if (known >= 0) return known
    const holder = this.holderOf(statement)
    this.holders[statement] = holder
    if (holder >= this.holderCount) this.holderCount = holder + 1
    return holder
  }
}
