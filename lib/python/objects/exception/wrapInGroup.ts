/** What `except*` makes of an exception that is no group: a group of it alone, raised here. */
import { instructionOf } from '../../vm/instructionOf'
import type { Vm } from '../../vm/Vm'
import type { PyContainer, PyObject } from '../PyObject'
import { newExceptionGroup } from './exceptionGroup'
import { addTraceback } from './traceback'

/** Owned. */
export function wrapInGroup(vm: Vm, exception: PyObject): PyObject {
  const group = newExceptionGroup(vm, '', [exception], 'tuple') as PyContainer // exceptions are containers
  const { frame } = vm.thread
  if (frame !== null) addTraceback(vm, group, frame, instructionOf(frame))
  return group
}
