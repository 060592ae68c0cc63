/** `anext(iterator, default)`: awaits the next item, or gives the default at the iterator's end. */
import type { Vm } from '../../vm/Vm'
import { fixedLayout } from '../layouts'
import { native } from '../native/native'
import type { PyContainer, PyObject } from '../PyObject'
import { callMethod } from '../protocol/calls'
import type { TypeEntry } from '../type/TypeEntry'
import { awaitable } from './awaitable'

interface AnextData {
  wrapped: PyObject | null
  fallback: PyObject | null
}

interface PyAnext extends PyContainer {
  data: AnextData
}

const NAME = 'anext_awaitable'

/** Takes `wrapped` over; `fallback` is borrowed. */
export function anextAwaitable(vm: Vm, wrapped: PyObject, fallback: PyObject): PyObject {
  fallback.refs++
  const data: AnextData = { wrapped, fallback }
  return vm.container(vm.typeNamed(NAME), data)
}

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

/** What `step` does to the wrapped awaitable's iterator; the iterator's end becomes the default's. */
function drive(vm: Vm, self: PyAnext, step: (iterator: PyObject) => PyObject | null): PyObject | null {
  const { wrapped, fallback } = self.data
  if (wrapped === null || fallback === null) throw new RangeError('a cleared anext_awaitable was awaited')
  const iterator = steppable(vm, awaitable(vm, wrapped, 0))
  try {
    return step(iterator)
  } catch (error) {
    if (!vm.isError(error, 'StopAsyncIteration')) throw error
    vm.dropError(error)
    vm.stopValue = owned(fallback)
    return null
  } finally {
    vm.decref(iterator)
  }
}

/** A coroutine has no next item of its own: what it gives when awaited has. Takes `iterator` over. */
function steppable(vm: Vm, iterator: PyObject): PyObject {
  const { next, await_ } = iterator.cls.slots
  if (next !== null || await_ === null) return iterator
  try {
    return await_(vm, iterator)
  } finally {
    vm.decref(iterator)
  }
}

function orStop(vm: Vm, value: PyObject | null): PyObject {
  if (value !== null) return value
  throw vm.services.stopIteration(vm)
}

function advance(vm: Vm, self: PyAnext): PyObject | null {
  return drive(vm, self, (iterator) => iterator.cls.slots.next?.(vm, iterator) ?? null)
}

function forward(method: string) {
  return (vm: Vm, self: PyAnext, args: readonly PyObject[] = []): PyObject =>
    orStop(
      vm,
      drive(vm, self, (iterator) => callMethod(vm, iterator, method, args)),
    )
}

export const anextTypes: readonly TypeEntry[] = [
  {
    key: NAME,
    base: 'object',
    definition: {
      name: NAME,
      layout: fixedLayout<AnextData>(NAME, 'machinery', 48, ['wrapped', 'fallback'], {
        labels: ['(awaitable)', '(default)'],
      }),
      slots: {
        iter: (_vm, self) => owned(self),
        await_: (_vm, self) => owned(self),
        next: (vm, self) => advance(vm, self as PyAnext), // the slots are those of anext_awaitable
      },
      methods: [
        native('send($self, /, *args)', forward('send')),
        native('throw($self, /, *args)', forward('throw')),
        native('close($self, /)', forward('close')),
      ],
    },
  },
]
