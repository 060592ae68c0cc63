/**
 * A history as bytes, for storing and sending, and back.
 *
 * The bytes: 'H' 'R' 'H' and the version; the length of the tables in bytes; the tables as UTF-8 JSON; the number of words
 * of the log; the words. Numbers are 32 bits, the least significant byte first.
 * Invariant: `decode(encode(history))` equals the history; bytes that are not a whole history give a reason, never an
 * exception and never a history on which a reader would fail (checkLog.ts).
 *
 * It does not compress: whoever sends does.
 */
import { checkLog } from './checkLog'
import type { History, SlotNaming, StatementInfo, TypeInfo } from './event'

const HISTORY_VERSION = 1
const MAGIC = [0x48, 0x52, 0x48, HISTORY_VERSION]
const WORD_BYTES = 4

export type Decoded = { readonly ok: true; readonly history: History } | { readonly ok: false; readonly reason: string }

export function encode(history: History): Uint8Array<ArrayBuffer> {
  const { log, ...tables } = history
  const json = new TextEncoder().encode(JSON.stringify(tables))
  const logAt = MAGIC.length + WORD_BYTES + json.length
  const bytes = new Uint8Array(logAt + WORD_BYTES + log.length * WORD_BYTES)
  const view = new DataView(bytes.buffer)
  bytes.set(MAGIC)
  view.setUint32(MAGIC.length, json.length, true)
  bytes.set(json, MAGIC.length + WORD_BYTES)
  view.setUint32(logAt, log.length, true)
  for (let i = 0; i < log.length; i++) view.setInt32(logAt + WORD_BYTES + i * WORD_BYTES, log[i] ?? 0, true)
  return bytes
}

export function decode(bytes: Uint8Array): Decoded {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tablesAt = MAGIC.length + WORD_BYTES
  if (bytes.length < tablesAt) return failed('too short')
  if (MAGIC.slice(0, 3).some((byte, i) => bytes[i] !== byte)) return failed('not a history')
  if (bytes[3] !== HISTORY_VERSION) return failed(`version ${bytes[3]}, not ${HISTORY_VERSION}`)
  const logAt = tablesAt + view.getUint32(MAGIC.length, true)
  if (logAt + WORD_BYTES > bytes.length) return failed('tables cut off')
  const words = view.getUint32(logAt, true)
  if (logAt + WORD_BYTES + words * WORD_BYTES !== bytes.length) return failed('log cut off or too long')
  const tables = readTables(bytes.subarray(tablesAt, logAt))
  if (tables === undefined) return failed('tables malformed')
  const log = new Int32Array(words)
  for (let i = 0; i < words; i++) log[i] = view.getInt32(logAt + WORD_BYTES + i * WORD_BYTES, true)
  const history = { log, ...tables }
  const problem = checkLog(history)
  return problem === undefined ? { ok: true, history } : failed(problem)
}

function failed(reason: string): Decoded {
  return { ok: false, reason }
}

/** What gives a log's numbers a face, from JSON; undefined where it is not that. */
export function readTables(json: Uint8Array): Omit<History, 'log'> | undefined {
  const read = parseJson(json)
  if (!isRecord(read)) return undefined
  const { statements, types, labels, modules, stdout, stderr } = read
  if (!isListOf(statements, isStatement) || !isListOf(types, isType)) return undefined
  if (!isListOf(labels, isString) || !isListOf(modules, isString)) return undefined
  if (!isString(stdout) || !isString(stderr)) return undefined
  return { statements, types, labels, modules, stdout, stderr }
}

function parseJson(json: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json))
  } catch (error) {
    // A decoder and a parser have no other way to say that bytes from outside are malformed.
    if (error instanceof TypeError || error instanceof SyntaxError) return undefined
    throw error
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isListOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem)
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

function isInteger(value: unknown): value is number {
  return Number.isInteger(value)
}

function isStatement(value: unknown): value is StatementInfo {
  if (!isRecord(value)) return false
  const { module, line, column, endLine, endColumn } = value
  return [module, line, column, endLine, endColumn].every(isInteger)
}

const NAMINGS: readonly SlotNaming[] = ['index', 'entry', 'thread', 'none']
const ROLES: readonly TypeInfo['role'][] = [
  'atom',
  'container',
  'instance',
  'type',
  'function',
  'frame',
  'module',
  'machinery',
]

function isType(value: unknown): value is TypeInfo {
  if (!isRecord(value)) return false
  const { name, module, naming, role, slotNames, systemSlots, object, isInline } = value
  if (isInline !== undefined && typeof isInline !== 'boolean') return false
  if (!isString(name) || !isString(module)) return false
  if (!NAMINGS.some((known) => known === naming) || !ROLES.some((known) => known === role)) return false
  return isListOf(slotNames, isString) && isListOf(systemSlots, isInteger) && isInteger(object) && object >= 0
}
