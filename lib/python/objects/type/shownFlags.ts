/** What a class shows of CPython's struct: `__flags__` and the sizes and offsets of its instances. */
import { kind, type PyType, shortName, typeFlag } from '../PyType'
import { isMadeByModule } from './madeByModule'
import { TYPE_SIZES } from './typeSizes'

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
  const own = (cls.flags & typeFlag.HEAP) === 0 ? ownStruct(cls) : undefined
  return own?.flags ?? flagsAsBuilt(cls)
}

/** Whether classes may derive from it. */
export function canBeBase(cls: PyType): boolean {
  const own = (cls.flags & typeFlag.HEAP) === 0 ? ownStruct(cls) : undefined
  return own === undefined ? (cls.flags & typeFlag.BASETYPE) !== 0 : (own.flags & (1 << bit.BASETYPE)) !== 0
}

function flagsAsBuilt(cls: PyType): number {
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

/** What the struct of one of the interpreter's own types says. */
interface Struct {
  readonly flags: number
  readonly basicSize: number
  readonly itemSize: number
  readonly dictOffset: number
  readonly weakrefOffset: number
}

const STRUCTS: ReadonlyMap<string, Struct> = new Map(
  TYPE_SIZES.trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...numbers] = line.split(' ')
      const [flags = 0, size = 0, item = 0, dict = 0, weak = 0] = numbers.map(Number)
      return [name, { flags, basicSize: size, itemSize: item, dictOffset: dict, weakrefOffset: weak }]
    }),
)

/** Two words before the object, where the interpreter keeps the dictionary and the weak references of instances. */
const DICT_BEFORE = -1
const WEAKREFS_BEFORE = -32
const SMALLEST_BYTES = 16

function ownStruct(type: PyType): Struct | undefined {
  return STRUCTS.get(`${type.moduleName}.${shortName(type)}`)
}

/** Of the interpreter's own type that a class derives from; undefined where CPython has no such type. */
function structOf(cls: PyType): Struct | undefined {
  for (let type = nativeBase(cls); ; type = type.base) {
    const found = ownStruct(type)
    if (found !== undefined || type.base === null) return found
  }
}

export function basicSize(cls: PyType): number {
  return (structOf(cls)?.basicSize ?? SMALLEST_BYTES) + 8 * (cls.members - nativeBase(cls).members)
}

export function itemSize(cls: PyType): number {
  return structOf(cls)?.itemSize ?? 0
}

export function dictOffset(cls: PyType): number {
  const own = structOf(cls)?.dictOffset ?? 0
  return own === 0 && (cls.flags & typeFlag.HAS_DICT) !== 0 ? DICT_BEFORE : own
}

export function weakrefOffset(cls: PyType): number {
  const own = structOf(cls)?.weakrefOffset ?? 0
  return own === 0 && (cls.flags & typeFlag.HAS_WEAKREFS) !== 0 ? WEAKREFS_BEFORE : own
}

/** Whether CPython makes the type when its module is imported, and keeps the names of its instances' attributes with it. */
export function memoryOf(type: PyType): { readonly isHeap: boolean; readonly hasKeys: boolean } {
  const isHeap = (shownFlags(type) & (1 << bit.HEAP)) !== 0
  return { isHeap, hasKeys: isHeap && dictOffset(type) === DICT_BEFORE }
}
