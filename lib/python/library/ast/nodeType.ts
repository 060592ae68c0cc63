/** `ast.AST`: making nodes, and how they read. Follows Parser/asdl_c.py of CPython 3.14. */
import { sortedNames } from '../../compile/scope'
import type { PyRaise } from '../../vm/PyRaise'
import { entries } from '../../objects/dict/dictionary'
import { isDict } from '../../objects/dict/updating'
import { objectLayout } from '../../objects/layouts'
import { native } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind, type KeywordNames, type PyType, shortName, typeFlag } from '../../objects/PyType'
import { findAttr, getAttr, instanceDict, setAttr } from '../../objects/protocol/attributes'
import { call } from '../../objects/protocol/calls'
import { lookupInType } from '../../objects/protocol/lookup'
import { warn } from '../../objects/protocol/warn'
import { dictAttribute, weakAttribute } from '../../objects/type/instanceDescriptors'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'

export const AST = 'ast.AST'
const DEPTH = 3

function names(vm: Vm, object: PyObject, attribute: '_fields' | '_attributes'): string[] {
  const found = findAttr(vm, object, attribute)
  const items = found === null ? [] : vm.itemsOf(found)
  const texts = items.map((item) => String(item.data))
  for (const item of items) vm.decref(item)
  vm.xdecref(found)
  return texts
}

/** Positional arguments go to the fields in order, keywords to what they name; what is missing gets its default. */
function initialize(vm: Vm, self: PyObject, args: readonly PyObject[], keywords: KeywordNames): void {
  const declared = getAttr(vm, self.cls, '_fields') // a program may have deleted it
  vm.decref(declared)
  const fields = names(vm, self, '_fields')
  const type = shortName(self.cls)
  const count = args.length - (keywords?.length ?? 0)
  if (count > fields.length) {
    const most = fields.length
    throw vm.error('TypeError', `${type} constructor takes at most ${most} positional argument${most === 1 ? '' : 's'}`)
  }
  const given = new Set(fields.slice(0, count))
  args.slice(0, count).forEach((value, at) => setAttr(vm, self, fields[at] ?? '', value))
  keywords?.forEach((name, at) => {
    if (given.has(name)) throw vm.error('TypeError', `${type} got multiple values for argument '${name}'`)
    const value = args[count + at]
    if (!fields.includes(name) && !names(vm, self, '_attributes').includes(name)) warnUnexpected(vm, type, name)
    given.add(name)
    if (value !== undefined) setAttr(vm, self, name, value)
  })
  for (const field of fields) if (!given.has(field)) fillIn(vm, self, type, field)
}

function warnUnexpected(vm: Vm, type: string, name: string): void {
  const when = 'Support for arbitrary keyword arguments is deprecated and will be removed in Python 3.15.'
  warn(vm, 'DeprecationWarning', `${type}.__init__ got an unexpected keyword argument '${name}'. ${when}`)
}

/** Null where the class tells no types of fields at all. */
function fieldTypes(self: PyObject): ReadonlyMap<unknown, PyObject> | null {
  const types = lookupInType(self.cls, '_field_types')
  if (types === null || !isDict(types)) return null
  return new Map([...entries(types)].map(([key, type]) => [key.data, type]))
}

function fieldType(self: PyObject, field: string): PyObject | undefined {
  return fieldTypes(self)?.get(field)
}

/** An empty list, the context Load, or nothing at all where None will do; anything else should have been given. */
function fillIn(vm: Vm, self: PyObject, type: string, field: string): void {
  const types = fieldTypes(self)
  if (types === null) return
  const wanted = types.get(field)
  if (wanted === undefined) {
    const words = `Field '${field}' is missing from ${type}._field_types`
    warn(vm, 'DeprecationWarning', `${words}. This will become an error in Python 3.15.`)
    return
  }
  if (wanted.cls === vm.typeNamed('typing.Union')) return
  const value = defaultFor(vm, wanted)
  if (value !== null) {
    setAttr(vm, self, field, value)
    vm.decref(value)
    return
  }
  const words = `${type}.__init__ missing 1 required positional argument: '${field}'`
  warn(vm, 'DeprecationWarning', `${words}. This will become an error in Python 3.15.`)
}

function defaultFor(vm: Vm, wanted: PyObject): PyObject | null {
  if (wanted.cls === vm.typeNamed('types.GenericAlias')) return vm.list([])
  if ((wanted.cls.kind & kind.TYPE) === 0 || (wanted as PyType).name !== 'expr_context') return null // kind says it is a class
  const load = [...(wanted as PyType).subclasses].find((context) => context.name === 'Load') // as above
  return load === undefined ? null : call(vm, load, [])
}

