/**
 * The tables of a log as bytes, for a reader who has not the whole log: as differences, and only what cannot be worked out.
 *
 * Invariant: what is read equals what the walk over the log gave (walkLog.ts). Tables that do not hold together (an object that dies
 * twice, a step that begins before the last) give a reason, never an exception: on what is read no reader fails.
 *
 * It does not know the log's words.
 */
import type { History } from './event'
import { type Collection, type LogTables, type Stage } from './LogTables'
import { nearestRuns } from './walkLog'
import type { VarintReader, VarintWriter } from './Varints'
import { WordList } from './WordList'

/** What the tables are about: numbers in them stay below how many of each there are. */
export type IndexGround = Pick<History, 'statements' | 'types' | 'labels'>

/** In words; far beyond what a run may record. */
const LONGEST_LOG = 1 << 28

export function writeIndex(out: VarintWriter, tables: LogTables): void {
  const { steps, stepStart, objectType, birthEvent, deaths, deathEvent, lastUse, typeSerial } = tables
  out.put(stepStart[steps + 1] ?? 0)
  out.put(tables.eventCount)
  out.put(tables.threadCount)
  putRising(out, stepStart.subarray(0, steps + 1))
  putPlain(out, tables.stepStatement)
  putRising(out, tables.stdoutLength)
  putRising(out, tables.stderrLength)
  const sites = sitesOf(tables)
  putRising(out, sites.offset)
  putPlain(out, sites.statement)
  putPlain(out, objectType.subarray(1))
  putRising(out, birthEvent.subarray(1))
  putRising(out, deaths)
  putRising(
    out,
    deaths.map((serial) => deathEvent[serial] ?? 0),
  )
  putPlain(out, lastUse.subarray(1))
  putPlain(out, typeSerial)
  putPlain(
    out,
    tables.stages.flatMap(({ step, label }) => [step, label]),
  )
  putPlain(
    out,
    tables.collections.flatMap((c) => [c.generation, c.step, c.begin, c.end, c.unreachable, c.uncollectable]),
  )
}

/** The tables; why not, where the bytes are none. */
export function readIndex(bytes: VarintReader, ground: IndexGround): LogTables | string {
  const length = bytes.next()
  if (!(length >= 0 && length <= LONGEST_LOG)) return 'index malformed'
  const columns = takeColumns(bytes, length)
  if (bytes.isTorn) return 'index cut off'
  if (!areEven(columns, ground)) return 'index of unequal tables'
  const { stepStart, stepStatement, birthEvent, deaths, diedAt, sites, stages, collections, ...taken } = columns
  const lives = isOrderly(columns, length, ground) ? livesOf(birthEvent, deaths, diedAt) : null
  if (lives === null) return 'index makes no sense'
  const runs = runsOf(stepStart.subarray(0, -1), stepStatement, sites)
  return {
    ...taken,
    ...runs,
    ...lives,
    steps: stepStart.length - 2,
    stepStart,
    stepStatement,
    runNear: nearestRuns(runs.runStart, length),
    birthEvent,
    bornBefore: countsBefore(birthEvent.subarray(1), stepStart),
    deaths,
    diedBefore: countsBefore(diedAt, stepStart),
    stages,
    collections,
  }
}

/** As `writeIndex` puts them. */
function takeColumns(bytes: VarintReader, length: number) {
  return {
    eventCount: bytes.next(),
    threadCount: bytes.next(),
    stepStart: takeRising(bytes, [length]),
    stepStatement: takePlain(bytes),
    stdoutLength: takeRising(bytes),
    stderrLength: takeRising(bytes),
    sites: { offset: takeRising(bytes), statement: takePlain(bytes) },
    objectType: takePlain(bytes, [-1]),
    birthEvent: takeRising(bytes, [], [-1]),
    deaths: takeRising(bytes),
    diedAt: takeRising(bytes),
    lastUse: takePlain(bytes, [0]),
    typeSerial: takePlain(bytes),
    stages: stagesOf(takePlain(bytes)),
    collections: collectionsOf(takePlain(bytes)),
  }
}

