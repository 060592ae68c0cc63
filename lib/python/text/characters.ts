/**
 * What CPython's str predicates say of a code point: isalpha, isdecimal, isspace, isprintable, isidentifier and the
 * rest.
 *
 * A code point belongs to a run, a run to a class, a class has a set of flags: two sorted arrays and a binary search,
 * with a direct table for Latin-1. The data is characterTables.ts (Unicode 16, as CPython 3.14); the host's own
 * Unicode tables are never asked. Case mappings are in casing.ts, predicates of whole strings in textPredicates.ts.
 */
import { classFlags, classNames, classRuns, numericRanges } from './characterTables'

export const ALPHA = 1
export const DECIMAL = 2
export const DIGIT = 4
export const NUMERIC = 8
export const LOWER = 16
export const UPPER = 32
export const TITLE = 64
export const SPACE = 128
export const PRINTABLE = 256
export const LINE_BREAK = 512
export const ID_START = 1024
export const ID_CONTINUE = 2048
export const CASED = 4096
export const CASE_IGNORABLE = 8192

interface Runs {
  readonly starts: Int32Array
  readonly flags: Int32Array
}

const runs = unpackRuns()
const latin = Int32Array.from({ length: 256 }, (_, code) => searchFlags(code))

function unpackRuns(): Runs {
  const starts: number[] = []
  const flags: number[] = []
  let start = 0
  for (const [, length, name] of classRuns.matchAll(/([0-9a-z]*)([^0-9a-z])/g)) {
    starts.push(start)
    flags.push(classFlags[classNames.indexOf(name ?? '')] ?? 0)
    start += length === '' || length === undefined ? 1 : Number.parseInt(length, 36)
  }
  return { starts: Int32Array.from(starts), flags: Int32Array.from(flags) }
}

function searchFlags(code: number): number {
  return runs.flags[runIndex(code)] ?? 0
}

/** Finds the last run that starts at or before the code point. */
function runIndex(code: number): number {
  let low = 0
  let high = runs.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs.starts[middle] ?? 0) <= code) low = middle
    else high = middle - 1
  }
  return low
}

/** All flags of a code point. */
export function characterFlags(code: number): number {
  return code < 256 ? (latin[code] ?? 0) : searchFlags(code)
}

export function hasFlag(code: number, flag: number): boolean {
  return (characterFlags(code) & flag) !== 0
}

export function isSpace(code: number): boolean {
  return hasFlag(code, SPACE)
}

export function isPrintable(code: number): boolean {
  return hasFlag(code, PRINTABLE)
}

/** The value of a decimal digit of any script, -1 for other characters. Runs of digits start at a zero. */
export function decimalValue(code: number): number {
  if (code < 128) return code >= 48 && code <= 57 ? code - 48 : -1
  const run = runIndex(code)
  if (((runs.flags[run] ?? 0) & DECIMAL) === 0) return -1
  return (code - (runs.starts[run] ?? 0)) % 10
}

/** The value of a numeric character (a third is 1/3), or undefined. Rare, so the table is read anew each time. */
export function numericValue(code: number): number | undefined {
  let start = 0
  for (const range of numericRanges.split(',')) {
    const [step = '', count = '', first = ''] = range.split(' ')
    start += Number.parseInt(step, 36)
    if (code < start) return undefined
    if (code < start + Number.parseInt(count, 36)) return fractionValue(first) + (code - start)
  }
  return undefined
}

/** unicodedata.digit: the value of a digit of any kind, superscripts included. */
export function digitValue(code: number): number | undefined {
  return hasFlag(code, DIGIT) ? numericValue(code) : undefined
}

function fractionValue(text: string): number {
  const [numerator, denominator = '1'] = text.split('/')
  return Number(numerator) / Number(denominator)
}
