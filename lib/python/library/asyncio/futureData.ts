/**
 * What futures and tasks hold, and how they lie in memory.
 *
 * Invariant: a future without a loop was never initialized. The first callback stands apart from the others, as in CPython:
 * most futures have one only, and need no list for it. What awaits it is a single object, or a set of several.
 */
import { NAMED_SLOT } from '../../../heap/history/event'
import { fixedLayout } from '../../objects/layouts'
import type { PyContainer, PyList, PyObject } from '../../objects/PyObject'
import type { Layout } from '../../objects/PyType'
import { isSubtype } from '../../objects/protocol/lookup'
import { putField } from '../../objects/putField'
import type { Vm } from '../../vm/Vm'
import { stateOf } from './AsyncioState'

export interface FutureData {
  loop: PyObject | null
  callback0: PyObject | null
  context0: PyObject | null
  /** Of pairs of a callback and its context: the second callback and those after it. */
  callbacks: PyList | null
  result: PyObject | null
  exception: PyContainer | null
  /** The traceback that the exception had when it came here, until it is raised. */
  traceback: PyObject | null
  sourceTraceback: PyObject | null
  cancelMessage: PyObject | null
  cancelledError: PyContainer | null
  awaitedBy: PyContainer | null
  awaitedByMany: boolean
  status: 'PENDING' | 'CANCELLED' | 'FINISHED'
  /** Whether an exception that nobody asked for is told of at its death. */
  tellsException: boolean
  /** Somebody has just begun to await it. */
  blocking: boolean
}

export interface TaskData extends FutureData {
  coro: PyObject | null
  context: PyContainer | null
  /** A number until somebody asks for the name. */
  name: PyObject | null
  /** What it waits for. */
  waiter: PyObject | null
  mustCancel: boolean
  tellsPending: boolean
  cancelRequests: number
}

export interface PyFuture extends PyContainer {
  data: FutureData
}

export interface PyTask extends PyFuture {
  data: TaskData
}

const FUTURE_FIELDS = [
  'loop',
  'callback0',
  'context0',
  'callbacks',
  'result',
  'exception',
  'traceback',
  'sourceTraceback',
  'cancelMessage',
  'cancelledError',
  'awaitedBy',
] as const
const TASK_FIELDS = ['coro', 'context', 'name', 'waiter'] as const
const FIELDS = [...FUTURE_FIELDS, ...TASK_FIELDS]

type FutureField = (typeof FUTURE_FIELDS)[number]
type TaskField = FutureField | (typeof TASK_FIELDS)[number]

/** As the history shows them: by the attributes under which a program finds them. */
const LABELS: Readonly<Record<TaskField, string>> = {
  loop: '_loop',
  callback0: '(callback)',
  context0: '(context of the callback)',
  callbacks: '(callbacks)',
  result: '_result',
  exception: '_exception',
  traceback: '(traceback)',
  sourceTraceback: '_source_traceback',
  cancelMessage: '_cancel_message',
  cancelledError: '(cancelled)',
  awaitedBy: '_asyncio_awaited_by',
  coro: '_coro',
  context: '(context)',
  name: '(name)',
  waiter: '_fut_waiter',
}

/** What no line of a program puts there. */
const OWN = ['loop', 'context0', 'traceback', 'sourceTraceback', 'awaitedBy'] as const
const FUTURE_BYTES = 144
const TASK_BYTES = 200

export const futureLayout: Layout = {
  ...fixedLayout<FutureData>('Future', 'instance', FUTURE_BYTES, FUTURE_FIELDS, {
    system: OWN,
    labels: FUTURE_FIELDS.map((field) => LABELS[field]),
  }),
  dictPlace: 'last',
}

const taskFields = fixedLayout<TaskData>('Task', 'instance', TASK_BYTES, FIELDS, {
  system: [...OWN, 'context', 'name'],
  labels: FIELDS.map((field) => LABELS[field]),
  visits: ['context', 'coro', 'name', 'waiter', ...FUTURE_FIELDS],
})

export const taskLayout: Layout = {
  ...taskFields,
  dictPlace: 'last',
  release: (vm, object) => {
    vm.asyncio?.tasks.delete(object)
    return taskFields.release(vm, object)
  },
}

export function newFutureData(): FutureData {
  return {
    loop: null,
    callback0: null,
    context0: null,
    callbacks: null,
    result: null,
    exception: null,
    traceback: null,
    sourceTraceback: null,
    cancelMessage: null,
    cancelledError: null,
    awaitedBy: null,
    awaitedByMany: false,
    status: 'PENDING',
    tellsException: false,
    blocking: false,
  }
}

export function newTaskData(): TaskData {
  return {
    ...newFutureData(),
    coro: null,
    context: null,
    name: null,
    waiter: null,
    mustCancel: false,
    tellsPending: false,
    cancelRequests: 0,
  }
}

/** Puts `value` (taken over) into the field; what was there goes. */
export function setField<F extends PyFuture>(
  vm: Vm,
  future: F,
  field: keyof F['data'] & TaskField,
  value: PyObject | null,
): void {
  const data: F['data'] = future.data
  if (value === null && data[field] === null) return
  putField(vm, future, FIELDS.indexOf(field), data, field, value)
}

/** Takes the reference out of the field for the caller. */
export function takeFutureField(vm: Vm, future: PyFuture, field: FutureField): PyObject | null {
  const value = future.data[field]
  future.data[field] = null
  if (value !== null) vm.recordDrop(future, NAMED_SLOT + FIELDS.indexOf(field))
  return value
}

export function clearFuture(vm: Vm, future: PyFuture): void {
  for (const field of FUTURE_FIELDS) setField(vm, future, field, null)
}

/** A future or task of `_asyncio`, or of a class derived from one. */
export function isFuture(vm: Vm, object: PyObject): object is PyFuture {
  return isSubtype(object.cls, stateOf(vm).futureType)
}

export function isTask(vm: Vm, object: PyObject): object is PyTask {
  return isSubtype(object.cls, stateOf(vm).taskType)
}

/** Whose methods are all known to be those of `_asyncio`. */
export function isExactFuture(vm: Vm, object: PyObject): object is PyFuture {
  const { futureType, taskType } = stateOf(vm)
  return object.cls === futureType || object.cls === taskType
}

export function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}