type Columns = ReturnType<typeof takeColumns>

/** Whether what is told of the same things is told of equally many. */
function areEven(columns: Columns, { types }: IndexGround): boolean {
  const { stepStart, stepStatement, stdoutLength, stderrLength, sites, deaths, diedAt } = columns
  const { objectType, birthEvent, lastUse, typeSerial } = columns
  const ofSteps = [stepStatement, stdoutLength, stderrLength].every(({ length }) => length === stepStart.length - 1)
  const ofObjects = [birthEvent, lastUse].every(({ length }) => length === objectType.length)
  const ofPairs = sites.offset.length === sites.statement.length && deaths.length === diedAt.length
  return stepStart.length > 1 && ofSteps && ofObjects && ofPairs && typeSerial.length === types.length
}

/** Whether offsets rise within the log, and numbers are of something that there is. */
function isOrderly(columns: Columns, length: number, { statements, types, labels }: IndexGround): boolean {
  const { stepStart, stepStatement, sites, objectType, birthEvent, deaths, diedAt, lastUse, typeSerial } = columns
  const { threadCount, stages, collections } = columns
  const steps = stepStart.length - 2
  return (
    threadCount >= 1 &&
    threadCount <= length + 1 &&
    stepStart[0] === 0 &&
    isOrdered(stepStart, length, 0) &&
    isOrdered(sites.offset, length, 1) &&
    isOrdered(birthEvent.subarray(1), length - 1, 1) &&
    isOrdered(diedAt, length - 1, 1) &&
    areBelow(stepStatement, statements.length) &&
    areBelow(objectType.subarray(1), types.length) &&
    areBelow(deaths, objectType.length) &&
    areBelow(lastUse, Infinity) &&
    areBelow(typeSerial, objectType.length) &&
    stages.every(({ step, label }) => isWithin(step, steps) && isWithin(label, labels.length - 1)) &&
    collections.every(({ step, begin }) => isWithin(step, steps) && isWithin(begin, length))
  )
}

/** The runs that a step does not begin. */
function sitesOf({ runStart, runStatement, runStep }: LogTables) {
  const offset = new WordList()
  const statement = new WordList()
  for (let run = 1; run < runStart.length; run++) {
    if (runStep[run] !== runStep[run - 1]) continue
    offset.push(runStart[run] ?? 0)
    statement.push(runStatement[run] ?? 0)
  }
  return { offset: offset.toArray(), statement: statement.toArray() }
}

function runsOf(
  stepStart: Int32Array,
  stepStatement: Int32Array,
  sites: { readonly offset: Int32Array; readonly statement: Int32Array },
) {
  const count = stepStart.length + sites.offset.length
  const runs = { runStart: new Int32Array(count), runStatement: new Int32Array(count), runStep: new Int32Array(count) }
  let run = 0
  let site = 0
  const add = (start: number, statement: number, step: number): void => {
    runs.runStart[run] = start
    runs.runStatement[run] = statement
    runs.runStep[run++] = step
  }
  for (let step = 0; step < stepStart.length; step++) {
    add(stepStart[step] ?? 0, stepStatement[step] ?? 0, step)
    const end = stepStart[step + 1] ?? Infinity
    for (; (sites.offset[site] ?? Infinity) < end; site++)
      add(sites.offset[site] ?? 0, sites.statement[site] ?? 0, step)
  }
  return runs
}

