/** How a future ends: with a result, with an exception, or cancelled; and what whoever asks for the result gets. */
import { CONTEXT_SLOT, exceptionData, isExceptionClass } from '../../objects/exception/exceptionData'
import { makeRaise, setCause } from '../../objects/exception/raising'
import { setTraceback } from '../../objects/exception/traceback'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind, type PyType } from '../../objects/PyType'
import { call } from '../../objects/protocol/calls'
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { stateOf } from './AsyncioState'
import { scheduleCallbacks } from './callbacks'
import { owned, type PyFuture, setField, takeFutureField } from './futureData'

const STOP_ITERATION = 'StopIteration interacts badly with generators and cannot be raised into a Future'

export function uninitialized(vm: Vm): PyRaise {
  return vm.error('RuntimeError', 'Future object is not initialized.')
}

export function setResult(vm: Vm, future: PyFuture, result: PyObject): void {
  if (future.data.loop === null) throw uninitialized(vm)
  requirePending(vm, future)
  setField(vm, future, 'result', owned(result))
  future.data.status = 'FINISHED'
  scheduleCallbacks(vm, future)
}

/** `given`: an exception, or a class of which one is made. */
export function setException(vm: Vm, future: PyFuture, given: PyObject): void {
  requirePending(vm, future)
  const exception = raisable(vm, future, given)
  const { traceback } = exceptionData(exception)
  setField(vm, future, 'exception', exception)
  setField(vm, future, 'traceback', traceback === null ? null : owned(traceback))
  future.data.status = 'FINISHED'
  scheduleCallbacks(vm, future)
  future.data.tellsException = true
}

function requirePending(vm: Vm, { data }: PyFuture): void {
  if (data.status !== 'PENDING') throw raiseOf(vm, stateOf(vm).invalidState, 'invalid state')
}

/** An instance that may be raised into a coroutine; owned. */
function raisable(vm: Vm, future: PyFuture, given: PyObject): PyContainer {
  const made = instanceOf(vm, future, given)
  if ((made.cls.kind & kind.EXCEPTION) === 0) {
    vm.decref(made)
    throw vm.error('TypeError', 'invalid exception object')
  }
  const exception = made as PyContainer // kind says it is an exception
  return vm.isInstanceOf(exception, 'StopIteration') ? insteadOfStop(vm, exception) : exception
}

function instanceOf(vm: Vm, future: PyFuture, given: PyObject): PyObject {
  if (!isExceptionClass(vm, given)) return owned(given)
  const made = call(vm, given, [])
  if (future.data.status === 'PENDING') return made
  vm.decref(made)
  throw raiseOf(vm, stateOf(vm).invalidState, 'invalid state')
}

/** Takes `stop` over. */
function insteadOfStop(vm: Vm, stop: PyContainer): PyContainer {
  const error = withMessage(vm, vm.typeNamed('RuntimeError'), STOP_ITERATION)
  setCause(vm, error, owned(stop))
  exceptionData(error).context = stop
  vm.recordStore(error, CONTEXT_SLOT, stop)
  return error
}

/** False if it is done already. `message` is borrowed. */
export function cancelFuture(vm: Vm, future: PyFuture, message: PyObject | null): boolean {
  const { data } = future
  data.tellsException = false
  if (data.status !== 'PENDING') return false
  data.status = 'CANCELLED'
  setField(vm, future, 'cancelMessage', message === null ? null : owned(message))
  scheduleCallbacks(vm, future)
  return true
}

/** What is raised because the future was cancelled: the error that ended its task, given once, or a new one. Owned. */
export function cancelledError(vm: Vm, future: PyFuture): PyContainer {
  const kept = takeFutureField(vm, future, 'cancelledError')
  if (kept !== null) return kept as PyContainer // an exception
  const { cancelMessage } = future.data
  const hasMessage = cancelMessage !== null && cancelMessage !== vm.none
  return call(vm, stateOf(vm).cancelled, hasMessage ? [cancelMessage] : []) as PyContainer // as above
}

export type Outcome = { readonly result: PyObject } | { readonly exception: PyContainer }

/** How the future ended; owned. Throws where it is cancelled or not done. */
export function outcomeOf(vm: Vm, future: PyFuture): Outcome {
  const { data } = future
  if (data.status === 'CANCELLED') throw raised(vm, cancelledError(vm, future))
  if (data.status === 'PENDING') throw raiseOf(vm, stateOf(vm).invalidState, 'Result is not set.')
  data.tellsException = false
  if (data.exception === null) return { result: owned(data.result ?? vm.none) }
  setTraceback(vm, data.exception, data.traceback)
  const exception = owned(data.exception)
  setField(vm, future, 'traceback', null)
  return { exception }
}

/** `result()`: owned; throws the exception that the future ended with. */
export function resultOf(vm: Vm, future: PyFuture): PyObject {
  if (future.data.loop === null) throw raiseOf(vm, stateOf(vm).invalidState, 'Future object is not initialized.')
  const outcome = outcomeOf(vm, future)
  if ('result' in outcome) return outcome.result
  throw raised(vm, outcome.exception)
}

/** `exception()`: owned, or None. */
export function exceptionOf(vm: Vm, future: PyFuture): PyObject {
  const { data } = future
  if (data.loop === null) throw raiseOf(vm, stateOf(vm).invalidState, 'Future object is not initialized.')
  if (data.status === 'CANCELLED') throw raised(vm, cancelledError(vm, future))
  if (data.status === 'PENDING') throw raiseOf(vm, stateOf(vm).invalidState, 'Exception is not set.')
  if (data.exception === null) return vm.newNone()
  data.tellsException = false
  return owned(data.exception)
}

/** The exception (taken over), to be thrown: what is being handled becomes its context. */
function raised(vm: Vm, exception: PyContainer): PyRaise {
  const raise = makeRaise(vm, exception, null)
  vm.decref(exception)
  return raise
}

/** An exception of the class with a message; owned. */
export function withMessage(vm: Vm, cls: PyType, message: string): PyContainer {
  const text = vm.str(message)
  try {
    return call(vm, cls, [text]) as PyContainer // the class is an exception's
  } finally {
    vm.decref(text)
  }
}

export function raiseOf(vm: Vm, cls: PyType, message: string): PyRaise {
  return raised(vm, withMessage(vm, cls, message))
}
