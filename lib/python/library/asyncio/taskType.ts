/** `asyncio.Task`. */
import { classGetItem } from '../../objects/genericItem'
import { bind } from '../../objects/native/bind'
import { classNative, native } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import type { PyObject } from '../../objects/PyObject'
import { type KeywordNames, kind } from '../../objects/PyType'
import { call, callMethod } from '../../objects/protocol/calls'
import { addToSet, setContains } from '../../objects/set/setItems'
import type { GetSet } from '../../objects/type/defineType'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import { copyContext } from '../contextvars/context'
import { stateOf } from './AsyncioState'
import { newTaskData, owned, type PyTask, setField, taskLayout } from './futureData'
import { futureFlags, required, sharedMethods } from './futureType'
import { iterateFuture } from './futureIterator'
import { initFuture } from './initFuture'
import { startEagerly } from './stepTask'
import { stepSoon } from './stepSoon'
import { finalizeTask } from './tellHandler'

/** More classes than this are not remembered as coroutines'. */
const KNOWN_TYPES = 100
const signature = parseSignature('Task(coro, *, loop=None, name=None, context=None, eager_start=False)')

type Given = [coro: PyObject, loop?: PyObject, name?: PyObject, context?: PyObject, eagerStart?: PyObject]

function initialize(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const task = self as PyTask // the slot is that of tasks
  const [coro, loop, name, context, eager] = bind(vm, signature, 'Task', args, names) as Given // plain parameters
  const isEager = eager !== undefined && vm.truth(eager)
  const { data } = task
  initFuture(vm, task, loop ?? vm.none)
  if (!isCoroutine(vm, coro)) {
    data.tellsPending = false
    throw vm.error('TypeError', `a coroutine was expected, got ${vm.reprText(coro)}`)
  }
  const given = context === undefined || context === vm.none ? copyContext(vm) : owned(context)
  setField(vm, task, 'context', given)
  setField(vm, task, 'waiter', null)
  data.mustCancel = false
  data.tellsPending = true
  data.cancelRequests = 0
  setField(vm, task, 'coro', owned(coro))
  setField(vm, task, 'name', nameOf(vm, name))
  if (isEager && isRunning(vm, loop ?? vm.none)) startEagerly(vm, task)
  else {
    stepSoon(vm, task, null)
    stateOf(vm).tasks.add(task)
  }
}

function isCoroutine(vm: Vm, object: PyObject): boolean {
  if (object.cls === vm.types.coroutine) return true
  const { coroutineTypes, isCoroutine: ask } = stateOf(vm)
  if (setContains(vm, coroutineTypes, object.cls)) return true
  const answer = call(vm, ask, [object])
  const isOne = vm.truth(answer)
  vm.decref(answer)
  if (isOne && coroutineTypes.data.used < KNOWN_TYPES) addToSet(vm, coroutineTypes, object.cls)
  return isOne
}

/** Without a name it is the task's number, of which a name is made when somebody asks. */
function nameOf(vm: Vm, given: PyObject | undefined): PyObject {
  if (given === undefined || given === vm.none) return vm.int(++stateOf(vm).namedTasks)
  return asText(vm, given)
}

function asText(vm: Vm, given: PyObject): PyObject {
  return given.cls === vm.types.str ? owned(given) : call(vm, vm.types.str, [given])
}

function isRunning(vm: Vm, loop: PyObject): boolean {
  const answer = callMethod(vm, loop, 'is_running', [])
  vm.decref(answer)
  return answer === vm.true_
}

function getName(vm: Vm, task: PyTask): PyObject {
  const { name } = task.data
  if (name !== null && (name.cls.kind & kind.INT) !== 0) setField(vm, task, 'name', vm.str(`Task-${vm.text(name)}`))
  return owned(task.data.name ?? vm.none)
}

