/** Generators and coroutines as a program sees them. */
import { bind } from '../native/bind'
import { native } from '../native/native'
import { parseSignature } from '../native/signature'
import { makeRaise } from '../exception/raising'
import type { PyContainer, PyObject } from '../PyObject'
import type { Vm } from '../../vm/Vm'
import type { TypeDefinition } from '../type/defineType'
import type { TypeEntry } from '../type/TypeEntry'
import { generatorLayout } from './generatorLayout'
import { generatorData, type PyGenerator } from './generatorData'
import { sendInto, throwInto } from './resume'

/** A value for the caller, or the StopIteration that ends the generator. */
function orStop(vm: Vm, value: PyObject | null): PyObject {
  if (value !== null) return value
  throw vm.services.stopIteration(vm)
}

const throwSignature = parseSignature('throw(typ, val=None, tb=None, /)')

function throwMethod(vm: Vm, self: PyGenerator, ...args: PyObject[]): PyObject {
  const [type, value] = bind(vm, throwSignature, 'throw', args.filter((arg) => arg !== undefined), null) as (PyObject | undefined)[] // plain parameters
  const raised = value === undefined || value === vm.none ? type : value
  const raise = makeRaise(vm, raised ?? vm.none, null)
  return orStop(vm, throwInto(vm, self, raise.exception))
}

/** GeneratorExit where it stands; a generator that yields instead of ending is an error. */
export function closeGenerator(vm: Vm, self: PyGenerator): PyObject {
  const { data } = self
  if (data.frame === null) return vm.newNone()
  if (data.state === 'created') {
    discard(vm, self)
    return vm.newNone()
  }
  try {
    const exit = vm.services.newException(vm, 'GeneratorExit', '')
    const value = throwInto(vm, self, exit)
    if (value === null) return takeStopValue(vm)
    vm.decref(value)
  } catch (error) {
    if (!vm.isError(error, 'GeneratorExit') && !vm.isError(error, 'StopIteration')) throw error
    vm.dropError(error)
    return vm.newNone()
  }
  throw vm.error('RuntimeError', `${vm.services.generatorWord(vm, self)} ignored GeneratorExit`)
}

function takeStopValue(vm: Vm): PyObject {
  const value = vm.stopValue
  vm.stopValue = null
  return value ?? vm.newNone()
}

/** One that never ran ends without running. */
function discard(vm: Vm, self: PyGenerator): void {
  const { data } = self
  const { frame } = data
  data.frame = null
  data.state = 'done'
  if (frame === null) return
  frame.generator = null
  vm.services.clearFrame(vm, frame)
}

/** A suspended generator is closed before it dies. */
function finalize(vm: Vm, object: PyContainer): void {
  const data = generatorData(object)
  if (data.frame === null || data.state !== 'suspended') return
  try {
    vm.decref(closeGenerator(vm, object as PyGenerator)) // the slot is that of generators
  } catch (error) {
    vm.services.reportUnraisable(vm, error, 'Exception ignored while closing generator', object)
  }
}

function owned(object: PyObject): PyObject {
  object.refs++
  return object
}

function definition(name: string, prefix: string): TypeDefinition {
  return {
    name,
    layout: generatorLayout,
    slots: {
      finalize,
      repr: (vm, self) => vm.str(`<${name} object ${String(generatorData(self as PyContainer).qualname.data)} at 0x${vm.addressOf(self).toString(16)}>`), // the slot is that of generators
      ...(name === 'generator' ? { iter: (_vm: Vm, self: PyObject) => owned(self), next: (vm: Vm, self: PyObject) => sendInto(vm, self as PyGenerator, vm.newNone()) } : {}), // as above
      ...(name === 'coroutine' ? { await_: (_vm: Vm, self: PyObject) => owned(self) } : {}),
    },
    methods: [
      native('send($self, value, /)', (vm, self: PyGenerator, value: PyObject) => orStop(vm, sendInto(vm, self, owned(value)))),
      native('throw($self, typ, val=None, tb=None, /)', throwMethod),
      native('close($self, /)', closeGenerator),
    ],
    getset: {
      __name__: { get: (_vm, self: PyGenerator) => owned(self.data.name) },
      __qualname__: { get: (_vm, self: PyGenerator) => owned(self.data.qualname) },
      [`${prefix}_running`]: { get: (vm, self: PyGenerator) => vm.bool(self.data.state === 'running') },
      [`${prefix}_suspended`]: { get: (vm, self: PyGenerator) => vm.bool(self.data.state === 'suspended') },
      [`${prefix}_frame`]: { get: (vm, self: PyGenerator) => (self.data.frame === null ? vm.newNone() : vm.services.frameObject(vm, self.data.frame)) },
    },
  }
}

export const generatorTypes: readonly TypeEntry[] = [
  { key: 'generator', base: 'object', definition: definition('generator', 'gi') },
  { key: 'coroutine', base: 'object', definition: definition('coroutine', 'cr') },
  { key: 'asyncGenerator', base: 'object', definition: definition('async_generator', 'ag') },
]

