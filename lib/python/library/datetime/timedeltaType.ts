/** `datetime.timedelta`: made of numbers of several units, exactly where they are whole and rounded half to even at last. */
import { integerRatio } from '../../text/floatArithmetic'
import { divideRoundingHalfEven, normalize, trueDivide } from '../../text/int'
import { hashFromInt, hashTuple, hashToInt } from '../../text/hash'
import { bind } from '../../objects/native/bind'
import { native } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import { floatValue, isFloat } from '../../objects/number/floatValue'
import { intValue, isInt } from '../../objects/number/indexValue'
import { ordered } from '../../objects/number/ordering'
import type { PyObject } from '../../objects/PyObject'
import { type Binary, type KeywordNames, nb, type PyType, shortName, typeFlag } from '../../objects/PyType'
import { callMethod } from '../../objects/protocol/calls'
import { unwrap } from '../../objects/protocol/raiseProblem'
import { isTuple } from '../../objects/sequence/tupleType'
import type { GetSet } from '../../objects/type/defineType'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import { deltaOf, floorDivide, microsecondsOf, reprOfDelta, textOfDelta } from './durations'
import { type Delta, isDelta, newDelta, objectOf, plainLayout, type PyDelta } from './values'

const UNITS: Readonly<Record<string, bigint>> = {
  days: 86_400_000_000n,
  seconds: 1_000_000n,
  microseconds: 1n,
  milliseconds: 1000n,
  minutes: 60_000_000n,
  hours: 3_600_000_000n,
  weeks: 604_800_000_000n,
}
const signature = parseSignature(
  '__new__(days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0)',
)

/** The smallest units are added first, as the left-overs of fractions are. */
const ORDER = ['microseconds', 'milliseconds', 'seconds', 'minutes', 'hours', 'days', 'weeks']

function newTimedelta(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const given = bind(vm, signature, '__new__', args, names) as (PyObject | undefined)[] // plain parameters
  const byName = new Map(Object.keys(UNITS).map((name, at) => [name, given[at]]))
  let whole = 0n
  let rest = 0
  for (const name of ORDER) {
    const value = byName.get(name)
    if (value === undefined) continue
    const [units, fraction] = inMicroseconds(vm, value, name)
    whole += units
    rest += fraction
  }
  return objectOf(vm, cls, deltaOf(vm, whole + roundedRest(whole, rest)), false)
}

function roundAway(value: number): number {
  return Math.sign(value) * Math.floor(Math.abs(value) + 0.5)
}

/** Half to even of the sum, not of the rest alone. */
function roundedRest(whole: bigint, rest: number): bigint {
  const rounded = roundAway(rest)
  if (Math.abs(rounded - rest) !== 0.5) return BigInt(rounded)
  const odd = whole % 2n === 0n ? 0 : 1
  return BigInt(2 * roundAway((rest + odd) / 2) - odd)
}

function inMicroseconds(vm: Vm, value: PyObject, name: string): [bigint, number] {
  const unit = UNITS[name] ?? 1n
  if (isInt(value)) return [BigInt(intValue(value)) * unit, 0]
  if (!isFloat(value))
    throw vm.error('TypeError', `unsupported type for timedelta ${name} component: ${value.cls.name}`)
  const number = floatValue(value)
  unwrap(vm, integerWords(number))
  const whole = Math.trunc(number)
  const units = BigInt(whole) * unit
  const product = (number - whole) * Number(unit)
  const part = Math.trunc(product)
  return [units + BigInt(part), product - part]
}

function integerWords(value: number): ReturnType<typeof integerRatio> | number {
  if (Number.isNaN(value)) return { error: 'ValueError', message: 'cannot convert float NaN to integer' }
  if (!Number.isFinite(value)) return { error: 'OverflowError', message: 'cannot convert float infinity to integer' }
  return value
}

type Pair = readonly [bigint, bigint]

/** Both sides in microseconds, or null if one is no timedelta. */
function both(vm: Vm, a: PyObject, b: PyObject): Pair | null {
  return isDelta(vm, a) && isDelta(vm, b) ? [microsecondsOf(a.data), microsecondsOf(b.data)] : null
}

function made(vm: Vm, total: bigint): PyObject {
  return newDelta(vm, deltaOf(vm, total))
}

function combine(operate: (a: bigint, b: bigint) => bigint): Binary {
  return (vm, a, b) => {
    const pair = both(vm, a, b)
    return pair === null ? vm.newNotImplemented() : made(vm, operate(...pair))
  }
}

function nonZero(vm: Vm, divisor: bigint): bigint {
  if (divisor === 0n) throw vm.error('ZeroDivisionError', 'division by zero')
  return divisor
}

/** A bigint over a bigint of either sign, to the nearest, halves to even. */
function roundedQuotient(vm: Vm, a: bigint, b: bigint): bigint {
  const divisor = nonZero(vm, b)
  return divisor < 0n ? divideRoundingHalfEven(-a, -divisor) : divideRoundingHalfEven(a, divisor)
}

/** A float as two whole numbers; a subclass may say which. */
function ratioOf(vm: Vm, number: PyObject): Pair {
  if (isFloat(number) && number.cls === vm.types.float) {
    const [top, bottom] = unwrap(vm, integerRatio(floatValue(number)))
    return [BigInt(top), BigInt(bottom)]
  }
  const ratio = callMethod(vm, number, 'as_integer_ratio', [])
  try {
    if (!isTuple(ratio))
      throw vm.error(
        'TypeError',
        `unexpected return type from as_integer_ratio(): expected tuple, not '${ratio.cls.name}'`,
      )
    const [top, bottom, more] = ratio.data
    if (top === undefined || bottom === undefined || more !== undefined)
      throw vm.error('ValueError', 'as_integer_ratio() must return a 2-tuple')
    if (!isInt(top) || !isInt(bottom)) throw vm.error('TypeError', 'non-integer arguments in division')
    return [BigInt(intValue(top)), BigInt(intValue(bottom))]
  } finally {
    vm.decref(ratio)
  }
}

