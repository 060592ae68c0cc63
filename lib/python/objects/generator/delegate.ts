/**
 * `throw` and `close`: they go first to the iterator that the generator's body waits for (`yield from`, `await`), then to
 * the body itself. This is CPython's _gen_throw and gen_close.
 */
import { PyRaise } from '../../vm/PyRaise'
import * as ownOp from '../../vm/ownOp'
import { OP_WORDS } from '../../vm/Unit'
import * as op from '../../compile/opcode'
import type { Vm } from '../../vm/Vm'
import { isExceptionClass, exceptionData, TRACEBACK_SLOT } from '../exception/exceptionData'
import type { PyContainer, PyObject } from '../PyObject'
import { kind, type PyType } from '../PyType'
import { findAttr } from '../protocol/attributes'
import { call } from '../protocol/calls'
import { isSubtype } from '../protocol/lookup'
import { forgetFrame, type PyGenerator } from './generatorData'
import { bareException, raiseInto, whileWaiting } from './resume'

/** YIELD_VALUE's argument inside `yield from` and `await`; RESUME's bit for a yield that no `try` surrounds. */
const YIELDS_FROM = 1
const OUTSIDE_TRY = 4

/** What `throw` was called with, borrowed; a value or traceback of None counts as none. */
export interface Thrown {
  readonly type: PyObject
  readonly value: PyObject | null
  readonly traceback: PyObject | null
}

/** The iterator that the suspended generator waits for, borrowed; or null. */
export function delegateOf(generator: PyGenerator): PyObject | null {
  const { frame, state } = generator.data
  if (frame === null || state !== 'suspended') return null
  const at = (frame.pc - 1) * OP_WORDS
  const isDelegating = frame.unit.ops[at] === op.YIELD_VALUE && frame.unit.ops[at + 1] === YIELDS_FROM
  return isDelegating ? (frame.stack[frame.sp - 1] ?? null) : null
}

function isGeneratorLike(vm: Vm, object: PyObject): object is PyGenerator {
  return object.cls === vm.types.generator || object.cls === vm.types.coroutine
}

/** A value that was yielded, or null at the end (`vm.stopValue`). `closeFirst`: GeneratorExit closes the delegate. */
export function throwInto(vm: Vm, generator: PyGenerator, thrown: Thrown, closeFirst: boolean): PyObject | null {
  const delegate = delegateOf(generator)
  if (delegate === null) return throwHere(vm, generator, thrown)
  delegate.refs++
  try {
    if (closeFirst && isGeneratorExit(vm, thrown.type)) return closeThenThrow(vm, generator, delegate, thrown)
    return throwAcross(vm, generator, delegate, thrown, closeFirst)
  } finally {
    vm.decref(delegate)
  }
}

function isGeneratorExit(vm: Vm, type: PyObject): boolean {
  const cls = (type.cls.kind & kind.TYPE) !== 0 ? (type as PyType) : type.cls // kind says it is a class
  return isSubtype(cls, vm.typeNamed('GeneratorExit'))
}

function closeThenThrow(vm: Vm, generator: PyGenerator, delegate: PyObject, thrown: Thrown): PyObject | null {
  const failure = closeDelegate(vm, generator, delegate)
  return failure === null ? throwHere(vm, generator, thrown) : raiseInto(vm, generator, failure, false)
}

/** Closes the iterator that the generator waits for; what that raises is returned. */
function closeDelegate(vm: Vm, generator: PyGenerator, delegate: PyObject): PyRaise | null {
  const { data } = generator
  const { state } = data
  data.state = 'running'
  try {
    vm.xdecref(closeIterator(vm, delegate))
    return null
  } catch (error) {
    if (error instanceof PyRaise) return error
    throw error
  } finally {
    data.state = state
  }
}

function closeIterator(vm: Vm, iterator: PyObject): PyObject | null {
  if (isGeneratorLike(vm, iterator)) return closeGenerator(vm, iterator)
  const method = closeMethod(vm, iterator)
  if (method === null) return null
  try {
    return call(vm, method, [])
  } finally {
    vm.decref(method)
  }
}

function closeMethod(vm: Vm, iterator: PyObject): PyObject | null {
  try {
    return findAttr(vm, iterator, 'close')
  } catch (error) {
    vm.services.reportUnraisable(vm, error, 'Exception ignored on looking up close', iterator)
    return null
  }
}

function throwAcross(
  vm: Vm,
  generator: PyGenerator,
  delegate: PyObject,
  thrown: Thrown,
  closeFirst: boolean,
): PyObject | null {
  const { frame } = generator.data
  if (frame === null) throw new RangeError('throwInto: the generator is done')
  try {
    if (isGeneratorLike(vm, delegate)) {
      const value = whileWaiting(vm, generator, frame, () => throwInto(vm, delegate, thrown, closeFirst))
      if (value !== null) return value
      throw vm.services.stopIteration(vm)
    }
    const method = findAttr(vm, delegate, 'throw')
    if (method === null) return throwHere(vm, generator, thrown)
    return whileWaiting(vm, generator, frame, () => callThrow(vm, method, thrown))
  } catch (error) {
    if (!(error instanceof PyRaise) || generator.data.frame === null) throw error
    return raiseInto(vm, generator, error, false)
  }
}

