/** `list[int]`: the class method that the generic built-in classes share. */
import { native, type NativeDefinition } from './native/native'
import type { PyObject } from './PyObject'

export const classGetItem: NativeDefinition = native(
  '__class_getitem__($type, object, /)',
  (vm, cls: PyObject, item: PyObject) => vm.services.genericAlias(vm, cls, item),
)
