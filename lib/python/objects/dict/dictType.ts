/** `dict`. */
import { hashToInt } from '../../text/hash'
import type { Vm } from '../../vm/Vm'
import { keywordKey } from '../function/keywordKey'
import { classGetItem } from '../genericItem'
import { native } from '../native/native'
import type { PyObject } from '../PyObject'
import { type CompareOp, INPLACE, type KeywordNames, nb, type PyType, typeFlag } from '../PyType'
import { call, lookupSpecial } from '../protocol/calls'
import { equal } from '../protocol/compare'
import { setItem } from '../protocol/items'
import { forEachItem } from '../protocol/iterate'
import { repr } from '../protocol/text'
import { guardedRepr } from '../sequence/sequenceItems'
import { eachKey } from '../set/setAlgebra'
import { isSet } from '../set/setItems'
import type { TypeDefinition } from '../type/defineType'
import { dictIterator } from './dictIterators'
import { dictLayout } from './dictLayout'
import { makeView } from './dictViews'
import { DictTable, type Hash, type PyDict } from './DictTable'
import {
  cloneInto,
  dictClear,
  dictGet,
  dictSet,
  dictSetDefault,
  findEntry,
  makeRoom,
  unshare,
  newDict,
  setName,
  takePlainEntry,
} from './dictionary'
import { keyError } from './keyError'
import { isDict, mergeInto, updateFrom, updateFromPairs } from './updating'

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

/** `update` and the constructor: one positional argument at most, then keywords. */
function updateFromCall(
  vm: Vm,
  dict: PyDict,
  name: string,
  args: readonly PyObject[],
  keywords: readonly [string, PyObject][],
): void {
  const [source] = args
  if (args.length > 1) throw vm.error('TypeError', `${name} expected at most 1 argument, got ${args.length}`)
  if (source !== undefined) updateFromAny(vm, dict, source)
  for (const [key, value] of keywords) setName(vm, dict, key, value)
}

/** A mapping if it has `keys`, else pairs. */
function updateFromAny(vm: Vm, dict: PyDict, source: PyObject): void {
  if (source.cls === vm.types.dict || vm.hasAttribute(source, 'keys')) updateFrom(vm, dict, source)
  else updateFromPairs(vm, dict, source)
}

function init(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const dict = self as PyDict // the slot is that of dicts
  const count = args.length - (names?.length ?? 0)
  updateFromCall(vm, dict, 'dict', args.slice(0, count), [])
  for (let i = 0; names !== null && i < names.length; i++) {
    const key = keywordKey(vm, names, i)
    dictSet(vm, dict, key, args[count + i] ?? vm.none)
    vm.decref(key)
  }
}

/** A plain dict with the same entries, as CPython sizes it. */
export function copyDict(vm: Vm, dict: PyDict): PyDict {
  const copy = newDict(vm)
  const { used, keys, split } = dict.data
  if (used === 0) return copy
  const isDense = split !== null || used >= Math.floor((keys.length * 2) / 3)
  if (dict.cls.slots.iter === vm.types.dict.slots.iter && isDense) {
    cloneInto(vm, copy, dict)
    return copy
  }
  try {
    mergeInto(vm, copy, dict, 'override')
  } catch (error) {
    vm.decref(copy)
    throw error
  }
  return copy
}

function get(vm: Vm, self: PyObject, key: PyObject): PyObject {
  const value = dictGet(vm, self as PyDict, key) // as above
  if (value !== null) return owned(value)
  if (self.cls !== vm.types.dict) {
    const missing = lookupSpecial(vm, self, '__missing__')
    if (missing !== null) {
      try {
        return call(vm, missing, [key])
      } finally {
        vm.decref(missing)
      }
    }
  }
  throw keyError(vm, key)
}

function set(vm: Vm, self: PyObject, key: PyObject, value: PyObject | null): void {
  const dict = self as PyDict // as above
  if (value !== null) dictSet(vm, dict, key, value)
  else remove(vm, dict, key)
}

