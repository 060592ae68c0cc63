/**
 * What runs is told to `sys.settrace`'s and `sys.setprofile`'s functions: calls, lines, returns, exceptions, calls of native
 * functions. The interpreter asks here only while `Vm.watching`.
 *
 * Invariants: a function is told nothing of what it runs itself; if it raises, it is told nothing more and what it raised
 * goes on in the program. The profiler is told before the tracer, as CPython's tools are numbered. Lines of a library's code
 * are marked when the first frame of it is traced (`lower.ts`).
 */
import * as op from '../../compile/opcode'
import { frameObject } from '../../objects/function/frameObject'
import { exceptionData } from '../../objects/exception/exceptionData'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { call, callMethod } from '../../objects/protocol/calls'
import type { Frame } from '../Frame'
import { withLineMarks } from '../lower'
import type { ToldEvent } from '../jump/jumpToLine'
import { instructionOf } from '../instructionOf'
import { fire, fireCaught, fireLine, fireRaised, hears } from '../monitoring/fire'
import { reachedInstruction, tellFlow, withInstructionMarks } from '../monitoring/flow'
import { monitored } from '../monitoring/Monitoring'
import { backSlot } from '../shownStack'
import { OP_WORDS, type Unit } from '../Unit'
import type { Thread } from '../Thread'
import type { Vm } from '../Vm'
import * as ownOp from '../ownOp'
import { type FrameWatch, Watch } from './Watch'

type Event = 'call' | 'line' | 'opcode' | 'return' | 'exception' | 'c_call' | 'c_return' | 'c_exception'

/** The watch of the thread that runs, unless it is busy telling. */
function active(vm: Vm): Watch | null {
  const { watch } = vm.thread
  return watch === null || watch.isTelling ? null : watch
}

export function frameWatch(frame: Frame): FrameWatch {
  return (frame.watched ??= {
    trace: null,
    lines: true,
    opcodes: false,
    wantsMarks: false,
    extra: null,
    overwritten: [],
  })
}

/** Calls `func(frame, event, argument)`; the result is owned. */
function tell(vm: Vm, watch: Watch, func: PyObject, frame: Frame, event: Event, argument: PyObject): PyObject {
  const object = frameObject(vm, frame)
  const word = vm.intern(event)
  const { stopValue } = vm
  vm.stopValue = null
  const { thread } = vm
  const { told } = thread
  watch.isTelling = true
  thread.told = event.startsWith('c_') ? 'other' : (event as ToldEvent) // the others are called the same
  func.refs++
  try {
    return call(vm, func, [object, word, argument])
  } finally {
    watch.isTelling = false
    thread.told = told
    vm.stopValue = stopValue
    vm.decref(func)
    vm.decref(word)
    vm.decref(object)
  }
}

function tellProfiler(vm: Vm, watch: Watch, frame: Frame, event: Event, argument: PyObject): void {
  const { profiler } = watch
  if (profiler === null) return
  try {
    vm.decref(tell(vm, watch, profiler, frame, event, argument))
  } catch (error) {
    setProfiler(vm, null)
    throw error
  }
}

/** What the function returns is told from then on, unless it is None. */
function tellTracer(vm: Vm, watch: Watch, func: PyObject | null, frame: Frame, event: Event, argument: PyObject): void {
  if (func === null) return
  let result: PyObject
  try {
    result = tell(vm, watch, func, frame, event, argument)
  } catch (error) {
    setTracer(vm, null)
    setFrameTrace(vm, frame, null)
    throw error
  }
  if (result !== vm.none) setFrameTrace(vm, frame, result)
  vm.decref(result)
}

/** `f_trace`; null takes it away. */
function setFrameTrace(vm: Vm, frame: Frame, trace: PyObject | null): void {
  const watched = frameWatch(frame)
  const old = watched.trace
  if (trace !== null) trace.refs++
  watched.trace = trace
  if (trace !== null && frame.id !== 0) vm.recorder.store(frame.id, backSlot(frame.unit) + 1, vm.ref(trace))
  vm.xdecref(old)
}

/** A program has set `f_trace`: if the frame waits for a call that it made, its next lines are told of too. */
export function traceFrame(vm: Vm, frame: Frame, trace: PyObject | null): void {
  setFrameTrace(vm, frame, trace)
  if (trace === null || frame.unit.isLesson || frame.unit.hasLineMarks || !isWaiting(vm, frame)) return
  goOnIn(frame, withLineMarks(frame.unit))
  frame.line = lineAt(frame)
  frame.linePc = frame.pc
}

/** Whether the interpreter comes back to the frame by itself, so that it reads anew which code the frame has. */
function isWaiting({ frame: running }: Vm, frame: Frame): boolean {
  for (let above = running; above !== null; above = above.back) if (above.back === frame) return above.then !== 'native'
  return false
}

/** A call begins (`where` is 0), or a generator goes on. */
export function entered(vm: Vm, frame: Frame, where: number): void {
  fire(vm, frame, where > 0 ? monitored.PY_RESUME : monitored.PY_START)
  tellEntered(vm, frame)
}

