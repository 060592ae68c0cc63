/** `list`. */
import type { Vm } from '../../vm/Vm'
import { classGetItem } from '../genericItem'
import { bind } from '../native/bind'
import { native } from '../native/native'
import { parseSignature } from '../native/signature'
import { sizeOf } from '../number/indexValue'
import type { PyList, PyObject } from '../PyObject'
import { type KeywordNames, typeFlag } from '../PyType'
import type { TypeDefinition } from '../type/defineType'
import { claimItems } from './capacity'
import { itemIterator } from './itemIterators'
import { listLayout } from './itemLayouts'
import {
  appendItem,
  clearList,
  extendList,
  insertItem,
  isList,
  permuteList,
  repeatInPlace,
  takeItem,
} from './listItems'
import { sortList } from './listSort'
import { listGet, listSet } from './listSubscripts'
import { compareSequences, copyItems, countItem, findItem, guardedRepr, joinItems, repeatItems } from './sequenceItems'
import { boundArgument, repeatCount } from './subscript'

const initSignature = parseSignature('list(iterable=(), /)')

function init(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const list = self as PyList // the slot is that of lists
  // What a derived class's own `__new__` takes by name is no affair of the list.
  const isOther = self.cls.slots.new_ !== vm.types.list.slots.new_
  const given = isOther && names !== null ? args.slice(0, args.length - names.length) : args
  const [iterable] = bind(vm, initSignature, 'list', given, isOther ? null : names)
  if (list.data.length > 0) clearList(vm, list)
  if (iterable !== undefined) extendList(vm, list, iterable as PyObject) // a plain parameter
}

function repr(vm: Vm, self: PyObject): PyObject {
  const list = self as PyList // as above
  if (list.data.length === 0) return vm.str('[]')
  return vm.str(guardedRepr(vm, list, '[...]', () => `[${joinItems(vm, list)}]`))
}

function concat(vm: Vm, a: PyObject, b: PyObject): PyObject {
  if (!isList(b)) throw vm.error('TypeError', `can only concatenate list (not "${b.cls.name}") to list`)
  return vm.list([...copyItems((a as PyList).data), ...copyItems(b.data)]) // as above
}

function repeat(vm: Vm, self: PyObject, count: PyObject): PyObject {
  const times = repeatCount(vm, count)
  const { data } = self as PyList // as above
  claimItems(vm, data.length * times)
  return vm.list(repeatItems(data, times))
}

function compare(vm: Vm, a: PyObject, b: PyObject, op: Parameters<typeof compareSequences>[3]): PyObject {
  if (!isList(b)) return vm.newNotImplemented()
  const list = a as PyList // as above
  if (list.data.length !== b.data.length && (op === '==' || op === '!=')) return vm.bool(op === '!=')
  return compareSequences(vm, list, b, op)
}

function pop(vm: Vm, list: PyList, index?: PyObject): PyObject {
  const { length } = list.data
  const given = index === undefined ? -1 : sizeOf(vm, index)
  if (length === 0) throw vm.error('IndexError', 'pop from empty list')
  const at = given < 0 ? given + length : given
  if (at < 0 || at >= list.data.length) throw vm.error('IndexError', 'pop index out of range')
  return takeItem(vm, list, at)
}

function insert(vm: Vm, list: PyList, index: PyObject, item: PyObject): PyObject {
  const given = sizeOf(vm, index)
  const { length } = list.data
  item.refs++
  insertItem(vm, list, given < 0 ? Math.max(0, given + length) : Math.min(given, length), item)
  return vm.newNone()
}

function indexOf(vm: Vm, list: PyList, value: PyObject, start?: PyObject, stop?: PyObject): PyObject {
  const { length } = list.data
  const at = findItem(vm, list, value, boundArgument(vm, start, 0, length), boundArgument(vm, stop, Infinity, length))
  if (at < 0) throw vm.error('ValueError', 'list.index(x): x not in list')
  return vm.int(at)
}

function remove(vm: Vm, list: PyList, value: PyObject): PyObject {
  const at = findItem(vm, list, value)
  if (at < 0) throw vm.error('ValueError', 'list.remove(x): x not in list')
  if (at < list.data.length) vm.decref(takeItem(vm, list, at))
  return vm.newNone()
}

function reverse(vm: Vm, list: PyList): PyObject {
  const { length } = list.data
  list.data.reverse()
  if (length > 1)
    permuteList(
      vm,
      list,
      list.data.map((_item, at) => length - 1 - at),
    )
  return vm.newNone()
}

export const listDefinition: TypeDefinition = {
  name: 'list',
  layout: listLayout,
  flags: typeFlag.BASETYPE | typeFlag.SEQUENCE,
  unhashable: true,
  slots: {
    new_: (vm, cls) => vm.newOf(cls, []),
    init,
    repr,
    compare,
    iter: (vm, self) => itemIterator(vm, vm.types.listIterator, self, 0),
    len: (_vm, self) => (self as PyList).data.length, // as above
    getItem: listGet,
    setItem: listSet,
    contains: (vm, self, item) => findItem(vm, self as PyList, item) >= 0, // as above
    concat,
    repeat,
    inplaceConcat: (vm, self, other) => {
      extendList(vm, self as PyList, other) // as above
      self.refs++
      return self
    },
    inplaceRepeat: (vm, self, count) => {
      repeatInPlace(vm, self as PyList, repeatCount(vm, count)) // as above
      self.refs++
      return self
    },
  },
  methods: [
    native('__getitem__($self, index, /)', listGet),
    native('append($self, object, /)', (vm, list: PyList, item: PyObject) => {
      item.refs++
      appendItem(vm, list, item)
      return vm.newNone()
    }),
    native('clear($self, /)', (vm, list: PyList) => {
      clearList(vm, list)
      return vm.newNone()
    }),
    native('copy($self, /)', (vm, list: PyList) => vm.list(copyItems(list.data))),
    native('count($self, value, /)', (vm, list: PyList, value: PyObject) => vm.int(countItem(vm, list, value))),
    native('extend($self, iterable, /)', (vm, list: PyList, iterable: PyObject) => {
      extendList(vm, list, iterable)
      return vm.newNone()
    }),
    native('index($self, value, start=0, stop=sys.maxsize, /)', indexOf),
    native('insert($self, index, object, /)', insert),
    native('pop($self, index=-1, /)', pop),
    native('remove($self, value, /)', remove),
    native('reverse($self, /)', reverse),
    native('sort($self, /, *, key=None, reverse=False)', (vm, list: PyList, key?: PyObject, reversed?: PyObject) => {
      sortList(
        vm,
        list,
        key === undefined || key === vm.none ? null : key,
        reversed !== undefined && vm.truth(reversed),
      )
      return vm.newNone()
    }),
    native('__reversed__($self, /)', (vm, list: PyList) =>
      itemIterator(vm, vm.types.listReverseIterator, list, list.data.length - 1),
    ),
  ],
  classMethods: [classGetItem],
}
