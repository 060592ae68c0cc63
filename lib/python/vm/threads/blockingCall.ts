/**
 * Whether the running instruction is nothing but the call of a native function that waits. Then the thread can be put aside
 * by leaving the instruction undone: its operands stay on the stack, and it is done again when the wait is over.
 */
import * as op from '../../compile/opcode'
import type { NativeData } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import type { Frame } from '../Frame'
import { OP_WORDS } from '../Unit'
import type { Vm } from '../Vm'

export function isBlockingCall(vm: Vm, frame: Frame): boolean {
  const { stack, sp, unit } = frame
  const arg = unit.ops[frame.pc * OP_WORDS + 1] ?? 0
  switch (unit.ops[frame.pc * OP_WORDS]) {
    // callUnpacked and callKeywords leave their operands as they found them when the thread is put aside.
    case op.CALL:
    case op.CALL_KW:
      return blocks(vm, stack[sp - arg - 2] ?? null)
    case op.CALL_FUNCTION_EX:
      return stack[sp - 2]?.cls === vm.types.tuple && blocks(vm, stack[sp - 4] ?? null)
    default:
      return false
  }
}

function blocks(vm: Vm, callable: PyObject | null): boolean {
  if (callable === null) return false
  const { types } = vm
  if (callable.cls !== types.builtin && callable.cls !== types.methodDescriptor) return false
  return (callable.data as NativeData).definition.blocks // both classes have it
}