/** An exception is raised where a generator stands. */
export function thrownInto(vm: Vm, frame: Frame, exception: PyContainer): void {
  if (hears(vm, monitored.PY_THROW)) fireCaught(vm, frame, monitored.PY_THROW, instructionOf(frame) + 1, exception)
  tellEntered(vm, frame)
}

function tellEntered(vm: Vm, frame: Frame): void {
  const watch = active(vm)
  const wasTraced = (frame.watched?.trace ?? null) !== null
  if (watch !== null) {
    tellProfiler(vm, watch, frame, 'call', vm.none)
    tellTracer(vm, watch, watch.tracer, frame, 'call', vm.none)
  }
  const marked = markedUnit(vm, frame, wasTraced)
  if (marked !== frame.unit) goOnIn(frame, marked)
}

/**
 * The code with as many marks as those who are told of it need. Who sets `f_trace_opcodes` while the call is told of is heard
 * too early, as in CPython, unless the code was told of by instructions before.
 */
function markedUnit({ monitoring }: Vm, { unit, watched }: Frame, wasTraced: boolean): Unit {
  const isTraced = (watched?.trace ?? null) !== null
  const isMonitored = monitoring.all !== 0
  const byOpcodes = isTraced && watched?.opcodes === true && (wasTraced || unit.watched !== null)
  if (byOpcodes || (isMonitored && monitoring.wantsFlow(unit.code))) return withInstructionMarks(unit)
  if (unit.isLesson || unit.hasLineMarks) return unit
  return isTraced || (isMonitored && monitoring.wantsLines(unit.code)) ? withLineMarks(unit) : unit
}

/** The frame goes on at the same instruction in code that is marked, behind its marks. */
function goOnIn(frame: Frame, marked: Unit): void {
  const { unit } = frame
  const instruction = unit.ops[frame.pc * OP_WORDS + 3] ?? 0
  let at = marked.place[instruction] ?? 0
  while (ownOp.isMark(marked.ops[at * OP_WORDS])) at++
  frame.unit = marked
  frame.pc = at
  frame.line = -1
}

/** From here on every instruction of the frame is told of, the one that stands behind this mark at first. */
function turnToOpcodes(frame: Frame): void {
  const { unit, watched, line } = frame
  if (watched?.wantsMarks !== true || frame.jumped) return
  watched.wantsMarks = false
  goOnIn(frame, withInstructionMarks(unit))
  frame.pc--
  frame.line = line
  frame.linePc = frame.pc
  frame.jumped = true
}

/** A program has set `f_trace_opcodes`: a frame that waits for a call that it made is told of by instructions from then on. */
export function traceOpcodes(vm: Vm, frame: Frame): void {
  const { unit, watched } = frame
  if ((watched?.trace ?? null) === null || unit.watched === unit) return
  if (!isWaiting(vm, frame)) {
    frameWatch(frame).wantsMarks = true
    return
  }
  goOnIn(frame, withInstructionMarks(unit))
  frame.line = lineAt(frame)
  frame.linePc = frame.pc
}

function lineAt({ unit, pc }: Frame): number {
  return unit.code.positions[(unit.ops[pc * OP_WORDS + 3] ?? 0) * 4] ?? -1
}

/** A line begins, in code of the library: lesson code has steps. */
export function reachedMark(vm: Vm, frame: Frame): void {
  const line = lineAt(frame)
  const goesOn = line === frame.line && frame.pc > frame.linePc
  frame.linePc = frame.pc
  if (goesOn) return
  frame.line = line
  reachedLine(vm, frame)
}

/** A `yield from` or `await` that goes on is in the midst of its line: nothing but its next round begins with SEND. */
function isDelegating(frame: Frame): boolean {
  return frame.unit.code.instructions[instructionOf(frame) * 2] === op.SEND
}

/** Before an instruction, where every one is looked at. */
export function reachedEach(vm: Vm, frame: Frame): void {
  reachedInstruction(vm, frame)
  const watch = active(vm)
  const { watched } = frame
  if (watch === null || watched === null || !watched.opcodes || watch.tracer === null || frame.jumped) return
  tellTracer(vm, watch, watched.trace, frame, 'opcode', vm.none)
}

/** Who sent the frame to a line is not told that it begins. */
function hasLanded(frame: Frame): boolean {
  const isLanding = frame.landedPc === frame.pc
  frame.landedPc = -1
  return isLanding
}

export function reachedLine(vm: Vm, frame: Frame): void {
  tellFlow(vm, frame)
  if (hasLanded(frame)) return
  if (isDelegating(frame)) return
  fireLine(vm, frame)
  const watch = active(vm)
  const watched = frame.watched
  if (watch === null || watched === null || !watched.lines || watch.tracer === null) return
  tellTracer(vm, watch, watched.trace, frame, 'line', vm.none)
  turnToOpcodes(frame)
}