const multiply: Binary = (vm, a, b) => {
  const [delta, factor] = isDelta(vm, a) ? [a, b] : [b, a]
  if (!isDelta(vm, delta)) return vm.newNotImplemented()
  const total = microsecondsOf(delta.data)
  if (isInt(factor)) return made(vm, total * BigInt(intValue(factor)))
  if (!isFloat(factor)) return vm.newNotImplemented()
  const [top, bottom] = ratioOf(vm, factor)
  return made(vm, roundedQuotient(vm, total * top, bottom))
}

const divide: Binary = (vm, a, b) => {
  if (!isDelta(vm, a)) return vm.newNotImplemented()
  const total = microsecondsOf(a.data)
  if (isDelta(vm, b)) return vm.float(unwrap(vm, trueDivide(normalize(total), normalize(microsecondsOf(b.data)))))
  if (isInt(b)) return made(vm, roundedQuotient(vm, total, BigInt(intValue(b))))
  if (!isFloat(b)) return vm.newNotImplemented()
  const [top, bottom] = ratioOf(vm, b)
  return made(vm, roundedQuotient(vm, total * bottom, top))
}

const floorDivideBy: Binary = (vm, a, b) => {
  if (!isDelta(vm, a)) return vm.newNotImplemented()
  const total = microsecondsOf(a.data)
  if (isDelta(vm, b)) return vm.int(normalize(floorDivide(total, nonZero(vm, microsecondsOf(b.data)))))
  return isInt(b) ? made(vm, floorDivide(total, nonZero(vm, BigInt(intValue(b))))) : vm.newNotImplemented()
}

function divided(vm: Vm, [a, b]: Pair): Pair {
  const quotient = floorDivide(a, nonZero(vm, b))
  return [quotient, a - quotient * b]
}

const remainder: Binary = (vm, a, b) => {
  const pair = both(vm, a, b)
  return pair === null ? vm.newNotImplemented() : made(vm, divided(vm, pair)[1])
}

const divmod: Binary = (vm, a, b) => {
  const pair = both(vm, a, b)
  if (pair === null) return vm.newNotImplemented()
  const [quotient, rest] = divided(vm, pair)
  return vm.tuple([vm.int(normalize(quotient)), made(vm, rest)])
}

export function hashOfDelta({ days, seconds, microseconds }: Delta): number | bigint {
  return hashToInt(hashTuple([days, seconds, microseconds].map((part) => hashFromInt(part === -1 ? -2 : part))))
}

function field(name: keyof Delta): GetSet {
  return { get: (vm, self: PyDelta) => vm.int(self.data[name]), field: true }
}

const total = (self: PyObject): bigint => microsecondsOf((self as PyDelta).data) // the slots are those of timedeltas

export const timedeltaType: TypeEntry & { readonly exported: string } = {
  key: 'datetime.timedelta',
  base: 'object',
  exported: 'timedelta',
  definition: {
    name: 'datetime.timedelta',
    module: 'datetime',
    layout: plainLayout<Delta>('timedelta', 40, []),
    flags: typeFlag.BASETYPE,
    slots: {
      new_: newTimedelta,
      repr: (vm, self) => {
        const isOwn = (self.cls.flags & typeFlag.HEAP) === 0
        return vm.str(`${isOwn ? 'datetime.timedelta' : shortName(self.cls)}(${reprOfDelta((self as PyDelta).data)})`) // as above
      },
      str: (vm, self) => vm.str(textOfDelta((self as PyDelta).data)), // as above
      hash: (_vm, self) => hashOfDelta((self as PyDelta).data), // as above
      bool: (_vm, self) => total(self) !== 0n,
      compare: (vm, a, b, op) => {
        const pair = both(vm, a, b)
        return pair === null
          ? vm.newNotImplemented()
          : ordered(vm, pair[0] < pair[1] ? -1 : pair[0] > pair[1] ? 1 : 0, op)
      },
      negative: (vm, self) => made(vm, -total(self)),
      positive: (vm, self) => made(vm, total(self)),
      absolute: (vm, self) => made(vm, total(self) < 0n ? -total(self) : total(self)),
    },
    number: {
      [nb.ADD]: combine((a, b) => a + b),
      [nb.SUBTRACT]: combine((a, b) => a - b),
      [nb.MULTIPLY]: multiply,
      [nb.TRUE_DIVIDE]: divide,
      [nb.FLOOR_DIVIDE]: floorDivideBy,
      [nb.REMAINDER]: remainder,
      [nb.DIVMOD]: divmod,
    },
    methods: [
      native('total_seconds($self, /)', (vm, self: PyDelta) =>
        vm.float(unwrap(vm, trueDivide(normalize(microsecondsOf(self.data)), 1_000_000))),
      ),
      native('__reduce__($self, /)', (vm, self: PyDelta) => {
        const { days, seconds, microseconds } = self.data
        self.cls.refs++
        return vm.filledTuple([self.cls, vm.filledTuple([days, seconds, microseconds].map((part) => vm.int(part)))])
      }),
    ],
    getset: { days: field('days'), seconds: field('seconds'), microseconds: field('microseconds') },
    attributes: {
      min: (vm) => newDelta(vm, { days: -999_999_999, seconds: 0, microseconds: 0 }),
      max: (vm) => newDelta(vm, { days: 999_999_999, seconds: 86_399, microseconds: 999_999 }),
      resolution: (vm) => newDelta(vm, { days: 0, seconds: 0, microseconds: 1 }),
    },
  },
}
