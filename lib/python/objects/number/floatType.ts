/** `float`. Its data is the number. */
import { reprFloat } from '../../text/float'
import { hashFloat, hashPointer, hashToInt } from '../../text/hash'
import { intFromFloat } from '../../text/int'
import type { Vm } from '../../vm/Vm'
import { floatLayout } from '../layouts'
import type { PyFloat, PyObject } from '../PyObject'
import { typeFlag, type Unary } from '../PyType'
import { unwrap } from '../protocol/raiseProblem'
import type { TypeDefinition } from '../type/defineType'
import { floatAttributes, floatClassMethods, floatMethods, asFloat } from './floatMethods'
import { floatNew } from './floatNew'
import { compareFloats, floatOperators } from './floatOperators'
import { floatValue } from './floatValue'
import { negated } from './nanSign'

const same: Unary = (vm, self) => asFloat(vm, self as PyFloat) // the slot is float's

/** A nan hashes as the object it is, so that a set of them does not become a list. */
function hashOfFloat(vm: Vm, self: PyObject): number | bigint {
  const value = floatValue(self)
  return hashToInt(Number.isNaN(value) ? hashPointer(vm.addressOf(self)) : hashFloat(value))
}

export const floatDefinition: TypeDefinition = {
  name: 'float',
  layout: floatLayout,
  flags: typeFlag.BASETYPE,
  slots: {
    new_: floatNew,
    repr: (vm, self) => vm.str(reprFloat(floatValue(self))),
    hash: hashOfFloat,
    compare: compareFloats,
    bool: (_vm, self) => floatValue(self) !== 0,
    negative: negated,
    positive: same,
    absolute: (vm, self) => vm.float(Math.abs(floatValue(self))),
    int: (vm, self) => vm.int(unwrap(vm, intFromFloat(floatValue(self)))),
    float: same,
  },
  number: floatOperators,
  methods: floatMethods,
  classMethods: floatClassMethods,
  getset: floatAttributes,
}