/** The frame returns or yields `value` (borrowed); null: an exception leaves it. */
export function returned(vm: Vm, frame: Frame, value: PyObject | null): void {
  if (value !== null && vm.monitoring.all !== 0) {
    const yields = frame.unit.ops[frame.pc * OP_WORDS] === op.YIELD_VALUE
    fire(vm, frame, yields ? monitored.PY_YIELD : monitored.PY_RETURN, value)
  }
  const watch = active(vm)
  if (watch === null) return
  tellProfiler(vm, watch, frame, 'return', value ?? vm.none)
  if (watch.tracer !== null) tellTracer(vm, watch, frame.watched?.trace ?? null, frame, 'return', value ?? vm.none)
}

/** An exception was raised in the frame or came to it from a call. */
export function raised(vm: Vm, frame: Frame, exception: PyContainer): void {
  const watch = active(vm)
  const trace = frame.watched?.trace ?? null
  if (watch === null || watch.tracer === null || trace === null) return
  const traceback = exceptionData(exception).traceback ?? vm.none
  const parts = [exception.cls, exception, traceback]
  for (const part of parts) part.refs++
  const argument = vm.tuple(parts)
  try {
    tellTracer(vm, watch, trace, frame, 'exception', argument)
  } finally {
    vm.decref(argument)
  }
}

/**
 * The frame came to the end of an iteration by a StopIteration with `value` (borrowed). One that nobody raised, as at the
 * end of a list or of a generator that returns nothing, is not told of; but a generator that was delegated to always ends
 * by one, raised or not.
 */
export function iterationEnded(vm: Vm, frame: Frame, value: PyObject, isDelegate = false): void {
  const event = isDelegate ? monitored.STOP_ITERATION : monitored.RAISE
  const isTraced = active(vm) !== null && (frame.watched?.trace ?? null) !== null
  if (!isTraced && !vm.monitoring.hears(event)) return
  const { stopValue } = vm
  if (value !== vm.none) value.refs++
  vm.stopValue = value === vm.none ? null : value
  const stop = vm.services.stopIteration(vm)
  vm.stopValue = stopValue
  try {
    raised(vm, frame, stop.exception)
    fireRaised(vm, frame, event, instructionOf(frame), stop.exception)
  } finally {
    vm.dropError(stop)
  }
}

/** Makes a call for the frame; the profiler is told of it if a native function is called. */
export function calledNative(
  vm: Vm,
  frame: Frame,
  callable: PyObject,
  self: PyObject | null,
  make: () => PyObject,
): PyObject {
  const watch = active(vm)
  const isMethod = callable.cls === vm.types.methodDescriptor && self !== null
  if (watch === null || watch.profiler === null || (callable.cls !== vm.types.builtin && !isMethod)) return make()
  const shown = isMethod ? callMethod(vm, callable, '__get__', [self]) : owned(callable)
  try {
    tellProfiler(vm, watch, frame, 'c_call', shown)
    return resultOf(vm, watch, frame, shown, make)
  } finally {
    vm.decref(shown)
  }
}

function resultOf(vm: Vm, watch: Watch, frame: Frame, shown: PyObject, make: () => PyObject): PyObject {
  let result: PyObject
  try {
    result = make()
  } catch (error) {
    if (active(vm) === watch) tellProfiler(vm, watch, frame, 'c_exception', shown)
    throw error
  }
  try {
    if (active(vm) === watch) tellProfiler(vm, watch, frame, 'c_return', shown)
  } catch (error) {
    vm.decref(result)
    throw error
  }
  return result
}

function owned(object: PyObject): PyObject {
  object.refs++
  return object
}

const HELD = { tracer: 'sys.settrace', profiler: 'sys.setprofile' } as const

/** Takes no reference over: counts its own. The history shows that the interpreter holds the function. */
function put(vm: Vm, which: 'tracer' | 'profiler', func: PyObject | null, thread: Thread): void {
  const watch = (thread.watch ??= new Watch())
  const old = watch[which]
  if (func !== null) {
    func.refs++
    vm.recorder.hold(vm.ref(func), 1, HELD[which])
  }
  watch[which] = func
  if (watch.tracer === null && watch.profiler === null && !watch.isTelling) thread.watch = null
  vm.watching = vm.watching || func !== null
  if (old === null) return
  if (old.id !== 0) vm.recorder.hold(old.id, -1, HELD[which])
  vm.decref(old)
}

export function setTracer(vm: Vm, func: PyObject | null, thread = vm.thread): void {
  put(vm, 'tracer', func, thread)
}

export function setProfiler(vm: Vm, func: PyObject | null, thread = vm.thread): void {
  put(vm, 'profiler', func, thread)
}

/** `sys.call_tracing`: what a trace function calls this way is told of. */
export function callTold(vm: Vm, func: PyObject, args: readonly PyObject[]): PyObject {
  const { watch } = vm.thread
  const wasTelling = watch !== null && watch.isTelling
  if (watch !== null) watch.isTelling = false
  try {
    return call(vm, func, args)
  } finally {
    if (watch !== null) watch.isTelling = wasTelling
  }
}