function shownNode(vm: Vm, node: PyObject, depth: number): string {
  const type = node.cls.name
  if (depth <= 0) return `${type}(...)`
  const parts = names(vm, node, '_fields').map((field) => {
    const value = getAttr(vm, node, field)
    const shown = shownValue(vm, value, depth - 1)
    vm.decref(value)
    return `${field}=${shown}`
  })
  return `${type}(${parts.join(', ')})`
}

function shownValue(vm: Vm, value: PyObject, depth: number): string {
  if (value.cls.mro.includes(vm.typeNamed(AST))) return shownNode(vm, value, depth)
  if ((value.cls.kind & (kind.LIST | kind.TUPLE)) === 0) return vm.reprText(value)
  const items = value.data as PyObject[] // kind says that it has items
  const [first] = items
  const last = items.at(-1)
  const shown = items.length > 2 && first !== undefined && last !== undefined ? [first, null, last] : items
  const inside = shown.map((item) => (item === null ? '...' : shownValue(vm, item, depth))).join(', ')
  return (value.cls.kind & kind.LIST) !== 0 ? `[${inside}]` : `(${inside})`
}

function reduce(vm: Vm, self: PyContainer): PyObject {
  const dict = instanceDict(vm, self)
  const missing = names(vm, self, '_fields').filter((field) => dict.data.getByText(field) !== null)
  self.cls.refs++
  dict.refs++
  return vm.tuple([self.cls, vm.tuple(missing.map(() => vm.newNone())), dict])
}

/** A copy with some fields changed: `copy.replace`. */
function replaced(
  vm: Vm,
  self: PyContainer,
  args: readonly PyObject[],
  changes: ReadonlyMap<string, PyObject>,
): PyObject {
  if (args.length > 0) throw vm.error('TypeError', '__replace__() takes no positional arguments')
  const values = new Map<string, PyObject>()
  const fields = names(vm, self, '_fields')
  const known = new Set([...fields, ...names(vm, self, '_attributes')])
  for (const [key, value] of entries(instanceDict(vm, self)))
    if (known.has(String(key.data))) values.set(String(key.data), value)
  for (const [name, value] of changes) {
    if (!known.has(name)) throw cannotReplace(vm, self, `got an unexpected keyword argument '${name}'.`)
    values.set(name, value)
  }
  requireFields(
    vm,
    self,
    fields.filter((field) => !values.has(field) && !isOptional(vm, self, field)),
  )
  return call(vm, self.cls, [...values.values()], values.size === 0 ? null : [...values.keys()])
}

function cannotReplace(vm: Vm, self: PyObject, why: string): PyRaise {
  return vm.error('TypeError', `${shortName(self.cls)}.__replace__ ${why}`)
}

function requireFields(vm: Vm, self: PyObject, missing: readonly string[]): void {
  if (missing.length === 0) return
  const listed = sortedNames(missing).map((name) => `'${name}'`)
  const many = missing.length === 1 ? '' : 's'
  throw cannotReplace(vm, self, `missing ${missing.length} keyword argument${many}: ${listed.join(', ')}.`)
}

/** What may be left out: a list, a context, or what may be None. */
function isOptional(vm: Vm, self: PyObject, field: string): boolean {
  const wanted = fieldType(self, field)
  if (wanted === undefined) return true
  if (wanted.cls === vm.typeNamed('types.GenericAlias') || (wanted.cls.kind & kind.TYPE) === 0) return true
  return (wanted as PyType).name === 'expr_context' // kind says it is a class
}

function emptyTuple(vm: Vm): PyObject {
  return vm.tuple([])
}

export const astType: TypeEntry = {
  key: AST,
  base: 'object',
  definition: {
    name: AST,
    module: 'ast',
    layout: { ...objectLayout, name: 'AST', kind: kind.OTHER, size: () => 56 },
    flags: typeFlag.BASETYPE | typeFlag.HAS_DICT | typeFlag.HAS_WEAKREFS | typeFlag.PRE_HEADER,
    slots: {
      new_: (vm: Vm, cls: PyType) => vm.newOf(cls, null),
      init: initialize,
      repr: (vm, self) => vm.str(shownNode(vm, self, DEPTH)),
    },
    methods: [native('__reduce__($self, /)', reduce), native('__replace__($self, /, *args, **fields)', replaced)],
    getset: { __dict__: dictAttribute, __weakref__: weakAttribute },
    attributes: { _fields: emptyTuple, __match_args__: emptyTuple, _attributes: emptyTuple },
  },
}
