/**
 * Finding in str: find, rfind, index, count, startswith, endswith, replace, with indices in code points.
 *
 * A search in UTF-16 units could hit the second half of a pair; only a needle that begins or ends with a lone surrogate
 * can, so hits are checked. Bounds come as Python's slice arguments: undefined when absent, negative from the end,
 * clamped. Follows Objects/stringlib/fastsearch.h and find.h in result.
 */
import { codePointLength, hasAstral, indexOfUnit, isPairAt, sliceCodePoints } from './codePoints'
import { MAX_TEXT_LENGTH } from './formatSpec'
import { outOfMemory } from './int'
import { firstOfLong, LONG_NEEDLE } from './longSearch'
import { problem, type TextProblem } from './problem'

/** start and end as a program gives them; the caller clamps ints beyond the safe range. */
export interface Bounds {
  readonly start?: number | undefined
  readonly end?: number | undefined
}

interface Range {
  readonly start: number
  readonly end: number
}

/** Turns negative and missing bounds into indices; start may stay beyond the length. */
export function adjustBounds(bounds: Bounds, length: number): Range {
  const start = bounds.start ?? 0
  const end = bounds.end ?? length
  return {
    start: start < 0 ? Math.max(0, start + length) : start,
    end: end > length ? length : end < 0 ? Math.max(0, end + length) : end,
  }
}

/** str.find: the index of the first occurrence, or -1. */
export function find(text: string, needle: string, bounds: Bounds = {}): number {
  return locate(text, needle, bounds, firstUnit)
}

/** str.rfind. */
export function findLast(text: string, needle: string, bounds: Bounds = {}): number {
  return locate(text, needle, bounds, lastUnit)
}

export const substringNotFound: TextProblem = problem('ValueError', 'substring not found')

function locate(
  text: string,
  needle: string,
  bounds: Bounds,
  search: (text: string, needle: string) => number,
): number {
  const { start, end } = adjustBounds(bounds, codePointLength(text))
  if (start > end) return -1
  const part = sliceCodePoints(text, start, end)
  const unit = search(part, needle)
  return unit < 0 ? -1 : start + indexOfUnit(part, unit)
}

/** Whether a hit at the unit begins or ends within a surrogate pair of the text. */
function splitsPair(text: string, unit: number, length: number): boolean {
  return isPairAt(text, unit - 1) || (length > 0 && isPairAt(text, unit + length - 1))
}

/** The unit of the first occurrence at or after a unit, or -1. */
export function firstUnit(text: string, needle: string, from = 0): number {
  let unit = unitOf(text, needle, from)
  while (unit >= 0 && unit < text.length && splitsPair(text, unit, needle.length)) unit = unitOf(text, needle, unit + 1)
  return unit
}

function unitOf(text: string, needle: string, from: number): number {
  return needle.length < LONG_NEEDLE ? text.indexOf(needle, from) : firstOfLong(text, needle, from)
}

/** The unit of the last occurrence that ends at or before a unit, or -1. */
export function lastUnit(text: string, needle: string, end = text.length): number {
  let unit = end < needle.length ? -1 : text.lastIndexOf(needle, end - needle.length)
  while (unit > 0 && splitsPair(text, unit, needle.length)) unit = text.lastIndexOf(needle, unit - 1)
  return unit
}

/** str.count: occurrences that do not overlap; the empty one is between all characters. */
export function count(text: string, needle: string, bounds: Bounds = {}): number {
  const { start, end } = adjustBounds(bounds, codePointLength(text))
  if (start > end) return 0
  if (needle === '') return end - start + 1
  const part = sliceCodePoints(text, start, end)
  let found = 0
  for (let unit = firstUnit(part, needle); unit >= 0; unit = firstUnit(part, needle, unit + needle.length)) found++
  return found
}

/** str.startswith with one prefix. */
export function startsWith(text: string, prefix: string, bounds: Bounds = {}): boolean {
  const part = partWithin(text, bounds)
  return part !== undefined && part.startsWith(prefix) && !isPairAt(part, prefix.length - 1)
}

/** str.endswith with one suffix. */
export function endsWith(text: string, suffix: string, bounds: Bounds = {}): boolean {
  const part = partWithin(text, bounds)
  return (
    part !== undefined && part.endsWith(suffix) && (suffix === '' || !isPairAt(part, part.length - suffix.length - 1))
  )
}

function partWithin(text: string, bounds: Bounds): string | undefined {
  if (bounds.start === undefined && bounds.end === undefined) return text
  const { start, end } = adjustBounds(bounds, codePointLength(text))
  return start > end ? undefined : sliceCodePoints(text, start, end)
}

/** `needle in text`. */
export function contains(text: string, needle: string): boolean {
  return firstUnit(text, needle) >= 0
}

/** str.replace; a negative limit replaces all. */
export function replace(text: string, old: string, replacement: string, limit = -1): string | TextProblem {
  if (limit === 0) return text
  if (replacedLength(text, old, replacement, limit) > MAX_TEXT_LENGTH) return outOfMemory
  if (old === '') return interleave(text, replacement, limit)
  if (limit < 0 && old.length < LONG_NEEDLE && !hasAstral(text)) return text.replaceAll(old, () => replacement)
  let result = ''
  let at = 0
  for (let left = limit; left !== 0; left--) {
    const unit = firstUnit(text, old, at)
    if (unit < 0) break
    result += text.slice(at, unit) + replacement
    at = unit + old.length
  }
  return result + text.slice(at)
}

/** The result's length, counted exactly only when it could be too long. */
function replacedLength(text: string, old: string, replacement: string, limit: number): number {
  const most = text.length / Math.max(1, old.length) + 1
  if (text.length + most * replacement.length <= MAX_TEXT_LENGTH) return 0
  const found = count(text, old)
  return text.length + (limit < 0 ? found : Math.min(found, limit)) * (replacement.length - old.length)
}

/** The empty text occurs before every character and at the end. */
function interleave(text: string, replacement: string, limit: number): string {
  let left = limit < 0 ? Infinity : limit
  let result = ''
  for (const character of text) result += left-- > 0 ? replacement + character : character
  return left > 0 ? result + replacement : result
}

/** str.removeprefix. */
export function removePrefix(text: string, prefix: string): string {
  return startsWith(text, prefix) ? text.slice(prefix.length) : text
}

/** str.removesuffix. */
export function removeSuffix(text: string, suffix: string): string {
  return suffix !== '' && endsWith(text, suffix) ? text.slice(0, -suffix.length) : text
}
