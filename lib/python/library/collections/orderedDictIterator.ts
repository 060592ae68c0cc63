/**
 * The iterator over an OrderedDict: it holds the key that comes next, and ends with an error at the first change of the
 * order (an entry that came, went or moved; `DictTable.version` counts them), unless it already gave the last one.
 */
import { NAMED_SLOT } from '../../../heap/history/event'
import { canonicalKey } from '../../objects/dict/canonicalKey'
import type { PyDict } from '../../objects/dict/DictTable'
import { findEntry, getName } from '../../objects/dict/dictionary'
import { spreadKeyError } from '../../objects/dict/keyError'
import { tupleOf } from '../../objects/iteration/ownTuple'
import { fixedLayout } from '../../objects/layouts'
import { native } from '../../objects/native/native'
import type { PyContainer, PyObject, PyTuple } from '../../objects/PyObject'
import { hashOf } from '../../objects/protocol/compare'
import { iteratorSelf } from '../../objects/sequence/itemIterators'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'

type Part = 'key' | 'value' | 'item'

interface IteratorData {
  dict: PyDict | null
  /** The key that comes next; null at the end. */
  key: PyObject | null
  /** The tuple that an iterator over items gives out. */
  result: PyTuple | null
  /** Where the key is. */
  at: number
  readonly version: number
  readonly part: Part
  readonly step: 1 | -1
}

interface OrderedIterator extends PyContainer {
  data: IteratorData
}

const KEY = 'odict_iterator'
const BYTES = 80

export function orderedIterator(vm: Vm, dict: PyDict, part: Part, step: 1 | -1 = 1): PyObject {
  const { keys, version } = dict.data
  const at = placeFrom(keys, step === 1 ? 0 : keys.length - 1, step)
  const key = keys[at] ?? null
  const result = part === 'item' ? vm.tuple([vm.newNone(), vm.newNone()]) : null
  dict.refs++
  if (key !== null) key.refs++
  const data: IteratorData = { dict, key, result, at, version, part, step }
  return vm.container(vm.typeNamed(KEY), data)
}

/** A key that is in the order and not in the dict ends whatever goes through them. */
export function requireWhole(vm: Vm, { data }: PyDict): void {
  if (data.lost !== null) throw spreadKeyError(vm, data.lost)
}

/** The first place from `at` on that has an entry; outside of the table if there is none. */
function placeFrom(keys: readonly (PyObject | null)[], at: number, step: 1 | -1): number {
  let place = at
  while (place >= 0 && place < keys.length && (keys[place] ?? null) === null) place += step
  return place
}

function next(vm: Vm, self: PyObject): PyObject | null {
  const data = self.data as IteratorData // the slot is that of these iterators
  const { dict, key, at } = data
  if (dict === null) return null
  requireWhole(vm, dict)
  if (key === null || dict.data.version !== data.version) {
    data.dict = null
    vm.recordDrop(self, NAMED_SLOT)
    vm.decref(dict)
    if (key === null) return null
    throw vm.error('RuntimeError', 'OrderedDict mutated during iteration')
  }
  const { part } = data
  const value = isFound(vm, dict, key, part) ? (dict.data.values[at] ?? null) : null
  if (value === null) throw lost(vm, self, data, key)
  value.refs++
  try {
    if (dict.data.version === data.version) advance(vm, self, data, dict)
    else key.refs++
    return partAt(vm, data, key, value)
  } finally {
    vm.decref(value)
  }
}

/**
 * CPython finds the node of each key by its hash, and then its value in the same way. That can be seen where Python code says
 * what the hash is and what is equal.
 */
function isFound(vm: Vm, dict: PyDict, key: PyObject, part: Part): boolean {
  if (canonicalKey(vm, key) !== null) return true
  const isThere = (): boolean => findEntry(vm, dict, key, hashOf(vm, key)) >= 0
  return isThere() && (part === 'key' || isThere())
}

/** The iterator ends; the key that it held is in the error. */
function lost(vm: Vm, self: PyObject, data: IteratorData, key: PyObject): PyRaise {
  data.key = null
  vm.recordDrop(self, NAMED_SLOT + 1)
  const error = spreadKeyError(vm, key)
  vm.decref(key)
  return error
}

/** The key is the caller's from here on. */
function advance(vm: Vm, self: PyObject, data: IteratorData, dict: PyDict): void {
  data.at = placeFrom(dict.data.keys, data.at + data.step, data.step)
  data.key = dict.data.keys[data.at] ?? null
  if (data.key === null) vm.recordDrop(self, NAMED_SLOT + 1)
  else {
    data.key.refs++
    vm.recordStore(self, NAMED_SLOT + 1, data.key)
  }
}

/** Takes the key over. */
function partAt(vm: Vm, { part, result }: IteratorData, key: PyObject, value: PyObject): PyObject {
  if (part === 'key') return key
  value.refs++
  if (part === 'item') return tupleOf(vm, result, [key, value])
  vm.decref(key)
  return value
}

function reduce(vm: Vm, self: OrderedIterator): PyObject {
  const make = getName(vm.builtins, 'iter')
  if (make === null) throw vm.error('AttributeError', 'iter')
  make.refs++
  const { data } = self
  const rest: PyObject[] = []
  const keys = data.dict?.data.keys ?? []
  for (let { at } = data; at >= 0 && at < keys.length; at = placeFrom(keys, at + data.step, data.step)) {
    const key = keys[at] ?? null
    const value = data.dict?.data.values[at] ?? null
    if (key === null || value === null) continue
    key.refs++
    rest.push(partAt(vm, { ...data, result: null }, key, value))
  }
  return vm.tuple([make, vm.tuple([vm.list(rest)])])
}

export const orderedIteratorType: TypeEntry = {
  key: KEY,
  base: 'object',
  definition: {
    name: KEY,
    layout: fixedLayout<IteratorData>(KEY, 'machinery', BYTES, ['dict', 'key', 'result'], {
      labels: ['(dict)', '(key)', '(item)'],
    }),
    slots: { iter: iteratorSelf, next },
    methods: [native('__reduce__($self, /)', reduce)],
  },
}
