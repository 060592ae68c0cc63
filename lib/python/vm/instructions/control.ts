/** Steps, iteration, generators and exceptions: the instructions that decide what runs next. */
import { codeFlag } from '../../compile/code'
import { exceptionData, isExceptionClass } from '../../objects/exception/exceptionData'
import { isSubclass } from '../../objects/type/isInstance'
import { matchesAny, splitGroup } from '../../objects/exception/matching'
import { makeRaise, raiseBecause } from '../../objects/exception/raising'
import { generatorData, newGeneratorData, type PyGenerator } from '../../objects/generator/generatorData'
import { resume } from '../../objects/generator/resume'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { delegateOf } from '../../objects/generator/delegate'
import { call, callMethod } from '../../objects/protocol/calls'
import { endedBy, iterate, nextOrEnd } from '../../objects/protocol/iterate'
import type { Continuation, Frame } from '../Frame'
import { ownLocals, popFrame } from '../frames'
import { PyRaise, RunStop } from '../PyRaise'
import { showKept, showStack } from '../shownStack'
import { iterationEnded, reachedLine } from '../tracing/events'
import type { Vm } from '../Vm'
import { drop, isOwned, peek, peekNull, push, replace } from './operands'

const PROGRESS_STEPS = 1 << 12

/** A line begins, if it is not just going on. */
export function step(vm: Vm, frame: Frame, statement: number): void {
  const { pc } = frame
  const line = frame.unit.lines[pc] ?? -1
  const goesOn = line === frame.line && pc > frame.linePc
  frame.linePc = pc
  frame.site = statement
  if (goesOn) {
    vm.recorder.site = statement
    return
  }
  frame.line = line
  beginLine(vm, frame, statement)
}

/** The frame is at the beginning of the line, and says so. */
export function beginLine(vm: Vm, frame: Frame, statement: number): void {
  if (frame.shown !== 0 || frame.sp !== frame.unit.stackBase) showStack(vm, frame)
  const { recorder } = vm
  recorder.step(statement)
  if ((recorder.steps & (PROGRESS_STEPS - 1)) === 0 || recorder.isCrowded || recorder.steps >= vm.limits.steps) look(vm)
  if (vm.watching) reachedLine(vm, frame)
}

/** Whether the run may go on. */
function look(vm: Vm): void {
  const { steps } = vm.recorder
  if (steps >= vm.limits.steps) throw new RunStop('steps', 1)
  if (steps % PROGRESS_STEPS === 0 && !vm.host.onProgress(steps)) throw new RunStop('stopped', 1)
  vm.checkRoom()
}

// Iteration

export function getIter(vm: Vm, frame: Frame, mask: number): number {
  vm.recorder.use(peek(frame, 0).id)
  return replace(vm, frame, 1, mask, iterate(vm, peek(frame, 0)))
}

/** Whether a `for` or `yield from` can run the generator's frame in place. */
export function isIdleGenerator(vm: Vm, object: PyObject): boolean {
  if (object.cls !== vm.types.generator && object.cls !== vm.types.coroutine) return false
  const { state, frame } = generatorData(object as PyContainer) // the class says so
  return frame !== null && (state === 'created' || state === 'suspended')
}

/** Pushes the generator's frame; `sent` is owned, None if left out. */
export function pushGenerator(vm: Vm, object: PyObject, then: Continuation, sent: PyObject = vm.newNone()): Frame {
  return resume(vm, object as PyGenerator, sent, then) // isIdleGenerator said so
}

/** A loop's iterator has no more items. */
export function endLoop(vm: Vm, frame: Frame): void {
  const value = vm.stopValue
  vm.stopValue = null
  if (vm.watching && value !== null) iterationEnded(vm, frame, value)
  vm.xdecref(value)
}

/** The running frame becomes a generator's; its caller gets the generator (owned). */
export function makeGenerator(vm: Vm, frame: Frame): PyObject {
  const { types } = vm
  const { flags } = frame.unit.code
  const cls =
    (flags & codeFlag.COROUTINE) !== 0
      ? types.coroutine
      : (flags & codeFlag.ASYNC_GENERATOR) !== 0
        ? types.asyncGenerator
        : types.generator
  const data = newGeneratorData(vm, frame)
  ownLocals(frame)
  showKept(vm, frame)
  popFrame(vm, frame)
  const generator = vm.container(cls, data)
  frame.generator = generator
  frame.then = 'native'
  return generator
}

