/**
 * A heap at one step as it leaves for another tool: the graph, and a face for every number in it.
 *
 * Every writer of this folder is given one and yields text in pieces, so that a heap of a million objects needs no string
 * of its size. Names of places and of holders come from outside.
 *
 * Invariant: node 0 is the root of roots; what is asked about an object is asked of nodes from 1.
 */
import { edgeKind, type HeapPicture } from '../history/graphAt'
import type { HeapCursor } from '../history/HeapCursor'
import type { TypeInfo } from '../history/event'
import type { HeapGraph } from '../retain/graph'

/** Where a statement stands and who wrote it; nulls where nothing is known. */
export interface SourcePlace {
  readonly file: string | null
  readonly line: number | null
  readonly by: string | null
}

export interface PortableObject {
  /** Unique among those that live at the same step. */
  readonly id: number
  /** The object's birth among all of the run, from 1: never used again. */
  readonly serial: number
  readonly type: string
  readonly module: string
  readonly role: TypeInfo['role']
  /** How it reads where it is a value or has a name; '' else. */
  readonly label: string
  /** The statement that made it; 0 for none. */
  readonly statement: number
  /** The step that made it. */
  readonly born: number
  /** How it ends, in a word. */
  readonly fate: string
}

export interface WeakReference {
  readonly target: number
  readonly name: string
  readonly statement: number
  readonly since: number
}

export interface PortableHeap {
  readonly graph: HeapGraph
  /** The step that is done. */
  readonly step: number
  object(node: number): PortableObject
  /** How many objects were born up to the end of a step. */
  bornBy(step: number): number
  /** How the reference reads from its source: `.attr`, `[3]`, `['key']`. */
  edgeName(edge: number, source: number): string
  /** The step that made the reference; null where that is not known. */
  edgeStep(edge: number): number | null
  /** Whether the reference only says what its source is an object of. */
  isTypeEdge(edge: number): boolean
  /** References of a node that keep nothing. */
  weakReferences(node: number): readonly WeakReference[]
  place(statement: number): SourcePlace
}

/** What the history does not know. */
export interface Faces {
  readonly place: (statement: number) => SourcePlace
  /** How the object born as number `serial` ends. */
  readonly fate: (serial: number) => string
  /** What the root of roots refers to by itself. */
  readonly rootName: string
}

export class PicturedHeap implements PortableHeap {
  readonly graph: HeapGraph
  readonly step: number

  /** The cursor has to stay where the picture was taken. */
  constructor(
    private readonly cursor: HeapCursor,
    private readonly picture: HeapPicture,
    private readonly faces: Faces,
  ) {
    this.graph = picture.graph
    this.step = cursor.step
  }

  object(node: number): PortableObject {
    const { cursor } = this
    const id = this.idOf(node)
    const info = cursor.typeInfo(id)
    const serial = cursor.serialOf(id)
    return {
      id,
      serial,
      type: info?.name ?? '?',
      module: info?.module ?? '?',
      role: info?.role ?? 'machinery',
      label: nameOf(info, cursor.labelOf(id)),
      statement: cursor.madeBy(id),
      born: cursor.index.birthStep(serial),
      fate: this.faces.fate(serial),
    }
  }

  bornBy(step: number): number {
    return this.cursor.index.birthsIn(step).end - 1
  }

  edgeName(edge: number, source: number): string {
    const slot = this.picture.slot[edge] ?? 0
    switch (this.picture.kind[edge]) {
      case edgeKind.FRAME:
        return `(stack of thread ${slot})`
      case edgeKind.HOLD:
        return `(${this.cursor.index.history.labels[slot] ?? 'held'})`
      default:
        return source === 0 ? this.faces.rootName : this.cursor.slotName(this.idOf(source), slot)
    }
  }

  edgeStep(edge: number): number | null {
    if (this.picture.kind[edge] === edgeKind.FRAME) return null
    return this.cursor.index.stepAt(this.picture.birth[edge] ?? 0)
  }

  isTypeEdge(edge: number): boolean {
    return this.picture.kind[edge] === edgeKind.TYPE
  }

  weakReferences(node: number): readonly WeakReference[] {
    const found: WeakReference[] = []
    const id = this.idOf(node)
    this.cursor.forEachWeakReference(id, (slot, target, statement, birth) => {
      const since = this.cursor.index.stepAt(birth)
      found.push({ target: this.picture.nodeOf[target] ?? 0, name: this.cursor.slotName(id, slot), statement, since })
    })
    return found
  }

  place(statement: number): SourcePlace {
    return this.faces.place(statement)
  }

  private idOf(node: number): number {
    return this.picture.objectOf[node] ?? 0
  }
}

/** What is no value and has no name reads as its type does. */
function nameOf(info: TypeInfo | undefined, label: string): string {
  const isNameless = info?.role === 'instance' || info?.role === 'container' || info?.role === 'machinery'
  return isNameless && label === info.name ? '' : label
}
