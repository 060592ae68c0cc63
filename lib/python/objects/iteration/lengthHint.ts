/** `operator.length_hint`: how many items an iterable is likely to give. */
import type { Vm } from '../../vm/Vm'
import type { PyInt } from '../../text/int'
import type { PyObject } from '../PyObject'
import { kind } from '../PyType'
import { call, lookupSpecial } from '../protocol/calls'

export function lengthHint(vm: Vm, iterable: PyObject, otherwise: PyInt): PyInt {
  return sizeOf(vm, iterable) ?? hintOf(vm, iterable) ?? otherwise
}

/** Its length, or null if it has none; a TypeError is swallowed, as CPython does. */
function sizeOf(vm: Vm, iterable: PyObject): number | null {
  const { len } = iterable.cls.slots
  return len === null ? null : unlessTypeError(vm, () => len(vm, iterable))
}

function unlessTypeError<T>(vm: Vm, ask: () => T): T | null {
  try {
    return ask()
  } catch (error) {
    if (!vm.isError(error, 'TypeError')) throw error
    vm.dropError(error)
    return null
  }
}

function hintOf(vm: Vm, iterable: PyObject): PyInt | null {
  const method = lookupSpecial(vm, iterable, '__length_hint__')
  if (method === null) return null
  try {
    const result = unlessTypeError(vm, () => call(vm, method, []))
    return result === null ? null : hintValue(vm, result)
  } finally {
    vm.decref(method)
  }
}

const SSIZE_LIMIT = 2n ** 63n

/** Takes the result of `__length_hint__` over; null for NotImplemented. */
function hintValue(vm: Vm, result: PyObject): PyInt | null {
  const { data, cls } = result
  vm.decref(result)
  if (result === vm.notImplemented) return null
  if ((cls.kind & kind.INT) === 0) throw vm.error('TypeError', `__length_hint__ must be an integer, not ${cls.name}`)
  if (typeof data === 'bigint' && (data >= SSIZE_LIMIT || data < -SSIZE_LIMIT))
    throw vm.error('OverflowError', 'Python int too large to convert to C ssize_t')
  const hint = data as PyInt // its kind says that it is an int
  if (hint < 0) throw vm.error('ValueError', '__length_hint__() should return >= 0')
  return hint
}
