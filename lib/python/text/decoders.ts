/**
 * Bytes to text: UTF-8, UTF-16, UTF-32, and the encodings of one byte a character.
 *
 * One loop serves all: a step reads the character at a position, or says what is at fault there; a fault goes to the
 * handler. Places and reasons of faults are CPython's, of Objects/unicodeobject.c and stringlib/codecs.h.
 */
import { joined } from './codePoints'
import type { CodecFault, DecodeHandler } from './codecErrors'
import { latinOf } from './latin'
import { isProblem, type TextProblem } from './problem'

/** A character and its width in bytes, or a fault. */
type Step = { readonly text: string; readonly width: number } | CodecFault

type Stepper = (bytes: Uint8Array, at: number) => Step

function decodeBy(step: Stepper, given: Uint8Array, handler: DecodeHandler, start = 0): string | TextProblem {
  const pieces: string[] = []
  let bytes = given
  let at = start
  while (at < bytes.length) {
    const read = step(bytes, at)
    if ('width' in read) {
      pieces.push(read.text)
      at += read.width
      continue
    }
    const handled = handler(read, bytes)
    if (isProblem(handled)) return handled
    pieces.push(joined(pieces.pop() ?? '', handled.text))
    at = handled.resume
    bytes = handled.bytes ?? bytes
  }
  return pieces.join('')
}

const isAsciiOnly = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 128)

export function decodeUtf8(bytes: Uint8Array, handler: DecodeHandler): string | TextProblem {
  return isAsciiOnly(bytes) ? latinOf(bytes) : decodeBy(stepUtf8, bytes, handler)
}

function stepUtf8(bytes: Uint8Array, at: number): Step {
  const lead = bytes[at] ?? 0
  if (lead < 128) return { text: String.fromCharCode(lead), width: 1 }
  const width = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  const fault = (end: number, reason: string): Step => ({ encoding: 'utf-8', start: at, end, reason })
  if (width === 0) return fault(at + 1, 'invalid start byte')
  let code = lead & (0xff >> (width + 1))
  for (let i = 1; i < width; i++) {
    const byte = bytes[at + i]
    if (byte === undefined) return fault(bytes.length, 'unexpected end of data')
    if (!continues(lead, byte, i)) return fault(at + i, 'invalid continuation byte')
    code = (code << 6) | (byte & 0x3f)
  }
  return { text: String.fromCodePoint(code), width }
}

/** How many bytes at the end begin a character, or a surrogate, that may still become whole. */
export function unfinishedUtf8(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const at = bytes.length - back
    const read = stepUtf8(bytes, at)
    const isHalfSurrogate = back === 2 && bytes[at] === 0xed && (bytes[at + 1] ?? 0) >> 5 === 0b101
    if (isHalfSurrogate || ('reason' in read && read.reason === 'unexpected end of data')) return back
  }
  return 0
}

/** The second byte is bounded closer after some leads: no overlong forms, no surrogates, nothing past U+10FFFF. */
function continues(lead: number, byte: number, index: number): boolean {
  if ((byte & 0xc0) !== 0x80) return false
  if (index > 1) return true
  if (lead === 0xe0) return byte >= 0xa0
  if (lead === 0xed) return byte < 0xa0
  if (lead === 0xf0) return byte >= 0x90
  return lead !== 0xf4 || byte < 0x90
}

export type ByteOrderName = 'little' | 'big'

/** Without an order the mark at the start decides, and is dropped; little when there is none. */
export function decodeUtf16(
  bytes: Uint8Array,
  order: ByteOrderName | undefined,
  handler: DecodeHandler,
): string | TextProblem {
  const mark = order === undefined ? unit16(bytes, 0, true) : undefined
  const little = order === undefined ? mark !== 0xfffe : order === 'little'
  const start = bytes.length >= 2 && (mark === 0xfeff || mark === 0xfffe) ? 2 : 0
  return decodeBy((all, at) => stepUtf16(all, at, little), bytes, handler, start)
}

