/** The result of a call takes the operands' place. */
import * as op from '../../compile/opcode'
import type { PyObject } from '../../objects/PyObject'
import type { Frame } from '../Frame'
import { OP_WORDS } from '../Unit'
import type { Vm } from '../Vm'
import { isOwned, replaceTopFirst } from './operands'

/** The result takes the callable's place; then arguments (last first), self and callable are dropped. */
export function finishCall(
  vm: Vm,
  frame: Frame,
  argc: number,
  mask: number,
  result: PyObject,
  callable: PyObject,
  owned: boolean,
): void {
  const { stack } = frame
  const low = frame.sp - argc - 2
  stack[low] = result
  if (argc < 2) {
    finishShort(vm, frame, argc, mask, callable, owned)
    return
  }
  const self = stack[low + 1] ?? null
  frame.sp = low + 1
  stack[low + 1] = null
  for (let k = 0; k < argc; k++) {
    const arg = stack[low + 1 + argc - k] ?? null
    stack[low + 1 + argc - k] = null
    if (arg !== null && isOwned(mask, k)) vm.decref(arg)
  }
  if (self !== null && isOwned(mask, argc)) vm.decref(self)
  if (owned) vm.decref(callable)
}

/** With no argument or one. */
function finishShort(vm: Vm, frame: Frame, argc: number, mask: number, callable: PyObject, owned: boolean): void {
  const { stack, sp } = frame
  const self = stack[sp - argc - 1] ?? null
  const arg = argc === 1 ? (stack[sp - 1] ?? null) : null
  stack[sp - 1] = null
  stack[sp - argc - 1] = null
  frame.sp = sp - argc - 1
  if (arg !== null && (mask & 1) === 0) vm.decref(arg)
  if (self !== null && isOwned(mask, argc)) vm.decref(self)
  if (owned) vm.decref(callable)
}

/** The result of the call at which the frame stands, its operands untouched; it goes on behind it. */
export function replaceCall(vm: Vm, back: Frame, result: PyObject): void {
  const { ops } = back.unit
  const at = back.pc * OP_WORDS
  const which = ops[at]
  const argc = ops[at + 1] ?? 0
  const mask = ops[at + 2] ?? 0
  if (which === op.CALL_FUNCTION_EX) replaceTopFirst(vm, back, 4, mask, result)
  else {
    // callKeywords took the names off the stack.
    const shifted = which === op.CALL_KW ? mask >> 1 : mask
    const callable = back.stack[back.sp - argc - 2] as PyObject // the compiler balances the stack
    finishCall(vm, back, argc, shifted, result, callable, isOwned(shifted, argc + 1))
  }
  back.pc++
}
