/** `_ctypes`: C data in a memory of the run's own, for the library's `ctypes`. */
import { giveName, setName } from '../../objects/dict/dictionary'
import { moduleError } from '../../objects/exception/moduleError'
import { native } from '../../objects/native/native'
import { indexOf, isInt, sizeOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { typeFlag, type PyType } from '../../objects/PyType'
import { repeatCount } from '../../objects/sequence/subscript'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import { isType } from '../../objects/type/defineType'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { objectAt } from './access'
import { allocatedType } from './allocatedMemory'
import { arrayOf, arrayTypes } from './arrayType'
import { argumentType, pointerArgument } from './cArgument'
import { callbackType } from './callback'
import { type CData, cDataLayout, isCData } from './cData'
import { fieldType } from './fieldType'
import { functionTypes } from './functionType'
import { copyMethods, resize, unpickle } from './copying'
import { functionInLibrary, openLibrary, textOfName } from './libraries'
import { innerAddresses } from './nativeFunctions'
import { pointerTypes } from './pointerType'
import { capsuleType } from './simpleCodes'
import { simpleTypes } from './simpleType'
import { structTypes } from './structType'
import { giveReference, takeReference } from './takenReferences'
import { ctypeLayout, infoOf, infoOfInstance, putReference } from './typeInfo'

const VERSION = '1.1.0'

function pointerType(vm: Vm, self: PyType): PyObject {
  const found = infoOf(self)?.pointerType ?? null
  if (found === null) throw vm.error('AttributeError', `type ${vm.reprText(self)} has no attribute '__pointer_type__'`)
  found.refs++
  return found
}

function setPointerType(vm: Vm, self: PyType, value: PyObject | null): void {
  const info = infoOf(self)
  if (info === null) throw vm.error('TypeError', `${vm.reprText(self)} must have storage info`)
  if (value !== null) value.refs++
  putReference(vm, self, info, 'pointerType', value !== null && isType(value) ? value : null)
}

const baseTypes: readonly TypeEntry[] = [
  {
    key: '_ctypes.CType_Type',
    base: 'type',
    definition: {
      name: '_ctypes.CType_Type',
      module: '_ctypes',
      layout: ctypeLayout,
      flags: typeFlag.BASETYPE,
      slots: { repeat: (vm, self, count) => arrayOf(vm, self as PyType, wantedLength(vm, count)) }, // the slot is that of classes
      getset: { __pointer_type__: { get: pointerType, set: setPointerType } },
    },
  },
  {
    key: '_ctypes._CData',
    base: 'object',
    definition: {
      name: '_ctypes._CData',
      module: '_ctypes',
      layout: cDataLayout,
      flags: typeFlag.BASETYPE | typeFlag.VISITED,
      slots: {
        hash: (vm) => {
          throw vm.error('TypeError', 'unhashable type')
        },
      },
      getset: {
        _b_base_: { field: true, get: (vm, self: CData) => owned(self.data.base ?? vm.none) },
        _b_needsfree_: { field: true, get: (vm, self: CData) => vm.int(self.data.isOwner ? 1 : 0) },
        _objects: { field: true, get: (vm, self: CData) => owned(self.data.objects ?? vm.none) },
      },
      methods: [native('__ctypes_from_outparam__($self, /)', (_vm, self: CData) => owned(self)), ...copyMethods],
    },
  },
]

function wantedLength(vm: Vm, count: PyObject): number {
  repeatCount(vm, count)
  return Number(indexOf(vm, count))
}

function owned(object: PyObject): PyObject {
  object.refs++
  return object
}

function sizeOfAny(vm: Vm, object: PyObject): PyObject {
  if (isCData(object)) return vm.int(object.data.size)
  const info = infoOf(object)
  if (info === null) throw vm.error('TypeError', 'this type has no size')
  return vm.int(info.size)
}

function alignment(vm: Vm, object: PyObject): PyObject {
  const info = infoOf(object) ?? infoOfInstance(object)
  if (info === null) throw vm.error('TypeError', 'no alignment info')
  return vm.int(info.align)
}

function data(vm: Vm, object: PyObject, name: string): CData {
  if (isCData(object)) return object
  throw vm.error('TypeError', `${name}() argument 1 must be _ctypes._CData, not ${object.cls.name}`)
}

function byref(vm: Vm, object: PyObject, offset: PyObject | undefined): PyObject {
  const target = data(vm, object, 'byref')
  const by = offset === undefined ? 0 : sizeOf(vm, offset)
  target.refs++
  return pointerArgument(vm, target.data.address + by, target)
}

function bufferInfo(vm: Vm, object: PyObject): PyObject {
  const info = infoOf(object) ?? infoOfInstance(object)
  if (info === null) throw vm.error('TypeError', 'not a ctypes type or object')
  const shape = vm.tuple(info.shape.map((length) => vm.int(length)))
  return vm.tuple([vm.str(info.format), vm.int(info.shape.length), shape])
}

function swapErrno(vm: Vm, value: PyObject): PyObject {
  const old = vm.nativeMemory.errno
  if (!isInt(value)) throw vm.error('TypeError', `'${value.cls.name}' object cannot be interpreted as an integer`)
  vm.nativeMemory.errno = Number(BigInt.asIntN(32, BigInt(indexOf(vm, value))))
  return vm.int(old)
}

/** The classes of the classes, where CPython has them. */
const CLASSES: Readonly<Record<string, string>> = {
  _SimpleCData: 'PyCSimpleType',
  Array: 'PyCArrayType',
  Structure: 'PyCStructType',
  Union: 'UnionType',
  _Pointer: 'PyCPointerType',
  CFuncPtr: 'PyCFuncPtrType',
}

export const ctypesModule: NativeModule = {
  name: '_ctypes',
  functions: [
    native('sizeof(obj, /)', sizeOfAny),
    native('alignment(obj, /)', alignment),
    native('byref(obj, offset=0, /)', byref),
    native('addressof(obj, /)', (vm, object: PyObject) => vm.int(data(vm, object, 'addressof').data.address)),
    native('buffer_info(o, /)', bufferInfo),
    native('resize(obj, size, /)', (vm, object: PyObject, size: PyObject) =>
      resize(vm, data(vm, object, 'resize'), size),
    ),
    native('_unpickle(typ, state, /)', unpickle),
    native('dlopen(name, flag=0, /)', (vm, name: PyObject) => openLibrary(vm, name)),
    native('dlsym(handle, name, /)', (vm, _handle: PyObject, name: PyObject) =>
      vm.int(functionInLibrary(vm, textOfName(vm, name))),
    ),
    native('dlclose(handle, /)', (vm) => vm.newNone()),
    native('get_errno()', (vm) => vm.int(vm.nativeMemory.errno)),
    native('set_errno(value, /)', swapErrno),
    native('PyObj_FromPtr(address, /)', (vm, address: PyObject) => owned(objectAt(vm, indexOf(vm, address)))),
    native('Py_INCREF(object, /)', (vm, object: PyObject) => {
      takeReference(vm, object)
      return owned(object)
    }),
    native('Py_DECREF(object, /)', (vm, object: PyObject) => {
      giveReference(vm, object)
      return owned(object)
    }),
  ],
  types: [
    ...baseTypes,
    ...simpleTypes,
    ...arrayTypes,
    ...pointerTypes,
    ...functionTypes,
    ...structTypes,
    fieldType,
    argumentType,
    callbackType,
    capsuleType,
    allocatedType,
    moduleError('ctypes', 'ArgumentError'),
  ],
  setup: (vm, namespace) => {
    for (const [name, metatype] of Object.entries(CLASSES))
      vm.typeNamed(`_ctypes.${name}`).cls = vm.typeNamed(`_ctypes.${metatype}`)
    setName(vm, namespace, 'CField', vm.typeNamed('ctypes.CField'))
    giveName(vm, namespace, '__version__', vm.str(VERSION))
    const numbers = {
      RTLD_LOCAL: 0,
      RTLD_GLOBAL: 256,
      FUNCFLAG_CDECL: 1,
      FUNCFLAG_PYTHONAPI: 4,
      FUNCFLAG_USE_ERRNO: 8,
      FUNCFLAG_USE_LASTERROR: 16,
      CTYPES_MAX_ARGCOUNT: 1024,
      SIZEOF_TIME_T: 8,
      ...innerAddresses(vm),
    }
    for (const [name, value] of Object.entries(numbers)) giveName(vm, namespace, name, vm.int(value))
  },
}
