/**
 * Code points of JavaScript strings: Python counts characters where JavaScript counts UTF-16 units.
 *
 * A well-paired surrogate pair is one character, a lone surrogate is one too. Most texts have no astral character: each
 * function first looks for one and then works on plain indices. (A Python str of two lone surrogates that happen to
 * form a pair cannot be told from the astral character; CPython programs make such a str only on purpose.)
 */

const surrogatePair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/

/** Whether the text has a character outside the basic plane, so that indices and units differ. */
export function hasAstral(text: string): boolean {
  return surrogatePair.test(text)
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
  return text.codePointAt(unitOffset(text, index))
}

/** text[start:end] in Python for indices that are already within 0..len. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  if (!hasAstral(text)) return text.slice(start, Math.max(start, end))
  const from = unitOffset(text, start)
  return text.slice(from, from + unitOffset(text.slice(from), Math.max(0, end - start)))
}

/** The characters one by one, lone surrogates included. */
export function characters(text: string): string[] {
  return hasAstral(text) ? Array.from(text) : text.split('')
}

/** text[start::step] over a list of indices, for any step. */
export function pickCodePoints(text: string, start: number, count: number, step: number): string {
  const all = hasAstral(text) ? Array.from(text) : text
  let result = ''
  for (let i = 0, at = start; i < count; i++, at += step) result += all[at] ?? ''
  return result
}

const aboveSurrogates = /[\ud800-\uffff]/

/** Negative, 0 or positive, as < == > compare str: by code points, where JavaScript compares units. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  if (!aboveSurrogates.test(a) || !aboveSurrogates.test(b)) return a < b ? -1 : 1
  let unit = 0
  while (unit < a.length && unit < b.length && a.charCodeAt(unit) === b.charCodeAt(unit)) unit++
  if (isPairAt(a, unit - 1) || isPairAt(b, unit - 1)) unit--
  return (a.codePointAt(unit) ?? -1) - (b.codePointAt(unit) ?? -1)
}