function remove(vm: Vm, dict: PyDict, key: PyObject): void {
  const at = findEntry(vm, dict, key)
  if (at < 0) throw keyError(vm, key)
  for (const part of takePlainEntry(vm, dict, at)) vm.decref(part)
}

function text(vm: Vm, self: PyObject): PyObject {
  const dict = self as PyDict // as above
  if (dict.data.used === 0) return vm.str('{}')
  return vm.str(guardedRepr(vm, dict, '{...}', () => `{${entryTexts(vm, dict).join(', ')}}`))
}

function entryTexts(vm: Vm, dict: PyDict): string[] {
  const texts: string[] = []
  for (let at = 0; at < dict.data.keys.length; at++) {
    const key = dict.data.keys[at] ?? null
    const value = dict.data.values[at] ?? null
    if (key === null || value === null) continue
    key.refs++
    value.refs++
    try {
      const keyText = repr(vm, key)
      texts.push(`${keyText}: ${repr(vm, value)}`)
    } finally {
      vm.decref(key)
      vm.decref(value)
    }
  }
  return texts
}

function compare(vm: Vm, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (!isDict(b) || (op !== '==' && op !== '!=')) return vm.newNotImplemented()
  return vm.bool(sameEntries(vm, a as PyDict, b) === (op === '==')) // as above
}

function sameEntries(vm: Vm, a: PyDict, b: PyDict): boolean {
  if (a.data.used !== b.data.used) return false
  for (let at = 0; at < a.data.keys.length; at++) {
    const key = a.data.keys[at] ?? null
    const value = a.data.values[at] ?? null
    if (key === null || value === null) continue
    if (!hasEntry(vm, b, key, value, a.data.hashes?.[at])) return false
  }
  return true
}

function hasEntry(vm: Vm, dict: PyDict, key: PyObject, value: PyObject, hash: Hash | undefined): boolean {
  key.refs++
  value.refs++
  try {
    const other = dictGet(vm, dict, key, hash)
    if (other === null) return false
    other.refs++
    try {
      return equal(vm, value, other)
    } finally {
      vm.decref(other)
    }
  } finally {
    vm.decref(key)
    vm.decref(value)
  }
}

function merged(vm: Vm, a: PyObject, b: PyObject): PyObject {
  if (!isDict(a) || !isDict(b)) return vm.newNotImplemented()
  const copy = copyDict(vm, a)
  try {
    updateFromAny(vm, copy, b)
    return copy
  } catch (error) {
    vm.decref(copy)
    throw error
  }
}

function fromKeys(vm: Vm, cls: PyType, iterable: PyObject, given?: PyObject): PyObject {
  const value = given ?? vm.none
  const made = call(vm, cls, [])
  try {
    if (made.cls === vm.types.dict) fillPlain(vm, made as PyDict, iterable, value) // exact dict
    else {
      forEachItem(vm, iterable, (key) => {
        try {
          setItem(vm, made, key, value)
        } finally {
          vm.decref(key)
        }
      })
    }
    return made
  } catch (error) {
    vm.decref(made)
    throw error
  }
}

function fillPlain(vm: Vm, dict: PyDict, iterable: PyObject, value: PyObject): void {
  if (dict.data.used === 0 && iterable.cls === vm.types.dict) {
    const { used, isText, keys, hashes } = (iterable as PyDict).data // exact dict
    makeRoom(vm, dict, used, isText)
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? null
      if (key !== null) dictSet(vm, dict, key, value, hashes?.[at])
    }
    return
  }
  if (
    dict.data.used === 0 &&
    isSet(iterable) &&
    (iterable.cls === vm.types.set || iterable.cls === vm.types.frozenset)
  ) {
    makeRoom(vm, dict, iterable.data.used, false)
    eachKey(vm, iterable, (key, hash) => dictSet(vm, dict, key, value, hashToInt(hash)))
    return
  }
  forEachItem(vm, iterable, (key) => {
    try {
      dictSet(vm, dict, key, value)
    } finally {
      vm.decref(key)
    }
  })
}

