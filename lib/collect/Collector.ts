/**
 * When objects die. A run is given one collector; whoever executes the program tells it of every tracked birth and of every
 * count that reaches zero, and it decides what that means.
 *
 * Invariant: a collector frees an object only through the `ObjectModel` it was given, and only once.
 * It does not know Python: it knows objects that can be walked, finalized and cleared.
 */
import type { HeapObject } from '../heap/HeapObject'

/** An object that can take part in cycles. The links make the collector's lists: their order is observable. */
export interface Tracked extends HeapObject {
  gcPrev: Tracked | null
  /** null: not tracked. */
  gcNext: Tracked | null
  gcRefs: number
  gcBits: number
}

/** Bits of `gcBits`. */
export const gcBit = { COLLECTING: 1, UNREACHABLE: 2, FINALIZED: 4 } as const

export interface ObjectModel {
  /** Calls `visit` for every strong reference that the object's own traversal shows, in its order. */
  traverse(object: Tracked, visit: (child: HeapObject) => void): void
  isTracked(child: HeapObject): child is Tracked
  /** Whether a tuple turned out to hold nothing that can take part in a cycle. */
  canUntrack(object: Tracked): boolean
  /**
   * Clears the weak references to `trash` and those among it. Returns the ones whose callbacks are due, each counted: those
   * that are no trash themselves (COLLECTING is set on all trash).
   */
  clearWeakReferences(trash: readonly Tracked[]): readonly Tracked[]
  /** Runs the callback of a cleared weak reference. */
  runCallback(reference: Tracked): void
  finalize(object: Tracked): void
  hasFinalizer(object: Tracked): boolean
  /** Whether `clear` does anything for objects of its type (they have a tp_clear). */
  isClearable(object: Tracked): boolean
  /** Drops what the object refers to; it may be freed by its count meanwhile. */
  clear(object: Tracked): void
  /** Puts unreachable objects aside instead of clearing them: `gc.DEBUG_SAVEALL`. */
  keepAsGarbage(object: Tracked): void
  /** Frees an object whose count is zero. */
  free(object: Tracked): void
  /** Called around a collection and for each of its passes, for the history. */
  onBegin(generation: number): void
  /** The objects that it looks at, before it does: nothing about them has changed yet. */
  onCandidates(objects: readonly Tracked[]): void
  onPass(pass: number, objects: readonly Tracked[]): void
  onEnd(generation: number, collected: number, uncollectable: number): void
  /** After the oldest generation was collected: free lists are emptied. */
  onFull(): void
  /** A line for stderr, when debugging was asked for. */
  tell(line: string): void
  /** Class and address of an object, as such lines name it. */
  nameOf(object: Tracked): string
  /** `gc.callbacks`: told before and after a collection that is not the exit's. */
  notify(phase: 'start' | 'stop', generation: number, collected: number, uncollectable: number): void
}

export interface GenerationStatistics {
  collections: number
  collected: number
  uncollectable: number
}

export interface Collector {
  readonly name: string
  enabled: boolean
  /** Set when a collection is due: the interpreter runs `runPending` at the next boundary of its instructions. */
  pending: boolean
  /** A container was born: it counts towards the next collection whether it is tracked or not. */
  allocated(): void
  track(object: Tracked): void
  untrack(object: Tracked): void
  /** A container was freed by its count. */
  freed(): void
  runPending(): void
  /** Collects `generation` (0 to 2) and everything younger; returns how many unreachable objects were found. */
  collect(generation: number): number
  /**
   * The program is about to begin, and CPython's own start and compiler would have allocated so much: what exists counts as
   * survivors of a collection where that made one come due; returns whether it did.
   */
  settleStartup(allocated: number): boolean
  /** So many containers were born that are nobody's here; a collection that comes due by it runs at once, as it does within importlib. */
  allocatedUnseen(count: number): void
  /** What `work` allocates and frees does not count, and lets no collection come due. */
  uncounted<Value>(work: () => Value): Value
  /** As `collect` of everything, during exit: no callbacks. */
  collectAtExit(): number
}
