/** `collections.deque`: a list that is quick at both ends. */
import type { PyInt } from '../../text/int'
import { exactSizeOf, sizeOf } from '../../objects/number/indexValue'
import { claimItems } from '../../objects/sequence/capacity'
import { argumentKind } from '../../objects/protocol/argumentKind'
import { classGetItem } from '../../objects/genericItem'
import { fixedLayout } from '../../objects/layouts'
import { bind } from '../../objects/native/bind'
import { native, type NativeDefinition } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import { PyContainer, type PyObject } from '../../objects/PyObject'
import { type CompareOp, type KeywordNames, kind, type PyType, shortName, typeFlag } from '../../objects/PyType'
import { call } from '../../objects/protocol/calls'
import { equal, richCompare } from '../../objects/protocol/compare'
import { forEachItem, iterate } from '../../objects/protocol/iterate'
import { isSubtype } from '../../objects/protocol/lookup'
import { iteratorSelf } from '../../objects/sequence/itemIterators'
import {
  compareSequences,
  copyItems,
  guardedRepr,
  joinItems,
  type Sequence,
} from '../../objects/sequence/sequenceItems'
import { boundArgument, plainIndex, repeatCount, SSIZE_LIMIT } from '../../objects/sequence/subscript'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import {
  append,
  appendLeft,
  clearDeque,
  deleteAt,
  dequeData,
  dequeLayout,
  startAtEdge,
  insertAt,
  newDequeData,
  permute,
  type PyDeque,
  rotate,
  storeAt,
  takeFirst,
  takeLast,
} from './dequeItems'

const KEY = 'collections.deque'
const SIGNATURE = parseSignature('deque(iterable=None, maxlen=None)')

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

function isDeque(vm: Vm, object: PyObject): object is PyDeque {
  return object instanceof PyContainer && isSubtype(object.cls, vm.typeNamed(KEY))
}

function initialize(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const [iterable, most] = bind(vm, SIGNATURE, 'deque', args, names) as (PyObject | undefined)[] // plain parameters
  const deque = self as PyDeque // the slot is that of deques
  deque.data.most = mostOf(vm, most)
  clearDeque(vm, deque)
  if (iterable !== undefined) extend(vm, deque, iterable, append)
}

function mostOf(vm: Vm, most: PyObject | undefined): PyInt {
  if (most === undefined || most === vm.none) return Infinity
  if ((most.cls.kind & kind.INT) === 0) throw vm.error('TypeError', 'an integer is required')
  const value = exactSizeOf(vm, most)
  if (value < 0) throw vm.error('ValueError', 'maxlen must be non-negative')
  return value
}

function extend(vm: Vm, deque: PyDeque, iterable: PyObject, put: typeof append): void {
  startAtEdge(deque, put === append)
  if (iterable === deque) {
    for (const item of copyItems(deque.data.items.all())) put(vm, deque, item)
    return
  }
  forEachItem(vm, iterable, (item) => put(vm, deque, item))
}

/** The items as the functions for sequences want them; owned. */
function asSequence(vm: Vm, deque: PyDeque): Sequence {
  return vm.list(copyItems(deque.data.items.all())) as Sequence // a list is one
}

function text(vm: Vm, self: PyObject): PyObject {
  const deque = self as PyDeque // the slot is that of deques
  return vm.str(
    guardedRepr(vm, deque, '[...]', () => {
      const items = asSequence(vm, deque)
      const { most } = deque.data
      try {
        return `${shortName(deque.cls)}([${joinItems(vm, items)}]${most === Infinity ? '' : `, maxlen=${most}`})`
      } finally {
        vm.decref(items)
      }
    }),
  )
}

function compare(vm: Vm, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (!isDeque(vm, a) || !isDeque(vm, b)) return vm.newNotImplemented()
  if (a === b && (op === '==' || op === '!=')) return vm.bool(op === '==')
  const left = asSequence(vm, a)
  const right = asSequence(vm, b)
  try {
    return op === '==' || op === '!=' ? richCompare(vm, left, right, op) : compareSequences(vm, left, right, op)
  } finally {
    vm.decref(left)
    vm.decref(right)
  }
}

