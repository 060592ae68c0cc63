/** Weak references when what they refer to dies: by its count, or as part of the cycle collector's trash. */
import type { Vm } from '../../vm/Vm'
import type { PyContainer, PyObject } from '../PyObject'
import { call } from '../protocol/calls'
import type { WeakData } from './weakData'

/** The referent dies by its count: all references are cleared, then callbacks run, newest first. */
export function clearWeakReferences(vm: Vm, referent: PyContainer): void {
  runCallbacks(vm, detach(vm, referent))
}

/** All references to trash are cleared before any callback runs; references that are trash themselves call nothing. */
export function collectTrashReferences(vm: Vm, trash: readonly PyContainer[]): void {
  const condemned = new Set<PyObject>(trash)
  const due: PyContainer[] = []
  for (const object of trash) {
    if (object.weak === null) continue
    for (const reference of detach(vm, object)) if (!condemned.has(reference)) due.push(reference)
  }
  runCallbacks(vm, due)
}

/** Clears the references; those with callbacks are returned, newest first, each counted so that it outlives its call. */
function detach(vm: Vm, referent: PyContainer): PyContainer[] {
  const references = referent.weak ?? []
  referent.weak = null
  const due: PyContainer[] = []
  for (const reference of [...references].reverse()) {
    const data = reference.data as WeakData // weak references have it
    data.referent = null
    if (reference.id !== 0) vm.recorder.weak(reference.id, 0, 0)
    if (data.callback !== null && reference.refs > 0) due.push(reference)
  }
  for (const reference of due) reference.refs++
  return due
}

function runCallbacks(vm: Vm, due: readonly PyContainer[]): void {
  for (const reference of due) {
    const data = reference.data as WeakData // as above
    const { callback } = data
    data.callback = null
    if (callback !== null) {
      try {
        vm.decref(call(vm, callback, [reference]))
      } catch (error) {
        vm.services.reportUnraisable(vm, error, 'Exception ignored while calling weakref callback', callback)
      }
      vm.decref(callback)
    }
    vm.decref(reference)
  }
}
