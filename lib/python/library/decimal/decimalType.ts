/** `decimal.Decimal`. Its data is a Dec (lib/python/text/decimal/value.ts). */
import { ZERO } from '../../text/decimal/value'
import { bind } from '../../objects/native/bind'
import { parseSignature } from '../../objects/native/signature'
import type { PyObject } from '../../objects/PyObject'
import { type KeywordNames, type PyType, typeFlag } from '../../objects/PyType'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import { givenContext } from './context'
import { exactValue } from './conversion'
import { contextMethods } from './decimalMethods'
import { decimalText, numberAttributes, numberClassMethods, numberMethods, toFloat, toInt } from './decimalNumber'
import * as operators from './decimalOperators'
import { decimalLayout, decimalOf, type PyDecimal } from './decimalValue'

const signature = parseSignature("Decimal(value='0', context=None)", { nameless: true })

function newDecimalObject(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const [value, given] = bind(vm, signature, 'Decimal', args, names) as (PyObject | undefined)[] // plain parameters
  const context = givenContext(vm, given)
  if (value === undefined) return decimalOf(vm, cls, ZERO)
  if (value.cls === cls && cls === vm.typeNamed('decimal.Decimal')) {
    value.refs++
    return value
  }
  return decimalOf(vm, cls, exactValue(vm, value, context))
}

export const decimalType: TypeEntry & { readonly exported: string } = {
  key: 'decimal.Decimal',
  base: 'object',
  exported: 'Decimal',
  definition: {
    name: 'decimal.Decimal',
    module: 'decimal',
    layout: decimalLayout,
    flags: typeFlag.BASETYPE | typeFlag.VISITED,
    slots: {
      new_: newDecimalObject,
      repr: (vm, self) => vm.str(`Decimal('${decimalText(vm, (self as PyDecimal).data)}')`), // the slot is Decimal's, as below
      str: (vm, self) => vm.str(decimalText(vm, (self as PyDecimal).data)),
      hash: operators.hashOfDecimal,
      compare: operators.compareDecimals,
      bool: operators.isTrue,
      negative: operators.negative,
      positive: operators.positive,
      absolute: operators.absoluteValue,
      int: (vm, self) => toInt(vm, (self as PyDecimal).data, 'ROUND_DOWN'),
      float: (vm, self) => vm.float(toFloat(vm, (self as PyDecimal).data)),
      ternary: operators.ternary,
    },
    number: operators.decimalOperators,
    methods: [...contextMethods, ...numberMethods],
    classMethods: numberClassMethods,
    getset: numberAttributes,
  },
}