/** Ids as they are handed out, last freed first; null where somebody dies who does not live. */
function livesOf(birthEvent: Int32Array, deaths: Int32Array, diedAt: Int32Array) {
  const objectId = new Int32Array(birthEvent.length)
  const previousSerial = new Int32Array(birthEvent.length)
  const deathEvent = new Int32Array(birthEvent.length).fill(-1)
  const lastSerial = new WordList()
  const free = new WordList()
  lastSerial.push(0)
  let death = 0
  const dieBefore = (offset: number): boolean => {
    for (; (diedAt[death] ?? Infinity) < offset; death++) {
      const serial = deaths[death] ?? 0
      const died = diedAt[death] ?? 0
      if (serial === 0 || (birthEvent[serial] ?? 0) >= died || deathEvent[serial] !== -1) return false
      deathEvent[serial] = died
      free.push(objectId[serial] ?? 0)
    }
    return true
  }
  for (let serial = 1; serial < birthEvent.length; serial++) {
    if (!dieBefore(birthEvent[serial] ?? 0)) return null
    const id = free.length > 0 ? (free.take(1)[0] ?? 0) : lastSerial.length
    objectId[serial] = id
    previousSerial[serial] = lastSerial.at(id)
    lastSerial.set(id, serial)
  }
  if (!dieBefore(Infinity)) return null
  return { objectId, previousSerial, deathEvent, lastSerial: lastSerial.toArray() }
}

/** step -> how many of the offsets, which rise, lie before it. */
function countsBefore(offsets: Int32Array, stepStart: Int32Array): Int32Array {
  const counts = new Int32Array(stepStart.length)
  for (let step = 0, count = 0; step < stepStart.length; step++) {
    const start = stepStart[step] ?? 0
    while (count < offsets.length && (offsets[count] ?? 0) < start) count++
    counts[step] = count
  }
  return counts
}

function stagesOf(words: Int32Array): Stage[] {
  return Array.from({ length: words.length / 2 }, (_, i) => ({ step: words[2 * i] ?? 0, label: words[2 * i + 1] ?? 0 }))
}

function collectionsOf(words: Int32Array): Collection[] {
  return Array.from({ length: words.length / 6 }, (_, i) => {
    const [generation = 0, step = 0, begin = 0, end = 0, unreachable = 0, uncollectable = 0] = words.subarray(6 * i)
    return { generation, step, begin, end, unreachable, uncollectable }
  })
}

function putPlain(out: VarintWriter, numbers: ArrayLike<number>): void {
  out.put(numbers.length)
  for (let i = 0; i < numbers.length; i++) out.put(numbers[i] ?? 0)
}

/** As differences, which may also fall. */
function putRising(out: VarintWriter, numbers: Int32Array): void {
  out.put(numbers.length)
  for (let i = 0, last = 0; i < numbers.length; i++) {
    const number = numbers[i] ?? 0
    out.put((number - last) | 0)
    last = number
  }
}

function takePlain(bytes: VarintReader, before: readonly number[] = []): Int32Array {
  const numbers = new Int32Array(bytes.count() + before.length)
  numbers.set(before)
  for (let i = before.length; i < numbers.length; i++) numbers[i] = bytes.next()
  return numbers
}

function takeRising(bytes: VarintReader, after: readonly number[] = [], before: readonly number[] = []): Int32Array {
  const end = bytes.count() + before.length
  const numbers = new Int32Array(end + after.length)
  numbers.set(before)
  for (let i = before.length, last = 0; i < end; i++) {
    last = (last + bytes.next()) | 0
    numbers[i] = last
  }
  numbers.set(after, end)
  return numbers
}

/** Each at least so much more than the one before, the first at least 0, none beyond `most`. */
function isOrdered(numbers: Int32Array, most: number, apart: 0 | 1): boolean {
  for (let i = 0, least = 0; i < numbers.length; i++) {
    const number = numbers[i] ?? 0
    if (number < least || number > most) return false
    least = number + apart
  }
  return true
}

function areBelow(numbers: Int32Array, bound: number): boolean {
  for (const number of numbers) if (number < 0 || number >= bound) return false
  return true
}

function isWithin(number: number, most: number): boolean {
  return number >= 0 && number <= most
}
