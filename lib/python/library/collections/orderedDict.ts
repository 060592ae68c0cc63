/**
 * `collections.OrderedDict`: a dict whose entries can be moved to either end.
 *
 * The dict's own table keeps the order; moving an entry rebuilds it. CPython keeps a list of nodes beside the table, which
 * counts for the size.
 */
import { canonicalKey } from '../../objects/dict/canonicalKey'
import { dictDefinition } from '../../objects/dict/dictType'
import { dictLayout } from '../../objects/dict/dictLayout'
import { DictTable, type PyDict } from '../../objects/dict/DictTable'
import { EntrySeats } from '../../objects/dict/EntrySeats'
import { dictBytes, dictDelete, entries, findEntry, newDict, takeEntry } from '../../objects/dict/dictionary'
import { keyError, spreadKeyError } from '../../objects/dict/keyError'
import { makeView, viewedDict } from '../../objects/dict/dictViews'
import { isDict, mergeInto } from '../../objects/dict/updating'
import { native } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import {
  type CompareOp,
  INPLACE,
  type KeywordNames,
  type Layout,
  nb,
  type PyType,
  shortName,
  typeFlag,
} from '../../objects/PyType'
import { call, callMethod } from '../../objects/protocol/calls'
import { equalWhileHeld, hashOf } from '../../objects/protocol/compare'
import { containsItem, getItem, setItem } from '../../objects/protocol/items'
import { forEachItem } from '../../objects/protocol/iterate'
import { isSubtype } from '../../objects/protocol/lookup'
import { guardedRepr } from '../../objects/sequence/sequenceItems'
import { dictAttribute } from '../../objects/type/instanceDescriptors'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { orderedIterator, orderedIteratorType, requireWhole } from './orderedDictIterator'
import { updateByNames, updateOrdered } from './orderedDictUpdate'

const KEY = 'collections.OrderedDict'
const OWN_BYTES = 64
const NODE_BYTES = 32
const POINTER = 8

function orderedTable(): DictTable {
  const table = new DictTable()
  table.hasNodes = true
  return table
}

const layout: Layout = {
  ...dictLayout,
  name: 'OrderedDict',
  dictPlace: 'own',
  traverse: (object, visit) => {
    if (object.dict !== null) visit(object.dict)
    const { keys, hasNodes, lost } = (object as PyDict).data // the layout is that of dicts
    if (hasNodes) for (const key of keys) if (key !== null) visit(key)
    if (lost !== null) visit(lost)
    dictLayout.traverse(object, visit)
  },
  release: (vm, object) => {
    const { keys, hasNodes } = (object as PyDict).data // as above
    const { dict } = object
    object.dict = null
    if (hasNodes) for (const key of keys) if (key !== null) key.refs--
    const own = [dict, takeLost(object as PyDict)].filter((one) => one !== null)
    return own.length === 0 ? dictLayout.release(vm, object) : [...own, ...dictLayout.release(vm, object)]
  },
  size: (object) => {
    const dict = object as PyDict // the layout is that of dicts
    const { log2, used } = dict.data
    return dictBytes(dict) + OWN_BYTES + (log2 === 0 ? 0 : POINTER * 2 ** log2) + NODE_BYTES * used
  },
}

/** The caller owns it. */
function takeLost({ data }: PyDict): PyObject | null {
  const { lost } = data
  data.lost = null
  return lost
}

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

function keysOf(dict: PyDict): PyObject[] {
  return [...entries(dict)].map(([key]) => key)
}

/** The entries' seats, known for all that there are. */
function seatsOf({ data }: PyDict): EntrySeats {
  const seats = (data.seats ??= new EntrySeats())
  seats.seat(data.keys)
  return seats
}

