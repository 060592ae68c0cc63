/**
 * CPython 3.14's second collector (the three generations that 3.14.5 brought back), behind reference counting.
 *
 * Invariants: generations are lists, and every pass keeps CPython's order, because the order in which finalizers run is
 * observable. `gcRefs` means something only while COLLECTING is set. Counts of generation 0 are net: births less deaths.
 * Source: InternalDocs/garbage_collector.md of CPython and observation of 3.14.10.
 *
 * It does not know what the objects are; it walks them through the ObjectModel.
 */
import { gcPass } from '../../heap/history/event'
import type { Collector, GenerationStatistics, ObjectModel, Tracked } from '../Collector'
import { gcBit } from '../Collector'
import { TrackedList } from './TrackedList'

const OLDEST = 2

export class CycleCollector implements Collector {
  readonly name = 'cpython'
  enabled = true
  pending = false
  readonly thresholds: [number, number, number] = [2000, 10, 10]
  readonly statistics: readonly [GenerationStatistics, GenerationStatistics, GenerationStatistics]
  readonly generations: readonly [TrackedList, TrackedList, TrackedList]
  readonly permanent = new TrackedList()
  private longLivedTotal = 0
  private longLivedPending = 0
  private collecting = false
  private readonly young: TrackedList

  constructor(private readonly model: ObjectModel) {
    this.young = new TrackedList()
    this.generations = [this.young, new TrackedList(), new TrackedList()]
    this.statistics = [noStatistics(), noStatistics(), noStatistics()]
  }

  track(object: Tracked): void {
    this.young.append(object)
  }

  /** A container was allocated: counted even if it is not tracked yet. */
  allocated(): void {
    if (++this.young.count > this.thresholds[0] && this.enabled && this.thresholds[0] !== 0 && !this.collecting) {
      this.pending = true
    }
  }

  untrack(object: Tracked): void {
    TrackedList.unlink(object)
  }

  freed(): void {
    if (this.young.count > 0) this.young.count--
  }

  runPending(): void {
    this.pending = false
    if (!this.enabled || this.collecting) return
    const generation = this.dueGeneration()
    if (generation >= 0) this.collectGeneration(generation, true)
  }

  collect(generation: number): number {
    return this.collecting ? 0 : this.collectGeneration(generation, true)
  }

  collectAtExit(): number {
    return this.collecting ? 0 : this.collectGeneration(OLDEST, false)
  }

  freeze(): void {
    for (const generation of this.generations) {
      generation.mergeInto(this.permanent)
      generation.count = 0
    }
  }

  unfreeze(): void {
    this.permanent.mergeInto(this.generations[OLDEST])
  }

  /** The oldest generation whose count is over its threshold; the full one only if enough new objects survived. */
  private dueGeneration(): number {
    for (let generation = OLDEST; generation >= 0; generation--) {
      const list = this.generations[generation]
      const threshold = this.thresholds[generation] ?? 0
      if (list === undefined || list.count <= threshold) continue
      if (generation === OLDEST && this.longLivedPending < Math.floor(this.longLivedTotal / 4)) continue
      return generation
    }
    return -1
  }

  private collectGeneration(generation: number, notify: boolean): number {
    this.collecting = true
    try {
      if (notify) this.model.notify('start', generation, 0, 0)
      this.model.onBegin(generation)
      const collected = this.collectMain(generation)
      this.model.onEnd(generation, collected, 0)
      const statistics = this.statistics[generation]
      if (statistics !== undefined) {
        statistics.collections++
        statistics.collected += collected
      }
      if (notify) this.model.notify('stop', generation, collected, 0)
      return collected
    } finally {
      this.collecting = false
    }
  }

  private collectMain(generation: number): number {
    const older = this.generations[generation + 1]
    if (older !== undefined) older.count++
    for (let g = 0; g <= generation; g++) {
      const list = this.generations[g]
      if (list !== undefined) list.count = 0
    }
    const young = this.generations[generation] ?? this.young
    for (let g = 0; g < generation; g++) this.generations[g]?.mergeInto(young)
    const old = older ?? young
    const unreachable = this.deduceUnreachable(young)
    this.untrackTuples(young)
    if (young !== old) {
      if (generation === OLDEST - 1) this.longLivedPending += young.size()
      young.mergeInto(old)
    } else {
      this.longLivedPending = 0
      this.longLivedTotal = young.size()
    }
    const collected = this.disposeOf(unreachable, old)
    if (generation === OLDEST) this.model.onFull()
    return collected
  }

  /** Moves what only the list itself keeps alive out of `list`; returns it as a list of its own. */
  private deduceUnreachable(list: TrackedList): TrackedList {
    this.countFromOutside(list)
    const unreachable = new TrackedList()
    this.moveUnreachable(list, unreachable)
    for (let object = list.first(); object !== null; object = list.next(object)) object.gcBits &= ~gcBit.COLLECTING
    this.model.onPass(gcPass.UNREACHABLE, unreachable.toArray())
    return unreachable
  }

