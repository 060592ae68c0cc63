/**
 * Operands of an instruction: read from the stack, and dropped once the result is there.
 *
 * Invariant: results replace operands in CPython's order: the result takes the lowest operand's place, that operand is
 * dropped, then the others (`replaceCompared`: the other way round). A borrowed operand is never dropped; one that is stored is counted first.
 */
import { PyObject } from '../../objects/PyObject'
import type { Frame } from '../Frame'
import type { Vm } from '../Vm'

/** The k-th entry from the top; the compiler balances the stack, so it is there. */
export function peek(frame: Frame, k: number): PyObject {
  return frame.stack[frame.sp - 1 - k] as PyObject // see above
}

/** As peek, for places that may hold NULL. */
export function peekNull(frame: Frame, k: number): PyObject | null {
  return frame.stack[frame.sp - 1 - k] ?? null
}

export function isOwned(mask: number, k: number): boolean {
  return ((mask >> k) & 1) === 0
}

/** Puts `result` in place of the top `count` entries and drops them; returns the new stack pointer. */
export function replace(vm: Vm, frame: Frame, count: number, mask: number, result: PyObject): number {
  if (count === 2) return replaceTwo(vm, frame, mask, result)
  const { stack } = frame
  const low = frame.sp - count
  const first = stack[low] ?? null
  stack[low] = result
  if (count === 1) {
    if (first !== null && (mask & 1) === 0) vm.decref(first)
    return frame.sp
  }
  const rest = dropped(frame, low + 1, mask)
  frame.sp = low + 1
  if (first !== null && isOwned(mask, count - 1)) vm.decref(first)
  dropAll(vm, rest)
  return frame.sp
}

/** As replace for two: the left one is dropped first. */
export function replaceTwo(vm: Vm, frame: Frame, mask: number, result: PyObject): number {
  const { stack } = frame
  const low = frame.sp - 2
  const left = stack[low] ?? null
  stack[low] = result
  const right = popOne(frame, mask)
  frame.sp = low + 1
  if (left !== null && isOwned(mask, 1)) vm.release(left)
  if (right !== null) vm.release(right)
  return frame.sp
}

/** As replace for two that were compared: the right one is dropped first. */
export function replaceCompared(vm: Vm, frame: Frame, mask: number, result: PyObject): number {
  const { stack } = frame
  const low = frame.sp - 2
  const left = stack[low] ?? null
  stack[low] = result
  const right = popOne(frame, mask)
  frame.sp = low + 1
  if (right !== null) vm.release(right)
  if (left !== null && isOwned(mask, 1)) vm.release(left)
  return frame.sp
}

/** The commonest case of `dropped`, without a list: the top entry, or null if it is borrowed. */
function popOne(frame: Frame, mask: number): PyObject | null {
  const entry = frame.stack[frame.sp - 1] ?? null
  frame.stack[frame.sp - 1] = null
  return (mask & 1) === 0 ? entry : null
}

function dropAll(vm: Vm, entries: PyObject | null | readonly PyObject[]): void {
  if (entries === null) return
  if (entries instanceof PyObject) vm.decref(entries)
  else for (const entry of entries) vm.decref(entry)
}

/** Takes the entries from `low` to the top off the stack; the owned ones are returned, lowest first. */
function dropped(frame: Frame, low: number, mask: number): readonly PyObject[] {
  const owned: PyObject[] = []
  for (let at = low; at < frame.sp; at++) {
    const entry = frame.stack[at] ?? null
    frame.stack[at] = null
    if (entry !== null && isOwned(mask, frame.sp - 1 - at)) owned.push(entry)
  }
  return owned
}

/** Drops the top `count` entries, lowest first; returns the new stack pointer. */
export function drop(vm: Vm, frame: Frame, count: number, mask: number): number {
  const rest = count === 1 ? popOne(frame, mask) : dropped(frame, frame.sp - count, mask)
  frame.sp -= count
  dropAll(vm, rest)
  return frame.sp
}

/** As drop, the top entry first, for two or three. */
export function dropTopFirst(vm: Vm, frame: Frame, count: 2 | 3, mask: number): number {
  const { stack } = frame
  const low = frame.sp - count
  const top = stack[frame.sp - 1] ?? null
  const second = stack[frame.sp - 2] ?? null
  const third = count === 3 ? (stack[low] ?? null) : null
  stack[frame.sp - 1] = null
  stack[frame.sp - 2] = null
  stack[low] = null
  frame.sp = low
  if (top !== null && (mask & 1) === 0) vm.release(top)
  if (second !== null && (mask & 2) === 0) vm.release(second)
  if (third !== null && (mask & 4) === 0) vm.release(third)
  return low
}

/** The result takes the place of the top `count` entries, which are dropped from the top down. */
export function replaceTopFirst(vm: Vm, frame: Frame, count: number, mask: number, result: PyObject): number {
  const low = frame.sp - count
  const entries = dropped(frame, low, mask)
  frame.stack[low] = result
  frame.sp = low + 1
  for (let at = entries.length - 1; at >= 0; at--) vm.xdecref(entries[at])
  return frame.sp
}

/** Takes the top `count` entries off the stack as owned references, lowest first. */
export function take(frame: Frame, count: number, mask: number): PyObject[] {
  const taken: PyObject[] = []
  const low = frame.sp - count
  for (let at = low; at < frame.sp; at++) {
    const entry = frame.stack[at] as PyObject // the compiler balances the stack
    frame.stack[at] = null
    if (!isOwned(mask, frame.sp - 1 - at)) entry.refs++
    taken.push(entry)
  }
  frame.sp = low
  return taken
}

/** Pushes an owned reference; returns the new stack pointer. */
export function push(frame: Frame, value: PyObject): number {
  frame.stack[frame.sp++] = value
  return frame.sp
}
