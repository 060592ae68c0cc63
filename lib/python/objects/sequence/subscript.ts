/** Indices in square brackets: what an object means as a position in a sequence of some length. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { sequenceIndex } from '../number/indexValue'
import { clampedIndex } from './slice'

/** The index as given, or null if `key` is none; one that is out of all bounds is an IndexError. */
export function plainIndex(vm: Vm, key: PyObject): number | null {
  if (key.cls === vm.types.int && typeof key.data === 'number') return key.data
  if (key.cls.slots.index === null) return null
  return sequenceIndex(vm, key, 'IndexError')
}

/** `start` and `stop` of `index` methods: negative ones count from the end. */
export function boundArgument(vm: Vm, object: PyObject | undefined, otherwise: number, length: number): number {
  if (object === undefined) return otherwise
  const value = clampedIndex(vm, object, 'slice indices must be integers or have an __index__ method')
  return value < 0 ? Math.max(0, value + length) : value
}

/** What no length of CPython's reaches. */
export const SSIZE_LIMIT = 2 ** 63

/** How often a sequence is to be repeated: never less than 0. */
export function repeatCount(vm: Vm, count: PyObject): number {
  if (count.cls.slots.index === null)
    throw vm.error('TypeError', `can't multiply sequence by non-int of type '${count.cls.name}'`)
  return Math.max(0, sequenceIndex(vm, count, 'OverflowError'))
}
