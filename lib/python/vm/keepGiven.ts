/**
 * What a program gave the interpreter to keep: handlers, hooks, search functions. No Python object leads to it, so the history
 * shows a hold, made by the line that gave it, under the name by which `Vm.state` keeps it.
 */
import type { PyObject } from '../objects/PyObject'
import { appendItem, isList } from '../objects/sequence/listItems'
import { byNobody } from './byNobody'
import type { Vm } from './Vm'

/** Keeps `object` (taken over), or for null nothing any more; what was kept under the name before is the caller's. */
export function keepGiven(vm: Vm, name: string, object: PyObject | null): PyObject | null {
  const old = vm.state.get(name) ?? null
  if (object === null) vm.state.delete(name)
  else {
    vm.state.set(name, object)
    vm.recorder.hold(vm.ref(object), 1, name)
  }
  if (old !== null && vm.given.has(name) && old.id !== 0) vm.recorder.hold(old.id, -1, name)
  if (object === null) vm.given.delete(name)
  else vm.given.add(name)
  return old
}

/** A list kept so, made if there is none; borrowed. The list itself is nobody's doing, what is put into it is somebody's. */
export function givenList(vm: Vm, name: string): PyObject {
  const known = vm.state.get(name)
  if (known !== undefined) return known
  return byNobody(vm, () => {
    const list = vm.list([])
    vm.xdecref(keepGiven(vm, name, list))
    return list
  })
}

/** Puts `object` (borrowed) at the end of a list kept so. */
export function appendGiven(vm: Vm, name: string, object: PyObject): void {
  const list = givenList(vm, name)
  object.refs++
  if (isList(list)) appendItem(vm, list, object)
}
