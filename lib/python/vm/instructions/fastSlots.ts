/** What is put into fast slots: owned values, and arguments that the caller's own local keeps alive. */
import { NAMED_SLOT } from '../../../heap/history/event'
import * as op from '../../compile/opcode'
import type { PyObject } from '../../objects/PyObject'
import type { Frame } from '../Frame'
import * as ownOp from '../ownOp'
import { OP_WORDS } from '../Unit'
import type { Vm } from '../Vm'

/** Puts an owned value into a fast slot and drops what was there. */
export function storeFast(vm: Vm, frame: Frame, slot: number, value: PyObject): void {
  const { stack } = frame
  const old = stack[slot] ?? null
  stack[slot] = value
  if (frame.id !== 0) vm.recorder.store(frame.id, NAMED_SLOT + slot, value.id !== 0 ? value.id : vm.ref(value))
  if (old === null) return
  if (frame.borrowed !== 0 && slot < 31 && (frame.borrowed & (1 << slot)) !== 0) {
    frame.borrowed &= ~(1 << slot)
    return
  }
  vm.release(old)
}

/** The local that the instruction before `at` (in words) loaded with a count of its own; -1 if that loads no local so. */
export function sourceOf(ops: Int32Array, at: number): number {
  let before = at - OP_WORDS
  while (ownOp.isMark(ops[before])) before -= OP_WORDS
  if (ops[before] === op.LOAD_FAST) return ops[before + 1] ?? -1
  return ops[before] === op.STORE_FAST_LOAD_FAST ? (ops[before + 1] ?? 0) & 15 : -1
}

/** A copy of a borrowed local is borrowed too: the caller keeps both alive. */
export function passOn(frame: Frame, slot: number, source: number, value: PyObject): void {
  if (source < 0 || source === slot || slot >= 31 || source >= 31) return
  if ((frame.borrowed & (1 << source)) === 0 || frame.stack[source] !== value) return
  value.refs--
  frame.borrowed |= 1 << slot
}
