/** OSErrors of the run's own operating system: from an error number to the exception that names it. */
import { strerror } from '../../system/strerror'
import { SystemFault } from '../../system/SystemFault'
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { call } from '../protocol/calls'
import { makeRaise } from './raising'

/** `OSError(errno, text, filename, None, filename2)`, to be thrown; names are borrowed. */
export function osError(vm: Vm, errno: number, names: readonly PyObject[] = [], text = strerror(errno)): PyRaise {
  const [first, second] = names
  const made = [vm.int(errno), vm.str(text)]
  const all = [...made, ...(first === undefined ? [] : [first]), ...(second === undefined ? [] : [vm.none, second])]
  const exception = call(vm, vm.typeNamed('OSError'), all)
  for (const one of made) vm.decref(one)
  const raise = makeRaise(vm, exception, null)
  vm.decref(exception)
  return raise
}

/** Does what the system is asked; what it refuses is an OSError about these names (borrowed). */
export function systemCall<T>(vm: Vm, act: () => T, ...names: readonly PyObject[]): T {
  try {
    return act()
  } catch (error) {
    if (error instanceof SystemFault) throw osError(vm, error.errno, names)
    throw error
  }
}
