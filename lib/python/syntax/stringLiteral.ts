/**
 * What the text between a literal's quotes stands for: escapes of `str` and of `bytes`.
 *
 * A refusal is a value with CPython's wording, for the caller to place. Positions in it are those of the buffer CPython
 * decodes, where every character beyond ASCII stands as ten (`\U` and eight digits).
 */
import { joined } from '../text/codePoints'
import { escapeWarning, type EscapePlace, octalWarning } from './escapeWarning'
import type { CharacterNamed } from './Cursor'
import type { Problem } from './problem'

/** Text that cannot be decoded, and CPython's words for it. */
export class Undecodable {
  readonly message: string
  constructor(message: string) {
    this.message = message
  }
}

/** What decoding needs besides the text, and where warnings go. */
export interface Decoding {
  readonly characterNamed: CharacterNamed
  /** Line of the literal's first character. */
  readonly line: number
  /** From 0: where CPython counts the columns of the first line from. */
  readonly column: number
  /** The line of that number in the source, as an error shows it. */
  readonly lineText: (line: number) => string
  readonly warnings: Problem[]
}

const SIMPLE: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

/**
 * The value of a `str` body with escapes. Only the first senseless escape of a literal is warned of; of a brace in a
 * formatted one the scanner has warned already.
 */
export function decodeText(body: string, decoding: Decoding, isFormatted = false): string | Undecodable {
  let result = ''
  let from = 0
  let warned = false
  for (;;) {
    const backslash = body.indexOf('\\', from)
    if (backslash < 0) return result + body.slice(from)
    result += body.slice(from, backslash)
    const escape = textEscape(body, backslash, decoding)
    if (escape instanceof Undecodable) return escape
    result = joined(result, escape.text)
    from = escape.end
    if (escape.warning === null || warned) continue
    warned = true
    const isTold = isFormatted && /[{}]/.test(body.charAt(from))
    if (!isTold) decoding.warnings.push(escape.warning(placeAt(body, backslash, decoding)))
  }
}

interface Escape {
  readonly text: string
  readonly end: number
  readonly warning: ((place: EscapePlace) => Problem) | null
}

function placeAt(body: string, at: number, { line, column, lineText }: Decoding): EscapePlace {
  const lines = body.slice(0, at).split('\n')
  const last = lines.at(-1) ?? ''
  const found = line + lines.length - 1
  const start = lines.length > 1 ? 0 : column
  return { line: found, column: start + bufferPosition(last, last.length), text: lineText(found) }
}

function textEscape(body: string, backslash: number, decoding: Decoding): Escape | Undecodable {
  const letter = body.charAt(backslash + 1)
  const simple = SIMPLE[letter]
  if (simple !== undefined) return { text: simple, end: backslash + 2, warning: null }
  switch (letter) {
    case 'x':
      return hexEscape(body, backslash, 2, '\\xXX')
    case 'u':
      return hexEscape(body, backslash, 4, '\\uXXXX')
    case 'U':
      return hexEscape(body, backslash, 8, '\\UXXXXXXXX')
    case 'N':
      return namedEscape(body, backslash, decoding)
    default:
      return octalOrSenseless(body, backslash)
  }
}

function octalOrSenseless(body: string, backslash: number): Escape {
  const octal = octalAt(body, backslash + 1)
  if (octal !== '') {
    const value = parseInt(octal, 8)
    const warning = value > 0o377 ? (place: EscapePlace): Problem => octalWarning(octal, place) : null
    return { text: String.fromCharCode(value), end: backslash + 1 + octal.length, warning }
  }
  const character = String.fromCodePoint(body.codePointAt(backslash + 1) ?? 92)
  const warning = (place: EscapePlace): Problem => escapeWarning(character, place)
  return { text: '\\', end: backslash + 1, warning }
}

/** Up to three octal digits. */
function octalAt(body: string, at: number): string {
  let end = at
  while (end < at + 3 && body.charCodeAt(end) >= 48 && body.charCodeAt(end) <= 55) end++
  return body.slice(at, end)
}

function hexEscape(body: string, backslash: number, digits: number, shape: string): Escape | Undecodable {
  let end = backslash + 2
  while (end < backslash + 2 + digits && /[0-9a-fA-F]/.test(body.charAt(end))) end++
  if (end < backslash + 2 + digits) return undecodable(body, backslash, end, `truncated ${shape} escape`)
  const value = parseInt(body.slice(backslash + 2, end), 16)
  if (value > 0x10ffff) return undecodable(body, backslash, end, 'illegal Unicode character')
  return { text: String.fromCodePoint(value), end, warning: null }
}

function namedEscape(body: string, backslash: number, decoding: Decoding): Escape | Undecodable {
  const malformed = 'malformed \\N character escape'
  if (body.charAt(backslash + 2) !== '{') return undecodable(body, backslash, backslash + 2, malformed)
  const close = body.indexOf('}', backslash)
  if (close < 0) return undecodable(body, backslash, body.length, malformed)
  if (close === backslash + 3) return undecodable(body, backslash, close, malformed)
  const text = decoding.characterNamed(body.slice(backslash + 3, close))
  if (text === null) return undecodable(body, backslash, close + 1, 'unknown Unicode character name')
  return { text, end: close + 1, warning: null }
}

function undecodable(body: string, from: number, to: number, reason: string): Undecodable {
  const first = bufferPosition(body, from)
  const last = bufferPosition(body, to) - 1
  const where = first === last ? `byte 0x5c in position ${first}` : `bytes in position ${first}-${last}`
  return new Undecodable(`(unicode error) 'unicodeescape' codec can't decode ${where}: ${reason}`)
}

function bufferPosition(body: string, to: number): number {
  let position = 0
  for (const character of body.slice(0, to)) position += character.length > 1 || character > '\x7f' ? 10 : 1
  return position
}

/** The value of a `bytes` body, escapes included unless it is raw. */
export function decodeBytes(body: string, isRaw: boolean, decoding: Decoding): Uint8Array | Undecodable {
  if (/[^\x00-\x7f]/.test(body)) return new Undecodable('bytes can only contain ASCII literal characters')
  const bytes: number[] = []
  let warned = false
  for (let i = 0; i < body.length;) {
    const code = body.charCodeAt(i)
    if (code !== 92 || isRaw) {
      bytes.push(code)
      i++
      continue
    }
    const escape = bytesEscape(body, i)
    if (escape instanceof Undecodable) return escape
    if (escape.warning !== null && !warned) {
      warned = true
      decoding.warnings.push(escape.warning(placeAt(body, i, decoding)))
    }
    for (const character of escape.text) bytes.push(character.charCodeAt(0) & 255)
    i = escape.end
  }
  return Uint8Array.from(bytes)
}

function bytesEscape(body: string, backslash: number): Escape | Undecodable {
  const letter = body.charAt(backslash + 1)
  const simple = SIMPLE[letter]
  if (simple !== undefined) return { text: simple, end: backslash + 2, warning: null }
  if (letter !== 'x') return octalOrSenseless(body, backslash)
  const digits = body.slice(backslash + 2, backslash + 4)
  if (!/^[0-9a-fA-F]{2}$/.test(digits)) {
    return new Undecodable(`(value error) invalid \\x escape at position ${backslash}`)
  }
  return { text: String.fromCharCode(parseInt(digits, 16)), end: backslash + 4, warning: null }
}
