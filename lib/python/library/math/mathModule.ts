/** `math`: the functions on integers and on several numbers, and the constants. */
import { isNegative, signedFloat } from '../../objects/number/nanSign'
import { accurateHypot } from '../../text/elementary'
import {
  bitLength,
  greatestCommonDivisor,
  integerSquareRoot,
  intFromFloat,
  MAX_INT_BITS,
  normalize,
  type PyInt,
  scaleByPowerOfTwo,
} from '../../text/int'
import { exactSum, factorialOf, fallingProduct, fusedMultiplyAdd, nextAfter } from '../../text/specialFunctions'
import { giveName } from '../../objects/dict/dictionary'
import { native, type NativeDefinition } from '../../objects/native/native'
import { indexOf, intValue, isInt } from '../../objects/number/indexValue'
import { floatOf, floatValue, isFloat } from '../../objects/number/floatValue'
import type { PyObject } from '../../objects/PyObject'
import { nb } from '../../objects/PyType'
import { binaryOp } from '../../objects/protocol/binary'
import { callSpecial } from '../../objects/protocol/calls'
import { forEachItem } from '../../objects/protocol/iterate'
import { unwrap } from '../../objects/protocol/raiseProblem'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { floatFunctions } from './floatFunctions'

const LONGEST = 2n ** 63n - 1n
/** Beyond it a factorial has more digits than a run could hold. */
const LARGEST = 10_000_000

/** `math.floor` and its like: the object's own method first, then its value as a float. */
function rounding(name: 'floor' | 'ceil', round: (x: number) => number): NativeDefinition {
  return native(`${name}(x, /)`, (vm, object: PyObject) => {
    if (object.cls !== vm.types.float) {
      const own = callSpecial(vm, object, `__${name}__`, [])
      if (own !== null) return own
    }
    return vm.int(unwrap(vm, intFromFloat(floatOrProblem(vm, object, round))))
  })
}

function floatOrProblem(vm: Vm, object: PyObject, round: (x: number) => number): number {
  return round(isFloat(object) ? floatValue(object) : floatOf(vm, object))
}

function truncate(vm: Vm, object: PyObject): PyObject {
  if (isFloat(object)) return vm.int(unwrap(vm, intFromFloat(Math.trunc(floatValue(object)))))
  const result = callSpecial(vm, object, '__trunc__', [])
  if (result === null) throw vm.error('TypeError', `type ${object.cls.name} doesn't define __trunc__ method`)
  return result
}

function factorial(vm: Vm, argument: PyObject): PyObject {
  const n = indexOf(vm, argument)
  if (n < 0) throw vm.error('ValueError', 'factorial() not defined for negative values')
  if (n > LONGEST) throw vm.error('OverflowError', `factorial() argument should not exceed ${LONGEST}`)
  if (n > LARGEST) throw vm.error('MemoryError', '')
  return vm.int(normalize(factorialOf(Number(n))))
}

function permutations(vm: Vm, first: PyObject, second?: PyObject): PyObject {
  if (second === undefined || second === vm.none) return factorial(vm, first)
  const n = indexOf(vm, first)
  const k = indexOf(vm, second)
  if (n < 0) throw vm.error('ValueError', 'n must be a non-negative integer')
  if (k < 0) throw vm.error('ValueError', 'k must be a non-negative integer')
  if (n < k) return vm.int(0)
  if (k > LONGEST) throw vm.error('OverflowError', `k must not exceed ${LONGEST}`)
  return vm.int(normalize(fitting(vm, n, k)))
}

/** The product of the `count` numbers from `n` down, if a run could hold it. */
function fitting(vm: Vm, n: PyInt, count: PyInt): bigint {
  if (count > LARGEST || bitLength(n) * Number(count) > MAX_INT_BITS) throw vm.error('MemoryError', '')
  return fallingProduct(n, Number(count))
}

function choose(vm: Vm, first: PyObject, second: PyObject): PyObject {
  const n = indexOf(vm, first)
  const k = indexOf(vm, second)
  if (n < 0) throw vm.error('ValueError', 'n must be a non-negative integer')
  if (k < 0) throw vm.error('ValueError', 'k must be a non-negative integer')
  if (n < k) return vm.int(0)
  const other = normalize(BigInt(n) - BigInt(k))
  const least = k < other ? k : other
  if (least > LONGEST) throw vm.error('OverflowError', `min(n - k, k) must not exceed ${LONGEST}`)
  return vm.int(normalize(fitting(vm, n, least) / factorialOf(Number(least))))
}

function fold(
  start: PyInt,
  combine: (a: PyInt, b: PyInt) => PyInt,
): (vm: Vm, numbers: readonly PyObject[]) => PyObject {
  return (vm, numbers) => vm.int(numbers.map((number) => indexOf(vm, number)).reduce(combine, start))
}

