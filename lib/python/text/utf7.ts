/**
 * UTF-7: text in ASCII, everything else in base 64 between `+` and `-`. Follows the UTF-7 part of CPython's
 * Objects/unicodeobject.c.
 */
import { unitsOf } from './codePoints'
import type { CodecFault, DecodeHandler } from './codecErrors'
import { isProblem, type TextProblem } from './problem'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
/** What stands for itself: letters, digits, and the characters of RFC 2152 that are safe everywhere. */
const direct = /[A-Za-z0-9'(),\-./:? \t\r\n!"#$%&*;<=>@[\]^_`{|}]/

export function encodeUtf7(whole: string): string {
  const text = unitsOf(whole)
  let result = ''
  let bits = 0
  let count = 0
  let shifted = false
  const leave = (next: string): void => {
    if (count > 0) result += ALPHABET.charAt((bits << (6 - count)) & 63)
    bits = count = 0
    shifted = false
    if (ALPHABET.includes(next) || next === '-') result += '-'
  }
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at)
    if (direct.test(unit)) {
      if (shifted) leave(unit)
      result += unit
    } else if (!shifted && unit === '+') result += '+-'
    else {
      if (!shifted) result += '+'
      shifted = true
      bits = ((bits & 63) << 16) | text.charCodeAt(at)
      count += 16
      for (; count >= 6; count -= 6) result += ALPHABET.charAt((bits >> (count - 6)) & 63)
    }
  }
  if (shifted) {
    if (count > 0) result += ALPHABET.charAt((bits << (6 - count)) & 63)
    result += '-'
  }
  return result
}

interface Shift {
  /** Where the `+` stands, and what was there of the result. */
  readonly start: number
  readonly length: number
  bits: number
  count: number
  text: string
  /** A high surrogate whose other half may follow; nothing of it is told if an error does. */
  high: string
}

export interface Decoded7 {
  readonly text: string
  readonly consumed: number
}

/** Not final: what a `+` began and nothing ended waits. */
export function decodeUtf7(given: Uint8Array, handler: DecodeHandler, final: boolean): Decoded7 | TextProblem {
  let bytes = given
  let text = ''
  let shift: Shift | null = null
  let at = 0
  let problemFound: TextProblem | null = null
  const fail = (start: number, end: number, reason: string): void => {
    const fault: CodecFault = { encoding: 'utf7', start, end, reason }
    const handled = handler(fault, bytes)
    if (isProblem(handled)) problemFound = handled
    else {
      text += handled.text
      at = handled.resume
      bytes = handled.bytes ?? bytes
    }
  }
  while (at < bytes.length && problemFound === null) {
    const byte = bytes[at] ?? 0
    const letter = String.fromCharCode(byte)
    if (shift === null) {
      if (letter === '+') {
        if (bytes[at + 1] === 0x2d) {
          text += '+'
          at += 2
        } else if (at + 1 < bytes.length && !ALPHABET.includes(String.fromCharCode(bytes[at + 1] ?? 0))) {
          fail(at, at + 2, 'ill-formed sequence')
        } else shift = { start: at++, length: text.length, bits: 0, count: 0, text: '', high: '' }
      } else if (byte < 128) {
        text += letter
        at++
      } else fail(at, at + 1, 'unexpected special character')
      continue
    }
    const value = byte < 128 ? ALPHABET.indexOf(letter) : -1
    if (value >= 0) {
      shift.bits = ((shift.bits & 0xffff) << 6) | value
      shift.count += 6
      at++
      if (shift.count >= 16) {
        shift.count -= 16
        addUnit(shift, (shift.bits >> shift.count) & 0xffff)
      }
      continue
    }
    const { start, count, bits, text: inside, high }: Shift = shift
    shift = null
    text += inside
    if (count >= 6) fail(start, at + 1, 'partial character in shift sequence')
    else if ((bits & ((1 << count) - 1)) !== 0) fail(start, at + 1, 'non-zero padding bits in shift sequence')
    else if (letter === '-') {
      text += high
      at++
    } else if (byte < 128) text += high
    else fail(at, at + 1, 'unexpected special character')
  }
  if (problemFound !== null) return problemFound
  if (shift !== null && !final) return { text: text.slice(0, shift.length), consumed: shift.start }
  if (shift !== null) {
    text += shift.text
    if (shift.high !== '' || shift.count >= 6 || (shift.bits & ((1 << shift.count) - 1)) !== 0)
      fail(shift.start, bytes.length, 'unterminated shift sequence')
    if (problemFound !== null) return problemFound
  }
  return { text, consumed: bytes.length }
}

function addUnit(shift: Shift, unit: number): void {
  const text = shift.high + String.fromCharCode(unit)
  const waits = unit >= 0xd800 && unit < 0xdc00
  shift.text += waits ? shift.high : text
  shift.high = waits ? String.fromCharCode(unit) : ''
}
