/** Code as an object of a run. */
import type { Unit } from '../../vm/Unit'
import type { Vm } from '../../vm/Vm'
import { PyObject } from '../PyObject'
import type { PyCode } from './functionData'

export function codeObject(vm: Vm, unit: Unit): PyCode {
  const code = new PyObject(vm.types.code, unit) as PyCode // the class has a Unit
  unit.object = code
  return code
}
