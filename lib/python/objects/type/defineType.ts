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
import { unnoticed } from '../../vm/unseen'
import type { Vm } from '../../vm/Vm'
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
  /** Special methods without a slot here, of which Python sees slot wrappers nevertheless. */
  readonly wrapped?: Readonly<Record<string, Wrap>>
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

/** `slots`: what its definition and its bases come to, if that is known already (sharedTypes.ts). */
export function defineType(vm: Vm, definition: TypeDefinition, base: PyType | null, slots?: Slots): PyType {
  const makeNs = (made: PyType): PyDict => namespaceOf(vm, made, definition)
  const own = slots ?? slotsOf(definition, base?.slots ?? null, base !== null && base.base === null)
  const type = new PyType(vm.types.type, definition.name, definition.layout, own, makeNs)
  type.refs = IMMORTAL_REFS
  type.moduleName = definition.module ?? 'builtins'
  type.base = base
  type.isCounted = definition.uncounted !== true
  if (definition.inlineValues === true) {
    type.isInline = true
    type.sharedRoom = MOST_SHARED
  }
  type.mro = base === null ? [type] : [type, ...base.mro]
  type.flags = (definition.flags ?? 0) | (base === null ? 0 : base.flags & INHERITED)
  type.memberNames = [...(base?.memberNames ?? []), ...(definition.members ?? [])]
  type.members = type.memberNames.length
  if (base !== null) base.subclasses.add(type)
  return type
}

const INHERITED = typeFlag.SEQUENCE | typeFlag.MAPPING | typeFlag.HAS_DICT | typeFlag.HAS_WEAKREFS

/** The slots of a type that is defined so, on a base with these slots. */
export function slotsOf(definition: TypeDefinition, inherited: Slots | null, isOnObject: boolean): Slots {
  const slots: Slots = inherited === null ? emptySlots() : { ...inherited, number: [...inherited.number] }
  Object.assign(slots, definition.slots)
  for (const [index, operator] of Object.entries(definition.number ?? {})) slots.number[Number(index)] = operator
  if (definition.unhashable === true) slots.hash = null
  // Direct children of `object` make no instances unless they say how, as CPython's static types.
  if (isOnObject && definition.slots?.new_ === undefined) slots.new_ = null
  const finalize = definition.slots?.finalize
  slots.finalize = finalize === undefined ? (inherited?.finalize ?? null) : finalize
  return slots
}

const ALWAYS = ['__doc__', '__module__', '__sizeof__']

/** Names that the dictionaries of these types have: their str objects never die. */
export function namesOf(definition: TypeDefinition): string[] {
  const { methods = [], classMethods = [], staticMethods = [], wrapped = {}, getset = {}, attributes = {} } = definition
  return [
    ...ALWAYS,
    ...(makesInstances(definition) ? ['__new__'] : []),
    ...methodsOfSlots(definition.slots ?? {}, definition.number ?? {}).map(({ name }) => name),
    ...[...methods, ...classMethods, ...staticMethods].map(({ name }) => name),
    ...Object.keys(wrapped),
    ...Object.keys(getset),
    ...Object.keys(attributes),
    ...(definition.unhashable === true ? ['__hash__'] : []),
  ]
}

function makesInstances({ slots, inheritsNew }: TypeDefinition): boolean {
  return slots?.new_ != null && inheritsNew !== true
}

/**
 * The type's dictionary, when somebody first asks for it. Nobody can tell when that was: what is in it is neither counted nor
 * tracked, and belongs to no step.
 */
function namespaceOf(vm: Vm, type: PyType, definition: TypeDefinition): PyDict {
  const ns = new PyContainer(vm.types.dict, new DictTable()) as PyDict // the class's data is a DictTable
  ns.data.quiet = true
  ns.refs = IMMORTAL_REFS
  unnoticed(vm, () => fill({ vm, type, data: ns.data }, definition))
  return ns
}

/** A type's dictionary that is being made, or added to. */
interface Filling {
  readonly vm: Vm
  readonly type: PyType
  readonly data: DictTable
}

