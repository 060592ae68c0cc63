/** Functions, methods and cells as a program sees them. */
import { NAMED_SLOT } from '../../../heap/history/event'
import type { Vm } from '../../vm/Vm'
import { bindArguments } from './arguments'
import { createFunction } from './createFunction'
import { pushFrame } from '../../vm/frames'
import type { PyContainer, PyObject } from '../PyObject'
import { type CompareOp, type KeywordNames, kind, typeFlag } from '../PyType'
import { native } from '../native/native'
import { getAttr } from '../protocol/attributes'
import { call } from '../protocol/calls'
import { richCompare } from '../protocol/compare'
import { warn } from '../protocol/warn'
import { fastKind, GENERATES } from '../../compile/code'
import { dictAttribute } from '../type/instanceDescriptors'
import type { GetSet, TypeDefinition } from '../type/defineType'
import { annotationsOf, setAnnotate, setAnnotations } from './annotations'
import {
  type CellData,
  cellLayout,
  type FunctionData,
  functionLayout,
  type MethodData,
  methodLayout,
  type PyCell,
  type PyCode,
  type PyFunction,
  type PyMethod,
  setFunctionField,
} from './functionData'
import { visibleBuiltin } from '../protocol/optionalItem'

function callFunction(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): PyObject {
  for (const arg of args) arg.refs++
  const frame = bindArguments(vm, self as PyFunction, args, names, 0) // the slot is that of functions
  pushFrame(vm, frame)
  const result = vm.services.run(vm, frame)
  if (result === null) throw new RangeError('callFunction: a function ended without a value')
  return result
}

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

/** A field that holds an object or nothing (None). */
function field(
  name: Exclude<keyof FunctionData, 'globals' | 'builtins'>,
  checked: (vm: Vm, value: PyObject, self: PyFunction) => string | null,
): GetSet {
  return {
    get: (vm, self: PyFunction) => {
      const value = self.data[name] as PyObject | null // the fields used here are objects
      return value === null ? vm.newNone() : owned(value)
    },
    set: (vm, self: PyFunction, value) => {
      const wrong = checked(vm, value ?? vm.none, self)
      if (wrong !== null) throw vm.error('TypeError', wrong)
      const stored = value === null || (value === vm.none && name !== 'doc') ? null : owned(value)
      setFunctionField(vm, self, name, stored)
    },
  }
}

const anything = (): null => null
const mustBeText = (what: string) => (_vm: Vm, value: PyObject) =>
  (value.cls.kind & kind.STR) !== 0 ? null : `${what} must be set to a string object`

/** Code must have as many free names as the function has cells; of another kind it is warned of. */
function checkNewCode(vm: Vm, { data }: PyFunction, value: PyCode): void {
  const { code } = value.data
  const cells = data.closure?.data.length ?? 0
  const free = code.localsPlusKinds.filter((bits) => (bits & fastKind.FREE) !== 0).length
  if (cells !== free) {
    const name = String(data.name.data)
    throw vm.error('ValueError', `${name}() requires a code object with ${cells} free vars, not ${free}`)
  }
  if (((data.code.data.code.flags ^ code.flags) & GENERATES) === 0) return
  const example = '(e.g., from a generator to a plain function)'
  warn(vm, 'DeprecationWarning', `Assigning a code object of non-matching type is deprecated ${example}`)
}

export const functionDefinition: TypeDefinition = {
  name: 'function',
  layout: functionLayout,
  flags: typeFlag.METHOD_DESCRIPTOR | typeFlag.HAS_DICT | typeFlag.HAS_WEAKREFS,
  slots: {
    new_: createFunction,
    call: callFunction,
    repr: (vm, self) =>
      vm.str(`<function ${String((self as PyFunction).data.qualname.data)} at 0x${vm.addressOf(self).toString(16)}>`), // as above
    get: (vm, self, instance) => (instance === null ? owned(self) : newMethod(vm, self, instance)),
  },
  getset: {
    __name__: field('name', mustBeText('__name__')),
    __qualname__: field('qualname', mustBeText('__qualname__')),
    __doc__: field('doc', anything),
    __module__: field('module', anything),
    __defaults__: field('defaults', (vm, value) =>
      value === vm.none || value.cls === vm.types.tuple ? null : '__defaults__ must be set to a tuple object',
    ),
    __kwdefaults__: field('kwDefaults', (vm, value) =>
      value === vm.none || value.cls === vm.types.dict ? null : '__kwdefaults__ must be set to a dict object',
    ),
    __code__: field('code', (vm, value, self) => {
      if (value.cls !== vm.types.code) return '__code__ must be set to a code object'
      checkNewCode(vm, self, value as PyCode) // exact code
      return null
    }),
    __globals__: { field: true, get: (_vm, self: PyFunction) => owned(self.data.globals) },
    __builtins__: { field: true, get: (_vm, self: PyFunction) => owned(self.data.builtins) },
    __closure__: {
      field: true,
      get: (vm, self: PyFunction) => (self.data.closure === null ? vm.newNone() : owned(self.data.closure)),
    },
    __annotations__: { get: annotationsOf, set: setAnnotations },
    __annotate__: {
      get: (vm, self: PyFunction) => (self.data.annotate === null ? vm.newNone() : owned(self.data.annotate)),
      set: setAnnotate,
    },
    __type_params__: {
      get: (vm, self: PyFunction) => (self.data.typeParams === null ? vm.tuple([]) : owned(self.data.typeParams)),
      set: (vm, self: PyFunction, value) => {
        if (value === null || (value.cls.kind & kind.TUPLE) === 0)
          throw vm.error('TypeError', '__type_params__ must be set to a tuple')
        setFunctionField(vm, self, 'typeParams', owned(value))
      },
    },
    __dict__: dictAttribute,
  },
}

