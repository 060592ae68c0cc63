/** Code and constants as objects of a run. */
import type { Const } from '../../compile/code'
import type { LessonModule } from '../../vm/LessonModule'
import { lower } from '../../vm/lower'
import type { Unit } from '../../vm/Unit'
import type { Vm } from '../../vm/Vm'
import { addToSet, newSet } from '../set/setItems'
import { PyObject } from '../PyObject'
import type { PyCode } from './functionData'

export function codeObject(vm: Vm, unit: Unit): PyCode {
  const code = new PyObject(vm.types.code, unit) as PyCode // the class has a Unit
  unit.object = code
  return code
}

/** A constant as an object, owned. Names among the strings are shared. */
export function constantObject(vm: Vm, value: Const, lesson: LessonModule | null): PyObject {
  switch (value.type) {
    case 'none':
      return vm.newNone()
    case 'bool':
      return vm.bool(value.value)
    case 'ellipsis':
      vm.ellipsis.refs++
      return vm.ellipsis
    case 'int':
      return vm.int(value.value)
    case 'float':
      return vm.float(value.value)
    case 'complex':
      return new PyObject(vm.types.complex, { real: 0, imaginary: value.imag })
    case 'complexPair':
      return new PyObject(vm.types.complex, { real: value.real, imaginary: value.imag })
    case 'str':
      return /^\w*$/.test(value.value) ? vm.intern(value.value) : vm.str(value.value)
    case 'bytes':
      return new PyObject(vm.types.bytes, value.value)
    case 'tuple':
      return vm.tuple(value.items.map((item) => constantObject(vm, item, lesson)))
    case 'frozenset':
      return frozenSet(
        vm,
        value.items.map((item) => constantObject(vm, item, lesson)),
      )
    case 'slice': {
      const parts = value.items.map((item) => constantObject(vm, item, lesson))
      const [start, stop, step] = parts
      const made = vm.services.makeSlice(vm, start ?? vm.none, stop ?? vm.none, step ?? vm.none)
      for (const part of parts) vm.decref(part)
      return made
    }
    case 'code':
      return codeObject(
        vm,
        lower(vm, value.code, lesson, (inner) => constantObject(vm, inner, lesson)),
      )
  }
}

function frozenSet(vm: Vm, items: readonly PyObject[]): PyObject {
  const set = newSet(vm, vm.types.frozenset)
  for (const item of items) {
    addToSet(vm, set, item)
    vm.decref(item)
  }
  return set
}
