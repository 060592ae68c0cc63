/**
 * The tables that one walk over a log fills (walkLog.ts) and an index answers from (HistoryIndex.ts).
 *
 * Invariant: typed arrays indexed by step, by serial, by id, or by run: a stretch of the log with one doer.
 */

/** A collection of the garbage collector: where it lies in the log and what it found. */
export interface Collection {
  readonly generation: number
  readonly step: number
  /** offset of the event that begins it */
  readonly begin: number
  /** offset of the event that ends it; -1 if the log ends first */
  readonly end: number
  readonly unreachable: number
  readonly uncollectable: number
}

/** A stage of the program's end: a step of its own. */
export interface Stage {
  readonly step: number
  /** index in the history's labels */
  readonly label: number
}

/** The tables that a walk fills. */
export interface LogTables {
  readonly eventCount: number
  /** the number of steps; step 0 is not counted */
  readonly steps: number
  /** step -> offset of its first event; one more entry than there are steps and step 0: the log's length */
  readonly stepStart: Int32Array
  /** step -> statement of its line; 0 for step 0 and for stages */
  readonly stepStatement: Int32Array
  /** step -> length of each stream's text after it */
  readonly stdoutLength: Int32Array
  readonly stderrLength: Int32Array
  /** run -> offset from which on its statement is the doer */
  readonly runStart: Int32Array
  /** run -> its statement as in the log, with THROUGH_LIBRARY or not */
  readonly runStatement: Int32Array
  readonly runStep: Int32Array
  /** offset >> RUN_BITS -> the run in which that offset lies */
  readonly runNear: Int32Array
  /** serial -> id, type, offset of its birth, offset of its death or -1, the serial before it under the same id or 0 */
  readonly objectId: Int32Array
  readonly objectType: Int32Array
  readonly birthEvent: Int32Array
  readonly deathEvent: Int32Array
  readonly previousSerial: Int32Array
  /** serial -> the step in which something inside it was last asked for or changed; 0 for never */
  readonly lastUse: Int32Array
  /** id -> the last serial it had */
  readonly lastSerial: Int32Array
  /** step -> how many objects were born before it; one entry more */
  readonly bornBefore: Int32Array
  /** the serials of the dead in the order of their deaths, and step -> how many died before it; one entry more */
  readonly deaths: Int32Array
  readonly diedBefore: Int32Array
  /** type -> serial of the object that is this type, or 0 */
  readonly typeSerial: Int32Array
  readonly threadCount: number
  readonly stages: readonly Stage[]
  readonly collections: readonly Collection[]
}

/** The table `runNear` has an entry for each so many words. */
export const RUN_BITS = 7
