/** Items that may not be there, and builtins as the running code sees them: those may be any mapping. */
import { dictGet } from '../dict/dictionary'
import type { PyDict } from '../dict/DictTable'
import type { PyObject } from '../PyObject'
import type { Vm } from '../../vm/Vm'

/** An item of any mapping; owned, or null. */
export function optionalItem(vm: Vm, mapping: PyObject, key: PyObject): PyObject | null {
  if (mapping.cls === vm.types.dict) {
    const value = dictGet(vm, mapping as PyDict, key) // exact dict
    if (value !== null) value.refs++
    return value
  }
  const get = mapping.cls.slots.getItem
  if (get === null) throw vm.error('TypeError', `'${mapping.cls.name}' object is not subscriptable`)
  try {
    return get(vm, mapping, key)
  } catch (error) {
    if (!vm.isError(error, 'KeyError')) throw error
    vm.dropError(error)
    return null
  }
}

/** The same by a text. */
export function optionalName(vm: Vm, mapping: PyObject, name: string): PyObject | null {
  const key = vm.intern(name)
  try {
    return optionalItem(vm, mapping, key)
  } finally {
    vm.decref(key)
  }
}

/** A builtin of the code that runs; owned. Finding it may run anything: look at an object's data only afterwards. */
export function visibleBuiltin(vm: Vm, name: string): PyObject {
  const found = optionalName(vm, vm.frame?.builtins ?? vm.builtins, name)
  if (found === null) throw vm.error('AttributeError', name)
  return found
}
