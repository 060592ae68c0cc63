/** `set` and `frozenset`. */
import { comeAndGo } from '../../vm/unseen'
import type { Vm } from '../../vm/Vm'
import { hashFrozenSet, hashToInt } from '../../text/hash'
import type { Hash } from '../dict/DictTable'
import { keyError } from '../dict/keyError'
import { classGetItem } from '../genericItem'
import { bind } from '../native/bind'
import { native } from '../native/native'
import { parseSignature } from '../native/signature'
import type { PyObject } from '../PyObject'
import { type Binary, type CompareOp, INPLACE, type KeywordNames, nb, type PyType, typeFlag } from '../PyType'
import { repr } from '../protocol/text'
import { guardedRepr } from '../sequence/sequenceItems'
import type { TypeDefinition } from '../type/defineType'
import type { TypeEntry } from '../type/TypeEntry'
import {
  copySet,
  difference,
  filledSet,
  intersection,
  intersectionOfAll,
  isDisjoint,
  isSubset,
  isSuperset,
  replaceContents,
  subtract,
  symmetricDifference,
  toggle,
  union,
} from './setAlgebra'
import { addToSet, clearSet, discardKey, elementHash, isSet, newSet, setContains, takeKey, updateSet } from './setItems'
import { setIterator, setIteratorDefinition } from './setIterator'
import { setLayout } from './setLayout'
import { type HashHalves, type PySet, splitHash } from './SetTable'

const setSignature = parseSignature('set(iterable=(), /)')
const frozenSignature = parseSignature('frozenset(iterable=(), /)')

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

function init(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const set = self as PySet // the slot is that of sets
  const [iterable] = bind(vm, setSignature, 'set', args, names)
  if (set.data.fill > 0) clearSet(vm, set)
  if (iterable !== undefined) updateSet(vm, set, iterable as PyObject) // a plain parameter
}

function makeFrozen(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const exact = cls === vm.types.frozenset
  // A class that does not say how its instances begin takes no names that nobody would read.
  const isPlain = cls.slots.init === vm.types.frozenset.slots.init
  const iterable =
    isPlain || names === null
      ? (bind(vm, frozenSignature, 'frozenset', args, names)[0] as PyObject | undefined)
      : args[0] // a plain parameter
  if (iterable === undefined) return newSet(vm, cls)
  if (exact && iterable.cls === cls) return owned(iterable)
  return filledSet(vm, cls, (made) => updateSet(vm, made, iterable))
}

/** The hash of the keys together, whatever their order. */
function hashOfKeys(set: PySet): Hash {
  const table = set.data
  const hashes: HashHalves[] = []
  for (let at = table.nextKey(0); at >= 0; at = table.nextKey(at + 1)) hashes.push(table.hashAt(at))
  return hashToInt(hashFrozenSet(hashes))
}

function frozenHash(_vm: Vm, self: PyObject): Hash {
  const set = self as PySet // as above
  set.data.hash ??= hashOfKeys(set)
  return set.data.hash
}

/** The hash by which an element is looked up: a set stands for the frozenset of its keys. */
function lookupHash(vm: Vm, item: PyObject): HashHalves {
  try {
    return elementHash(vm, item)
  } catch (error) {
    if (!isSet(item) || !vm.isError(error, 'TypeError')) throw error
    vm.dropError(error)
    return splitHash(hashOfKeys(item))
  }
}

function text(vm: Vm, self: PyObject): PyObject {
  const set = self as PySet // as above
  const { name } = set.cls
  if (set.data.used === 0) return vm.str(`${name}()`)
  return vm.str(
    guardedRepr(vm, set, `${name}(...)`, () => {
      const items = set.data.items().map(owned)
      comeAndGo(vm, vm.types.list.free) // of the items
      try {
        const inside = `{${items.map((item) => repr(vm, item)).join(', ')}}`
        return set.cls === vm.types.set ? inside : `${name}(${inside})`
      } finally {
        for (const item of items) vm.decref(item)
      }
    }),
  )
}

function compare(vm: Vm, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (!isSet(b)) return vm.newNotImplemented()
  return vm.bool(compareSets(vm, a as PySet, b, op)) // as above
}

function compareSets(vm: Vm, a: PySet, b: PySet, op: CompareOp): boolean {
  const left = a.data.used
  const right = b.data.used
  switch (op) {
    case '==':
      return sameKeys(vm, a, b)
    case '!=':
      return !sameKeys(vm, a, b)
    case '<=':
      return isSubset(vm, a, b)
    case '>=':
      return isSuperset(vm, a, b)
    case '<':
      return left < right && isSubset(vm, a, b)
    case '>':
      return left > right && isSuperset(vm, a, b)
  }
}

function sameKeys(vm: Vm, a: PySet, b: PySet): boolean {
  if (a.data.used !== b.data.used) return false
  if (a.data.hash !== null && b.data.hash !== null && a.data.hash !== b.data.hash) return false
  return isSubset(vm, a, b)
}

/** An operator between two sets of any kind. */
function operator(make: (vm: Vm, a: PySet, b: PySet) => PyObject): Binary {
  return (vm, a, b) => (isSet(a) && isSet(b) ? make(vm, a, b) : vm.newNotImplemented())
}

function inplace(change: (vm: Vm, set: PySet, other: PySet) => void): Binary {
  return operator((vm, set, other) => {
    change(vm, set, other)
    return owned(set)
  })
}

