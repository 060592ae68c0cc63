/**
 * The zones that a program has: all that live are known weakly, by class, and the last eight of ZoneInfo itself are kept. Follows
 * CPython 3.14's _zoneinfo.c.
 */
import { dictDelete, dictGet, dictSet, entries, newDict } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import type { PyObject } from '../../objects/PyObject'
import type { PyType } from '../../objects/PyType'
import { getAttr, setAttr } from '../../objects/protocol/attributes'
import { call, callMethod } from '../../objects/protocol/calls'
import { byNobody } from '../../vm/byNobody'
import { keepGiven } from '../../vm/keepGiven'
import type { Vm } from '../../vm/Vm'

export const ZONE_INFO = 'zoneinfo.ZoneInfo'
const KEPT = 'the last eight zones'
const LIVING = 'zones that live'
const MOST_KEPT = 8

function newWeakDict(vm: Vm): PyObject {
  const weakref = vm.services.importModule(vm, 'weakref')
  const cls = getAttr(vm, weakref, 'WeakValueDictionary')
  try {
    return call(vm, cls, [])
  } finally {
    vm.decref(cls)
    vm.decref(weakref)
  }
}

/** What is kept under a name, made if nothing is yet; borrowed. */
function kept<T extends PyObject>(vm: Vm, name: string, make: () => T): T {
  const known = vm.state.get(name)
  if (known !== undefined) return known as T // only what `make` makes is kept there
  return byNobody(vm, () => {
    const made = make()
    vm.xdecref(keepGiven(vm, name, made))
    return made
  })
}

function isOwn(vm: Vm, cls: PyType): boolean {
  return cls === vm.typeNamed(ZONE_INFO)
}

/** The living zones of a class; owned. */
export function livingZones(vm: Vm, cls: PyType): PyObject {
  if (!isOwn(vm, cls)) return getAttr(vm, cls, '_weak_cache')
  const living = kept(vm, LIVING, () => newWeakDict(vm))
  living.refs++
  return living
}

/** A class over ZoneInfo knows its own. */
export function startCache(vm: Vm, cls: PyType): void {
  const living = newWeakDict(vm)
  try {
    if (isOwn(vm, cls)) vm.xdecref(keepGiven(vm, LIVING, null))
    else setAttr(vm, cls, '_weak_cache', living)
  } finally {
    vm.decref(living)
  }
}

function keptZones(vm: Vm): PyDict {
  return kept(vm, KEPT, () => newDict(vm))
}

/** A zone that is kept; owned, or null. */
export function keptZone(vm: Vm, cls: PyType, key: PyObject): PyObject | null {
  const found = isOwn(vm, cls) ? dictGet(vm, keptZones(vm), key) : null
  if (found === null) return null
  found.refs++
  keepZone(vm, cls, key, found)
  return found
}

/** Keeps a zone as the last one; the first of nine goes. */
export function keepZone(vm: Vm, cls: PyType, key: PyObject, zone: PyObject): void {
  if (!isOwn(vm, cls)) return
  const zones = keptZones(vm)
  dictDelete(vm, zones, key)
  dictSet(vm, zones, key, zone)
  if (zones.data.used <= MOST_KEPT) return
  for (const [first] of entries(zones)) {
    first.refs++
    dictDelete(vm, zones, first)
    vm.decref(first)
    return
  }
}

/** Forgets zones by their keys, or all of the class. */
export function clearCache(vm: Vm, cls: PyType, keys: readonly PyObject[] | null): void {
  const living = livingZones(vm, cls)
  try {
    if (keys === null) {
      vm.decref(callMethod(vm, living, 'clear', []))
      if (isOwn(vm, cls)) vm.xdecref(keepGiven(vm, KEPT, null))
      return
    }
    for (const key of keys) {
      if (isOwn(vm, cls)) dictDelete(vm, keptZones(vm), key)
      vm.decref(callMethod(vm, living, 'pop', [key, vm.none]))
    }
  } finally {
    vm.decref(living)
  }
}
