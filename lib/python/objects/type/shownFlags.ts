/** What a class shows of CPython's struct: `__flags__` and the sizes and offsets of its instances. */
import { kind, type PyType, typeFlag } from '../PyType'
import { isMadeByModule } from './madeByModule'

const bit = {
  STATIC: 1,
  INLINE_VALUES: 2,
  MANAGED_WEAKREF: 3,
  MANAGED_DICT: 4,
  SEQUENCE: 5,
  MAPPING: 6,
  DISALLOW_INSTANTIATION: 7,
  IMMUTABLE: 8,
  HEAP: 9,
  BASETYPE: 10,
  READY: 12,
  HAVE_GC: 14,
  METHOD_DESCRIPTOR: 17,
  ABSTRACT: 20,
  MATCH_SELF: 22,
  ITEMS_AT_END: 23,
} as const

const MATCHED_BY_THEMSELVES =
  kind.INT | kind.FLOAT | kind.STR | kind.BYTES | kind.BYTEARRAY | kind.TUPLE | kind.LIST | kind.DICT | kind.SET

/** Families that have a bit of their own. */
const FAMILIES: readonly (readonly [family: number, shown: number])[] = [
  [kind.INT, 24],
  [kind.LIST, 25],
  [kind.TUPLE, 26],
  [kind.BYTES, 27],
  [kind.STR, 28],
  [kind.DICT, 29],
  [kind.EXCEPTION, 30],
  [kind.TYPE, 31],
]

export function shownFlags(cls: PyType): number {
  const isHeap = (cls.flags & typeFlag.HEAP) !== 0
  const hasOwnMemory = isHeap || isMadeByModule(cls)
  const has = (flag: number): boolean => (cls.flags & flag) !== 0
  const bits: (readonly [isSet: boolean, at: number])[] = [
    [!hasOwnMemory, bit.STATIC],
    [cls.isInline, bit.INLINE_VALUES],
    [addsFlag(cls, typeFlag.HAS_WEAKREFS) || keepsInside(cls), bit.MANAGED_WEAKREF],
    [addsDict(cls) || keepsInside(cls), bit.MANAGED_DICT],
    [has(typeFlag.SEQUENCE), bit.SEQUENCE],
    [has(typeFlag.MAPPING), bit.MAPPING],
    [cls.slots.new_ === null, bit.DISALLOW_INSTANTIATION],
    [!isHeap, bit.IMMUTABLE],
    [hasOwnMemory, bit.HEAP],
    [has(typeFlag.BASETYPE), bit.BASETYPE],
    [true, bit.READY],
    [isHeap || cls.layout.container, bit.HAVE_GC],
    [!isHeap && has(typeFlag.METHOD_DESCRIPTOR), bit.METHOD_DESCRIPTOR],
    [has(typeFlag.ABSTRACT), bit.ABSTRACT],
    [(cls.kind & MATCHED_BY_THEMSELVES) !== 0, bit.MATCH_SELF],
    [(cls.kind & kind.TYPE) !== 0, bit.ITEMS_AT_END],
    ...FAMILIES.map(([family, at]) => [(cls.kind & family) !== 0, at] as const),
  ]
  return bits.reduce((sum, [isSet, at]) => (isSet ? sum + 2 ** at : sum), 0)
}

/** Whether the interpreter's own base has its instances hold their attributes themselves. */
function keepsInside(cls: PyType): boolean {
  return nativeBase(cls).isInline
}

/** Whether a class gives its instances a `__dict__` that those of the interpreter's own base do not have. */
export function addsDict(cls: PyType): boolean {
  return addsFlag(cls, typeFlag.HAS_DICT)
}

/**
 * Whether CPython puts two words before the class's instances, for a dictionary or weak references that instances of the
 * interpreter's own base do not have.
 */
export function hasPreHeader(cls: PyType): boolean {
  return addsFlag(cls, typeFlag.HAS_DICT) || addsFlag(cls, typeFlag.HAS_WEAKREFS)
}

/** Whether those two words are there, be it because the interpreter's own base has them. */
export function isPreceded(cls: PyType): boolean {
  return hasPreHeader(cls) || (nativeBase(cls).flags & typeFlag.PRE_HEADER) !== 0
}

function addsFlag(cls: PyType, flag: number): boolean {
  // Of classes `type` itself has both.
  if ((cls.kind & kind.TYPE) !== 0) return false
  return (cls.flags & typeFlag.HEAP) !== 0 && (cls.flags & flag) !== 0 && (nativeBase(cls).flags & flag) === 0
}

function nativeBase(cls: PyType): PyType {
  let type = cls
  while ((type.flags & typeFlag.HEAP) !== 0 && type.base !== null) type = type.base
  return type
}

/** `__basicsize__` of the interpreter's own types, on 64-bit x86. */
const BASIC_BYTES: Readonly<Record<string, number>> = {
  int: 24,
  bool: 24,
  float: 24,
  complex: 32,
  str: 64,
  bytes: 33,
  bytearray: 56,
  tuple: 32,
  list: 40,
  dict: 48,
  set: 200,
  frozenset: 200,
  type: 936,
  BaseException: 72,
  function: 152,
  method: 48,
  builtin_function_or_method: 56,
  property: 64,
  staticmethod: 32,
  classmethod: 32,
  range: 48,
  slice: 40,
  module: 56,
  generator: 152,
  super: 40,
  enumerate: 56,
  memoryview: 144,
  code: 208,
  '_asyncio.Future': 112,
  '_asyncio.Task': 168,
}

export function basicSize(cls: PyType): number {
  const native = nativeBase(cls)
  const known = native.mro.map((type) => BASIC_BYTES[type.name]).find((bytes) => bytes !== undefined) ?? 16
  return known + 8 * (cls.members - native.members)
}

export function itemSize(cls: PyType): number {
  if ((cls.kind & kind.INT) !== 0) return 4
  if ((cls.kind & kind.BYTES) !== 0) return 1
  if ((cls.kind & (kind.TUPLE | kind.GENERATOR)) !== 0) return 8
  return (cls.kind & kind.TYPE) !== 0 ? 40 : 0
}

/** -1: before the object, where the interpreter keeps the dictionary of instances of Python classes. */
export function dictOffset(cls: PyType): number {
  if ((cls.flags & typeFlag.HAS_DICT) === 0) return (cls.kind & kind.TYPE) !== 0 ? 264 : 0
  if ((cls.kind & (kind.EXCEPTION | kind.MODULE)) !== 0) return 16
  if ((cls.kind & kind.TYPE) !== 0) return 264
  return (nativeBase(cls).flags & typeFlag.HAS_DICT) === 0 || keepsInside(cls) ? -1 : basicSize(nativeBase(cls)) - 8
}

/** In a set the list of weak references is the last field. */
const SET_WEAKREFS = 192

export function weakrefOffset(cls: PyType): number {
  if ((cls.kind & kind.TYPE) !== 0) return 368
  if ((cls.kind & kind.SET) !== 0) return SET_WEAKREFS
  if ((cls.flags & typeFlag.HAS_WEAKREFS) === 0) return 0
  return (nativeBase(cls).flags & typeFlag.HAS_WEAKREFS) === 0 || keepsInside(cls)
    ? -32
    : basicSize(nativeBase(cls)) - 8
}
