/** The views of a dict: its keys, values and items, seen as sets where they are hashable. */
import type { Vm } from '../../vm/Vm'
import { fixedLayout } from '../layouts'
import { native, type NativeDefinition } from '../native/native'
import type { PyContainer, PyObject, PyTuple } from '../PyObject'
import { type Binary, type CompareOp, nb, type PyType } from '../PyType'
import { equal } from '../protocol/compare'
import { callMethod } from '../protocol/calls'
import { containsItem } from '../protocol/items'
import { forEachItem, iterate, nextItem } from '../protocol/iterate'
import { isSubtype } from '../protocol/lookup'
import { lengthOf } from '../protocol/truth'
import { repr } from '../protocol/text'
import { guardedRepr } from '../sequence/sequenceItems'
import { filledSet } from '../set/setAlgebra'
import { addToSet, isSet, updateSet } from '../set/setItems'
import type { TypeDefinition } from '../type/defineType'
import { dictIterator } from './dictIterators'
import type { PyDict } from './DictTable'
import { dictGet, findEntry } from './dictionary'

interface ViewData {
  dict: PyDict | null
}

interface PyView extends PyContainer {
  data: ViewData
}

const BYTES = 40

export function makeView(vm: Vm, cls: PyType, dict: PyDict): PyObject {
  dict.refs++
  const data: ViewData = { dict }
  return vm.container(cls, data)
}

export function viewedDict(view: PyObject): PyDict {
  const { dict } = (view as PyView).data // the slot is that of views
  if (dict === null) throw new RangeError('a cleared view was used')
  return dict
}

function isSetView({ types }: Vm, { cls }: PyObject): boolean {
  return isSubtype(cls, types.dictKeys) || isSubtype(cls, types.dictItems)
}

function viewContains(vm: Vm, view: PyObject, item: PyObject): boolean {
  const dict = viewedDict(view)
  if (isSubtype(view.cls, vm.types.dictKeys)) return findEntry(vm, dict, item) >= 0
  const [key, wanted] = item.cls === vm.types.tuple ? (item as PyTuple).data : [] // exact tuple
  if (key === undefined || wanted === undefined || (item as PyTuple).data.length !== 2) return false
  const value = dictGet(vm, dict, key)
  if (value === null) return false
  value.refs++
  try {
    return equal(vm, value, wanted)
  } finally {
    vm.decref(value)
  }
}

/** Whether everything in `part` is in `whole`. */
function isWithin(vm: Vm, part: PyObject, whole: PyObject): boolean {
  const iterator = iterate(vm, part)
  try {
    for (let item = nextItem(vm, iterator); item !== null; item = nextItem(vm, iterator)) {
      try {
        if (!containsItem(vm, whole, item)) return false
      } finally {
        vm.decref(item)
      }
    }
    return true
  } finally {
    vm.decref(iterator)
  }
}

function compare(vm: Vm, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (!isSet(b) && !isSetView(vm, b)) return vm.newNotImplemented()
  return vm.bool(compareAsSets(vm, a, b, op, lengthOf(vm, a), lengthOf(vm, b)))
}

function compareAsSets(vm: Vm, a: PyObject, b: PyObject, op: CompareOp, left: number, right: number): boolean {
  switch (op) {
    case '==':
      return left === right && isWithin(vm, a, b)
    case '!=':
      return left !== right || !isWithin(vm, a, b)
    case '<':
      return left < right && isWithin(vm, a, b)
    case '<=':
      return left <= right && isWithin(vm, a, b)
    case '>':
      return left > right && isWithin(vm, b, a)
    case '>=':
      return left >= right && isWithin(vm, b, a)
  }
}

// As sets

/** A set of what the view, or any other iterable on the left of an operator, gives. */
function asSet(vm: Vm, view: PyObject): PyContainer {
  const source = view.cls === vm.types.dictKeys && viewedDict(view).cls === vm.types.dict ? viewedDict(view) : view
  return filledSet(vm, vm.types.set, (made) => updateSet(vm, made, source))
}

