/** Reports an exception that nobody can catch, and forgets it. */
import { instructionOf } from '../../vm/instructionOf'
import { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { writeError } from './errorStream'
import { exceptionData } from './exceptionData'
import { callUnraisableHook } from '../../library/sys/hooks'
import { circumstances, formatUnraisable } from './print/unraisable'
import { addTraceback } from './traceback'

/** `error` is taken over; what is no Python exception is thrown on. `where` and `object` say what was being done. */
export function reportUnraisable(vm: Vm, error: unknown, where: string, object: PyObject | null): void {
  if (!(error instanceof PyRaise)) throw error
  const { exception } = error
  const { frame } = vm.thread
  if (exceptionData(exception).traceback === null && frame !== null)
    addTraceback(vm, exception, frame, instructionOf(frame))
  try {
    const told = circumstances(vm, where, object)
    if (!callUnraisableHook(vm, exception, told)) writeError(vm, formatUnraisable(vm, exception, told))
  } finally {
    vm.decref(exception)
  }
}
