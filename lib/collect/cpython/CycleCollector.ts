/**
 * CPython 3.14's second collector (the three generations that 3.14.5 brought back), behind reference counting.
 *
 * Invariants: generations are lists, and every pass keeps CPython's order, because the order in which finalizers run is
 * observable. `gcRefs` means something only while COLLECTING is set; trash keeps COLLECTING until finalizers have run.
 * Counts of generation 0 are net: births less deaths.
 * Source: InternalDocs/garbage_collector.md of CPython and observation of 3.14.10.
 *
 * It does not know what the objects are; it walks them through the ObjectModel. Legacy finalizers (tp_del) do not exist
 * here, so nothing is ever uncollectable.
 */
import type { HeapObject } from '../../heap/HeapObject'
import { gcPass } from '../../heap/history/event'
import type { Collector, GenerationStatistics, ObjectModel, Tracked } from '../Collector'
import { gcBit } from '../Collector'
import { TrackedList } from './TrackedList'

const OLDEST = 2

/** What the collector tells on stderr, and whether it keeps trash. */
export const gcDebug = { STATS: 1, COLLECTABLE: 2, UNCOLLECTABLE: 4, SAVEALL: 32 } as const
/** What gc.get_stats() tells on the first line of a program. */
const STARTUP_COLLECTIONS = 2
const STARTUP_COLLECTED = 23
/** Far below every threshold. */
const UNCOUNTED = -1e9

type Three<T> = readonly [T, T, T]

