/** What `await future` walks: the future itself once, while it is not done; then its result. */
import { exceptionData, isExceptionClass } from '../../objects/exception/exceptionData'
import { setTraceback } from '../../objects/exception/traceback'
import { normalized } from '../../objects/generator/delegate'
import { thrownBy } from '../../objects/generator/generatorMethods'
import { fixedLayout } from '../../objects/layouts'
import { native } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind, type PyType, typeFlag } from '../../objects/PyType'
import { putField } from '../../objects/putField'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { stateOf } from './AsyncioState'
import { owned, type PyFuture } from './futureData'
import { resultOf, uninitialized } from './settling'

interface IteratorData {
  future: PyFuture | null
}

interface PyFutureIterator extends PyContainer {
  data: IteratorData
}

const BYTES = 40

/** The `iter` and `await` of futures. */
export function iterateFuture(vm: Vm, self: PyObject): PyObject {
  const future = self as PyFuture // the slot is that of futures
  if (future.data.loop === null) throw uninitialized(vm)
  const data: IteratorData = { future: owned(future) }
  return vm.container(stateOf(vm).iteratorType, data)
}

/** The future, or null at its end: the result is in `vm.stopValue`. */
function nextStep(vm: Vm, self: PyObject): PyObject | null {
  const { future } = (self as PyFutureIterator).data // the slot is that of these iterators
  if (future === null) return null
  const { data } = future
  if (data.status === 'PENDING') {
    if (data.blocking) throw vm.error('RuntimeError', "await wasn't used with future")
    data.blocking = true
    return owned(future)
  }
  vm.stopValue = resultOf(vm, future)
  return null
}

function send(vm: Vm, self: PyFutureIterator): PyObject {
  const next = nextStep(vm, self)
  if (next === null) throw vm.services.stopIteration(vm)
  return next
}

/** Whatever is thrown comes out again, and the future is let go. */
function throwThrough(
  vm: Vm,
  self: PyFutureIterator,
  type: PyObject,
  value?: PyObject,
  traceback?: PyObject,
): PyObject {
  const thrown = thrownBy(vm, type, value, traceback)
  if (thrown.traceback !== null && thrown.traceback.cls !== vm.types.traceback)
    throw vm.error('TypeError', 'throw() third argument must be a traceback')
  const exception = thrownException(vm, thrown.type, thrown.value)
  if (thrown.traceback !== null && exceptionData(exception).traceback !== thrown.traceback)
    setTraceback(vm, exception, thrown.traceback)
  letGo(vm, self)
  throw new PyRaise(exception)
}

/** Owned. */
function thrownException(vm: Vm, type: PyObject, value: PyObject | null): PyContainer {
  if (isExceptionClass(vm, type)) return normalized(vm, type as PyType, value) // it is a class
  if ((type.cls.kind & kind.EXCEPTION) === 0)
    throw vm.error('TypeError', 'exceptions must be classes deriving BaseException or instances of such a class')
  if (value !== null) throw vm.error('TypeError', 'instance exception may not have a separate value')
  return owned(type as PyContainer) // kind says it is an exception
}

function letGo(vm: Vm, self: PyFutureIterator): void {
  if (self.data.future !== null) putField(vm, self, 0, self.data, 'future', null)
}

export const futureIteratorType: TypeEntry = {
  key: '_asyncio.FutureIter',
  base: 'object',
  definition: {
    name: '_asyncio.FutureIter',
    module: '_asyncio',
    layout: fixedLayout<IteratorData>('FutureIter', 'machinery', BYTES, ['future'], { labels: ['(future)'] }),
    flags: typeFlag.VISITED,
    slots: { new_: (vm, cls) => vm.newOf(cls, { future: null }), iter: (_vm, self) => owned(self), next: nextStep },
    inheritsNew: true,
    methods: [
      native('send($self, object, /)', send),
      native('throw($self, typ, val=None, tb=None, /)', throwThrough),
      native('close($self, /)', (vm, self: PyFutureIterator) => {
        letGo(vm, self)
        return vm.newNone()
      }),
    ],
  },
}
