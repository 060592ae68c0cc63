/** Tuples with named fields that native modules give: `sys.version_info` and the like. */
import { guardedRepr } from '../objects/sequence/sequenceItems'
import { tupleLayout } from '../objects/sequence/itemLayouts'
import { getName, giveName, newDict } from '../objects/dict/dictionary'
import type { PyDict } from '../objects/dict/DictTable'
import { native, type NativeDefinition } from '../objects/native/native'
import { bind } from '../objects/native/bind'
import { parseSignature } from '../objects/native/signature'
import type { PyContainer, PyObject } from '../objects/PyObject'
import { type KeywordNames, kind } from '../objects/PyType'
import type { GetSet, TypeDefinition } from '../objects/type/defineType'
import type { TypeEntry } from '../objects/type/TypeEntry'
import type { Vm } from '../vm/Vm'

/** A field that `len` and indexing do not know of. */
export type HiddenFields = Readonly<Record<string, (vm: Vm) => PyObject>>

export interface StructOptions {
  /** Further fields of each instance, of which `len` and indexing do not know either. */
  readonly more?: readonly string[]
  /** How many of the last shown fields have no attribute of their own. */
  readonly unnamed?: number
  /** Whether programs make instances, of sequences. */
  readonly creatable?: boolean
}

/** The type `module.name`; instances are made with `newStruct`. */
export function structSequence(
  module: string,
  name: string,
  fields: readonly string[],
  hidden: HiddenFields = {},
  options: StructOptions = {},
): TypeEntry {
  const shown = module === '' ? name : `${module}.${name}`
  return { key: shown, base: 'tuple', definition: structDefinition(module, shown, fields, hidden, options) }
}

/** Bytes of a field that is no item. */
const POINTER = 8

function structDefinition(
  module: string,
  shown: string,
  fields: readonly string[],
  hidden: HiddenFields,
  { more = [], unnamed = 0, creatable = false }: StructOptions,
): TypeDefinition {
  const getset: Record<string, GetSet> = {}
  fields.forEach((field, at) => (getset[field] = { field: true, get: (vm, self: PyContainer) => itemAt(vm, self, at) }))
  for (const [field, make] of Object.entries(hidden)) getset[field] = { field: true, get: (vm) => make(vm) }
  more.forEach((field, at) => (getset[field] = { field: true, get: (_vm, self: PyContainer) => extraAt(self, at) }))
  const total = fields.length + Object.keys(hidden).length + more.length
  return {
    name: shown,
    ...(module === '' ? {} : { module }),
    layout: { ...tupleLayout, size: (object) => tupleLayout.size(object) + POINTER * (total - fields.length) },
    slots: {
      new_: (vm, _cls, args, names) => {
        if (!creatable) throw vm.error('TypeError', `cannot create '${shown}' instances`)
        return create(vm, shown, fields.length, more, args, names)
      },
      repr: (vm, self) =>
        vm.str(guardedRepr(vm, self, '(...)', () => structText(vm, self as PyContainer, shown, fields))), // tuples are containers
    },
    getset,
    methods: copyMethods({ module, shown, fields, hidden, more, unnamed }),
    attributes: {
      n_fields: (vm) => vm.int(total),
      n_sequence_fields: (vm) => vm.int(fields.length),
      n_unnamed_fields: (vm) => vm.int(unnamed),
      __match_args__: (vm) => vm.tuple(fields.slice(0, fields.length - unnamed).map((field) => vm.intern(field))),
    },
    members: more,
  }
}

interface StructShape {
  readonly module: string
  readonly shown: string
  readonly fields: readonly string[]
  readonly hidden: HiddenFields
  readonly more: readonly string[]
  readonly unnamed: number
}

function copyMethods(shape: StructShape): NativeDefinition[] {
  return [
    native('__reduce__($self, /)', (vm, self: PyContainer) => reduce(vm, self, shape)),
    native(
      '__replace__($self, /, *args, **changes)',
      (vm, self: PyContainer, args: readonly PyObject[], changes: ReadonlyMap<string, PyObject>) =>
        replace(vm, self, args, changes, shape),
    ),
  ]
}

/** Its items, and a dict of what `len` does not know of. */
function reduce(vm: Vm, self: PyContainer, { fields, hidden, more }: StructShape): PyObject {
  const dict = newDict(vm)
  for (const [field, make] of Object.entries(hidden)) giveName(vm, dict, field, make(vm))
  more.forEach((field, at) => giveName(vm, dict, field, extraAt(self, at)))
  self.cls.refs++
  return vm.tuple([self.cls, vm.tuple([vm.tuple(fields.map((_, at) => itemAt(vm, self, at))), dict])])
}

