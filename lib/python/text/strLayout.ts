/**
 * Filling, rewriting and joining str: center, ljust, rjust, zfill, expandtabs, translate, join.
 *
 * Widths count code points. center puts the odd fill character on the left only when the width is odd, as CPython does.
 * Follows Objects/unicodeobject.c.
 */
import { beginsLow, characters, codePointLength, codesOfText, joined, joinedAll } from './codePoints'
import { MAX_TEXT_LENGTH } from './formatSpec'
import { outOfMemory } from './int'
import { problem, type TextProblem } from './problem'

/** Checks str.center's and its kin's fill argument. */
export function checkFill(fill: string): TextProblem | undefined {
  if (codePointLength(fill) === 1) return undefined
  return problem('TypeError', 'The fill character must be exactly one character long')
}

/** str.center. */
export function center(text: string, width: number, fill = ' '): string | TextProblem {
  const missing = width - codePointLength(text)
  if (missing <= 0) return text
  const before = Math.floor(missing / 2) + (missing & width & 1)
  return filled(text, before, missing - before, fill)
}

/** str.ljust. */
export function justifyLeft(text: string, width: number, fill = ' '): string | TextProblem {
  return filled(text, 0, Math.max(0, width - codePointLength(text)), fill)
}

/** str.rjust. */
export function justifyRight(text: string, width: number, fill = ' '): string | TextProblem {
  return filled(text, Math.max(0, width - codePointLength(text)), 0, fill)
}

function filled(text: string, before: number, after: number, fill: string): string | TextProblem {
  if (before + after > MAX_TEXT_LENGTH) return outOfMemory
  return fill.repeat(before) + text + fill.repeat(after)
}

/** str * count; a negative count gives ''. */
export function repeat(text: string, count: number): string | TextProblem {
  if (count <= 0 || text === '') return ''
  if (text.length * count > MAX_TEXT_LENGTH) return outOfMemory
  return beginsLow(text) ? joinedAll('', Array<string>(count).fill(text)) : text.repeat(count)
}

/** str.zfill: zeros after the sign. */
export function zeroFill(text: string, width: number): string | TextProblem {
  const missing = width - codePointLength(text)
  if (missing <= 0) return text
  if (missing > MAX_TEXT_LENGTH) return outOfMemory
  const signed = text.startsWith('+') || text.startsWith('-')
  return signed ? text.charAt(0) + '0'.repeat(missing) + text.slice(1) : '0'.repeat(missing) + text
}

/** str.expandtabs: columns begin anew after \n and \r. */
export function expandTabs(text: string, size = 8): string | TextProblem {
  if (!text.includes('\t')) return text
  let result = ''
  let column = 0
  for (const character of text) {
    const spaces = character === '\t' ? (size > 0 ? size - (column % size) : 0) : 0
    if (result.length + spaces > MAX_TEXT_LENGTH) return problem('OverflowError', 'new string is too long')
    result += character === '\t' ? ' '.repeat(spaces) : character
    column = character === '\n' || character === '\r' ? 0 : column + (character === '\t' ? spaces : 1)
  }
  return result
}

/** str.translate once the table is asked: null deletes, undefined keeps the character. */
export function translate(text: string, table: (code: number) => string | null | undefined): string | TextProblem {
  let result = ''
  for (const character of characters(text)) {
    const to = table(character.codePointAt(0) ?? 0)
    result = joined(result, to === undefined ? character : (to ?? ''))
    if (result.length > MAX_TEXT_LENGTH) return outOfMemory
  }
  return result
}

/** str.maketrans of two texts, and of a third whose characters are deleted. */
export function makeTranslation(
  from: string,
  to: string,
  deleted = '',
): ReadonlyMap<number, number | null> | TextProblem {
  const [sources, targets] = [codesOfText(from), codesOfText(to)]
  if (sources.length !== targets.length) {
    return problem('ValueError', 'the first two maketrans arguments must have equal length')
  }
  const map = new Map<number, number | null>(sources.map((code, index) => [code, targets[index] ?? 0]))
  for (const code of codesOfText(deleted)) map.set(code, null)
  return map
}

/** str.join and str + str. */
export function join(separator: string, parts: readonly string[]): string | TextProblem {
  let length = separator.length * Math.max(0, parts.length - 1)
  for (const part of parts) length += part.length
  return length > MAX_TEXT_LENGTH ? outOfMemory : joinedAll(separator, parts)
}
