/**
 * A task runs on: its coroutine is sent None, or an exception; what comes out is the task's end or what it waits for next.
 * Source: task_step and task_wakeup of CPython's _asynciomodule.c.
 */
import { exceptionData, CONTEXT_SLOT } from '../../objects/exception/exceptionData'
import type { PyGenerator } from '../../objects/generator/generatorData'
import { sendInto } from '../../objects/generator/resume'
import { makeNative, native } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { findAttr, setAttr } from '../../objects/protocol/attributes'
import { callMethod } from '../../objects/protocol/calls'
import { isSubtype } from '../../objects/protocol/lookup'
import { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { enterContext, leaveContext, type PyContext } from '../contextvars/context'
import { loopOf } from './allTasks'
import { stateOf } from './AsyncioState'
import { addAwaitedBy, discardAwaitedBy } from './awaitedBy'
import { addDoneCallback } from './callbacks'
import { isExactFuture, isFuture, owned, type PyFuture, type PyTask, setField } from './futureData'
import { enterTask, leaveTask, swapTask } from './runningLoop'
import { cancelFuture, cancelledError, outcomeOf, raiseOf, setException, setResult, withMessage } from './settling'
import { stepSoon } from './stepSoon'

/** What the coroutine gave; owned. */
interface Given {
  readonly value: PyObject
  readonly isReturned: boolean
}

/** `exception` (borrowed) is raised where the coroutine stands; null: it goes on. Owned. */
export function stepTask(vm: Vm, task: PyTask, exception: PyContainer | null): PyObject {
  const loop = owned(task.data.loop ?? vm.none)
  try {
    enterTask(vm, loop, task)
    const result = whileEntered(vm, task, loop, exception)
    leaveTask(vm, loop, task)
    return result
  } finally {
    vm.decref(loop)
  }
}

function whileEntered(vm: Vm, task: PyTask, loop: PyObject, exception: PyContainer | null): PyObject {
  try {
    return step(vm, task, exception)
  } catch (error) {
    if (error instanceof PyRaise) leaveWith(vm, task, loop, error)
    throw error
  }
}

/** Where leaving fails too, what was on its way is the context of that. */
function leaveWith(vm: Vm, task: PyTask, loop: PyObject, raise: PyRaise): void {
  try {
    leaveTask(vm, loop, task)
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error
    const data = exceptionData(error.exception)
    vm.xdecref(data.context)
    data.context = raise.exception
    vm.recordStore(error.exception, CONTEXT_SLOT, raise.exception)
    throw error
  }
}

function step(vm: Vm, task: PyTask, exception: PyContainer | null): PyObject {
  const { data } = task
  if (data.status !== 'PENDING') {
    const words = `__step(): already done: ${vm.reprText(task)} ${vm.reprText(exception ?? vm.none)}`
    throw raiseOf(vm, stateOf(vm).invalidState, words)
  }
  const thrown = whatIsThrown(vm, task, exception)
  try {
    setField(vm, task, 'waiter', null)
    if (data.coro === null) throw vm.error('RuntimeError', 'uninitialized Task object')
    return afterAdvance(vm, task, data.coro, thrown)
  } finally {
    vm.xdecref(thrown)
  }
}

/** A task that was asked to cancel itself does so now. Owned. */
function whatIsThrown(vm: Vm, task: PyTask, exception: PyContainer | null): PyContainer | null {
  if (!task.data.mustCancel) return exception === null ? null : owned(exception)
  const isCancelling = exception !== null && isSubtype(exception.cls, stateOf(vm).cancelled)
  const thrown = isCancelling ? owned(exception) : cancelledError(vm, task)
  task.data.mustCancel = false
  return thrown
}

function afterAdvance(vm: Vm, task: PyTask, coro: PyObject, thrown: PyContainer | null): PyObject {
  let given: Given
  try {
    given = advance(vm, coro, thrown)
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error
    return endWithException(vm, task, error)
  }
  try {
    return given.isReturned ? endWithResult(vm, task, given.value) : waitFor(vm, task, given.value)
  } finally {
    vm.decref(given.value)
  }
}

function advance(vm: Vm, coro: PyObject, thrown: PyContainer | null): Given {
  let value: PyObject | null
  try {
    value = thrown === null ? goOn(vm, coro) : callMethod(vm, coro, 'throw', [thrown])
  } catch (error) {
    if (!vm.isError(error, 'StopIteration')) throw error
    const returned = vm.services.stopIterationValue(vm, error)
    vm.dropError(error)
    return { value: returned, isReturned: true }
  }
  if (value !== null) return { value, isReturned: false }
  const returned = vm.stopValue ?? vm.newNone()
  vm.stopValue = null
  return { value: returned, isReturned: true }
}

/** The next thing it yields, or null at its end. */
function goOn(vm: Vm, coro: PyObject): PyObject | null {
  const { types } = vm
  if (coro.cls === types.coroutine || coro.cls === types.generator)
    return sendInto(vm, coro as PyGenerator, vm.newNone()) // the class says so
  const { next } = coro.cls.slots
  return next === null ? callMethod(vm, coro, 'send', [vm.none]) : next(vm, coro)
}

function endWithResult(vm: Vm, task: PyTask, value: PyObject): PyObject {
  const { data } = task
  if (data.mustCancel) {
    data.mustCancel = false
    cancelFuture(vm, task, data.cancelMessage)
  } else setResult(vm, task, value)
  return vm.newNone()
}

/** What ends the whole program goes on its way beyond the task. */
function endWithException(vm: Vm, task: PyTask, raise: PyRaise): PyObject {
  const { exception } = raise
  if (isSubtype(exception.cls, stateOf(vm).cancelled)) {
    setField(vm, task, 'cancelledError', exception)
    return vm.bool(cancelFuture(vm, task, null))
  }
  const endsAll = vm.isError(raise, 'KeyboardInterrupt') || vm.isError(raise, 'SystemExit')
  try {
    setException(vm, task, exception)
    if (endsAll) exception.refs++
  } finally {
    vm.decref(exception)
  }
  if (endsAll) throw raise
  return vm.newNone()
}

// What the coroutine waits for

function waitFor(vm: Vm, task: PyTask, awaited: PyObject): PyObject {
  if (awaited === task) return failSoon(vm, task, `Task cannot await on itself: ${vm.reprText(task)}`)
  if (awaited === vm.none) {
    stepSoon(vm, task, null)
    return vm.newNone()
  }
  const blocking = isExactFuture(vm, awaited) ? awaited.data.blocking : asksToBlock(vm, awaited)
  if (blocking === null) return failBadYield(vm, task, awaited)
  const loop = loopOf(vm, awaited)
  vm.decref(loop)
  if (loop !== task.data.loop) {
    const words = `Task ${vm.reprText(task)} got Future ${vm.reprText(awaited)} attached to a different loop`
    return failSoon(vm, task, words)
  }
  if (!blocking) {
    const words = `yield was used instead of yield from in task ${vm.reprText(task)} with ${vm.reprText(awaited)}`
    return failSoon(vm, task, words)
  }
  wakeUpAfter(vm, task, awaited)
  setField(vm, task, 'waiter', owned(awaited))
  if (task.data.mustCancel) cancelAwaited(vm, task, awaited)
  return vm.newNone()
}

/** What an object that behaves as a future says; null of one that does not. */
function asksToBlock(vm: Vm, awaited: PyObject): boolean | null {
  const answer = findAttr(vm, awaited, '_asyncio_future_blocking')
  if (answer === null || answer === vm.none) {
    vm.xdecref(answer)
    return null
  }
  try {
    return vm.truth(answer)
  } finally {
    vm.decref(answer)
  }
}

function wakeUpAfter(vm: Vm, task: PyTask, awaited: PyObject): void {
  const context = task.data.context ?? vm.none
  if (isFuture(vm, awaited)) addAwaitedBy(vm, awaited, task)
  if (isExactFuture(vm, awaited)) {
    awaited.data.blocking = false
    const wakeup = wakeupOf(vm, task)
    try {
      addDoneCallback(vm, awaited, wakeup, context)
    } finally {
      vm.decref(wakeup)
    }
    return
  }
  setAttr(vm, awaited, '_asyncio_future_blocking', vm.false_)
  const wakeup = wakeupOf(vm, task)
  try {
    vm.decref(vm.callMethodWith(awaited, 'add_done_callback', [wakeup, context], ['context']))
  } finally {
    vm.decref(wakeup)
  }
}

function cancelAwaited(vm: Vm, task: PyTask, awaited: PyObject): void {
  const message = owned(task.data.cancelMessage ?? vm.none)
  try {
    const answer = callMethod(vm, awaited, 'cancel', [message])
    const isCancelled = vm.truth(answer)
    vm.decref(answer)
    if (isCancelled) task.data.mustCancel = false
  } finally {
    vm.decref(message)
  }
}

/** The coroutine is told in its next step. */
function failSoon(vm: Vm, task: PyTask, words: string): PyObject {
  const error = withMessage(vm, vm.typeNamed('RuntimeError'), words)
  try {
    stepSoon(vm, task, error)
    return vm.newNone()
  } finally {
    vm.decref(error)
  }
}

function failBadYield(vm: Vm, task: PyTask, given: PyObject): PyObject {
  if (!isSubtype(given.cls, vm.types.generator)) return failSoon(vm, task, `Task got bad yield: ${vm.reprText(given)}`)
  const words = `yield was used instead of yield from for generator in task ${vm.reprText(task)} with ${vm.reprText(given)}`
  return failSoon(vm, task, words)
}

// Waking up

const wakeupDefinition = native('task_wakeup($self, object, /)', wakeUp)

/** The callback by which a task hears that what it waited for is done; owned. */
function wakeupOf(vm: Vm, task: PyTask): PyObject {
  const { builtin } = vm.types
  const { data } = makeNative(builtin, wakeupDefinition, stateOf(vm).taskType, null, 'method')
  return vm.container(builtin, { ...data, self: owned(task) })
}

function wakeUp(vm: Vm, task: PyTask, awaited: PyObject): PyObject {
  if (isFuture(vm, awaited)) discardAwaitedBy(vm, awaited, task)
  const raised = failureOf(vm, awaited)
  try {
    return stepTask(vm, task, raised)
  } finally {
    vm.xdecref(raised)
  }
}

/** The exception that the awaited one ended with, or null; owned. */
function failureOf(vm: Vm, awaited: PyObject): PyContainer | null {
  try {
    if (isExactFuture(vm, awaited)) return failureIn(vm, awaited)
    vm.decref(callMethod(vm, awaited, 'result', []))
    return null
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error
    return error.exception
  }
}

function failureIn(vm: Vm, future: PyFuture): PyContainer | null {
  const outcome = outcomeOf(vm, future)
  if ('exception' in outcome) return outcome.exception
  vm.decref(outcome.result)
  return null
}

// Starting at once

/** The first step is done here and now, in the task's context. */
export function startEagerly(vm: Vm, task: PyTask): void {
  const loop = owned(task.data.loop ?? vm.none)
  const context = owned(task.data.context as PyContext) // a task that starts has one
  const before = swapTask(vm, loop, task)
  stateOf(vm).tasks.add(task)
  try {
    enterContext(vm, context)
    try {
      vm.decref(step(vm, task, null))
    } finally {
      vm.decref(swapTask(vm, loop, before))
      leaveContext(vm, context)
    }
    if (task.data.status !== 'PENDING') setField(vm, task, 'coro', null)
  } finally {
    vm.decref(before)
    vm.decref(context)
    vm.decref(loop)
  }
}
