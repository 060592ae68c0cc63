/**
 * What can be done to a dict: with counts kept and the history told.
 *
 * Entry i is shown in slots 2i (key) and 2i + 1 (value). Values are stored counted, results are borrowed unless a name
 * says otherwise. A lookup may run Python code (`__hash__`, `__eq__`), which may change the dict: positions are not kept
 * across it.
 */
import type { PyObject } from '../PyObject'
import { keywordKey } from '../function/keywordKey'
import type { KeywordNames } from '../PyType'
import type { Vm } from '../../vm/Vm'
import { canonicalKey } from './canonicalKey'
import { type CanonicalKey, DictTable, type Hash, log2ForEntries, type PyDict, SHARED_LOG2 } from './DictTable'
import { keyHash } from './keyHash'
import { equal, hashOf } from '../protocol/compare'
import { subclassBytes } from '../subclassBytes'
import { placeOfShared } from '../type/sharedKeys'

export function newDict(vm: Vm): PyDict {
  return vm.container(vm.types.dict, new DictTable()) as PyDict // the class's data is a DictTable
}

const EMPTY_BYTES = 64

export function dictBytes(dict: PyDict): number {
  return EMPTY_BYTES + dict.data.bytes + subclassBytes(dict)
}

/** The entry that holds `key`, or -1; whoever knows the key's hash says so, so that it is not asked again. */
export function findEntry(vm: Vm, dict: PyDict, key: PyObject, known?: Hash): number {
  const table = dict.data
  const canonical = canonicalKey(vm, key)
  if (canonical !== null) {
    const at = table.find(canonical)
    if (at >= 0) return at
    if (table.buckets === null) return -1
  }
  return findByHash(vm, dict, key, known ?? keyHash(vm, key))
}

/** Looks in the bucket; again from its beginning when a comparison has changed the dict. */
function findByHash(vm: Vm, dict: PyDict, key: PyObject, hash: Hash): number {
  for (;;) {
    const table = dict.data
    if (table.used === 0) return -1
    const found = searchBucket(vm, table, key, hash, -1)
    if (found !== null) return found
  }
}

/**
 * Looks behind the entry `after`. Null when a comparison has made another table of it or put something else where the
 * candidate was; that it has changed other entries is no reason to begin again.
 */
function searchBucket(vm: Vm, table: DictTable, key: PyObject, hash: Hash, after: number): number | null {
  const { version, keys, log2 } = table
  for (const at of bucketsOf(vm, table).get(hash) ?? []) {
    if (at <= after) continue
    const candidate = table.keys[at] ?? null
    if (candidate === null) continue
    if (candidate === key) return at
    candidate.refs++
    let same = false
    try {
      same = equal(vm, candidate, key)
    } finally {
      vm.decref(candidate)
    }
    if (table.version !== version) {
      if (table.keys !== keys || table.log2 !== log2 || keys[at] !== candidate) return null
      return same ? at : searchBucket(vm, table, key, hash, at)
    }
    if (same) return at
  }
  return -1
}

/** Keys that were there before the first one without a canonical form have one: their hashes run no Python code. */
function bucketsOf(vm: Vm, table: DictTable): Map<Hash, number[]> {
  return table.buckets ?? table.addBuckets((key) => hashOf(vm, key))
}

/** The value under `key`, or null; borrowed. */
export function dictGet(vm: Vm, dict: PyDict, key: PyObject, known?: Hash): PyObject | null {
  const at = findEntry(vm, dict, key, known)
  return at < 0 ? null : (dict.data.values[at] ?? null)
}

/** Stores `value` (borrowed: the dict counts its own reference). */
export function dictSet(vm: Vm, dict: PyDict, key: PyObject, value: PyObject, known?: Hash): void {
  put(vm, dict, key, value, known, true)
}

/** The value under `key`, borrowed; where there is none, `fallback` is stored. The key is looked up once. */
export function dictSetDefault(vm: Vm, dict: PyDict, key: PyObject, fallback: PyObject): PyObject {
  return put(vm, dict, key, fallback, undefined, false)
}

