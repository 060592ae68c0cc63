/**
 * Makes the interpreter's own types: from a definition that all runs share, the type object of one run.
 *
 * A type's dictionary gets, as CPython's PyType_Ready gives it: a wrapper for each special method whose slot the definition
 * fills, then methods, attributes and `__doc__`. Slots that the definition leaves out are the base's.
 */
import { IMMORTAL_REFS } from '../../../heap/HeapObject'
import { PyContainer, PyObject, type PyStr } from '../PyObject'
import { type Binary, emptySlots, kind, type Layout, PyType, type Slots, typeFlag } from '../PyType'
import { docstringOfType } from '../docstrings'
import { DictTable, type PyDict } from '../dict/DictTable'
import { makeNative, type NativeDefinition } from '../native/native'
import type { Vm } from '../../vm/Vm'
import { typeModified } from '../protocol/lookup'
import { MOST_SHARED } from './sharedKeys'
import { sizeofMethod, tellTheirSize } from './sizeofMethod'
import { methodsOfSlots, type Wrap } from './slotNames'
import { isMadeByModule } from './madeByModule'

/** An attribute computed by the interpreter: `get` returns an owned object; without `set` it is read-only. */
export interface GetSet {
  readonly get: (vm: Vm, self: never) => PyObject
  readonly set?: (vm: Vm, self: never, value: PyObject | null) => void
  /** A plain field of CPython's struct: a member descriptor, whose refusals are worded otherwise. */
  readonly field?: true
}

export interface TypeDefinition {
  readonly name: string
  readonly module?: string
  readonly layout: Layout
  readonly flags?: number
  readonly slots?: Partial<Omit<Slots, 'number'>>
  /** CPython makes its instances as the base's: `slots.new_` only lays ours out, and is no `__new__` that a program sees. */
  readonly inheritsNew?: true
  /** Binary operators by their index. */
  readonly number?: Readonly<Record<number, Binary>>
  readonly methods?: readonly NativeDefinition[]
  readonly classMethods?: readonly NativeDefinition[]
  readonly staticMethods?: readonly NativeDefinition[]
  readonly getset?: Readonly<Record<string, GetSet>>
  /** Further attributes of the class; owned results. */
  readonly attributes?: Readonly<Record<string, (vm: Vm, cls: PyType) => PyObject>>
  readonly unhashable?: boolean
  /** Instances are no business of the collector's, though they hold references. */
  readonly uncounted?: true
  /** Instances hold their attributes themselves, as those of classes do. */
  readonly inlineValues?: true
  /** Places of an instance beside its layout's, by their names: they lie first in `attrs`. */
  readonly members?: readonly string[]
}

export interface WrapperData {
  readonly name: string
  readonly owner: PyType
  readonly wrap: Wrap
  /** The instance it is bound to; owned. */
  self: PyObject | null
}

export interface GetSetData {
  readonly name: string
  readonly owner: PyType
  readonly definition: GetSet
}

export function defineType(vm: Vm, definition: TypeDefinition, base: PyType | null): PyType {
  const ns = new PyContainer(vm.types.dict, new DictTable()) as PyDict // the class's data is a DictTable
  ns.data.quiet = true
  const type = new PyType(vm.types.type, definition.name, definition.layout, ownSlots(definition, base), ns)
  type.refs = IMMORTAL_REFS
  ns.refs = IMMORTAL_REFS
  type.moduleName = definition.module ?? 'builtins'
  type.base = base
  type.isCounted = definition.uncounted !== true
  if (definition.inlineValues === true) {
    type.isInline = true
    type.sharedRoom = MOST_SHARED
  }
  type.doc = docstringOfType(type)
  type.mro = base === null ? [type] : [type, ...base.mro]
  type.flags = (definition.flags ?? 0) | (base === null ? 0 : base.flags & INHERITED)
  type.memberNames = [...(base?.memberNames ?? []), ...(definition.members ?? [])]
  type.members = type.memberNames.length
  if (base !== null) base.subclasses.add(type)
  return type
}

const INHERITED = typeFlag.SEQUENCE | typeFlag.MAPPING | typeFlag.HAS_DICT | typeFlag.HAS_WEAKREFS

