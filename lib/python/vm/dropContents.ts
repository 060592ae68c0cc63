/** What a frame holds dies: the evaluation stack, then the locals, last slot first, then its names and its function. */
import type { PyObject } from '../objects/PyObject'
import type { Frame } from './Frame'
import type { Vm } from './Vm'

export function dropContents(vm: Vm, frame: Frame): void {
  dropStack(vm, frame)
  const { stack, borrowed } = frame
  for (let slot = frame.unit.stackBase - 1; slot >= 0; slot--) {
    const value = stack[slot] ?? null
    if (value === null) continue
    stack[slot] = null
    if (slot < 31 && (borrowed & (1 << slot)) !== 0) continue
    vm.release(value)
  }
  frame.borrowed = 0
  const { locals, func, code } = frame
  frame.locals = null
  frame.func = null
  frame.code = null
  vm.xdecref(locals)
  vm.xdecref(func)
  vm.xdecref(code)
}

/** As dropContents, but the references are the caller's to drop, in this order. */
export function takeContents(frame: Frame): PyObject[] {
  const { stack, borrowed, unit, locals, func, code } = frame
  const taken: PyObject[] = []
  for (let slot = frame.sp - 1; slot >= 0; slot--) {
    const value = stack[slot] ?? null
    if (value === null) continue
    const isLent =
      slot < unit.stackBase ? slot < 31 && (borrowed & (1 << slot)) !== 0 : isBorrowed(frame, slot - unit.stackBase)
    if (!isLent) taken.push(value)
    stack[slot] = null
  }
  frame.sp = unit.stackBase
  frame.borrowed = 0
  frame.locals = null
  frame.func = null
  frame.code = null
  if (locals !== null) taken.push(locals)
  if (func !== null) taken.push(func)
  if (code !== null) taken.push(code)
  return taken
}

/** Empties the evaluation stack; entries that are borrowed at the current instruction are not dropped. */
export function dropStack(vm: Vm, frame: Frame): void {
  const base = frame.unit.stackBase
  while (frame.sp > base) popOwned(vm, frame)
}

/** Pops one entry and drops it if it is owned. */
export function popOwned(vm: Vm, frame: Frame): void {
  const value = frame.stack[--frame.sp] ?? null
  frame.stack[frame.sp] = null
  if (value !== null && !isBorrowed(frame, frame.sp - frame.unit.stackBase)) vm.decref(value)
}

/** Whether the stack entry at `depth` (0 the lowest) is borrowed at the current instruction. */
export function isBorrowed(frame: Frame, depth: number): boolean {
  const words = frame.pc * 4
  const mask = frame.unit.ops[words + 2] ?? 0
  if (mask === 0) return false
  const fromTop = (frame.unit.depths[frame.unit.ops[words + 3] ?? 0] ?? 0) - 1 - depth
  return fromTop >= 0 && fromTop < 31 && ((mask >> fromTop) & 1) !== 0
}
