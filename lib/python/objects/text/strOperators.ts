/** What operators and subscripts do with str: comparison, `+`, `*`, `in`, indices and slices. */
import * as characters from '../../text/codePoints'
import { contains } from '../../text/strSearch'
import { repeat } from '../../text/strLayout'
import type { Vm } from '../../vm/Vm'
import { hasIndex, sequenceIndex } from '../number/indexValue'
import { ordered } from '../number/ordering'
import type { PyObject } from '../PyObject'
import type { CompareOp } from '../PyType'
import { unwrap } from '../protocol/raiseProblem'
import { isSlice, sliceIndices } from '../sequence/slice'
import { repeatCount, SSIZE_LIMIT } from '../sequence/subscript'
import { checkLength, sameOrNew } from './newText'
import { isStr, textValue } from './textArgument'

export function compareStrs(vm: Vm, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (!isStr(b)) return vm.newNotImplemented()
  return ordered(vm, characters.compareText(textValue(a), textValue(b)), op)
}

export function concatStr(vm: Vm, self: PyObject, other: PyObject): PyObject {
  if (!isStr(other)) throw vm.error('TypeError', `can only concatenate str (not "${other.cls.name}") to str`)
  const left = textValue(self)
  const right = textValue(other)
  if (left === '') return sameOrNew(vm, other, right)
  if (right === '') return sameOrNew(vm, self, left)
  checkLength(vm, left.length + right.length)
  const exact = vm.types.str
  const grown =
    self.cls === exact && other.cls === exact ? vm.showing.grownTexts.joined(self, other, (text) => vm.str(text)) : null
  return grown ?? vm.str(characters.joined(left, right))
}

export function repeatStr(vm: Vm, self: PyObject, count: PyObject): PyObject {
  const text = textValue(self)
  const times = repeatCount(vm, count)
  // Code points are counted only where even code units would be too many.
  const isLong = text.length > 1 && text.length * times >= SSIZE_LIMIT
  if (isLong && characters.codePointLength(text) > 1 && characters.codePointLength(text) * times >= SSIZE_LIMIT)
    throw vm.error('OverflowError', 'repeated string is too long')
  return sameOrNew(vm, self, unwrap(vm, repeat(text, times)))
}

export function containsStr(vm: Vm, self: PyObject, item: PyObject): boolean {
  if (!isStr(item)) throw vm.error('TypeError', `'in <string>' requires string as left operand, not ${item.cls.name}`)
  return contains(textValue(self), textValue(item))
}

export function getStrItem(vm: Vm, self: PyObject, key: PyObject): PyObject {
  const text = textValue(self)
  if (isSlice(vm, key)) return getStrSlice(vm, self, key)
  if (!hasIndex(key)) throw vm.error('TypeError', `string indices must be integers, not '${key.cls.name}'`)
  const index = sequenceIndex(vm, key, 'IndexError')
  const units = vm.wideTexts.isWide(text) ? vm.wideTexts.charactersOf(text) : text
  const character = units[index < 0 ? index + units.length : index]
  if (character === undefined) throw vm.error('IndexError', 'string index out of range')
  return vm.str(character)
}

function getStrSlice(vm: Vm, self: PyObject, key: PyObject): PyObject {
  const text = textValue(self)
  const { start, step, count } = sliceIndices(vm, key, vm.wideTexts.lengthOf(text))
  if (step !== 1) return vm.str(characters.pickCodePoints(text, start, count, step))
  return sameOrNew(vm, self, vm.wideTexts.slice(text, start, start + count))
}
