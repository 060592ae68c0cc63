/**
 * A class, and the table of what its instances can do.
 *
 * Invariants: `slots` of a class are filled from its own definition or inherited along `mro` (slots/fixSlots.ts); the
 * interpreter asks the slots only, never the class's dictionary, for an operator. `version` changes whenever a lookup in
 * the class or one of its bases could give another answer, so that caches need compare one number.
 * Source: CPython's PyTypeObject; what is a field there and nothing more is a field here.
 */
import type { SlotNaming } from '../../heap/history/event'
import type { HeapObject } from '../../heap/HeapObject'
import type { Frame } from '../vm/Frame'
import type { FreeList } from '../vm/FreeList'
import type { Vm } from '../vm/Vm'
import type { PyDict } from './dict/DictTable'
import { packsType } from './native/packing'
import { PyContainer, type PyObject, type PyTuple } from './PyObject'

/** What an instance's memory holds, inherited by subclasses: bits, so that one test answers for a whole family. */
export const kind = {
  OBJECT: 0,
  INT: 1 << 0,
  FLOAT: 1 << 1,
  STR: 1 << 2,
  BYTES: 1 << 3,
  TUPLE: 1 << 4,
  LIST: 1 << 5,
  DICT: 1 << 6,
  SET: 1 << 7,
  TYPE: 1 << 8,
  EXCEPTION: 1 << 9,
  FUNCTION: 1 << 10,
  MODULE: 1 << 11,
  COMPLEX: 1 << 12,
  GENERATOR: 1 << 13,
  WEAKREF: 1 << 14,
  BYTEARRAY: 1 << 15,
  OTHER: 1 << 16,
} as const

/** Emits a reference for the history: its slot (event.ts) and its target; a frame must have its number already. */
export type EmitEdge = (slot: number, target: PyObject | Frame) => void

/** How instances lie in memory: one a family of built-in types. */
export interface Layout {
  readonly name: string
  readonly kind: number
  /** Whether instances are PyContainer and counted by the collector. */
  readonly container: boolean
  /** How the positions of the history's slots read. */
  readonly naming: SlotNaming
  readonly role: 'atom' | 'container' | 'instance' | 'type' | 'function' | 'frame' | 'module' | 'machinery'
  /** Names of the fixed references of the type, and which of them the interpreter fills by itself. */
  readonly slotNames: readonly string[]
  readonly systemSlots: readonly number[]
  /** Visits the references in `data` in the order of CPython's traversal. */
  traverse(object: PyContainer, visit: (child: HeapObject) => void): void
  /** Where the object's `__dict__` comes, if not first: after all else, or where `traverse` visits and `release` takes it. */
  readonly dictPlace?: 'last' | 'own'
  /** Takes the references out of `data`, in the order in which they are to be dropped, with gaps; the caller owns them. */
  release(vm: Vm, object: PyContainer): (PyObject | null)[]
  /** Emits the references in `data` with their slots, for the history. */
  edges(object: PyContainer, emit: EmitEdge): void
  /** Bytes, as `__sizeof__` plus the collector's header. */
  size(object: PyObject): number
  /** Whether the cycle collector can break a cycle here (the type has a tp_clear). */
  readonly clearable: boolean
  /** Before anything else on the way out: closes a suspended generator and the like. */
  finalize: ((vm: Vm, object: PyContainer) => void) | null
  /** How the history calls an instance; left out where its class's name says enough. */
  readonly label?: (object: PyObject) => string
  /** The bytes that an instance shows to others; left out where it has none, or where `kind` says it all (bytes, bytearray). */
  readonly buffer?: (object: PyObject) => ShownBytes
  /** Whose bytes those are, where they are another object's: views are that object's then. */
  readonly bufferOwner?: (vm: Vm, object: PyObject) => PyObject | null
}

/** Bytes as their owner keeps them: an array of the owner's own, as long as what it holds. */
export interface ShownBytes {
  readonly bytes: Uint8Array
  /** A letter of the struct module. */
  readonly format: string
  /** The format is told only to who asks for it (PyBUF_FORMAT). */
  readonly formatIfAsked?: true
  readonly itemSize: number
  readonly readOnly: boolean
  /** Where it is not one row of items. */
  readonly shape?: readonly number[]
}

export type Unary = (vm: Vm, a: PyObject) => PyObject
export type Binary = (vm: Vm, a: PyObject, b: PyObject) => PyObject
export type CompareOp = '<' | '<=' | '==' | '!=' | '>' | '>='
export type RichCompare = (vm: Vm, a: PyObject, b: PyObject, op: CompareOp) => PyObject

/** Keyword names of a call; their values are the last arguments. */
export type KeywordNames = NamesOfCall | null
export interface NamesOfCall extends ReadonlyArray<string> {
  /** The keys of the mapping that was unpacked, of a subclass of str perhaps: what is `**` to a function has them again. */
  readonly unpacked?: readonly (PyObject | undefined)[]
}
export type CallSlot = (vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames) => PyObject

