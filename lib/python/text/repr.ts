/**
 * repr() of str and bytes, and ascii().
 *
 * A text is quoted with ' unless it has a ' and no "; what does not print is escaped as \t \n \r, \xhh, \uhhhh or
 * \Uhhhhhhhh; a lone surrogate never prints. Printable is what characters.ts says. Reading escapes is the parser's
 * business. Follows unicode_repr and PyBytes_Repr of CPython.
 */
import { isPrintable } from './characters'
import { codesOfText } from './codePoints'

/** Texts of printable ASCII without quotes and backslashes, by far the most, need no look at single characters. */
const plainText = /^[ !#-&(-[\]-~]*$/
/** What of a text is not plain, each stretch of it whole. */
const unplain = /[^ !#-&(-[\]-~]+/g

export function reprStr(text: string): string {
  if (plainText.test(text)) return `'${text}'`
  return quoted(text, isPrintable)
}

/** ascii(text): as repr, and everything outside ASCII escaped. */
export function asciiStr(text: string): string {
  if (plainText.test(text)) return `'${text}'`
  return quoted(text, (code) => code < 127 && code >= 32)
}

/** The escaping that ascii() applies to the repr of any object. */
export function asciiEscape(reprText: string): string {
  let result = ''
  for (const code of codesOfText(reprText)) result += code < 128 ? String.fromCharCode(code) : escapeCode(code)
  return result
}

function quoted(text: string, prints: (code: number) => boolean): string {
  const quote = chooseQuote(text.includes("'"), text.includes('"'))
  return `${quote}${text.replace(unplain, (piece) => escaped(piece, quote, prints))}${quote}`
}

function escaped(piece: string, quote: string, prints: (code: number) => boolean): string {
  let result = ''
  for (const code of codesOfText(piece)) {
    const character = String.fromCodePoint(code)
    if (character === quote || character === '\\') result += `\\${character}`
    else result += prints(code) ? character : escapeCode(code)
  }
  return result
}

function chooseQuote(hasSingle: boolean, hasDouble: boolean): string {
  return hasSingle && !hasDouble ? '"' : "'"
}

/** The shortest escape that names the code point. */
function escapeCode(code: number): string {
  if (code === 9) return '\\t'
  if (code === 10) return '\\n'
  if (code === 13) return '\\r'
  if (code < 0x100) return `\\x${hex(code, 2)}`
  return code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`
}

function hex(value: number, width: number): string {
  return value.toString(16).padStart(width, '0')
}

export function reprBytes(bytes: Uint8Array): string {
  const quote = chooseQuote(bytes.includes(39), bytes.includes(34))
  return `b${quotedBytes(bytes, quote, quote)}`
}

/** bytearray escapes a ' even inside "". */
export function reprByteArray(bytes: Uint8Array, typeName = 'bytearray'): string {
  const quote = chooseQuote(bytes.includes(39), bytes.includes(34))
  return `${typeName}(b${quotedBytes(bytes, quote, "'")})`
}

function quotedBytes(bytes: Uint8Array, quote: string, escaped: string): string {
  let result = quote
  for (const byte of bytes) {
    const character = String.fromCharCode(byte)
    if (character === escaped || character === '\\') result += `\\${character}`
    else result += byte >= 32 && byte < 127 ? character : escapeCode(byte)
  }
  return result + quote
}
