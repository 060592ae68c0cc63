/**
 * `functools.lru_cache`: what a function returned, by its arguments.
 *
 * A bounded cache keeps its entries in links, from the least recently used on; the dict refers to the links, and the list
 * holds each once more. Key and result are the link's; the key is counted by the dict too. An unbounded cache is the dict
 * alone. As in CPython, the wrapper's own traversal shows what the links hold.
 */
import { canonicalKey } from '../../objects/dict/canonicalKey'
import { dictDelete, dictGet, dictSet, newDict, releaseDict } from '../../objects/dict/dictionary'
import type { Hash, PyDict } from '../../objects/dict/DictTable'
import { newMethod } from '../../objects/function/functionTypes'
import { fixedLayout } from '../../objects/layouts'
import { bind } from '../../objects/native/bind'
import { native } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import { PyContainer, type PyObject } from '../../objects/PyObject'
import { type KeywordNames, kind, type Layout, type PyType, typeFlag } from '../../objects/PyType'
import { NAMED_SLOT } from '../../../heap/history/event'
import { getAttr } from '../../objects/protocol/attributes'
import { call } from '../../objects/protocol/calls'
import { hashOf } from '../../objects/protocol/compare'
import { dictAttribute } from '../../objects/type/instanceDescriptors'
import { tupleComesAndGoes, whilePacked } from '../../vm/unseen'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'

interface LinkData {
  key: PyObject | null
  result: PyObject | null
}

interface PyLink extends PyContainer {
  data: LinkData
}

interface CacheData {
  func: PyObject | null
  cache: PyDict | null
  infoType: PyObject | null
  /** What stands in keys between arguments and keywords. */
  mark: PyObject | null
  linkType: PyObject | null
  /** Infinity: unbounded. */
  readonly most: number
  readonly typed: boolean
  /** Of a bounded cache, least recently used first; each counted. */
  readonly links: Set<PyLink>
  hits: number
  misses: number
}

interface PyCache extends PyContainer {
  data: CacheData
}

const MARK = 'functools.kwd_mark'
const LINK = 'functools._lru_list_elem'

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

function cacheData(object: PyContainer): CacheData {
  return (object as PyCache).data // the layout is that of caches
}

const BYTES = 168

const layout: Layout = {
  name: '_lru_cache_wrapper',
  kind: kind.OTHER,
  container: true,
  naming: 'none',
  role: 'function',
  dictPlace: 'own',
  slotNames: ['(cache)', '__wrapped__', '(cache info)', '(mark)', '(type of links)'],
  systemSlots: [2, 3, 4],
  traverse: (object, visit) => {
    const { links, cache, func, mark, linkType, infoType } = cacheData(object)
    for (const { data, cls } of links) {
      if (data.key !== null) visit(data.key)
      if (data.result !== null) visit(data.result)
      visit(cls)
    }
    for (const child of [cache, func, mark, linkType, infoType, object.dict]) if (child !== null) visit(child)
  },
  release: (vm, object) => {
    const data = cacheData(object)
    const links = [...data.links]
    data.links.clear()
    const { func, cache, infoType, mark, linkType } = data
    const { dict } = object
    object.dict = null
    if (cache !== null) for (const child of releaseDict(vm, cache)) vm.decref(child)
    Object.assign(data, { func: null, cache: null, infoType: null, mark: null, linkType: null })
    return [cache, func, infoType, mark, linkType, dict, ...links].filter((child) => child !== null)
  },
  edges: (object, emit) => {
    const { cache, func, infoType, mark, linkType } = cacheData(object)
    for (const [at, child] of [cache, func, infoType, mark, linkType].entries())
      if (child !== null) emit(NAMED_SLOT + at, child)
  },
  size: () => BYTES,
  clearable: true,
  finalize: null,
}

const signature = parseSignature('lru_cache(user_function, maxsize, typed, cache_info_type)')