/** The position a subscript means. */
function positionOf(vm: Vm, deque: PyDeque, key: PyObject): number {
  const index = plainIndex(vm, key)
  if (index === null) throw vm.error('TypeError', `sequence index must be integer, not '${key.cls.name}'`)
  const { length } = deque.data.items
  const at = index < 0 ? index + length : index
  if (at < 0 || at >= length) throw vm.error('IndexError', 'deque index out of range')
  return at
}

/** The first position from `start` on whose item is equal, or -1; a change meanwhile is an error. */
function find(vm: Vm, deque: PyDeque, wanted: PyObject, start: number, stop: number, changed: () => unknown): number {
  const { version } = deque.data
  for (let at = start; at < Math.min(stop, deque.data.items.length); at++) {
    const item = deque.data.items.at(at)
    if (item === undefined) break
    owned(item)
    const same = equal(vm, item, wanted)
    vm.decref(item)
    if (deque.data.version !== version) throw changed()
    if (same) return at
  }
  return -1
}

const mutated = (vm: Vm) => () => vm.error('RuntimeError', 'deque mutated during iteration')

function countItem(vm: Vm, deque: PyDeque, wanted: PyObject): PyObject {
  let count = 0
  let at = find(vm, deque, wanted, 0, Infinity, mutated(vm))
  for (; at >= 0; at = find(vm, deque, wanted, at + 1, Infinity, mutated(vm))) count++
  return vm.int(count)
}

function copyDeque(vm: Vm, deque: PyDeque): PyDeque {
  const { most, items } = deque.data
  if (deque.cls !== vm.typeNamed(KEY)) {
    const args = most === Infinity ? [deque] : [deque, vm.int(most)]
    const made = call(vm, deque.cls, args)
    if (isDeque(vm, made)) return made
    vm.decref(made)
    throw vm.error('TypeError', `${deque.cls.name}() must return a deque, not ${made.cls.name}`)
  }
  const copy = vm.newOf(deque.cls, newDequeData()) as PyDeque // made with a deque's data
  copy.data.most = most
  for (const item of copyItems(items.all())) append(vm, copy, item)
  return copy
}

function concat(vm: Vm, a: PyObject, b: PyObject): PyObject {
  if (!isDeque(vm, b)) throw vm.error('TypeError', `can only concatenate deque (not "${b.cls.name}") to deque`)
  const copy = copyDeque(vm, a as PyDeque) // the slot is that of deques
  extend(vm, copy, b, append)
  return copy
}

/** After so many rounds another one changes nothing. */
function roundsFor({ data: { items, most } }: PyDeque): number {
  return items.length === 0 ? 0 : Math.ceil(Number(most) / items.length)
}

function repeatInPlace(vm: Vm, deque: PyDeque, times: number): void {
  const { length } = deque.data.items
  const rounds = Math.min(times, roundsFor(deque))
  if (length * times >= SSIZE_LIMIT) throw vm.error('MemoryError', '')
  claimItems(vm, length * rounds)
  const items = copyItems(deque.data.items.all())
  if (times === 0) clearDeque(vm, deque)
  for (let round = 1; round < rounds; round++) for (const item of copyItems(items)) append(vm, deque, item)
  for (const item of items) vm.decref(item)
}

function pop(take: typeof takeFirst): (vm: Vm, deque: PyDeque) => PyObject {
  return (vm, deque) => {
    const item = take(vm, deque)
    if (item === null) throw vm.error('IndexError', 'pop from an empty deque')
    return item
  }
}

function none(act: (vm: Vm, deque: PyDeque, argument: PyObject) => void): NativeDefinition['call'] {
  return (vm: Vm, deque: PyDeque, argument: PyObject) => {
    act(vm, deque, argument)
    return vm.newNone()
  }
}

function insert(vm: Vm, deque: PyDeque, index: PyObject, item: PyObject): PyObject {
  const { items, most } = deque.data
  if (items.length >= most) throw vm.error('IndexError', 'deque already at its maximum size')
  const at = sizeOf(vm, index)
  insertAt(vm, deque, at < 0 ? Math.max(0, at + items.length) : Math.min(at, items.length), owned(item))
  return vm.newNone()
}

