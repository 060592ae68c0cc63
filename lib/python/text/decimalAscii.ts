/**
 * Digits of every script as ASCII, for int(), float() and complex().
 *
 * Decimal digits become 0-9, white space becomes a space, and any other character outside ASCII becomes `?`, which no
 * number has. Follows _PyUnicode_TransformDecimalAndSpaceToASCII.
 */
import { decimalValue, isSpace } from './characters'

const asciiOnly = /^[\0-\x7f]*$/

export function toDecimalAscii(text: string): string {
  if (asciiOnly.test(text)) return text
  let result = ''
  for (const character of text) result += asciiOf(character, character.codePointAt(0) ?? 0)
  return result
}

function asciiOf(character: string, code: number): string {
  if (code < 128) return character
  if (isSpace(code)) return ' '
  const digit = decimalValue(code)
  return digit < 0 ? '?' : String(digit)
}
