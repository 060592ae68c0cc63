/** `chain`, `zip_longest`, `pairwise`, `batched`, `accumulate`: items of several iterables, or several items of one. */
import { native } from '../../objects/native/native'
import type { PyContainer, PyObject, PyTuple } from '../../objects/PyObject'
import { nb, type PyType } from '../../objects/PyType'
import { classGetItem } from '../../objects/genericItem'
import { sizeOf } from '../../objects/number/indexValue'
import { binaryOp } from '../../objects/protocol/binary'
import { call } from '../../objects/protocol/calls'
import { iterate, nextItem } from '../../objects/protocol/iterate'
import { tupleOf } from '../../objects/iteration/ownTuple'
import { emptySeats, tupleOfIterators } from '../../objects/iteration/zipType'
import { putField } from '../../objects/putField'
import { tupleComesAndGoes } from '../../vm/unseen'
import type { Vm } from '../../vm/Vm'
import { type Given, iteratorType, must, owned, withItem } from './iteratorType'

interface ChainData {
  source: PyObject | null
  active: PyObject | null
}

function nextChained(vm: Vm, data: ChainData, self: PyContainer): PyObject | null {
  while (data.source !== null) {
    if (data.active === null && !openNext(vm, data, self)) return null
    const item = nextItem(vm, must(data.active))
    if (item !== null) return item
    putField(vm, self, 1, data, 'active', null)
  }
  return null
}

/** Begins the next iterable; false at the end. */
function openNext(vm: Vm, data: ChainData, self: PyContainer): boolean {
  const iterable = nextItem(vm, must(data.source))
  if (iterable === null) {
    putField(vm, self, 0, data, 'source', null)
    return false
  }
  try {
    putField(vm, self, 1, data, 'active', iterate(vm, iterable))
  } catch (error) {
    putField(vm, self, 0, data, 'source', null)
    throw error
  } finally {
    vm.decref(iterable)
  }
  return true
}

function iterateTuple(vm: Vm, items: readonly PyObject[]): PyObject {
  const tuple = vm.tuple(items.map(owned))
  try {
    return iterate(vm, tuple)
  } finally {
    vm.decref(tuple)
  }
}

interface LongestData {
  iterators: PyTuple | null
  result: PyTuple | null
  fill: PyObject | null
  active: number
}

function newLongest(vm: Vm, rest: readonly PyObject[], keywords: ReadonlyMap<string, PyObject>): LongestData {
  const fill = keywords.get('fillvalue')
  if (keywords.size > (fill === undefined ? 0 : 1))
    throw vm.error('TypeError', 'zip_longest() got an unexpected keyword argument')
  const iterators = tupleOfIterators(vm, rest)
  return { iterators, result: emptySeats(vm, rest.length), fill: owned(fill ?? vm.none), active: rest.length }
}

function nextLongest(vm: Vm, data: LongestData): PyObject | null {
  const { iterators } = data
  if (iterators === null || iterators.data.length === 0 || data.active === 0) return null
  const values: PyObject[] = []
  for (let at = 0; at < iterators.data.length; at++) {
    const value = nextOrFill(vm, data, iterators, at)
    if (value === null) {
      for (const taken of values) vm.decref(taken)
      if ((data.result?.refs ?? 0) > 1) tupleComesAndGoes(vm, iterators.data.length) // the one to be filled
      return null
    }
    values.push(value)
  }
  return tupleOf(vm, data.result, values)
}

/** Null when the last iterator is at its end. An iterator at its end is let go: None stands in its place. */
function nextOrFill(vm: Vm, data: LongestData, iterators: PyTuple, at: number): PyObject | null {
  const iterator = must(iterators.data[at])
  const item = iterator === vm.none ? null : nextItem(vm, iterator)
  if (item !== null) return item
  if (iterator !== vm.none) {
    data.active--
    if (data.active === 0) return null
    iterators.data[at] = vm.newNone()
    vm.recordStore(iterators, at, vm.none)
    vm.decref(iterator)
  }
  return owned(must(data.fill))
}

interface PairData {
  iterator: PyObject | null
  old: PyObject | null
  result: PyTuple | null
}

function nextPair(vm: Vm, data: PairData, self: PyContainer): PyObject | null {
  if (data.iterator === null) return null
  if (data.old === null) {
    putField(vm, self, 1, data, 'old', nextOfPairs(vm, data, self))
    // The iterable may have asked for a pair itself, and there may have been none.
    if (data.old === null || data.iterator === null) return endPairs(vm, data, self)
  }
  const old = owned(data.old)
  const next = nextOfPairs(vm, data, self)
  if (next === null) {
    vm.decref(old)
    return endPairs(vm, data, self)
  }
  const pair = tupleOf(vm, data.result, [old, owned(next)])
  putField(vm, self, 1, data, 'old', next)
  return pair
}

