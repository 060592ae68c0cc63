/** The methods of int. */
import { bitLength, roundInt } from '../../text/int'
import { bitCount, intFromBytes, intToBytes, readByteOrder, type ByteOrder } from '../../text/intBits'
import { formatInt } from '../../text/formatInt'
import type { Vm } from '../../vm/Vm'
import { native, type NativeDefinition } from '../native/native'
import type { PyInt, PyObject } from '../PyObject'
import type { PyType } from '../PyType'
import { call } from '../protocol/calls'
import { unwrap } from '../protocol/raiseProblem'
import { str } from '../protocol/text'
import { truth } from '../protocol/truth'
import type { GetSet } from '../type/defineType'
import { bytesFrom } from '../text/bytesFrom'
import { unsharedBytes } from '../text/newText'
import { textArgument } from '../text/textArgument'
import { floatOf } from './floatValue'
import { indexOf, sizeOf } from './indexValue'
import { exact } from './newNumber'

/** The value as an exact int. */
export function asInt(vm: Vm, self: PyInt): PyObject {
  return exact(vm, self, vm.types.int, () => vm.int(self.data))
}

function byteOrder(vm: Vm, method: string, given: PyObject | undefined): ByteOrder {
  if (given === undefined) return 'big'
  return unwrap(vm, readByteOrder(textArgument(vm, given, `${method}() argument 'byteorder'`)))
}

function toBytes(vm: Vm, self: PyInt, length?: PyObject, order?: PyObject, signed?: PyObject): PyObject {
  const size = length === undefined ? 1 : sizeOf(vm, length)
  const read = byteOrder(vm, 'to_bytes', order)
  return unsharedBytes(vm, unwrap(vm, intToBytes(self.data, size, read, signed !== undefined && truth(vm, signed))))
}

function fromBytes(vm: Vm, cls: PyType, source: PyObject, order?: PyObject, signed?: PyObject): PyObject {
  const read = byteOrder(vm, 'from_bytes', order)
  const value = vm.int(intFromBytes(bytesFrom(vm, source), read, signed !== undefined && truth(vm, signed)))
  if (cls === vm.types.int) return value
  try {
    return call(vm, cls, [value])
  } finally {
    vm.decref(value)
  }
}

function round(vm: Vm, self: PyInt, digits?: PyObject): PyObject {
  if (digits === undefined || digits === vm.none) return asInt(vm, self)
  return vm.int(roundInt(self.data, indexOf(vm, digits)))
}

function format(vm: Vm, self: PyInt, spec: PyObject): PyObject {
  const text = textArgument(vm, spec, '__format__() argument')
  if (text === '') return vm.newStr(str(vm, self))
  const ownFloat = self.cls === vm.types.int ? undefined : (): number => floatOf(vm, self)
  return vm.str(unwrap(vm, formatInt(self.data, text, self.cls.name, vm.mostIntDigits, ownFloat)))
}

export const intMethods: readonly NativeDefinition[] = [
  native('conjugate($self, /)', asInt),
  native('bit_length($self, /)', (vm, self: PyInt) => vm.int(bitLength(self.data))),
  native('bit_count($self, /)', (vm, self: PyInt) => vm.int(bitCount(self.data))),
  native("to_bytes($self, /, length=1, byteorder='big', *, signed=False)", toBytes),
  native('as_integer_ratio($self, /)', (vm, self: PyInt) => vm.tuple([asInt(vm, self), vm.int(1)])),
  native('__trunc__($self, /)', asInt),
  native('__floor__($self, /)', asInt),
  native('__ceil__($self, /)', asInt),
  native('__round__($self, ndigits=None, /)', round),
  native('__getnewargs__($self, /)', (vm, self: PyInt) => vm.filledTuple([vm.int(self.data)])),
  native('__format__($self, format_spec, /)', format),
  native('is_integer($self, /)', (vm) => vm.bool(true)),
]

export const intClassMethods: readonly NativeDefinition[] = [
  native("from_bytes($type, /, bytes, byteorder='big', *, signed=False)", fromBytes),
]

export const intAttributes: Readonly<Record<string, GetSet>> = {
  real: { get: asInt },
  imag: { get: (vm) => vm.int(0) },
  numerator: { get: asInt },
  denominator: { get: (vm) => vm.int(1) },
}
