/** `asyncio.Future`. */
import { classGetItem } from '../../objects/genericItem'
import { bind } from '../../objects/native/bind'
import { classNative, native } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import type { PyObject } from '../../objects/PyObject'
import { type KeywordNames, typeFlag } from '../../objects/PyType'
import { call } from '../../objects/protocol/calls'
import type { GetSet } from '../../objects/type/defineType'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import { copyContext } from '../contextvars/context'
import { stateOf } from './AsyncioState'
import { listAwaitedBy } from './awaitedBy'
import { addDoneCallback, listCallbacks, removeDoneCallback } from './callbacks'
import { futureLayout, newFutureData, owned, type PyFuture, setField } from './futureData'
import { iterateFuture } from './futureIterator'
import { initFuture } from './initFuture'
import { cancelFuture, cancelledError, exceptionOf, resultOf, setException, setResult, uninitialized } from './settling'
import { finalizeFuture } from './tellHandler'

export const futureFlags =
  typeFlag.BASETYPE | typeFlag.HAS_DICT | typeFlag.HAS_WEAKREFS | typeFlag.VISITED | typeFlag.PRE_HEADER

const signature = parseSignature('Future(*, loop=None)')

function initialize(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const [loop] = bind(vm, signature, 'Future', args, names) as [PyObject | undefined] // a plain parameter
  initFuture(vm, self as PyFuture, loop ?? vm.none) // the slot is that of futures
}

/** As `act`, where the future was initialized. */
function whenAlive(act: (vm: Vm, self: PyFuture, ...args: PyObject[]) => PyObject) {
  return (vm: Vm, self: PyFuture, ...args: PyObject[]): PyObject => {
    if (self.data.loop === null) throw uninitialized(vm)
    return act(vm, self, ...args)
  }
}

/** An attribute that nobody can delete. */
export function required(vm: Vm, self: PyFuture, name: string, value: PyObject | null): PyObject {
  if (value !== null) return value
  throw vm.error('AttributeError', `attribute '${name}' of '${self.cls.name}' objects cannot be deleted`)
}

/** `fn, *, context=None` */
function addCallback(vm: Vm, self: PyFuture, callback: PyObject, context?: PyObject): PyObject {
  const given = context === undefined ? copyContext(vm) : owned(context)
  try {
    addDoneCallback(vm, self, callback, given)
    return vm.newNone()
  } finally {
    vm.decref(given)
  }
}

/** What futures and tasks have in common, each in its own dictionary. */
export const sharedMethods = {
  result: native('result($self, /)', resultOf),
  exception: classNative('exception($self, /)', exceptionOf),
  addDoneCallback: classNative('add_done_callback($self, fn, /, *, context=<unrepresentable>)', addCallback),
  removeDoneCallback: classNative(
    'remove_done_callback($self, fn, /)',
    whenAlive((vm, self, wanted) => vm.int(removeDoneCallback(vm, self, wanted ?? vm.none))),
  ),
  cancelled: native('cancelled($self, /)', (vm, { data }: PyFuture) =>
    vm.bool(data.loop !== null && data.status === 'CANCELLED'),
  ),
  done: native('done($self, /)', (vm, { data }: PyFuture) => vm.bool(data.loop !== null && data.status !== 'PENDING')),
  makeCancelledError: native('_make_cancelled_error($self, /)', cancelledError),
}

const methods = [
  sharedMethods.result,
  sharedMethods.exception,
  classNative(
    'set_result($self, result, /)',
    whenAlive((vm, self, result) => {
      setResult(vm, self, result ?? vm.none)
      return vm.newNone()
    }),
  ),
  classNative(
    'set_exception($self, exception, /)',
    whenAlive((vm, self, exception) => {
      setException(vm, self, exception ?? vm.none)
      return vm.newNone()
    }),
  ),
  sharedMethods.addDoneCallback,
  sharedMethods.removeDoneCallback,
  classNative(
    'cancel($self, /, msg=None)',
    whenAlive((vm, self, message) => vm.bool(cancelFuture(vm, self, message ?? vm.none))),
  ),
  sharedMethods.cancelled,
  sharedMethods.done,
  classNative(
    'get_loop($self, /)',
    whenAlive((vm, self) => owned(self.data.loop ?? vm.none)),
  ),
  sharedMethods.makeCancelledError,
]

const aliveField = (field: 'result' | 'exception'): GetSet => ({
  get: whenAlive((vm, self) => owned(self.data[field] ?? vm.none)),
})

const getset: Readonly<Record<string, GetSet>> = {
  _state: { get: whenAlive((vm, { data }) => vm.intern(data.status)) },
  _asyncio_future_blocking: {
    get: (vm, { data }: PyFuture) => vm.bool(data.loop !== null && data.blocking),
    set: (vm, self: PyFuture, value) => {
      if (self.data.loop === null) throw uninitialized(vm)
      self.data.blocking = vm.truth(required(vm, self, '_asyncio_future_blocking', value))
    },
  },
  _loop: { get: (vm, { data }: PyFuture) => owned(data.loop ?? vm.none) },
  _callbacks: { get: whenAlive(listCallbacks) },
  _result: aliveField('result'),
  _exception: aliveField('exception'),
  _log_traceback: {
    get: whenAlive((vm, { data }) => vm.bool(data.tellsException)),
    set: (vm, self: PyFuture, value) => {
      if (vm.truth(required(vm, self, '_log_traceback', value)))
        throw vm.error('ValueError', '_log_traceback can only be set to False')
      self.data.tellsException = false
    },
  },
  _source_traceback: { get: (vm, { data }: PyFuture) => owned(data.sourceTraceback ?? vm.none) },
  _cancel_message: {
    get: (vm, { data }: PyFuture) => owned(data.cancelMessage ?? vm.none),
    set: (vm, self: PyFuture, value) =>
      setField(vm, self, 'cancelMessage', owned(required(vm, self, '_cancel_message', value))),
  },
  _asyncio_awaited_by: { get: listAwaitedBy },
}

export const futureType: TypeEntry & { readonly exported: string } = {
  key: '_asyncio.Future',
  base: 'object',
  exported: 'Future',
  definition: {
    name: '_asyncio.Future',
    module: '_asyncio',
    layout: futureLayout,
    flags: futureFlags,
    inlineValues: true,
    slots: {
      new_: (vm, cls) => vm.newOf(cls, newFutureData()),
      init: initialize,
      finalize: (vm, self) => finalizeFuture(vm, self as PyFuture), // the slot is that of futures
      repr: (vm, self) => {
        const future = self as PyFuture // as above
        if (future.data.loop === null) throw uninitialized(vm)
        return call(vm, stateOf(vm).futureRepr, [future])
      },
      iter: iterateFuture,
      await_: iterateFuture,
    },
    methods,
    classMethods: [classGetItem],
    getset,
  },
}
