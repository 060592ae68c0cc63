/** `in` for what can only be iterated over. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { lookupInType } from '../protocol/lookup'
import { equal } from '../protocol/compare'
import { iterate, nextItem } from '../protocol/iterate'

export function containsByIteration(vm: Vm, container: PyObject, item: PyObject): boolean {
  const { slots, name } = container.cls
  if (slots.iter === null && (slots.getItem === null || lookupInType(container.cls, '__getitem__') === null)) {
    throw vm.error('TypeError', `argument of type '${name}' is not a container or iterable`)
  }
  const iterator = iterate(vm, container)
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
