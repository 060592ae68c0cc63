/** What the number `wbits` says of a stream's format, to whoever reads and to whoever writes it. */
import type { DeflateSettings } from './deflate/Deflater'
import type { Wrapper } from './deflate/DeflateStream'
import { Inflater } from './inflate/Inflater'

const SMALLEST = 8
const LARGEST = 15
const GZIP = 16

/** An inflater, or null where the number says nothing. */
export function inflaterFor(wbits: number): Inflater | null {
  if (wbits < -LARGEST || wbits >= 3 * GZIP) return null
  const bits = wbits < 0 ? -wbits : wbits & LARGEST
  if (bits !== 0 && bits < SMALLEST) return null
  if (wbits < 0) return new Inflater('raw', bits)
  return new Inflater((['zlib', 'gzip', 'any'] as const)[wbits >> 4] ?? 'zlib', bits)
}

/** Settings of a deflater; null where one of the numbers is wrong. */
export function deflateSettings(
  level: number,
  method: number,
  wbits: number,
  memoryLevel: number,
  strategy: number,
): { readonly settings: DeflateSettings; readonly wrapper: Wrapper } | null {
  const wrapper = wbits < 0 ? 'raw' : wbits > LARGEST ? 'gzip' : 'zlib'
  const bits = wbits < 0 ? -wbits : wbits > LARGEST ? wbits - GZIP : wbits
  const isWrong =
    level < -1 || level > 9 || method !== 8 || bits < SMALLEST || bits > LARGEST || memoryLevel < 1 || memoryLevel > 9
  if (isWrong || strategy < 0 || strategy > 4 || (bits === SMALLEST && wrapper !== 'zlib')) return null
  // zlib itself takes the smallest window for the next larger one.
  const windowBits = bits === SMALLEST ? SMALLEST + 1 : bits
  return { settings: { level: level === -1 ? 6 : level, windowBits, memoryLevel, strategy }, wrapper }
}
