import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import type { NamesOfCall } from '../PyType'

/** The names of keywords whose keys are strs that were kept. */
export function namesOfKeys(keys: readonly PyObject[]): NamesOfCall {
  return Object.assign(
    keys.map((key) => String(key.data)),
    { unpacked: keys },
  )
}

/** The name of a call's keyword as an object, owned: the key that was unpacked, or what the compiler wrote. */
export function keywordKey(vm: Vm, names: NamesOfCall, i: number): PyObject {
  const unpacked = names.unpacked?.[i]
  if (unpacked === undefined) return vm.intern(names[i] ?? '')
  unpacked.refs++
  return unpacked
}