/** Rebuilds the table with its entries in the order of `order` (old positions). */
function reorder(vm: Vm, dict: PyDict, order: readonly number[]): void {
  const table = dict.data
  const { keys, values, log2, isText, buckets } = table
  const moved = order.map((at) => ({ key: keys[at] ?? null, value: values[at] ?? null }))
  if (dict.id !== 0) {
    keys.forEach((key, at) => {
      if (key === null) return
      vm.recorder.drop(dict.id, 2 * at)
      vm.recorder.drop(dict.id, 2 * at + 1)
    })
  }
  const seats = seatsOf(dict)
  table.clear()
  table.seats = seats
  seats.moved()
  table.setSize(log2, isText)
  if (buckets !== null) table.addBuckets((key) => hashOf(vm, key))
  for (const { key, value } of moved) {
    if (key === null || value === null) continue
    const at = table.append(key, value, canonicalKey(vm, key), buckets === null ? null : hashOf(vm, key))
    vm.recordStore(dict, 2 * at, key)
    vm.recordStore(dict, 2 * at + 1, value)
  }
}

/** Where the key's entry is, or -1. Whether it can be hashed is asked as of any object. */
function findKey(vm: Vm, dict: PyDict, key: PyObject): number {
  return findEntry(vm, dict, key, hashOf(vm, key))
}

function moveToEnd(vm: Vm, dict: PyDict, key: PyObject, last: PyObject | undefined): PyObject {
  const at = dict.data.used === 0 ? -1 : findKey(vm, dict, key)
  if (at < 0) throw spreadKeyError(vm, key)
  if (last === undefined || vm.truth(last)) moveLast(vm, dict, at)
  else moveFirst(vm, dict, at)
  return vm.newNone()
}

function moveFirst(vm: Vm, dict: PyDict, at: number): void {
  const others = placesOf(dict).filter((place) => place !== at)
  const isFirst = others.every((place) => place > at)
  if (!isFirst) reorder(vm, dict, [at, ...others])
}

function placesOf(dict: PyDict): number[] {
  return dict.data.keys.flatMap((key, at) => (key === null ? [] : [at]))
}

/**
 * Leaves a hole and appends, so that a cache may do it at every use. To CPython's table nothing has happened: what it still has
 * room for stays as it was, and holes are closed up here when they are many.
 */
function moveLast(vm: Vm, dict: PyDict, at: number): void {
  const table = dict.data
  const { usable } = table
  if (table.keys.findLastIndex((key) => key !== null) === at) return
  const seats = seatsOf(dict)
  const seat = seats.of(table.keys[at] ?? vm.none)
  const [key, value] = takeEntry(vm, dict, at)
  if (table.hasNodes) key.refs++
  seats.keep(key, seat)
  const to = table.append(key, value, canonicalKey(vm, key), table.buckets === null ? null : hashOf(vm, key))
  vm.recordStore(dict, 2 * to, key)
  vm.recordStore(dict, 2 * to + 1, value)
  if (table.keys.length > 2 * table.used + FEW_HOLES) reorder(vm, dict, placesOf(dict))
  table.usable = usable
}

const FEW_HOLES = 32

function popItem(vm: Vm, dict: PyDict, last: PyObject | undefined): PyObject {
  const fromEnd = last === undefined || vm.truth(last)
  const { keys } = dict.data
  const at = fromEnd ? keys.findLastIndex((key) => key !== null) : keys.findIndex((key) => key !== null)
  if (at < 0) {
    const message = vm.str('dictionary is empty')
    const error = keyError(vm, message)
    vm.decref(message)
    throw error
  }
  return vm.tuple(takeEntry(vm, dict, at))
}

function pop(vm: Vm, dict: PyDict, key: PyObject, otherwise: PyObject | undefined): PyObject {
  const at = findKey(vm, dict, key)
  if (at >= 0) {
    const [taken, value] = takeEntry(vm, dict, at)
    vm.decref(taken)
    return value
  }
  if (otherwise === undefined) throw spreadKeyError(vm, key)
  return owned(otherwise)
}

function setDefault(vm: Vm, dict: PyDict, key: PyObject, otherwise: PyObject | undefined): PyObject {
  if (containsItem(vm, dict, key)) return getItem(vm, dict, key)
  const value = otherwise ?? vm.none
  setItem(vm, dict, key, value)
  return owned(value)
}

function updateFromCall(
  vm: Vm,
  dict: PyDict,
  args: readonly PyObject[],
  keywords: Iterable<readonly [string, PyObject]>,
): void {
  const [source] = args
  if (source !== undefined) updateOrdered(vm, dict, source)
  updateByNames(vm, dict, keywords)
}

