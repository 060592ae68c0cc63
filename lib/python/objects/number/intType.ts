/** `int`. Its data is a number while that is a safe integer, a bigint beyond, and never -0. */
import { hashInt, hashToInt } from '../../text/hash'
import { absolute, intToFloat, negate } from '../../text/int'
import { invertBits } from '../../text/intBits'
import { conversionTime, intToText } from '../../text/intText'
import type { Vm } from '../../vm/Vm'
import { intLayout } from '../layouts'
import type { PyInt, PyObject } from '../PyObject'
import { typeFlag, type Unary } from '../PyType'
import { unwrap } from '../protocol/raiseProblem'
import type { TypeDefinition } from '../type/defineType'
import { intValue } from './indexValue'
import { asInt, intAttributes, intClassMethods, intMethods } from './intMethods'
import { intNew } from './intNew'
import { compareInts, intOperators } from './intOperators'

const same: Unary = (vm, self) => asInt(vm, self as PyInt) // the slot is int's

function hashOfInt(_vm: Vm, self: PyObject): number | bigint {
  const value = intValue(self)
  if (typeof value === 'number') return value === -1 ? -2 : value
  return hashToInt(hashInt(value))
}

function reprOfInt(vm: Vm, self: PyObject): PyObject {
  const text = unwrap(vm, intToText(intValue(self), vm.mostIntDigits))
  vm.clock.work(conversionTime(text.length))
  if (vm.memoryWatch === null) return vm.newStr(text)
  const digits = vm.value(vm.types.int, TWO_DIGITS)
  const made = vm.newStr(text)
  vm.decref(digits)
  return made
}

/** The new int that CPython makes decimal digits in has two at least. */
const TWO_DIGITS = 2 ** 30

export const intDefinition: TypeDefinition = {
  name: 'int',
  layout: intLayout,
  flags: typeFlag.BASETYPE,
  slots: {
    new_: intNew,
    repr: reprOfInt,
    hash: hashOfInt,
    compare: compareInts,
    bool: (_vm, self) => intValue(self) !== 0,
    negative: (vm, self) => vm.int(negate(intValue(self))),
    positive: same,
    absolute: (vm, self) => vm.int(absolute(intValue(self))),
    invert: (vm, self) => vm.int(invertBits(intValue(self))),
    int: same,
    index: same,
    float: (vm, self) => vm.float(unwrap(vm, intToFloat(intValue(self)))),
  },
  number: intOperators,
  methods: intMethods,
  classMethods: intClassMethods,
  getset: intAttributes,
}
