/**
 * What functions in JavaScript (templates.ts) call: the interpreter's instructions, and those of its arms that they share a
 * part with.
 */
import { nextOrEnd } from '../../objects/protocol/iterate'
import type { PyObject } from '../../objects/PyObject'
import { nextNumber } from '../../objects/sequence/rangeIterators'
import type { Frame } from '../Frame'
import { deliver, finishFrame, suspendFrame } from '../frames'
import * as build from '../instructions/build'
import * as calls from '../instructions/calls'
import * as classes from '../instructions/classes'
import * as control from '../instructions/control'
import { passOn, storeFast } from '../instructions/fastSlots'
import * as names from '../instructions/names'
import * as operate from '../instructions/operate'
import { peek } from '../instructions/operands'
import { cachedGlobal } from '../nameCaches'
import { loadSuperAttribute } from '../instructions/superAttribute'
import type { Vm } from '../Vm'

/** The operands are on the frame's stack, and gone afterwards; the result is the caller's. */
function binarySlow(vm: Vm, frame: Frame, operator: number, mask: number): PyObject {
  const { stack } = frame
  const left = peek(frame, 1)
  const right = peek(frame, 0)
  const result = operate.binary(vm, left, right, operator)
  const low = frame.sp - 2
  stack[low] = result
  stack[low + 1] = null
  frame.sp = low + 1
  if ((mask & 2) === 0) vm.release(left)
  if ((mask & 1) === 0) vm.release(right)
  stack[low] = null
  return result
}

/** As binarySlow, for a comparison that a branch follows. */
function compareSlow(vm: Vm, frame: Frame, arg: number, mask: number): boolean {
  const { stack } = frame
  const left = peek(frame, 1)
  const right = peek(frame, 0)
  const holds = operate.compareTruth(vm, left, right, arg)
  frame.sp -= 2
  stack[frame.sp] = null
  stack[frame.sp + 1] = null
  if ((mask & 1) === 0) vm.release(right)
  if ((mask & 2) === 0) vm.release(left)
  return holds
}

/** As binarySlow, for a comparison whose result is asked for. */
function compareToValue(vm: Vm, frame: Frame, arg: number, mask: number): PyObject {
  const { stack } = frame
  const left = peek(frame, 1)
  const right = peek(frame, 0)
  const result = operate.compare(vm, left, right, arg)
  const low = frame.sp - 2
  stack[low] = result
  stack[low + 1] = null
  frame.sp = low + 1
  if ((mask & 1) === 0) vm.release(right)
  if ((mask & 2) === 0) vm.release(left)
  stack[low] = null
  return result
}

/** JavaScript's own calls that go into one another: a stack that Python's recursion may not use up. */
const MOST_WITHIN = 100

/** Runs a frame that was just pushed, within the one that called it where that may be; the frame that runs next. */
function within(vm: Vm, frame: Frame): Frame {
  const { baseline } = frame.unit
  if (baseline === null || vm.within === MOST_WITHIN) return frame
  vm.within++
  const next = baseline(vm, frame, frame.pc)
  vm.within--
  return next
}

/** `container[key]` of a list and an int within it, neither of which the stack owns; owned, or null for anything else. */
function listItem(vm: Vm, container: PyObject, key: PyObject): PyObject | null {
  if (container.cls !== vm.types.list || key.cls !== vm.types.int) return null
  const items = container.data as PyObject[] // exact list
  const index = key.data
  if (typeof index !== 'number' || index < 0 || index >= items.length) return null
  vm.recorder.use(container.id)
  const item = items[index] as PyObject // within it
  item.refs++
  return item
}

/** nextOrEnd of the iterators that loops have most. */
function nextOf(vm: Vm, iterator: PyObject): PyObject | null {
  return iterator.cls === vm.types.rangeIterator ? nextNumber(vm, iterator) : nextOrEnd(vm, iterator)
}

/** The truth of the top entry, in its place for a moment. */
function truthOfTop(vm: Vm, frame: Frame, mask: number): PyObject {
  const value = peek(frame, 0)
  const result = vm.bool(operate.truth(vm, value))
  frame.stack[frame.sp - 1] = result
  if ((mask & 1) === 0) vm.decref(value)
  return result
}

/** The attribute of the top entry, in its place for a moment; null: a frame was pushed that gives it. */
function attributeSlow(vm: Vm, frame: Frame, arg: number, mask: number, at: number): PyObject | null {
  return operate.loadAttribute(vm, frame, arg, mask, at) < 0 ? null : peek(frame, 0)
}

/** A module's names are its globals. */
function loadName(vm: Vm, frame: Frame, nameIndex: number, at: number): PyObject {
  return frame.locals === frame.globals
    ? names.loadGlobal(vm, frame, nameIndex, at)
    : names.loadName(vm, frame, nameIndex)
}

export const runtime = {
  ...build,
  attributeSlow,
  beginLine: control.beginLine,
  binarySlow,
  binarySlice: operate.binarySlice,
  cachedGlobal,
  call: calls.call,
  callKeywords: calls.callKeywords,
  callUnpacked: calls.callUnpacked,
  compareSlow,
  compareToValue,
  contains: operate.contains,
  copyFreeVars: names.copyFreeVars,
  deliver,
  deleteAttribute: operate.deleteAttribute,
  deleteSubscript: operate.deleteSubscript,
  endLoop: control.endLoop,
  finishFrame,
  getIter: control.getIter,
  inlineAttribute: operate.inlineAttribute,
  invert: operate.invert,
  isIdleGenerator: control.isIdleGenerator,
  loadAttribute: operate.loadAttribute,
  loadBuildClass: names.loadBuildClass,
  loadGlobal: names.loadGlobal,
  loadName,
  loadSuperAttribute,
  makeCell: names.makeCell,
  makeFunction: classes.makeFunction,
  negative: operate.negative,
  listItem,
  nextOf,
  passOn,
  popExcept: control.popExcept,
  pushExceptionInfo: control.pushExceptionInfo,
  pushGenerator: control.pushGenerator,
  setFunctionAttribute: classes.setFunctionAttribute,
  smallArithmetic: operate.smallArithmetic,
  storeAttribute: operate.storeAttribute,
  storeDeref: names.storeDeref,
  storeFast,
  storeName: names.storeName,
  storeSlice: operate.storeSlice,
  storeSubscript: operate.storeSubscript,
  suspendFrame,
  truthOfTop,
  within,
} as const

export type RuntimeName = keyof typeof runtime
