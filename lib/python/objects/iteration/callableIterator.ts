/** `iter(callable, sentinel)`: calls until the sentinel comes back. */
import { NAMED_SLOT } from '../../../heap/history/event'
import type { Vm } from '../../vm/Vm'
import { fixedLayout } from '../layouts'
import { native } from '../native/native'
import type { PyObject } from '../PyObject'
import { call } from '../protocol/calls'
import { equal } from '../protocol/compare'
import { iteratorSelf } from '../sequence/itemIterators'
import type { TypeDefinition } from '../type/defineType'
import { visibleBuiltin } from '../protocol/optionalItem'

interface CallableIteratorData {
  callable: PyObject | null
  sentinel: PyObject | null
}

const BYTES = 48

/** Arguments are borrowed. */
export function callableIterator(vm: Vm, callable: PyObject, sentinel: PyObject): PyObject {
  callable.refs++
  sentinel.refs++
  const data: CallableIteratorData = { callable, sentinel }
  return vm.container(vm.types.callableIterator, data)
}

function finish(vm: Vm, self: PyObject, data: CallableIteratorData): null {
  const { callable, sentinel } = data
  data.callable = null
  data.sentinel = null
  vm.recordDrop(self, NAMED_SLOT)
  vm.recordDrop(self, NAMED_SLOT + 1)
  vm.xdecref(callable)
  vm.xdecref(sentinel)
  return null
}

function next(vm: Vm, self: PyObject): PyObject | null {
  const data = self.data as CallableIteratorData // the slot is that of callable iterators
  const { callable } = data
  if (callable === null) return null
  const result = callUntilStop(vm, callable)
  if (result === null) return finish(vm, self, data)
  const { sentinel } = data
  if (sentinel !== null && !isSentinel(vm, sentinel, result)) return result
  vm.decref(result)
  return finish(vm, self, data)
}

/** Null where the callable raises StopIteration. */
function callUntilStop(vm: Vm, callable: PyObject): PyObject | null {
  try {
    return call(vm, callable, [])
  } catch (error) {
    if (!vm.isError(error, 'StopIteration')) throw error
    vm.dropError(error)
    return null
  }
}

/** Drops the result where comparing fails. */
function isSentinel(vm: Vm, sentinel: PyObject, result: PyObject): boolean {
  try {
    return equal(vm, sentinel, result)
  } catch (error) {
    vm.decref(result)
    throw error
  }
}

function reduce(vm: Vm, self: PyObject): PyObject {
  const make = visibleBuiltin(vm, 'iter')
  const { callable, sentinel } = self.data as CallableIteratorData // the method is that of callable iterators
  if (callable === null || sentinel === null) return vm.tuple([make, vm.tuple([vm.tuple([])])])
  callable.refs++
  sentinel.refs++
  return vm.tuple([make, vm.tuple([callable, sentinel])])
}

export const callableIteratorDefinition: TypeDefinition = {
  name: 'callable_iterator',
  layout: fixedLayout<CallableIteratorData>('callable_iterator', 'machinery', BYTES, ['callable', 'sentinel'], {
    labels: ['(callable)', '(sentinel)'],
  }),
  slots: { iter: iteratorSelf, next },
  methods: [native('__reduce__($self, /)', reduce)],
}
