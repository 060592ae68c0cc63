/** Fields that only some exception classes have: kept beside the common ones, counted and shown. */
import type { Vm } from '../../vm/Vm'
import type { PyContainer, PyObject } from '../PyObject'
import { exceptionData, extraSlot } from './exceptionData'

/** Stores `value` (borrowed) as the exception's field. */
export function setErrorAttribute(vm: Vm, exception: PyContainer, name: string, value: PyObject): void {
  const data = exceptionData(exception)
  data.extra ??= new Map()
  const old = data.extra.get(name)
  value.refs++
  data.extra.set(name, value)
  vm.recordStore(exception, extraSlot(name), value)
  vm.xdecref(old)
}

/** The field, or null; borrowed. */
export function errorAttribute(exception: PyContainer, name: string): PyObject | null {
  return exceptionData(exception).extra?.get(name) ?? null
}
