/**
 * A window of a long history as bytes: the steps about one, for a reader who is not to wait for the whole.
 *
 * The bytes: 'H' 'R' 'W' and the version; the first and the last step that are shown; the length of a JSON text and the text, as in encode.ts, with where the window lies in the
 * log; the length of what is packed (Varints.ts) and it: the tables of the whole log (indexBytes.ts) and the heap where the window begins
 * (stateBytes.ts); then the words of the window, as in encode.ts.
 * Invariant: what a window tells of its steps, the whole history tells. So does its index, which is the whole log's. Bytes that are no
 * window give a reason, never an exception and never something on which a reader would fail.
 */
import { checkLog } from './checkLog'
import { Checkpoints } from './Checkpoints'
import { readTables } from './encode'
import { event, type History, OP_BITS, OP_MASK } from './event'
import { eventLength } from './eventLength'
import { HeapState } from './HeapState'
import { HistoryIndex, type Reach } from './HistoryIndex'
import { readIndex, writeIndex } from './indexBytes'
import type { LogTables } from './LogTables'
import { livesAt, readState, writeState } from './stateBytes'
import { VarintReader, VarintWriter } from './Varints'

const WINDOW_VERSION = 1
const MAGIC = [0x48, 0x52, 0x57, WINDOW_VERSION]
const WORD_BYTES = 4
const HEAD_BYTES = MAGIC.length + 2 * WORD_BYTES
/** Of the log, before and behind the step that is wanted: so many words are stepped through and sent in a moment. */
const WORDS_ABOUT = 1 << 17

/** The window about a step: that step and the one before it at least, and what is near them. */
export function encodeWindow(index: HistoryIndex, step: number, about = WORDS_ABOUT): Uint8Array<ArrayBuffer> {
  const { history, tables } = index
  const { log, ...faces } = history
  const { from, to } = reachAbout(index, step, about)
  const packed = new VarintWriter()
  writeIndex(packed, tables)
  writeState(packed, stateAt(index, from), index, from)
  const json = new TextEncoder().encode(JSON.stringify({ ...faces, from, to }))
  const { first, last } = new HistoryIndex(history, tables, { from, to }).stepsWithin
  return joined([first, last], [json, packed.toBytes()], log.subarray(from, to))
}

/** Which steps a window shows, by its first words; null where they are none of a window's. */
export function windowSteps(head: Uint8Array): { readonly first: number; readonly last: number } | null {
  if (head.length < HEAD_BYTES || MAGIC.some((byte, i) => head[i] !== byte)) return null
  const view = new DataView(head.buffer, head.byteOffset, HEAD_BYTES)
  return { first: view.getUint32(MAGIC.length, true), last: view.getUint32(MAGIC.length + WORD_BYTES, true) }
}

/** Where the window about a step lies. Its ends are ends of steps. */
function reachAbout(index: HistoryIndex, step: number, about: number): Reach {
  const least = index.startOf(Math.max(0, step - 1))
  const most = index.endOf(step)
  const near = Math.max(0, index.startOf(step) - about)
  const far = Math.min(index.history.log.length, most + about)
  return {
    from: Math.min(least, index.startOf(index.stepAt(near))),
    to: Math.max(most, far === index.history.log.length ? far : index.startOf(index.stepAt(far))),
  }
}

/** No checkpoint is laid on the way. */
function stateAt(index: HistoryIndex, offset: number): HeapState {
  const state = new HeapState(index, new Checkpoints().store)
  state.apply(index.history.log, 0, offset)
  return state
}

function joined(head: readonly number[], parts: readonly Uint8Array[], words: Int32Array): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, part) => sum + WORD_BYTES + part.length, HEAD_BYTES + WORD_BYTES * words.length)
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  bytes.set(MAGIC)
  head.forEach((number, i) => view.setUint32(MAGIC.length + WORD_BYTES * i, number, true))
  let at = HEAD_BYTES
  for (const part of parts) {
    view.setUint32(at, part.length, true)
    bytes.set(part, at + WORD_BYTES)
    at += WORD_BYTES + part.length
  }
  for (let i = 0; i < words.length; i++) view.setInt32(at + WORD_BYTES * i, words[i] ?? 0, true)
  return bytes
}

/** What a window's reader has: a log of which only the window's words and some numbers are there, and the heap where it begins. */
interface ReadWindow {
  readonly history: History
  readonly tables: LogTables
  readonly reach: Reach
  readonly checkpoints: Checkpoints
}

type WindowReading =
  | { readonly ok: true; readonly window: ReadWindow }
  | { readonly ok: false; readonly reason: string }

