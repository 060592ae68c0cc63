/** `in` for what can only be iterated over. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { equal } from '../protocol/compare'
import { iterate, nextItem } from '../protocol/iterate'

export function containsByIteration(vm: Vm, container: PyObject, item: PyObject): boolean {
  const iterator = iteratorOf(vm, container)
  try {
    for (let candidate = nextItem(vm, iterator); candidate !== null; candidate = nextItem(vm, iterator)) {
      if (matches(vm, candidate, item)) return true
    }
    return false
  } finally {
    vm.decref(iterator)
  }
}

/** Whatever TypeError says that there is no iterator, it is said in other words here. */
function iteratorOf(vm: Vm, container: PyObject): PyObject {
  try {
    return iterate(vm, container)
  } catch (error) {
    if (!vm.isError(error, 'TypeError')) throw error
    vm.dropError(error)
    throw vm.error('TypeError', `argument of type '${container.cls.name}' is not a container or iterable`)
  }
}

/** Takes the candidate over. */
function matches(vm: Vm, candidate: PyObject, item: PyObject): boolean {
  try {
    return equal(vm, candidate, item)
  } finally {
    vm.decref(candidate)
  }
}
