/** `sys.getsizeof`: what `__sizeof__` gives, and what lies before the object. */
import { PyContainer, type PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { callSpecial } from '../../objects/protocol/calls'
import { comeAndGo } from '../../vm/unseen'
import type { Vm } from '../../vm/Vm'

const MOST = 2 ** 63

export function sizeOf(vm: Vm, object: PyObject, fallback: PyObject | undefined): PyObject {
  try {
    return vm.int(ownSize(vm, object) + headerOf(vm, object))
  } catch (error) {
    if (fallback === undefined || !vm.isError(error, 'TypeError')) throw error
    vm.dropError(error)
    fallback.refs++
    return fallback
  }
}

function ownSize(vm: Vm, object: PyObject): number {
  comeAndGo(vm, vm.types.builtin.free) // the bound `__sizeof__`
  const result = callSpecial(vm, object, '__sizeof__', [])
  if (result === null) throw vm.error('TypeError', `Type ${object.cls.name} doesn't define __sizeof__`)
  try {
    return checkedSize(vm, result)
  } finally {
    vm.decref(result)
  }
}

function checkedSize(vm: Vm, result: PyObject): number {
  if ((result.cls.kind & kind.INT) === 0) throw vm.error('TypeError', 'an integer is required')
  const size = Number(result.data) // kind says it is an int
  if (Math.abs(size) >= MOST) throw vm.error('OverflowError', 'Python int too large to convert to C ssize_t')
  if (size < 0) throw vm.error('ValueError', '__sizeof__() should return >= 0')
  return size
}

function headerOf(vm: Vm, object: PyObject): number {
  return object instanceof PyContainer ? object.cls.layout.size(object) - vm.sizeWithoutHeader(object) : 0
}