/** The value that is under `key` then, borrowed. */
function put(
  vm: Vm,
  dict: PyDict,
  key: PyObject,
  value: PyObject,
  known: Hash | undefined,
  replaces: boolean,
): PyObject {
  const table = dict.data
  const canonical = canonicalKey(vm, key)
  let hash: Hash | null = null
  let at = canonical === null ? -1 : table.find(canonical)
  if (at < 0 && (canonical === null || table.buckets !== null)) {
    hash = known ?? keyHash(vm, key)
    at = findByHash(vm, dict, key, hash)
    if (at < 0 && canonical === null) bucketsOf(vm, table)
  }
  if (at >= 0 && !replaces) return table.values[at] ?? value
  value.refs++
  if (at >= 0) replaceValue(vm, dict, at, value)
  else insert(vm, dict, key, value, canonical, hash)
  return value
}

/** Takes `value` over in the place of what entry `at` holds. */
export function replaceValue(vm: Vm, dict: PyDict, at: number, value: PyObject): void {
  const old = dict.data.values[at] ?? null
  dict.data.values[at] = value
  if (dict.id !== 0) {
    const key = dict.data.quiet ? (dict.data.keys[at] ?? null) : null
    if (key !== null) vm.recorder.store(dict.id, 2 * at, vm.ref(key))
    vm.recorder.store(dict.id, 2 * at + 1, vm.ref(value))
  }
  if (old !== null) vm.release(old)
}

function insert(
  vm: Vm,
  dict: PyDict,
  key: PyObject,
  value: PyObject,
  canonical: CanonicalKey | null,
  hash: Hash | null,
): void {
  const table = dict.data
  const isText = key.cls === vm.types.str
  const log2 = fitsShared(vm, table, canonical) ? 0 : table.log2ForOneMore(isText)
  if (log2 !== 0) resize(vm, dict, log2, isText)
  key.refs += table.hasNodes ? 2 : 1
  const at = table.append(key, value, canonical, hash)
  if (dict.id === 0) return
  vm.recorder.store(dict.id, 2 * at, vm.ref(key))
  vm.recorder.store(dict.id, 2 * at + 1, vm.ref(value))
}

/** Whether an instance's `__dict__` stays without keys of its own when one more comes. */
function fitsShared(vm: Vm, { split }: DictTable, key: CanonicalKey | null): boolean {
  return split !== null && typeof key === 'string' && placeOfShared(vm, split.cls, key) >= 0
}

/** An instance's `__dict__` gets keys of its own. */
export function unshare(vm: Vm, dict: PyDict): void {
  if (dict.data.split !== null) resize(vm, dict, SHARED_LOG2, true)
}

/** A new table: deleted entries are closed up, as CPython does. */
function resize(vm: Vm, dict: PyDict, log2: number, isText: boolean): void {
  const table = dict.data
  if (table.holes > 0 && !table.quiet) {
    table.compact()
    if (dict.id !== 0) vm.recorder.compact(dict.id)
  }
  table.setSize(log2, isText)
  vm.resized(dict)
}

/** `count` entries are to come from a table whose keys are all str or not: one big step, as CPython takes it. */
export function makeRoom(vm: Vm, dict: PyDict, count: number, isText: boolean): void {
  const table = dict.data
  if (table.isSmallFor(count)) resize(vm, dict, log2ForEntries(table.used + count), isText)
}

/** An empty dict becomes a copy of another's table. */
export function cloneInto(vm: Vm, dict: PyDict, source: PyDict): void {
  const table = dict.data
  table.copyFrom(source.data)
  for (let at = 0; at < table.keys.length; at++) {
    const key = table.keys[at] ?? null
    const value = table.values[at] ?? null
    if (key === null || value === null) continue
    key.refs += table.hasNodes ? 2 : 1
    value.refs++
    if (dict.id === 0) continue
    vm.recorder.store(dict.id, 2 * at, vm.ref(key))
    vm.recorder.store(dict.id, 2 * at + 1, vm.ref(value))
  }
  vm.resized(dict, true)
}

/** Removes `key`; false if it was not there. */
export function dictDelete(vm: Vm, dict: PyDict, key: PyObject): boolean {
  const at = findEntry(vm, dict, key)
  if (at < 0) return false
  removeEntry(vm, dict, at)
  return true
}

/** Removes entry `at`: the key dies first, then the value. */
function removeEntry(vm: Vm, dict: PyDict, at: number): void {
  const [key, value] = takeEntry(vm, dict, at)
  vm.decref(key)
  vm.decref(value)
}

