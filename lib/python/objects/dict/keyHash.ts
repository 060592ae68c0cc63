/** The hash of something that is to be a key: an unhashable one is refused in the container's words. */
import type { Vm } from '../../vm/Vm'
import type { PyRaise } from '../../vm/PyRaise'
import type { PyObject } from '../PyObject'
import { hashOf } from '../protocol/compare'

import { shownName } from '../type/fullName'
import type { Hash } from './DictTable'

export function keyHash(vm: Vm, key: PyObject): Hash {
  try {
    return hashOf(vm, key)
  } catch (error) {
    throw refusedKey(vm, key, 'dict key', error)
  }
}

/** The error instead of one that asking for the hash ended with. */
export function refusedKey(vm: Vm, key: PyObject, role: 'dict key' | 'set element', error: unknown): unknown {
  if (!vm.isError(error, 'TypeError') || error.exception.cls !== vm.typeNamed('TypeError')) return error
  return unhashable(vm, key, role, error)
}

function unhashable(vm: Vm, key: PyObject, role: string, error: PyRaise): PyRaise {
  const why = vm.text(error.exception)
  vm.dropError(error)
  return vm.error('TypeError', `cannot use '${shownName(vm, key.cls)}' as a ${role} (${why})`)
}
