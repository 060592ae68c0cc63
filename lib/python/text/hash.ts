/**
 * Hash values as CPython computes them: signed 64-bit, held as two int32 halves.
 *
 * The order in which a set is walked depends on its elements' hashes, so every bit counts. Numbers of all types hash by
 * their value modulo 2**61 - 1, so that equal numbers hash alike; tuples mix with xxHash's lanes, frozensets with
 * an order-free sum. -1 is no hash: it becomes -2. The hash of nan is its object's identity and thus the caller's.
 * Text is hashed in siphash.ts. Follows Python/pyhash.c, Objects/tupleobject.c, setobject.c, complexobject.c.
 */
import { normalize, type PyInt } from './int'

export interface HashValue {
  readonly lo: number
  readonly hi: number
}

const MODULUS = 2n ** 61n - 1n

/** Makes a hash of two halves; -1 becomes -2. */
function hashValue(lo: number, hi: number): HashValue {
  return lo === -1 && hi === -1 ? { lo: -2, hi: -1 } : { lo, hi }
}

/** The Python int that hash() returns. */
export function hashToInt({ lo, hi }: HashValue): PyInt {
  const value = hi * 2 ** 32 + (lo >>> 0)
  return Number.isSafeInteger(value) ? value : BigInt(hi * 2 ** 32) + BigInt(lo >>> 0)
}

/** Takes what a program's __hash__ returned: an int of any size, reduced as CPython reduces it. */
export function hashFromInt(value: PyInt): HashValue {
  const fits = typeof value === 'number' || BigInt.asIntN(64, value) === value
  return fits ? halvesOf(value) : hashInt(value)
}

function halvesOf(value: PyInt): HashValue {
  if (typeof value === 'number') return hashValue(value | 0, Math.floor(value / 2 ** 32) | 0)
  return hashValue(Number(BigInt.asIntN(32, value)), Number(BigInt.asIntN(32, value >> 32n)))
}

/** hash(int), bool included. */
export function hashInt(value: PyInt): HashValue {
  return halvesOf(typeof value === 'number' ? value : value % MODULUS)
}

/**
 * hash(float) for anything but nan. A power of two modulo 2**61 - 1 is a rotation, so the exponent counts modulo 61.
 */
export function hashFloat(value: number): HashValue {
  if (Number.isSafeInteger(value)) return halvesOf(value)
  if (value === Infinity) return halvesOf(314159)
  if (value === -Infinity) return halvesOf(-314159)
  let mantissa = value
  let shift = 0
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2 ** 30
    shift += 30
  }
  const unit = BigInt((61 - (shift % 61)) % 61)
  return halvesOf(((BigInt(mantissa) % MODULUS) << unit) % MODULUS)
}

/** hash(complex) from the hashes of its parts. */
export function hashComplex(real: HashValue, imaginary: HashValue): HashValue {
  const scaled = multiply64(imaginary, { lo: 1000003, hi: 0 })
  return hashValue((real.lo + scaled.lo) | 0, addHigh(real, scaled))
}

/** hash(tuple) from the hashes of its items, which are added one by one. */
export class TupleHash {
  private lo = PRIME_5.lo
  private hi = PRIME_5.hi
  private length = 0

  add(lo: number, hi: number): void {
    const addend = Math.imul(lo, PRIME_2.lo)
    const low = (this.lo + addend) | 0
    const carry = low >>> 0 < addend >>> 0 ? 1 : 0
    const high = (this.hi + highOfProduct(lo, hi, PRIME_2) + carry) | 0
    const turned = (low << 31) | (high >>> 1)
    this.hi = highOfProduct(turned, (high << 31) | (low >>> 1), PRIME_1)
    this.lo = Math.imul(turned, PRIME_1.lo)
    this.length++
  }

  end(): HashValue {
    const length = this.length ^ (PRIME_5.lo ^ 3527539)
    const hi = addHigh({ lo: this.lo, hi: this.hi }, { lo: length, hi: PRIME_5.hi })
    const lo = (this.lo + length) | 0
    return lo === -1 && hi === -1 ? { lo: 1546275796, hi: 0 } : { lo, hi }
  }
}

/** The same of all of them. */
export function hashTuple(items: readonly HashValue[]): HashValue {
  const hash = new TupleHash()
  for (const { lo, hi } of items) hash.add(lo, hi)
  return hash.end()
}

const PRIME_1: HashValue = { lo: 0x85ebca87 | 0, hi: 0x9e3779b1 | 0 }
const PRIME_2: HashValue = { lo: 0x27d4eb4f, hi: 0xc2b2ae3d | 0 }
const PRIME_5: HashValue = { lo: 0x165667c5, hi: 0x27d4eb2f }

/** hash(frozenset) from the hashes of its elements, in any order. */
export function hashFrozenSet(elements: Iterable<HashValue>): HashValue {
  let [lo, hi, count] = [0, 0, 0]
  for (const { lo: low, hi: high } of elements) {
    const shuffled = { lo: low ^ 89869747 ^ (low << 16), hi: high ^ ((high << 16) | (low >>> 16)) }
    const product = multiply64(shuffled, { lo: 3644798167 | 0, hi: 0 })
    lo ^= product.lo
    hi ^= product.hi
    count++
  }
  const size = multiply64({ lo: count + 1, hi: 0 }, { lo: 1927868237, hi: 0 })
  return frozenSetEnd(lo ^ size.lo, hi ^ size.hi)
}

function frozenSetEnd(lo: number, hi: number): HashValue {
  const low = lo ^ ((lo >>> 11) | (hi << 21)) ^ ((lo >>> 25) | (hi << 7))
  const high = hi ^ (hi >>> 11) ^ (hi >>> 25)
  const product = multiply64({ lo: low, hi: high }, { lo: 69069, hi: 0 })
  const end = { lo: (product.lo + 907133923) | 0, hi: addHigh(product, { lo: 907133923, hi: 0 }) }
  return end.lo === -1 && end.hi === -1 ? { lo: 590923713, hi: 0 } : end
}

/** The high half of a sum, with the carry of the low halves. */
function addHigh(a: HashValue, b: HashValue): number {
  const low = (a.lo + b.lo) | 0
  return (a.hi + b.hi + (low >>> 0 < a.lo >>> 0 ? 1 : 0)) | 0
}

/** The low 64 bits of a product. */
function multiply64(a: HashValue, b: HashValue): HashValue {
  return { lo: Math.imul(a.lo, b.lo), hi: highOfProduct(a.lo, a.hi, b) }
}

/** The high word of those. */
function highOfProduct(lo: number, hi: number, by: HashValue): number {
  return (Math.imul(lo, by.hi) + Math.imul(hi, by.lo) + multiplyHigh(lo, by.lo)) | 0
}

/** The high 32 bits of the product of two words read without sign, by halves of 16 bits. */
function multiplyHigh(a: number, b: number): number {
  const a0 = a & 0xffff
  const a1 = a >>> 16
  const b0 = b & 0xffff
  const b1 = b >>> 16
  const middle = Math.imul(a1, b0) + (Math.imul(a0, b0) >>> 16)
  const other = Math.imul(a0, b1) + (middle & 0xffff)
  return (Math.imul(a1, b1) + (middle >>> 16) + (other >>> 16)) | 0
}

/** The hash of an object by its address: CPython rotates it by four bits, as the low ones are always zero. */
export function hashPointer(address: PyInt): HashValue {
  const bits = BigInt.asUintN(64, BigInt(address))
  return halvesOf(normalize(BigInt.asIntN(64, (bits >> 4n) | (bits << 60n))))
}