function removeItem(vm: Vm, deque: PyDeque, wanted: PyObject): void {
  const at = find(vm, deque, wanted, 0, Infinity, () => vm.error('IndexError', 'deque mutated during remove().'))
  if (at < 0) throw vm.error('ValueError', 'deque.remove(x): x not in deque')
  deleteAt(vm, deque, at)
}

function indexOf(vm: Vm, deque: PyDeque, wanted: PyObject, start?: PyObject, stop?: PyObject): PyObject {
  const { length } = deque.data.items
  const at = find(
    vm,
    deque,
    wanted,
    boundArgument(vm, start, 0, length),
    boundArgument(vm, stop, length, length),
    mutated(vm),
  )
  if (at < 0) throw vm.error('ValueError', 'deque.index(x): x not in deque')
  return vm.int(at)
}

function reduce(vm: Vm, deque: PyDeque): PyObject {
  const { most } = deque.data
  const args = most === Infinity ? [] : [vm.tuple([]), vm.int(most)]
  const state = vm.services.getState(vm, deque)
  return vm.tuple([owned(deque.cls), vm.tuple(args), state, iterate(vm, deque)])
}

interface IteratorData {
  deque: PyDeque | null
  at: number
  readonly version: number
  readonly backwards: boolean
}

function dequeIterator(vm: Vm, deque: PyDeque, backwards: boolean): PyObject {
  const data: IteratorData = {
    deque: owned(deque),
    at: backwards ? deque.data.items.length - 1 : 0,
    version: deque.data.version,
    backwards,
  }
  return vm.container(
    vm.typeNamed(backwards ? 'collections._deque_reverse_iterator' : 'collections._deque_iterator'),
    data,
  )
}

function left({ deque, at, backwards }: IteratorData): number {
  return deque === null ? 0 : backwards ? at + 1 : Math.max(0, deque.data.items.length - at)
}

function nextItemOf(vm: Vm, self: PyObject): PyObject | null {
  const data = self.data as IteratorData // the slot is that of deque iterators
  const { deque } = data
  if (deque === null) return null
  if (deque.data.version !== data.version) {
    data.at = data.backwards ? -1 : Infinity
    throw vm.error('RuntimeError', 'deque mutated during iteration')
  }
  const item = deque.data.items.at(data.at)
  if (item === undefined) return null
  data.at += data.backwards ? -1 : 1
  return owned(item)
}

/** The deque and how many items have passed. */
function reduceIterator(vm: Vm, cls: PyType, { deque, at, backwards }: IteratorData): PyObject {
  const length = deque?.data.items.length ?? 0
  const passed = backwards ? length - 1 - at : Math.min(at, length)
  return vm.tuple([owned(cls), vm.tuple([owned(deque ?? vm.none), vm.int(passed)])])
}

/** `type(iter(deque))(deque, passed)`, of which a pickle makes an iterator again. */
function iteratorMaker(name: string): (vm: Vm, cls: PyType, args: readonly PyObject[]) => PyObject {
  const signature = parseSignature(`${name}(deque, index=0, /)`, { nameless: true })
  return (vm, _cls, args) => {
    const [deque, index] = bind(vm, signature, name, args, null) as (PyObject | undefined)[] // plain parameters
    if (deque === undefined || !isDeque(vm, deque))
      throw vm.error('TypeError', `argument 1 must be collections.deque, not ${argumentKind(vm, deque ?? vm.none)}`)
    const passed = index === undefined ? 0 : sizeOf(vm, index)
    const iterator = dequeIterator(vm, deque, name === '_deque_reverse_iterator')
    for (let count = 0; count < passed; count++) vm.xdecref(nextItemOf(vm, iterator))
    return iterator
  }
}

function iteratorEntry(name: string): TypeEntry & { readonly exported: string } {
  return {
    key: `collections.${name}`,
    base: 'object',
    exported: name,
    definition: {
      name: `collections.${name}`,
      module: 'collections',
      layout: fixedLayout<IteratorData>(name, 'machinery', 72, ['deque'], { labels: ['(deque)'] }),
      slots: { new_: iteratorMaker(name), iter: iteratorSelf, next: nextItemOf },
      methods: [
        native('__length_hint__($self, /)', (vm, self: PyObject) => vm.int(left(self.data as IteratorData))), // as above
        native('__reduce__($self, /)', (vm, self: PyObject) => reduceIterator(vm, self.cls, self.data as IteratorData)), // as above
      ],
    },
  }
}

