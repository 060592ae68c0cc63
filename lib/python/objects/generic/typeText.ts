/** How types read inside `list[...]` and unions. */
import { findAttr } from '../protocol/attributes'
import type { PyList, PyObject } from '../PyObject'
import type { PyType } from '../PyType'
import { kind } from '../PyType'
import { fullName } from '../type/fullName'
import type { Vm } from '../../vm/Vm'

/** An argument inside the brackets: a list is one of types. */
export function argumentText(vm: Vm, object: PyObject): string {
  return object.cls === vm.types.list ? listText(vm, object as PyList) : typeText(vm, object) // exact list
}

export function typeText(vm: Vm, object: PyObject): string {
  if (object === vm.ellipsis) return '...'
  if (object === vm.types.noneType || object === vm.none) return 'None'
  const origin = findAttr(vm, object, '__origin__')
  vm.xdecref(origin)
  if (origin !== null) return vm.reprText(object)
  if ((object.cls.kind & kind.TYPE) !== 0) return fullName(vm, object as PyType) // kind says it is a class
  return placeOf(vm, object) ?? vm.reprText(object)
}

/** The list may change while its items are told. */
function listText(vm: Vm, list: PyList): string {
  const texts: string[] = []
  const { length } = list.data
  for (let at = 0; at < length; at++) {
    const item = list.data[at]
    if (item === undefined) throw vm.error('IndexError', 'list index out of range')
    item.refs++
    try {
      texts.push(typeText(vm, item))
    } finally {
      vm.decref(item)
    }
  }
  return `[${texts.join(', ')}]`
}

/** Of functions and the like: where they stand. */
function placeOf(vm: Vm, object: PyObject): string | null {
  const [module, qualname] = ['__module__', '__qualname__'].map((name) => vm.attributeText(object, name))
  if (module == null || qualname == null) return null
  return module === 'builtins' ? qualname : `${module}.${qualname}`
}
