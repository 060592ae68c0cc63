/** Slices: their three parts as given, and what they mean for a sequence of some length. */
import type { Vm } from '../../vm/Vm'
import { fixedLayout } from '../layouts'
import type { PyContainer, PyObject } from '../PyObject'

interface SliceData {
  start: PyObject | null
  stop: PyObject | null
  step: PyObject | null
}

export interface PySlice extends PyContainer {
  data: SliceData
}

const BYTES = 56

export const sliceLayout = fixedLayout<SliceData>('slice', 'machinery', BYTES, ['step', 'start', 'stop'], {
  visits: ['start', 'stop', 'step'],
})

/** Arguments are borrowed. */
export function makeSlice(vm: Vm, start: PyObject, stop: PyObject, step: PyObject): PyObject {
  start.refs++
  stop.refs++
  step.refs++
  const data: SliceData = { start, stop, step }
  return vm.container(vm.types.slice, data)
}

/** As makeSlice, for a constant, which the collector counted before the program ran. Takes the parts over. */
export function constantSlice(vm: Vm, start: PyObject, stop: PyObject, step: PyObject): PyObject {
  const data: SliceData = { start, stop, step }
  return vm.uncounted(vm.types.slice, data)
}

export function isSlice(vm: Vm, object: PyObject): object is PySlice {
  return object.cls === vm.types.slice
}

/** The positions that a slice picks: `count` of them from `start` on, `step` apart. */
export interface Picked {
  readonly start: number
  readonly stop: number
  readonly step: number
  readonly count: number
}

const LARGEST = Number.MAX_SAFE_INTEGER

/** What the slice picks from `length` items. */
export function sliceIndices(vm: Vm, slice: PyObject, length: number): Picked {
  const data = (slice as PySlice).data // the caller has a slice
  return adjust(unpackSlice(vm, data), length)
}

interface Unpacked {
  readonly start: number
  readonly stop: number
  readonly step: number
}

/** The parts as numbers; runs `__index__` methods, the step's first, as CPython does. */
function unpackSlice(vm: Vm, { start, stop, step }: SliceData): Unpacked {
  const by = part(vm, step, 1)
  if (by === 0) throw vm.error('ValueError', 'slice step cannot be zero')
  const from = part(vm, start, by < 0 ? LARGEST : 0)
  return { start: from, stop: part(vm, stop, by < 0 ? -LARGEST : LARGEST), step: by }
}

function part(vm: Vm, object: PyObject | null, otherwise: number): number {
  if (object === null || object === vm.none) return otherwise
  return clampedIndex(vm, object, 'slice indices must be integers or None or have an __index__ method')
}

/** An index of any size, cut down to what a double holds exactly; `message` for what is no index. */
export function clampedIndex(vm: Vm, object: PyObject, message: string): number {
  if (object.cls.slots.index === null) throw vm.error('TypeError', message)
  const value = vm.services.index(vm, object)
  if (typeof value === 'number') return value
  return value < 0n ? -LARGEST : LARGEST
}

function adjust({ start, stop, step }: Unpacked, length: number): Picked {
  const from = bound(start, length, step)
  const to = bound(stop, length, step)
  const span = step < 0 ? from - to : to - from
  const count = span > 0 ? Math.floor((span - 1) / Math.abs(step)) + 1 : 0
  return { start: from, stop: to, step, count }
}

function bound(value: number, length: number, step: number): number {
  const at = value < 0 ? value + length : value
  if (at < 0) return step < 0 ? -1 : 0
  if (at >= length) return step < 0 ? length - 1 : length
  return at
}
