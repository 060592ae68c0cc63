/**
 * Putting one mapping into another: `dict.update`, `{**a}`, `dict(a)`, and the keywords of a call.
 *
 * A dict is walked as it stands; any other mapping is asked for its `keys` and then for each of them. Sizes follow
 * CPython's dict_merge. Arguments are borrowed.
 */
import type { Vm } from '../../vm/Vm'
import type { PyRaise } from '../../vm/PyRaise'
import type { PyObject } from '../PyObject'
import { kind } from '../PyType'
import { callMethod } from '../protocol/calls'
import { getItem } from '../protocol/items'
import { iterate, iterateOr, nextItem } from '../protocol/iterate'
import { str } from '../protocol/text'
import type { Hash, PyDict } from './DictTable'
import { cloneInto, dictSet, findEntry, makeRoom } from './dictionary'

export function isDict(object: PyObject): object is PyDict {
  return (object.cls.kind & kind.DICT) !== 0
}

/** What to do with a key: `override` replaces, `keep` leaves what is there, `unique` refuses a second one. */
export type MergeRule = 'override' | 'keep' | 'unique'

/** A key that came twice under the rule `unique`; owned by the exception's thrower. */
class DuplicateKey {
  constructor(readonly key: PyObject) {}
}

/** `dict.update(source)` for a mapping. */
export function updateFrom(vm: Vm, dict: PyDict, source: PyObject): void {
  mergeInto(vm, dict, source, 'override')
}

export function mergeInto(vm: Vm, dict: PyDict, source: PyObject, rule: MergeRule): void {
  if (isDict(source) && source.cls.slots.iter === vm.types.dict.slots.iter) mergeDict(vm, dict, source, rule)
  else mergeMapping(vm, dict, source, rule)
}

function mergeDict(vm: Vm, dict: PyDict, source: PyDict, rule: MergeRule): void {
  const from = source.data
  if (source === dict || from.used === 0) return
  if (dict.data.used === 0 && from.isCompact) {
    cloneInto(vm, dict, source)
    return
  }
  makeRoom(vm, dict, from.used, from.isText)
  const effective: MergeRule = dict.data.used === 0 ? 'override' : rule
  const count = from.keys.length
  for (let at = 0; at < from.keys.length; at++) {
    const key = from.keys[at] ?? null
    const value = from.values[at] ?? null
    if (key === null || value === null) continue
    key.refs++
    value.refs++
    try {
      put(vm, dict, key, value, effective, from.hashes?.[at])
    } finally {
      vm.decref(value)
      vm.decref(key)
    }
    if (from.keys.length !== count) throw vm.error('RuntimeError', 'dict mutated during update')
  }
}

function put(vm: Vm, dict: PyDict, key: PyObject, value: PyObject, rule: MergeRule, hash: Hash | undefined): void {
  if (rule !== 'override' && findEntry(vm, dict, key, hash) >= 0) {
    if (rule === 'keep') return
    key.refs++
    throw new DuplicateKey(key)
  }
  dictSet(vm, dict, key, value, hash)
}

function mergeMapping(vm: Vm, dict: PyDict, source: PyObject, rule: MergeRule): void {
  const iterator = keysOf(vm, source)
  try {
    for (let key = nextItem(vm, iterator); key !== null; key = nextItem(vm, iterator)) {
      try {
        if (rule !== 'override' && findEntry(vm, dict, key) >= 0) {
          if (rule === 'keep') continue
          key.refs++
          throw new DuplicateKey(key)
        }
        const value = getItem(vm, source, key)
        dictSet(vm, dict, key, value)
        vm.decref(value)
      } finally {
        vm.decref(key)
      }
    }
  } finally {
    vm.decref(iterator)
  }
}

/** An iterator over what the mapping's `keys` returns. */
function keysOf(vm: Vm, source: PyObject): PyObject {
  const keys = callMethod(vm, source, 'keys', [])
  try {
    return iterateOr(vm, keys, () =>
      vm.error('TypeError', `${source.cls.name}.keys() returned a non-iterable (type ${keys.cls.name})`),
    )
  } finally {
    vm.decref(keys)
  }
}

