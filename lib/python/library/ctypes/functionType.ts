/** `CFuncPtr`: the address of a C function, called with what Python gives, and `PyCFuncPtrType`, the class of its classes. */
import { fixedLayout } from '../../objects/layouts'
import { indexOf, isInt } from '../../objects/number/indexValue'
import type { PyObject, PyTuple } from '../../objects/PyObject'
import { kind, type KeywordNames, type PyType, typeFlag } from '../../objects/PyType'
import { putField } from '../../objects/putField'
import { findAttr, getAttr } from '../../objects/protocol/attributes'
import type { GetSet } from '../../objects/type/defineType'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import { kind as kinds } from '../../objects/PyType'
import { textOfName } from './libraries'
import { readInt } from '../../text/packed'
import type { Vm } from '../../vm/Vm'
import { notHere, POINTER } from './access'
import { word } from './cArgument'
import { newCallback, type Callback } from './callback'
import { callFunction } from './callFunction'
import {
  bytesOf,
  CDATA_BYTES,
  type CData,
  type CDataFields,
  keepFor,
  newBlock,
  newFields,
  NO_FUNCTION,
  withMemory,
} from './cData'
import { memoryMethods } from './fromMemory'
import { functionInLibrary } from './libraries'
import { fromParamOfData } from './parameters'
import { type CTypeInfo, ctypeLayout, infoOf, newInfo, putInfo, putReference } from './typeInfo'

export interface FunctionFields extends CDataFields {
  callable: PyObject | null
  restype: PyObject | null
  errcheck: PyObject | null
  argtypes: PyTuple | null
  converters: PyTuple | null
  thunk: Callback | null
}

export interface CFunctionPointer extends CData {
  data: FunctionFields
}

const FIELDS = ['callable', 'restype', 'errcheck', 'argtypes', 'converters', 'thunk'] as const
const BYTES = CDATA_BYTES + 64

/** The slots of objects and base come first, as in every object of ctypes. */
const layout = withMemory(
  fixedLayout<FunctionFields>('CFuncPtr', 'function', BYTES, ['objects', 'base', ...FIELDS], {
    labels: [
      '_objects',
      '_b_base_',
      '(callable)',
      '(result type)',
      '(check)',
      '(argument types)',
      '(converters)',
      '(code)',
    ],
    visits: [...FIELDS, 'objects', 'base'],
  }),
)

function put<K extends (typeof FIELDS)[number]>(
  vm: Vm,
  self: CFunctionPointer,
  field: K,
  value: FunctionFields[K],
): void {
  putField(vm, self, 2 + FIELDS.indexOf(field), self.data, field, value)
}

function initClass(vm: Vm, self: PyObject): void {
  const cls = self as PyType // the slot is that of classes
  const info = newInfo('function', POINTER.size, POINTER.size, 1)
  info.format = 'X{}'
  info.hasPointer = true
  const flags = findAttr(vm, cls, '_flags_')
  if (flags === null || !isInt(flags)) {
    vm.xdecref(flags)
    throw vm.error('TypeError', 'class must define _flags_ which must be an integer')
  }
  info.flags = Number(indexOf(vm, flags))
  vm.decref(flags)
  putInfo(vm, cls, info)
  takeArgumentTypes(vm, cls, info)
  const restype = findAttr(vm, cls, '_restype_')
  if (restype === null) return
  if (!isResultType(vm, restype)) {
    vm.decref(restype)
    throw vm.error('TypeError', '_restype_ must be a type, a callable, or None')
  }
  putReference(vm, cls, info, 'restype', restype)
}

function takeArgumentTypes(vm: Vm, cls: PyType, info: CTypeInfo): void {
  const given = findAttr(vm, cls, '_argtypes_')
  if (given === null) return
  try {
    const types = typesOf(vm, given)
    putReference(vm, cls, info, 'argtypes', types)
    putReference(vm, cls, info, 'converters', convertersOf(vm, types))
  } finally {
    vm.decref(given)
  }
}

function isResultType(vm: Vm, restype: PyObject): boolean {
  return restype === vm.none || infoOf(restype) !== null || restype.cls.slots.call !== null
}

function typesOf(vm: Vm, given: PyObject): PyTuple {
  if ((given.cls.kind & (kind.TUPLE | kind.LIST)) === 0)
    throw vm.error('TypeError', '_argtypes_ must be a sequence of types')
  if ((given.cls.kind & kind.TUPLE) !== 0) {
    given.refs++
    return given as PyTuple // kind says it is a tuple
  }
  return vm.tuple(vm.itemsOf(given))
}

function convertersOf(vm: Vm, types: PyTuple): PyTuple {
  const made: PyObject[] = []
  for (const [at, type] of types.data.entries()) {
    const method = findAttr(vm, type, 'from_param')
    if (method === null) {
      for (const one of made) vm.decref(one)
      throw vm.error('TypeError', `item ${at + 1} in _argtypes_ has no from_param method`)
    }
    made.push(method)
  }
  return vm.tuple(made)
}

function newPointer(vm: Vm, cls: PyType, address: number | bigint): CFunctionPointer {
  const info = infoOf(cls)
  if (info === null) throw vm.error('TypeError', 'abstract class')
  const block = newBlock(vm, info.size)
  block.bytes.set(word(address))
  const data: FunctionFields = {
    ...newFields(vm, info, block.address, block),
    ...NO_FUNCTION,
  }
  return vm.newOf(cls, data) as CFunctionPointer // the class is one of functions
}