function unit16(bytes: Uint8Array, at: number, little: boolean): number {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]]
  return little ? first | (second << 8) : (first << 8) | second
}

function stepUtf16(bytes: Uint8Array, at: number, little: boolean): Step {
  const encoding = little ? 'utf-16-le' : 'utf-16-be'
  const fault = (end: number, reason: string): Step => ({ encoding, start: at, end, reason })
  if (at + 1 >= bytes.length) return fault(bytes.length, 'truncated data')
  const unit = unit16(bytes, at, little)
  if (unit < 0xd800 || unit > 0xdfff) return { text: String.fromCharCode(unit), width: 2 }
  if (unit > 0xdbff) return fault(at + 2, 'illegal encoding')
  if (at + 3 >= bytes.length) return fault(bytes.length, 'unexpected end of data')
  const low = unit16(bytes, at + 2, little)
  if (low < 0xdc00 || low > 0xdfff) return fault(at + 2, 'illegal UTF-16 surrogate')
  return { text: String.fromCharCode(unit, low), width: 4 }
}

export function decodeUtf32(
  bytes: Uint8Array,
  order: ByteOrderName | undefined,
  handler: DecodeHandler,
): string | TextProblem {
  const mark = order === undefined && bytes.length >= 4 ? unit32(bytes, 0, true) : undefined
  const little = order === undefined ? mark !== 0xfffe0000 : order === 'little'
  const start = mark === 0xfeff || mark === 0xfffe0000 ? 4 : 0
  return decodeBy((all, at) => stepUtf32(all, at, little), bytes, handler, start)
}

function unit32(bytes: Uint8Array, at: number, little: boolean): number {
  const [low, high] = little ? [at, at + 2] : [at + 2, at]
  return unit16(bytes, high, little) * 0x10000 + unit16(bytes, low, little)
}

function stepUtf32(bytes: Uint8Array, at: number, little: boolean): Step {
  const encoding = little ? 'utf-32-le' : 'utf-32-be'
  const fault = (end: number, reason: string): Step => ({ encoding, start: at, end, reason })
  if (at + 3 >= bytes.length) return fault(bytes.length, 'truncated data')
  const code = unit32(bytes, at, little)
  if (code > 0x10ffff) return fault(at + 4, 'code point not in range(0x110000)')
  if (code >= 0xd800 && code <= 0xdfff) {
    return fault(at + 4, 'code point in surrogate code point range(0xd800, 0xe000)')
  }
  return { text: String.fromCodePoint(code), width: 4 }
}

export function decodeAscii(bytes: Uint8Array, handler: DecodeHandler): string | TextProblem {
  if (isAsciiOnly(bytes)) return latinOf(bytes)
  return decodeBy(
    (all, at) => {
      const byte = all[at] ?? 0
      if (byte < 128) return { text: String.fromCharCode(byte), width: 1 }
      return { encoding: 'ascii', start: at, end: at + 1, reason: 'ordinal not in range(128)' }
    },
    bytes,
    handler,
  )
}

/** A table gives the character of each byte, undefined for a byte that has none. */
export function decodeCharmap(
  bytes: Uint8Array,
  table: readonly (string | undefined)[],
  handler: DecodeHandler,
): string | TextProblem {
  return decodeWith((byte) => table[byte], bytes, handler)
}

/** As decodeCharmap, by a function. */
export function decodeWith(
  textOf: (byte: number) => string | undefined,
  bytes: Uint8Array,
  handler: DecodeHandler,
): string | TextProblem {
  return decodeBy(
    (all, at) => {
      const text = textOf(all[at] ?? 0)
      if (text !== undefined) return { text, width: 1 }
      return { encoding: 'charmap', start: at, end: at + 1, reason: 'character maps to <undefined>' }
    },
    bytes,
    handler,
  )
}
