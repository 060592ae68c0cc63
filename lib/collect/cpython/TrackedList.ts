/**
 * A generation: a doubly linked ring of tracked objects around a sentinel. Order matters (it decides who is finalized
 * first), so objects are appended at the end and unlinked in place, as CPython does.
 */
import { HeapObject } from '../../heap/HeapObject'
import type { Tracked } from '../Collector'

class Sentinel extends HeapObject implements Tracked {
  gcPrev: Tracked = this
  gcNext: Tracked = this
  gcRefs = 0
  gcBits = 0
}

export class TrackedList {
  private readonly head: Tracked = new Sentinel()
  /** Objects allocated less objects freed since the last collection (generation 0), or collections of the younger one. */
  count = 0

  get isEmpty(): boolean {
    return this.head.gcNext === this.head
  }

  append(object: Tracked): void {
    const last = this.head.gcPrev ?? this.head
    object.gcPrev = last
    object.gcNext = this.head
    last.gcNext = object
    this.head.gcPrev = object
  }

  static unlink(object: Tracked): void {
    const { gcPrev, gcNext } = object
    if (gcPrev === null || gcNext === null) return
    gcPrev.gcNext = gcNext
    gcNext.gcPrev = gcPrev
    object.gcPrev = null
    object.gcNext = null
  }

  moveTo(object: Tracked, target: TrackedList): void {
    TrackedList.unlink(object)
    target.append(object)
  }

  /** Moves everything of this list to the end of `target`, in order. */
  mergeInto(target: TrackedList): void {
    if (this.isEmpty) return
    const first = this.first()
    const last = this.head.gcPrev
    const targetLast = target.head.gcPrev
    if (first === null || last === null || targetLast === null) return
    targetLast.gcNext = first
    first.gcPrev = targetLast
    last.gcNext = target.head
    target.head.gcPrev = last
    this.head.gcNext = this.head
    this.head.gcPrev = this.head
  }

  first(): Tracked | null {
    const first = this.head.gcNext
    return first === this.head ? null : first
  }

  /** The object after `object`, or null at the end. */
  next(object: Tracked): Tracked | null {
    const next = object.gcNext
    return next === this.head ? null : next
  }

  size(): number {
    let n = 0
    for (let object = this.first(); object !== null; object = this.next(object)) n++
    return n
  }

  toArray(): Tracked[] {
    const objects: Tracked[] = []
    for (let object = this.first(); object !== null; object = this.next(object)) objects.push(object)
    return objects
  }
}
