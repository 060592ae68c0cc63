/**
 * `unicode_escape` and `raw_unicode_escape`: text in ASCII (or Latin-1) with backslashes for the rest, and the escapes of bytes
 * literals. Follows Objects/unicodeobject.c and bytesobject.c of CPython.
 */
import { codesOfText, joined } from './codePoints'
import type { CodecFault, DecodeHandler } from './codecErrors'
import { isProblem, problem, type TextProblem } from './problem'

const NAMED: Readonly<Record<number, string>> = { 9: '\\t', 10: '\\n', 13: '\\r', 92: '\\\\' }

function hex(code: number, width: number): string {
  return code.toString(16).padStart(width, '0')
}

export function encodeUnicodeEscape(text: string): string {
  let result = ''
  for (const code of codesOfText(text)) {
    if (NAMED[code] !== undefined) result += NAMED[code]
    else if (code >= 32 && code < 127) result += String.fromCharCode(code)
    else if (code < 256) result += `\\x${hex(code, 2)}`
    else result += code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`
  }
  return result
}

export function encodeRawUnicodeEscape(text: string): string {
  let result = ''
  for (const code of codesOfText(text)) {
    if (code < 256) result += String.fromCharCode(code)
    else result += code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`
  }
  return result
}

const SIMPLE: Readonly<Record<string, string>> = {
  '\n': '', '\\': '\\', "'": "'", '"': '"', b: '\b', f: '\f', t: '\t', n: '\n', r: '\r', v: '\v', a: '\x07',
} // oxfmt-ignore

const WIDTHS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }
const REASONS: Readonly<Record<string, string>> = {
  x: 'truncated \\xXX escape',
  u: 'truncated \\uXXXX escape',
  U: 'truncated \\UXXXXXXXX escape',
}

export interface DecodedEscapes {
  readonly text: string
  readonly consumed: number
  /** The first backslash that begins no escape: the characters after it. */
  readonly invalid: string | null
}

export interface EscapeRules {
  readonly encoding: 'unicodeescape' | 'rawunicodeescape'
  readonly final: boolean
  /** The character of a name, or null. */
  readonly named: (name: string) => string | null
}

/** Not final: an escape that is not whole waits. */
export function decodeEscapes(
  given: Uint8Array,
  { encoding, final, named }: EscapeRules,
  handler: DecodeHandler,
): DecodedEscapes | TextProblem {
  const isRaw = encoding === 'rawunicodeescape'
  let bytes = given
  let source = latin(bytes)
  let text = ''
  let invalid: string | null = null
  let at = 0
  while (at < source.length) {
    const slash = source.indexOf('\\', at)
    text += source.slice(at, slash < 0 ? source.length : slash)
    at = slash < 0 ? source.length : slash
    if (slash < 0) break
    const read = isRaw ? readRaw(source, at, final) : readEscape(source, at, named)
    if (read.kind === 'more' && !final) return { text, consumed: at, invalid }
    if (read.kind === 'text') {
      text = joined(text, read.text)
      invalid ??= read.invalid ?? null
      at = read.end
      continue
    }
    const fault: CodecFault = { encoding, start: at, end: read.end, reason: read.reason }
    const handled = handler(fault, bytes)
    if (isProblem(handled)) return handled
    text = joined(text, handled.text)
    at = handled.resume
    if (handled.bytes === undefined) continue
    bytes = handled.bytes
    source = latin(bytes)
  }
  return { text, consumed: final ? given.length : at, invalid }
}

type Read =
  | { readonly kind: 'text'; readonly text: string; readonly end: number; readonly invalid?: string }
  | { readonly kind: 'more' | 'fault'; readonly end: number; readonly reason: string }

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

function readRaw(source: string, at: number, final: boolean): Read {
  let end = at
  while (source[end] === '\\') end++
  const isOdd = (end - at) % 2 === 1
  const letter = source[end] ?? ''
  if (isOdd && end === source.length) return lastSlash(source, at, end, final)
  if (!isOdd || (letter !== 'u' && letter !== 'U')) return { kind: 'text', text: source.slice(at, end), end }
  const before = source.slice(at, end - 1)
  const read = readHex(source, end - 1, letter)
  if (read.kind === 'text') return { ...read, text: before + read.text }
  return read.kind === 'fault' && read.reason === TOO_LARGE ? { ...read, reason: RAW_TOO_LARGE } : { ...read }
}

/** A backslash at the very end stands for itself where nothing follows; else it waits, and those before it do not. */
function lastSlash(source: string, at: number, end: number, final: boolean): Read {
  if (!final && end === at + 1) return { kind: 'more', end, reason: '\\ at end of string' }
  const to = final ? end : end - 1
  return { kind: 'text', text: source.slice(at, to), end: to }
}

