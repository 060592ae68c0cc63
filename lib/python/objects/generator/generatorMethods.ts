/** Methods and attributes that generators, coroutines and their wrappers share. */
import { NAMED_SLOT } from '../../../heap/history/event'
import type { Vm } from '../../vm/Vm'
import { native, type NativeDefinition } from '../native/native'
import type { PyContainer, PyObject } from '../PyObject'
import { kind } from '../PyType'
import { warn } from '../protocol/warn'
import type { GetSet } from '../type/defineType'
import { closeGenerator, delegateOf, throwInto, type Thrown } from './delegate'
import { generatorData, type PyGenerator } from './generatorData'
import { sendInto } from './resume'

export function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

/** A value for the caller, or the StopIteration that ends the generator. */
function orStop(vm: Vm, value: PyObject | null): PyObject {
  if (value !== null) return value
  throw vm.services.stopIteration(vm)
}

const OLD_THROW = 'the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.'

/** The arguments of `throw`. */
export function thrownBy(
  vm: Vm,
  type: PyObject,
  value: PyObject | undefined,
  traceback: PyObject | undefined,
  message = OLD_THROW,
): Thrown {
  if (value !== undefined) warn(vm, 'DeprecationWarning', message)
  const given = (object: PyObject | undefined): PyObject | null =>
    object === undefined || object === vm.none ? null : object
  return { type, value: given(value), traceback: given(traceback) }
}

/** `throw` and `close` for what wraps a generator: `of` finds it. */
export function forwardingMethods(of: (self: PyContainer) => PyGenerator): NativeDefinition[] {
  return [
    native('send($self, arg, /)', (vm, self: PyContainer, value: PyObject) =>
      orStop(vm, sendInto(vm, of(self), owned(value))),
    ),
    native(
      'throw($self, typ, val=None, tb=None, /)',
      (vm, self: PyContainer, type: PyObject, value?: PyObject, traceback?: PyObject) =>
        orStop(vm, throwInto(vm, of(self), thrownBy(vm, type, value, traceback), true)),
    ),
    native('close($self, /)', (vm, self: PyContainer) => closeGenerator(vm, of(self))),
  ]
}

function textField(field: 'name' | 'qualname', slot: number): GetSet {
  return {
    get: (_vm, self: PyGenerator) => owned(self.data[field]),
    set: (vm, self: PyGenerator, value) => {
      if (value === null || (value.cls.kind & kind.STR) === 0)
        throw vm.error('TypeError', `__${field}__ must be set to a string object`)
      const old = self.data[field]
      self.data[field] = owned(value)
      vm.recordStore(self, NAMED_SLOT + slot, value)
      vm.decref(old)
    },
  }
}

/** `gi_frame` and so on, for a prefix of `gi`, `cr` or `ag`. */
export function generatorAttributes(prefix: string): Record<string, GetSet> {
  return {
    __name__: textField('name', 1),
    __qualname__: textField('qualname', 2),
    [`${prefix}_running`]: {
      get: (vm, self: PyGenerator) => vm.bool(prefix === 'ag' ? self.data.isAwaited : self.data.state === 'running'),
    },
    [`${prefix}_suspended`]: { get: (vm, self: PyGenerator) => vm.bool(self.data.state === 'suspended') },
    [`${prefix}_frame`]: {
      get: (vm, self: PyGenerator) =>
        self.data.frame === null ? vm.newNone() : vm.services.frameObject(vm, self.data.frame),
    },
    [`${prefix}_code`]: { get: (vm, self: PyGenerator) => owned(self.data.code ?? vm.none) },
    [prefix === 'gi' ? 'gi_yieldfrom' : `${prefix}_await`]: {
      get: (vm, self: PyGenerator) => owned(delegateOf(self) ?? vm.none),
    },
  }
}

export function generatorRepr(word: string): (vm: Vm, self: PyObject) => PyObject {
  return (vm, self) => {
    const qualname = String(generatorData(self as PyContainer).qualname.data) // the slot is that of generators
    return vm.str(`<${word} object ${qualname} at 0x${vm.addressOf(self).toString(16)}>`)
  }
}