function leastCommonMultiple(a: PyInt, b: PyInt): PyInt {
  const [left, right] = [BigInt(a), BigInt(b)]
  if (left === 0n || right === 0n) return 0
  const product = (left / BigInt(greatestCommonDivisor(a, b))) * right
  return normalize(product < 0n ? -product : product)
}

function floatsOf(vm: Vm, iterable: PyObject): number[] {
  const values: number[] = []
  forEachItem(vm, iterable, (item) => {
    try {
      values.push(floatOf(vm, item))
    } finally {
      vm.decref(item)
    }
  })
  return values
}

/** The length of a vector, the largest first so that nothing overflows on the way. */
function lengthOf(values: readonly number[]): number {
  const sizes = values.map(Math.abs)
  if (sizes.includes(Infinity)) return Infinity
  if (sizes.some(Number.isNaN)) return NaN
  if (sizes.length <= 2) return accurateHypot(sizes[0] ?? 0, sizes[1] ?? 0)
  const largest = Math.max(...sizes)
  if (largest === 0) return 0
  const exponent = Math.floor(Math.log2(largest))
  const scaled = sizes.map((size) => scaleByPowerOfTwo(size, -exponent))
  const parts = scaled.flatMap((size) => {
    const square = size * size
    return [square, fusedMultiplyAdd(size, size, -square)]
  })
  const sum = exactSum(parts)
  if (typeof sum !== 'number') return NaN
  const root = Math.sqrt(sum)
  const rest = exactSum([...parts, -(root * root), -fusedMultiplyAdd(root, root, -(root * root))])
  return scaleByPowerOfTwo(root + (typeof rest === 'number' ? rest / (2 * root) : 0), exponent)
}

function itemsOrDrop(vm: Vm, iterable: PyObject, held: readonly PyObject[]): PyObject[] {
  try {
    return vm.itemsOf(iterable)
  } catch (error) {
    for (const item of held) vm.decref(item)
    throw error
  }
}

/** Takes the items over. */
function floatsOfBoth(vm: Vm, left: readonly PyObject[], right: readonly PyObject[]): [number[], number[]] {
  try {
    if (left.length !== right.length)
      throw vm.error('ValueError', 'both points must have the same number of dimensions')
    return [left.map((item) => floatOf(vm, item)), right.map((item) => floatOf(vm, item))]
  } finally {
    for (const item of [...left, ...right]) vm.decref(item)
  }
}

function distance(vm: Vm, p: PyObject, q: PyObject): PyObject {
  const left = vm.itemsOf(p)
  const right = itemsOrDrop(vm, q, left)
  const [from, to] = floatsOfBoth(vm, left, right)
  return vm.float(lengthOf(from.map((value, at) => value - (to[at] ?? 0))))
}

function product(vm: Vm, iterable: PyObject, start?: PyObject): PyObject {
  let result = start ?? vm.int(1)
  if (start !== undefined) start.refs++
  forEachItem(vm, iterable, (item) => {
    const previous = result
    try {
      result = binaryOp(vm, previous, item, nb.MULTIPLY)
    } finally {
      vm.decref(item)
    }
    vm.decref(previous)
  })
  return result
}

/** First ints exactly, then floats with one rounding at their end, and from the first other pair on by the operators. */
function sumOfProducts(vm: Vm, p: PyObject, q: PyObject): PyObject {
  const left = vm.itemsOf(p)
  const right = vm.itemsOf(q)
  try {
    const pairs = left.slice(0, right.length).map((item, at): Pair => [item, right[at] ?? item])
    const ints = countWhile(pairs, ([x, y]) => x.cls === vm.types.int && y.cls === vm.types.int)
    const reals = countWhile(pairs.slice(ints), (pair) => isRealPair(vm, pair))
    const whole = pairs.slice(0, ints).reduce((sum, [x, y]) => sum + BigInt(intValue(x)) * BigInt(intValue(y)), 0n)
    let total = vm.int(normalize(whole))
    if (reals > 0) total = plus(vm, total, vm.float(exactProducts(vm, pairs.slice(ints, ints + reals))))
    for (const [x, y] of pairs.slice(ints + reals)) total = plus(vm, total, binaryOp(vm, x, y, nb.MULTIPLY))
    if (left.length === right.length) return total
    vm.decref(total)
    throw vm.error('ValueError', 'Inputs are not the same length')
  } finally {
    for (const item of [...left, ...right]) vm.decref(item)
  }
}

type Pair = readonly [PyObject, PyObject]

function countWhile(pairs: readonly Pair[], test: (pair: Pair) => boolean): number {
  const end = pairs.findIndex((pair) => !test(pair))
  return end < 0 ? pairs.length : end
}

