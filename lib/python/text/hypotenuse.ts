/**
 * The C library's `hypot`, by which the size of a complex number is made: a square root and one correction (Borges, "An Improved
 * Algorithm for hypot(a, b)", without fused multiplication). It is wrong in the last place in some thousandths of all cases;
 * `math.hypot` is not this function (`accurateHypot`).
 */
const LARGE = 2 ** 511
const TINY = 2 ** -459
const SCALE = 2 ** -600
const EPSILON = 2 ** -54

export function hypotenuse(x: number, y: number): number {
  if (Math.abs(x) === Infinity || Math.abs(y) === Infinity) return Infinity
  const a = Math.max(Math.abs(x), Math.abs(y))
  const b = Math.min(Math.abs(x), Math.abs(y))
  if (b <= a * EPSILON) return a + b
  if (a > LARGE) return corrected(a * SCALE, b * SCALE) / SCALE
  return b < TINY ? corrected(a / SCALE, b / SCALE) * SCALE : corrected(a, b)
}

/** For a >= b, which are neither so large nor so small that their squares are lost. */
function corrected(a: number, b: number): number {
  const root = Math.sqrt(a * a + b * b)
  const isNearB = root <= 2 * b
  const over = root - (isNearB ? b : a)
  const first = isNearB ? a * (2 * over - a) : 2 * over * (a - 2 * b)
  const second = isNearB ? (over - 2 * (a - b)) * over : (4 * over - b) * b + over * over
  return root - (first + second) / (2 * root)
}