/** `receiver, value -> receiver, result`; false when the receiver is at its end. */
export function send(vm: Vm, frame: Frame, mask: number): boolean {
  const receiver = peek(frame, 1)
  const value = peek(frame, 0)
  const sent = value === vm.none ? nextOrStop(vm, receiver) : sendMethod(vm, receiver, value)
  const result = sent ?? vm.stopValue ?? vm.newNone()
  if (sent === null) {
    if (vm.watching && vm.stopValue !== null) iterationEnded(vm, frame, result)
    vm.stopValue = null
  }
  frame.stack[frame.sp - 1] = result
  if (isOwned(mask, 0)) vm.decref(value)
  return sent !== null
}

function nextOrStop(vm: Vm, receiver: PyObject): PyObject | null {
  return receiver.cls.slots.next !== null ? nextOrEnd(vm, receiver) : sendMethod(vm, receiver, vm.none)
}

function sendMethod(vm: Vm, receiver: PyObject, value: PyObject): PyObject | null {
  try {
    return callMethod(vm, receiver, 'send', [value])
  } catch (error) {
    return endedBy(vm, error)
  }
}

export function getYieldFromIter(vm: Vm, frame: Frame, mask: number): number {
  const value = peek(frame, 0)
  if (value.cls === vm.types.generator) return frame.sp
  if (value.cls === vm.types.coroutine) {
    const allowed = codeFlag.COROUTINE | codeFlag.ITERABLE_COROUTINE
    if ((frame.unit.code.flags & allowed) !== 0) return frame.sp
    throw vm.error('TypeError', "cannot 'yield from' a coroutine object in a non-coroutine generator")
  }
  return getIter(vm, frame, mask)
}

export function getAwaitable(vm: Vm, frame: Frame, where: number, mask: number): number {
  const value = peek(frame, 0)
  const iterator = vm.services.awaitable(vm, value, where)
  if (iterator.cls === vm.types.coroutine && delegateOf(iterator as PyGenerator) !== null) {
    vm.decref(iterator)
    throw vm.error('RuntimeError', 'coroutine is being awaited already')
  }
  return replace(vm, frame, 1, mask, iterator)
}

export function getAiter(vm: Vm, frame: Frame, mask: number): number {
  const value = peek(frame, 0)
  const { aiter } = value.cls.slots
  if (aiter === null)
    throw vm.error('TypeError', `'async for' requires an object with __aiter__ method, got ${value.cls.name}`)
  const iterator = aiter(vm, value)
  if (iterator.cls.slots.anext === null) {
    const message = `'async for' received an object from __aiter__ that does not implement __anext__: ${iterator.cls.name}`
    vm.decref(iterator)
    throw vm.error('TypeError', message)
  }
  return replace(vm, frame, 1, mask, iterator)
}

export function getAnext(vm: Vm, frame: Frame): PyObject {
  const iterator = peek(frame, 0)
  const { anext } = iterator.cls.slots
  if (anext === null)
    throw vm.error('TypeError', `'async for' requires an iterator with __anext__ method, got ${iterator.cls.name}`)
  const next = anext(vm, iterator)
  try {
    return vm.services.awaitable(vm, next, 0)
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error
    const message = `'async for' received an invalid object from __anext__: ${next.cls.name}`
    throw raiseBecause(vm, vm.error('TypeError', message), error)
  } finally {
    vm.decref(next)
  }
}

/** `aiter, exception ->`: a StopAsyncIteration ends the loop, anything else goes on. */
export function endAsyncFor(vm: Vm, frame: Frame, mask: number): number {
  const exception = peek(frame, 0)
  if (vm.isInstanceOf(exception, 'StopAsyncIteration')) return drop(vm, frame, 2, mask)
  exception.refs++
  frame.reraising = true
  throw new PyRaise(exception as PyContainer) // exceptions are containers
}

/** `receiver, last sent, exception -> None, value`: a StopIteration thrown into a delegate is its result. */
export function cleanupThrow(vm: Vm, frame: Frame): number {
  const exception = peek(frame, 0)
  if (!vm.isInstanceOf(exception, 'StopIteration')) {
    exception.refs++
    frame.reraising = true
    throw new PyRaise(exception as PyContainer) // exceptions are containers
  }
  const value = vm.services.stopIterationValue(vm, new PyRaise(exception as PyContainer)) // as above
  drop(vm, frame, 3, 0)
  push(frame, vm.newNone())
  return push(frame, value)
}

