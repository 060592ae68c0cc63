/** `from_param` of classes whose objects are passed as they are: structures, arrays, functions. */
import { native } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import type { PyType } from '../../objects/PyType'
import { call } from '../../objects/protocol/calls'
import { findAttr, getAttr } from '../../objects/protocol/attributes'
import { plainIsInstance } from '../../objects/type/isInstance'
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { isArgument } from './cArgument'
import { infoOf } from './typeInfo'

export function fromParam(vm: Vm, cls: PyType, value: PyObject): PyObject {
  if (plainIsInstance(vm, value, cls)) return owned(value)
  if (isArgument(vm, value)) {
    const { obj } = value.data
    const wanted = infoOf(cls)?.item ?? null
    if (obj !== null && wanted !== null && plainIsInstance(vm, obj, wanted)) return owned(value)
    throw vm.error('TypeError', `expected ${cls.name} instance instead of pointer to ${obj?.cls.name ?? '(null)'}`)
  }
  return asParameter(vm, cls, value, () =>
    vm.error('TypeError', `expected ${cls.name} instance instead of ${value.cls.name}`),
  )
}

/** What the object says is to be passed for it; `refuse` tells what is wrong if it says nothing. */
export function asParameter(vm: Vm, cls: PyType, value: PyObject, refuse: () => PyRaise): PyObject {
  const given = findAttr(vm, value, '_as_parameter_')
  if (given === null) throw refuse()
  const method = getAttr(vm, cls, 'from_param')
  try {
    return call(vm, method, [given])
  } finally {
    vm.decref(method)
    vm.decref(given)
  }
}

function owned(object: PyObject): PyObject {
  object.refs++
  return object
}

export const fromParamOfData = native('from_param($self, value, /)', fromParam)
