/**
 * `itemgetter`, `attrgetter`, `methodcaller`: functions that fetch or call. What they were given stands in the tuples and the
 * dict in which CPython keeps it, which the collector and `gc.get_referents` show.
 */
import { namesOfKeys } from '../../objects/function/keywordKey'
import { entries, keywordDict } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import { fixedLayout } from '../../objects/layouts'
import { native } from '../../objects/native/native'
import type { PyContainer, PyObject, PyTuple } from '../../objects/PyObject'
import { type KeywordNames, kind, type PyType, typeFlag } from '../../objects/PyType'
import { getAttr } from '../../objects/protocol/attributes'
import { call } from '../../objects/protocol/calls'
import { getItem } from '../../objects/protocol/items'
import { guardedRepr } from '../../objects/sequence/sequenceItems'
import type { TypeDefinition } from '../../objects/type/defineType'
import { comeAndGo, tupleComesAndGoes } from '../../vm/unseen'
import { importedAttribute } from '../../objects/protocol/importedAttribute'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'

interface ItemData {
  /** What is fetched, or a tuple of several. */
  item: PyObject | null
  readonly isOne: boolean
}

interface AttributeData {
  /** Of every attribute its name, or the names of a dotted one in a tuple. */
  attr: PyTuple | null
}

interface MethodData {
  name: PyObject | null
  args: PyTuple | null
  keywords: PyDict | null
  /** Positional arguments and then the values of those with a name, as a call takes them. */
  all: PyTuple | null
  names: PyTuple | null
}

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

function tupleOf(vm: Vm, items: readonly PyObject[]): PyTuple {
  return vm.filledTuple(items.map(owned))
}

/** All values, or none if one fails; one alone comes without a tuple. */
function fetchAll(vm: Vm, items: readonly PyObject[], fetch: (item: PyObject) => PyObject): PyObject {
  const values: PyObject[] = []
  try {
    for (const item of items) values.push(fetch(item))
  } catch (error) {
    for (const value of values) vm.decref(value)
    throw error
  }
  const [only] = values
  return values.length === 1 && only !== undefined ? only : vm.filledTuple(values)
}

/** The one object that a call is given. */
function theOnly(vm: Vm, name: string, args: readonly PyObject[], names: KeywordNames): PyObject {
  if (names !== null && names.length > 0) throw vm.error('TypeError', `${name}() takes no keyword arguments`)
  const [object] = args
  if (object === undefined || args.length !== 1)
    throw vm.error('TypeError', `${name} expected 1 argument, got ${args.length}`)
  return object
}

function checkGiven(vm: Vm, name: string, args: readonly PyObject[], names: KeywordNames): void {
  if (names !== null && names.length > 0) throw vm.error('TypeError', `${name}() takes no keyword arguments`)
  if (args.length === 0) throw vm.error('TypeError', `${name} expected 1 argument, got 0`)
}

function textOf(vm: Vm, self: PyObject, name: string, parts: () => readonly string[]): PyObject {
  return vm.str(guardedRepr(vm, self, `${name}(...)`, () => `operator.${name}(${parts().join(', ')})`))
}

function newItemGetter(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  checkGiven(vm, 'itemgetter', args, names)
  const [first = vm.none] = args
  const isOne = args.length === 1
  const data: ItemData = { item: isOne ? owned(first) : tupleOf(vm, args), isOne }
  return vm.newOf(cls, data)
}

function itemsOf(vm: Vm, self: PyObject): readonly PyObject[] {
  const { item, isOne } = self.data as ItemData // the slot is that of item getters
  return isOne ? [item ?? vm.none] : ((item?.data ?? []) as readonly PyObject[]) // a tuple
}

function newAttributeGetter(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  checkGiven(vm, 'attrgetter', args, names)
  for (const name of args)
    if ((name.cls.kind & kind.STR) === 0) throw vm.error('TypeError', 'attribute name must be a string')
  const attr = vm.filledTuple(args.map(() => vm.newNone()))
  args.forEach((name, at) => {
    const parts = String(name.data).split('.')
    vm.decref(vm.none)
    attr.data[at] = parts.length === 1 ? owned(name) : vm.filledTuple(parts.map((part) => vm.intern(part)))
    vm.recordStore(attr, at, attr.data[at])
  })
  const data: AttributeData = { attr }
  return vm.newOf(cls, data)
}

/** `a`, or `a.b.c`, of an object. */
function attributeOf(vm: Vm, object: PyObject, path: PyObject): PyObject {
  if ((path.cls.kind & kind.TUPLE) === 0) return getAttr(vm, object, String(path.data))
  let value = owned(object)
  for (const name of path.data as readonly PyObject[]) {
    // a tuple inside
    try {
      const next = getAttr(vm, value, String(name.data))
      vm.decref(value)
      value = next
    } catch (error) {
      vm.decref(value)
      throw error
    }
  }
  return value
}

function pathsOf(self: PyObject): readonly PyObject[] {
  return (self.data as AttributeData).attr?.data ?? [] // the slot is that of attribute getters
}

/** The name as it was given, a dotted one put together again; owned. */
function pathName(vm: Vm, path: PyObject): PyObject {
  if ((path.cls.kind & kind.TUPLE) === 0) return owned(path)
  return vm.str((path.data as readonly PyObject[]).map((part) => String(part.data)).join('.')) // a tuple inside
}

