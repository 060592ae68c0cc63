/**
 * What functions in JavaScript (templates.ts) call: the interpreter's instructions, and those of its arms that they share a
 * part with.
 */
import { nextOrEnd } from '../../objects/protocol/iterate'
import type { PyFunction } from '../../objects/function/functionData'
import type { PyList, PyObject } from '../../objects/PyObject'
import { storeItem } from '../../objects/sequence/listItems'
import { nextNumber } from '../../objects/sequence/rangeIterators'
import { type Frame, newFrame } from '../Frame'
import { deliver, finishFrame, pushFrame, suspendFrame } from '../frames'
import * as build from '../instructions/build'
import * as calls from '../instructions/calls'
import * as classes from '../instructions/classes'
import * as control from '../instructions/control'
import { passOn, storeFast } from '../instructions/fastSlots'
import * as names from '../instructions/names'
import * as operate from '../instructions/operate'
import { peek } from '../instructions/operands'
import { cachedGlobal } from '../nameCaches'
import { enterOperator } from '../instructions/operatorFrames'
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

/** Calls a Python function that takes just so many arguments; null for anything else. The arguments are taken over. */
function callFunction(
  vm: Vm,
  callable: PyObject,
  isOwned: boolean,
  count: number,
  borrowed: number,
  first: PyObject | null = null,
  second: PyObject | null = null,
  third: PyObject | null = null,
  fourth: PyObject | null = null,
): Frame | null {
  if (callable.cls !== vm.types.function || vm.watching) return null
  const func = callable as PyFunction // exact function
  const unit = func.data.code.data
  if (unit.plainArgs !== count) return null
  vm.recorder.use(func.id)
  const next = newFrame(unit, func, func.data.globals, func.data.builtins)
  const { stack } = next
  if (count > 0) stack[0] = first
  if (count > 1) stack[1] = second
  if (count > 2) stack[2] = third
  if (count > 3) stack[3] = fourth
  next.borrowed = borrowed
  if (!isOwned) func.refs++
  next.then = 'call'
  pushFrame(vm, next)
  return next
}

/** JavaScript's own calls that go into one another: a stack that Python's recursion may not use up. */
const MOST_WITHIN = 100

/** Runs a frame that was just pushed, within the one that called it where that may be; the frame that runs next. */
function within(vm: Vm, frame: Frame): Frame | null {
  const { baseline } = frame.unit
  if (baseline === null || vm.within === MOST_WITHIN) return frame
  vm.within++
  const next = baseline(vm, frame, frame.pc)
  vm.within--
  return next
}

/** `container[key]` of a list and an int within it; owned, or null for anything else. */
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

/** `list[int] = value` within the list, where nothing dies of it that could run anything; false in any other case. */
function setListItem(vm: Vm, container: PyObject, key: PyObject, value: PyObject, isOwned: boolean): boolean {
  if (container.cls !== vm.types.list || key.cls !== vm.types.int) return false
  const list = container as PyList // exact list
  const index = key.data
  if (typeof index !== 'number' || index < 0 || index >= list.data.length) return false
  const old = list.data[index] as PyObject // within it
  if (old.refs === 1 && old.cls !== vm.types.int) return false
  vm.recorder.use(list.id)
  if (!isOwned) value.refs++
  storeItem(vm, list, index, value)
  return true
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

/** A module's names are its globals. */
function loadName(vm: Vm, frame: Frame, nameIndex: number, at: number): PyObject {
  return frame.locals === frame.globals
    ? names.loadGlobal(vm, frame, nameIndex, at)
    : names.loadName(vm, frame, nameIndex)
}

export const runtime = {
  ...build,
  beginLine: control.beginLine,
  binarySlow,
  binarySlice: operate.binarySlice,
  cachedGlobal,
  cachedMethod: operate.cachedMethod,
  call: calls.call,
  callFunction,
  callKeywords: calls.callKeywords,
  callUnpacked: calls.callUnpacked,
  checkExceptionMatch: control.checkExceptionMatch,
  clearFast: names.clearFast,
  commonConstant: names.commonConstant,
  deleteDeref: names.deleteDeref,
  deleteFast: names.deleteFast,
  deleteName: names.deleteName,
  importFrom: names.importFrom,
  importName: names.importName,
  intrinsic1: classes.intrinsic1,
  intrinsic2: classes.intrinsic2,
  loadAndClear: names.loadAndClear,
  loadSpecial: operate.loadSpecial,
  storeGlobal: names.storeGlobal,
  compareSlow,
  compareToValue,
  contains: operate.contains,
  copyFreeVars: names.copyFreeVars,
  deliver,
  deleteAttribute: operate.deleteAttribute,
  deleteSubscript: operate.deleteSubscript,
  enterOperator,
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
  setListItem,
  setFunctionAttribute: classes.setFunctionAttribute,
  smallArithmetic: operate.smallArithmetic,
  storeAttribute: operate.storeAttribute,
  storeDeref: names.storeDeref,
  storeFast,
  storeKnownAttribute: operate.storeKnownAttribute,
  storeName: names.storeName,
  storeSlice: operate.storeSlice,
  storeSubscript: operate.storeSubscript,
  suspendFrame,
  truthOfTop,
  within,
} as const

export type RuntimeName = keyof typeof runtime