const TOO_LARGE = 'illegal Unicode character'
const RAW_TOO_LARGE = '\\Uxxxxxxxx out of range'

function readHex(source: string, at: number, letter: string): Read {
  const width = WIDTHS[letter] ?? 0
  const digits = /^[0-9a-fA-F]*/.exec(source.slice(at + 2, at + 2 + width))?.[0] ?? ''
  const end = at + 2 + digits.length
  const reason = REASONS[letter] ?? ''
  if (digits.length < width) return { kind: end >= source.length ? 'more' : 'fault', end, reason }
  const code = Number.parseInt(digits, 16)
  if (code > 0x10ffff) return { kind: 'fault', end, reason: letter === 'U' ? TOO_LARGE : reason }
  return { kind: 'text', text: String.fromCodePoint(code), end }
}

function readEscape(source: string, at: number, named: EscapeRules['named']): Read {
  const letter = source[at + 1]
  if (letter === undefined) return { kind: 'more', end: at + 1, reason: '\\ at end of string' }
  const simple = SIMPLE[letter]
  if (simple !== undefined) return { kind: 'text', text: simple, end: at + 2 }
  if (letter >= '0' && letter <= '7') return readOctal(source, at)
  if (WIDTHS[letter] !== undefined) return readHex(source, at, letter)
  if (letter === 'N') return readName(source, at, named)
  return { kind: 'text', text: `\\${letter}`, end: at + 2, invalid: letter }
}

function readOctal(source: string, at: number): Read {
  const digits = /^[0-7]{1,3}/.exec(source.slice(at + 1, at + 4))?.[0] ?? ''
  const code = Number.parseInt(digits, 8)
  const text = String.fromCharCode(code)
  const end = at + 1 + digits.length
  return code > 0xff ? { kind: 'text', text, end, invalid: digits } : { kind: 'text', text, end }
}

function readName(source: string, at: number, named: EscapeRules['named']): Read {
  const reason = 'malformed \\N character escape'
  if (source[at + 2] === undefined) return { kind: 'more', end: at + 2, reason }
  if (source[at + 2] !== '{') return { kind: 'fault', end: at + 2, reason }
  const close = source.indexOf('}', at + 3)
  if (close < 0) return { kind: 'more', end: source.length, reason }
  if (close === at + 3) return { kind: 'fault', end: close, reason }
  const text = named(source.slice(at + 3, close))
  if (text === null) return { kind: 'fault', end: close + 1, reason: 'unknown Unicode character name' }
  return { kind: 'text', text, end: close + 1 }
}

/** `codecs.escape_encode`: bytes as they stand within a bytes literal. */
export function escapeBytes(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => {
    if (byte === 39) return "\\'"
    const known = NAMED[byte]
    if (known !== undefined) return known
    return byte < 32 || byte >= 127 ? `\\x${hex(byte, 2)}` : String.fromCharCode(byte)
  }).join('')
}

export interface UnescapedBytes {
  readonly bytes: Uint8Array
  readonly invalid: string | null
}

/** `codecs.escape_decode`. */
export function unescapeBytes(source: Uint8Array, errors: string): UnescapedBytes | TextProblem {
  const text = latin(source)
  const bytes: number[] = []
  let invalid: string | null = null
  for (let at = 0; at < text.length;) {
    if (text[at] !== '\\') {
      bytes.push(text.charCodeAt(at++))
      continue
    }
    const letter = text[at + 1]
    if (letter === undefined) return problem('ValueError', 'Trailing \\ in string')
    if (letter === 'x') {
      const digits = /^[0-9a-fA-F]{0,2}/.exec(text.slice(at + 2, at + 4))?.[0] ?? ''
      if (digits.length === 2) bytes.push(Number.parseInt(digits, 16))
      else if (errors === 'strict') return problem('ValueError', `invalid \\x escape at position ${at}`)
      else if (errors === 'replace') bytes.push(63)
      else if (errors !== 'ignore')
        return problem('ValueError', `decoding error; unknown error handling code: ${errors}`)
      at += 2 + digits.length
      continue
    }
    const simple = SIMPLE[letter]
    const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0]
    if (simple !== undefined) bytes.push(...Array.from(simple, (one) => one.charCodeAt(0)))
    else if (octal !== undefined) bytes.push(Number.parseInt(octal, 8) & 0xff)
    else bytes.push(92, letter.charCodeAt(0))
    if (simple === undefined && (octal === undefined || Number.parseInt(octal, 8) > 0xff)) invalid ??= octal ?? letter
    at += octal === undefined || simple !== undefined ? 2 : 1 + octal.length
  }
  return { bytes: Uint8Array.from(bytes), invalid }
}
