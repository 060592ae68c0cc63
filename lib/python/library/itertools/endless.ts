/** `count`, `cycle`, `repeat`: iterators that need not end. */
import { exactSizeOf, intValue, isInt } from '../../objects/number/indexValue'
import { isNumber } from '../../objects/number/isNumber'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind, nb } from '../../objects/PyType'
import { native } from '../../objects/native/native'
import { binaryOp } from '../../objects/protocol/binary'
import { iterate, nextItem } from '../../objects/protocol/iterate'
import { putField } from '../../objects/putField'
import { normalize, type PyInt } from '../../text/int'
import type { Vm } from '../../vm/Vm'
import { type Given, iteratorType, must, owned } from './iteratorType'

interface CountData {
  value: PyObject | null
  step: PyObject | null
}

function newCount(vm: Vm, [start, step]: Given): CountData {
  for (const object of [start, step])
    if (object !== undefined && !isNumber(object)) throw vm.error('TypeError', 'a number is required')
  const isCounted = step === undefined || (isInt(step) && intValue(step) === 1)
  return { value: firstOf(vm, start, isCounted), step: step === undefined ? vm.int(1) : owned(step) }
}

/** Who counts by one begins with a plain int, whatever kind of int was given. */
function firstOf(vm: Vm, start: PyObject | undefined, isCounted: boolean): PyObject {
  if (start === undefined) return vm.int(0)
  const value = isCounted && isInt(start) ? intValue(start) : null
  return typeof value === 'number' ? vm.int(value) : owned(start)
}

function nextCount(vm: Vm, data: CountData, self: PyContainer): PyObject {
  const value = must(data.value)
  const next = binaryOp(vm, value, must(data.step), nb.ADD)
  owned(value)
  putField(vm, self, 0, data, 'value', next)
  return value
}

function countText(vm: Vm, self: PyObject): PyObject {
  const { value, step } = self.data as CountData // the slot is that of counts
  const isOne = step !== null && (step.cls.kind & kind.INT) !== 0 && step.data === 1
  return vm.str(`count(${vm.reprText(must(value))}${isOne ? '' : `, ${vm.reprText(must(step))}`})`)
}

interface CycleData {
  iterator: PyObject | null
  saved: PyObject | null
  at: number
}

function nextCycle(vm: Vm, data: CycleData, self: PyContainer): PyObject | null {
  const items = must(data.saved).data as PyObject[] // a list
  if (data.iterator !== null) {
    const item = nextItem(vm, data.iterator)
    if (item !== null) {
      items.push(owned(item))
      vm.recordStore(must(data.saved), items.length - 1, item)
      return item
    }
    putField(vm, self, 0, data, 'iterator', null)
  }
  const item = items[data.at]
  if (item === undefined) return null
  data.at = (data.at + 1) % items.length
  return owned(item)
}

interface RepeatData {
  object: PyObject | null
  /** Infinity: for ever. */
  left: PyInt
}

function newRepeat(vm: Vm, [object, times]: Given): RepeatData {
  const left = times === undefined ? Infinity : exactSizeOf(vm, times)
  return { object: owned(must(object)), left: left < 0 ? 0 : left }
}

function nextRepeat(_vm: Vm, data: RepeatData): PyObject | null {
  const { left, object } = data
  if (left <= 0) return null
  data.left = typeof left === 'number' ? left - 1 : normalize(left - 1n)
  return owned(must(object))
}

function repeatText(vm: Vm, self: PyObject): PyObject {
  const { object, left } = self.data as RepeatData // the slot is that of repeats
  return vm.str(`repeat(${vm.reprText(must(object))}${left === Infinity ? '' : `, ${left}`})`)
}

export const endlessIterators = [
  iteratorType<CountData>({
    signature: 'count(start=0, step=1)',
    fields: ['value', 'step'],
    bytes: 56,
    make: newCount,
    next: nextCount,
    slots: { repr: countText },
  }),
  iteratorType<CycleData>({
    signature: 'cycle(iterable, /)',
    fields: ['iterator', 'saved'],
    bytes: 56,
    make: (vm, [iterable]) => ({ iterator: iterate(vm, must(iterable)), saved: vm.list([]), at: 0 }),
    next: nextCycle,
  }),
  iteratorType<RepeatData>({
    signature: 'repeat(object, times=None)',
    fields: ['object'],
    bytes: 48,
    make: newRepeat,
    next: nextRepeat,
    slots: { repr: repeatText },
    methods: [
      native('__length_hint__($self, /)', (vm, self: PyContainer) => {
        const { left } = self.data as RepeatData // the method is that of repeats
        if (left === Infinity) throw vm.error('TypeError', 'len() of unsized object')
        return vm.int(left)
      }),
    ],
  }),
]
