/**
 * BaseException: making one, its text, and what every exception can be asked.
 *
 * `args` is made in `__new__` and kept by `__init__` when it gets the same arguments, as CPython's two functions share one
 * tuple. The fields of particular classes are in fields.ts. Source: Objects/exceptions.c of CPython 3.14.
 */
import { argumentKind } from '../protocol/argumentKind'
import type { Vm } from '../../vm/Vm'
import { entries } from '../dict/dictionary'
import type { PyDict } from '../dict/DictTable'
import { native } from '../native/native'
import { findAttr, instanceDict, setAttr } from '../protocol/attributes'
import { call } from '../protocol/calls'
import { itemsOf } from '../protocol/iterate'
import { lookupInType } from '../protocol/lookup'
import { repr, str } from '../protocol/text'
import type { PyContainer, PyObject, PyTuple } from '../PyObject'
import { type KeywordNames, kind, type PyType, shortName, typeFlag } from '../PyType'
import type { GetSet, TypeDefinition } from '../type/defineType'
import { dictAttribute } from '../type/instanceDescriptors'
import {
  ARGS_SLOT,
  CONTEXT_SLOT,
  exceptionData,
  exceptionLayout,
  isOlderThanArgs,
  newExceptionData,
  type PyException,
} from './exceptionData'
import { setCause } from './raising'
import { setTraceback } from './traceback'