function create(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const [func, most, typed, infoType] = bind(vm, signature, 'lru_cache', args, names) as [
    PyObject,
    PyObject,
    PyObject,
    PyObject,
  ] // plain parameters, all required
  if (func.cls.slots.call === null) throw vm.error('TypeError', 'the first argument must be callable')
  const data: CacheData = {
    func: owned(func),
    cache: newDict(vm),
    infoType: owned(infoType),
    mark: owned(markOf(vm)),
    linkType: owned(vm.typeNamed(LINK)),
    most: mostOf(vm, most),
    typed: vm.truth(typed),
    links: new Set(),
    hits: 0,
    misses: 0,
  }
  return vm.newOf(cls, data)
}

function mostOf(vm: Vm, most: PyObject): number {
  if (most === vm.none) return Infinity
  if (most.cls.slots.index === null) throw vm.error('TypeError', 'maxsize should be integer or None')
  return Math.max(0, Number(vm.services.index(vm, most)))
}

/** What stands between arguments and keywords in a key; borrowed. */
function markOf(vm: Vm): PyObject {
  const known = vm.state.get(MARK)
  if (known !== undefined) return known
  const made = vm.services.newInstance(vm, vm.types.object)
  vm.state.set(MARK, made)
  return made
}

/** Whether a call's only argument is the key. */
function isKeyItself(vm: Vm, typed: boolean, args: readonly PyObject[], names: KeywordNames): boolean {
  const [only] = args
  if (typed || names !== null || args.length !== 1 || only === undefined) return false
  return only.cls === vm.types.str || only.cls === vm.types.int
}

/** The key for a call, owned. */
function keyOf(vm: Vm, typed: boolean, args: readonly PyObject[], names: KeywordNames): PyObject {
  const [only] = args
  if (only !== undefined && isKeyItself(vm, typed, args, names)) return owned(only)
  const count = args.length - (names?.length ?? 0)
  const parts = args.slice(0, count).map(owned)
  if (names !== null && names.length > 0) {
    parts.push(owned(markOf(vm)))
    names.forEach((name, at) => parts.push(vm.intern(name), owned(args[count + at] ?? vm.none)))
  }
  if (typed) for (const arg of args) parts.push(owned(arg.cls))
  return vm.filledTuple(parts)
}

function callCached(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): PyObject {
  const { typed } = cacheData(self as PyContainer) // the slot is that of caches
  // Where the arguments make a tuple for the key, it is the one that they are packed in.
  return isKeyItself(vm, typed, args, names) || typed || names !== null
    ? whilePacked(vm, args, names, () => callPacked(vm, self, args, names))
    : callPacked(vm, self, args, names)
}

function callPacked(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): PyObject {
  const data = cacheData(self as PyContainer) // the slot is that of caches
  const { func, cache, typed, most } = data
  if (func === null || cache === null) throw new RangeError('a cleared cache was called')
  if (most === 0) {
    data.misses++
    return call(vm, func, args, names)
  }
  const key = keyOf(vm, typed, args, names)
  try {
    // As a dict would ask for it, but in hash()'s own words, and once for each call.
    const hash = canonicalKey(vm, key) === null ? hashOf(vm, key) : undefined
    const found = dictGet(vm, cache, key, hash)
    if (found !== null) return hit(data, found)
    data.misses++
    tupleComesAndGoes(vm, names?.length ?? 0)
    const result = call(vm, func, args, names)
    if (most === Infinity) dictSet(vm, cache, key, result, hash)
    else remember(vm, self as PyContainer, cache, { key, hash }, result) // as above
    return result
  } finally {
    vm.decref(key)
  }
}

function hit(data: CacheData, found: PyObject): PyObject {
  data.hits++
  if (data.most === Infinity) return owned(found)
  const link = found as PyLink // a bounded cache's dict holds links
  data.links.delete(link)
  data.links.add(link)
  if (link.data.result === null) throw new RangeError('a link without a result')
  return owned(link.data.result)
}

