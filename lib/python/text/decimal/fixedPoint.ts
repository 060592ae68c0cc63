/**
 * Exponentials and logarithms in fixed point: bigints that stand for value * 10**scale, a few units wrong in the last place.
 *
 * exp halves its argument until a short Taylor series does, and squares back; log starts from the double's logarithm and
 * adds the logarithm of what is left, which is nearly one. The constants come from Machin-like sums of atanh.
 */
import { tenTo } from './value'

const GUARD = 10

/** atanh(1 / n), times `factor`. */
function inverseTangent(factor: bigint, n: bigint, unit: bigint): bigint {
  let power = (factor * unit) / n
  let sum = 0n
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += power / k
    power /= n * n
  }
  return sum
}

export function logOfTen(scale: number): bigint {
  const unit = tenTo(BigInt(scale + GUARD))
  const sum = inverseTangent(46n, 31n, unit) + inverseTangent(34n, 49n, unit) + inverseTangent(20n, 161n, unit)
  return sum / tenTo(BigInt(GUARD))
}

/** exp(x / 10**scale) * 10**scale for |x| up to a few units. */
export function expFixed(x: bigint, scale: number): bigint {
  const halvings = 8 + Math.ceil(Math.sqrt(scale))
  const extra = GUARD + Math.ceil(halvings / 3)
  const unit = tenTo(BigInt(scale + extra))
  const small = (x * tenTo(BigInt(extra))) >> BigInt(halvings)
  let term = unit
  let sum = unit
  for (let k = 1n; term !== 0n; k++) {
    term = (term * small) / (unit * k)
    sum += term
  }
  for (let i = 0; i < halvings; i++) sum = (sum * sum) / unit
  return sum / tenTo(BigInt(extra))
}

/** log(x / 10**scale) * 10**scale for x / 10**scale between 0.1 and 10. */
export function logFixed(x: bigint, scale: number): bigint {
  const wide = scale + GUARD
  const unit = tenTo(BigInt(wide))
  const value = x * tenTo(BigInt(GUARD))
  const digits = 17
  const rough = Number(scale > digits ? x / tenTo(BigInt(scale - digits)) : x * tenTo(BigInt(digits - scale))) / 1e17
  const start = (BigInt(Math.round(Math.log(rough) * 1e15)) * unit) / 10n ** 15n
  const rest = (value * expFixed(-start, wide)) / unit
  // log(rest) = 2 atanh((rest - 1) / (rest + 1)), where the quotient is below 1e-14.
  const z = ((rest - unit) * unit) / (rest + unit)
  const square = (z * z) / unit
  let power = z
  let sum = 0n
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += power / k
    power = (power * square) / unit
  }
  return (start + 2n * sum) / tenTo(BigInt(GUARD))
}
