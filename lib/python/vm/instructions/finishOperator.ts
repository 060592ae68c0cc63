/** What an operator's method returned takes the operands' place (operatorFrames.ts). */
import { withoutNumbers } from '../../objects/protocol/binary'
import type { PyObject } from '../../objects/PyObject'
import type { Frame } from '../Frame'
import { OP_WORDS } from '../Unit'
import type { Vm } from '../Vm'
import { peek, replaceTwo } from './operands'

/** The method has returned `value` (owned): it takes the operands' place, or the operator is refused. */
export function finishOperator(vm: Vm, back: Frame, value: PyObject): void {
  const words = back.pc * OP_WORDS
  const { ops } = back.unit
  let result = value
  if (value === vm.notImplemented) {
    vm.decref(value)
    result = withoutNumbers(vm, peek(back, 1), peek(back, 0), ops[words + 1] ?? 0)
  }
  replaceTwo(vm, back, ops[words + 2] ?? 0, result)
  back.pc++
}
