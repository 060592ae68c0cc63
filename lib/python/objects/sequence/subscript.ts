/** Indices in square brackets: what an object means as a position in a sequence of some length. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { clampedIndex } from './slice'

/** The index as given, or null if `key` is none; one that is out of all bounds is an IndexError. */
export function plainIndex(vm: Vm, key: PyObject): number | null {
  if (key.cls === vm.types.int && typeof key.data === 'number') return key.data
  if (key.cls.slots.index === null) return null
  const value = vm.services.index(vm, key)
  if (typeof value === 'number') return value
  throw vm.error('IndexError', `cannot fit '${key.cls.name}' into an index-sized integer`)
}

/** `start` and `stop` of `index` methods: negative ones count from the end. */
export function boundArgument(vm: Vm, object: PyObject | undefined, otherwise: number, length: number): number {
  if (object === undefined) return otherwise
  const value = clampedIndex(vm, object, 'slice indices must be integers or have an __index__ method')
  return value < 0 ? Math.max(0, value + length) : value
}

/** How often a sequence is to be repeated: never less than 0. */
export function repeatCount(vm: Vm, count: PyObject): number {
  if (count.cls.slots.index === null)
    throw vm.error('TypeError', `can't multiply sequence by non-int of type '${count.cls.name}'`)
  const value = vm.services.index(vm, count)
  if (typeof value === 'bigint')
    throw vm.error('OverflowError', `cannot fit '${count.cls.name}' into an index-sized integer`)
  return Math.max(0, value)
}
