/**
 * Source bytes to text, as CPython decodes a module: a byte order mark, a coding cookie in the first two lines, else UTF-8.
 *
 * Known encodings are UTF-8, Latin-1 and ASCII under their usual names, and the code pages of one byte a character that every
 * JavaScript knows; any other is for whoever knows more encodings, or refused as unknown. What cannot be decoded is refused
 * before any token is read. Follows PEP 263.
 */
import { countCharacters } from './characters'
import type { Problem } from './problem'

export type Decoded = { readonly text: string } | { readonly problem: Problem }

/** Decodes by an encoding that is not known here; or tells in words why it cannot, or null: nobody knows it. */
export type DecodeOther = (
  bytes: Uint8Array,
  encoding: string,
) => { readonly text: string } | { readonly refusal: string } | null

type Encoding = 'utf-8' | 'iso-8859-1' | 'ascii'

const LATIN = ['latin1', 'latin', 'l1', 'iso8859-1', '8859', 'cp819', 'iso-8859-1', 'latin-1', 'iso-ir-100']
const ASCII = ['ascii', 'us-ascii', '646', 'us', 'ansi-x3.4-1968', 'iso646-us', 'cp367', 'ibm367']
const UTF8 = ['utf8', 'u8', 'utf', 'cp65001', 'utf8-ucs2', 'utf8-ucs4']

export function decodeSource(bytes: Uint8Array, decodeOther: DecodeOther = () => null): Decoded {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const body = hasMark ? bytes.subarray(3) : bytes
  const cookie = codingCookie(body)
  if (cookie === null) return decodeUtf8(body)
  const name = normalName(cookie.name)
  if (name === 'utf-8') return decodeUtf8(body)
  if (hasMark) return { problem: markProblem(name, cookie) }
  const encoding = encodingOf(name)
  if (encoding !== null) return decodeAs(encoding, body)
  const page = codePageOf(name)
  if (page === null) {
    const other = decodeOther(endedByLine(body), name) ?? { refusal: `unknown encoding: ${name}` }
    return 'text' in other ? other : { problem: unplaced(other.refusal) }
  }
  return { text: page === 'windows-1252' ? windows1252(body) : new TextDecoder(page).decode(body) }
}

/** CPython ends a text with a newline before it decodes. */
function endedByLine(body: Uint8Array): Uint8Array {
  if (body.at(-1) === NEWLINE) return body
  const ended = new Uint8Array(body.length + 1)
  ended.set(body)
  ended[body.length] = NEWLINE
  return ended
}

interface Cookie {
  readonly name: string
  /** 1 or 2. */
  readonly number: number
  readonly line: string
}

/** The cookie of the first line, or of the second when the first holds nothing but a comment. */
function codingCookie(body: Uint8Array): Cookie | null {
  let from = 0
  for (const number of [1, 2]) {
    const end = lineEnd(body, from)
    const line = latin(body.subarray(from, end))
    const name = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1]
    if (name !== undefined) return { name, line, number }
    if (!/^[ \t\f]*(?:#.*)?$/.test(line)) return null
    from = end + (body[end] === RETURN && body[end + 1] === NEWLINE ? 2 : 1)
  }
  return null
}

const NEWLINE = 10
const RETURN = 13

function lineEnd(body: Uint8Array, from: number): number {
  let end = from
  while (end < body.length && body[end] !== NEWLINE && body[end] !== RETURN) end++
  return end
}

/** CPython knows two encodings by the beginning of their names. */
function normalName(name: string): string {
  const plain = name.slice(0, 12).toLowerCase().replaceAll('_', '-')
  if (plain === 'utf-8' || plain.startsWith('utf-8-')) return 'utf-8'
  return /^(?:latin-1|iso-8859-1|iso-latin-1)(?:$|-)/.test(plain) ? 'iso-8859-1' : name
}

function encodingOf(name: string): Encoding | null {
  const plain = name.toLowerCase().replaceAll('_', '-')
  if (UTF8.includes(plain)) return 'utf-8'
  if (LATIN.includes(plain)) return 'iso-8859-1'
  return ASCII.includes(plain) ? 'ascii' : null
}

const CODE_PAGES: Readonly<Record<string, string>> = {
  cp866: 'ibm866',
  'koi8-r': 'koi8-r',
  'koi8-u': 'koi8-u',
  latin9: 'iso-8859-15',
}

function codePageOf(name: string): string | null {
  const plain = name.toLowerCase().replaceAll('_', '-')
  const windows = /^(?:cp|windows-)(125[0-8])$/.exec(plain)?.[1]
  if (windows !== undefined) return `windows-${windows}`
  if (/^iso-?8859-(?:[2-8]|1[03-6])$/.test(plain)) return plain.replace(/^iso8859/, 'iso-8859')
  return CODE_PAGES[plain] ?? null
}

/** What stands where Latin-1 has 0x80 to 0x9f. Some versions of Node decode this code page as Latin-1. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function windows1252(body: Uint8Array): string {
  return latin(body).replaceAll(/[\x80-\x9f]/g, (unit) => WINDOWS_1252[unit.charCodeAt(0) - 0x80] ?? unit)
}

/** Decodes by a codec found by its name, whose refusals have no place in the text. */
function decodeAs(encoding: Encoding, body: Uint8Array): Decoded {
  if (encoding === 'iso-8859-1') return { text: latin(body) }
  const bad = encoding === 'ascii' ? body.findIndex((byte) => byte > 127) : firstInvalid(body)
  if (bad < 0) return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(body) }
  const reason = encoding === 'ascii' ? 'ordinal not in range(128)' : invalidReason(body, bad)
  const where = invalidRange(body, bad, reason)
  return { problem: unplaced(`'${encoding}' codec can't decode ${where}: ${reason}`) }
}