/** Takes `method` over. */
function callThrow(vm: Vm, method: PyObject, { type, value, traceback }: Thrown): PyObject {
  const args = [type]
  if (value !== null || traceback !== null) args.push(value ?? vm.none)
  if (traceback !== null) args.push(traceback)
  try {
    return call(vm, method, args)
  } finally {
    vm.decref(method)
  }
}

function throwHere(vm: Vm, generator: PyGenerator, thrown: Thrown): PyObject | null {
  return raiseInto(vm, generator, new PyRaise(exceptionOf(vm, thrown)), false)
}

/** The exception that the arguments of `throw` describe, owned. */
function exceptionOf(vm: Vm, { type, value, traceback }: Thrown): PyContainer {
  if (traceback !== null && traceback.cls.name !== 'traceback')
    throw vm.error('TypeError', 'throw() third argument must be a traceback object')
  const exception = instanceOf(vm, type, value)
  if (traceback !== null) setTraceback(vm, exception, traceback)
  return exception
}

function instanceOf(vm: Vm, type: PyObject, value: PyObject | null): PyContainer {
  if (isExceptionClass(vm, type)) return normalized(vm, type as PyType, value) // it is a class
  if ((type.cls.kind & kind.EXCEPTION) === 0) {
    throw vm.error(
      'TypeError',
      `exceptions must be classes or instances deriving from BaseException, not ${type.cls.name}`,
    )
  }
  if (value !== null) throw vm.error('TypeError', 'instance exception may not have a separate value')
  type.refs++
  return type as PyContainer // kind says it is an exception
}

/** An exception of the class, made of `value` as `raise` makes it; owned. */
export function normalized(vm: Vm, type: PyType, value: PyObject | null): PyContainer {
  if (value !== null && isSubtype(value.cls, type)) {
    value.refs++
    return value as PyContainer // an exception
  }
  const args = value === null ? [] : (value.cls.kind & kind.TUPLE) !== 0 ? (value.data as PyObject[]) : [value] // a tuple inside
  const made = callClass(vm, type, args)
  if ((made.cls.kind & kind.EXCEPTION) !== 0) return made as PyContainer // kind says it is an exception
  vm.decref(made)
  const words = `calling ${vm.reprText(type)} should have returned an instance of BaseException, not ${made.cls.name}`
  return vm.error('TypeError', words).exception
}

/** A class that cannot make its exception: what it raises instead is what is thrown. */
function callClass(vm: Vm, type: PyType, args: readonly PyObject[]): PyObject {
  try {
    return call(vm, type, args)
  } catch (error) {
    if (error instanceof PyRaise) return error.exception
    throw error
  }
}

function setTraceback(vm: Vm, exception: PyContainer, traceback: PyObject): void {
  const data = exceptionData(exception)
  const old = data.traceback
  traceback.refs++
  data.traceback = traceback
  vm.recordStore(exception, TRACEBACK_SLOT, traceback)
  vm.xdecref(old)
}

/** GeneratorExit where it stands; a generator that yields instead of ending is an error. Owned. */
export function closeGenerator(vm: Vm, generator: PyGenerator): PyObject {
  const { data } = generator
  if (data.frame === null) return vm.newNone()
  if (data.state === 'created' || (isOutsideTry(generator) && !vm.watching)) {
    discard(vm, generator)
    return vm.newNone()
  }
  const delegate = delegateOf(generator)
  let failure: PyRaise | null = null
  if (delegate !== null) {
    delegate.refs++
    failure = closeDelegate(vm, generator, delegate)
    vm.decref(delegate)
  }
  return closeHere(vm, generator, failure ?? bareException(vm, 'GeneratorExit'))
}

function closeHere(vm: Vm, generator: PyGenerator, raise: PyRaise): PyObject {
  let value: PyObject | null
  try {
    value = raiseInto(vm, generator, raise, true)
  } catch (error) {
    return afterClose(vm, error)
  }
  if (value === null) {
    const returned = vm.stopValue
    vm.stopValue = null
    if (generator.cls === vm.types.asyncGenerator) throw bareException(vm, 'StopAsyncIteration')
    return returned ?? vm.newNone()
  }
  vm.decref(value)
  throw vm.error('RuntimeError', `${vm.services.generatorWord(vm, generator)} ignored GeneratorExit`)
}

function afterClose(vm: Vm, error: unknown): PyObject {
  if (vm.isError(error, 'StopIteration')) {
    const value = vm.services.stopIterationValue(vm, error)
    vm.dropError(error)
    return value
  }
  if (!vm.isError(error, 'GeneratorExit')) throw error
  vm.dropError(error)
  return vm.newNone()
}

/** Suspended at a yield that no `try` surrounds: closing runs nothing. */
function isOutsideTry(generator: PyGenerator): boolean {
  const { frame, state } = generator.data
  if (frame === null || state !== 'suspended') return false
  const { ops } = frame.unit
  let at = frame.pc
  while (ownOp.isMark(ops[at * OP_WORDS])) at++
  return ops[at * OP_WORDS] === op.RESUME && ((ops[at * OP_WORDS + 1] ?? 0) & OUTSIDE_TRY) !== 0
}

/** Ends without running. */
function discard(vm: Vm, generator: PyGenerator): void {
  const { frame } = generator.data
  if (frame === null) return
  forgetFrame(vm, generator)
  frame.generator = null
  vm.services.clearFrame(vm, frame)
}
