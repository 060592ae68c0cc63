/**
 * References that C code takes and gives back by hand. No object leads from them to what they count, so the history shows a hold,
 * made by the line that called the C function.
 */
import { IMMORTAL } from '../../../heap/HeapObject'
import type { PyObject } from '../../objects/PyObject'
import type { Vm } from '../../vm/Vm'
import { notHere } from './access'

const HELD = 'a reference that C code took'

/** `Py_IncRef`; what the count is then. */
export function takeReference(vm: Vm, object: PyObject): void {
  if (object.refs >= IMMORTAL) return
  const { taken } = vm.nativeMemory
  object.refs++
  taken.set(object, (taken.get(object) ?? 0) + 1)
  vm.recorder.hold(vm.ref(object), 1, HELD)
}

/**
 * `Py_DecRef`. A reference that C code never took belongs to somebody else: CPython would free the object under that one's
 * hands, which here is refused.
 */
export function giveReference(vm: Vm, object: PyObject): void {
  if (object.refs >= IMMORTAL) return
  const { taken } = vm.nativeMemory
  const before = taken.get(object) ?? 0
  if (before === 0)
    throw notHere(vm, "gives back only references that Py_IncRef took, and this one is another holder's")
  if (before === 1) taken.delete(object)
  else taken.set(object, before - 1)
  vm.recorder.hold(vm.ref(object), -1, HELD)
  vm.decref(object)
}
