import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { findAttr } from './attributes'

/** Whether an attribute is true; `missing` where the object has none of the name. */
export function attributeTruth(vm: Vm, object: PyObject, name: string, missing = false): boolean {
  const found = findAttr(vm, object, name)
  if (found === null) return missing
  try {
    return vm.truth(found)
  } finally {
    vm.decref(found)
  }
}
