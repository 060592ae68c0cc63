/** A function's `__annotations__`: computed by its `__annotate__` when first asked for, as 3.14 does. */
import { NAMED_SLOT } from '../../../heap/history/event'
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { kind } from '../PyType'
import { callAnnotate } from './callAnnotate'
import type { PyFunction } from './functionData'

const ANNOTATIONS_SLOT = NAMED_SLOT + 8
const ANNOTATE_SLOT = NAMED_SLOT + 9

export function annotationsOf(vm: Vm, self: PyFunction): PyObject {
  const { data } = self
  if (data.annotations === null) {
    data.annotations = callAnnotate(vm, data.annotate)
    vm.recordStore(self, ANNOTATIONS_SLOT, data.annotations)
  }
  data.annotations.refs++
  return data.annotations
}

export function setAnnotations(vm: Vm, self: PyFunction, value: PyObject | null): void {
  if (value !== null && value !== vm.none && (value.cls.kind & kind.DICT) === 0) {
    throw vm.error('TypeError', '__annotations__ must be set to a dict object')
  }
  const { data } = self
  const old = data.annotations
  data.annotations = value === null || value === vm.none ? null : value
  if (data.annotations !== null) data.annotations.refs++
  vm.xdecref(old)
  dropAnnotate(vm, self)
}

function dropAnnotate(vm: Vm, self: PyFunction): void {
  const old = self.data.annotate
  self.data.annotate = null
  if (old === null) return
  vm.recordDrop(self, ANNOTATE_SLOT)
  vm.decref(old)
}

/** A new `__annotate__` makes what an older one computed void. */
export function setAnnotate(vm: Vm, self: PyFunction, value: PyObject | null): void {
  if (value === null) throw vm.error('TypeError', '__annotate__ cannot be deleted')
  if (value !== vm.none && value.cls.slots.call === null)
    throw vm.error('TypeError', '__annotate__ must be callable or None')
  const { data } = self
  const { annotate, annotations } = data
  data.annotate = value === vm.none ? null : value
  if (data.annotate !== null) {
    data.annotate.refs++
    vm.recordStore(self, ANNOTATE_SLOT, data.annotate)
    data.annotations = null
    if (annotations !== null) vm.recordDrop(self, ANNOTATIONS_SLOT)
    vm.xdecref(annotations)
  } else if (annotate !== null) vm.recordDrop(self, ANNOTATE_SLOT)
  vm.xdecref(annotate)
}