function replace(
  vm: Vm,
  self: PyContainer,
  args: readonly PyObject[],
  changes: ReadonlyMap<string, PyObject>,
  { shown, fields, hidden, more, unnamed }: StructShape,
): PyObject {
  if (args.length > 0) throw vm.error('TypeError', '__replace__() takes no positional arguments')
  if (unnamed > 0)
    throw vm.error('TypeError', `__replace__() is not supported for ${shown} because it has unnamed field(s)`)
  const unexpected = [...changes.keys()].filter(
    (name) => !fields.includes(name) && !more.includes(name) && !(name in hidden),
  )
  if (unexpected.length > 0) {
    const names = vm.list(unexpected.map((name) => vm.str(name)))
    throw vm.error('TypeError', `Got unexpected field name(s): ${vm.reprText(names)}`)
  }
  const pick = (name: string, own: () => PyObject): PyObject => {
    const value = changes.get(name) ?? null
    if (value === null) return own()
    value.refs++
    return value
  }
  return trackedStruct(
    vm,
    shown,
    fields.map((name, at) => pick(name, () => itemAt(vm, self, at))),
    more.map((name, at) => pick(name, () => extraAt(self, at))),
  )
}

function itemAt(vm: Vm, self: PyContainer, at: number): PyObject {
  const item = (self.data as PyObject[])[at] ?? vm.none // a tuple inside
  item.refs++
  return item
}

/** Borrowed from the instance's own places, owned by the caller. */
function extraAt(self: PyContainer, at: number): PyObject {
  const item = self.attrs?.[at] ?? null
  if (item === null) throw new RangeError('extraAt: an instance without its further fields')
  item.refs++
  return item
}

const signature = parseSignature('structseq(sequence, dict={})')

/** From a sequence of the shown fields, perhaps more of them; a dict names the rest. */
function create(
  vm: Vm,
  key: string,
  count: number,
  more: readonly string[],
  args: readonly PyObject[],
  names: KeywordNames,
): PyObject {
  const [sequence, dict] = bind(vm, signature, 'structseq', args, names) as [PyObject, PyObject | undefined] // plain parameters
  if (sequence.cls.slots.iter === null && sequence.cls.slots.getItem === null)
    throw vm.error('TypeError', 'constructor requires a sequence')
  if (dict !== undefined && (dict.cls.kind & kind.DICT) === 0)
    throw vm.error('TypeError', `${key}() takes a dict as second arg, if any`)
  const items = vm.itemsOf(sequence)
  const given = dict === undefined ? null : (dict as PyDict) // kind says it is one
  const wrong = wrongLength(key, count, more.length, items.length)
  if (wrong !== null) {
    for (const item of items) vm.decref(item)
    throw vm.error('TypeError', wrong)
  }
  const extra = items.splice(count)
  const known = new Set(more.slice(extra.length))
  if (given !== null && given.data.keys.some((name) => name !== null && !known.has(String(name.data)))) {
    for (const item of [...items, ...extra]) vm.decref(item)
    throw vm.error('TypeError', `${key}() got duplicate or unexpected field name(s)`)
  }
  const rest = more.slice(extra.length).map((name) => {
    const value = (given === null ? null : getName(given, name)) ?? implied(key, name, items) ?? vm.none
    value.refs++
    return value
  })
  return trackedStruct(vm, key, items, [...extra, ...rest])
}

/** A time that was given as whole seconds only is that number. */
function implied(key: string, name: string, items: readonly PyObject[]): PyObject | null {
  const at = key === 'os.stat_result' ? ['st_atime', 'st_mtime', 'st_ctime'].indexOf(name) : -1
  return at < 0 ? null : (items[at + 7] ?? null)
}

function wrongLength(key: string, count: number, more: number, given: number): string | null {
  const shown = `(${given}-sequence given)`
  if (more === 0) return given === count ? null : `${key}() takes a ${count}-sequence ${shown}`
  if (given < count) return `${key}() takes an at least ${count}-sequence ${shown}`
  return given > count + more ? `${key}() takes an at most ${count + more}-sequence ${shown}` : null
}

function structText(vm: Vm, self: PyContainer, shown: string, fields: readonly string[]): string {
  const items = self.data as PyObject[] // a tuple inside
  return `${shown}(${fields.map((field, at) => `${field}=${vm.reprText(items[at] ?? vm.none)}`).join(', ')})`
}

/** An instance with these values, which it takes over; `more` are those of the further fields. */
export function newStruct(vm: Vm, key: string, values: PyObject[], more: PyObject[] = []): PyContainer {
  const made = trackedStruct(vm, key, values, more)
  vm.collector.untrack(made)
  return made
}

/** As those that a call of the type makes: the collector looks after them. */
export function trackedStruct(vm: Vm, key: string, values: PyObject[], more: PyObject[] = []): PyContainer {
  const made = vm.container(vm.typeNamed(key), values)
  if (more.length > 0) made.attrs = more
  return made
}