// Exceptions

/** `exception? cause? ->`, or nothing for a bare `raise`. */
export function raise(vm: Vm, frame: Frame, count: number, mask: number): PyRaise {
  if (count === 0) return raiseAgain(vm, frame)
  const cause = count === 2 ? peek(frame, 0) : null
  const thrown = makeRaise(vm, peek(frame, count - 1), cause)
  drop(vm, frame, count, mask)
  return thrown
}

function raiseAgain(vm: Vm, frame: Frame): PyRaise {
  const current = vm.thread.currentException()
  if (current === null) return vm.error('RuntimeError', 'No active exception to reraise')
  current.refs++
  frame.reraising = true
  return new PyRaise(current as PyContainer) // exceptions are containers
}

/** `[lasti] exception ->` */
export function reraise(frame: Frame, depth: number): PyRaise {
  const exception = frame.stack[--frame.sp] as PyContainer // exceptions are containers
  if (depth > 0) frame.raisedAt = Number(frame.stack[frame.sp - depth]?.data ?? -1)
  frame.stack[frame.sp] = null
  frame.reraising = true
  return new PyRaise(exception)
}

/** `exception -> previous, exception`: it is the handled one from now on. */
export function pushExceptionInfo(vm: Vm, frame: Frame): number {
  const { handled } = vm.thread
  const exception = peek(frame, 0)
  const previous = handled.value ?? vm.newNone()
  exception.refs++
  handled.value = exception
  frame.stack[frame.sp - 1] = previous
  return push(frame, exception)
}

/** `previous ->`: the one handled before is handled again. */
export function popExcept(vm: Vm, frame: Frame): number {
  const { handled } = vm.thread
  const previous = peek(frame, 0)
  const current = handled.value
  frame.stack[--frame.sp] = null
  if (previous === vm.none) {
    vm.none.refs--
    handled.value = null
  } else handled.value = previous
  vm.xdecref(current)
  return frame.sp
}

/** `exception, type -> exception, bool` */
export function checkExceptionMatch(vm: Vm, frame: Frame, mask: number): number {
  const classes = wantedClasses(vm, peek(frame, 0))
  return replace(vm, frame, 1, mask, vm.bool(matchesAny(vm, peek(frame, 1), classes)))
}

function wantedClasses(vm: Vm, wanted: PyObject): readonly PyObject[] {
  const classes = (wanted.cls.kind & kind.TUPLE) !== 0 ? (wanted.data as PyObject[]) : [wanted] // a tuple inside
  if (classes.every((cls) => isExceptionClass(vm, cls))) return classes
  throw vm.error('TypeError', 'catching classes that do not inherit from BaseException is not allowed')
}

/** `exception, type -> rest, match` for `except*`. */
export function checkGroupMatch(vm: Vm, frame: Frame, mask: number): number {
  const group = vm.typeNamed('BaseExceptionGroup')
  if (wantedClasses(vm, peek(frame, 0)).some((cls) => isSubclass(vm, cls, group)))
    throw vm.error('TypeError', 'catching ExceptionGroup with except* is not allowed. Use except instead.')
  const { rest, match } = splitGroup(vm, peek(frame, 1), peek(frame, 0))
  if (match === null) {
    vm.xdecref(rest)
    return replace(vm, frame, 1, mask, vm.newNone())
  }
  const { handled } = vm.thread
  const current = handled.value
  match.refs++
  handled.value = match
  vm.xdecref(current)
  drop(vm, frame, 2, mask)
  push(frame, rest ?? vm.newNone())
  return push(frame, match)
}

/** `exit, self, lasti, previous, exception -> ..., result` */
export function withExceptStart(vm: Vm, frame: Frame): PyObject {
  const exception = peek(frame, 0)
  const exit = peek(frame, 4)
  const self = peekNull(frame, 3)
  const traceback = exceptionData(exception as PyContainer).traceback ?? vm.none // exceptions are containers
  const args = [exception.cls, exception, traceback]
  return call(vm, exit, self === null ? args : [self, ...args])
}
