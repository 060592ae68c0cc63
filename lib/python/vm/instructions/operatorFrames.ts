/**
 * Operators of a program's own classes, between two of one class: the frame of the method is pushed, and the operands stay
 * where they are until it returns, as they would if native code called it (finishOperator.ts); but the interpreter does not recurse.
 *
 * It does not know of reflected methods: two of one class have none to ask.
 */
import { GENERATES } from '../../compile/code'
import type { PyFunction } from '../../objects/function/functionData'
import { lookupInType } from '../../objects/protocol/lookup'
import { INPLACE, type PyType, typeFlag } from '../../objects/PyType'
import { OPERATOR_NAMES } from '../../objects/type/genericSlots'
import { type Frame, newFrame } from '../Frame'
import { pushFrame } from '../frames'
import type { Vm } from '../Vm'
import { peek } from './operands'

const METHODS = OPERATOR_NAMES.map((name) => `__${name}__`)

/** The frame of the method that the two topmost entries' class has for the operator, pushed; null for any other case. */
export function enterOperator(vm: Vm, frame: Frame, operator: number): Frame | null {
  const left = peek(frame, 1)
  const right = peek(frame, 0)
  if (left.cls !== right.cls || (left.cls.flags & typeFlag.HEAP) === 0 || vm.watching) return null
  const func = methodFor(vm, left.cls, operator)
  if (func === null) return null
  const { code, globals, builtins } = func.data
  vm.recorder.use(func.id)
  left.refs++
  right.refs++
  func.refs++
  const next = newFrame(code.data, func, globals, builtins)
  next.stack[0] = left
  next.stack[1] = right
  next.then = 'operator'
  pushFrame(vm, next)
  return next
}

/** A Python function of two arguments that runs when it is called, under the operator's own name. */
function methodFor(vm: Vm, cls: PyType, operator: number): PyFunction | null {
  const { number } = cls.slots
  if (operator >= INPLACE && (number[operator] ?? null) !== null) return null
  const plain = operator >= INPLACE ? operator - INPLACE : operator
  const name = METHODS[plain]
  if (name === undefined || (number[plain] ?? null) === null) return null
  const found = lookupInType(cls, name)
  if (found?.cls !== vm.types.function) return null
  const func = found as PyFunction // exact function
  const unit = func.data.code.data
  return unit.plainArgs === 2 && (unit.code.flags & GENERATES) === 0 ? func : null
}
