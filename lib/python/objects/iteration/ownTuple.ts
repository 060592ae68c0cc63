/**
 * The tuple that an iterator gives out again and again: as long as nobody else holds the one given last, its items are
 * exchanged instead of making another (zip, enumerate and dict items do so, which `id` and the collector's counts show).
 */
import type { Vm } from '../../vm/Vm'
import type { PyObject, PyTuple } from '../PyObject'

/** A tuple of the items, which it takes over: `own` itself, or a new one. Owned. */
export function tupleOf(vm: Vm, own: PyTuple | null, items: PyObject[]): PyTuple {
  if (own === null || own.refs !== 1) return vm.filledTuple(items)
  own.refs++
  const old = own.data
  own.data = items
  if (own.id !== 0) items.forEach((item, at) => vm.recorder.store(own.id, at, vm.ref(item)))
  for (const item of old) vm.decref(item)
  if (own.gcNext === null) vm.collector.track(own)
  return own
}
