/** `types.GenericAlias`: `list[int]`, a class with what it is parametrized by. Most attributes are the class's. */
import { fixedLayout } from '../layouts'
import { native } from '../native/native'
import type { PyContainer, PyList, PyObject } from '../PyObject'
import { type KeywordNames, kind, nb, type PyType, typeFlag } from '../PyType'
import { putField } from '../putField'
import { genericGetAttr, getAttr, setAttr } from '../protocol/attributes'
import { call } from '../protocol/calls'
import { equal, hashOf } from '../protocol/compare'
import { isSubtype } from '../protocol/lookup'
import { visibleBuiltin } from '../protocol/optionalItem'
import { appendItem } from '../sequence/listItems'
import { iteratorSelf } from '../sequence/itemIterators'
import type { GetSet } from '../type/defineType'
import type { TypeEntry } from '../type/TypeEntry'
import { normalizeHash } from '../type/normalizeHash'
import type { Vm } from '../../vm/Vm'
import { collectParameters, substitute } from './typeVariables'
import { argumentText, typeText } from './typeText'
import { unionOf } from './unionType'

const KEY = 'types.GenericAlias'

interface AliasData {
  origin: PyObject | null
  args: PyObject | null
  parameters: PyObject | null
  readonly starred: boolean
}

interface PyAlias extends PyContainer {
  data: AliasData
}

const SHOWN =
  '__class__ __origin__ __args__ __unpacked__ __parameters__ __typing_unpacked_tuple_args__ __mro_entries__ __reduce_ex__ __reduce__'.split(
    ' ',
  )
const OWN = new Set([...SHOWN, '__bases__', '__copy__', '__deepcopy__'])

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

function argsOf(self: PyAlias): readonly PyObject[] {
  return (self.data.args?.data as PyObject[] | undefined) ?? [] // a tuple
}

function originOf(vm: Vm, self: PyAlias): PyObject {
  return self.data.origin ?? vm.none
}

/** Takes `args` over: a tuple, or the only argument. */
function newAlias(vm: Vm, cls: PyType, origin: PyObject, args: PyObject, starred: boolean): PyObject {
  const data: AliasData = { origin: owned(origin), args: null, parameters: null, starred }
  const self = vm.newOf(cls, data)
  putField(vm, self, 1, data, 'args', (args.cls.kind & kind.TUPLE) === 0 ? vm.tuple([args]) : args)
  return self
}

function create(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  if (names !== null && names.length > 0) throw vm.error('TypeError', 'GenericAlias() takes no keyword arguments')
  const [origin, items] = args
  if (origin === undefined || items === undefined || args.length !== 2) {
    throw vm.error('TypeError', `GenericAlias expected 2 arguments, got ${args.length}`)
  }
  return newAlias(vm, cls, origin, owned(items), false)
}

function repr(vm: Vm, self: PyObject): PyObject {
  const alias = self as PyAlias // the slot is that of aliases
  const args = argsOf(alias)
  const inside = args.length === 0 ? '()' : args.map((arg) => argumentText(vm, arg)).join(', ')
  return vm.str(`${alias.data.starred ? '*' : ''}${typeText(vm, originOf(vm, alias))}[${inside}]`)
}

function callAlias(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): PyObject {
  const made = call(vm, originOf(vm, self as PyAlias), args, names) // the slot is that of aliases
  try {
    setAttr(vm, made, '__orig_class__', self)
  } catch (error) {
    if (!vm.isError(error, 'AttributeError') && !vm.isError(error, 'TypeError')) throw error
    vm.dropError(error)
  }
  return made
}

function parameters(vm: Vm, self: PyAlias): PyObject {
  self.data.parameters ??= collectParameters(vm, argsOf(self))
  return self.data.parameters
}

function getItem(vm: Vm, self: PyObject, item: PyObject): PyObject {
  const alias = self as PyAlias // the slot is that of aliases
  const args = substitute(vm, alias, argsOf(alias), parameters(vm, alias).data as PyObject[], item) // a tuple
  return newAlias(vm, vm.typeNamed(KEY), originOf(vm, alias), args, alias.data.starred)
}

/** A starred one is what iterating over its like gives. */
function reduce(vm: Vm, self: PyAlias): PyObject {
  const origin = originOf(vm, self)
  const args = owned(self.data.args ?? vm.emptyTuple)
  if (!self.data.starred) return vm.tuple([owned(self.cls), vm.tuple([owned(origin), args])])
  const like = newAlias(vm, vm.typeNamed(KEY), origin, args, false)
  const items = iterate(vm, like)
  vm.decref(like)
  return vm.tuple([visibleBuiltin(vm, 'next'), vm.tuple([items])])
}

/** Those of the origin, and its own. */
function names(vm: Vm, self: PyAlias): PyObject {
  const list = call(vm, vm.builtinNamed('dir'), [originOf(vm, self)]) as PyList // `dir` gives a list
  const known = new Set(list.data.map((name) => name.data))
  for (const name of SHOWN) {
    if (known.has(name)) continue
    const text = vm.str(name)
    appendItem(vm, list, text)
  }
  return list
}

