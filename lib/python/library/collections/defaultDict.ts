/** `collections.defaultdict`: a dict that makes what is missing. */
import { NAMED_SLOT } from '../../../heap/history/event'
import { copyDict, dictDefinition } from '../../objects/dict/dictType'
import { dictLayout } from '../../objects/dict/dictLayout'
import { DictTable, type PyDict } from '../../objects/dict/DictTable'
import { dictBytes, dictSetDefault } from '../../objects/dict/dictionary'
import { keyError } from '../../objects/dict/keyError'
import { isDict, updateFrom } from '../../objects/dict/updating'
import { classGetItem } from '../../objects/genericItem'
import { native } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { type KeywordNames, type Layout, nb, shortName, typeFlag } from '../../objects/PyType'
import { call, callMethod } from '../../objects/protocol/calls'
import { guardedRepr } from '../../objects/sequence/sequenceItems'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'

const KEY = 'collections.defaultdict'

class DefaultTable extends DictTable {
  /** Owned. */
  factory: PyObject | null = null
}

interface PyDefault extends PyDict {
  data: DefaultTable
}

function tableOf(object: PyContainer): DefaultTable {
  return (object as PyDefault).data // the layout is that of defaultdicts
}

const layout: Layout = {
  ...dictLayout,
  name: 'defaultdict',
  slotNames: ['default_factory'],
  traverse: (object, visit) => {
    const { factory } = tableOf(object)
    if (factory !== null) visit(factory)
    dictLayout.traverse(object, visit)
  },
  release: (vm, object) => {
    const { factory } = tableOf(object)
    const taken = dictLayout.release(vm, object)
    object.data = new DefaultTable()
    return factory === null ? taken : [factory, ...taken]
  },
  edges: (object, emit) => {
    const { factory } = tableOf(object)
    if (factory !== null) emit(NAMED_SLOT, factory)
    dictLayout.edges(object, emit)
  },
  size: (object) => dictBytes(object as PyDict) + 8, // as above
}

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

function setFactory(vm: Vm, self: PyDefault, factory: PyObject | null): void {
  const old = self.data.factory
  self.data.factory = factory
  if (factory === null) vm.recordDrop(self, NAMED_SLOT)
  else vm.recordStore(self, NAMED_SLOT, owned(factory))
  vm.xdecref(old)
}

function initialize(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const count = args.length - (names?.length ?? 0)
  const [factory] = count === 0 ? [] : args
  if (factory !== undefined && factory !== vm.none && factory.cls.slots.call === null) {
    throw vm.error('TypeError', 'first argument must be callable or None')
  }
  setFactory(vm, self as PyDefault, factory === undefined || factory === vm.none ? null : factory) // the slot is that of defaultdicts
  dictDefinition.slots?.init?.(vm, self, count === 0 ? args : args.slice(1), names)
}

function missing(vm: Vm, self: PyDefault, key: PyObject): PyObject {
  const { factory } = self.data
  if (factory === null) throw keyError(vm, key)
  const value = call(vm, factory, [])
  try {
    // The factory may have set it meanwhile: that stays.
    return owned(dictSetDefault(vm, self, key, value))
  } finally {
    vm.decref(value)
  }
}

function copy(vm: Vm, self: PyDefault): PyObject {
  return call(vm, self.cls, [self.data.factory ?? vm.none, self])
}

function text(vm: Vm, self: PyObject): PyObject {
  const { factory } = (self as PyDefault).data // the slot is that of defaultdicts
  const shown = factory === null ? 'None' : guardedRepr(vm, factory, '...', () => vm.reprText(factory))
  const plain = copyDict(vm, self as PyDict) // as above
  try {
    const entries = guardedRepr(vm, self, '{...}', () => vm.reprText(plain))
    return vm.str(`${shortName(self.cls)}(${shown}, ${entries})`)
  } finally {
    vm.decref(plain)
  }
}

/** `a | b` is a defaultdict like the one that is the class's. */
function merged(vm: Vm, a: PyObject, b: PyObject): PyObject {
  if (!isDict(a) || !isDict(b)) return vm.newNotImplemented()
  const like = a.data instanceof DefaultTable ? a : b
  const made = call(vm, like.cls, [(like.data as DefaultTable).factory ?? vm.none, a]) as PyDict // one of the two is a defaultdict
  updateFrom(vm, made, b)
  return made
}

function reduce(vm: Vm, self: PyDefault): PyObject {
  const { factory } = self.data
  const items = callMethod(vm, self, 'items', [])
  const iterator = call(vm, vm.builtinNamed('iter'), [items])
  vm.decref(items)
  const args = factory === null ? [] : [owned(factory)]
  return vm.tuple([owned(self.cls), vm.tuple(args), vm.newNone(), vm.newNone(), iterator])
}

export const defaultDictType: TypeEntry & { readonly exported: string } = {
  key: KEY,
  base: 'dict',
  exported: 'defaultdict',
  definition: {
    name: KEY,
    module: 'collections',
    layout,
    flags: typeFlag.BASETYPE | typeFlag.VISITED,
    inheritsNew: true,
    slots: { new_: (vm, cls) => vm.newOf(cls, new DefaultTable()), init: initialize, repr: text },
    number: { [nb.OR]: merged },
    methods: [
      native('__missing__($self, object, /)', missing),
      native('copy($self, /)', copy),
      native('__copy__($self, /)', copy),
      native('__reduce__($self, /)', reduce),
    ],
    classMethods: [classGetItem],
    getset: {
      default_factory: {
        get: (vm, self: PyDefault) => owned(self.data.factory ?? vm.none),
        set: (vm, self: PyDefault, value) => setFactory(vm, self, value === vm.none ? null : value),
      },
    },
  },
}