/** An error is the end as well. */
function nextOfPairs(vm: Vm, data: PairData, self: PyContainer): PyObject | null {
  try {
    return nextItem(vm, must(data.iterator))
  } catch (error) {
    endPairs(vm, data, self)
    throw error
  }
}

function endPairs(vm: Vm, data: PairData, self: PyContainer): null {
  putField(vm, self, 0, data, 'iterator', null)
  putField(vm, self, 1, data, 'old', null)
  return null
}

interface BatchData {
  iterator: PyObject | null
  readonly size: number
  readonly strict: boolean
}

function newBatch(vm: Vm, [iterable, n, strict]: Given): BatchData {
  const size = sizeOf(vm, must(n))
  if (size < 1) throw vm.error('ValueError', 'n must be at least one')
  return { iterator: iterate(vm, must(iterable)), size, strict: strict !== undefined && vm.truth(strict) }
}

function nextBatch(vm: Vm, data: BatchData, self: PyContainer): PyObject | null {
  if (data.iterator === null) return null
  const items: PyObject[] = []
  while (items.length < data.size) {
    const item = nextItem(vm, data.iterator)
    if (item === null) break
    items.push(item)
  }
  if (items.length === data.size) return vm.filledTuple(items)
  putField(vm, self, 0, data, 'iterator', null)
  if (items.length === 0) return null
  if (!data.strict) return vm.filledTuple(items)
  for (const item of items) vm.decref(item)
  throw vm.error('ValueError', 'batched(): incomplete batch')
}

interface AccumulateData {
  func: PyObject | null
  iterator: PyObject | null
  total: PyObject | null
  initial: PyObject | null
}

function nextAccumulated(vm: Vm, data: AccumulateData, self: PyContainer): PyObject | null {
  const { initial } = data
  if (initial !== null && initial !== vm.none) {
    putField(vm, self, 1, data, 'total', owned(initial))
    owned(initial)
    putField(vm, self, 3, data, 'initial', vm.newNone())
    return initial
  }
  return withItem(vm, must(data.iterator), (item) => {
    if (data.total === null) {
      putField(vm, self, 1, data, 'total', owned(item))
      return item
    }
    const total = data.func === null ? binaryOp(vm, data.total, item, nb.ADD) : call(vm, data.func, [data.total, item])
    vm.decref(item)
    putField(vm, self, 1, data, 'total', owned(total))
    return total
  })
}

const optional = (vm: Vm, object: PyObject | undefined): PyObject | null =>
  object === undefined || object === vm.none ? null : owned(object)

export const joiningIterators = [
  iteratorType<ChainData>({
    signature: 'chain(*iterables)',
    fields: ['source', 'active'],
    bytes: 48,
    make: (vm, _given, rest) => ({ source: iterateTuple(vm, rest), active: null }),
    next: nextChained,
    classMethods: [
      native('from_iterable($type, iterable, /)', (vm, cls: PyType, iterable: PyObject) => {
        const data: ChainData = { source: iterate(vm, iterable), active: null }
        return vm.newOf(cls, data)
      }),
      classGetItem,
    ],
  }),
  iteratorType<LongestData>({
    signature: 'zip_longest(*iterables, **keywords)',
    fields: ['iterators', 'result', 'fill'],
    bytes: 72,
    make: (vm, _given, rest, keywords) => newLongest(vm, rest, keywords),
    next: nextLongest,
  }),
  iteratorType<PairData>({
    signature: 'pairwise(iterable, /)',
    fields: ['iterator', 'old', 'result'],
    bytes: 56,
    make: (vm, [iterable]) => ({
      iterator: iterate(vm, must(iterable)),
      old: null,
      result: vm.tuple([vm.newNone(), vm.newNone()]),
    }),
    next: nextPair,
  }),
  iteratorType<BatchData>({
    signature: 'batched(iterable, n, *, strict=False)',
    fields: ['iterator'],
    bytes: 56,
    make: newBatch,
    next: nextBatch,
  }),
  iteratorType<AccumulateData>({
    signature: 'accumulate(iterable, func=None, *, initial=None)',
    fields: ['func', 'total', 'iterator', 'initial'],
    visits: ['func', 'iterator', 'total', 'initial'],
    bytes: 72,
    make: (vm, [iterable, func, initial]) => ({
      func: optional(vm, func),
      iterator: iterate(vm, must(iterable)),
      total: null,
      initial: owned(initial ?? vm.none),
    }),
    next: nextAccumulated,
  }),
]
