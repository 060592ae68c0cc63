/** How types read inside `list[...]` and unions. */
import { findAttr } from '../protocol/attributes'
import type { PyObject } from '../PyObject'
import type { PyType } from '../PyType'
import { kind } from '../PyType'
import { fullName } from '../type/fullName'
import type { Vm } from '../../vm/Vm'

export function typeText(vm: Vm, object: PyObject): string {
  if (object === vm.ellipsis) return '...'
  if (object === vm.types.noneType || object === vm.none) return 'None'
  if (object.cls === vm.types.list)
    return `[${(object.data as PyObject[]).map((item) => typeText(vm, item)).join(', ')}]` // exact list
  const origin = findAttr(vm, object, '__origin__')
  vm.xdecref(origin)
  if (origin !== null) return vm.reprText(object)
  if ((object.cls.kind & kind.TYPE) !== 0) return fullName(vm, object as PyType) // kind says it is a class
  return placeOf(vm, object) ?? vm.reprText(object)
}

/** Of functions and the like: where they stand. */
function placeOf(vm: Vm, object: PyObject): string | null {
  const [module, qualname] = ['__module__', '__qualname__'].map((name) => vm.attributeText(object, name))
  if (module == null || qualname == null) return null
  return module === 'builtins' ? qualname : `${module}.${qualname}`
}
