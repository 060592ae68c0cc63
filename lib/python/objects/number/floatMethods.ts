/** The methods of float. */
import { integerRatio, roundFloat, roundFloatToInt } from '../../text/floatArithmetic'
import { floatFromHex, floatToHex } from '../../text/floatHex'
import { formatFloat } from '../../text/formatFloat'
import { intFromFloat } from '../../text/int'
import type { Vm } from '../../vm/Vm'
import { native, type NativeDefinition } from '../native/native'
import type { PyFloat, PyObject } from '../PyObject'
import { kind, type PyType } from '../PyType'
import { call } from '../protocol/calls'
import { unwrap } from '../protocol/raiseProblem'
import { str } from '../protocol/text'
import type { GetSet } from '../type/defineType'
import { cTextArgument, refuseSurrogates, textArgument, textValue } from '../text/textArgument'
import { floatFromNumber } from './floatNew'
import { indexOf } from './indexValue'
import { exact } from './newNumber'

/** The value as an exact float. */
export function asFloat(vm: Vm, self: PyFloat): PyObject {
  return exact(vm, self, vm.types.float, () => vm.float(self.data))
}

function round(vm: Vm, self: PyFloat, digits?: PyObject): PyObject {
  if (digits === undefined || digits === vm.none) return vm.int(unwrap(vm, roundFloatToInt(self.data)))
  return vm.float(unwrap(vm, roundFloat(self.data, indexOf(vm, digits))))
}

function ratio(vm: Vm, self: PyFloat): PyObject {
  const [numerator, denominator] = unwrap(vm, integerRatio(self.data))
  return vm.tuple([vm.int(numerator), vm.int(denominator)])
}

function fromHex(vm: Vm, cls: PyType, text: PyObject): PyObject {
  if ((text.cls.kind & kind.STR) === 0) throw vm.error('TypeError', 'bad argument type for built-in operation')
  refuseSurrogates(vm, text, textValue(text))
  const value = vm.float(unwrap(vm, floatFromHex(textValue(text))))
  if (cls === vm.types.float) return value
  try {
    return call(vm, cls, [value])
  } finally {
    vm.decref(value)
  }
}

function format(vm: Vm, self: PyFloat, spec: PyObject): PyObject {
  const text = textArgument(vm, spec, '__format__() argument')
  return vm.str(text === '' ? str(vm, self) : unwrap(vm, formatFloat(self.data, text, self.cls.name)))
}

function formatName(vm: Vm, _cls: PyType, type: PyObject): PyObject {
  const name = cTextArgument(vm, type, '__getformat__() argument')
  if (name === 'double' || name === 'float') return vm.str('IEEE, little-endian')
  throw vm.error('ValueError', "__getformat__() argument 1 must be 'double' or 'float'")
}

function rounded(how: (value: number) => number): (vm: Vm, self: PyFloat) => PyObject {
  return (vm, self) => vm.int(unwrap(vm, intFromFloat(how(self.data))))
}

export const floatMethods: readonly NativeDefinition[] = [
  native('conjugate($self, /)', asFloat),
  native('__trunc__($self, /)', rounded(Math.trunc)),
  native('__floor__($self, /)', rounded(Math.floor)),
  native('__ceil__($self, /)', rounded(Math.ceil)),
  native('__round__($self, ndigits=None, /)', round),
  native('as_integer_ratio($self, /)', ratio),
  native('hex($self, /)', (vm, self: PyFloat) => vm.str(floatToHex(self.data))),
  native('is_integer($self, /)', (vm, self: PyFloat) => vm.bool(Number.isInteger(self.data))),
  native('__getnewargs__($self, /)', (vm, self: PyFloat) => vm.filledTuple([vm.float(self.data)])),
  native('__format__($self, format_spec, /)', format),
]

export const floatClassMethods: readonly NativeDefinition[] = [
  native('from_number($type, number, /)', floatFromNumber),
  native('fromhex($type, string, /)', fromHex),
  native('__getformat__($type, typestr, /)', formatName),
]

export const floatAttributes: Readonly<Record<string, GetSet>> = {
  real: { get: asFloat },
  imag: { get: (vm) => vm.float(0) },
}
