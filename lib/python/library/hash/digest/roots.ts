/**
 * The constants of SHA-1's successors: the first bits after the point of square and cube roots of primes. They are computed,
 * so that no table can hold a slip.
 */
const FRACTION = 64n

function primes(count: number): bigint[] {
  const found: bigint[] = []
  for (let number = 2n; found.length < count; number++) {
    if (found.every((prime) => number % prime !== 0n)) found.push(number)
  }
  return found
}

/** The largest whole number whose `degree`-th power is not above `value`. */
function wholeRoot(value: bigint, degree: bigint): bigint {
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / Number(degree)))
  for (;;) {
    const next = ((degree - 1n) * root + value / root ** (degree - 1n)) / degree
    if (next >= root) return root
    root = next
  }
}

/** 64 bits each, as pairs of words, the high one first. */
function fractions(numbers: readonly bigint[], degree: bigint): number[] {
  return numbers.flatMap((number) => {
    const bits = BigInt.asUintN(64, wholeRoot(number << (FRACTION * degree), degree))
    return [Number(bits >> 32n) | 0, Number(bits & 0xffffffffn) | 0]
  })
}

export function squareRoots(from: number, count: number): number[] {
  return fractions(primes(from + count).slice(from), 2n)
}

export function cubeRoots(count: number): number[] {
  return fractions(primes(count), 3n)
}
