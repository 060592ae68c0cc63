/** Which `except` clause an exception goes to. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { kind, type PyType } from '../PyType'
import { callMethod } from '../protocol/calls'
import { isSubtype } from '../protocol/lookup'

export function matchesAny(_vm: Vm, exception: PyObject, classes: readonly PyObject[]): boolean {
  return classes.some((cls) => isSubtype(exception.cls, cls as PyType)) // the caller tested that they are classes
}

/** For `except*`: what the clause takes and what is left, owned; nulls for nothing. */
export function splitGroup(
  vm: Vm,
  exception: PyObject,
  wanted: PyObject,
): { rest: PyObject | null; match: PyObject | null } {
  if (exception === vm.none) return { rest: null, match: null }
  const isGroup = vm.isInstanceOf(exception, 'BaseExceptionGroup')
  if (isGroup) return splitByMethod(vm, exception, wanted)
  const classes = wanted.cls === vm.types.tuple ? (wanted.data as PyObject[]) : [wanted] // exact tuple
  if (!matchesAny(vm, exception, classes)) {
    exception.refs++
    return { rest: exception, match: null }
  }
  return { rest: null, match: vm.services.wrapInGroup(vm, exception) }
}

function splitByMethod(vm: Vm, group: PyObject, wanted: PyObject): { rest: PyObject | null; match: PyObject | null } {
  const pair = callMethod(vm, group, 'split', [wanted])
  try {
    if (pair.cls !== vm.types.tuple)
      throw vm.error('TypeError', `${group.cls.name}.split must return a tuple, not ${pair.cls.name}`)
    const parts = pair.data as PyObject[] // exact tuple
    if (parts.length < 2)
      throw vm.error('TypeError', `${group.cls.name}.split must return a 2-tuple, got tuple of size ${parts.length}`)
    return { rest: keep(vm, parts[1]), match: keep(vm, parts[0]) }
  } finally {
    vm.decref(pair)
  }
}

function keep(vm: Vm, part: PyObject | undefined): PyObject | null {
  if (part === undefined || part === vm.none) return null
  if ((part.cls.kind & kind.EXCEPTION) === 0) throw vm.error('TypeError', 'exceptions must derive from BaseException')
  part.refs++
  return part
}
