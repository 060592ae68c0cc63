/**
 * Arithmetic on pairs of doubles: high + low with about 106 bits, for functions that must round as the C library does.
 *
 * A pair's low part is below half a unit of its high part. Sums and products of two doubles are exact (Knuth, Dekker);
 * operations on pairs lose a few of the last bits. Values beyond 2**996 overflow in the splitting and are the caller's
 * to scale.
 */
export type Pair = readonly [high: number, low: number]

export function twoSum(a: number, b: number): Pair {
  const sum = a + b
  const part = sum - a
  return [sum, a - (sum - part) + (b - part)]
}

export function twoProduct(a: number, b: number): Pair {
  const product = a * b
  const [a1, a2] = halves(a)
  const [b1, b2] = halves(b)
  return [product, a2 * b2 - (product - a1 * b1 - a2 * b1 - a1 * b2)]
}

function halves(value: number): Pair {
  const large = 134217729 * value
  const high = large - (large - value)
  return [high, value - high]
}

export function addPairs(a: Pair, b: Pair): Pair {
  const [high, error] = twoSum(a[0], b[0])
  const [low, tiny] = twoSum(a[1], b[1])
  const [sum, rest] = twoSum(high, error + low)
  return twoSum(sum, rest + tiny)
}

export function negatePair(a: Pair): Pair {
  return [-a[0], -a[1]]
}

export function multiplyPairs(a: Pair, b: Pair): Pair {
  const [high, low] = twoProduct(a[0], b[0])
  return twoSum(high, low + (a[0] * b[1] + a[1] * b[0]))
}

export function dividePairs(a: Pair, b: Pair): Pair {
  const first = a[0] / b[0]
  const rest = addPairs(a, negatePair(multiplyPairs(b, [first, 0])))
  const second = rest[0] / b[0]
  const last = addPairs(rest, negatePair(multiplyPairs(b, [second, 0])))
  return addPairs(twoSum(first, second), [last[0] / b[0], 0])
}

export function dividePair(a: Pair, divisor: number): Pair {
  const quotient = a[0] / divisor
  const [high, low] = twoProduct(quotient, divisor)
  return twoSum(quotient, (a[0] - high - low + a[1]) / divisor)
}

/** Multiplies by a power of two, which is exact. */
export function scalePair(a: Pair, factor: number): Pair {
  return [a[0] * factor, a[1] * factor]
}