function ownSlots(definition: TypeDefinition, base: PyType | null): Slots {
  const slots: Slots = base === null ? emptySlots() : { ...base.slots, number: [...base.slots.number] }
  Object.assign(slots, definition.slots)
  for (const [index, operator] of Object.entries(definition.number ?? {})) slots.number[Number(index)] = operator
  if (definition.unhashable === true) slots.hash = null
  // Direct children of `object` make no instances unless they say how, as CPython's static types.
  if (base !== null && base.base === null && definition.slots?.new_ === undefined) slots.new_ = null
  const finalize = definition.slots?.finalize
  slots.finalize = finalize === undefined ? (base?.slots.finalize ?? null) : finalize
  return slots
}

/** Fills the type's dictionary; done once all the types exist that its entries are made of. */
export function fillType(vm: Vm, type: PyType, definition: TypeDefinition): void {
  if (definition.slots?.new_ != null && definition.inheritsNew !== true)
    put(vm, type, '__new__', vm.services.makeNew(vm, type))
  for (const method of methodsOfSlots(definition.slots ?? {}, definition.number ?? {})) {
    if (type.ns.data.index.has(method.name)) continue
    const data: WrapperData = { name: method.name, owner: type, wrap: method.wrap, self: null }
    put(vm, type, method.name, new PyContainer(vm.types.wrapperDescriptor, data))
  }
  for (const method of definition.methods ?? []) putNative(vm, type, method, 'method')
  if (tellTheirSize.has(type.name)) putNative(vm, type, sizeofMethod, 'method')
  for (const method of definition.classMethods ?? []) putNative(vm, type, method, 'classmethod')
  for (const method of definition.staticMethods ?? []) putNative(vm, type, method, 'staticmethod')
  for (const [name, getset] of Object.entries(definition.getset ?? {})) {
    const data: GetSetData = { name, owner: type, definition: getset }
    put(vm, type, name, new PyContainer(getset.field === true ? vm.types.member : vm.types.getset, data))
  }
  for (const [name, make] of Object.entries(definition.attributes ?? {})) put(vm, type, name, make(vm, type))
  if (definition.unhashable === true) put(vm, type, '__hash__', vm.newNone())
  if (!type.ns.data.index.has('__doc__')) put(vm, type, '__doc__', type.doc === null ? vm.newNone() : vm.str(type.doc))
  if (isMadeByModule(type) && !type.ns.data.index.has('__module__'))
    put(vm, type, '__module__', vm.str(type.moduleName))
  typeModified(vm, type)
}

function putNative(
  vm: Vm,
  type: PyType,
  method: NativeDefinition,
  how: 'method' | 'classmethod' | 'staticmethod',
): void {
  const { types } = vm
  const cls =
    how === 'method' ? types.methodDescriptor : how === 'classmethod' ? types.classMethodDescriptor : types.builtin
  const object = makeNative(vm, cls, method, type, null, how)
  put(vm, type, object.data.signature.name, how === 'staticmethod' ? vm.services.makeStaticMethod(vm, object) : object)
}

/**
 * Into the dictionary, without history or counts to speak of: the interpreter's types live for ever. A method takes the
 * place of the wrapper that its slot has brought.
 */
export function put(vm: Vm, type: PyType, name: string, value: PyObject): void {
  value.refs += IMMORTAL_REFS
  const { data } = type.ns
  const at = data.index.get(name)
  if (at !== undefined) data.values[at] = value
  else data.append(immortalName(vm, name), value, name, null)
}

function immortalName(vm: Vm, name: string): PyStr {
  const known = vm.interned.get(name)
  if (known !== undefined) {
    if (known.refs < IMMORTAL_REFS / 2) known.refs += IMMORTAL_REFS
    return known
  }
  const made = new PyObject(vm.types.str, name) as PyStr // exact str
  made.refs = IMMORTAL_REFS
  vm.interned.set(name, made)
  return made
}

export function isType(object: PyObject): object is PyType {
  return (object.cls.kind & kind.TYPE) !== 0
}