function pop(vm: Vm, dict: PyDict, key: PyObject, fallback?: PyObject): PyObject {
  const at = dict.data.used === 0 ? -1 : findEntry(vm, dict, key)
  if (at >= 0) {
    const [oldKey, value] = takePlainEntry(vm, dict, at)
    vm.decref(oldKey)
    return value
  }
  if (fallback === undefined) throw keyError(vm, key)
  return owned(fallback)
}

function popItem(vm: Vm, dict: PyDict): PyObject {
  const { data } = dict
  if (data.used === 0) throw vm.error('KeyError', 'popitem(): dictionary is empty')
  unshare(vm, dict)
  let at = data.keys.length - 1
  while ((data.keys[at] ?? null) === null) at--
  const [key, value] = takePlainEntry(vm, dict, at)
  data.trim(at)
  return vm.filledTuple([key, value])
}

function setDefault(vm: Vm, dict: PyDict, key: PyObject, given?: PyObject): PyObject {
  return owned(dictSetDefault(vm, dict, key, given ?? vm.none))
}

export const dictDefinition: TypeDefinition = {
  name: 'dict',
  layout: dictLayout,
  flags: typeFlag.BASETYPE | typeFlag.MAPPING,
  unhashable: true,
  slots: {
    new_: (vm, cls) => vm.newOf(cls, new DictTable()),
    init,
    repr: text,
    compare,
    iter: (vm, self) => dictIterator(vm, vm.types.dictKeyIterator, self as PyDict, 'key'), // as above
    len: (_vm, self) => (self as PyDict).data.used, // as above
    getItem: get,
    setItem: set,
    contains: (vm, self, key) => findEntry(vm, self as PyDict, key) >= 0, // as above
  },
  number: {
    [nb.OR]: merged,
    [nb.OR + INPLACE]: (vm, self, other) => {
      updateFromAny(vm, self as PyDict, other) // as above
      return owned(self)
    },
  },
  methods: [
    native('__contains__($self, key, /)', (vm, dict: PyDict, key: PyObject) => vm.bool(findEntry(vm, dict, key) >= 0)),
    native('__getitem__($self, key, /)', get),
    native('clear($self, /)', (vm, dict: PyDict) => {
      dictClear(vm, dict)
      return vm.newNone()
    }),
    native('copy($self, /)', copyDict),
    native('get($self, key, default=None, /)', (vm, dict: PyDict, key: PyObject, fallback?: PyObject) => {
      return owned(dictGet(vm, dict, key) ?? fallback ?? vm.none)
    }),
    native('items($self, /)', (vm, dict: PyDict) => makeView(vm, vm.types.dictItems, dict)),
    native('keys($self, /)', (vm, dict: PyDict) => makeView(vm, vm.types.dictKeys, dict)),
    native('pop($self, key, default=<unrepresentable>, /)', pop),
    native('popitem($self, /)', popItem),
    native('setdefault($self, key, default=None, /)', setDefault),
    native(
      'update($self, /, *args, **kwargs)',
      (vm, dict: PyDict, args: readonly PyObject[], keywords: ReadonlyMap<string, PyObject>) => {
        updateFromCall(vm, dict, 'update', args, [...keywords])
        return vm.newNone()
      },
    ),
    native('values($self, /)', (vm, dict: PyDict) => makeView(vm, vm.types.dictValues, dict)),
    native('__reversed__($self, /)', (vm, dict: PyDict) =>
      dictIterator(vm, vm.typeNamed('dictReverseKeyIterator'), dict, 'key', true),
    ),
  ],
  classMethods: [native('fromkeys($type, iterable, value=None, /)', fromKeys), classGetItem],
}