function newMethodCaller(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const count = args.length - (names?.length ?? 0)
  const [name, ...plain] = args.slice(0, count)
  if (name === undefined) throw vm.error('TypeError', 'methodcaller needs at least one argument, the method name')
  if ((name.cls.kind & kind.STR) === 0) throw vm.error('TypeError', 'method name must be a string')
  const values = args.slice(count)
  const keywords = keywordDict(vm, names, values)
  const own = tupleOf(vm, plain)
  const data: MethodData = { name: owned(name), args: own, keywords, all: null, names: null }
  if (keywords === null) data.all = owned(own)
  else {
    comeAndGo(vm, vm.types.list.free)
    tupleComesAndGoes(vm, values.length)
    data.all = tupleOf(vm, [...plain, ...values])
    data.names = tupleOf(
      vm,
      [...entries(keywords)].map(([key]) => key),
    )
  }
  return vm.newOf(cls, data)
}

function callMethod(vm: Vm, self: PyObject, object: PyObject): PyObject {
  const { name, all, names } = self.data as MethodData // the slot is that of method callers
  const method = getAttr(vm, object, String(name?.data))
  try {
    return call(vm, method, all?.data ?? [], names === null ? null : namesOfKeys(names.data))
  } finally {
    vm.decref(method)
  }
}

function methodText(vm: Vm, self: PyObject): readonly string[] {
  const { name, args, keywords } = self.data as MethodData // as above
  const named = keywords === null ? [] : [...entries(keywords)]
  return [
    ...[name ?? vm.none, ...(args?.data ?? [])].map((item) => vm.reprText(item)),
    ...named.map(([key, value]) => `${String(key.data)}=${vm.reprText(value)}`),
  ]
}

/** With keyword arguments it is made again by `functools.partial(cls, name, **keywords)`. */
function reduceMethod(vm: Vm, self: PyContainer): PyObject {
  const { name, args, keywords } = self.data as MethodData // as above
  const plain = (args?.data ?? []).map(owned)
  const first = name ?? vm.none
  if (keywords === null) return vm.tuple([owned(self.cls), vm.tuple([owned(first), ...plain])])
  const partial = importedAttribute(vm, 'functools', 'partial')
  try {
    const named = [...entries(keywords)]
    const given = [self.cls, first, ...named.map(([, value]) => value)]
    const maker = call(vm, partial, given, namesOfKeys(named.map(([key]) => key)))
    return vm.tuple([maker, vm.tuple(plain)])
  } finally {
    vm.decref(partial)
  }
}

/** What `inspect.signature` tells of each of them: they take one object. */
const getset: TypeDefinition['getset'] = { __text_signature__: { get: (vm) => vm.str('(obj, /)') } }

const itemGetter: TypeDefinition = {
  name: 'operator.itemgetter',
  module: 'operator',
  layout: fixedLayout<ItemData>('itemgetter', 'function', 64, ['item']),
  flags: typeFlag.BASETYPE | typeFlag.VISITED,
  getset,
  slots: {
    new_: newItemGetter,
    call: (vm, self, args, names) => {
      const object = theOnly(vm, 'itemgetter', args, names)
      return fetchAll(vm, itemsOf(vm, self), (item) => getItem(vm, object, item))
    },
    repr: (vm, self) => textOf(vm, self, 'itemgetter', () => itemsOf(vm, self).map((item) => vm.reprText(item))),
  },
  methods: [
    native('__reduce__($self, /)', (vm, self: PyObject) =>
      vm.tuple([owned(self.cls), vm.tuple(itemsOf(vm, self).map(owned))]),
    ),
  ],
}

const attributeGetter: TypeDefinition = {
  name: 'operator.attrgetter',
  module: 'operator',
  layout: fixedLayout<AttributeData>('attrgetter', 'function', 56, ['attr']),
  flags: typeFlag.BASETYPE | typeFlag.VISITED,
  getset,
  slots: {
    new_: newAttributeGetter,
    call: (vm, self, args, names) => {
      const object = theOnly(vm, 'attrgetter', args, names)
      return fetchAll(vm, pathsOf(self), (path) => attributeOf(vm, object, path))
    },
    repr: (vm, self) => textOf(vm, self, 'attrgetter', () => pathsOf(self).map((path) => pathText(vm, path))),
  },
  methods: [
    native('__reduce__($self, /)', (vm, self: PyObject) =>
      vm.tuple([owned(self.cls), vm.tuple(pathsOf(self).map((path) => pathName(vm, path)))]),
    ),
  ],
}

function pathText(vm: Vm, path: PyObject): string {
  const name = pathName(vm, path)
  try {
    return vm.reprText(name)
  } finally {
    vm.decref(name)
  }
}

const methodCaller: TypeDefinition = {
  name: 'operator.methodcaller',
  module: 'operator',
  layout: fixedLayout<MethodData>('methodcaller', 'function', 80, ['name', 'args', 'keywords', 'all', 'names']),
  flags: typeFlag.BASETYPE | typeFlag.VISITED,
  getset,
  slots: {
    new_: newMethodCaller,
    call: (vm, self, args, names) => callMethod(vm, self, theOnly(vm, 'methodcaller', args, names)),
    repr: (vm, self) => textOf(vm, self, 'methodcaller', () => methodText(vm, self)),
  },
  methods: [native('__reduce__($self, /)', reduceMethod)],
}

export const callerTypes: NonNullable<NativeModule['types']> = [
  { key: 'operator.itemgetter', base: 'object', exported: 'itemgetter', definition: itemGetter },
  { key: 'operator.attrgetter', base: 'object', exported: 'attrgetter', definition: attributeGetter },
  { key: 'operator.methodcaller', base: 'object', exported: 'methodcaller', definition: methodCaller },
]
