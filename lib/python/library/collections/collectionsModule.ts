/** `_collections`: what the library's `collections` has in C. */
import { dictKeysDefinition } from '../../objects/dict/dictViews'
import { dictGet, dictSet } from '../../objects/dict/dictionary'
import { isDict } from '../../objects/dict/updating'
import { fixedLayout } from '../../objects/layouts'
import { native } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind, nb } from '../../objects/PyType'
import { getAttr } from '../../objects/protocol/attributes'
import { binaryOp } from '../../objects/protocol/binary'
import { call } from '../../objects/protocol/calls'
import { setItem } from '../../objects/protocol/items'
import { hashOf } from '../../objects/protocol/compare'
import { iterate, nextItem } from '../../objects/protocol/iterate'
import { lookupInType } from '../../objects/protocol/lookup'
import { exactSizeOf } from '../../objects/number/indexValue'
import type { PyInt } from '../../text/int'
import type { NativeModule } from '../NativeModule'
import type { Vm } from '../../vm/Vm'
import { defaultDictType } from './defaultDict'
import { dequeTypes } from './dequeType'
import { orderedDictTypes } from './orderedDict'

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

/** Counts the items into a mapping: one that looks up and stores as `dict` does directly, others by `get` and their own way of storing. */
function countElements(vm: Vm, mapping: PyObject, iterable: PyObject): PyObject {
  const iterator = iterate(vm, iterable)
  try {
    countFrom(vm, mapping, iterator)
  } finally {
    vm.decref(iterator)
  }
  return vm.newNone()
}

function countFrom(vm: Vm, mapping: PyObject, iterator: PyObject): void {
  const get =
    isDict(mapping) && isAsInDict(vm, mapping, 'get') && isAsInDict(vm, mapping, '__setitem__')
      ? null
      : getAttr(vm, mapping, 'get')
  const one = vm.int(1)
  try {
    for (let item = nextItem(vm, iterator); item !== null; item = nextItem(vm, iterator)) {
      try {
        if (get === null) countInDict(vm, mapping, item, one)
        else countByGet(vm, mapping, get, item, one)
      } finally {
        vm.decref(item)
      }
    }
  } finally {
    vm.xdecref(get)
    vm.decref(one)
  }
}

function isAsInDict(vm: Vm, mapping: PyObject, method: string): boolean {
  return lookupInType(mapping.cls, method) === lookupInType(vm.types.dict, method)
}

function countInDict(vm: Vm, mapping: PyObject, item: PyObject, one: PyObject): void {
  if (!isDict(mapping)) return
  // Asked for here, an unhashable item is not refused as a key; a text's hash is not needed.
  const hash = item.cls === vm.types.str ? undefined : hashOf(vm, item)
  const old = dictGet(vm, mapping, item, hash)
  const count = old === null ? owned(one) : binaryOp(vm, old, one, nb.ADD)
  dictSet(vm, mapping, item, count, hash)
  vm.decref(count)
}

function countByGet(vm: Vm, mapping: PyObject, get: PyObject, item: PyObject, one: PyObject): void {
  const zero = vm.int(0)
  const old = call(vm, get, [item, zero])
  const count = binaryOp(vm, old, one, nb.ADD)
  setItem(vm, mapping, item, count)
  for (const object of [zero, old, count]) vm.decref(object)
}

interface GetterData {
  readonly index: PyInt
  doc: PyObject | null
}

interface PyGetter extends PyContainer {
  data: GetterData
}

function getField(vm: Vm, self: PyObject, instance: PyObject | null): PyObject {
  if (instance === null) return owned(self)
  const { index } = (self as PyGetter).data // the slot is that of getters
  if ((instance.cls.kind & kind.TUPLE) === 0) {
    throw vm.error(
      'TypeError',
      `descriptor for index '${index}' for tuple subclasses doesn't apply to '${instance.cls.name}' object`,
    )
  }
  const item = (instance.data as PyObject[])[Number(index)] // a tuple inside
  if (item === undefined) throw vm.error('IndexError', 'tuple index out of range')
  return owned(item)
}

const tupleGetter: NonNullable<NativeModule['types']>[number] = {
  key: 'collections._tuplegetter',
  base: 'object',
  exported: '_tuplegetter',
  definition: {
    name: 'collections._tuplegetter',
    module: 'collections',
    layout: fixedLayout<GetterData>('_tuplegetter', 'machinery', 48, ['doc'], { labels: ['__doc__'] }),
    slots: {
      new_: (vm, cls, args) => {
        const [index, doc] = args
        if (index === undefined || doc === undefined || args.length > 2)
          throw vm.error('TypeError', `_tuplegetter expected 2 arguments, got ${args.length}`)
        const data: GetterData = { index: exactSizeOf(vm, index), doc: owned(doc) }
        return vm.newOf(cls, data)
      },
      get: getField,
      set: (vm, _self, _instance, value) => {
        throw vm.error('AttributeError', value === null ? "can't delete attribute" : "can't set attribute")
      },
      repr: (vm, self) => {
        const { index, doc } = (self as PyGetter).data // the slot is that of getters
        return vm.str(`_tuplegetter(${index}, ${vm.reprText(doc ?? vm.none)})`)
      },
    },
    methods: [
      native('__reduce__($self, /)', (vm, self: PyGetter) =>
        vm.tuple([owned(self.cls), vm.tuple([vm.int(self.data.index), owned(self.data.doc ?? vm.none)])]),
      ),
    ],
    getset: {
      __doc__: {
        get: (vm, self: PyGetter) => owned(self.data.doc ?? vm.none),
        set: (vm, self: PyGetter, value) => {
          const old = self.data.doc
          self.data.doc = value === null ? null : owned(value)
          vm.xdecref(old)
        },
      },
    },
  },
}

export const collectionsModule: NativeModule = {
  name: '_collections',
  functions: [native('_count_elements(mapping, iterable, /)', countElements)],
  types: [...dequeTypes, defaultDictType, ...orderedDictTypes(dictKeysDefinition.layout), tupleGetter],
}