/** Pairs of key and value, as `dict(pairs)` takes them. */
export function updateFromPairs(vm: Vm, dict: PyDict, pairs: PyObject): void {
  const iterator = iterate(vm, pairs)
  try {
    let index = 0
    for (let pair = nextItem(vm, iterator); pair !== null; pair = nextItem(vm, iterator)) {
      try {
        putPair(vm, dict, pair, index++)
      } finally {
        vm.decref(pair)
      }
    }
  } finally {
    vm.decref(iterator)
  }
}

function putPair(vm: Vm, dict: PyDict, pair: PyObject, index: number): void {
  const items = pairItems(vm, pair, index)
  const [key, value] = items
  try {
    if (items.length !== 2 || key === undefined || value === undefined) {
      throw vm.error(
        'ValueError',
        `dictionary update sequence element #${index} has length ${items.length}; 2 is required`,
      )
    }
    dictSet(vm, dict, key, value)
  } finally {
    for (const item of items) vm.decref(item)
  }
}

function pairItems(vm: Vm, pair: PyObject, index: number): PyObject[] {
  if (pair.cls === vm.types.tuple || pair.cls === vm.types.list) return vm.itemsOf(pair)
  try {
    return iteratedItems(vm, pair)
  } catch (error) {
    if (!vm.isError(error, 'TypeError')) throw error
    const note = vm.str(`Cannot convert dictionary update sequence element #${index} to a sequence`)
    vm.decref(callMethod(vm, error.exception, 'add_note', [note]))
    vm.decref(note)
    throw error
  }
}

function iteratedItems(vm: Vm, iterable: PyObject): PyObject[] {
  const iterator = iterateOr(vm, iterable, () => vm.error('TypeError', 'object is not iterable'))
  try {
    return vm.itemsOf(iterator)
  } finally {
    vm.decref(iterator)
  }
}

/** Keywords of a call: a name given twice is an error that names the function. */
export function mergeKeywords(vm: Vm, dict: PyDict, source: PyObject, callable: PyObject | null): void {
  try {
    mergeOr(
      vm,
      dict,
      source,
      'unique',
      () => `${functionText(vm, callable)} argument after ** must be a mapping, not ${source.cls.name}`,
    )
  } catch (error) {
    if (!(error instanceof DuplicateKey)) throw error
    throw duplicateKeyword(vm, error.key, callable)
  }
}

/** `{**source}` */
export function mergeLiteral(vm: Vm, dict: PyDict, source: PyObject): void {
  mergeOr(vm, dict, source, 'override', () => `'${source.cls.name}' object is not a mapping`)
}

/** An AttributeError, whatever raised it, is taken for a missing `keys`. */
function mergeOr(vm: Vm, dict: PyDict, source: PyObject, rule: MergeRule, refusal: () => string): void {
  try {
    mergeInto(vm, dict, source, rule)
  } catch (error) {
    if (!vm.isError(error, 'AttributeError')) throw error
    vm.dropError(error)
    throw vm.error('TypeError', refusal())
  }
}

/** Takes the key over. */
function duplicateKeyword(vm: Vm, key: PyObject, callable: PyObject | null): PyRaise {
  const name = str(vm, key)
  vm.decref(key)
  return vm.error('TypeError', `${functionText(vm, callable)} got multiple values for keyword argument '${name}'`)
}

/** How CPython names a function in messages: `module.qualname()`, without the module where it is builtins. */
export function functionText(vm: Vm, callable: PyObject | null): string {
  if (callable === null) return ''
  const qualname = vm.attributeText(callable, '__qualname__')
  if (qualname === null) return str(vm, callable)
  const module = vm.attributeText(callable, '__module__')
  return module === null || module === 'builtins' ? `${qualname}()` : `${module}.${qualname}()`
}
