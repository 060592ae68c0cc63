/**
 * Code points of JavaScript strings: Python counts characters where JavaScript counts UTF-16 units.
 *
 * A well-paired surrogate pair is one character, a lone surrogate is one too. Most texts have no astral character: each
 * function first looks for one and then works on plain indices.
 *
 * A lone high surrogate that a lone low one follows would be one character with it. Such a text has the high one *parted*:
 * as an astral character for private use (U+10F400 and what the surrogate is above U+D800) before that low one. So lengths
 * and indices are right by themselves, and only what tells or takes single characters has to know. (A text in which that
 * very character stands before a lone low surrogate cannot be told from this; nobody writes one.)
 */

/** How many arguments String.fromCodePoint is given at once. */
const CHUNK = 0x2000
/** So many characters are put together sooner one by one. */
const SHORT = 16

const PARTING = 0xdbfd
const PARTED = 0x10f400
const PARTING_UNIT = String.fromCharCode(PARTING)
const LEAD_TO_TAIL = 0x400

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** The high surrogate that is parted at the unit, or -1. */
function partedAt(text: string, unit: number): number {
  if (text.charCodeAt(unit) !== PARTING || !isLow(text.charCodeAt(unit + 2))) return -1
  const tail = text.charCodeAt(unit + 1)
  return isLow(tail) ? tail - LEAD_TO_TAIL : -1
}

/** a + b: surrogates that come to stand side by side stay two characters. */
export function joined(a: string, b: string): string {
  if (!beginsLow(b)) return a + b
  const last = a.charCodeAt(a.length - 1)
  return isHigh(last) ? a.slice(0, -1) + String.fromCharCode(PARTING, last + LEAD_TO_TAIL) + b : a + b
}

/** Whether its first character is a lone low surrogate. */
export function beginsLow(text: string): boolean {
  return isLow(text.charCodeAt(0))
}

/** All of them in a row, with the separator between them. */
export function joinedAll(separator: string, parts: readonly string[]): string {
  const text = parts.join(separator)
  if (!hasAstral(text)) return text
  return parts.reduce((before, part, index) => joined(index === 0 ? before : joined(before, separator), part), '')
}

/** The units from `start` to `end`, which begin characters. */
export function sliceUnits(text: string, start: number, end: number): string {
  const high = end - start >= 2 ? partedAt(text, end - 2) : -1
  return high < 0 ? text.slice(start, end) : text.slice(start, end - 2) + String.fromCharCode(high)
}

/** The code points of all characters. */
export function codesOfText(text: string): number[] {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0)
  if (!text.includes(PARTING_UNIT)) return codes
  return codes.map((code, index) => (isParted(code) && isLow(codes[index + 1] ?? 0) ? code - PARTED + 0xd800 : code))
}

function isParted(code: number): boolean {
  return code >= PARTED && code < PARTED + LEAD_TO_TAIL
}

/** The text as UTF-16 writes it, where two lone surrogates side by side are one character. */
export function unitsOf(text: string): string {
  if (!text.includes(PARTING_UNIT)) return text
  return codesOfText(text)
    .map((code) => String.fromCodePoint(code))
    .join('')
}

function oneByOne(codes: readonly number[] | Int32Array | Uint32Array, from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at++) text += String.fromCodePoint(codes[at] ?? 0)
  return text
}

/** The text that has these code points. */
export function textOfCodes(
  codes: readonly number[] | Int32Array | Uint32Array,
  from = 0,
  to: number = codes.length,
): string {
  let text = ''
  for (let at = from; at < to;) {
    let end = at + 1
    while (end < Math.min(to, at + CHUNK) && !meetsLow(codes[end - 1] ?? 0, codes[end] ?? 0)) end++
    text = joined(text, end - at <= SHORT ? oneByOne(codes, at, end) : String.fromCodePoint(...codes.slice(at, end)))
    at = end
  }
  return text
}

function meetsLow(code: number, next: number): boolean {
  return isHigh(code) && isLow(next)
}

const surrogatePair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/

/** Whether the text has a character outside the basic plane, so that indices and units differ. */
export function hasAstral(text: string): boolean {
  return surrogatePair.test(text)
}

/** Whether a character of it lies outside the basic plane: a parted surrogate does not. */
export function isBeyondBasic(text: string): boolean {
  return hasAstral(text) && (!text.includes(PARTING_UNIT) || codesOfText(text).some((code) => code > 0xffff))
}

/** len(text) in Python. */
export function codePointLength(text: string): number {
  if (!hasAstral(text)) return text.length
  let length = 0
  for (let i = 0; i < text.length; i++) if (!isPairAt(text, i)) length++
  return length
}

/** Whether a surrogate pair starts at the unit. */
export function isPairAt(text: string, unit: number): boolean {
  const high = text.charCodeAt(unit)
  if (!(high >= 0xd800 && high <= 0xdbff)) return false
  const low = text.charCodeAt(unit + 1)
  return low >= 0xdc00 && low <= 0xdfff
}

/** The unit at which the character with this index begins; the text's length when there is no such character. */
export function unitOffset(text: string, index: number): number {
  if (!hasAstral(text)) return Math.min(index, text.length)
  let unit = 0
  for (let left = index; left > 0 && unit < text.length; left--) unit += isPairAt(text, unit) ? 2 : 1
  return unit
}

/** The index of the character that begins at the unit. */
export function indexOfUnit(text: string, unit: number): number {
  return codePointLength(text.slice(0, unit))
}

/** The code point of the character at the index, undefined outside the text. */
export function codePointAt(text: string, index: number): number | undefined {
  const unit = unitOffset(text, index)
  const high = partedAt(text, unit)
  return high < 0 ? text.codePointAt(unit) : high
}

/** text[start:end] in Python for indices that are already within 0..len. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  if (!hasAstral(text)) return text.slice(start, Math.max(start, end))
  const from = unitOffset(text, start)
  return sliceUnits(text, from, from + unitOffset(text.slice(from), Math.max(0, end - start)))
}

/** The characters one by one, lone surrogates included. */
export function characters(text: string): string[] {
  if (!hasAstral(text)) return text.split('')
  return text.includes(PARTING_UNIT) ? codesOfText(text).map((code) => String.fromCodePoint(code)) : Array.from(text)
}

/** text[start::step] over a list of indices, for any step. */
export function pickCodePoints(text: string, start: number, count: number, step: number): string {
  const all = hasAstral(text) ? characters(text) : text
  let result = ''
  for (let i = 0, at = start; i < count; i++, at += step) result = joined(result, all[at] ?? '')
  return result
}

const aboveSurrogates = /[\ud800-\uffff]/

/** Negative, 0 or positive, as < == > compare str: by code points, where JavaScript compares units. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  if (!aboveSurrogates.test(a) || !aboveSurrogates.test(b)) return a < b ? -1 : 1
  if (a.includes(PARTING_UNIT) || b.includes(PARTING_UNIT)) return compareCodes(codesOfText(a), codesOfText(b))
  let unit = 0
  while (unit < a.length && unit < b.length && a.charCodeAt(unit) === b.charCodeAt(unit)) unit++
  if (isPairAt(a, unit - 1) || isPairAt(b, unit - 1)) unit--
  return (a.codePointAt(unit) ?? -1) - (b.codePointAt(unit) ?? -1)
}

function compareCodes(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((code, index) => code !== b[index])
  return at < 0 ? a.length - b.length : (a[at] ?? -1) - (b[at] ?? -1)
}
