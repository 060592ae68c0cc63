/** Which futures await a future: mostly one, so a set is made only for several. */
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { addToSet, discardKey, elementHash, newSet, updateSet } from '../../objects/set/setItems'
import type { PySet } from '../../objects/set/SetTable'
import { filledSet } from '../../objects/set/setAlgebra'
import type { Vm } from '../../vm/Vm'
import { isFuture, owned, type PyFuture, setField } from './futureData'

/** `waiter` (borrowed) awaits the future. */
export function addAwaitedBy(vm: Vm, future: PyFuture, waiter: PyContainer): void {
  const { data } = future
  if (data.awaitedBy === null) {
    setField(vm, future, 'awaitedBy', owned(waiter))
    return
  }
  if (data.awaitedByMany) {
    addToSet(vm, data.awaitedBy, waiter)
    return
  }
  const several = newSet(vm, vm.types.set)
  addToSet(vm, several, waiter)
  addToSet(vm, several, data.awaitedBy)
  setField(vm, future, 'awaitedBy', several)
  data.awaitedByMany = true
}

export function discardAwaitedBy(vm: Vm, future: PyFuture, waiter: PyContainer): void {
  const { data } = future
  if (data.awaitedBy === waiter) setField(vm, future, 'awaitedBy', null)
  else if (data.awaitedByMany) discardKey(vm, data.awaitedBy as PySet, waiter, elementHash(vm, waiter)) // several are a set
}

/** `_asyncio_awaited_by`: a frozenset, or None. */
export function listAwaitedBy(vm: Vm, { data }: PyFuture): PyObject {
  const { awaitedBy } = data
  if (awaitedBy === null) return vm.newNone()
  return filledSet(vm, vm.types.frozenset, (made) => {
    if (data.awaitedByMany) updateSet(vm, made, awaitedBy)
    else addToSet(vm, made, awaitedBy)
  })
}

/** As the library asks for it: nothing happens unless both are futures of `_asyncio`. */
export function whereBothAreFutures(
  act: (vm: Vm, future: PyFuture, waiter: PyContainer) => void,
): (vm: Vm, future: PyObject, waiter: PyObject) => PyObject {
  return (vm, future, waiter) => {
    if (isFuture(vm, future) && isFuture(vm, waiter)) act(vm, future, waiter)
    return vm.newNone()
  }
}