const operators: Readonly<Record<number, Binary>> = {
  [nb.OR]: operator((vm, a, b) => union(vm, a, [b])),
  [nb.AND]: operator(intersection),
  [nb.SUBTRACT]: operator(difference),
  [nb.XOR]: operator(symmetricDifference),
}

function setState(vm: Vm, self: PySet): PyObject {
  return vm.tuple([owned(self.cls), vm.tuple([vm.list(self.data.items().map(owned))]), vm.services.getState(vm, self)])
}

function copy(vm: Vm, set: PySet): PyObject {
  return set.cls === vm.types.frozenset ? owned(set) : copySet(vm, set)
}

function differenceOfAll(vm: Vm, set: PySet, others: readonly PyObject[]): PyObject {
  const [first, ...rest] = others
  if (first === undefined) return copySet(vm, set)
  const made = difference(vm, set, first)
  try {
    for (const other of rest) subtract(vm, made, other)
    return made
  } catch (error) {
    vm.decref(made)
    throw error
  }
}

const methods = [
  native('__contains__($self, object, /)', (vm, set: PySet, item: PyObject) =>
    vm.bool(setContains(vm, set, item, lookupHash(vm, item))),
  ),
  native('__reduce__($self, /)', setState),
  native('copy($self, /)', copy),
  native('difference($self, /, *others)', differenceOfAll),
  native('intersection($self, /, *others)', intersectionOfAll),
  native('isdisjoint($self, other, /)', (vm, set: PySet, other: PyObject) => vm.bool(isDisjoint(vm, set, other))),
  native('issubset($self, other, /)', (vm, set: PySet, other: PyObject) => vm.bool(isSubset(vm, set, other))),
  native('issuperset($self, other, /)', (vm, set: PySet, other: PyObject) => vm.bool(isSuperset(vm, set, other))),
  native('symmetric_difference($self, other, /)', symmetricDifference),
  native('union($self, /, *others)', union),
]

function pop(vm: Vm, set: PySet): PyObject {
  const { data } = set
  if (data.used === 0) throw vm.error('KeyError', 'pop from an empty set')
  const after = data.nextKey(data.finger & data.mask)
  const at = after >= 0 ? after : data.nextKey(0)
  data.finger = at + 1
  return takeKey(vm, set, at)
}

function remove(vm: Vm, set: PySet, item: PyObject): PyObject {
  if (!discardKey(vm, set, item, lookupHash(vm, item))) throw keyError(vm, item)
  return vm.newNone()
}

/** A method that changes the set and returns None. */
function changing<A extends unknown[]>(change: (vm: Vm, set: PySet, ...args: A) => void) {
  return (vm: Vm, set: PySet, ...args: A): PyObject => {
    change(vm, set, ...args)
    return vm.newNone()
  }
}

const changingMethods = [
  native('add($self, object, /)', changing(addToSet)),
  native('clear($self, /)', changing(clearSet)),
  native(
    'discard($self, object, /)',
    changing((vm, set, item: PyObject) => void discardKey(vm, set, item, lookupHash(vm, item))),
  ),
  native(
    'difference_update($self, /, *others)',
    changing((vm, set, others: readonly PyObject[]) => others.forEach((other) => subtract(vm, set, other))),
  ),
  native(
    'intersection_update($self, /, *others)',
    changing((vm, set, others: readonly PyObject[]) => replaceContents(vm, set, intersectionOfAll(vm, set, others))),
  ),
  native('pop($self, /)', pop),
  native('remove($self, object, /)', remove),
  native('symmetric_difference_update($self, other, /)', changing(toggle)),
  native(
    'update($self, /, *others)',
    changing((vm, set, others: readonly PyObject[]) => others.forEach((other) => updateSet(vm, set, other))),
  ),
]

const slots: TypeDefinition['slots'] = {
  repr: text,
  compare,
  iter: (vm, self) => setIterator(vm, self as PySet), // as above
  len: (_vm, self) => (self as PySet).data.used, // as above
  contains: (vm, self, item) => setContains(vm, self as PySet, item, lookupHash(vm, item)), // as above
}

const setDefinition: TypeDefinition = {
  name: 'set',
  layout: setLayout,
  flags: typeFlag.BASETYPE | typeFlag.HAS_WEAKREFS,
  unhashable: true,
  slots: { ...slots, new_: (vm, cls) => newSet(vm, cls), init },
  number: {
    ...operators,
    [nb.OR + INPLACE]: inplace(updateSet),
    [nb.AND + INPLACE]: inplace((vm, set, other) => replaceContents(vm, set, intersection(vm, set, other))),
    [nb.SUBTRACT + INPLACE]: inplace(subtract),
    [nb.XOR + INPLACE]: inplace(toggle),
  },
  methods: [...methods, ...changingMethods],
  classMethods: [classGetItem],
}

const frozenSetDefinition: TypeDefinition = {
  name: 'frozenset',
  layout: setLayout,
  flags: typeFlag.BASETYPE | typeFlag.HAS_WEAKREFS,
  slots: { ...slots, new_: makeFrozen, hash: frozenHash },
  number: operators,
  methods,
  classMethods: [classGetItem],
}

export const setTypes: readonly TypeEntry[] = [
  { key: 'set', base: 'object', definition: setDefinition },
  { key: 'frozenset', base: 'object', definition: frozenSetDefinition },
  { key: 'setIterator', base: 'object', definition: setIteratorDefinition },
]