function initialize(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const count = args.length - (names?.length ?? 0)
  if (count > 1) throw vm.error('TypeError', `expected at most 1 argument, got ${count}`)
  const keywords = (names ?? []).map((name, at): [string, PyObject] => [name, args[count + at] ?? vm.none])
  updateFromCall(vm, self as PyDict, args.slice(0, count), keywords) // the slot is that of dicts
}

function text(vm: Vm, self: PyObject): PyObject {
  const dict = self as PyDict // the slot is that of dicts
  const name = shortName(dict.cls)
  if (dict.data.used === 0) return vm.str(`${name}()`)
  return vm.str(
    guardedRepr(vm, dict, '...', () => {
      requireWhole(vm, dict)
      const plain = newDict(vm)
      try {
        mergeInto(vm, plain, dict, 'override')
        return `${name}(${vm.reprText(plain)})`
      } finally {
        vm.decref(plain)
      }
    }),
  )
}

function compare(vm: Vm, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  const plain = dictDefinition.slots?.compare?.(vm, a, b, op) ?? vm.newNotImplemented()
  if (plain === vm.notImplemented || !isSubtype(b.cls, vm.typeNamed(KEY)) || !isSubtype(a.cls, vm.typeNamed(KEY)))
    return plain
  const same = (plain === vm.true_) === (op === '==')
  vm.decref(plain)
  return vm.bool((same && sameOrder(vm, a as PyDict, b as PyDict)) === (op === '==')) // both are dicts
}

function sameOrder(vm: Vm, a: PyDict, b: PyDict): boolean {
  if (a.data.lost !== b.data.lost) return false
  const [keys, others] = [keysOf(a), keysOf(b)]
  const versions = [a.data.version, b.data.version]
  for (const [at, key] of keys.entries()) {
    const other = others[at]
    if (other === undefined) return false
    const same = equalWhileHeld(vm, key, other)
    if (a.data.version !== versions[0] || b.data.version !== versions[1]) throw mutatedMeanwhile(vm)
    if (!same) return false
  }
  return keys.length === others.length
}

function mutatedMeanwhile(vm: Vm): PyRaise {
  return vm.error('RuntimeError', 'OrderedDict mutated during iteration')
}

function copy(vm: Vm, dict: PyDict): PyObject {
  const made = call(vm, dict.cls, []) as PyDict // a class of ordered dicts
  try {
    copyEntries(vm, dict, made)
    return made
  } catch (error) {
    vm.decref(made)
    throw error
  }
}

function copyEntries(vm: Vm, dict: PyDict, made: PyDict): void {
  requireWhole(vm, dict)
  const { version } = dict.data
  const isExact = dict.cls === vm.typeNamed(KEY)
  for (const [key] of Array.from(entries(dict))) {
    key.refs++
    try {
      copyEntry(vm, dict, made, key, isExact)
    } finally {
      vm.decref(key)
    }
    if (dict.data.version !== version) throw mutatedMeanwhile(vm)
  }
}

/** A subclass is asked for the value. */
function copyEntry(vm: Vm, dict: PyDict, made: PyDict, key: PyObject, isExact: boolean): void {
  const at = isExact ? findKey(vm, dict, key) : -1
  const value = dict.data.values[at] ?? null
  if (isExact && value === null) throw spreadKeyError(vm, key)
  const item = value === null ? getItem(vm, dict, key) : owned(value)
  try {
    setItem(vm, made, key, item)
  } finally {
    vm.decref(item)
  }
}

function merged(vm: Vm, a: PyObject, b: PyObject): PyObject {
  if (!isDict(a) || !isDict(b)) return vm.newNotImplemented()
  const type = isSubtype(a.cls, vm.typeNamed(KEY)) ? a.cls : b.cls
  const made = call(vm, type, [a]) as PyDict // a class of ordered dicts
  updateOrdered(vm, made, b)
  return made
}

function fromKeys(vm: Vm, cls: PyType, iterable: PyObject, value: PyObject | undefined): PyObject {
  const made = call(vm, cls, [])
  forEachItem(vm, iterable, (key) => {
    setItem(vm, made, key, value ?? vm.none)
    vm.decref(key)
  })
  return made
}