/** Removes entry `at` and gives its references to the caller. */
export function takeEntry(vm: Vm, dict: PyDict, at: number): [PyObject, PyObject] {
  const table = dict.data
  const key = table.keys[at] ?? null
  const value = table.values[at] ?? null
  if (key === null || value === null) throw new RangeError(`takeEntry: no entry ${at}`)
  table.remove(at, canonicalKey(vm, key))
  if (table.hasNodes) key.refs--
  if (dict.id !== 0) {
    vm.recorder.drop(dict.id, 2 * at)
    vm.recorder.drop(dict.id, 2 * at + 1)
  }
  return [key, value]
}

/** As takeEntry, for `dict`'s own methods: they know nothing of an OrderedDict's order. */
export function takePlainEntry(vm: Vm, dict: PyDict, at: number): [PyObject, PyObject] {
  const taken = takeEntry(vm, dict, at)
  const { data } = dict
  if (data.hasNodes && data.lost === null) {
    const [key] = taken
    key.refs++
    data.lost = key
  }
  return taken
}

export function dictClear(vm: Vm, dict: PyDict): void {
  for (const reference of releaseDict(vm, dict)) vm.decref(reference)
}

/** Empties the dict; the caller owns what it held, keys before their values. */
export function releaseDict(vm: Vm, dict: PyDict): PyObject[] {
  const { keys, values } = dict.data
  const taken: PyObject[] = []
  const take = (at: number): void => {
    const key = keys[at] ?? null
    const value = values[at] ?? null
    if (key !== null && value !== null) taken.push(key, value)
  }
  if (dict.data.seats !== null) dict.data.places().forEach(take)
  else for (let at = 0; at < keys.length; at++) take(at)
  if (dict.id !== 0) for (let at = 0; at < keys.length; at++) dropShown(vm, dict, at)
  dict.data.clear()
  if (taken.length > 0) vm.resized(dict)
  return taken
}

function dropShown(vm: Vm, dict: PyDict, at: number): void {
  if ((dict.data.keys[at] ?? null) === null) return
  vm.recorder.drop(dict.id, 2 * at)
  vm.recorder.drop(dict.id, 2 * at + 1)
}

// By exact string, for namespaces

/** The value under the name, or null; borrowed. */
export function getName(dict: PyDict, name: string): PyObject | null {
  return dict.data.getByText(name)
}

/** The dict that a call's keyword arguments make (borrowed); null where there are none. Owned. */
export function keywordDict(vm: Vm, names: KeywordNames, values: readonly PyObject[]): PyDict | null {
  if (names === null || names.length === 0) return null
  const keywords = newDict(vm)
  names.forEach((_, at) => {
    const key = keywordKey(vm, names, at)
    dictSet(vm, keywords, key, values[at] ?? vm.none)
    vm.decref(key)
  })
  return keywords
}

/** Stores `value` (borrowed). */
export function setName(vm: Vm, dict: PyDict, name: string, value: PyObject): void {
  const at = dict.data.find(name)
  if (at >= 0) {
    value.refs++
    replaceValue(vm, dict, at, value)
    return
  }
  const key = vm.intern(name)
  dictSet(vm, dict, key, value)
  vm.decref(key)
}

/** Stores `value` and takes it over. */
export function giveName(vm: Vm, dict: PyDict, name: string, value: PyObject): void {
  setName(vm, dict, name, value)
  vm.decref(value)
}

/** Removes the name; false if it was not there. */
export function deleteName(vm: Vm, dict: PyDict, name: string): boolean {
  const at = dict.data.find(name)
  if (at < 0) return dict.data.buckets !== null && deleteComparing(vm, dict, name)
  removeEntry(vm, dict, at)
  return true
}

/** Keys that are no plain texts are asked whether they are equal to the name. */
function deleteComparing(vm: Vm, dict: PyDict, name: string): boolean {
  const key = vm.intern(name)
  try {
    return dictDelete(vm, dict, key)
  } finally {
    vm.decref(key)
  }
}

/** Entries in order; borrowed. */
export function* entries(dict: PyDict): Generator<[PyObject, PyObject]> {
  const { keys, values } = dict.data
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? null
    const value = values[at] ?? null
    if (key !== null && value !== null) yield [key, value]
  }
}

export function isDictTable(data: unknown): data is DictTable {
  return data instanceof DictTable
}