/** Two floats, or one and an int that is not too large for one, whose product is finite. */
function isRealPair(vm: Vm, [x, y]: Pair): boolean {
  const { float, int, bool } = vm.types
  if (x.cls !== float && y.cls !== float) return false
  const numbers = [x, y].map((item) => {
    if (item.cls === float) return floatValue(item)
    return item.cls === int || item.cls === bool ? Number(intValue(item)) : NaN
  })
  return Number.isFinite((numbers[0] ?? NaN) * (numbers[1] ?? NaN))
}

function exactProducts(vm: Vm, pairs: readonly Pair[]): number {
  const parts = pairs.flatMap(([p, q]) => {
    const [x, y] = [floatOf(vm, p), floatOf(vm, q)]
    const rough = x * y
    return [rough, fusedMultiplyAdd(x, y, -rough)]
  })
  const sum = exactSum(parts)
  return typeof sum === 'number' ? sum : parts.reduce((total, part) => total + part, 0)
}

/** Takes both over. */
function plus(vm: Vm, total: PyObject, one: PyObject): PyObject {
  try {
    return binaryOp(vm, total, one, nb.ADD)
  } finally {
    vm.decref(total)
    vm.decref(one)
  }
}

function isClose(vm: Vm, first: PyObject, second: PyObject, relative?: PyObject, absolute?: PyObject): PyObject {
  const a = floatOf(vm, first)
  const b = floatOf(vm, second)
  const rel = relative === undefined ? 1e-9 : floatOf(vm, relative)
  const abs = absolute === undefined ? 0 : floatOf(vm, absolute)
  if (rel < 0 || abs < 0) throw vm.error('ValueError', 'tolerances must be non-negative')
  if (a === b) return vm.bool(true)
  if (Math.abs(a) === Infinity || Math.abs(b) === Infinity) return vm.bool(false)
  const difference = Math.abs(b - a)
  return vm.bool(difference <= Math.abs(rel * b) || difference <= Math.abs(rel * a) || difference <= abs)
}

function scale(vm: Vm, first: PyObject, second: PyObject): PyObject {
  const x = floatOf(vm, first)
  if (!isInt(second)) throw vm.error('TypeError', 'Expected an int as second argument to ldexp.')
  if (x === 0 || !Number.isFinite(x)) return vm.float(x)
  const exponent = Math.max(-10_000, Math.min(10_000, Number(intValue(second))))
  const result = scaleByPowerOfTwo(x, exponent)
  if (!Number.isFinite(result)) throw vm.error('OverflowError', 'math range error')
  return vm.float(result)
}

function stepAfter(vm: Vm, first: PyObject, second: PyObject, steps?: PyObject): PyObject {
  const count = steps === undefined || steps === vm.none ? null : BigInt(indexOf(vm, steps))
  if (count !== null && count < 0n) throw vm.error('ValueError', 'steps must be a non-negative integer')
  const [from, to] = [floatOf(vm, first), floatOf(vm, second)]
  const isNegativeNaN = Number.isNaN(from) ? isNegative(vm, first, from) : isNegative(vm, second, to)
  return signedFloat(vm, nextAfter(from, to, count), isNegativeNaN)
}

export const mathModule: NativeModule = {
  name: 'math',
  functions: [
    ...floatFunctions,
    rounding('floor', Math.floor),
    rounding('ceil', Math.ceil),
    native('trunc(x, /)', truncate),
    native('factorial(n, /)', factorial),
    native('perm(n, k=None, /)', permutations),
    native('comb(n, k, /)', choose),
    native('gcd(*integers)', fold(0, greatestCommonDivisor)),
    native('lcm(*integers)', fold(1, leastCommonMultiple)),
    native('isqrt(n, /)', (vm, n: PyObject) => {
      const value = indexOf(vm, n)
      if (value < 0) throw vm.error('ValueError', 'isqrt() argument must be nonnegative')
      return vm.int(unwrap(vm, integerSquareRoot(value)))
    }),
    native('hypot(*coordinates)', (vm, coordinates: readonly PyObject[]) =>
      vm.float(lengthOf(coordinates.map((one) => floatOf(vm, one)))),
    ),
    native('dist(p, q, /)', distance),
    native('fsum(seq, /)', (vm, sequence: PyObject) => vm.float(unwrap(vm, exactSum(floatsOf(vm, sequence))))),
    native('prod(iterable, /, *, start=1)', product),
    native('sumprod(p, q, /)', sumOfProducts),
    native('isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)', isClose),
    native('ldexp(x, i, /)', scale),
    native('nextafter(x, y, /, *, steps=None)', stepAfter),
  ],
  setup: (vm, namespace) => {
    const constants = { pi: Math.PI, e: Math.E, tau: 2 * Math.PI, inf: Infinity, nan: NaN }
    for (const [name, value] of Object.entries(constants)) giveName(vm, namespace, name, vm.float(value))
  },
}
