/**
 * Asynchronous generators: `asend`, `athrow`, `aclose` and `__anext__` each make an object to be awaited, which drives the
 * generator. A value that the body yields comes wrapped (ASYNC_GEN_WRAP), to be told from what it awaits; the wrapper ends
 * the awaiting with a StopIteration of its value.
 *
 * Source: the states and messages are those of CPython's genobject.c.
 */
import { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { fixedLayout } from '../layouts'
import { native, type NativeDefinition } from '../native/native'
import type { PyContainer, PyObject } from '../PyObject'
import type { Slots } from '../PyType'
import { call } from '../protocol/calls'
import type { TypeDefinition } from '../type/defineType'
import type { TypeEntry } from '../type/TypeEntry'
import { throwInto, type Thrown } from './delegate'
import { warnUnawaitedMethod } from './finalizeGenerator'
import type { PyGenerator } from './generatorData'
import { owned, thrownBy } from './generatorMethods'
import { bareException, sendInto } from './resume'

interface WrappedData {
  value: PyObject | null
}

/** Takes nothing over; the wrapper counts the value. */
export function wrapValue(vm: Vm, value: PyObject): PyObject {
  const data: WrappedData = { value: owned(value) }
  return vm.container(vm.typeNamed('async_generator_wrapped_value'), data)
}

interface AwaitData {
  generator: PyGenerator | null
  /** What `asend` sends. */
  sent: PyObject | null
  /** What `athrow` throws, as a tuple. */
  args: PyObject | null
  readonly method: 'asend' | 'athrow' | 'aclose'
  state: 'new' | 'running' | 'closed'
}

interface PyAwait extends PyContainer {
  data: AwaitData
}

const SHOWN_METHOD = { asend: 'anext', athrow: 'athrow', aclose: 'aclose' } as const

function generatorOf(self: PyAwait): PyGenerator {
  const { generator } = self.data
  if (generator === null) throw new RangeError('a cleared awaitable was used')
  return generator
}

/** The loop's hooks are told of the generator when it is first used. */
function callHooks(vm: Vm, generator: PyGenerator): void {
  const { data } = generator
  if (data.hooksDone) return
  data.hooksDone = true
  const finalizer = vm.state.get('asyncgen_finalizer')
  if (finalizer !== undefined) data.origin = owned(finalizer)
  const firstIter = vm.state.get('asyncgen_firstiter')
  if (firstIter !== undefined) vm.decref(call(vm, firstIter, [generator]))
}

function newAwait(vm: Vm, generator: PyGenerator, method: AwaitData['method'], value: PyObject | null): PyObject {
  callHooks(vm, generator)
  const argument = value === null ? null : owned(value)
  const isSend = method === 'asend'
  const data: AwaitData = {
    generator: owned(generator),
    sent: isSend ? argument : null,
    args: isSend ? null : argument,
    method,
    state: 'new',
  }
  return vm.container(vm.typeNamed(isSend ? 'async_generator_asend' : 'async_generator_athrow'), data)
}

function close(self: PyAwait): void {
  self.data.state = 'closed'
  generatorOf(self).data.isAwaited = false
}

function refuseClosed(vm: Vm, self: PyAwait): void {
  if (self.data.state !== 'closed') return
  const what = self.data.method === 'asend' ? '__anext__()/asend()' : 'aclose()/athrow()'
  throw vm.error('RuntimeError', `cannot reuse already awaited ${what}`)
}

function refuseBusy(vm: Vm, self: PyAwait): void {
  if (!generatorOf(self).data.isAwaited) return
  self.data.state = 'closed'
  throw vm.error('RuntimeError', `${SHOWN_METHOD[self.data.method]}(): asynchronous generator is already running`)
}

/** Runs the generator by `act`; a value it yields by itself ends the awaiting, what it awaits is passed on. */
function drive(vm: Vm, self: PyAwait, act: (generator: PyGenerator) => PyObject | null): PyObject | null {
  const generator = generatorOf(self)
  let value: PyObject | null
  try {
    value = act(generator)
    if (value === null) throw bareException(vm, 'StopAsyncIteration')
  } catch (error) {
    if (vm.isError(error, 'StopAsyncIteration') || vm.isError(error, 'GeneratorExit')) generator.data.isClosed = true
    close(self)
    throw error
  }
  if (value.cls !== vm.typeNamed('async_generator_wrapped_value')) return value
  close(self)
  const wrapped = value.data as WrappedData // exact wrapper
  vm.stopValue = owned(wrapped.value ?? vm.none)
  vm.decref(value)
  return null
}

/** As drive, for `aclose`: yielding a value is an error, and being closed is the end of the awaiting. */
function driveClose(vm: Vm, self: PyAwait, act: (generator: PyGenerator) => PyObject | null): PyObject | null {
  const generator = generatorOf(self)
  let value: PyObject | null
  try {
    value = act(generator)
    if (value === null) throw bareException(vm, 'StopAsyncIteration')
  } catch (error) {
    close(self)
    if (!vm.isError(error, 'StopAsyncIteration') && !vm.isError(error, 'GeneratorExit')) throw error
    vm.dropError(error)
    return null
  }
  if (value.cls !== vm.typeNamed('async_generator_wrapped_value')) return value
  vm.decref(value)
  close(self)
  throw vm.error('RuntimeError', 'async generator ignored GeneratorExit')
}

function send(vm: Vm, self: PyAwait, value: PyObject | null): PyObject | null {
  refuseClosed(vm, self)
  return self.data.method === 'asend' ? sendOn(vm, self, value) : throwOn(vm, self, value ?? vm.none)
}

function sendOn(vm: Vm, self: PyAwait, value: PyObject | null): PyObject | null {
  const { data } = self
  let sent = value
  if (data.state === 'new') {
    refuseBusy(vm, self)
    if (sent === null || sent === vm.none) sent = data.sent
    data.state = 'running'
  }
  generatorOf(self).data.isAwaited = true
  return drive(vm, self, (generator) => sendInto(vm, generator, owned(sent ?? vm.none)))
}

function throwOn(vm: Vm, self: PyAwait, value: PyObject): PyObject | null {
  const { data } = self
  const generator = generatorOf(self)
  if (generator.data.frame === null) {
    data.state = 'closed'
    return null
  }
  const run = data.method === 'aclose' ? driveClose : drive
  if (data.state !== 'new') return run(vm, self, () => sendInto(vm, generator, owned(value)))
  refuseBusy(vm, self)
  if (generator.data.isClosed) {
    data.state = 'closed'
    throw bareException(vm, 'StopAsyncIteration')
  }
  if (value !== vm.none) throw vm.error('RuntimeError', "can't send non-None value to a just-started coroutine")
  data.state = 'running'
  generator.data.isAwaited = true
  if (data.method === 'aclose') generator.data.isClosed = true
  return run(vm, self, () => throwInto(vm, generator, firstThrown(vm, self), false))
}

function firstThrown(vm: Vm, { data }: PyAwait): Thrown {
  const [type, value, traceback] = data.args === null ? [] : (data.args.data as PyObject[]) // a tuple
  const given = (object: PyObject | undefined): PyObject | null =>
    object === undefined || object === vm.none ? null : object
  return { type: type ?? vm.typeNamed('GeneratorExit'), value: given(value), traceback: given(traceback) }
}

function throwMethod(vm: Vm, self: PyAwait, thrown: Thrown): PyObject | null {
  refuseClosed(vm, self)
  const { data } = self
  if (data.state === 'new') {
    refuseBusy(vm, self)
    data.state = 'running'
    generatorOf(self).data.isAwaited = true
  }
  const run = data.method === 'aclose' ? driveClose : drive
  return run(vm, self, (generator) => throwInto(vm, generator, thrown, true))
}

function closeMethod(vm: Vm, self: PyAwait): PyObject {
  if (self.data.state === 'closed') return vm.newNone()
  let value: PyObject | null
  try {
    value = throwMethod(vm, self, { type: vm.typeNamed('GeneratorExit'), value: null, traceback: null })
  } catch (error) {
    if (!(error instanceof PyRaise) || !isEnd(vm, error)) throw error
    vm.dropError(error)
    return vm.newNone()
  }
  if (value !== null) {
    vm.decref(value)
    throw vm.error('RuntimeError', 'coroutine ignored GeneratorExit')
  }
  vm.xdecref(vm.stopValue)
  vm.stopValue = null
  return vm.newNone()
}

function isEnd(vm: Vm, error: PyRaise): boolean {
  return ['StopIteration', 'StopAsyncIteration', 'GeneratorExit'].some((name) => vm.isError(error, name))
}

function orStop(vm: Vm, value: PyObject | null): PyObject {
  if (value !== null) return value
  throw vm.services.stopIteration(vm)
}

const awaitMethods: readonly NativeDefinition[] = [
  native('send($self, arg, /)', (vm, self: PyAwait, value: PyObject) => orStop(vm, send(vm, self, value))),
  native(
    'throw($self, typ, val=None, tb=None, /)',
    (vm, self: PyAwait, type: PyObject, value?: PyObject, traceback?: PyObject) =>
      orStop(vm, throwMethod(vm, self, thrownBy(vm, type, value, traceback))),
  ),
  native('close($self, /)', closeMethod),
]

function awaitDefinition(
  name: string,
  fields: readonly ('generator' | 'sent' | 'args')[],
  labels: readonly string[],
): TypeDefinition {
  return {
    name,
    layout: fixedLayout<AwaitData>(name, 'machinery', 56, fields, { labels }),
    slots: {
      iter: (_vm, self) => owned(self),
      await_: (_vm, self) => owned(self),
      next: (vm, self) => send(vm, self as PyAwait, null), // the slots are those of awaitables
      finalize: (vm, self) => {
        const { data } = self as PyAwait // as above
        if (data.state === 'new' && data.generator !== null) warnUnawaitedMethod(vm, data.generator, data.method)
      },
    },
    methods: awaitMethods,
  }
}

export const asyncIteratorTypes: readonly TypeEntry[] = [
  {
    key: 'async_generator_asend',
    base: 'object',
    definition: awaitDefinition('async_generator_asend', ['generator', 'sent'], ['(generator)', '(value)']),
  },
  {
    key: 'async_generator_athrow',
    base: 'object',
    definition: awaitDefinition('async_generator_athrow', ['generator', 'args'], ['(generator)', '(exception)']),
  },
  {
    key: 'async_generator_wrapped_value',
    base: 'object',
    definition: {
      name: 'async_generator_wrapped_value',
      layout: fixedLayout<WrappedData>('async_generator_wrapped_value', 'machinery', 40, ['value']),
    },
  },
]

export const asyncGeneratorSlots: Partial<Omit<Slots, 'number'>> = {
  aiter: (_vm, self) => owned(self),
  anext: (vm, self) => newAwait(vm, self as PyGenerator, 'asend', null), // the slots are those of asynchronous generators
}

const OLD_ATHROW = 'the (type, exc, tb) signature of athrow() is deprecated, use the single-arg signature instead.'

export const asyncGeneratorMethods: readonly NativeDefinition[] = [
  native('asend($self, value, /)', (vm, self: PyGenerator, value: PyObject) => newAwait(vm, self, 'asend', value)),
  native('athrow($self, value, /, *args)', (vm, self: PyGenerator, type: PyObject, rest: readonly PyObject[]) => {
    thrownBy(vm, type, rest[0], rest[1], OLD_ATHROW)
    const args = vm.tuple([type, ...rest].map(owned))
    try {
      return newAwait(vm, self, 'athrow', args)
    } finally {
      vm.decref(args)
    }
  }),
  native('aclose($self, /)', (vm, self: PyGenerator) => newAwait(vm, self, 'aclose', null)),
]
