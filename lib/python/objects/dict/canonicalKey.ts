/**
 * The JavaScript value that stands for a dict key, where one is equal exactly when the Python keys are.
 *
 * Exact strings are themselves, integers and floats their number (1, 1.0 and True are one key, as in Python), and an object
 * whose class leaves `==` and `hash` to `object` is its own identity. Everything else has none: null.
 */
import type { PyObject } from '../PyObject'
import { kind } from '../PyType'
import type { Vm } from '../../vm/Vm'
import type { CanonicalKey } from './DictTable'

export function canonicalKey(vm: Vm, key: PyObject): CanonicalKey | null {
  const { cls, data } = key
  const { types } = vm
  if (cls === types.str) return data as string // exact str
  if (cls === types.int || cls === types.bool) return data as number | bigint // exact int
  if (cls === types.float) return floatKey(key, data as number) // exact float
  const { hash, compare } = cls.slots
  if (hash === types.object.slots.hash && compare === types.object.slots.compare) return key
  if ((cls.kind & kind.STR) !== 0 && hash === types.str.slots.hash && compare === types.str.slots.compare)
    return data as string // a str inside
  if ((cls.kind & kind.INT) !== 0 && hash === types.int.slots.hash && compare === types.int.slots.compare)
    return data as number | bigint // an int inside
  return null
}

function floatKey(key: PyObject, value: number): CanonicalKey {
  if (Number.isNaN(value)) return key
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? BigInt(value) : value
}
