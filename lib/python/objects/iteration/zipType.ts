/** `zip`. The tuple it gives out is its own as long as nobody else holds it; items are exchanged one by one. */
import { tupleComesAndGoes } from '../../vm/unseen'
import type { Vm } from '../../vm/Vm'
import { fixedLayout } from '../layouts'
import { native } from '../native/native'
import type { PyContainer, PyObject, PyTuple } from '../PyObject'
import { type KeywordNames, type PyType, typeFlag } from '../PyType'
import { iterate } from '../protocol/iterate'
import { iteratorSelf } from '../sequence/itemIterators'
import { dropLastFirst } from '../sequence/listItems'
import type { TypeDefinition } from '../type/defineType'
import { rawNext } from './rawNext'
import { checkEnd, strictArgument } from './strictness'

interface ZipData {
  iterators: PyTuple | null
  result: PyTuple | null
  strict: boolean
}

interface PyZip extends PyContainer {
  data: ZipData
}

const BYTES = 64

/** A tuple of iterators over all of the iterables; it is there before them. Owned. */
export function tupleOfIterators(vm: Vm, iterables: readonly PyObject[]): PyTuple {
  const tuple = emptySeats(vm, iterables.length)
  try {
    for (const [at, iterable] of iterables.entries()) seat(vm, tuple, at, iterate(vm, iterable))
  } catch (error) {
    vm.decref(tuple)
    throw error
  }
  return tuple
}

/** A tuple of None, which the collector looks after, to be filled. Owned. */
export function emptySeats(vm: Vm, length: number): PyTuple {
  return vm.filledTuple(Array.from({ length }, () => vm.newNone()))
}

/** Puts an item (taken over) into a tuple that is being filled. */
export function seat(vm: Vm, tuple: PyTuple, at: number, item: PyObject): void {
  const old = tuple.data[at]
  tuple.data[at] = item
  vm.recordStore(tuple, at, item)
  vm.xdecref(old)
}

function make(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const strict = strictArgument(vm, 'zip', args, names)
  const iterators = tupleOfIterators(vm, args.slice(0, args.length - (names?.length ?? 0)))
  const data: ZipData = { iterators, result: emptySeats(vm, iterators.data.length), strict }
  return vm.newOf(cls, data)
}

function next(vm: Vm, self: PyObject): PyObject | null {
  const { iterators, result, strict } = self.data as ZipData // the slot is that of zip
  if (iterators === null || iterators.data.length === 0) return null
  return result !== null && result.refs === 1
    ? refill(vm, iterators.data, result, strict)
    : fill(vm, iterators.data, strict)
}

/** Exchanges the items of the tuple that nobody else holds. */
function refill(vm: Vm, iterators: readonly PyObject[], result: PyTuple, strict: boolean): PyObject | null {
  result.refs++
  let whole = false
  try {
    for (let at = 0; at < iterators.length; at++) {
      const item = rawNext(vm, iterators[at] as PyObject) // at is within bounds
      if (item === null) {
        if (strict) checkEnd(vm, 'zip', iterators, at)
        return null
      }
      seat(vm, result, at, item)
    }
    whole = true
  } finally {
    if (!whole) vm.decref(result)
  }
  if (result.gcNext === null) vm.collector.track(result)
  return result
}

function fill(vm: Vm, iterators: readonly PyObject[], strict: boolean): PyObject | null {
  const items: PyObject[] = []
  try {
    for (const iterator of iterators) {
      const item = rawNext(vm, iterator)
      if (item === null) break
      items.push(item)
    }
    if (items.length === iterators.length) return vm.filledTuple(items)
  } catch (error) {
    dropLastFirst(vm, items)
    throw error
  }
  dropLastFirst(vm, items)
  tupleComesAndGoes(vm, iterators.length) // the one to be filled
  if (strict) checkEnd(vm, 'zip', iterators, items.length)
  return null
}

export const zipDefinition: TypeDefinition = {
  name: 'zip',
  layout: fixedLayout<ZipData>('zip', 'machinery', BYTES, ['iterators', 'result'], {
    labels: ['(iterators)', '(item)'],
  }),
  flags: typeFlag.BASETYPE,
  slots: { new_: make, iter: iteratorSelf, next },
  methods: [
    native('__reduce__($self, /)', (vm, self: PyZip) => {
      const { iterators, strict } = self.data
      const held = iterators ?? vm.emptyTuple
      held.refs++
      self.cls.refs++
      return strict ? vm.tuple([self.cls, held, vm.bool(true)]) : vm.tuple([self.cls, held])
    }),
    native('__setstate__($self, state, /)', (vm, self: PyZip, state: PyObject) => {
      self.data.strict = vm.truth(state)
      return vm.newNone()
    }),
  ],
}
