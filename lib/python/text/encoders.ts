/**
 * Text to bytes: UTF-8, UTF-16, UTF-32, and the encodings of one byte a character.
 *
 * One loop serves all: a codec writes the bytes of a code point or has none. Neighbours without bytes make one fault
 * where CPython collects them (not in UTF-16 and UTF-32), and a handler's text must itself be encodable. Follows
 * Objects/unicodeobject.c.
 */
import { codesOfText } from './codePoints'
import { encodeProblem, type CodecFault, type EncodeHandler } from './codecErrors'
import type { ByteOrderName } from './decoders'
import { bytesOf } from './latin'
import { isProblem, type TextProblem } from './problem'

export interface Encoder {
  /** The name that an error shows. */
  readonly name: string
  readonly reason: string
  /** Whether neighbouring faults are reported as one. */
  readonly collects: boolean
  /** Bytes a handler gives must fill whole units. */
  readonly unit: 1 | 2 | 4
  /** Whether a text that a handler gives must be ASCII, though all characters but surrogates have bytes. */
  readonly plainly?: true
  /** The bytes of a code point; undefined when it has none. */
  readonly write: (code: number) => readonly number[] | undefined
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff

function writeUtf8(code: number): readonly number[] | undefined {
  if (code < 0x80) return [code]
  if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 0x3f)]
  if (isSurrogate(code)) return undefined
  const tail = [0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)]
  if (code < 0x10000) return [0xe0 | (code >> 12), ...tail]
  return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), ...tail]
}

const surrogates = { reason: 'surrogates not allowed', plainly: true } as const

export const utf8Encoder: Encoder = { ...surrogates, name: 'utf-8', collects: true, unit: 1, write: writeUtf8 }

export function utf16Encoder(name: string, order: ByteOrderName): Encoder {
  const unit = (value: number) => (order === 'little' ? [value & 255, value >> 8] : [value >> 8, value & 255])
  const write = (code: number) => {
    if (code < 0x10000) return isSurrogate(code) ? undefined : unit(code)
    const rest = code - 0x10000
    return [...unit(0xd800 | (rest >> 10)), ...unit(0xdc00 | (rest & 0x3ff))]
  }
  return { ...surrogates, name, collects: false, unit: 2, write }
}

export function utf32Encoder(name: string, order: ByteOrderName): Encoder {
  const write = (code: number) => {
    const bytes = [code & 255, (code >> 8) & 255, code >> 16, 0]
    return isSurrogate(code) ? undefined : order === 'little' ? bytes : bytes.reverse()
  }
  return { ...surrogates, name, collects: false, unit: 4, write }
}

export function ordinalEncoder(name: string, limit: 128 | 256): Encoder {
  const reason = `ordinal not in range(${limit})`
  return { name, reason, collects: true, unit: 1, write: (code) => (code < limit ? [code] : undefined) }
}

export function charmapEncoder(byteOf: ReadonlyMap<number, number>): Encoder {
  const write = (code: number) => {
    const byte = byteOf.get(code)
    return byte === undefined ? undefined : [byte]
  }
  return { name: 'charmap', reason: 'character maps to <undefined>', collects: true, unit: 1, write }
}

const asciiOnly = /^[\0-\x7f]*$/

/** `anyTable`: ASCII is not ASCII's own bytes, necessarily. */
export function encodeBy(
  encoder: Encoder,
  text: string,
  handler: EncodeHandler,
  anyTable = false,
): Uint8Array | TextProblem {
  if (!anyTable && encoder.unit === 1 && asciiOnly.test(text)) return bytesOf(text)
  const codes = codesOfText(text)
  const bytes: number[] = []
  for (let at = 0; at < codes.length;) {
    const written = encoder.write(codes[at] ?? 0)
    if (written !== undefined) {
      bytes.push(...written)
      at++
      continue
    }
    const fault: CodecFault = {
      encoding: encoder.name,
      start: at,
      end: faultEnd(encoder, codes, at),
      reason: encoder.reason,
    }
    const handled = handler(fault, codes)
    if (isProblem(handled)) return handled
    const replacement = replacementBytes(encoder, handled.replacement)
    if (replacement === undefined) return encodeProblem(fault, codes)
    bytes.push(...replacement)
    at = handled.resume
  }
  return Uint8Array.from(bytes)
}

function faultEnd(encoder: Encoder, codes: readonly number[], start: number): number {
  let end = start + 1
  while (encoder.collects && end < codes.length && encoder.write(codes[end] ?? 0) === undefined) end++
  return end
}

function replacementBytes(encoder: Encoder, replacement: string | Uint8Array): readonly number[] | undefined {
  if (typeof replacement !== 'string') {
    return replacement.length % encoder.unit === 0 ? Array.from(replacement) : undefined
  }
  if (encoder.plainly === true && !asciiOnly.test(replacement)) return undefined
  const bytes: number[] = []
  for (const character of replacement) {
    const written = encoder.write(character.codePointAt(0) ?? 0)
    if (written === undefined) return undefined
    bytes.push(...written)
  }
  return bytes
}
