/**
 * A heap of named nodes for tests of collectors: counts, edges in order, `__del__`, weak references with callbacks. What
 * happens is written to `log`.
 */
import { HeapObject } from '../../heap/HeapObject'
import type { Collector, ObjectModel, Tracked } from '../Collector'
import { gcBit } from '../Collector'

export class Node extends HeapObject implements Tracked {
  gcPrev: Tracked | null = null
  gcNext: Tracked | null = null
  gcRefs = 0
  gcBits = 0
  readonly children: Node[] = []
  /** Weak references to it, newest first. */
  readonly weak: WeakNode[] = []
  onFinalize: (() => void) | null = null
  isTuple = false

  constructor(readonly name: string) {
    super()
  }
}

class WeakNode extends Node {
  referent: Node | null = null
}

export class TestHeap implements ObjectModel {
  readonly log: string[] = []
  collector: Collector | null = null

  /** A new tracked node, held by the caller's one reference. */
  make(name: string): Node {
    return this.born(new Node(name))
  }

  private born<T extends Node>(node: T): T {
    this.collector?.allocated()
    this.collector?.track(node)
    return node
  }

  /** `from.next = to` */
  link(from: Node, to: Node): void {
    to.refs++
    from.children.push(to)
  }

  unlink(from: Node, to: Node): void {
    from.children.splice(from.children.indexOf(to), 1)
    this.drop(to)
  }

  weaken(name: string, referent: Node): Node {
    const reference = this.born(new WeakNode(name))
    reference.referent = referent
    referent.weak.unshift(reference)
    return reference
  }

  /** The caller's reference goes. */
  drop(node: Node): void {
    if (--node.refs === 0) this.free(node)
  }

  /** Says its name when it is finalized. */
  speak(...nodes: Node[]): void {
    for (const node of nodes) {
      const sayName = (): void => void this.log.push(node.name)
      node.onFinalize = sayName
    }
  }

  traverse(object: Tracked, visit: (child: HeapObject) => void): void {
    for (const child of nodeOf(object).children) visit(child)
  }

  isTracked(child: HeapObject): child is Tracked {
    return nodeOf(child).gcNext !== null
  }

  canUntrack(object: Tracked): boolean {
    const node = nodeOf(object)
    return node.isTuple && node.children.every((child) => child.gcNext === null)
  }

  clearWeakReferences(trash: readonly Tracked[]): readonly Tracked[] {
    const due = trash.flatMap((object) => nodeOf(object).weak.splice(0))
    for (const reference of due) reference.referent = null
    const honoured = due.filter((reference) => (reference.gcBits & gcBit.COLLECTING) === 0)
    for (const reference of honoured) reference.refs++
    return honoured
  }

  runCallback(reference: Tracked): void {
    this.log.push(`callback ${nodeOf(reference).name}`)
  }

  finalize(object: Tracked): void {
    nodeOf(object).onFinalize?.()
  }

  hasFinalizer(object: Tracked): boolean {
    return nodeOf(object).onFinalize !== null
  }

  isClearable(object: Tracked): boolean {
    return !nodeOf(object).isTuple
  }

  clear(object: Tracked): void {
    for (const child of nodeOf(object).children.splice(0)) this.drop(child)
  }

  keepAsGarbage(object: Tracked): void {
    object.refs++
    this.log.push(`kept ${nodeOf(object).name}`)
  }

  free(object: Tracked): void {
    const node = nodeOf(object)
    if (node.onFinalize !== null && (node.gcBits & gcBit.FINALIZED) === 0) {
      node.gcBits |= gcBit.FINALIZED
      node.refs++
      node.onFinalize()
      if (--node.refs > 0) return
    }
    this.collector?.untrack(node)
    this.clear(node)
    this.collector?.freed()
    this.log.push(`free ${node.name}`)
  }

  onBegin(): void {}
  onCandidates(): void {}
  onPass(): void {}
  onEnd(): void {}
  onFull(): void {}

  tell(line: string): void {
    this.log.push(line)
  }

  nameOf(object: Tracked): string {
    return nodeOf(object).name
  }

  notify(phase: 'start' | 'stop', generation: number, collected: number): void {
    this.log.push(`${phase} ${generation} ${collected}`)
  }
}

function nodeOf(object: HeapObject): Node {
  if (object instanceof Node) return object
  throw new RangeError('a test heap holds nodes only')
}
