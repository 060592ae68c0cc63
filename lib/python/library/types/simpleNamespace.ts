/** `types.SimpleNamespace`: attributes and nothing else. */
import { isDict, mergeInto, updateFromPairs } from '../../objects/dict/updating'
import { dictSet, entries, giveName, setName } from '../../objects/dict/dictionary'
import { keywordKey } from '../../objects/function/keywordKey'
import { native } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { type KeywordNames, kind, shortName, type Layout, type PyType, typeFlag } from '../../objects/PyType'
import { objectLayout } from '../../objects/layouts'
import { instanceDict } from '../../objects/protocol/attributes'
import { call } from '../../objects/protocol/calls'
import { richCompare } from '../../objects/protocol/compare'
import { isSubtype } from '../../objects/protocol/lookup'
import { guardedRepr } from '../../objects/sequence/sequenceItems'
import { shownName } from '../../objects/type/fullName'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import { dictAttribute } from '../../objects/type/instanceDescriptors'
import type { Vm } from '../../vm/Vm'

const KEY = 'types.SimpleNamespace'
const BYTES = 40

const layout: Layout = { ...objectLayout, name: 'SimpleNamespace', kind: kind.OTHER, size: () => BYTES }

function create(vm: Vm, cls: PyType): PyContainer {
  const made = vm.newOf(cls, null)
  instanceDict(vm, made)
  return made
}

/** What the class makes without arguments, which has to be a namespace. Owned. */
function likeOf(vm: Vm, self: PyContainer): PyContainer {
  const made = call(vm, self.cls, [])
  if (isSubtype(made.cls, vm.typeNamed(KEY))) return made as PyContainer // namespaces are containers
  const found = shownName(vm, made.cls)
  vm.decref(made)
  throw vm.error(
    'TypeError',
    `expect types.SimpleNamespace type, but ${shownName(vm, self.cls)}() returned '${found}' object`,
  )
}

function initialize(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const count = args.length - (names?.length ?? 0)
  if (count > 1) throw vm.error('TypeError', `SimpleNamespace expected at most 1 argument, got ${count}`)
  const dict = instanceDict(vm, self as PyContainer) // the slot is that of namespaces
  const [source] = args
  if (count === 1 && source !== undefined) {
    if (isDict(source)) mergeInto(vm, dict, source, 'override')
    else if (vm.hasAttribute(source, 'keys')) mergeInto(vm, dict, source, 'override')
    else updateFromPairs(vm, dict, source)
    for (const [key] of entries(dict))
      if ((key.cls.kind & kind.STR) === 0) throw vm.error('TypeError', 'keywords must be strings')
  }
  names?.forEach((_, at) => {
    const value = args[count + at]
    if (value === undefined) return
    const key = keywordKey(vm, names, at)
    dictSet(vm, dict, key, value)
    vm.decref(key)
  })
}

function text(vm: Vm, self: PyContainer): string {
  const parts = [...entries(instanceDict(vm, self))].flatMap(([key, value]) =>
    (key.cls.kind & kind.STR) !== 0 && key.data !== '' ? [`${String(key.data)}=${vm.reprText(value)}`] : [],
  )
  return `${nameOf(vm, self)}(${parts.join(', ')})`
}

function nameOf(vm: Vm, self: PyObject): string {
  return self.cls === vm.typeNamed(KEY) ? 'namespace' : shortName(self.cls)
}

/** `namespace(name=value, ...)` for native code; takes the values over. */
export function newNamespace(vm: Vm, values: Readonly<Record<string, PyObject>>): PyContainer {
  const made = create(vm, vm.typeNamed(KEY))
  for (const [name, value] of Object.entries(values)) giveName(vm, instanceDict(vm, made), name, value)
  return made
}

export const simpleNamespaceType: TypeEntry = {
  key: KEY,
  base: 'object',
  definition: {
    name: 'types.SimpleNamespace',
    module: 'types',
    layout,
    flags: typeFlag.BASETYPE | typeFlag.HAS_DICT,
    slots: {
      new_: create,
      init: initialize,
      repr: (vm, self) =>
        vm.str(guardedRepr(vm, self, `${nameOf(vm, self)}(...)`, () => text(vm, self as PyContainer))), // the slot is that of namespaces
      compare: (vm, a, b, op) => {
        const type = vm.typeNamed(KEY)
        if (!isSubtype(a.cls, type) || !isSubtype(b.cls, type)) return vm.newNotImplemented()
        return richCompare(vm, instanceDict(vm, a as PyContainer), instanceDict(vm, b as PyContainer), op) // both are namespaces
      },
    },
    unhashable: true,
    methods: [
      native('__reduce__($self, /)', (vm, self: PyContainer) => {
        const dict = instanceDict(vm, self)
        self.cls.refs++
        dict.refs++
        return vm.tuple([self.cls, vm.tuple([]), dict])
      }),
      native(
        '__replace__($self, /, *args, **changes)',
        (vm, self: PyContainer, args: readonly PyObject[], changes: ReadonlyMap<string, PyObject>) => {
          if (args.length > 0) throw vm.error('TypeError', '__replace__() takes no positional arguments')
          const made = likeOf(vm, self)
          const dict = instanceDict(vm, made)
          mergeInto(vm, dict, instanceDict(vm, self), 'override')
          for (const [name, value] of changes) setName(vm, dict, name, value)
          return made
        },
      ),
    ],
    getset: { __dict__: dictAttribute },
  },
}
