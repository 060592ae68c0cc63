/** `types.CapsuleType`: what a module of CPython's hands to C code. Its data is the name; no Python code looks inside. */
import { kind } from '../../objects/PyType'
import { atomLayout } from '../../objects/layouts'
import type { PyObject } from '../../objects/PyObject'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'

const KEY = 'PyCapsule'

export const capsuleType: TypeEntry = {
  key: KEY,
  base: 'object',
  definition: {
    name: 'PyCapsule',
    layout: atomLayout('PyCapsule', kind.OTHER, () => 40),
    slots: {
      repr: (vm, self) => vm.str(`<capsule object "${String(self.data)}" at 0x${vm.addressOf(self).toString(16)}>`),
    },
  },
}

/** Owned. The module that calls lists the type among its own. */
export function newCapsule(vm: Vm, name: string): PyObject {
  return vm.value(vm.typeNamed(KEY), name)
}