/** A method bound to `self`. */
export function newMethod(vm: Vm, func: PyObject, self: PyObject): PyContainer {
  const data: MethodData = { func: owned(func), self: owned(self) }
  return vm.container(vm.types.method, data)
}

/** `getattr(self, name)`, as pickle takes it apart. */
function reduceMethod(vm: Vm, { data: { func, self } }: PyMethod): PyObject {
  const name = getAttr(vm, func ?? vm.none, '__name__')
  return vm.tuple([visibleBuiltin(vm, 'getattr'), vm.tuple([owned(self ?? vm.none), name])])
}

export const methodDefinition: TypeDefinition = {
  name: 'method',
  layout: methodLayout,
  flags: typeFlag.HAS_WEAKREFS,
  slots: {
    new_: (vm, _cls, args, names) => {
      if (names !== null && names.length > 0) throw vm.error('TypeError', 'method() takes no keyword arguments')
      const [func, self] = args
      if (func === undefined || self === undefined || args.length !== 2)
        throw vm.error('TypeError', `method expected 2 arguments, got ${args.length}`)
      if (func.cls.slots.call === null) throw vm.error('TypeError', 'first argument must be callable')
      if (self === vm.none) throw vm.error('TypeError', 'instance must not be None')
      return newMethod(vm, func, self)
    },
    call: (vm, self, args, names) => {
      const { func, self: instance } = (self as PyMethod).data // the slot is that of methods
      if (func === null || instance === null) throw new RangeError('a cleared method was called')
      return call(vm, func, [instance, ...args], names)
    },
    repr: (vm, self) => {
      const { func, self: instance } = (self as PyMethod).data // as above
      const name =
        func === null
          ? '?'
          : String(vm.attributeText(func, '__qualname__') ?? vm.attributeText(func, '__name__') ?? '?')
      return vm.str(`<bound method ${name} of ${instance === null ? '?' : vm.reprText(instance)}>`)
    },
    getattro: (vm, self, name) => vm.methodAttribute(self, name),
    hash: (vm, self) => {
      const { func, self: instance } = (self as PyMethod).data // as above
      return Math.floor(vm.addressOf(instance ?? self) / 16) ^ Math.floor(vm.addressOf(func ?? self) / 16)
    },
    compare: (vm, a, b, op) => {
      if ((op !== '==' && op !== '!=') || b.cls !== vm.types.method) return vm.newNotImplemented()
      const left = (a as PyMethod).data // as above
      const right = (b as PyMethod).data // as above
      const same =
        left.self === right.self && left.func !== null && right.func !== null && vm.equal(left.func, right.func)
      return vm.bool(same === (op === '=='))
    },
    get: (_vm, self) => owned(self),
  },
  methods: [native('__reduce__($self, /)', reduceMethod)],
  getset: {
    __func__: { field: true, get: (vm, self: PyMethod) => owned(self.data.func ?? vm.none) },
    __self__: { field: true, get: (vm, self: PyMethod) => owned(self.data.self ?? vm.none) },
    __doc__: { get: (vm, self: PyMethod) => getAttr(vm, self.data.func ?? vm.none, '__doc__') },
  },
}

/** Cells are ordered as their contents are; an empty one comes first. */
function compareCells(vm: Vm, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (b.cls !== vm.types.cell) return vm.newNotImplemented()
  const left = (a as PyCell).data.contents // the slot is that of cells
  const right = (b as PyCell).data.contents // as above
  if (left !== null && right !== null) return richCompare(vm, left, right, op)
  const [first, second] = [vm.int(left === null ? 0 : 1), vm.int(right === null ? 0 : 1)]
  return richCompare(vm, first, second, op)
}

export const cellDefinition: TypeDefinition = {
  name: 'cell',
  layout: cellLayout,
  unhashable: true,
  slots: {
    compare: compareCells,
    new_: (vm, _cls, args, names) => {
      if (names !== null && names.length > 0) throw vm.error('TypeError', 'cell() takes no keyword arguments')
      if (args.length > 1) throw vm.error('TypeError', `cell expected at most 1 argument, got ${args.length}`)
      const [contents] = args
      const data: CellData = { contents: contents === undefined ? null : owned(contents) }
      return vm.container(vm.types.cell, data)
    },
    repr: (vm, self) => {
      const { contents } = (self as PyCell).data // the slot is that of cells
      const shown =
        contents === null ? 'empty' : `${contents.cls.name} object at 0x${vm.addressOf(contents).toString(16)}`
      return vm.str(`<cell at 0x${vm.addressOf(self).toString(16)}: ${shown}>`)
    },
  },
  getset: {
    cell_contents: {
      get: (vm, self: PyCell) => {
        if (self.data.contents === null) throw vm.error('ValueError', 'Cell is empty')
        return owned(self.data.contents)
      },
      set: (vm, self: PyCell, value) => {
        const old = self.data.contents
        self.data.contents = value === null ? null : owned(value)
        if (value !== null) vm.recordStore(self, NAMED_SLOT, value)
        else vm.recordDrop(self, NAMED_SLOT)
        vm.xdecref(old)
      },
    },
  },
}
