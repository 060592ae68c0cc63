/**
 * The methods of bytes and bytearray. They are those of str over Latin-1 texts, with ASCII's rules instead of
 * Unicode's.
 *
 * White space is ASCII's six, a line ends at \n, \r or \r\n, only A-Z and a-z have case. A needle that is an int is
 * made a byte by byteNeedle. Predicates and cases are in bytesCase.ts, hexadecimal in bytesHex.ts. Follows
 * Objects/bytes_methods.c and stringlib/transmogrify.h.
 */
import { bytesOf, latinOf } from './latin'
import type { PyInt } from './int'
import { isProblem, problem, type TextProblem } from './problem'
import * as layout from './strLayout'
import * as search from './strSearch'
import * as splitting from './strSplit'

export type { Bounds } from './strSearch'

export const isByteSpace: splitting.UnitTest = (unit) => unit === 32 || (unit >= 9 && unit <= 13)
const isByteLineEnd: splitting.UnitTest = (unit) => unit === 10 || unit === 13

export const subsectionNotFound: TextProblem = problem('ValueError', 'subsection not found')

/** An int where bytes are searched: one byte. */
export function byteNeedle(value: PyInt): Uint8Array | TextProblem {
  if (value < 0 || value > 255) return problem('ValueError', 'byte must be in range(0, 256)')
  return Uint8Array.of(Number(value))
}

export function findBytes(bytes: Uint8Array, needle: Uint8Array, bounds: search.Bounds = {}): number {
  const [byte] = needle
  return byte !== undefined && needle.length === 1
    ? findByte(bytes, byte, bounds)
    : search.find(latinOf(bytes), latinOf(needle), bounds)
}

/** One byte is found without making text of all the others. */
function findByte(bytes: Uint8Array, byte: number, bounds: search.Bounds): number {
  const { start, end } = search.adjustBounds(bounds, bytes.length)
  const at = bytes.indexOf(byte, start)
  return at < end ? at : -1
}

export function findLastBytes(bytes: Uint8Array, needle: Uint8Array, bounds: search.Bounds = {}): number {
  return search.findLast(latinOf(bytes), latinOf(needle), bounds)
}

export function countBytes(bytes: Uint8Array, needle: Uint8Array, bounds: search.Bounds = {}): number {
  return search.count(latinOf(bytes), latinOf(needle), bounds)
}

export function bytesStartWith(bytes: Uint8Array, prefix: Uint8Array, bounds: search.Bounds = {}): boolean {
  return search.startsWith(latinOf(bytes), latinOf(prefix), bounds)
}

export function bytesEndWith(bytes: Uint8Array, suffix: Uint8Array, bounds: search.Bounds = {}): boolean {
  return search.endsWith(latinOf(bytes), latinOf(suffix), bounds)
}

export function containsBytes(bytes: Uint8Array, needle: Uint8Array): boolean {
  return latinOf(bytes).includes(latinOf(needle))
}

export function replaceBytes(
  bytes: Uint8Array,
  old: Uint8Array,
  replacement: Uint8Array,
  limit = -1,
): Uint8Array | TextProblem {
  return laidOut(search.replace(latinOf(bytes), latinOf(old), latinOf(replacement), limit))
}

export function removeBytesPrefix(bytes: Uint8Array, prefix: Uint8Array): Uint8Array {
  return bytesOf(search.removePrefix(latinOf(bytes), latinOf(prefix)))
}

export function removeBytesSuffix(bytes: Uint8Array, suffix: Uint8Array): Uint8Array {
  return bytesOf(search.removeSuffix(latinOf(bytes), latinOf(suffix)))
}

function asBytes(parts: string[] | TextProblem): Uint8Array[] | TextProblem {
  return isProblem(parts) ? parts : parts.map(bytesOf)
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : latinOf(bytes)
}

export function splitBytes(bytes: Uint8Array, separator?: Uint8Array, limit = -1): Uint8Array[] | TextProblem {
  return asBytes(splitting.split(latinOf(bytes), textOf(separator), limit, isByteSpace))
}

