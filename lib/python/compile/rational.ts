/**
 * Exact integers on their way to a float: a quotient that is rounded once.
 */
import { bitLength } from '../text/int'

/** Divides integers with one rounding, as Python's `/`. */
export function trueDivide(a: bigint, b: bigint): number | null {
  const exact = Number.MAX_SAFE_INTEGER
  if (a <= exact && a >= -exact && b <= exact && b >= -exact) return Number(a) / Number(b)
  const shift = Math.max(0, bitLength(b) - bitLength(a) + 66)
  const scaled = a << BigInt(shift)
  const sticky = scaled % b === 0n ? 0n : a < 0n !== b < 0n ? -1n : 1n
  // In two steps, because 2 ** shift may be beyond a float.
  const half = Math.floor((shift + 1) / 2)
  const result = Number((scaled / b) * 2n + sticky) / 2 ** half / 2 ** (shift + 1 - half)
  return Number.isFinite(result) ? result : null
}
