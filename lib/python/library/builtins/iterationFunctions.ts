/** Functions over anything that can be iterated. */
import { exactLength } from '../../objects/type/exactLength'
import { bind } from '../../objects/native/bind'
import { native } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import { sumItems } from './sum'
import type { PyObject } from '../../objects/PyObject'
import { call } from '../../objects/protocol/calls'
import { compareTruth } from '../../objects/protocol/compare'
import { forEachItem, iterate, nextItem, nextOrEnd } from '../../objects/protocol/iterate'
import type { CompareOp } from '../../objects/PyType'
import type { Vm } from '../../vm/Vm'
import { newListOf } from '../../objects/sequence/listItems'
import { callableIterator } from '../../objects/iteration/callableIterator'

/** Whether the answer of `test` is `wanted` for any item. */
function anyTruth(vm: Vm, iterable: PyObject, wanted: boolean): boolean {
  const iterator = iterate(vm, iterable)
  try {
    for (let item = nextItem(vm, iterator); item !== null; item = nextItem(vm, iterator)) {
      const found = vm.truth(item) === wanted
      vm.decref(item)
      if (found) return true
    }
    return false
  } finally {
    vm.decref(iterator)
  }
}

function extreme(name: 'min' | 'max', op: CompareOp) {
  const keywordSignature = parseSignature(`${name}(*, key=None, default=None)`)
  return (vm: Vm, args: readonly PyObject[], keywords: ReadonlyMap<string, PyObject>): PyObject => {
    const [only] = args
    if (only === undefined) throw vm.error('TypeError', `${name} expected at least 1 argument, got 0`)
    const bound =
      keywords.size === 0 ? [] : bind(vm, keywordSignature, name, [...keywords.values()], [...keywords.keys()])
    const [key, fallback] = bound as (PyObject | undefined)[] // two plain parameters
    if (args.length > 1 && fallback !== undefined) {
      throw vm.error('TypeError', `Cannot specify a default for ${name}() with multiple positional arguments`)
    }
    const each: EachItem = (visit) =>
      args.length === 1 ? forEachItem(vm, only, visit) : args.forEach((arg) => visit(owned(arg)))
    const best = bestOf(vm, each, key === vm.none ? undefined : key, op)
    if (best !== null) return best
    if (fallback !== undefined) return owned(fallback)
    throw vm.error('ValueError', `${name}() iterable argument is empty`)
  }
}

function owned(object: PyObject): PyObject {
  object.refs++
  return object
}

/** Gives one item after the other, owned. */
type EachItem = (visit: (item: PyObject) => void) => void

/** The item that no later one beats, owned; null of nothing. */
function bestOf(vm: Vm, each: EachItem, key: PyObject | undefined, op: CompareOp): PyObject | null {
  let best: PyObject | null = null
  let bestKey: PyObject | null = null
  try {
    each((item) => {
      const [value, wins] = weigh(vm, item, key, bestKey, op)
      const [loser, loserKey] = wins ? [best, bestKey] : [item, value]
      if (wins) [best, bestKey] = [item, value]
      vm.xdecref(loser)
      vm.xdecref(loserKey)
    })
  } catch (error) {
    vm.xdecref(best)
    throw error
  } finally {
    vm.xdecref(bestKey)
  }
  return best
}

/** The item's key, owned, and whether it beats the best one so far; if that fails, the item is dropped. */
function weigh(
  vm: Vm,
  item: PyObject,
  key: PyObject | undefined,
  bestKey: PyObject | null,
  op: CompareOp,
): [PyObject, boolean] {
  let value: PyObject | null = null
  try {
    value = key === undefined ? owned(item) : call(vm, key, [item])
    return [value, bestKey === null || compareTruth(vm, value, bestKey, op)]
  } catch (error) {
    vm.xdecref(value)
    vm.decref(item)
    throw error
  }
}

function next(vm: Vm, iterator: PyObject, fallback: PyObject | undefined): PyObject {
  const slot = iterator.cls.slots.next
  if (slot === null) throw vm.error('TypeError', `'${iterator.cls.name}' object is not an iterator`)
  const item = fallback === undefined ? slot(vm, iterator) : nextOrEnd(vm, iterator)
  if (item !== null) return item
  if (fallback === undefined) throw vm.services.stopIteration(vm)
  const value = vm.stopValue
  vm.stopValue = null
  vm.xdecref(value)
  return owned(fallback)
}

function sorted(vm: Vm, given: readonly PyObject[], keywords: ReadonlyMap<string, PyObject>): PyObject {
  const [iterable] = given
  if (iterable === undefined || given.length !== 1) {
    throw vm.error('TypeError', `sorted expected 1 argument, got ${given.length}`)
  }
  const list = newListOf(vm, iterable)
  try {
    vm.decref(vm.callMethodWith(list, 'sort', [...keywords.values()], [...keywords.keys()]))
  } catch (error) {
    vm.decref(list)
    throw error
  }
  return list
}

export const iterationFunctions = [
  native('all(iterable, /)', (vm, iterable: PyObject) => vm.bool(!anyTruth(vm, iterable, false))),
  native('any(iterable, /)', (vm, iterable: PyObject) => vm.bool(anyTruth(vm, iterable, true))),
  native('len(obj, /)', (vm, object: PyObject) => vm.int(exactLength(vm, object))),
  native('iter(object, sentinel=None, /)', (vm, object: PyObject, sentinel?: PyObject) => {
    if (sentinel === undefined) return iterate(vm, object)
    if (object.cls.slots.call === null) throw vm.error('TypeError', 'iter(v, w): v must be callable')
    return callableIterator(vm, object, sentinel)
  }),
  native('next(iterator, default=None, /)', next),
  native('min(*args, **kwargs)', extreme('min', '<')),
  native('max(*args, **kwargs)', extreme('max', '>')),
  native('sorted(*args, **keywords)', sorted),
  native('sum(iterable, /, start=0)', sumItems),
]
