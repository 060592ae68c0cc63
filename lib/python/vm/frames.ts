/**
 * Frames come and go: pushed by calls, left by returns and exceptions, put aside by generators.
 *
 * Invariant: `thread.frame` is the running frame; the history's ENTER and LEAVE bracket its time on the stack. When a frame
 * is finished, its stack and locals die last slot first, as in 3.14, unless a frame object lives on and takes them over.
 */
import { throughLibrary } from '../../heap/history/event'
import { GENERATES } from '../compile/code'
import type { PyObject } from '../objects/PyObject'
import { forgetFrame, generatorData } from '../objects/generator/generatorData'
import { dropContents, dropStack, takeContents } from './dropContents'
import { type Frame, recycleFrame } from './Frame'
import { replaceCall } from './instructions/finishCall'
import { finishOperator } from './instructions/finishOperator'
import { backSlot, forgetStack, showEntered, showKept, showStack } from './shownStack'
import { iterationEnded, returned } from './tracing/events'
import type { Vm } from './Vm'

/** Makes `frame` the running one. */
export function pushFrame(vm: Vm, frame: Frame): void {
  const { thread } = vm
  if (thread.depth >= vm.recursionLimit) {
    const { instance } = frame
    frame.instance = null
    clearFrame(vm, frame)
    vm.xdecref(instance)
    throw vm.error('RecursionError', 'maximum recursion depth exceeded')
  }
  thread.depth++
  if (--vm.ticksLeft <= 0) vm.tick()
  const back = thread.frame
  if (back !== null) showStack(vm, back)
  frame.back = back
  thread.frame = frame
  showEntered(vm, frame)
  // What a class's own __new__ makes is what the calling line made.
  if (!frame.unit.isLesson && frame.unit.code.name !== '__new__') vm.recorder.site = throughLibrary(vm.recorder.site)
  frame.site = vm.recorder.site
}

/** Takes the running frame off the stack; its contents stay. */
export function popFrame(vm: Vm, frame: Frame): void {
  const { thread } = vm
  vm.recorder.leave()
  thread.depth--
  thread.frame = frame.back
  frame.back = null
  // What the interpreter calls by itself, as finalizers during the exit, returns to nobody's line.
  vm.recorder.site = thread.frame === null ? 0 : thread.frame.site
}

/** The running frame returns `value` (owned): its caller, if it is one of ours, gets it. Null: a generator's end. */
export function finishFrame(vm: Vm, frame: Frame, value: PyObject): PyObject | null {
  if (vm.watching) tellReturn(vm, frame, value)
  const { then, back, generator } = frame
  if (generator !== null) return finishGenerator(vm, frame, value)
  if (then === 'init') return finishInit(vm, frame, value)
  leaveFrame(vm, frame)
  if (then !== 'native' && back !== null) {
    if (then === 'call') deliver(back, value)
    else if (then === 'operator') finishOperator(vm, back, value)
    else finishOnward(vm, frame, back, value)
  }
  return value
}

/** A trace function may raise: then nothing is returned. */
export function tellReturn(vm: Vm, frame: Frame, value: PyObject): void {
  try {
    returned(vm, frame, value)
  } catch (error) {
    vm.decref(value)
    throw error
  }
}

function finishInit(vm: Vm, frame: Frame, value: PyObject): null {
  const { back, instance } = frame
  frame.instance = null
  const isNone = value === vm.none
  const found = value.cls.name
  vm.decref(value)
  leaveFrame(vm, frame)
  if (vm.afterCalls.size > 0) endCall(vm, frame)
  if (!isNone) {
    if (instance !== null) vm.decref(instance)
    throw vm.error('TypeError', `__init__() should return None, not '${found}'`)
  }
  if (back !== null && instance !== null) deliver(back, instance)
  return null
}

function finishGenerator(vm: Vm, frame: Frame, value: PyObject): null {
  const { then, back } = frame
  const { generator } = frame
  if (generator !== null) endGenerator(vm, frame)
  leaveFrame(vm, frame)
  const isNone = value === vm.none
  const isDelegate = then === 'send'
  if (vm.watching && back !== null && then !== 'native' && (isDelegate || !isNone))
    iterationEnded(vm, back, value, isDelegate)
  if (then === 'native' || back === null) {
    if (isNone) vm.decref(value)
    else vm.stopValue = value
  } else if (then === 'forIter') {
    vm.decref(value)
    back.pc = back.unit.ops[back.pc * 4 + 1] ?? 0
  } else {
    back.stack[back.sp++] = value
    back.pc = back.unit.ops[back.pc * 4 + 1] ?? 0
  }
  return null
}