/** A call's key with its hash, if a dict asks for it. */
interface HashedKey {
  readonly key: PyObject
  readonly hash: Hash | undefined
}

/** Stores a result (borrowed); what was used least recently makes room. */
function remember(vm: Vm, self: PyContainer, cache: PyDict, { key, hash }: HashedKey, result: PyObject): void {
  const data = cacheData(self)
  if (dictGet(vm, cache, key, hash) !== null) return
  const [oldest] = data.links
  if (oldest === undefined || cache.data.used < data.most) {
    const link = newLink(vm, owned(key), owned(result))
    dictSet(vm, cache, key, link, hash)
    data.links.add(link)
    return
  }
  data.links.delete(oldest)
  const { key: oldKey, result: oldResult } = oldest.data
  if (oldKey !== null) dictDelete(vm, cache, oldKey)
  oldest.data.key = owned(key)
  oldest.data.result = owned(result)
  vm.recordStore(oldest, NAMED_SLOT, key)
  vm.recordStore(oldest, NAMED_SLOT + 1, result)
  dictSet(vm, cache, key, oldest, hash)
  data.links.add(oldest)
  vm.xdecref(oldKey)
  vm.xdecref(oldResult)
}

/** Takes key and result over. The collector sees links through their cache only. */
function newLink(vm: Vm, key: PyObject, result: PyObject): PyLink {
  const data: LinkData = { key, result }
  const link = new PyContainer(vm.typeNamed(LINK), data)
  vm.born(link)
  return link as PyLink // made with a link's data
}

function info(vm: Vm, self: PyCache): PyObject {
  const { hits, misses, most, cache, infoType } = self.data
  const args = [
    vm.int(hits),
    vm.int(misses),
    most === Infinity ? vm.newNone() : vm.int(most),
    vm.int(cache?.data.used ?? 0),
  ]
  try {
    return call(vm, infoType ?? vm.none, args)
  } finally {
    for (const arg of args) vm.decref(arg)
  }
}

function clearCache(vm: Vm, self: PyCache): PyObject {
  const { data } = self
  const links = [...data.links]
  data.links.clear()
  data.hits = 0
  data.misses = 0
  if (data.cache !== null) for (const child of releaseDict(vm, data.cache)) vm.decref(child)
  for (const link of links) vm.decref(link)
  return vm.newNone()
}

export const lruCacheTypes: NonNullable<NativeModule['types']> = [
  {
    key: LINK,
    base: 'object',
    definition: {
      name: LINK,
      uncounted: true,
      module: 'functools',
      layout: fixedLayout<LinkData>('_lru_list_elem', 'machinery', 56, ['key', 'result'], {
        labels: ['(key)', '(result)'],
      }),
    },
  },
  {
    key: 'functools._lru_cache_wrapper',
    base: 'object',
    exported: '_lru_cache_wrapper',
    definition: {
      name: 'functools._lru_cache_wrapper',
      module: 'functools',
      layout,
      flags:
        typeFlag.BASETYPE | typeFlag.HAS_DICT | typeFlag.HAS_WEAKREFS | typeFlag.VISITED | typeFlag.METHOD_DESCRIPTOR,
      slots: {
        new_: create,
        call: callCached,
        get: (vm, self, instance) => (instance === null ? owned(self) : newMethod(vm, self, instance)),
      },
      methods: [
        native('cache_info($self, /)', info),
        native('cache_clear($self, /)', clearCache),
        native('__reduce__($self, /)', (vm, self: PyCache) => getAttr(vm, self, '__qualname__')),
        native('__copy__($self, /, *args)', (_vm, self: PyCache) => owned(self)),
        native('__deepcopy__($self, /, *args)', (_vm, self: PyCache) => owned(self)),
      ],
      getset: { __dict__: dictAttribute },
    },
  },
]
