import type { Vm } from '../../vm/Vm'
import { equal } from '../protocol/compare'
import type { PyObject } from '../PyObject'
import type { NamesOfCall } from '../PyType'

/** The names of keywords whose keys are strs that were kept. */
export function namesOfKeys(keys: readonly PyObject[]): NamesOfCall {
  return Object.assign(
    keys.map((key) => String(key.data)),
    { unpacked: keys },
  )
}

/** The first of `candidates` that a keyword's key says it is equal to; only a key of a subclass of str may say so of another text. */
export function nameByComparing(vm: Vm, key: PyObject | undefined, candidates: readonly string[]): string | null {
  if (key === undefined || key.cls === vm.types.str) return null
  return candidates.find((candidate) => isEqualTo(vm, candidate, key)) ?? null
}

function isEqualTo(vm: Vm, candidate: string, key: PyObject): boolean {
  const text = vm.intern(candidate)
  try {
    return equal(vm, key, text)
  } finally {
    vm.decref(text)
  }
}

/** The name of a call's keyword as an object, owned: the key that was unpacked, or what the compiler wrote. */
export function keywordKey(vm: Vm, names: NamesOfCall, i: number): PyObject {
  const unpacked = names.unpacked?.[i]
  if (unpacked === undefined) return vm.intern(names[i] ?? '')
  unpacked.refs++
  return unpacked
}
