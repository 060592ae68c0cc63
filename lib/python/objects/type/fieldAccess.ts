/** Getting and setting through the descriptors of the interpreter's own types. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import type { PyType } from '../PyType'
import { isSubtype } from '../protocol/lookup'
import type { GetSetData } from './defineType'

export function getField(vm: Vm, self: PyObject, instance: PyObject): PyObject {
  const { definition, name, owner } = self.data as GetSetData // the slot is that of such descriptors
  if (!isSubtype(instance.cls, owner)) throw wrongInstance(vm, name, owner, instance)
  return definition.get(vm, instance as never) // the class was tested
}

export function setField(vm: Vm, self: PyObject, instance: PyObject, value: PyObject | null): void {
  const { definition, name, owner } = self.data as GetSetData // as above
  if (!isSubtype(instance.cls, owner)) throw wrongInstance(vm, name, owner, instance)
  if (definition.set !== undefined) definition.set(vm, instance as never, value) // as above
  else if (definition.field === true) throw vm.error('AttributeError', 'readonly attribute')
  else throw vm.error('AttributeError', `attribute '${name}' of '${owner.name}' objects is not writable`)
}

function wrongInstance(vm: Vm, name: string, owner: PyType, instance: PyObject): unknown {
  return vm.error(
    'TypeError',
    `descriptor '${name}' for '${owner.name}' objects doesn't apply to a '${instance.cls.name}' object`,
  )
}
