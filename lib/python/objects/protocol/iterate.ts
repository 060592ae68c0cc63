/** Iterating over any object from native code. */
import { PyContainer, type PyObject } from '../PyObject'
import { kind, typeFlag } from '../PyType'
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { lookupInType } from './lookup'

const POINTER = 8

/** `iter(object)`; owned. */
export function iterate(vm: Vm, object: PyObject): PyObject {
  const { iter } = object.cls.slots
  if (iter !== null) {
    const iterator = iter(vm, object)
    if (iterator.cls.slots.next !== null) return iterator
    const found = iterator.cls.name
    vm.decref(iterator)
    throw vm.error('TypeError', `iter() returned non-iterator of type '${found}'`)
  }
  if (hasPositions(object)) return vm.services.sequenceIterator(vm, object)
  throw vm.error('TypeError', `'${object.cls.name}' object is not iterable`)
}

/** Whether `object[0]`, `object[1]`, ... may be asked for: CPython's PySequence_Check. */
export function hasPositions({ cls }: PyObject): boolean {
  if (cls.slots.getItem === null || (cls.kind & kind.DICT) !== 0 || (cls.flags & typeFlag.KEYED) !== 0) return false
  return lookupInType(cls, '__getitem__') !== null
}

/** As iterate; whatever TypeError says that there is no iterator, it is said in the caller's words. */
export function iterateOr(vm: Vm, object: PyObject, refusal: () => PyRaise): PyObject {
  try {
    return iterate(vm, object)
  } catch (error) {
    if (!vm.isError(error, 'TypeError')) throw error
    vm.dropError(error)
    throw refusal()
  }
}

/**
 * The next item (owned), or null at the end, whose value stays in `Vm.stopValue`. A StopIteration that the function of a `map`
 * raised, or that passed through any other iterator in native code, is that iterator's end too.
 */
export function nextOrEnd(vm: Vm, iterator: PyObject): PyObject | null {
  const { next } = iterator.cls.slots
  if (next === null) throw vm.error('TypeError', `'${iterator.cls.name}' object is not an iterator`)
  try {
    return next(vm, iterator)
  } catch (error) {
    return endedBy(vm, error)
  }
}

/** The end that a StopIteration says; anything else is thrown on. */
export function endedBy(vm: Vm, error: unknown): null {
  if (!vm.isError(error, 'StopIteration')) throw error
  vm.stopValue = vm.services.stopIterationValue(vm, error)
  vm.dropError(error)
  return null
}

/** The next item (owned), or null at the end; a StopIteration's value is dropped. */
export function nextItem(vm: Vm, iterator: PyObject): PyObject | null {
  const item = nextOrEnd(vm, iterator)
  // Native code that walks something without end is work too: it can be stopped.
  if (--vm.ticksLeft <= 0) vm.tick()
  if (item !== null) return item
  const value = vm.stopValue
  vm.stopValue = null
  vm.xdecref(value)
  return null
}

/** Calls `visit` with every item, which it owns. */
export function forEachItem(vm: Vm, iterable: PyObject, visit: (item: PyObject) => void): void {
  const iterator = iterate(vm, iterable)
  try {
    for (let item = nextItem(vm, iterator); item !== null; item = nextItem(vm, iterator)) visit(item)
  } finally {
    vm.decref(iterator)
  }
}

/** All items, owned. A list's or tuple's are taken as they stand. */
export function itemsOf(vm: Vm, iterable: PyObject): PyObject[] {
  if ((iterable.cls === vm.types.list || iterable.cls === vm.types.tuple) && iterable instanceof PyContainer) {
    const items = (iterable.data as PyObject[]).slice() // exact list or tuple
    for (const item of items) item.refs++
    return items
  }
  const items: PyObject[] = []
  try {
    forEachItem(vm, iterable, (item) => {
      items.push(item)
      checkSize(vm, items.length)
    })
  } catch (error) {
    for (const item of items) vm.decref(item)
    throw error
  }
  return items
}

/** What is collected must fit the run's budget, now and then asked. */
function checkSize(vm: Vm, count: number): void {
  if ((count & 0xffff) === 0 && count * POINTER > vm.limits.bytes) throw vm.error('MemoryError', '')
}
