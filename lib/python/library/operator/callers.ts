/** `itemgetter`, `attrgetter`, `methodcaller`: functions that fetch or call. */
import { NAMED_SLOT } from '../../../heap/history/event'
import { native } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { type KeywordNames, kind, type Layout, type PyType, typeFlag } from '../../objects/PyType'
import { getAttr } from '../../objects/protocol/attributes'
import { call } from '../../objects/protocol/calls'
import { getItem } from '../../objects/protocol/items'
import type { TypeDefinition } from '../../objects/type/defineType'
import { guardedRepr } from '../../objects/sequence/sequenceItems'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'

/** What is fetched, or the method's name and its arguments; owned. */
interface CallerData {
  readonly items: PyObject[]
  /** Names of the last items, for methodcaller. */
  readonly names: readonly string[]
}

interface PyCaller extends PyContainer {
  data: CallerData
}

function layoutOf(name: string, bytes: number): Layout {
  const itemsOf = (object: PyContainer): PyObject[] => (object as PyCaller).data.items // the layout's own data
  return {
    name,
    kind: kind.OTHER,
    container: true,
    naming: 'none',
    role: 'function',
    slotNames: ['item', 'item 2', 'item 3', 'item 4', 'item 5', 'item 6', 'item 7', 'item 8'],
    systemSlots: [],
    traverse: (object, visit) => itemsOf(object).forEach((item) => visit(item)),
    release: (_vm, object) => itemsOf(object).splice(0),
    edges: (object, emit) =>
      itemsOf(object)
        .slice(0, 8)
        .forEach((item, at) => emit(NAMED_SLOT + at, item)),
    size: () => bytes,
    clearable: true,
    finalize: null,
  }
}

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

function oneOrTuple(vm: Vm, values: PyObject[]): PyObject {
  const [only] = values
  return values.length === 1 && only !== undefined ? only : vm.tuple(values)
}

/** All values, or none if one fails. */
function fetchAll(vm: Vm, items: readonly PyObject[], fetch: (item: PyObject) => PyObject): PyObject {
  const values: PyObject[] = []
  try {
    for (const item of items) values.push(fetch(item))
  } catch (error) {
    for (const value of values) vm.decref(value)
    throw error
  }
  return oneOrTuple(vm, values)
}

/** `a.b.c` of an object. */
function dotted(vm: Vm, object: PyObject, path: string): PyObject {
  const [first = '', ...others] = path.split('.')
  let value = getAttr(vm, object, first)
  for (const name of others) {
    const next = getAttr(vm, value, name)
    vm.decref(value)
    value = next
  }
  return value
}

function theOnly(vm: Vm, name: string, args: readonly PyObject[], names: KeywordNames): PyObject {
  if (names !== null && names.length > 0) throw vm.error('TypeError', `${name}() takes no keyword arguments`)
  const [object] = args
  if (object === undefined || args.length !== 1)
    throw vm.error('TypeError', `${name} expected 1 argument, got ${args.length}`)
  return object
}

function maker(name: string, check: (vm: Vm, item: PyObject) => void): NonNullable<TypeDefinition['slots']>['new_'] {
  return (vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject => {
    if (names !== null && names.length > 0 && name !== 'methodcaller')
      throw vm.error('TypeError', `${name}() takes no keyword arguments`)
    const positional = args.length - (names?.length ?? 0)
    if (positional === 0) {
      throw vm.error(
        'TypeError',
        name === 'methodcaller'
          ? 'methodcaller needs at least one argument, the method name'
          : `${name} expected 1 argument, got 0`,
      )
    }
    args.slice(0, positional).forEach((item, at) => {
      if (name !== 'methodcaller' || at === 0) check(vm, item)
    })
    const data: CallerData = { items: args.map(owned), names: names ?? [] }
    return vm.newOf(cls, data)
  }
}

const plainCount = ({ items, names }: CallerData): number => items.length - names.length

/** What makes it again: with keyword arguments, `functools.partial(cls, *args, **keywords)`; owned. */
function makerOf(vm: Vm, self: PyCaller): PyObject {
  const { items, names } = self.data
  if (names.length === 0) return owned(self.cls)
  const functools = vm.services.importModule(vm, 'functools')
  const partial = getAttr(vm, functools, 'partial')
  vm.decref(functools)
  try {
    const count = plainCount(self.data)
    return call(vm, partial, [self.cls, ...items.slice(0, 1), ...items.slice(count)], names)
  } finally {
    vm.decref(partial)
  }
}

function textOf(vm: Vm, self: PyObject, name: string): PyObject {
  const { items, names } = (self as PyCaller).data // the slot is that of callers
  const plain = plainCount((self as PyCaller).data)
  const parts = items.map((item, at) => (at < plain ? '' : `${names[at - plain] ?? ''}=`) + vm.reprText(item))
  return vm.str(guardedRepr(vm, self, `${name}(...)`, () => `operator.${name}(${parts.join(', ')})`))
}

function definition(
  name: string,
  bytes: number,
  check: (vm: Vm, item: PyObject) => void,
  act: (vm: Vm, data: CallerData, object: PyObject) => PyObject,
): TypeDefinition {
  const new_ = maker(name, check)
  return {
    name: `operator.${name}`,
    module: 'operator',
    layout: layoutOf(name, bytes),
    flags: typeFlag.BASETYPE | typeFlag.VISITED,
    slots: {
      ...(new_ == null ? {} : { new_ }),
      call: (vm, self, args, names) => act(vm, (self as PyCaller).data, theOnly(vm, name, args, names)), // as above
      repr: (vm, self) => textOf(vm, self, name),
    },
    methods: [
      native('__reduce__($self, /)', (vm, self: PyCaller) =>
        vm.tuple([
          makerOf(vm, self),
          vm.tuple(self.data.items.slice(self.data.names.length > 0 ? 1 : 0, plainCount(self.data)).map(owned)),
        ]),
      ),
    ],
  }
}

const anything = (): void => undefined

function mustBeText(message: string): (vm: Vm, item: PyObject) => void {
  return (vm, item) => {
    if ((item.cls.kind & kind.STR) === 0) throw vm.error('TypeError', message)
  }
}

function callNamed(vm: Vm, { items, names }: CallerData, object: PyObject): PyObject {
  const [name, ...args] = items
  const method = getAttr(vm, object, String(name?.data))
  try {
    return call(vm, method, args, names.length === 0 ? null : names)
  } finally {
    vm.decref(method)
  }
}

export const callerTypes: NonNullable<NativeModule['types']> = [
  {
    key: 'operator.itemgetter',
    base: 'object',
    exported: 'itemgetter',
    definition: definition('itemgetter', 64, anything, (vm, { items }, object) =>
      fetchAll(vm, items, (item) => getItem(vm, object, item)),
    ),
  },
  {
    key: 'operator.attrgetter',
    base: 'object',
    exported: 'attrgetter',
    definition: definition('attrgetter', 56, mustBeText('attribute name must be a string'), (vm, { items }, object) =>
      fetchAll(vm, items, (item) => dotted(vm, object, String(item.data))),
    ),
  },
  {
    key: 'operator.methodcaller',
    base: 'object',
    exported: 'methodcaller',
    definition: definition('methodcaller', 80, mustBeText('method name must be a string'), callNamed),
  },
]
