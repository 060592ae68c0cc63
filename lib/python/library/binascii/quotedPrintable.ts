/** Quoted-printable text, as CPython's `binascii` reads and writes it. Plain bytes only; follows Modules/binascii.c. */
const TAB = 0x09
const NEWLINE = 0x0a
const RETURN = 0x0d
const SPACE = 0x20
const DOT = 0x2e
const EQUALS = 0x3d
const UNDERSCORE = 0x5f
const LONGEST_LINE = 76
const HEX = '0123456789ABCDEF'

function hexValue(byte: number | undefined): number | null {
  const found = byte === undefined ? -1 : HEX.indexOf(String.fromCharCode(byte).toUpperCase())
  return found < 0 ? null : found
}

export function fromQuoted(text: Uint8Array, header: boolean): Uint8Array {
  const bytes: number[] = []
  let at = 0
  while (at < text.length) {
    const byte = text[at++] ?? 0
    if (byte !== EQUALS) {
      bytes.push(header && byte === UNDERSCORE ? SPACE : byte)
      continue
    }
    if (at >= text.length) break
    const next = text[at]
    const [high, low] = [hexValue(next), hexValue(text[at + 1])]
    if (next === NEWLINE || next === RETURN) at = afterLine(text, at)
    else if (next === EQUALS) {
      bytes.push(EQUALS)
      at++
    } else if (high !== null && low !== null) {
      bytes.push(high * 16 + low)
      at += 2
    } else bytes.push(EQUALS)
  }
  return Uint8Array.from(bytes)
}

function afterLine(text: Uint8Array, at: number): number {
  const end = text.indexOf(NEWLINE, at)
  return end < 0 ? text.length : end + 1
}

export interface QuoteOptions {
  readonly quoteTabs: boolean
  readonly isText: boolean
  readonly header: boolean
}

export function toQuoted(bytes: Uint8Array, options: QuoteOptions): Uint8Array {
  const first = bytes.indexOf(NEWLINE)
  const lineEnd = first > 0 && bytes[first - 1] === RETURN ? [RETURN, NEWLINE] : [NEWLINE]
  const text: number[] = []
  let length = 0
  const softBreak = (): void => {
    text.push(EQUALS, ...lineEnd)
    length = 0
  }
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    const next = bytes[at + 1]
    if (mustQuote(byte, next, length, options)) {
      if (length + 3 >= LONGEST_LINE) softBreak()
      text.push(EQUALS, ...hexPair(byte))
      length += 3
    } else if (options.isText && (byte === NEWLINE || (byte === RETURN && next === NEWLINE))) {
      const last = text.at(-1)
      if (last === SPACE || last === TAB) text.splice(-1, 1, EQUALS, ...hexPair(last))
      text.push(...lineEnd)
      length = 0
      if (byte === RETURN) at++
    } else {
      if (next !== undefined && next !== NEWLINE && length + 1 >= LONGEST_LINE) softBreak()
      text.push(options.header && byte === SPACE ? UNDERSCORE : byte)
      length++
    }
  }
  return Uint8Array.from(text)
}

function hexPair(byte: number): [number, number] {
  return [HEX.charCodeAt(byte >> 4), HEX.charCodeAt(byte & 15)]
}

function mustQuote(byte: number, next: number | undefined, length: number, options: QuoteOptions): boolean {
  const isBlank = byte === TAB || byte === SPACE
  const isEnd = byte === NEWLINE || byte === RETURN
  if (byte > 126 || byte === EQUALS || (options.header && byte === UNDERSCORE)) return true
  if (byte === DOT && length === 0) return next === undefined || next === NEWLINE || next === RETURN || next === 0
  if (isEnd) return !options.isText
  if (isBlank && next === undefined) return true
  return byte <= SPACE && (options.quoteTabs || !isBlank)
}
