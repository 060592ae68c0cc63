/** Which `except` clause an exception goes to. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import type { PyType } from '../PyType'
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
  const [match, rest] = pair.data as PyObject[] // split returns a pair
  const result = { rest: keep(vm, rest), match: keep(vm, match) }
  vm.decref(pair)
  return result
}

function keep(vm: Vm, part: PyObject | undefined): PyObject | null {
  if (part === undefined || part === vm.none) return null
  part.refs++
  return part
}
