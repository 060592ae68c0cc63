/** The arithmetic of ranges, for ints of any size. Pure: it knows no objects. */
import { add, floorDivide, modulo, multiply, type PyInt, subtract } from '../../text/int'
import type { TextProblem } from '../../text/problem'

export interface RangeData {
  readonly start: PyInt
  readonly stop: PyInt
  readonly step: PyInt
  readonly length: PyInt
}

/** Divisors are never 0 here, and products of a step and an index stay near the bounds of the range. */
function certain(value: PyInt | TextProblem): PyInt {
  if (typeof value === 'object') throw new RangeError(`range arithmetic: ${value.error}`)
  return value
}

/** `step` is not 0. */
export function makeRangeData(start: PyInt, stop: PyInt, step: PyInt): RangeData {
  const [low, high] = step > 0 ? [start, stop] : [stop, start]
  if (low >= high) return { start, stop, step, length: 0 }
  const span = subtract(subtract(high, low), 1)
  const size = step > 0 ? step : subtract(0, step)
  return { start, stop, step, length: add(certain(floorDivide(span, size)), 1) }
}

export function valueAt({ start, step }: RangeData, index: PyInt): PyInt {
  return add(start, certain(multiply(index, step)))
}

/** The index at which the value stands, or null. */
export function indexOfValue(range: RangeData, value: PyInt): PyInt | null {
  const { start, stop, step } = range
  const isInside = step > 0 ? start <= value && value < stop : stop < value && value <= start
  if (!isInside) return null
  const distance = subtract(value, start)
  return certain(modulo(distance, step)) === 0 ? certain(floorDivide(distance, step)) : null
}

export function sameRange(a: RangeData, b: RangeData): boolean {
  if (a.length !== b.length) return false
  if (a.length === 0) return true
  return a.start === b.start && (a.length === 1 || a.step === b.step)
}

export function reversedRange(range: RangeData): RangeData {
  const { start, step, length } = range
  const last = valueAt(range, subtract(length, 1))
  return { start: length === 0 ? start : last, stop: subtract(start, step), step: subtract(0, step), length }
}