function refuse(vm: Vm, name: string): never {
  throw vm.error('TypeError', `${name}() argument 2 cannot be a parameterized generic`)
}

const field = (get: (vm: Vm, self: PyAlias) => PyObject): GetSet => ({
  get,
  set: (vm) => {
    throw vm.error('AttributeError', 'readonly attribute')
  },
})

/** `*list[int]`: iterating gives the alias, starred. */
function iterate(vm: Vm, self: PyObject): PyObject {
  return vm.container(vm.typeNamed('generic_alias_iterator'), { alias: owned(self) })
}

interface AliasIteratorData {
  alias: PyObject | null
}

function nextStarred(vm: Vm, self: PyObject): PyObject | null {
  const data = self.data as AliasIteratorData // the slot is that of these iterators
  const alias = data.alias as PyAlias | null // made of an alias
  if (alias === null) return null
  const one = newAlias(vm, vm.typeNamed(KEY), originOf(vm, alias), owned(alias.data.args ?? vm.emptyTuple), true)
  data.alias = null
  vm.decref(alias)
  return one
}

/** A finished one is made again of an empty tuple. */
function reduceIterator(vm: Vm, self: PyObject): PyObject {
  const make = visibleBuiltin(vm, 'iter')
  const { alias } = self.data as AliasIteratorData // the method is that of these iterators
  return vm.tuple([make, vm.tuple([alias === null ? vm.tuple([]) : owned(alias)])])
}

export const genericAliasTypes: readonly (TypeEntry & { readonly exported?: string })[] = [
  {
    key: KEY,
    base: 'object',
    exported: 'GenericAlias',
    definition: {
      name: 'types.GenericAlias',
      module: 'types',
      layout: fixedLayout<AliasData>('GenericAlias', 'machinery', 80, ['origin', 'args', 'parameters'], {
        labels: ['__origin__', '__args__', '__parameters__'],
      }),
      flags: typeFlag.BASETYPE | typeFlag.HAS_WEAKREFS | typeFlag.KEYED,
      slots: {
        new_: create,
        repr,
        call: callAlias,
        getattro: (vm, self, name) =>
          OWN.has(name) ? genericGetAttr(vm, self, name) : getAttr(vm, originOf(vm, self as PyAlias), name), // as above
        hash: (vm, self) => {
          const { origin, args } = (self as PyAlias).data // as above
          const both = BigInt(hashOf(vm, origin ?? vm.none)) ^ BigInt(hashOf(vm, args ?? vm.none))
          return normalizeHash(BigInt.asIntN(64, both))
        },
        compare: (vm, a, b, op) => {
          const type = vm.typeNamed(KEY)
          if ((op !== '==' && op !== '!=') || !isSubtype(a.cls, type) || !isSubtype(b.cls, type))
            return vm.newNotImplemented()
          const left = (a as PyAlias).data // the class was tested
          const right = (b as PyAlias).data // as above
          const same =
            left.starred === right.starred &&
            equal(vm, left.origin ?? vm.none, right.origin ?? vm.none) &&
            equal(vm, left.args ?? vm.none, right.args ?? vm.none)
          return vm.bool(same === (op === '=='))
        },
        iter: iterate,
        getItem,
      },
      number: { [nb.OR]: unionOf },
      methods: [
        native('__mro_entries__($self, bases, /)', (vm, self: PyAlias) => vm.tuple([owned(originOf(vm, self))])),
        native('__instancecheck__($self, instance, /)', (vm) => refuse(vm, 'isinstance')),
        native('__subclasscheck__($self, subclass, /)', (vm) => refuse(vm, 'issubclass')),
        native('__reduce__($self, /)', reduce),
        native('__dir__($self, /)', names),
      ],
      getset: {
        __origin__: field((vm, self) => owned(originOf(vm, self))),
        __args__: field((vm, self) => owned(self.data.args ?? vm.emptyTuple)),
        __unpacked__: field((vm, self) => vm.bool(self.data.starred)),
        __parameters__: { get: (vm, self: PyAlias) => owned(parameters(vm, self)) },
        __typing_unpacked_tuple_args__: {
          get: (vm, self: PyAlias) =>
            self.data.starred && self.data.origin === vm.types.tuple ? owned(self.data.args ?? vm.none) : vm.newNone(),
        },
      },
    },
  },
  {
    key: 'generic_alias_iterator',
    base: 'object',
    definition: {
      name: 'generic_alias_iterator',
      layout: fixedLayout<AliasIteratorData>('generic_alias_iterator', 'machinery', 40, ['alias']),
      slots: { iter: iteratorSelf, next: nextStarred },
      methods: [native('__reduce__($self, /)', reduceIterator)],
    },
  },
]
