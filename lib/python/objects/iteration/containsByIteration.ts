/** `in` for what can only be iterated over. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { equal } from '../protocol/compare'
import { iterateOr, nextItem } from '../protocol/iterate'

export function containsByIteration(vm: Vm, container: PyObject, item: PyObject): boolean {
  const iterator = iterateOr(vm, container, () =>
    vm.error('TypeError', `argument of type '${container.cls.name}' is not a container or iterable`),
  )
  try {
    for (let candidate = nextItem(vm, iterator); candidate !== null; candidate = nextItem(vm, iterator)) {
      if (matches(vm, candidate, item)) return true
    }
    return false
  } finally {
    vm.decref(iterator)
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
