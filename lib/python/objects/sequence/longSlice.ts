/** Slices in ints of any size: `slice.indices`, and slices of ranges too long for an index. */
import type { Vm } from '../../vm/Vm'
import { add, type PyInt, subtract } from '../../text/int'
import type { PyObject } from '../PyObject'
import { makeRangeData, type RangeData, valueAt } from './rangeValues'
import type { PySlice } from './slice'

export interface LongIndices {
  readonly start: PyInt
  readonly stop: PyInt
  readonly step: PyInt
}

/** `slice.indices(length)`. */
export function longIndices(vm: Vm, slice: PySlice, length: PyInt): LongIndices {
  const step = part(vm, slice.data.step) ?? 1
  if (step === 0) throw vm.error('ValueError', 'slice step cannot be zero')
  const lower: PyInt = step < 0 ? -1 : 0
  const upper = step < 0 ? subtract(length, 1) : length
  const cut = (value: PyInt): PyInt => {
    if (value >= 0) return value > upper ? upper : value
    const fromEnd = add(value, length)
    return fromEnd < lower ? lower : fromEnd
  }
  const start = part(vm, slice.data.start)
  const stop = part(vm, slice.data.stop)
  return {
    start: start === null ? (step < 0 ? upper : lower) : cut(start),
    stop: stop === null ? (step < 0 ? lower : upper) : cut(stop),
    step,
  }
}

function part(vm: Vm, object: PyObject | null): PyInt | null {
  if (object === null || object === vm.none) return null
  if (object.cls.slots.index === null)
    throw vm.error('TypeError', 'slice indices must be integers or None or have an __index__ method')
  return vm.services.index(vm, object)
}

export function sliceOfRange(vm: Vm, range: RangeData, slice: PySlice): RangeData {
  const { start, stop, step } = longIndices(vm, slice, range.length)
  return makeRangeData(valueAt(range, start), valueAt(range, stop), valueAt({ ...range, start: 0 }, step))
}