/** What of the dictionary the collector tracks, and must find from the beginning, is made before the rest. */
export function makeEarly(vm: Vm, type: PyType, { staticMethods, attributes }: TypeDefinition): void {
  if (staticMethods === undefined && attributes === undefined) return
  const early = new Map<string, PyObject>()
  unnoticed(vm, () => {
    for (const method of staticMethods ?? []) {
      const object = makeNative(vm.types.builtin, method, type, null, 'staticmethod')
      early.set(method.name, lasting(vm.services.makeStaticMethod(vm, object)))
    }
    for (const [name, make] of Object.entries(attributes ?? {})) early.set(name, lasting(make(vm, type)))
  })
  type.early = early
}

function fill(filling: Filling, definition: TypeDefinition): void {
  const { vm, type, data } = filling
  if (makesInstances(definition)) put(filling, '__new__', vm.services.makeNew(vm, type))
  for (const method of methodsOfSlots(definition.slots ?? {}, definition.number ?? {})) {
    if (data.has(method.name)) continue
    const wrapper: WrapperData = { name: method.name, owner: type, wrap: method.wrap, self: null }
    put(filling, method.name, new PyContainer(vm.types.wrapperDescriptor, wrapper))
  }
  for (const [name, wrap] of Object.entries(definition.wrapped ?? {})) {
    const wrapper: WrapperData = { name, owner: type, wrap, self: null }
    put(filling, name, new PyContainer(vm.types.wrapperDescriptor, wrapper))
  }
  for (const method of definition.methods ?? []) putNative(filling, method, 'method')
  if (tellTheirSize.has(type.name)) putNative(filling, sizeofMethod, 'method')
  for (const method of definition.classMethods ?? []) putNative(filling, method, 'classmethod')
  for (const { name } of definition.staticMethods ?? []) putEarly(filling, name)
  for (const [name, getset] of Object.entries(definition.getset ?? {})) {
    const descriptor: GetSetData = { name, owner: type, definition: getset }
    put(filling, name, new PyContainer(getset.field === true ? vm.types.member : vm.types.getset, descriptor))
  }
  for (const name of Object.keys(definition.attributes ?? {})) putEarly(filling, name)
  if (definition.unhashable === true) put(filling, '__hash__', vm.newNone())
  if (!data.has('__doc__')) put(filling, '__doc__', docOf(vm, type))
  if (isMadeByModule(type) && !data.has('__module__')) put(filling, '__module__', lastingStr(vm, type.moduleName))
}

function putNative(filling: Filling, method: NativeDefinition, how: 'method' | 'classmethod'): void {
  const { types } = filling.vm
  const cls = how === 'method' ? types.methodDescriptor : types.classMethodDescriptor
  put(filling, method.name, makeNative(cls, method, filling.type, null, how))
}

function putEarly(filling: Filling, name: string): void {
  const value = filling.type.early?.get(name)
  if (value === undefined) throw new RangeError(`the class ${filling.type.name} was not given its ${name}`)
  place(filling, name, value)
}

/**
 * Into the dictionary, without history or counts to speak of: the interpreter's types live for ever. A method takes the
 * place of the wrapper that its slot has brought.
 */
export function put(filling: Filling, name: string, value: PyObject): void {
  place(filling, name, lasting(value))
}

function lasting(value: PyObject): PyObject {
  value.refs += IMMORTAL_REFS
  return value
}

function place({ vm, data }: Filling, name: string, value: PyObject): void {
  const at = data.find(name)
  if (at >= 0) data.values[at] = value
  else data.append(vm.internName(name), value, name, null)
}

function docOf(vm: Vm, type: PyType): PyObject {
  const doc = docstringOfType(type)
  return doc === null ? vm.newNone() : lastingStr(vm, doc)
}

function lastingStr(vm: Vm, text: string): PyStr {
  const made = new PyObject(vm.types.str, text) as PyStr // exact str
  made.refs = IMMORTAL_REFS
  return made
}

export function isType(object: PyObject): object is PyType {
  return (object.cls.kind & kind.TYPE) !== 0
}
