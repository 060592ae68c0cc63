import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import type { NamesOfCall } from '../PyType'

/** The name of a call's keyword as an object, owned: the key that was unpacked, or what the compiler wrote. */
export function keywordKey(vm: Vm, names: NamesOfCall, i: number): PyObject {
  const unpacked = names.unpacked?.[i]
  if (unpacked === undefined) return vm.intern(names[i] ?? '')
  unpacked.refs++
  return unpacked
}
