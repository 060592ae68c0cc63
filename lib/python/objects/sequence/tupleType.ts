/** `tuple`. */
import type { Vm } from '../../vm/Vm'
import { classGetItem } from '../genericItem'
import { bind } from '../native/bind'
import { native } from '../native/native'
import { parseSignature } from '../native/signature'
import type { PyObject, PyTuple } from '../PyObject'
import { type CompareOp, type KeywordNames, kind, type PyType, typeFlag } from '../PyType'
import type { TypeDefinition } from '../type/defineType'
import { claimItems } from './capacity'
import { hash } from './hashTuple'
import { itemIterator } from './itemIterators'
import { tupleLayout } from './itemLayouts'
import {
  compareSequences,
  copyItems,
  countItem,
  findItem,
  guardedRepr,
  joinItems,
  pickItems,
  repeatItems,
} from './sequenceItems'
import { ownArguments } from '../number/floatNew'
import { isSlice, sliceIndices } from './slice'
import { boundArgument, plainIndex, repeatCount } from './subscript'

const newSignature = parseSignature('tuple(iterable=(), /)')

export function isTuple(object: PyObject): object is PyTuple {
  return (object.cls.kind & kind.TUPLE) !== 0
}

function owned(object: PyObject): PyObject {
  object.refs++
  return object
}

function make(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const [iterable] = bind(vm, newSignature, 'tuple', ...ownArguments(vm, vm.types.tuple, cls, args, names))
  return makeOf(vm, cls, iterable as PyObject | undefined) // a plain parameter
}

function makeOf(vm: Vm, cls: PyType, iterable: PyObject | undefined): PyObject {
  if (iterable !== undefined && iterable.cls === vm.types.tuple && cls === vm.types.tuple) return owned(iterable)
  const items = iterable === undefined ? [] : vm.itemsOf(iterable)
  if (cls !== vm.types.tuple) return vm.newOf(cls, items)
  return iterable?.cls === vm.types.list ? vm.tuple(items) : vm.filledTuple(items)
}

function get(vm: Vm, self: PyObject, key: PyObject): PyObject {
  const { data } = self as PyTuple // the slot is that of tuples
  const index = plainIndex(vm, key)
  if (index !== null) {
    const item = data[index < 0 ? index + data.length : index]
    if (item === undefined) throw vm.error('IndexError', 'tuple index out of range')
    return owned(item)
  }
  if (!isSlice(vm, key)) throw vm.error('TypeError', `tuple indices must be integers or slices, not ${key.cls.name}`)
  const { start, count, step } = sliceIndices(vm, key, data.length)
  if (start === 0 && step === 1 && count === data.length && self.cls === vm.types.tuple) return owned(self)
  return vm.filledTuple(pickItems(data, start, count, step))
}

function repr(vm: Vm, self: PyObject): PyObject {
  const tuple = self as PyTuple // as above
  if (tuple.data.length === 0) return vm.str('()')
  const comma = tuple.data.length === 1 ? ',' : ''
  return vm.str(guardedRepr(vm, tuple, '(...)', () => `(${joinItems(vm, tuple)}${comma})`))
}

function concat(vm: Vm, a: PyObject, b: PyObject): PyObject {
  const { data } = a as PyTuple // as above
  if (data.length === 0 && b.cls === vm.types.tuple) return owned(b)
  if (!isTuple(b)) throw vm.error('TypeError', `can only concatenate tuple (not "${b.cls.name}") to tuple`)
  if (b.data.length === 0 && a.cls === vm.types.tuple) return owned(a)
  return vm.filledTuple([...copyItems(data), ...copyItems(b.data)])
}

function repeat(vm: Vm, self: PyObject, count: PyObject): PyObject {
  const times = repeatCount(vm, count)
  const { data } = self as PyTuple // as above
  if ((data.length === 0 || times === 1) && self.cls === vm.types.tuple) return owned(self)
  claimItems(vm, data.length * times)
  return vm.filledTuple(repeatItems(data, times))
}

function compare(vm: Vm, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  return isTuple(b) ? compareSequences(vm, a as PyTuple, b, op) : vm.newNotImplemented() // as above
}

function indexOf(vm: Vm, tuple: PyTuple, value: PyObject, start?: PyObject, stop?: PyObject): PyObject {
  const { length } = tuple.data
  const at = findItem(vm, tuple, value, boundArgument(vm, start, 0, length), boundArgument(vm, stop, Infinity, length))
  if (at < 0) throw vm.error('ValueError', 'tuple.index(x): x not in tuple')
  return vm.int(at)
}

export const tupleDefinition: TypeDefinition = {
  name: 'tuple',
  layout: tupleLayout,
  flags: typeFlag.BASETYPE | typeFlag.SEQUENCE,
  slots: {
    new_: make,
    repr,
    hash,
    compare,
    iter: (vm, self) => itemIterator(vm, vm.types.tupleIterator, self, 0),
    len: (_vm, self) => (self as PyTuple).data.length, // as above
    getItem: get,
    contains: (vm, self, item) => findItem(vm, self as PyTuple, item) >= 0, // as above
    concat,
    repeat,
  },
  methods: [
    native('__getnewargs__($self, /)', (vm, self: PyTuple) => vm.filledTuple([vm.tuple(copyItems(self.data))])),
    native('index($self, value, start=0, stop=sys.maxsize, /)', indexOf),
    native('count($self, value, /)', (vm, self: PyTuple, value: PyObject) => vm.int(countItem(vm, self, value))),
  ],
  classMethods: [classGetItem],
}
