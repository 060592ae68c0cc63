/**
 * The end of `try` with `except*`: what the clauses raised, and what of the group none of them took.
 * Source: _PyExc_PrepReraiseStar in CPython 3.14's Objects/exceptions.c; PEP 654.
 */
import type { Vm } from '../../vm/Vm'
import type { PyContainer, PyObject } from '../PyObject'
import { exceptionData } from './exceptionData'
import { membersIn, newExceptionGroup } from './exceptionGroup'
import { projection } from './splitting'

/** `raised` is the list of what the clauses left behind, None for a clause that ended well. Owned; None for nothing. */
export function prepareReraiseStar(vm: Vm, original: PyObject, raised: PyObject): PyObject {
  const left = (raised.data as readonly PyObject[]).filter((each) => each !== vm.none) // the compiler builds a list
  if (!vm.isInstanceOf(original, 'BaseExceptionGroup')) return counted(left[0] ?? vm.none)
  const group = original as PyContainer // exceptions are containers
  const fresh = left.filter((each) => !isReraised(each as PyContainer, group)).map(counted) // as above
  const kept = left.filter((each) => isReraised(each as PyContainer, group)) // as above
  const rest = projection(vm, group, leavesOf(vm, kept))
  return together(vm, rest === null ? fresh : [...fresh, rest])
}

function counted(object: PyObject): PyObject {
  object.refs++
  return object
}

/** Whether it is a part of the group raised again as it was. */
function isReraised(exception: PyContainer, group: PyContainer): boolean {
  const a = exceptionData(exception)
  const b = exceptionData(group)
  return a.traceback === b.traceback && a.cause === b.cause && a.context === b.context
}

/** The exceptions in these groups that are no groups. */
function leavesOf(vm: Vm, groups: readonly PyObject[]): Set<PyObject> {
  const leaves = new Set<PyObject>()
  const work = [...groups]
  for (let at = work.pop(); at !== undefined; at = work.pop()) {
    if (vm.isInstanceOf(at, 'BaseExceptionGroup')) work.push(...membersIn(at as PyContainer)) // as above
    else leaves.add(at)
  }
  return leaves
}

/** Takes the parts over. */
function together(vm: Vm, parts: readonly PyObject[]): PyObject {
  const [only] = parts
  if (only === undefined) return vm.newNone()
  if (parts.length === 1) return only
  try {
    return newExceptionGroup(vm, '', parts, 'list')
  } finally {
    for (const part of parts) vm.decref(part)
  }
}