function create(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const given = args.slice(0, args.length - (names?.length ?? 0))
  const [first] = given
  if (first === undefined) return newPointer(vm, cls, 0)
  if ((first.cls.kind & kinds.TUPLE) !== 0) return fromLibrary(vm, cls, first as PyTuple, given[1]) // kind says it is a tuple
  if (given.length === 1 && isInt(first)) return newPointer(vm, cls, indexOf(vm, first))
  if (given.length > 1) throw vm.error('TypeError', `function takes exactly 1 argument (${given.length} given)`)
  if (first.cls.slots.call === null)
    throw vm.error('TypeError', 'argument must be callable or integer function address')
  return fromCallable(vm, cls, first)
}

function fromCallable(vm: Vm, cls: PyType, callable: PyObject): PyObject {
  const info = infoOf(cls)
  if (info?.argtypes == null) throw vm.error('TypeError', 'cannot construct instance of this class: no argtypes')
  const thunk = newCallback(vm, callable, info.argtypes, info.restype ?? vm.none)
  const self = newPointer(vm, cls, thunk.data.address)
  callable.refs++
  put(vm, self, 'callable', callable)
  put(vm, self, 'thunk', thunk)
  thunk.refs++
  keepFor(vm, self, 0, thunk)
  return self
}

/** A function that a library exports, by its name. */
function fromLibrary(vm: Vm, cls: PyType, spec: PyTuple, flags: PyObject | undefined): PyObject {
  const [name, library] = spec.data
  if (name === undefined || library === undefined || spec.data.length !== 2)
    throw vm.error('TypeError', 'illegal func_spec argument')
  if (flags !== undefined && flags !== vm.none) throw notHere(vm, 'knows no paramflags')
  const handle = getAttr(vm, library, '_handle')
  vm.decref(handle)
  if (!isInt(handle)) throw vm.error('TypeError', 'the _handle attribute of the second argument must be an integer')
  const address = functionInLibrary(vm, textOfName(vm, name))
  const self = newPointer(vm, cls, address)
  library.refs++
  keepFor(vm, self, 0, library)
  return self
}

function infoFor(self: CFunctionPointer): CTypeInfo {
  const info = infoOf(self.cls)
  if (info === null) throw new RangeError('a function without a class of functions')
  return info
}

function callPointer(vm: Vm, object: PyObject, args: readonly PyObject[], names: KeywordNames): PyObject {
  const self = object as CFunctionPointer // the slot is that of functions
  const { data } = self
  const info = infoFor(self)
  return callFunction(vm, {
    self,
    address: Number(readInt(bytesOf(vm, self), 0, POINTER, true)),
    args: args.slice(0, args.length - (names?.length ?? 0)),
    converters: data.converters ?? info.converters,
    restype: data.restype ?? info.restype,
    errcheck: data.errcheck,
    flags: info.flags,
  })
}

function owned(vm: Vm, object: PyObject | null): PyObject {
  const shown = object ?? vm.none
  shown.refs++
  return shown
}

const fields: Readonly<Record<string, GetSet>> = {
  argtypes: {
    get: (vm, self: CFunctionPointer) => owned(vm, self.data.argtypes ?? infoFor(self).argtypes),
    set: (vm, self: CFunctionPointer, value) => {
      const types = value === null || value === vm.none ? null : typesOf(vm, value)
      const converters = types === null ? null : convertersOf(vm, types)
      put(vm, self, 'converters', converters)
      put(vm, self, 'argtypes', types)
    },
  },
  restype: {
    get: (vm, self: CFunctionPointer) => owned(vm, self.data.restype ?? infoFor(self).restype),
    set: (vm, self: CFunctionPointer, value) => {
      if (value !== null && !isResultType(vm, value))
        throw vm.error('TypeError', 'restype must be a type, a callable, or None')
      put(vm, self, 'restype', value === null ? null : owned(vm, value))
    },
  },
  errcheck: {
    get: (vm, self: CFunctionPointer) => owned(vm, self.data.errcheck),
    set: (vm, self: CFunctionPointer, value) => {
      if (value !== null && value.cls.slots.call === null)
        throw vm.error('TypeError', 'the errcheck attribute must be callable')
      put(vm, self, 'errcheck', value === null ? null : owned(vm, value))
    },
  },
}

export const functionTypes: readonly (TypeEntry & { readonly exported?: string })[] = [
  {
    key: '_ctypes.PyCFuncPtrType',
    base: '_ctypes.CType_Type',
    definition: {
      name: '_ctypes.PyCFuncPtrType',
      module: '_ctypes',
      layout: ctypeLayout,
      flags: typeFlag.BASETYPE,
      slots: { init: initClass },
      methods: [fromParamOfData, ...memoryMethods],
    },
  },
  {
    key: '_ctypes.CFuncPtr',
    base: '_ctypes._CData',
    exported: 'CFuncPtr',
    definition: {
      name: '_ctypes.CFuncPtr',
      module: '_ctypes',
      layout,
      flags: typeFlag.BASETYPE | typeFlag.VISITED,
      slots: {
        new_: create,
        call: callPointer,
        repr: (vm, self) => vm.str(`<${self.cls.name} object at 0x${vm.addressOf(self).toString(16)}>`),
        bool: (vm, self) => bytesOf(vm, self as CData).some((byte) => byte !== 0), // the slot is that of functions
      },
      getset: fields,
    },
  },
]
