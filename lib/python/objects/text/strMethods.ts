/** The methods of str that look at or rewrite single characters: case, predicates, filling. */
import * as casing from '../../text/casing'
import { formatStr } from '../../text/formatStr'
import type { TextProblem } from '../../text/problem'
import * as layout from '../../text/strLayout'
import * as is from '../../text/textPredicates'
import type { Vm } from '../../vm/Vm'
import { native, type NativeDefinition } from '../native/native'
import { cIntOf, sizeOf } from '../number/indexValue'
import type { PyObject, PyStr } from '../PyObject'
import { unwrap } from '../protocol/raiseProblem'
import { str } from '../protocol/text'
import { sameOrNew } from './newText'
import { isStr, textArgument, textValue } from './textArgument'

function rewriting(name: string, rewrite: (text: string) => string): NativeDefinition {
  return native(`${name}($self, /)`, (vm, self: PyStr) => vm.newStr(rewrite(self.data)))
}

function asking(name: string, holds: (text: string) => boolean): NativeDefinition {
  return native(`${name}($self, /)`, (vm, self: PyStr) => vm.bool(holds(self.data)))
}

type Fill = (text: string, width: number, fill?: string) => string | TextProblem

function filling(name: string, fill: Fill): NativeDefinition {
  return native(`${name}($self, width, fillchar=' ', /)`, (vm, self: PyStr, width: PyObject, character?: PyObject) => {
    const size = sizeOf(vm, width)
    return sameOrNew(vm, self, unwrap(vm, fill(self.data, size, fillCharacter(vm, character))))
  })
}

function fillCharacter(vm: Vm, given: PyObject | undefined): string {
  if (given === undefined) return ' '
  if (!isStr(given))
    throw vm.error('TypeError', `The fill character must be a unicode character, not ${given.cls.name}`)
  const text = textValue(given)
  const fault = layout.checkFill(text)
  return fault === undefined ? text : unwrap(vm, fault)
}

function format(vm: Vm, self: PyStr, spec: PyObject): PyObject {
  const text = textArgument(vm, spec, '__format__() argument')
  if (text !== '') {
    const shown = unwrap(vm, formatStr(self.data, text, self.cls.name))
    if (shown !== self.data) return vm.str(shown)
    self.refs++
    return self
  }
  return self.cls === vm.types.str ? sameOrNew(vm, self, self.data) : vm.str(str(vm, self))
}

export const strMethods: readonly NativeDefinition[] = [
  rewriting('capitalize', casing.capitalize),
  rewriting('casefold', casing.casefold),
  rewriting('title', casing.title),
  filling('center', layout.center),
  native('expandtabs($self, /, tabsize=8)', (vm, self: PyStr, tabSize?: PyObject) => {
    const size = tabSize === undefined ? 8 : cIntOf(vm, tabSize)
    return sameOrNew(vm, self, unwrap(vm, layout.expandTabs(self.data, size)))
  }),
  filling('ljust', layout.justifyLeft),
  rewriting('lower', casing.lower),
  filling('rjust', layout.justifyRight),
  rewriting('swapcase', casing.swapcase),
  rewriting('upper', casing.upper),
  asking('isascii', is.isAscii),
  asking('islower', is.isLower),
  asking('isupper', is.isUpper),
  asking('istitle', is.isTitle),
  asking('isspace', is.isSpaceText),
  asking('isdecimal', is.isDecimal),
  asking('isdigit', is.isDigit),
  asking('isnumeric', is.isNumeric),
  asking('isalpha', is.isAlpha),
  asking('isalnum', is.isAlnum),
  asking('isidentifier', is.isIdentifier),
  asking('isprintable', is.isPrintableText),
  native('zfill($self, width, /)', (vm, self: PyStr, width: PyObject) => {
    return sameOrNew(vm, self, unwrap(vm, layout.zeroFill(self.data, sizeOf(vm, width))))
  }),
  native('__format__($self, format_spec, /)', format),
  native('__getnewargs__($self, /)', (vm, self: PyStr) => vm.filledTuple([vm.str(self.data)])),
]

export function strLength(vm: Vm, self: PyObject): number {
  const text = textValue(self)
  return vm.showing.grownTexts.isNarrow(self) ? text.length : vm.wideTexts.lengthOf(text)
}
