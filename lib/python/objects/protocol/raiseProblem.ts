/**
 * Turns the error values of lib/python/text into Python exceptions on their way.
 *
 * A problem names the class and carries the words; the Unicode errors also need the object that was coded, and an
 * overflow of the C library puts its errno first.
 */
import { isProblem, type TextProblem } from '../../text/problem'
import { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { addContext } from '../exception/raising'
import type { PyContainer, PyObject } from '../PyObject'
import { call } from './calls'

/** The exception for a problem, to be thrown; `coded` (borrowed) is what a codec was given. */
export function raiseProblem(vm: Vm, problem: TextProblem, coded: PyObject | null = null): PyRaise {
  const { error, message, detail, errno } = problem
  if (detail !== undefined) {
    const object = coded ?? vm.none
    object.refs++
    return raiseWith(vm, error, [
      vm.str(detail.encoding),
      object,
      vm.int(detail.start),
      vm.int(detail.end),
      vm.str(detail.reason),
    ])
  }
  if (errno !== undefined) return raiseWith(vm, error, [vm.int(errno), vm.str(message)])
  return message === '' ? raiseWith(vm, error, []) : vm.error(error, message)
}

/** Takes the arguments over. */
function raiseWith(vm: Vm, error: string, args: PyObject[]): PyRaise {
  try {
    const exception = call(vm, vm.typeNamed(error), args) as PyContainer // calling an exception class makes an instance
    addContext(vm, exception)
    return new PyRaise(exception)
  } finally {
    for (const arg of args) vm.decref(arg)
  }
}

/** The result, unless it is a problem: that is thrown. */
export function unwrap<T>(vm: Vm, result: T, coded: PyObject | null = null): Exclude<T, TextProblem> {
  if (isProblem(result)) throw raiseProblem(vm, result, coded)
  return result as Exclude<T, TextProblem> // tested just now
}
