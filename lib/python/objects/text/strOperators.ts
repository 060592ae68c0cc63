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
import { repeatCount } from '../sequence/subscript'
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
  return vm.str(left + right)
}

export function repeatStr(vm: Vm, self: PyObject, count: PyObject): PyObject {
  return sameOrNew(vm, self, unwrap(vm, repeat(textValue(self), repeatCount(vm, count))))
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
  const length = characters.codePointLength(text)
  const at = index < 0 ? index + length : index
  if (at < 0 || at >= length) throw vm.error('IndexError', 'string index out of range')
  return vm.str(characters.characterAt(text, at))
}

function getStrSlice(vm: Vm, self: PyObject, key: PyObject): PyObject {
  const text = textValue(self)
  const { start, step, count } = sliceIndices(vm, key, characters.codePointLength(text))
  if (step === 1) return sameOrNew(vm, self, characters.sliceCodePoints(text, start, start + count))
  return vm.str(characters.pickCodePoints(text, start, count, step))
}
