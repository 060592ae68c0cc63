/** Generators, coroutines and asynchronous generators as a program sees them. */
import type { Vm } from '../../vm/Vm'
import { classGetItem } from '../genericItem'
import { fixedLayout } from '../layouts'
import type { PyContainer, PyObject } from '../PyObject'
import type { TypeDefinition } from '../type/defineType'
import type { TypeEntry } from '../type/TypeEntry'
import { anextTypes } from './anextAwaitable'
import { asyncGeneratorMethods, asyncGeneratorSlots, asyncIteratorTypes } from './asyncGenerator'
import { finalizeGenerator } from './finalizeGenerator'
import type { PyGenerator } from './generatorData'
import { asyncGeneratorLayout, coroutineLayout, generatorLayout } from './generatorLayout'
import { forwardingMethods, generatorAttributes, generatorRepr, owned } from './generatorMethods'
import { sendInto } from './resume'

const itself = (self: PyContainer): PyGenerator => self as PyGenerator // the methods are those of generators

const generatorDefinition: TypeDefinition = {
  name: 'generator',
  layout: generatorLayout,
  slots: {
    finalize: finalizeGenerator,
    repr: generatorRepr('generator'),
    iter: (_vm, self) => owned(self),
    next: (vm, self) => sendInto(vm, self as PyGenerator, vm.newNone()), // the slot is that of generators
  },
  methods: forwardingMethods(itself),
  classMethods: [classGetItem],
  getset: generatorAttributes('gi'),
}

interface WrapperData {
  coroutine: PyGenerator | null
}

/** What `__await__` of a coroutine gives. */
function wrapCoroutine(vm: Vm, self: PyObject): PyObject {
  const data: WrapperData = { coroutine: owned(self) as PyGenerator } // the slot is that of coroutines
  return vm.container(vm.typeNamed('coroutine_wrapper'), data)
}

function wrapped(self: PyObject): PyGenerator {
  const { coroutine } = self.data as WrapperData // the slots are those of wrappers
  if (coroutine === null) throw new RangeError('a cleared coroutine_wrapper was used')
  return coroutine
}

const coroutineDefinition: TypeDefinition = {
  name: 'coroutine',
  layout: coroutineLayout,
  slots: { finalize: finalizeGenerator, repr: generatorRepr('coroutine'), await_: wrapCoroutine },
  methods: forwardingMethods(itself),
  classMethods: [classGetItem],
  getset: {
    ...generatorAttributes('cr'),
    cr_origin: { get: (vm, self: PyGenerator) => owned(self.data.origin ?? vm.none) },
  },
}

const WRAPPER_BYTES = 40

const wrapperDefinition: TypeDefinition = {
  name: 'coroutine_wrapper',
  layout: fixedLayout<WrapperData>('coroutine_wrapper', 'machinery', WRAPPER_BYTES, ['coroutine'], {
    labels: ['(coroutine)'],
  }),
  slots: { iter: (_vm, self) => owned(self), next: (vm, self) => sendInto(vm, wrapped(self), vm.newNone()) },
  methods: forwardingMethods(wrapped),
}

const asyncGeneratorDefinition: TypeDefinition = {
  name: 'async_generator',
  layout: asyncGeneratorLayout,
  slots: { finalize: finalizeGenerator, repr: generatorRepr('async_generator'), ...asyncGeneratorSlots },
  methods: [...asyncGeneratorMethods],
  classMethods: [classGetItem],
  getset: generatorAttributes('ag'),
}

export const generatorTypes: readonly TypeEntry[] = [
  { key: 'generator', base: 'object', definition: generatorDefinition },
  { key: 'coroutine', base: 'object', definition: coroutineDefinition },
  { key: 'coroutine_wrapper', base: 'object', definition: wrapperDefinition },
  { key: 'asyncGenerator', base: 'object', definition: asyncGeneratorDefinition },
  ...anextTypes,
  ...asyncIteratorTypes,
]
