/** What an operator's method returned takes the operands' place (operatorFrames.ts). */
import { withoutNumbers } from '../../objects/protocol/binary'
import type { PyObject } from '../../objects/PyObject'
import type { Frame } from '../Frame'
import { OP_WORDS } from '../Unit'
import type { Vm } from '../Vm'
import { isOwned, peek } from './operands'

/** The method has returned `value` (owned): it takes the operands' place, or the operator is refused. */
export function finishOperator(vm: Vm, back: Frame, value: PyObject): void {
  const words = back.pc * OP_WORDS
  const { ops } = back.unit
  const mask = ops[words + 2] ?? 0
  const left = peek(back, 1)
  const right = peek(back, 0)
  let result = value
  if (value === vm.notImplemented) {
    vm.decref(value)
    result = withoutNumbers(vm, left, right, ops[words + 1] ?? 0)
  }
  const low = back.sp - 2
  back.stack[low] = result
  back.stack[low + 1] = null
  back.sp = low + 1
  if (isOwned(mask, 1)) vm.release(left)
  if (isOwned(mask, 0)) vm.release(right)
  back.pc++
}