function reduce(vm: Vm, dict: PyDict): PyObject {
  const state = vm.services.getState(vm, dict)
  const items = callMethod(vm, dict, 'items', [])
  const iterator = call(vm, vm.builtinNamed('iter'), [items])
  vm.decref(items)
  return vm.tuple([owned(dict.cls), vm.tuple([]), state, vm.newNone(), iterator])
}

/** CPython's nodes hold the keys until the table has dropped every value. */
function clear(vm: Vm, dict: PyDict): PyObject {
  const taken = dict.data.places().map((at) => takeEntry(vm, dict, at))
  dict.data.clear()
  vm.xdecref(takeLost(dict))
  for (const [, value] of taken) vm.decref(value)
  for (const [key] of taken) vm.decref(key)
  return vm.newNone()
}

const VIEWS = {
  odict_keys: { base: 'dictKeys', part: 'key' },
  odict_values: { base: 'dictValues', part: 'value' },
  odict_items: { base: 'dictItems', part: 'item' },
} as const

function view(name: keyof typeof VIEWS): (vm: Vm, dict: PyDict) => PyObject {
  return (vm, dict) => makeView(vm, vm.typeNamed(name), dict)
}

export const orderedDictTypes = (viewLayout: Layout): readonly (TypeEntry & { readonly exported?: string })[] => [
  orderedIteratorType,
  ...Object.entries(VIEWS).map(([name, { base, part }]) => ({
    key: name,
    base,
    definition: {
      name,
      layout: viewLayout,
      slots: { iter: (vm: Vm, self: PyObject) => orderedIterator(vm, viewedDict(self), part) },
      methods: [
        native('__reversed__($self, /)', (vm, self: PyObject) => orderedIterator(vm, viewedDict(self), part, -1)),
      ],
    },
  })),
  {
    key: KEY,
    base: 'dict',
    exported: 'OrderedDict',
    definition: {
      name: KEY,
      module: 'collections',
      layout,
      flags: typeFlag.BASETYPE | typeFlag.HAS_DICT | typeFlag.HAS_WEAKREFS,
      inheritsNew: true,
      slots: {
        new_: (vm, cls) => vm.newOf(cls, orderedTable()),
        init: initialize,
        setItem: (vm, self, key, value) => {
          hashOf(vm, key)
          if (value !== null) vm.types.dict.slots.setItem?.(vm, self, key, value)
          else if (!dictDelete(vm, self as PyDict, key)) throw keyError(vm, key) // the slot is that of dicts
        },
        repr: text,
        compare,
        iter: (vm, self) => orderedIterator(vm, self as PyDict, 'key'), // the slot is that of dicts
      },
      unhashable: true,
      number: {
        [nb.OR]: merged,
        [nb.OR + INPLACE]: (vm, self, other) => {
          updateOrdered(vm, self as PyDict, other) // the slot is that of dicts
          return owned(self)
        },
      },
      methods: [
        native('setdefault($self, /, key, default=None)', setDefault),
        native('pop($self, /, key, default=<unrepresentable>)', pop),
        native('popitem($self, /, last=True)', popItem),
        native('move_to_end($self, /, key, last=True)', moveToEnd),
        native('keys($self, /)', view('odict_keys')),
        native('values($self, /)', view('odict_values')),
        native('items($self, /)', view('odict_items')),
        native('clear($self, /)', clear),
        native('copy($self, /)', copy),
        native(
          'update($self, /, *args, **kwargs)',
          (vm, dict: PyDict, args: readonly PyObject[], keywords: ReadonlyMap<string, PyObject>) => {
            if (args.length > 1)
              throw vm.error('TypeError', `update() takes at most 1 positional argument (${args.length} given)`)
            updateFromCall(vm, dict, args, keywords)
            return vm.newNone()
          },
        ),
        native('__reversed__($self, /)', (vm, dict: PyDict) => orderedIterator(vm, dict, 'key', -1)),
        native('__reduce__($self, /)', reduce),
      ],
      classMethods: [native('fromkeys($type, /, iterable, value=None)', fromKeys)],
      getset: { __dict__: dictAttribute },
    },
  },
]