/** The operators, by CPython's numbers of BINARY_OP (0 to 12, in-place forms from 13 on). */
export const nb = {
  ADD: 0,
  AND: 1,
  FLOOR_DIVIDE: 2,
  LSHIFT: 3,
  MATRIX_MULTIPLY: 4,
  MULTIPLY: 5,
  REMAINDER: 6,
  OR: 7,
  POWER: 8,
  RSHIFT: 9,
  SUBTRACT: 10,
  TRUE_DIVIDE: 11,
  XOR: 12,
  DIVMOD: 26,
} as const
export const INPLACE = 13
export const NB_COUNT = 27

export interface Slots {
  new_: ((vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames) => PyObject) | null
  init: ((vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames) => void) | null
  /** `__del__`: called once, before anything is taken from the object. */
  finalize: ((vm: Vm, self: PyContainer) => void) | null
  repr: Unary | null
  str: Unary | null
  hash: ((vm: Vm, a: PyObject) => number | bigint) | null
  call: CallSlot | null
  getattro: ((vm: Vm, self: PyObject, name: string) => PyObject) | null
  /** Sets, or deletes where `value` is null. */
  setattro: ((vm: Vm, self: PyObject, name: string, value: PyObject | null) => void) | null
  compare: RichCompare | null
  iter: Unary | null
  /** The next item, or null at the end (a StopIteration may carry a value; see Vm.stopValue). */
  next: ((vm: Vm, self: PyObject) => PyObject | null) | null
  get: ((vm: Vm, self: PyObject, instance: PyObject | null, owner: PyType) => PyObject) | null
  /** Sets, or deletes where `value` is null. */
  set: ((vm: Vm, self: PyObject, instance: PyObject, value: PyObject | null) => void) | null
  bool: ((vm: Vm, a: PyObject) => boolean) | null
  len: ((vm: Vm, a: PyObject) => number) | null
  getItem: Binary | null
  /** Sets, or deletes where `value` is null. */
  setItem: ((vm: Vm, self: PyObject, key: PyObject, value: PyObject | null) => void) | null
  contains: ((vm: Vm, self: PyObject, item: PyObject) => boolean) | null
  /** Sequence concatenation and repetition, tried after the numbers'. */
  concat: Binary | null
  repeat: ((vm: Vm, self: PyObject, count: PyObject) => PyObject) | null
  inplaceConcat: Binary | null
  inplaceRepeat: ((vm: Vm, self: PyObject, count: PyObject) => PyObject) | null
  number: (Binary | null)[]
  /** `pow` with a modulus, asked of all three; subclasses look for it along their mro. */
  ternary: ((vm: Vm, base: PyObject, exponent: PyObject, modulus: PyObject) => PyObject) | null
  negative: Unary | null
  positive: Unary | null
  absolute: Unary | null
  invert: Unary | null
  int: Unary | null
  float: Unary | null
  index: Unary | null
  await_: Unary | null
  aiter: Unary | null
  anext: Unary | null
}

export type SlotName = Exclude<keyof Slots, 'number' | 'ternary'>

/** Bits of PyType.flags. */
export const typeFlag = {
  HEAP: 1,
  BASETYPE: 2,
  ABSTRACT: 4,
  SEQUENCE: 8,
  MAPPING: 16,
  /** Instances have an attribute dictionary, inline until somebody asks for it. */
  HAS_DICT: 32,
  HAS_WEAKREFS: 64,
  /** A type that CPython makes at run time, like a class: its instances refer to it where the collector sees it. */
  VISITED: 256,
  /** Defined in a lesson's module rather than by the interpreter or the library. */
  METHOD_DESCRIPTOR: 128,
  /** One of the interpreter's own types whose instances have two words before them, as those of classes do. */
  PRE_HEADER: 512,
  /** What its own instances are subscripted with are keys, not positions: they can neither be walked nor reversed by it. */
  KEYED: 1024,
  /** A native type that CPython makes at run time: its instances refer to it, which is counted (type/heldTypes.ts). */
  HELD: 2048,
} as const

/** Of the many types whose instances share none. */
const NO_NAMES: ReadonlyMap<string, number> = new Map()

