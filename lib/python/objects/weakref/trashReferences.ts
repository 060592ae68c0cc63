/** Weak references when what they refer to dies: by its count, or as part of the cycle collector's trash. */
import { gcBit } from '../../../collect/Collector'
import { unseenBirth, unseenDeath } from '../../vm/unseen'
import type { Vm } from '../../vm/Vm'
import type { PyContainer, PyObject, Referent } from '../PyObject'
import { kind } from '../PyType'
import { call } from '../protocol/calls'
import { detach, REFERENT_SLOT, weakData } from './weakData'

interface Due {
  readonly reference: PyContainer
  readonly callback: PyObject | null
}

/**
 * The referent dies by its count: all references are cleared, then callbacks run, newest first. Those that are not shared are
 * kept meanwhile in a tuple, each with its callback.
 */
export function clearWeakReferences(vm: Vm, referent: Referent): void {
  const own = (referent.weak ?? []).filter((reference) => !weakData(reference).isShared).length
  if (own > 0) unseenBirth(vm, vm.freeLists.tuples[2 * own])
  const due = takeReferences(vm, referent)
  for (const { reference, callback } of due) if (callback !== null) runCallback(vm, reference, callback)
  for (const { reference, callback } of due.reverse()) {
    vm.xdecref(callback)
    vm.decref(reference)
  }
  if (own > 0) unseenDeath(vm, vm.freeLists.tuples[2 * own])
}

/** Clears them all; those that live on are returned, counted, with the callbacks that were theirs. */
function takeReferences(vm: Vm, referent: Referent): Due[] {
  const references = referent.weak ?? []
  referent.weak = null
  const due: Due[] = []
  for (const reference of references) {
    const data = weakData(reference)
    const { callback, isShared } = data
    data.referent = null
    data.callback = null
    if (reference.id !== 0) vm.recorder.weak(reference.id, REFERENT_SLOT, 0)
    if (isShared || reference.refs <= 0) continue
    reference.refs++
    due.push({ reference, callback })
  }
  return due
}

/**
 * Clears the references to trash, and those that are trash themselves. Returns, counted, the ones whose callbacks are due;
 * they keep their callbacks.
 */
export function clearTrashReferences(vm: Vm, trash: readonly PyContainer[]): PyContainer[] {
  const due: PyContainer[] = []
  for (const object of trash) {
    if ((object.cls.kind & kind.WEAKREF) !== 0) detach(vm, object)
    for (let reference = object.weak?.[0]; reference !== undefined; reference = object.weak?.[0]) {
      detach(vm, reference)
      if (weakData(reference).callback === null || (reference.gcBits & gcBit.COLLECTING) !== 0) continue
      reference.refs++
      due.push(reference)
    }
  }
  return due
}

/** Runs the callback of a reference that keeps it. */
export function runTrashCallback(vm: Vm, reference: PyContainer): void {
  const { callback } = weakData(reference)
  if (callback === null) return
  callback.refs++
  runCallback(vm, reference, callback)
  vm.decref(callback)
}

function runCallback(vm: Vm, reference: PyContainer, callback: PyObject): void {
  try {
    vm.decref(call(vm, callback, [reference]))
  } catch (error) {
    vm.services.reportUnraisable(vm, error, 'Exception ignored while calling weakref callback', callback)
  }
}