  /** Leaves in `gcRefs` how many references come from outside the list. */
  private countFromOutside(list: TrackedList): void {
    for (let object = list.first(); object !== null; object = list.next(object)) {
      object.gcRefs = object.refs
      object.gcBits |= gcBit.COLLECTING
    }
    for (let object = list.first(); object !== null; object = list.next(object)) {
      this.model.traverse(object, (child) => {
        if (this.model.isTracked(child) && (child.gcBits & gcBit.COLLECTING) !== 0) child.gcRefs--
      })
    }
  }

  /**
   * One walk over the list while it changes: objects with no outside reference move to `unreachable`; when a reachable
   * object turns out to refer to one of those, that one comes back at the list's end and is walked in its turn.
   */
  private moveUnreachable(list: TrackedList, unreachable: TrackedList): void {
    const reach = (child: unknown): void => {
      const tracked = child as Tracked // only called for children that isTracked let through
      if (tracked.gcRefs === 0) tracked.gcRefs = 1
      if ((tracked.gcBits & gcBit.UNREACHABLE) === 0) return
      tracked.gcBits &= ~gcBit.UNREACHABLE
      unreachable.moveTo(tracked, list)
      tracked.gcRefs = 1
    }
    let object = list.first()
    while (object !== null) {
      const current = object
      if (current.gcRefs > 0) {
        this.model.traverse(current, (child) => {
          if (this.model.isTracked(child) && (child.gcBits & gcBit.COLLECTING) !== 0) reach(child)
        })
        object = list.next(current)
        current.gcBits &= ~gcBit.COLLECTING
      } else {
        object = list.next(current)
        list.moveTo(current, unreachable)
        current.gcBits |= gcBit.UNREACHABLE
      }
    }
    for (let rest = unreachable.first(); rest !== null; rest = unreachable.next(rest)) {
      rest.gcBits &= ~gcBit.UNREACHABLE
    }
  }

  private untrackTuples(list: TrackedList): void {
    let object = list.first()
    while (object !== null) {
      const next = list.next(object)
      if (this.model.canUntrack(object)) TrackedList.unlink(object)
      object = next
    }
  }

  /** Weak references, finalizers, then the rest; what a finalizer brought back survives into `old`. */
  private disposeOf(unreachable: TrackedList, old: TrackedList): number {
    if (unreachable.isEmpty) return 0
    for (const object of unreachable.toArray()) object.gcBits &= ~gcBit.COLLECTING
    this.model.clearWeakReferences(unreachable.toArray())
    this.finalizeAll(unreachable)
    const condemned = this.withoutResurrected(unreachable, old)
    const objects = condemned.toArray()
    this.model.onPass(gcPass.CLEARED, objects)
    this.deleteAll(condemned, old)
    return objects.length
  }

  private finalizeAll(unreachable: TrackedList): void {
    const done: Tracked[] = []
    for (const object of unreachable.toArray()) {
      const freedMeanwhile = object.gcNext === null
      if (freedMeanwhile || (object.gcBits & gcBit.FINALIZED) !== 0 || !this.model.hasFinalizer(object)) continue
      object.gcBits |= gcBit.FINALIZED
      object.refs++
      this.model.finalize(object)
      done.push(object)
      if (--object.refs === 0) this.model.free(object)
    }
    if (done.length > 0) this.model.onPass(gcPass.FINALIZED, done)
  }

  /** A finalizer may have made trash reachable again: those objects go to `old`, the others are returned. */
  private withoutResurrected(unreachable: TrackedList, old: TrackedList): TrackedList {
    const stillUnreachable = this.deduceAgain(unreachable)
    if (!unreachable.isEmpty) this.model.onPass(gcPass.RESURRECTED, unreachable.toArray())
    unreachable.mergeInto(old)
    return stillUnreachable
  }

  private deduceAgain(list: TrackedList): TrackedList {
    this.countFromOutside(list)
    const unreachable = new TrackedList()
    this.moveUnreachable(list, unreachable)
    for (const object of [...list.toArray(), ...unreachable.toArray()]) object.gcBits &= ~gcBit.COLLECTING
    return unreachable
  }

  /** Clears each object in turn; whatever does not die of it (it was seen again) moves to `old`. */
  private deleteAll(condemned: TrackedList, old: TrackedList): void {
    let object = condemned.first()
    while (object !== null) {
      object.refs++
      this.model.clear(object)
      if (--object.refs === 0) this.model.free(object)
      if (condemned.first() === object) condemned.moveTo(object, old)
      object = condemned.first()
    }
  }
}

function noStatistics(): GenerationStatistics {
  return { collections: 0, collected: 0, uncollectable: 0 }
}
