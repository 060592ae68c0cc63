/** The hash of something that is to be a key: an unhashable one is refused in the container's words. */
import type { Vm } from '../../vm/Vm'
import type { PyRaise } from '../../vm/PyRaise'
import { hashFromInt, type HashValue } from '../../text/hash'
import type { PyObject, PyTuple } from '../PyObject'
import { hashOf } from '../protocol/compare'
import { hashOfTuple } from '../sequence/hashTuple'

import { shownName } from '../type/fullName'
import type { Hash } from './DictTable'

export function keyHash(vm: Vm, key: PyObject, role: 'dict key' | 'set element'): Hash {
  try {
    return hashOf(vm, key)
  } catch (error) {
    throw refused(vm, key, role, error)
  }
}

/** As keyHash, in halves, which a text and a tuple have at hand. */
export function keyHalves(vm: Vm, key: PyObject, role: 'dict key' | 'set element'): HashValue {
  if (key.cls === vm.types.str) return vm.textHashes.of(key.data as string) // exact str
  try {
    return key.cls === vm.types.tuple ? hashOfTuple(vm, key as PyTuple) : hashFromInt(hashOf(vm, key)) // exact tuple
  } catch (error) {
    throw refused(vm, key, role, error)
  }
}

function refused(vm: Vm, key: PyObject, role: string, error: unknown): unknown {
  if (!vm.isError(error, 'TypeError') || error.exception.cls !== vm.typeNamed('TypeError')) return error
  return unhashable(vm, key, role, error)
}

function unhashable(vm: Vm, key: PyObject, role: string, error: PyRaise): PyRaise {
  const why = vm.text(error.exception)
  vm.dropError(error)
  return vm.error('TypeError', `cannot use '${shownName(vm, key.cls)}' as a ${role} (${why})`)
}
