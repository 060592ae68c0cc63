/** The next item of an iterator inside another one: owned, or null at its end, whose value stays in `Vm.stopValue`. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'

export function rawNext(vm: Vm, iterator: PyObject): PyObject | null {
  const { next } = iterator.cls.slots
  if (next === null) throw vm.error('TypeError', `'${iterator.cls.name}' object is not an iterator`)
  return next(vm, iterator)
}

/** Forgets the value that an iterator ended with. */
export function dropStopValue(vm: Vm): void {
  const value = vm.stopValue
  vm.stopValue = null
  vm.xdecref(value)
}