/** A set of the left side, changed by one of its methods with the right one. */
function changed(method: string): Binary {
  return (vm, a, b) => {
    const made = asSet(vm, a)
    try {
      vm.decref(callMethod(vm, made, method, [b]))
      return made
    } catch (error) {
      vm.decref(made)
      throw error
    }
  }
}

function intersect(vm: Vm, a: PyObject, b: PyObject): PyObject {
  const [view, other] = isSetView(vm, a) ? [a, b] : [b, a]
  const size = lengthOf(vm, view)
  if (other.cls === vm.types.set && size <= lengthOf(vm, other)) return callMethod(vm, other, 'intersection', [view])
  const isOtherLarger = isSetView(vm, other) && lengthOf(vm, other) > size
  const [asked, walked] = isOtherLarger ? [other, view] : [view, other]
  return filledSet(vm, vm.types.set, (made) => {
    forEachItem(vm, walked, (item) => {
      try {
        if (viewContains(vm, asked, item)) addToSet(vm, made, item)
      } finally {
        vm.decref(item)
      }
    })
  })
}

function isDisjoint(vm: Vm, view: PyObject, other: PyObject): PyObject {
  if (view === other) return vm.bool(lengthOf(vm, view) === 0)
  const isLargeSet = (isSet(other) || isSetView(vm, other)) && lengthOf(vm, other) > lengthOf(vm, view)
  const [asked, walked] = isLargeSet ? [other, view] : [view, other]
  const iterator = iterate(vm, walked)
  try {
    for (let item = nextItem(vm, iterator); item !== null; item = nextItem(vm, iterator)) {
      try {
        if (containsItem(vm, asked, item)) return vm.bool(false)
      } finally {
        vm.decref(item)
      }
    }
    return vm.bool(true)
  } finally {
    vm.decref(iterator)
  }
}

function text(vm: Vm, self: PyObject): PyObject {
  return vm.str(
    guardedRepr(vm, self, '...', () => {
      const list = vm.list(vm.itemsOf(self))
      try {
        return `${self.cls.name}(${repr(vm, list)})`
      } finally {
        vm.decref(list)
      }
    }),
  )
}

interface ViewKind {
  readonly name: string
  readonly part: 'key' | 'value' | 'item'
  readonly iterator: 'dictKeyIterator' | 'dictValueIterator' | 'dictItemIterator'
  readonly reverse: string
}

const setNumbers: Readonly<Record<number, Binary>> = {
  [nb.AND]: intersect,
  [nb.OR]: changed('update'),
  [nb.SUBTRACT]: changed('difference_update'),
  [nb.XOR]: changed('symmetric_difference_update'),
}

const disjoint: NativeDefinition = native('isdisjoint($self, other, /)', isDisjoint)

function definition({ name, part, iterator, reverse }: ViewKind): TypeDefinition {
  const isSetLike = part !== 'value'
  return {
    name,
    layout: fixedLayout<ViewData>(name, 'machinery', BYTES, ['dict'], { labels: ['(dict)'] }),
    unhashable: isSetLike,
    slots: {
      repr: text,
      iter: (vm, self) => dictIterator(vm, vm.types[iterator], viewedDict(self), part),
      len: (_vm, self) => viewedDict(self).data.used,
      ...(isSetLike ? { compare, contains: viewContains } : {}),
    },
    ...(isSetLike ? { number: setNumbers } : {}),
    methods: [
      ...(isSetLike ? [disjoint] : []),
      native('__reversed__($self, /)', (vm, self: PyView) =>
        dictIterator(vm, vm.typeNamed(reverse), viewedDict(self), part, true),
      ),
    ],
    getset: { mapping: { get: (vm, self: PyView) => vm.mappingProxy(viewedDict(self)) } },
  }
}

export const dictKeysDefinition = definition({
  name: 'dict_keys',
  part: 'key',
  iterator: 'dictKeyIterator',
  reverse: 'dictReverseKeyIterator',
})
export const dictValuesDefinition = definition({
  name: 'dict_values',
  part: 'value',
  iterator: 'dictValueIterator',
  reverse: 'dictReverseValueIterator',
})
export const dictItemsDefinition = definition({
  name: 'dict_items',
  part: 'item',
  iterator: 'dictItemIterator',
  reverse: 'dictReverseItemIterator',
})
