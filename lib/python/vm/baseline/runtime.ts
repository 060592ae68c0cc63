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
import { cachedGlobal } from '../nameCaches'
import { enterOperator } from '../instructions/operatorFrames'
import { loadSuperAttribute } from '../instructions/superAttribute'
import type { Vm } from '../Vm'

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
  if (old.refs === 1 && old.cls !== vm.types.int && old.cls !== vm.types.float) return false
  vm.recorder.use(list.id)
  if (!isOwned) value.refs++
  storeItem(vm, list, index, value)
  return true
}

/** nextOrEnd of the iterators that loops have most. */
function nextOf(vm: Vm, iterator: PyObject): PyObject | null {
  return iterator.cls === vm.types.rangeIterator ? nextNumber(vm, iterator) : nextOrEnd(vm, iterator)
}

export const runtime = {
  ...build,
  beginLine: control.beginLine,
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
  contains: operate.contains,
  copyFreeVars: names.copyFreeVars,
  deleteAttribute: operate.deleteAttribute,
  deleteDeref: names.deleteDeref,
  deleteFast: names.deleteFast,
  deleteName: names.deleteName,
  deleteSubscript: operate.deleteSubscript,
  deliver,
  endLoop: control.endLoop,
  enterOperator,
  finishFrame,
  floatArithmetic: operate.floatArithmetic,
  getIter: control.getIter,
  importFrom: names.importFrom,
  importName: names.importName,
  inlineAttribute: operate.inlineAttribute,
  intrinsic1: classes.intrinsic1,
  intrinsic2: classes.intrinsic2,
  invert: operate.invert,
  isIdleGenerator: control.isIdleGenerator,
  listItem,
  loadAndClear: names.loadAndClear,
  loadAttribute: operate.loadAttribute,
  loadBuildClass: names.loadBuildClass,
  loadGlobal: names.loadGlobal,
  loadName: names.loadName,
  loadSpecial: operate.loadSpecial,
  loadSuperAttribute,
  makeCell: names.makeCell,
  makeFunction: classes.makeFunction,
  negative: operate.negative,
  nextOf,
  passOn,
  popExcept: control.popExcept,
  pushExceptionInfo: control.pushExceptionInfo,
  pushGenerator: control.pushGenerator,
  replaceBinary: operate.replaceBinary,
  replaceByTruth: operate.replaceByTruth,
  replaceComparison: operate.replaceComparison,
  setFunctionAttribute: classes.setFunctionAttribute,
  setListItem,
  smallArithmetic: operate.smallArithmetic,
  storeAttribute: operate.storeAttribute,
  storeDeref: names.storeDeref,
  storeFast,
  storeGlobal: names.storeGlobal,
  storeKnownAttribute: operate.storeKnownAttribute,
  storeName: names.storeName,
  storeSlice: operate.storeSlice,
  storeSubscript: operate.storeSubscript,
  suspendFrame,
  takeComparison: operate.takeComparison,
  within,
} as const

export type RuntimeName = keyof typeof runtime