export function decodeWindow(bytes: Uint8Array): WindowReading {
  const parts = partsOf(bytes)
  if (typeof parts === 'string') return failed(parts)
  const faces = readTables(parts.json)
  if (faces === undefined) return failed('tables malformed')
  const packed = new VarintReader(parts.packed)
  const tables = readIndex(packed, faces)
  if (typeof tables === 'string') return failed(tables)
  const reach = reachIn(parts.json)
  const length = tables.stepStart[tables.steps + 1] ?? 0
  if (reach === null || reach.from < 0 || reach.to > length) return failed('no place in the log')
  if (parts.words.length !== WORD_BYTES * (reach.to - reach.from)) return failed('words cut off or too many')
  const history = { log: new Int32Array(length), ...faces }
  const index = new HistoryIndex(history, tables, reach)
  const { first, last } = index.stepsWithin
  const told = windowSteps(bytes)
  if (told?.first !== first || told.last !== last) return failed('other steps than it says')
  const checkpoints = new Checkpoints()
  const state = new HeapState(index, checkpoints.store)
  putWords(history.log, reach.from, parts.words)
  const problem = readState(packed, state, index, reach.from) ?? checkWindow(index)
  if (problem !== undefined) return failed(problem)
  checkpoints.begin(state, reach.from)
  return { ok: true, window: { history, tables, reach, checkpoints } }
}

function failed(reason: string): WindowReading {
  return { ok: false, reason }
}

function partsOf(bytes: Uint8Array) {
  if (bytes.length < HEAD_BYTES) return 'too short'
  if (MAGIC.slice(0, 3).some((byte, i) => bytes[i] !== byte)) return 'not a window of a history'
  if (bytes[3] !== WINDOW_VERSION) return `version ${bytes[3]}, not ${WINDOW_VERSION}`
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = HEAD_BYTES
  const part = (): Uint8Array | null => {
    const begin = at + WORD_BYTES
    if (begin > bytes.length) return null
    at = begin + view.getUint32(at, true)
    return at > bytes.length ? null : bytes.subarray(begin, at)
  }
  const json = part()
  const packed = json === null ? null : part()
  return json === null || packed === null ? 'tables cut off' : { json, packed, words: bytes.subarray(at) }
}

/** The JSON was read once as tables: it is an object. */
function reachIn(json: Uint8Array): Reach | null {
  const { from, to } = JSON.parse(new TextDecoder().decode(json)) as Partial<Record<'from' | 'to', unknown>>
  return Number.isInteger(from) && Number.isInteger(to) ? { from: from as number, to: to as number } : null
}

function putWords(log: Int32Array, from: number, bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at < bytes.length; at += WORD_BYTES) log[from + at / WORD_BYTES] = view.getInt32(at, true)
}

/** Why the words are not those that the index tells of; undefined when they are. */
function checkWindow(index: HistoryIndex): string | undefined {
  const { history, reach } = index
  const { living, free } = livesAt(index, reach.from)
  const lives = Array.from(living, (serial, id) => id === 0 || serial > 0)
  const problem = checkLog(history, { ...reach, living: lives, freeIds: [...free] })
  return problem ?? (agrees(index) ? undefined : 'the words are of another history than the index')
}

/** Whether births, deaths, steps and threads in the window are where the index has them. */
function agrees({ history, tables, reach }: HistoryIndex): boolean {
  const { log } = history
  const { birthEvent, objectType, objectId, deaths, deathEvent, stepStart, threadCount } = tables
  let birth = birthEvent.findIndex((at, serial) => serial > 0 && at >= reach.from)
  if (birth < 0) birth = birthEvent.length
  let death = deaths.findIndex((serial) => (deathEvent[serial] ?? 0) >= reach.from)
  if (death < 0) death = deaths.length
  let step = stepStart.findIndex((at, number) => number > 0 && at >= reach.from)
  for (let at = reach.from; at < reach.to; at += eventLength(log, at)) {
    const word = log[at] ?? 0
    const operand = word >>> OP_BITS
    switch (word & OP_MASK) {
      case event.ALLOC:
      case event.ALLOC_NUMBER:
      case event.ALLOC_DOUBLE:
        if (birthEvent[birth] !== at || objectType[birth++] !== operand) return false
        break
      case event.FREE: {
        const serial = deaths[death++] ?? 0
        if (deathEvent[serial] !== at || objectId[serial] !== operand) return false
        break
      }
      case event.STEP:
      case event.STAGE:
        if (stepStart[step++] !== at) return false
        break
      case event.THREAD:
        if (operand >= threadCount) return false
    }
  }
  const isNext = (at: number | undefined): boolean => at === undefined || at >= reach.to
  const died = deaths[death]
  return (
    isNext(birthEvent[birth]) && isNext(died === undefined ? undefined : deathEvent[died]) && isNext(stepStart[step])
  )
}