/** The generator will never run again: its handled exceptions leave the thread. */
export function endGenerator(vm: Vm, frame: Frame): void {
  if (frame.generator === null) return
  const data = generatorData(frame.generator)
  vm.thread.handled = data.handled.previous ?? vm.thread.handled
  data.handled.previous = null
  forgetFrame(vm, frame.generator)
  frame.generator = null
}

/** The running frame yields: it leaves the stack with its contents, and its caller runs again. */
export function suspendFrame(vm: Vm, frame: Frame): Frame | null {
  const { back, generator } = frame
  if (generator !== null) {
    const data = generatorData(generator)
    vm.thread.handled = data.handled.previous ?? vm.thread.handled
    data.handled.previous = null
    data.state = 'suspended'
  }
  showStack(vm, frame)
  popFrame(vm, frame)
  return back
}

/** Gives `value` (owned) to the caller and lets it go on behind its instruction. */
export function deliver(back: Frame, value: PyObject): void {
  back.stack[back.sp++] = value
  back.pc++
}

/** Takes the running frame off the stack for good. */
export function leaveFrame(vm: Vm, frame: Frame): void {
  popFrame(vm, frame)
  clearFrame(vm, frame)
}

/** What was to happen when the call is over. */
export function endCall(vm: Vm, frame: Frame): void {
  const after = vm.afterCalls.get(frame)
  vm.afterCalls.delete(frame)
  after?.()
}

/** The caller's operands are there still: the result takes their place. */
function finishOnward(vm: Vm, frame: Frame, back: Frame, value: PyObject): void {
  endCall(vm, frame)
  replaceCall(vm, back, value)
}

/** Drops everything the frame owns, unless its frame object lives on: that one keeps stack and locals. */
export function clearFrame(vm: Vm, frame: Frame): void {
  const { object } = frame
  frame.isFinished = true
  if (object !== null) {
    if (object.refs > 1) keepWithObject(vm, frame)
    else forgetObject(frame)
    vm.decref(object)
    if (frame.object !== null) return
  }
  dropContents(vm, frame)
  if (frame.id !== 0) {
    vm.recorder.free(frame.id)
    frame.id = 0
  }
  recycleFrame(frame)
}

/** As clearFrame, for a frame that is not on the stack: what it owned is the caller's to drop, in this order. */
export function releaseFrame(vm: Vm, frame: Frame): PyObject[] {
  const { object } = frame
  if (object !== null && object.refs > 1) {
    frame.isFinished = true
    keepWithObject(vm, frame)
    return [object]
  }
  if (object !== null) {
    forgetObject(frame)
    vm.decref(object)
  }
  frame.isFinished = true
  const taken = takeContents(frame)
  if (frame.id !== 0) vm.recorder.free(frame.id)
  frame.id = 0
  return taken
}

/** The frame's object dies: the node in the history is its, and goes with it. */
function forgetObject(frame: Frame): void {
  frame.object = null
  frame.id = 0
}

/** Borrowed locals become the frame's own: it outlives the call that lent them. */
export function ownLocals(frame: Frame): void {
  for (let slot = 0; frame.borrowed !== 0 && slot < 31; slot++) {
    if ((frame.borrowed & (1 << slot)) === 0) continue
    const value = frame.stack[slot] ?? null
    if (value !== null) value.refs++
    frame.borrowed &= ~(1 << slot)
  }
}

function keepWithObject(vm: Vm, frame: Frame): void {
  ownLocals(frame)
  forgetStack(vm, frame)
  dropStack(vm, frame)
  const { object } = frame
  if (object === null) return
  keepCode(frame)
  showKept(vm, frame)
  linkBack(vm, frame)
  if (object.gcNext === null) vm.collector.track(object)
}

function keepCode(frame: Frame): void {
  const code = frame.unit.object
  if (code === null || code.refs === 0) return
  code.refs++
  frame.code = code
}

/** A frame object that outlives its call keeps its caller's, and so the caller's locals. */
function linkBack(vm: Vm, frame: Frame): void {
  const caller = vm.thread.frame
  if (caller === null || caller === frame || frame.backObject !== null) return
  // Whoever ran a generator last is no caller of it.
  if ((frame.unit.code.flags & GENERATES) !== 0) return
  const back = vm.services.frameObject(vm, caller)
  frame.backObject = back
  if (frame.id !== 0) vm.recorder.store(frame.id, backSlot(frame.unit), vm.ref(back))
}
