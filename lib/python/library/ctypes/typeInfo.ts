/**
 * What ctypes knows of one of its classes: how large instances are, and what lies in them. CPython keeps the same in StgInfo, beside
 * the class; here it is the class's `data`.
 *
 * Invariant: references in it are owned by the class, and the collector sees them.
 */
import { NAMED_SLOT } from '../../../heap/history/event'
import type { PyContainer, PyObject, PyTuple } from '../../objects/PyObject'
import type { Layout, PyType } from '../../objects/PyType'
import { isType } from '../../objects/type/defineType'
import { typeLayout } from '../../objects/type/typeLayout'
import type { Vm } from '../../vm/Vm'
import type { SimpleCode } from './simpleCodes'

export interface CTypeInfo {
  kind: 'simple' | 'array' | 'struct' | 'union' | 'pointer' | 'function'
  size: number
  align: number
  /** How many parts an instance has that could need to keep something alive. */
  length: number
  /** How the struct module names it. */
  format: string
  /** For arrays of arrays, how long each is. */
  shape: readonly number[]
  /** A simple type's letter and what is done with it. */
  code: SimpleCode | null
  /** What an array has or a pointer points to. */
  item: PyType | null
  pointerType: PyType | null
  /** Of functions. */
  argtypes: PyTuple | null
  converters: PyTuple | null
  restype: PyObject | null
  flags: number
  /** Instances exist: the fields cannot change any more. */
  isFinal: boolean
  hasFields: boolean
  hasPointer: boolean
  /** Array classes made of it, by their length; weak. */
  readonly arrays: Map<number, PyType>
}

export function newInfo(kind: CTypeInfo['kind'], size: number, align: number, length: number): CTypeInfo {
  return {
    kind,
    size,
    align,
    length,
    format: 'B',
    shape: [],
    code: null,
    item: null,
    pointerType: null,
    argtypes: null,
    converters: null,
    restype: null,
    flags: 0,
    isFinal: false,
    hasFields: false,
    hasPointer: false,
    arrays: new Map(),
  }
}

const REFERENCES = ['item', 'argtypes', 'converters', 'restype', 'pointerType'] as const

/** What is known of a class of ctypes that has a size; null for any other object. */
export function infoOf(object: PyObject): CTypeInfo | null {
  return isType(object) && object.cls.layout === ctypeLayout ? (object.data as CTypeInfo | null) : null // the layout's own data
}

export function infoOfInstance(object: PyObject): CTypeInfo | null {
  return infoOf(object.cls)
}

/** Gives the class what is known of it; only classes of C data have such objects as it tells of. */
export function putInfo(vm: Vm, type: PyType, info: CTypeInfo): void {
  if (!type.mro.includes(vm.typeNamed('_ctypes._CData')))
    throw vm.error('TypeError', `${type.name}: classes of C types are made from those of ctypes`)
  type.data = info
}

function each(type: PyContainer, visit: (child: PyObject, at: number) => void): void {
  const info = type.data as CTypeInfo | null // the layout's own data
  if (info === null) return
  REFERENCES.forEach((field, at) => {
    const child = info[field]
    if (child !== null) visit(child, at)
  })
}

const TYPE_SLOTS = NAMED_SLOT + typeLayout.slotNames.length

/** Puts a reference (taken over) into the class. */
export function putReference<K extends (typeof REFERENCES)[number]>(
  vm: Vm,
  type: PyType,
  info: CTypeInfo,
  field: K,
  value: CTypeInfo[K],
): void {
  const old = info[field]
  info[field] = value
  const slot = TYPE_SLOTS + REFERENCES.indexOf(field)
  if (value === null) vm.recordDrop(type, slot)
  else vm.recordStore(type, slot, value)
  vm.xdecref(old)
}

/** Classes of ctypes: as other classes, and what lies in `data`. */
export const ctypeLayout: Layout = {
  ...typeLayout,
  name: 'CType_Type',
  slotNames: [...typeLayout.slotNames, '_type_', '_argtypes_', '(converters)', '_restype_', '__pointer_type__'],
  traverse: (object, visit) => {
    each(object, visit)
    typeLayout.traverse(object, visit)
  },
  release: (vm, object) => {
    const taken: PyObject[] = []
    const info = object.data as CTypeInfo | null // as above
    each(object, (child) => taken.push(child))
    if (info !== null) {
      if (info.item !== null && info.kind === 'array') infoOf(info.item)?.arrays.delete(info.length)
      for (const field of REFERENCES) info[field] = null
    }
    return [...taken, ...typeLayout.release(vm, object)]
  },
  edges: (object, emit) => {
    typeLayout.edges(object, emit)
    each(object, (child, at) => emit(TYPE_SLOTS + at, child))
  },
}
