/** `complex`. Its data is a pair of numbers (lib/python/text/complex.ts). */
import { absoluteComplex, negateComplex, reprComplex, type PyComplex as Pair } from '../../text/complex'
import { formatComplex } from '../../text/formatComplex'
import { hashComplex, hashFloat, hashPointer, hashToInt, type HashValue } from '../../text/hash'
import type { Vm } from '../../vm/Vm'
import { complexLayout } from '../layouts'
import { native } from '../native/native'
import type { PyObject } from '../PyObject'
import { typeFlag } from '../PyType'
import { unwrap } from '../protocol/raiseProblem'
import { str } from '../protocol/text'
import { textArgument } from '../text/textArgument'
import type { TypeDefinition } from '../type/defineType'
import { complexFromNumber, complexNew } from './complexNew'
import { compareComplex, complexOperators, complexValue } from './complexOperators'
import { signedFloat } from './nanSign'
import { exact, newComplex } from './newNumber'

interface PyComplex extends PyObject {
  data: Pair
}

function hashOfComplex(vm: Vm, self: PyObject): number | bigint {
  const { real, imaginary } = complexValue(self)
  const hash = (part: number): HashValue => (Number.isNaN(part) ? hashPointer(vm.addressOf(self)) : hashFloat(part))
  return hashToInt(hashComplex(hash(real), hash(imaginary)))
}

function asComplex(vm: Vm, self: PyObject): PyObject {
  return exact(vm, self, vm.types.complex, () => newComplex(vm, complexValue(self)))
}

function format(vm: Vm, self: PyComplex, spec: PyObject): PyObject {
  const text = textArgument(vm, spec, '__format__() argument')
  return vm.str(text === '' ? str(vm, self) : unwrap(vm, formatComplex(self.data, text, self.cls.name)))
}

export const complexDefinition: TypeDefinition = {
  name: 'complex',
  layout: complexLayout,
  flags: typeFlag.BASETYPE,
  slots: {
    new_: complexNew,
    repr: (vm, self) => vm.str(reprComplex(complexValue(self))),
    hash: hashOfComplex,
    compare: compareComplex,
    bool: (_vm, self) => complexValue(self).real !== 0 || complexValue(self).imaginary !== 0,
    negative: (vm, self) => newComplex(vm, negateComplex(complexValue(self))),
    positive: asComplex,
    absolute: (vm, self) => vm.float(unwrap(vm, absoluteComplex(complexValue(self)))),
  },
  number: complexOperators,
  methods: [
    native('conjugate($self, /)', (vm, self: PyComplex) => {
      return newComplex(vm, { real: self.data.real, imaginary: -self.data.imaginary })
    }),
    native('__complex__($self, /)', asComplex),
    native('__getnewargs__($self, /)', (vm, self: PyComplex) => {
      return vm.filledTuple([vm.float(self.data.real), vm.float(self.data.imaginary)])
    }),
    native('__format__($self, format_spec, /)', format),
  ],
  classMethods: [native('from_number($type, number, /)', complexFromNumber)],
  getset: {
    real: {
      field: true,
      get: (vm, self: PyComplex) => signedFloat(vm, self.data.real, self.data.negativeNaNs?.real ?? false),
    },
    imag: {
      field: true,
      get: (vm, self: PyComplex) => signedFloat(vm, self.data.imaginary, self.data.negativeNaNs?.imaginary ?? false),
    },
  },
}