export function splitBytesFromEnd(bytes: Uint8Array, separator?: Uint8Array, limit = -1): Uint8Array[] | TextProblem {
  return asBytes(splitting.splitFromEnd(latinOf(bytes), textOf(separator), limit, isByteSpace))
}

export function splitBytesLines(bytes: Uint8Array, keepEnds = false): Uint8Array[] {
  return splitting.splitLines(latinOf(bytes), keepEnds, isByteLineEnd).map(bytesOf)
}

export function partitionBytes(bytes: Uint8Array, separator: Uint8Array): Uint8Array[] | TextProblem {
  return asBytes(splitting.partition(latinOf(bytes), latinOf(separator)))
}

export function partitionBytesFromEnd(bytes: Uint8Array, separator: Uint8Array): Uint8Array[] | TextProblem {
  return asBytes(splitting.partitionFromEnd(latinOf(bytes), latinOf(separator)))
}

export function stripBytes(bytes: Uint8Array, set?: Uint8Array): Uint8Array {
  return bytesOf(splitting.strip(latinOf(bytes), textOf(set), isByteSpace))
}

export function stripBytesStart(bytes: Uint8Array, set?: Uint8Array): Uint8Array {
  return bytesOf(splitting.stripStart(latinOf(bytes), textOf(set), isByteSpace))
}

export function stripBytesEnd(bytes: Uint8Array, set?: Uint8Array): Uint8Array {
  return bytesOf(splitting.stripEnd(latinOf(bytes), textOf(set), isByteSpace))
}

function laidOut(text: string | TextProblem): Uint8Array | TextProblem {
  return isProblem(text) ? text : bytesOf(text)
}

/** The fill is one byte, space when not given. */
export function centerBytes(bytes: Uint8Array, width: number, fill = 32): Uint8Array | TextProblem {
  return laidOut(layout.center(latinOf(bytes), width, String.fromCharCode(fill)))
}

export function justifyBytesLeft(bytes: Uint8Array, width: number, fill = 32): Uint8Array | TextProblem {
  return laidOut(layout.justifyLeft(latinOf(bytes), width, String.fromCharCode(fill)))
}

export function justifyBytesRight(bytes: Uint8Array, width: number, fill = 32): Uint8Array | TextProblem {
  return laidOut(layout.justifyRight(latinOf(bytes), width, String.fromCharCode(fill)))
}

export function zeroFillBytes(bytes: Uint8Array, width: number): Uint8Array | TextProblem {
  return laidOut(layout.zeroFill(latinOf(bytes), width))
}

export function expandBytesTabs(bytes: Uint8Array, size = 8): Uint8Array | TextProblem {
  return laidOut(layout.expandTabs(latinOf(bytes), size))
}

export function repeatBytes(bytes: Uint8Array, count: number): Uint8Array | TextProblem {
  return laidOut(layout.repeat(latinOf(bytes), count))
}

/** bytes.translate: without the bytes to delete, then through the table when there is one. */
export function translateBytes(
  bytes: Uint8Array,
  table: Uint8Array | undefined,
  deleted: Uint8Array,
): Uint8Array | TextProblem {
  if (table !== undefined && table.length !== 256) {
    return problem('ValueError', 'translation table must be 256 characters long')
  }
  return bytes.filter((byte) => !deleted.includes(byte)).map((byte) => table?.[byte] ?? byte)
}

/** bytes.maketrans. */
export function makeByteTable(from: Uint8Array, to: Uint8Array): Uint8Array | TextProblem {
  if (from.length !== to.length) return problem('ValueError', 'maketrans arguments must have same length')
  const table = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  from.forEach((byte, index) => (table[byte] = to[index] ?? byte))
  return table
}

export function joinBytes(separator: Uint8Array, parts: readonly Uint8Array[]): Uint8Array | TextProblem {
  return laidOut(layout.join(latinOf(separator), parts.map(latinOf)))
}

/** Negative, 0 or positive, as < == > compare bytes. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return (a[i] ?? 0) - (b[i] ?? 0)
  return a.length - b.length
}