export const dequeTypes = [
  {
    key: KEY,
    base: 'object',
    exported: 'deque',
    definition: {
      name: KEY,
      module: 'collections',
      layout: dequeLayout,
      flags: typeFlag.BASETYPE | typeFlag.HAS_WEAKREFS | typeFlag.VISITED | typeFlag.SEQUENCE,
      unhashable: true,
      slots: {
        new_: (vm: Vm, cls: PyType) => vm.newOf(cls, newDequeData()),
        init: initialize,
        repr: text,
        compare,
        iter: (vm: Vm, self: PyObject) => dequeIterator(vm, self as PyDeque, false), // the slot is that of deques
        len: (_vm: Vm, self: PyObject) => dequeData(self).items.length,
        contains: (vm: Vm, self: PyObject, item: PyObject) =>
          find(vm, self as PyDeque, item, 0, Infinity, mutated(vm)) >= 0, // as above
        getItem: (vm: Vm, self: PyObject, key: PyObject) => {
          const deque = self as PyDeque // as above
          return owned(deque.data.items.at(positionOf(vm, deque, key)) ?? vm.none)
        },
        setItem: (vm: Vm, self: PyObject, key: PyObject, value: PyObject | null) => {
          const deque = self as PyDeque // as above
          const at = positionOf(vm, deque, key)
          if (value === null) deleteAt(vm, deque, at)
          else storeAt(vm, deque, at, owned(value))
        },
        concat,
        inplaceConcat: (vm: Vm, self: PyObject, other: PyObject) => {
          extend(vm, self as PyDeque, other, append) // as above
          return owned(self)
        },
        repeat: (vm: Vm, self: PyObject, count: PyObject) => {
          const times = repeatCount(vm, count)
          const copy = copyDeque(vm, self as PyDeque) // as above
          repeatInPlace(vm, copy, times)
          return copy
        },
        inplaceRepeat: (vm: Vm, self: PyObject, count: PyObject) => {
          repeatInPlace(vm, self as PyDeque, repeatCount(vm, count)) // as above
          return owned(self)
        },
      },
      methods: [
        native(
          'append($self, item, /)',
          none((vm, deque, item) => append(vm, deque, owned(item))),
        ),
        native(
          'appendleft($self, item, /)',
          none((vm, deque, item) => appendLeft(vm, deque, owned(item))),
        ),
        native('clear($self, /)', none(clearDeque)),
        native('copy($self, /)', copyDeque),
        native('__copy__($self, /)', copyDeque),
        native('count($self, value, /)', countItem),
        native(
          'extend($self, iterable, /)',
          none((vm, deque, iterable) => extend(vm, deque, iterable, append)),
        ),
        native(
          'extendleft($self, iterable, /)',
          none((vm, deque, iterable) => extend(vm, deque, iterable, appendLeft)),
        ),
        native('index($self, value, start=0, stop=0, /)', indexOf),
        native('insert($self, index, value, /)', insert),
        native('pop($self, /)', pop(takeLast)),
        native('popleft($self, /)', pop(takeFirst)),
        native('remove($self, value, /)', none(removeItem)),
        native(
          'reverse($self, /)',
          none((vm, deque) =>
            permute(
              vm,
              deque,
              deque.data.items.all().map((_, at, all) => all.length - 1 - at),
            ),
          ),
        ),
        native(
          'rotate($self, n=1, /)',
          none((vm, deque, n?: PyObject) => rotate(vm, deque, n === undefined ? 1 : sizeOf(vm, n))),
        ),
        native('__reversed__($self, /)', (vm: Vm, deque: PyDeque) => dequeIterator(vm, deque, true)),
        native('__reduce__($self, /)', reduce),
      ],
      classMethods: [classGetItem],
      getset: {
        maxlen: {
          get: (vm: Vm, self: PyDeque) => (self.data.most === Infinity ? vm.newNone() : vm.int(self.data.most)),
        },
      },
      doc: 'A list-like sequence optimized for data accesses near its endpoints.',
    },
  },
  iteratorEntry('_deque_iterator'),
  iteratorEntry('_deque_reverse_iterator'),
] as const
