/**
 * The bytes that an object asks the allocator for: one block for itself, and others for what it keeps apart (a list's items, the
 * table of a dict or a set, a bytearray's bytes). `sys.getsizeof` gives one number for all of them, and leaves out the values
 * that an instance has of its attributes.
 *
 * Source: sizes that tracemalloc told of single objects on 3.14.10.
 */
import { instanceBytes } from '../../vm/Addresses'
import type { PyObject } from '../../objects/PyObject'
import { kind, type PyType, typeFlag } from '../../objects/PyType'
import type { PyDict } from '../../objects/dict/DictTable'
import { addsDict } from '../../objects/type/shownFlags'

/** What is beyond these bytes of an object lies apart, in one block or in blocks of so many bytes. */
const APART: Readonly<Record<string, { readonly own: number; readonly block?: number }>> = {
  bytearray: { own: 56 },
  'collections.deque': { own: 232, block: 528 },
  'array.array': { own: 80 },
}
const LIST_BYTES = 56
const SET_BYTES = 216
/** An int has room for one digit more than it may need, up to here. */
const SMALL_INT_BYTES = 32
/** A class; and what it adds: in any case, for the names that its instances share, for each of its `__slots__`. */
const CLASS_BYTES = 992
const CLASS_BYTES_APART = 32
const SHARED_NAMES_BYTES = 768
const MEMBER_BYTES = 40
/** An instance of a subclass has room for one item more than a tuple would. */
const SENTINEL_BYTES = 8

/** The object's own, and the blocks that it keeps apart. */
export interface Requested {
  readonly own: number
  readonly apart: readonly number[]
}

const NONE: readonly number[] = []

export function requestedBytes(object: PyObject): Requested {
  const { cls } = object
  if ((cls.kind & kind.TYPE) !== 0) return requestedByClass(object as PyType) // kind says it is one
  const isHeap = (cls.flags & typeFlag.HEAP) !== 0
  if (cls.isInline) return { own: instanceBytes(object, 0), apart: NONE }
  const size = cls.layout.size(object)
  if (cls.kind === kind.INT) return { own: Math.max(size, SMALL_INT_BYTES), apart: NONE }
  if (cls.kind === kind.TUPLE) return { own: size + (isHeap ? SENTINEL_BYTES : 0), apart: NONE }
  const apart = blocksApart(object, size)
  return { own: apart.reduce((rest, bytes) => rest - bytes, size), apart }
}

/** A class that is just being made has neither slots nor names yet. */
function requestedByClass(cls: PyType): Requested {
  const names = addsDict(cls) ? [SHARED_NAMES_BYTES] : NONE
  const members = cls.slotsTuple > 0 ? [MEMBER_BYTES * cls.slotsTuple] : NONE
  return { own: CLASS_BYTES, apart: [CLASS_BYTES_APART, ...names, ...members] }
}

function blocksApart(object: PyObject, size: number): readonly number[] {
  const { cls } = object
  if ((cls.kind & kind.DICT) !== 0) return tableOf(object as PyDict) // kind says it is one
  if ((cls.kind & kind.LIST) !== 0) return block(size - LIST_BYTES)
  if ((cls.kind & kind.SET) !== 0) return block(size - SET_BYTES)
  const apart = APART[cls.name]
  if (apart === undefined) return NONE
  const rest = size - apart.own
  return apart.block === undefined ? block(rest) : new Array<number>(rest / apart.block).fill(apart.block)
}

/** The table of an instance's `__dict__` is its class's. */
function tableOf({ data }: PyDict): readonly number[] {
  return data.split === null ? block(data.bytes) : NONE
}

function block(bytes: number): readonly number[] {
  return bytes > 0 ? [bytes] : NONE
}