/** An instance of `cls` with these arguments, borrowed; keywords are `__init__`'s business. */
export function newBaseException(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyException {
  const items = positional(args, names)
  if (!isOlderThanArgs(cls)) return vm.newOf(cls, newExceptionData(ownedTuple(vm, items))) as PyException // its data is an exception's
  const self = vm.newOf(cls, newExceptionData(null)) as PyException // as above
  replaceArgs(vm, self, ownedTuple(vm, items))
  return self
}

export function positional(args: readonly PyObject[], names: KeywordNames): readonly PyObject[] {
  return names === null || names.length === 0 ? args : args.slice(0, args.length - names.length)
}

function ownedTuple(vm: Vm, items: readonly PyObject[]): PyTuple {
  for (const item of items) item.refs++
  return vm.tuple([...items])
}

export function initBaseException(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  if (names !== null && names.length > 0) throw vm.error('TypeError', `${self.cls.name}() takes no keyword arguments`)
  setArgs(vm, self as PyException, args) // slots are called on instances only
}

/** Makes `items` (borrowed) the exception's `args`. */
export function setArgs(vm: Vm, self: PyException, items: readonly PyObject[]): void {
  const old = self.data.args?.data
  if (old !== undefined && old.length === items.length && old.every((item, i) => item === items[i])) return
  replaceArgs(vm, self, ownedTuple(vm, items))
}

/** Takes `args` over. */
function replaceArgs(vm: Vm, self: PyException, args: PyTuple): void {
  const old = self.data.args
  self.data.args = args
  vm.recordStore(self, ARGS_SLOT, args)
  vm.xdecref(old)
}

/** Borrowed. */
export function argsOf(self: PyObject): readonly PyObject[] {
  return exceptionData(self as PyContainer).args?.data ?? [] // exceptions are containers
}

/** `str()` of a plain exception: nothing, its only argument, or all of them. */
export function strOfArgs(vm: Vm, self: PyObject): PyObject {
  const args = argsOf(self)
  const [only] = args
  if (only === undefined) return vm.str('')
  if (args.length === 1) return strObject(vm, only)
  return vm.str(repr(vm, exceptionData(self as PyContainer).args ?? vm.emptyTuple)) // exceptions are containers
}

/** `str(object)`: the object itself where it is a str. */
export function strObject(vm: Vm, object: PyObject): PyObject {
  if (object.cls !== vm.types.str) return vm.str(str(vm, object))
  object.refs++
  return object
}

function reprOfException(vm: Vm, self: PyObject): PyObject {
  const args = argsOf(self)
  const [only] = args
  if (only !== undefined && args.length === 1) return vm.str(`${shortName(self.cls)}(${repr(vm, only)})`)
  const tuple = exceptionData(self as PyContainer).args ?? vm.emptyTuple // exceptions are containers
  return vm.str(`${shortName(self.cls)}${repr(vm, tuple)}`)
}

/** The instance's dictionary if it holds anything; borrowed. */
export function stateOf(vm: Vm, self: PyContainer): PyDict | null {
  if (self.dict === null && self.attrs === null) return null
  const dict = instanceDict(vm, self)
  return dict.data.used === 0 ? null : dict
}

/** `(type, args)` or `(type, args, state)`; both are taken over. */
export function reduced(vm: Vm, self: PyObject, args: PyObject, state: PyObject | null): PyObject {
  self.cls.refs++
  return vm.tuple(state === null ? [self.cls, args] : [self.cls, args, state])
}

function reduce(vm: Vm, self: PyException): PyObject {
  const args = self.data.args ?? vm.emptyTuple
  args.refs++
  const state = stateOf(vm, self)
  if (state !== null) state.refs++
  return reduced(vm, self, args, state)
}

function setState(vm: Vm, self: PyException, state: PyObject): PyObject {
  if (state === vm.none) return vm.newNone()
  if ((state.cls.kind & kind.DICT) === 0) throw vm.error('TypeError', 'state is not a dictionary')
  const attributes = Array.from(entries(state as PyDict)) // kind says it is one
  for (const [name, value] of attributes) setAttr(vm, self, String(name.data), value)
  return vm.newNone()
}

function addNote(vm: Vm, self: PyException, note: PyObject): PyObject {
  if ((note.cls.kind & kind.STR) === 0)
    throw vm.error('TypeError', `add_note() argument must be str, not ${argumentKind(vm, note)}`)
  let notes = findAttr(vm, self, '__notes__')
  if (notes === null) {
    notes = vm.list([])
    setAttr(vm, self, '__notes__', notes)
  }
  try {
    if ((notes.cls.kind & kind.LIST) === 0) throw vm.error('TypeError', 'Cannot add note: __notes__ is not a list')
    const append = lookupInType(vm.types.list, 'append') ?? vm.none
    vm.decref(call(vm, append, [notes, note]))
  } finally {
    vm.decref(notes)
  }
  return vm.newNone()
}

function checkedTraceback(vm: Vm, value: PyObject): PyObject | null {
  if (value === vm.none) return null
  if (value.cls === vm.types.traceback) return value
  throw vm.error('TypeError', '__traceback__ must be a traceback or None')
}

function isException(value: PyObject): boolean {
  return (value.cls.kind & kind.EXCEPTION) !== 0
}

function owned(vm: Vm, value: PyObject | null): PyObject {
  const found = value ?? vm.none
  found.refs++
  return found
}

function deleted(vm: Vm, name: string): unknown {
  return vm.error('TypeError', `${name} may not be deleted`)
}

const args: GetSet = {
  get: (vm, self: PyException) => owned(vm, self.data.args),
  set: (vm, self: PyException, value) => {
    if (value === null) throw deleted(vm, 'args')
    replaceArgs(vm, self, vm.tuple(itemsOf(vm, value)))
  },
}

const traceback: GetSet = {
  get: (vm, self: PyException) => owned(vm, self.data.traceback),
  set: (vm, self: PyException, value) => {
    if (value === null) throw deleted(vm, '__traceback__')
    setTraceback(vm, self, checkedTraceback(vm, value))
  },
}

const context: GetSet = {
  get: (vm, self: PyException) => owned(vm, self.data.context),
  set: (vm, self: PyException, value) => {
    if (value === null) throw deleted(vm, '__context__')
    if (value !== vm.none && !isException(value)) {
      throw vm.error('TypeError', 'exception context must be None or derive from BaseException')
    }
    setContext(vm, self, value === vm.none ? null : value)
  },
}

/** `value` is borrowed. */
function setContext(vm: Vm, self: PyException, value: PyObject | null): void {
  const old = self.data.context
  if (value !== null) value.refs++
  self.data.context = value
  if (value !== null) vm.recordStore(self, CONTEXT_SLOT, value)
  else if (old !== null) vm.recordDrop(self, CONTEXT_SLOT)
  vm.xdecref(old)
}

const cause: GetSet = {
  get: (vm, self: PyException) => owned(vm, self.data.cause),
  set: (vm, self: PyException, value) => {
    if (value === null) throw deleted(vm, '__cause__')
    if (value !== vm.none && !isException(value)) {
      throw vm.error('TypeError', 'exception cause must be None or derive from BaseException')
    }
    if (value !== vm.none) value.refs++
    setCause(vm, self, value === vm.none ? null : value)
  },
}

const suppressContext: GetSet = {
  field: true,
  get: (vm, self: PyException) => vm.bool(self.data.suppressContext),
  set: (vm, self: PyException, value) => {
    if (value === null) throw vm.error('TypeError', "can't delete numeric/char attribute")
    if (value.cls !== vm.types.bool) throw vm.error('TypeError', 'attribute value type must be bool')
    self.data.suppressContext = value === vm.true_
  },
}

export const baseExceptionDefinition: TypeDefinition = {
  name: 'BaseException',
  layout: exceptionLayout,
  flags: typeFlag.BASETYPE | typeFlag.HAS_DICT,
  slots: { new_: newBaseException, init: initBaseException, repr: reprOfException, str: strOfArgs },
  methods: [
    native('__reduce__($self, /)', reduce),
    native('__setstate__($self, state, /)', setState),
    native('with_traceback($self, tb, /)', (vm, self: PyException, tb: PyObject) => {
      setTraceback(vm, self, checkedTraceback(vm, tb))
      self.refs++
      return self
    }),
    native('add_note($self, note, /)', addNote),
  ],
  getset: {
    __suppress_context__: suppressContext,
    __dict__: dictAttribute,
    args,
    __traceback__: traceback,
    __context__: context,
    __cause__: cause,
  },
}