function invalidRange(body: Uint8Array, bad: number, reason: string): string {
  const length = reason === 'invalid continuation byte' ? goodPrefix(body, bad) : 1
  if (length > 1) return `bytes in position ${bad}-${bad + length - 1}`
  return `byte 0x${hex(body[bad] ?? 0)} in position ${bad}`
}

/** The text is never cut short: CPython ends it with a newline before it decodes. */
function invalidReason(body: Uint8Array, bad: number): string {
  return sequenceLength(body[bad] ?? 0) === 0 ? 'invalid start byte' : 'invalid continuation byte'
}

/** How many bytes from `at` may begin one character. */
function goodPrefix(body: Uint8Array, at: number): number {
  const length = sequenceLength(body[at] ?? 0)
  let good = 1
  while (good < length && isContinuation(body, at, good)) good++
  return good
}

function sequenceLength(first: number): number {
  if (first < 0x80) return 1
  if (first < 0xc2 || first > 0xf4) return 0
  if (first < 0xe0) return 2
  return first < 0xf0 ? 3 : 4
}

function isContinuation(body: Uint8Array, start: number, at: number): boolean {
  const byte = body[start + at] ?? 0
  if ((byte & 0xc0) !== 0x80) return false
  if (at > 1) return true
  const first = body[start] ?? 0
  if (first === 0xe0) return byte >= 0xa0
  if (first === 0xed) return byte < 0xa0
  if (first === 0xf0) return byte >= 0x90
  return first !== 0xf4 || byte < 0x90
}

/** Offset of the first byte that begins no character; -1 when there is none. */
function firstInvalid(body: Uint8Array): number {
  for (let at = 0; at < body.length;) {
    const first = body[at] ?? 0
    if (first < 0x80) {
      at++
      continue
    }
    const length = sequenceLength(first)
    if (length === 0 || goodPrefix(body, at) < length) return at
    at += length
  }
  return -1
}

function decodeUtf8(body: Uint8Array): Decoded {
  const bad = firstInvalid(body)
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  if (bad < 0) return { text: decoder.decode(body) }
  const before = decoder.decode(body.subarray(0, bad)).replace(/\r\n?/g, '\n')
  const line = before.split('\n').length
  const lineStart = before.lastIndexOf('\n') + 1
  const offset = countCharacters(before, lineStart, before.length) + 1
  const text = before.slice(lineStart) + (decoder.decode(body.subarray(bad)).split(/\r|\n/, 1)[0] ?? '')
  const message =
    `Non-UTF-8 code starting with '\\x${hex(body[bad] ?? 0)}' on line ${line}, but no encoding declared; ` +
    'see https://peps.python.org/pep-0263/ for details'
  const place = { line, offset, endLine: line, endOffset: offset, text }
  return { problem: { type: 'SyntaxError', message, isUnnamed: true, ...place } }
}

function markProblem(name: string, { line: text, number: line }: Cookie): Problem {
  const message = `encoding problem: ${name} with BOM`
  const endOffset = text.length + line - 1
  return { type: 'SyntaxError', message, line, offset: 0, endLine: line, endOffset, isUnnamed: true, text }
}

/** CPython's offset is -1 here, and there are no ends. */
function unplaced(message: string): Problem {
  return { type: 'SyntaxError', message, line: 0, offset: -1, endLine: 0, endOffset: 0, hasShortArgs: true, text: null }
}

function latin(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192))
  return text
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}
