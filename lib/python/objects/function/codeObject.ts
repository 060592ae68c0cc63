/** Code as an object of a run. */
import type { Unit } from '../../vm/Unit'
import type { Vm } from '../../vm/Vm'
import { PyObject, type Referent, type WeakList } from '../PyObject'
import type { PyCode } from './functionData'

class CodeObject extends PyObject implements Referent {
  weak: WeakList | null = null
}

export function codeObject(vm: Vm, unit: Unit): PyCode {
  const code = new CodeObject(vm.types.code, unit) as PyCode // the class has a Unit
  unit.object = code
  return code
}
