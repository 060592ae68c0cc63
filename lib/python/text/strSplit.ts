/**
 * Taking str apart and putting it together: split, rsplit, splitlines, partition, strip, join.
 *
 * White space and line ends are Python's (characters.ts), not JavaScript's. All of them are in the basic plane, so
 * units serve as well as characters. bytesMethods.ts passes its own rules of white space and line ends. Follows
 * Objects/stringlib/split.h and unicodeobject.c.
 */
import { hasFlag, isSpace, LINE_BREAK } from './characters'
import { problem, type TextProblem } from './problem'
import { firstUnit, lastUnit } from './strSearch'

/** Whether a unit is white space, or ends a line. */
export type UnitTest = (unit: number) => boolean

const isLineBreak: UnitTest = (unit) => hasFlag(unit, LINE_BREAK)

const emptySeparator: TextProblem = problem('ValueError', 'empty separator')

/** str.split; no separator means runs of white space, a negative limit means all. */
export function split(text: string, separator?: string, limit = -1, space = isSpace): string[] | TextProblem {
  if (separator === undefined) return splitSpace(text, limit, space)
  if (separator === '') return emptySeparator
  const parts: string[] = []
  let at = 0
  for (let left = limit; left !== 0; left--) {
    const unit = firstUnit(text, separator, at)
    if (unit < 0) break
    parts.push(text.slice(at, unit))
    at = unit + separator.length
  }
  return [...parts, text.slice(at)]
}

function splitSpace(text: string, limit: number, space: UnitTest): string[] {
  const parts: string[] = []
  let at = skipSpace(text, 0, space)
  for (let left = limit; at < text.length; left--) {
    if (left === 0) return [...parts, text.slice(at)]
    const start = at
    while (at < text.length && !space(text.charCodeAt(at))) at++
    parts.push(text.slice(start, at))
    at = skipSpace(text, at, space)
  }
  return parts
}

function skipSpace(text: string, from: number, space: UnitTest): number {
  let at = from
  while (at < text.length && space(text.charCodeAt(at))) at++
  return at
}

/** str.rsplit: as split, counted from the end. */
export function splitFromEnd(text: string, separator?: string, limit = -1, space = isSpace): string[] | TextProblem {
  if (separator === undefined) return splitSpaceFromEnd(text, limit, space)
  if (separator === '') return emptySeparator
  const parts: string[] = []
  let end = text.length
  for (let left = limit; left !== 0; left--) {
    const unit = lastUnit(text, separator, end)
    if (unit < 0) break
    parts.push(text.slice(unit + separator.length, end))
    end = unit
  }
  return [...parts, text.slice(0, end)].reverse()
}

function splitSpaceFromEnd(text: string, limit: number, space: UnitTest): string[] {
  const parts: string[] = []
  let end = endWithoutSpace(text, text.length, space)
  for (let left = limit; end > 0; left--) {
    if (left === 0) return [...parts, text.slice(0, end)].reverse()
    const last = end
    while (end > 0 && !space(text.charCodeAt(end - 1))) end--
    parts.push(text.slice(end, last))
    end = endWithoutSpace(text, end, space)
  }
  return parts.reverse()
}

function endWithoutSpace(text: string, from: number, space: UnitTest): number {
  let end = from
  while (end > 0 && space(text.charCodeAt(end - 1))) end--
  return end
}

/** str.splitlines; \r\n is one line end. */
export function splitLines(text: string, keepEnds = false, lineBreak = isLineBreak): string[] {
  const lines: string[] = []
  let start = 0
  while (start < text.length) {
    let end = start
    while (end < text.length && !lineBreak(text.charCodeAt(end))) end++
    const next = end < text.length ? end + (text.startsWith('\r\n', end) ? 2 : 1) : end
    lines.push(text.slice(start, keepEnds ? next : end))
    start = next
  }
  return lines
}

/** str.partition: before, separator, after; the whole text first when there is no separator. */
export function partition(text: string, separator: string): [string, string, string] | TextProblem {
  if (separator === '') return emptySeparator
  const unit = firstUnit(text, separator)
  return unit < 0 ? [text, '', ''] : [text.slice(0, unit), separator, text.slice(unit + separator.length)]
}

/** str.rpartition: by the last separator; the whole text last when there is none. */
export function partitionFromEnd(text: string, separator: string): [string, string, string] | TextProblem {
  if (separator === '') return emptySeparator
  const unit = lastUnit(text, separator)
  return unit < 0 ? ['', '', text] : [text.slice(0, unit), separator, text.slice(unit + separator.length)]
}

/** str.strip; without characters it strips white space. */
export function strip(text: string, characters?: string, space = isSpace): string {
  return stripEnd(stripStart(text, characters, space), characters, space)
}

/** str.lstrip. */
export function stripStart(text: string, characters?: string, space = isSpace): string {
  if (characters === undefined) return text.slice(skipSpace(text, 0, space))
  const set = new Set(characters)
  let at = 0
  for (const character of text) {
    if (!set.has(character)) break
    at += character.length
  }
  return text.slice(at)
}

/** str.rstrip. */
export function stripEnd(text: string, characters?: string, space = isSpace): string {
  if (characters === undefined) return text.slice(0, endWithoutSpace(text, text.length, space))
  const set = new Set(characters)
  const all = Array.from(text)
  let end = text.length
  for (let i = all.length - 1; i >= 0 && set.has(all[i] ?? ''); i--) end -= all[i]?.length ?? 0
  return text.slice(0, end)
}
