/** `str`. Its data is the text; the functions of lib/python/text count characters in it. */
import { hashToInt } from '../../text/hash'
import { reprStr } from '../../text/repr'
import { strLayout } from '../layouts'
import type { PyObject } from '../PyObject'
import { typeFlag, nb, type Binary, type Unary } from '../PyType'
import type { TypeDefinition } from '../type/defineType'
import type { Vm } from '../../vm/Vm'
import { encodeMethod } from './coding'
import { formatMethods } from './formatMethod'
import { exactStr, sameOrNew } from './newText'
import { onlyOperand, percentStr } from './percentOperand'
import { strLength, strMethods } from './strMethods'
import { reprObject } from '../protocol/text'
import { strNew, strObject } from './strNew'
import { compareStrs, concatStr, containsStr, getStrItem, repeatStr } from './strOperators'
import { strSearchMethods } from './strSearchMethods'
import { makeTransMethod, translateMethod } from './strTranslate'
import { iterateStr } from './strIterator'
import { isStr, textValue } from './textArgument'

const percent: Binary = (vm, a, b) => {
  if (!isStr(a)) return vm.newNotImplemented()
  const template = textValue(a)
  const whole = wholeText(vm, template, b)
  if (whole !== null) return whole
  const shown = percentStr(vm, template, b)
  if (!template.includes('%')) return sameOrNew(vm, a, shown)
  const only = ONE_TEXT.test(template) ? onlyOperand(b) : null
  return only === null ? vm.str(shown) : sameOrNew(vm, only, shown)
}

/** A template of nothing but one text, laid out. */
const ONE_TEXT = /^%[-+ #0]*\d*(?:\.\d*)?s$/

/** What is only the text of one object is the object that this gives, if it is an exact str. */
function wholeText(vm: Vm, template: string, operand: PyObject): PyObject | null {
  const only = template === '%s' || template === '%r' ? onlyOperand(operand) : null
  if (only === null) return null
  const text = template === '%s' ? strObject(vm, only) : reprObject(vm, only)
  return exactStr(vm, text)
}

const asStr: Unary = (vm, self) => sameOrNew(vm, self, textValue(self))

export const strDefinition: TypeDefinition = {
  name: 'str',
  layout: strLayout,
  flags: typeFlag.BASETYPE,
  slots: {
    new_: strNew,
    repr: (vm, self) => vm.str(reprStr(textValue(self))),
    str: asStr,
    hash: (vm, self) => hashToInt(vm.textHashes.of(textValue(self))),
    compare: compareStrs,
    iter: iterateStr,
    len: strLength,
    getItem: getStrItem,
    contains: containsStr,
    concat: concatStr,
    repeat: repeatStr,
  },
  number: { [nb.REMAINDER]: percent },
  methods: [encodeMethod, ...strSearchMethods, ...strMethods, translateMethod, ...formatMethods],
  staticMethods: [makeTransMethod],
}