export class CycleCollector implements Collector {
  readonly name = 'cpython'
  enabled = true
  pending = false
  /** `gc.set_debug`: bits of `gcDebug`. */
  debug = 0
  readonly thresholds: [number, number, number] = [2000, 10, 10]
  readonly statistics: Three<GenerationStatistics>
  readonly generations: Three<TrackedList>
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
    this.collectDue()
  }

  private collectDue(): void {
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

  /**
   * CPython's own start ends with two young collections. A script of more than a few functions brings a third about before its
   * first line; then a full collection walks the program's objects before those that hold them, and its order follows from that.
   */
  settleStartup(allocated: number): boolean {
    const [young, middle] = this.generations
    const isDue = allocated > this.thresholds[0]
    if (isDue) young.mergeInto(middle)
    young.count = isDue ? 0 : allocated
    middle.count = STARTUP_COLLECTIONS + Number(isDue)
    this.statistics[0].collections = middle.count
    this.statistics[0].collected = STARTUP_COLLECTED
    this.pending = false
    return isDue
  }

  allocatedUnseen(count: number): void {
    this.young.count += count
    const isDue = this.young.count > this.thresholds[0] && this.thresholds[0] !== 0
    if (isDue) this.collectDue()
  }

  uncounted<Value>(work: () => Value): Value {
    const { count } = this.young
    this.young.count = UNCOUNTED
    try {
      return work()
    } finally {
      this.young.count = count
    }
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
      if ((this.debug & gcDebug.STATS) !== 0) this.tellBeginning(generation)
      const collected = this.collectMain(generation)
      if ((this.debug & gcDebug.STATS) !== 0)
        this.model.tell(`gc: done, ${collected} unreachable, 0 uncollectable, 0.0000s elapsed`)
      this.model.onEnd(generation, collected, 0)
      this.count(generation, collected)
      if (notify) this.model.notify('stop', generation, collected, 0)
      return collected
    } finally {
      this.collecting = false
    }
  }

  private tellBeginning(generation: number): void {
    this.model.tell(`gc: collecting generation ${generation}...`)
    this.model.tell(`gc: objects in each generation: ${this.generations.map((list) => list.size()).join(' ')}`)
    this.model.tell(`gc: objects in permanent generation: ${this.permanent.size()}`)
  }

  private tellCollectable(unreachable: TrackedList): void {
    for (const object of unreachable.toArray()) this.model.tell(`gc: collectable <${this.model.nameOf(object)}>`)
  }

  private count(generation: number, collected: number): void {
    const statistics = this.statistics[generation]
    if (statistics === undefined) return
    statistics.collections++
    statistics.collected += collected
  }

  private collectMain(generation: number): number {
    const older = this.generations[generation + 1]
    if (older !== undefined) older.count++
    const young = this.mergeYounger(generation)
    this.model.onCandidates(young.toArray())
    const unreachable = this.deduceUnreachable(young)
    this.model.onPass(gcPass.UNREACHABLE, unreachable.toArray())
    this.untrackTuples(young)
    if (older === undefined) {
      this.longLivedPending = 0
      this.longLivedTotal = young.size()
    } else {
      if (generation === OLDEST - 1) this.longLivedPending += young.size()
      young.mergeInto(older)
    }
    if ((this.debug & gcDebug.COLLECTABLE) !== 0) this.tellCollectable(unreachable)
    const collected = this.disposeOf(unreachable, older ?? young)
    if (generation === OLDEST) this.model.onFull()
    return collected
  }

  /** The list to collect: the generation with everything younger behind it. */
  private mergeYounger(generation: number): TrackedList {
    const collected = this.generations[generation] ?? this.young
    for (let g = 0; g <= generation; g++) {
      const list = this.generations[g]
      if (list === undefined) continue
      list.count = 0
      if (list !== collected) list.mergeInto(collected)
    }
    return collected
  }

  /** Moves what only the list itself keeps alive out of `list`; returns it as a list of its own, still COLLECTING. */
  private deduceUnreachable(list: TrackedList): TrackedList {
    this.countFromOutside(list)
    const unreachable = new TrackedList()
    this.moveUnreachable(list, unreachable)
    for (let rest = unreachable.first(); rest !== null; rest = unreachable.next(rest)) rest.gcBits &= ~gcBit.UNREACHABLE
    return unreachable
  }

  /** Leaves in `gcRefs` how many references come from outside the list. */
  private countFromOutside(list: TrackedList): void {
    for (let object = list.first(); object !== null; object = list.next(object)) {
      object.gcRefs = object.refs
      object.gcBits |= gcBit.COLLECTING
    }
    const { model } = this
    const discount = (child: HeapObject): void => {
      if (model.isTracked(child) && (child.gcBits & gcBit.COLLECTING) !== 0) child.gcRefs--
    }
    for (let object = list.first(); object !== null; object = list.next(object)) model.traverse(object, discount)
  }

  /**
   * One walk over the list while it changes: objects with no outside reference move to `unreachable`; when a reachable
   * object turns out to refer to one of those, that one comes back at the list's end and is walked in its turn.
   */
  private moveUnreachable(list: TrackedList, unreachable: TrackedList): void {
    const { model } = this
    const reachChild = (child: HeapObject): void => {
      if (model.isTracked(child) && (child.gcBits & gcBit.COLLECTING) !== 0) reach(child, list, unreachable)
    }
    let object = list.first()
    while (object !== null) {
      const current = object
      if (current.gcRefs > 0) {
        model.traverse(current, reachChild)
        object = list.next(current)
        current.gcBits &= ~gcBit.COLLECTING
      } else {
        object = list.next(current)
        list.moveTo(current, unreachable)
        current.gcBits |= gcBit.UNREACHABLE
      }
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
    const freed = this.handleWeakReferences(unreachable, old)
    this.finalizeAll(unreachable)
    const condemned = this.withoutResurrected(unreachable, old)
    const objects = condemned.toArray()
    if (objects.length > 0) this.model.onPass(gcPass.CLEARED, objects)
    this.deleteAll(condemned, old)
    return freed + objects.length
  }

  /** Runs the callbacks that are due; their references end up in `old`. Returns how many of them died of it. */
  private handleWeakReferences(unreachable: TrackedList, old: TrackedList): number {
    const due = new TrackedList()
    for (const reference of this.model.clearWeakReferences(unreachable.toArray())) due.moveTo(reference, due)
    let freed = 0
    for (let reference = due.first(); reference !== null; reference = due.first()) {
      this.model.runCallback(reference)
      if (--reference.refs === 0) this.model.free(reference)
      if (due.first() === reference) due.moveTo(reference, old)
      else freed++
    }
    return freed
  }

  private finalizeAll(unreachable: TrackedList): void {
    const seen = new TrackedList()
    const finalized: Tracked[] = []
    for (let object = unreachable.first(); object !== null; object = unreachable.first()) {
      unreachable.moveTo(object, seen)
      if ((object.gcBits & gcBit.FINALIZED) !== 0 || !this.model.hasFinalizer(object)) continue
      object.gcBits |= gcBit.FINALIZED
      finalized.push(object)
      object.refs++
      this.model.finalize(object)
      if (--object.refs === 0) this.model.free(object)
    }
    seen.mergeInto(unreachable)
    if (finalized.length > 0) this.model.onPass(gcPass.FINALIZED, finalized)
  }

  /** A finalizer may have made trash reachable again: those objects go to `old`, the others are returned. */
  private withoutResurrected(unreachable: TrackedList, old: TrackedList): TrackedList {
    const stillUnreachable = this.deduceUnreachable(unreachable)
    if (!unreachable.isEmpty) this.model.onPass(gcPass.RESURRECTED, unreachable.toArray())
    unreachable.mergeInto(old)
    return stillUnreachable
  }

  /** Clears each object in turn; whatever does not die of it moves to `old`. */
  private deleteAll(condemned: TrackedList, old: TrackedList): void {
    for (let object = condemned.first(); object !== null; object = condemned.first()) {
      if ((this.debug & gcDebug.SAVEALL) !== 0) this.model.keepAsGarbage(object)
      else if (this.model.isClearable(object)) {
        object.refs++
        this.model.clear(object)
        if (--object.refs === 0) this.model.free(object)
      }
      if (condemned.first() !== object) continue
      object.gcBits &= ~gcBit.COLLECTING
      condemned.moveTo(object, old)
    }
  }
}

/** `child` is in the list or was moved out of it, and something reachable refers to it. */
function reach(child: Tracked, list: TrackedList, unreachable: TrackedList): void {
  if ((child.gcBits & gcBit.UNREACHABLE) !== 0) {
    child.gcBits &= ~gcBit.UNREACHABLE
    unreachable.moveTo(child, list)
    child.gcRefs = 1
  } else if (child.gcRefs === 0) child.gcRefs = 1
}

function noStatistics(): GenerationStatistics {
  return { collections: 0, collected: 0, uncollectable: 0 }
}
