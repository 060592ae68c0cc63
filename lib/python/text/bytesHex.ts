/**
 * bytes.hex and bytes.fromhex. Follows Python/pystrhex.c and _PyBytes_FromHex.
 */
import { codePointLength } from './codePoints'
import { isByteSpace } from './bytesMethods'
import { latinOf } from './latin'
import { problem, type TextProblem } from './problem'

/** bytes.hex: groups are counted from the right, or from the left when groupSize is negative. */
export function bytesToHex(bytes: Uint8Array, separator?: string, groupSize = 1): string | TextProblem {
  if (separator !== undefined && codePointLength(separator) !== 1) return problem('ValueError', 'sep must be length 1.')
  if (separator !== undefined && separator > '\x7f') return problem('ValueError', 'sep must be ASCII.')
  const pairs = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
  const size = Math.abs(groupSize)
  if (separator === undefined || size === 0) return pairs.join('')
  const groups: string[] = []
  const first = groupSize > 0 ? pairs.length % size : 0
  if (first > 0) groups.push(pairs.slice(0, first).join(''))
  for (let at = first; at < pairs.length; at += size) groups.push(pairs.slice(at, at + size).join(''))
  return groups.join(separator)
}

/** bytes.fromhex of a str: ASCII white space may stand between bytes. */
export function bytesFromHex(text: string): Uint8Array | TextProblem {
  const foreign = Array.from(text).findIndex((character) => character > '\x7f')
  return foreign < 0 ? readPairs(text) : notHex(foreign)
}

/** bytes.fromhex of bytes. */
export function bytesFromHexBytes(bytes: Uint8Array): Uint8Array | TextProblem {
  return readPairs(latinOf(bytes))
}

function notHex(position: number): TextProblem {
  return problem('ValueError', `non-hexadecimal number found in fromhex() arg at position ${position}`)
}

function readPairs(text: string): Uint8Array | TextProblem {
  const bytes: number[] = []
  for (let at = 0; at < text.length;) {
    if (isByteSpace(text.charCodeAt(at))) {
      at++
      continue
    }
    if (!isHexDigit(text, at)) return notHex(at)
    if (at + 1 === text.length) {
      return problem('ValueError', 'fromhex() arg must contain an even number of hexadecimal digits')
    }
    if (!isHexDigit(text, at + 1)) return notHex(at + 1)
    bytes.push(Number.parseInt(text.slice(at, at + 2), 16))
    at += 2
  }
  return Uint8Array.from(bytes)
}

function isHexDigit(text: string, at: number): boolean {
  return /[0-9a-f]/i.test(text.charAt(at))
}
