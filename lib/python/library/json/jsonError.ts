/** How the readers of JSON give up: a JSONDecodeError at a place, or the end of iteration where a value is missing. */
import { makeRaise } from '../../objects/exception/raising'
import { call } from '../../objects/protocol/calls'
import type { PyObject } from '../../objects/PyObject'
import type { PyRaise } from '../../vm/PyRaise'
import { importedAttribute } from '../../objects/protocol/importedAttribute'
import type { Vm } from '../../vm/Vm'

/** `document` is borrowed; `at` counts characters. */
export function decodeError(vm: Vm, message: string, document: PyObject, at: number): PyRaise {
  const cls = importedAttribute(vm, 'json.decoder', 'JSONDecodeError')
  document.refs++
  return raiseOf(vm, cls, [vm.str(message), document, vm.int(at)])
}

/** The value that should begin at `at` is not there: the caller words it. */
export function missingValue(vm: Vm, at: number): PyRaise {
  const cls = vm.typeNamed('StopIteration')
  cls.refs++
  return raiseOf(vm, cls, [vm.int(at)])
}

/** Takes the class and its arguments over. */
function raiseOf(vm: Vm, cls: PyObject, args: PyObject[]): PyRaise {
  try {
    const exception = call(vm, cls, args)
    try {
      return makeRaise(vm, exception, null)
    } finally {
      vm.decref(exception)
    }
  } finally {
    vm.decref(cls)
    for (const arg of args) vm.decref(arg)
  }
}
