/**
 * The predicates of whole texts: str.isalpha, isdigit, islower, istitle, isidentifier and the rest.
 *
 * Most hold when the text is not empty and every character has a flag; the cases look for one cased character and none
 * of the wrong case. Follows the unicode_is*_impl functions of Objects/unicodeobject.c.
 */
import {
  ALPHA,
  characterFlags,
  DECIMAL,
  DIGIT,
  ID_CONTINUE,
  ID_START,
  LOWER,
  NUMERIC,
  PRINTABLE,
  SPACE,
  TITLE,
  UPPER,
} from './characters'

/** Whether the text has characters and all of them one of the flags. */
function allHave(text: string, flags: number): boolean {
  return text !== '' && everyHas(text, flags)
}

function everyHas(text: string, flags: number): boolean {
  for (const character of text) if ((flagsOf(character) & flags) === 0) return false
  return true
}

function flagsOf(character: string): number {
  return characterFlags(character.codePointAt(0) ?? 0)
}

export function isAlpha(text: string): boolean {
  return allHave(text, ALPHA)
}

export function isDecimal(text: string): boolean {
  return allHave(text, DECIMAL)
}

export function isDigit(text: string): boolean {
  return allHave(text, DIGIT)
}

export function isNumeric(text: string): boolean {
  return allHave(text, NUMERIC)
}

export function isAlnum(text: string): boolean {
  return allHave(text, ALPHA | DECIMAL | DIGIT | NUMERIC)
}

export function isSpaceText(text: string): boolean {
  return allHave(text, SPACE)
}

/** True for the empty text too. */
export function isPrintableText(text: string): boolean {
  return everyHas(text, PRINTABLE)
}

/** True for the empty text too. */
export function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text)
}

export function isLower(text: string): boolean {
  return hasOnly(text, LOWER, UPPER | TITLE)
}

export function isUpper(text: string): boolean {
  return hasOnly(text, UPPER, LOWER | TITLE)
}

/** Whether some character has the wanted flag and none has one of the others. */
function hasOnly(text: string, wanted: number, others: number): boolean {
  let found = false
  for (const character of text) {
    const flags = flagsOf(character)
    if ((flags & others) !== 0) return false
    if ((flags & wanted) !== 0) found = true
  }
  return found
}

/** Every word begins with an upper or title case character and goes on in lower case. */
export function isTitle(text: string): boolean {
  let found = false
  let inWord = false
  for (const character of text) {
    const flags = flagsOf(character)
    const starts = (flags & (UPPER | TITLE)) !== 0
    const continues = !starts && (flags & LOWER) !== 0
    if ((starts && inWord) || (continues && !inWord)) return false
    inWord = starts || continues
    if (inWord) found = true
  }
  return found
}

export function isIdentifier(text: string): boolean {
  let first = true
  for (const character of text) {
    if ((flagsOf(character) & (first ? ID_START : ID_CONTINUE)) === 0) return false
    first = false
  }
  return !first
}