export class PyType extends PyContainer {
  name: string
  qualname: PyObject | null = null
  /** For the interpreter's own types; a heap type keeps it in `ns`. */
  moduleName = 'builtins'
  base: PyType | null = null
  bases: PyTuple | null = null
  mro: readonly PyType[] = []
  mroTuple: PyTuple | null = null
  slots: Slots
  layout: Layout
  /** The layout's bits. */
  kind: number
  flags = 0
  version = 1
  /** Lookups along the mro, good for `foundVersion`; null before the first. */
  found: Map<string, PyObject | null> | null = null
  foundVersion = 0
  /** Names that instances share, in the order first seen; `attrs` of an instance begins after the class's `members`. */
  shared: ReadonlyMap<string, number> = NO_NAMES
  /** How many `__slots__` an instance has, the bases' included. */
  members = 0
  memberNames: string[] = []
  /** How long the tuple of their names is that CPython keeps for the class, or 0. */
  slotsTuple = 0
  /** The weak reference through which its bases know the class; each of them counts it. */
  known: PyObject | null = null
  /** Classes that have this one in their mro though they don't derive from it (a metaclass's `mro`); the references are weak. */
  followers: Set<PyType> | null = null
  /** The type's number in the history, per naming of its instances; -1 until one is shown. */
  recorded = -1
  /** How its instances are called in the history, if all are called the same; -1 until one is shown. */
  recordedLabel = -1
  /**
   * How many more names the instances can come to share (CPython's `dk_usable`): each of the first instances takes one from
   * it, so the first reserves room for many attributes and the thirtieth for hardly any beyond those in use.
   */
  sharedRoom = 0
  /** Places of inline attributes in the order in which instances usually set them (vm/AttributeOrder.ts). */
  readonly usualOrder: number[] = []
  /** Whether instances hold their attributes themselves until somebody asks for their `__dict__`. */
  isInline = false
  /** Where the memory of its dead instances waits for the next ones, if it does; tuples have a list for each length. */
  free: FreeList | null = null
  /** Whether the collector counts its instances: CPython has them where the collector never looks otherwise. */
  isCounted = true
  /** Whether CPython packs the arguments of its calls into a tuple, beside one that the instance keeps. */
  packs = false
  /** Of the interpreter's own types: all names that `ns` will have once it is made, where they are known; else null. */
  ownNames: ReadonlySet<string> | null = null
  /** Values for `ns` that were there before it is made, by their names; null where there are none. */
  early: ReadonlyMap<string, PyObject> | null = null
  private ownNs: PyDict | null
  private ownSubclasses: Set<PyType> | null = null
  /** Of the interpreter's own types, most of which no run asks for an attribute: makes `ns` when it is asked for. */
  private readonly makeNs: ((type: PyType) => PyDict) | null

  constructor(
    metatype: PyType | null,
    name: string,
    layout: Layout,
    slots: Slots,
    ns: PyDict | ((type: PyType) => PyDict),
  ) {
    // The metatype of `type` is `type` itself: the caller puts it in as soon as it exists.
    super(metatype as PyType, null)
    this.name = name
    this.layout = layout
    this.kind = layout.kind
    this.slots = slots
    this.ownNs = typeof ns === 'function' ? null : ns
    this.makeNs = typeof ns === 'function' ? ns : null
    this.packs = (layout.kind & kind.EXCEPTION) === 0 && packsType(name)
  }

  /** Direct subclasses, oldest first; the references are weak. */
  get subclasses(): Set<PyType> {
    this.ownSubclasses ??= new Set()
    return this.ownSubclasses
  }

  /** The class's own attributes. */
  get ns(): PyDict {
    return this.ownNs ?? this.firstNs()
  }

  /** What the class itself has under the name; borrowed. The dictionary is not made for a name that it will not have. */
  own(name: string): PyObject | null {
    if (this.ownNs === null && this.ownNames?.has(name) === false) return null
    return this.ns.data.getByText(name)
  }

  private firstNs(): PyDict {
    if (this.makeNs === null) throw new RangeError(`the class ${this.name} has no attributes`)
    this.ownNs = this.makeNs(this)
    return this.ownNs
  }
}

/** `__name__`: native types of modules have the module before it in `name`, as messages show them (`itertools.count`). */
export function shortName(type: PyType): string {
  return (type.flags & typeFlag.HEAP) !== 0 ? type.name : lastName(type.name)
}

/** Of a name with dots, what comes after them. */
export function lastName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}

/** Whether instances own a reference to the type. */
export function isHeldByInstances(type: PyType): boolean {
  return (type.flags & (typeFlag.HEAP | typeFlag.HELD)) !== 0
}

export function emptySlots(): Slots {
  return {
    new_: null,
    init: null,
    finalize: null,
    repr: null,
    str: null,
    hash: null,
    call: null,
    getattro: null,
    setattro: null,
    compare: null,
    iter: null,
    next: null,
    get: null,
    set: null,
    bool: null,
    len: null,
    getItem: null,
    setItem: null,
    contains: null,
    concat: null,
    repeat: null,
    inplaceConcat: null,
    inplaceRepeat: null,
    number: new Array<Binary | null>(NB_COUNT).fill(null),
    ternary: null,
    negative: null,
    positive: null,
    absolute: null,
    invert: null,
    int: null,
    float: null,
    index: null,
    await_: null,
    aiter: null,
    anext: null,
  }
}