/** Asks the task to cancel itself: what it waits for is cancelled, or its next step. */
function cancel(vm: Vm, task: PyTask, given?: PyObject): PyObject {
  const { data } = task
  const message = given ?? vm.none
  data.tellsException = false
  if (data.status !== 'PENDING') return vm.bool(false)
  data.cancelRequests++
  if (data.waiter !== null && passesOn(vm, data.waiter, message)) return vm.bool(true)
  data.mustCancel = true
  setField(vm, task, 'cancelMessage', owned(message))
  return vm.bool(true)
}

function passesOn(vm: Vm, waiter: PyObject, message: PyObject): boolean {
  const answer = callMethod(vm, waiter, 'cancel', [message])
  try {
    return vm.truth(answer)
  } finally {
    vm.decref(answer)
  }
}

function uncancel(vm: Vm, { data }: PyTask): PyObject {
  if (data.cancelRequests > 0 && --data.cancelRequests === 0) data.mustCancel = false
  return vm.int(data.cancelRequests)
}

function refusing(operation: string): (vm: Vm) => PyObject {
  return (vm) => {
    throw vm.error('RuntimeError', `Task does not support ${operation} operation`)
  }
}

const methods = [
  sharedMethods.result,
  sharedMethods.exception,
  sharedMethods.addDoneCallback,
  sharedMethods.removeDoneCallback,
  sharedMethods.cancelled,
  sharedMethods.done,
  native('set_result($self, result, /)', refusing('set_result')),
  native('set_exception($self, exception, /)', refusing('set_exception')),
  native('cancel($self, /, msg=None)', cancel),
  native('cancelling($self, /)', (vm, { data }: PyTask) => vm.int(data.cancelRequests)),
  native('uncancel($self, /)', uncancel),
  classNative('get_stack($self, /, *, limit=None)', (vm, self: PyTask, limit?: PyObject) =>
    call(vm, stateOf(vm).getStack, [self, limit ?? vm.none]),
  ),
  classNative(
    'print_stack($self, /, *, limit=None, file=None)',
    (vm, self: PyTask, limit?: PyObject, file?: PyObject) =>
      call(vm, stateOf(vm).printStack, [self, limit ?? vm.none, file ?? vm.none]),
  ),
  sharedMethods.makeCancelledError,
  native('get_name($self, /)', getName),
  native('set_name($self, value, /)', (vm, self: PyTask, value: PyObject) => {
    setField(vm, self, 'name', asText(vm, value))
    return vm.newNone()
  }),
  native('get_coro($self, /)', (vm, { data }: PyTask) => owned(data.coro ?? vm.none)),
  native('get_context($self, /)', (vm, { data }: PyTask) => owned<PyObject>(data.context ?? vm.none)),
]

const getset: Readonly<Record<string, GetSet>> = {
  _log_destroy_pending: {
    get: (vm, { data }: PyTask) => vm.bool(data.tellsPending),
    set: (vm, self: PyTask, value) => {
      self.data.tellsPending = vm.truth(required(vm, self, '_log_destroy_pending', value))
    },
  },
  _must_cancel: { get: (vm, { data }: PyTask) => vm.bool(data.mustCancel) },
  _coro: { get: (vm, { data }: PyTask) => owned(data.coro ?? vm.none) },
  _fut_waiter: { get: (vm, { data }: PyTask) => owned(data.waiter ?? vm.none) },
}

export const taskType: TypeEntry & { readonly exported: string } = {
  key: '_asyncio.Task',
  base: '_asyncio.Future',
  exported: 'Task',
  definition: {
    name: '_asyncio.Task',
    module: '_asyncio',
    layout: taskLayout,
    flags: futureFlags,
    inlineValues: true,
    slots: {
      new_: (vm, cls) => vm.newOf(cls, newTaskData()),
      init: initialize,
      finalize: (vm, self) => finalizeTask(vm, self as PyTask), // the slot is that of tasks
      repr: (vm, self) => call(vm, stateOf(vm).taskRepr, [self]),
      iter: iterateFuture,
      await_: iterateFuture,
    },
    methods,
    classMethods: [classGetItem],
    getset,
  },
}
