/** What the tokenizer asks of a character: of ASCII by table or comparison, of the rest as CPython's Unicode has it. */
import { ID_CONTINUE, ID_START, hasFlag } from '../text/characters'

const UNDERSCORE = 95

/** 1 for ASCII letters, digits and underscore, and for everything beyond ASCII: judged later as a whole. */
export const WORD: Uint8Array = wordTable()

function wordTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(1)
  for (let code = 0; code < 128; code++) table[code] = /\w/.test(String.fromCharCode(code)) ? 1 : 0
  return table
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

export function isHexDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70)
}

/** How many UTF-8 bytes this UTF-16 unit adds beyond the one that is counted for every unit. */
export function extraBytes(code: number): number {
  if (code < 0x80) return 0
  if (code < 0x800) return 1
  return code >= 0xd800 && code <= 0xdfff ? 1 : 2
}

/** Number of code points in a stretch of UTF-16. */
export function countCharacters(source: string, from: number, to: number): number {
  let count = to - from
  for (let i = from + 1; i < to; i++) {
    if ((source.charCodeAt(i) & 0xfc00) === 0xdc00 && (source.charCodeAt(i - 1) & 0xfc00) === 0xd800) count--
  }
  return count
}

/** UTF-16 length of the longest prefix of `name` that is an identifier. */
export function identifierLength(name: string): number {
  let length = 0
  for (const character of name) {
    const code = character.codePointAt(0) ?? 0
    const fits = code === UNDERSCORE || hasFlag(code, length === 0 ? ID_START : ID_CONTINUE)
    if (!fits) return length
    length += character.length
  }
  return length
}
