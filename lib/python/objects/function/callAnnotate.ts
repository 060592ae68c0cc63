/** What an `__annotate__` says of the values of annotations: the same of a function's, a class's and a module's. */
import type { Vm } from '../../vm/Vm'
import { newDict } from '../dict/dictionary'
import type { PyObject } from '../PyObject'
import { kind } from '../PyType'
import { call } from '../protocol/calls'

const VALUE_FORMAT = 1

/** The dict it gives, owned; an empty one where there is nothing to call. */
export function callAnnotate(vm: Vm, annotate: PyObject | null): PyObject {
  if (annotate === null || annotate.cls.slots.call === null) return newDict(vm)
  const format = vm.int(VALUE_FORMAT)
  try {
    const made = call(vm, annotate, [format])
    if ((made.cls.kind & kind.DICT) !== 0) return made
    const found = made.cls.name
    vm.decref(made)
    throw vm.error('TypeError', `__annotate__ returned non-dict of type '${found}'`)
  } finally {
    vm.decref(format)
  }
}
