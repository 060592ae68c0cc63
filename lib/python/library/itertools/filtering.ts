/** `compress`, `dropwhile`, `takewhile`, `filterfalse`, `islice`, `starmap`: some of the items, or what becomes of them. */
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { sizeOf } from '../../objects/number/indexValue'
import { call } from '../../objects/protocol/calls'
import { iterate, nextItem } from '../../objects/protocol/iterate'
import { putField } from '../../objects/putField'
import { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { type Given, type IteratorEntry, answersYes, iteratorType, must, owned, passes, withItem } from './iteratorType'

interface CompressData {
  data: PyObject | null
  selectors: PyObject | null
}

function nextCompressed(vm: Vm, { data, selectors }: CompressData): PyObject | null {
  for (;;) {
    const item = nextItem(vm, must(data))
    if (item === null) return null
    const selector = nextItem(vm, must(selectors))
    if (selector === null) {
      vm.decref(item)
      return null
    }
    const wanted = vm.truth(selector)
    vm.decref(selector)
    if (wanted) return item
    vm.decref(item)
  }
}

interface PredicateData {
  func: PyObject | null
  iterator: PyObject | null
  /** Whether the predicate has had its last say. */
  done: boolean
}

function newPredicate(vm: Vm, [func, iterable]: Given): PredicateData {
  const iterator = iterate(vm, must(iterable))
  return { func: owned(must(func)), iterator, done: false }
}

/** The first item that passes (or does not). */
function nextThat(vm: Vm, { func, iterator }: PredicateData, ask: typeof passes, wanted: boolean): PyObject | null {
  for (;;) {
    const found = withItem(vm, must(iterator), (item) => {
      if (ask(vm, must(func), item) === wanted) return item
      vm.decref(item)
      return undefined
    })
    if (found !== undefined) return found
  }
}

function nextDropped(vm: Vm, data: PredicateData): PyObject | null {
  if (data.done) return nextItem(vm, must(data.iterator))
  const item = nextThat(vm, data, answersYes, false)
  if (item !== null) data.done = true
  return item
}

function nextTaken(vm: Vm, data: PredicateData): PyObject | null {
  if (data.done) return null
  return withItem(vm, must(data.iterator), (item) => {
    if (answersYes(vm, must(data.func), item)) return item
    data.done = true
    vm.decref(item)
    return null
  })
}

function nextStarred(vm: Vm, { func, iterator }: PredicateData): PyObject | null {
  const item = nextItem(vm, must(iterator))
  if (item === null) return null
  let args = item
  try {
    if (item.cls !== vm.types.tuple) args = vm.tuple(vm.itemsOf(item))
    return call(vm, must(func), args.data as readonly PyObject[]) // an exact tuple
  } finally {
    if (args !== item) vm.decref(args)
    vm.decref(item)
  }
}

interface SliceData {
  iterator: PyObject | null
  at: number
  next: number
  /** Infinity: to the end. */
  readonly stop: number
  readonly step: number
}

const STOP_MESSAGE = 'Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.'
const INDEX_MESSAGE = 'Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.'
const STEP_MESSAGE = 'Step for islice() must be a positive integer or None.'

function position(vm: Vm, object: PyObject | undefined, otherwise: number, least: number, message: string): number {
  if (object === undefined || object === vm.none) return otherwise
  const value = wholeNumber(vm, object)
  if (value === null || value < least) throw vm.error('ValueError', message)
  return value
}

/** Null for what is no index, whatever the reason. */
function wholeNumber(vm: Vm, object: PyObject): number | null {
  try {
    return sizeOf(vm, object)
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error
    vm.decref(error.exception)
    return null
  }
}

function newSlice(vm: Vm, rest: readonly PyObject[]): SliceData {
  if (rest.length < 2 || rest.length > 4) {
    throw vm.error(
      'TypeError',
      `islice expected at ${rest.length < 2 ? 'least 2' : 'most 4'} arguments, got ${rest.length}`,
    )
  }
  const [iterable, first, second, third] = rest
  const hasStart = rest.length > 2
  const stop = position(vm, hasStart ? second : first, Infinity, 0, STOP_MESSAGE)
  const start = hasStart ? position(vm, first, 0, 0, INDEX_MESSAGE) : 0
  const step = position(vm, third, 1, 1, STEP_MESSAGE)
  return { iterator: iterate(vm, must(iterable)), at: 0, next: start, stop, step }
}

function nextSliced(vm: Vm, data: SliceData, self: PyContainer): PyObject | null {
  const { iterator } = data
  if (iterator === null) return null
  for (; data.at < data.next; data.at++) {
    const skipped = nextItem(vm, iterator)
    if (skipped === null) return end(vm, data, self)
    vm.decref(skipped)
  }
  if (data.at >= data.stop) return end(vm, data, self)
  const item = nextItem(vm, iterator)
  if (item === null) return end(vm, data, self)
  data.at++
  data.next = Math.min(data.next + data.step, data.stop)
  return item
}

function end(vm: Vm, data: SliceData, self: PyContainer): null {
  putField(vm, self, 0, data, 'iterator', null)
  return null
}

function predicateType(
  name: string,
  bytes: number,
  next: (vm: Vm, data: PredicateData) => PyObject | null,
  first = 'predicate',
): IteratorEntry {
  return iteratorType<PredicateData>({
    signature: `${name}(${first}, iterable, /)`,
    fields: ['func', 'iterator'],
    visits: ['iterator', 'func'],
    bytes,
    make: newPredicate,
    next,
  })
}

export const filteringIterators = [
  iteratorType<CompressData>({
    signature: 'compress(data, selectors)',
    fields: ['data', 'selectors'],
    bytes: 48,
    make: (vm, [data, selectors]) => {
      const items = iterate(vm, must(data))
      try {
        return { data: items, selectors: iterate(vm, must(selectors)) }
      } catch (error) {
        vm.decref(items)
        throw error
      }
    },
    next: nextCompressed,
  }),
  predicateType('dropwhile', 56, nextDropped),
  predicateType('takewhile', 56, nextTaken),
  predicateType('filterfalse', 48, (vm, data) => nextThat(vm, data, passes, false), 'function'),
  predicateType('starmap', 48, nextStarred, 'function'),
  iteratorType<SliceData>({
    signature: 'islice(*args)',
    fields: ['iterator'],
    bytes: 72,
    make: (vm, _given, rest) => newSlice(vm, rest),
    next: nextSliced,
  }),
]
