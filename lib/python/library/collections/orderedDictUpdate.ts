/**
 * How an ordered dict takes other things in: as CPython's mutablemapping_update, one entry after the other through
 * `self[key] = value`, which a subclass may have changed.
 *
 * What is no dict is asked for `keys`, then for `items`, and is else a sequence of pairs, whose faults are told otherwise
 * than a dict's.
 */
import type { PyDict } from '../../objects/dict/DictTable'
import { entries } from '../../objects/dict/dictionary'
import { updateFrom } from '../../objects/dict/updating'
import { callMethod } from '../../objects/protocol/calls'
import { getItem, setItem } from '../../objects/protocol/items'
import { forEachItem, iterate, nextItem } from '../../objects/protocol/iterate'
import type { PyObject } from '../../objects/PyObject'
import type { Vm } from '../../vm/Vm'

export function updateOrdered(vm: Vm, dict: PyDict, source: PyObject): void {
  if (source.cls === vm.types.dict) takeDict(vm, dict, source as PyDict) // exact dict
  else if (vm.hasAttribute(source, 'keys')) takeByKeys(vm, dict, source)
  else if (vm.hasAttribute(source, 'items')) {
    const items = callMethod(vm, source, 'items', [])
    try {
      takePairs(vm, dict, items)
    } finally {
      vm.decref(items)
    }
  } else takePairs(vm, dict, source)
}

/** Names of a call, in the order in which they were given. */
export function updateByNames(vm: Vm, dict: PyDict, keywords: Iterable<readonly [string, PyObject]>): void {
  for (const [name, value] of keywords) {
    const key = vm.intern(name)
    setItem(vm, dict, key, value)
    vm.decref(key)
  }
}

function takeDict(vm: Vm, dict: PyDict, source: PyDict): void {
  if (dict.cls.slots.setItem === vm.typeNamed('collections.OrderedDict').slots.setItem) {
    updateFrom(vm, dict, source)
    return
  }
  const pairs = Array.from(entries(source))
  for (const pair of pairs) for (const object of pair) object.refs++
  try {
    for (const [key, value] of pairs) setItem(vm, dict, key, value)
  } finally {
    for (const pair of pairs) for (const object of pair) vm.decref(object)
  }
}

function takeByKeys(vm: Vm, dict: PyDict, source: PyObject): void {
  const keys = callMethod(vm, source, 'keys', [])
  try {
    forEachItem(vm, keys, (key) => {
      try {
        const value = getItem(vm, source, key)
        try {
          setItem(vm, dict, key, value)
        } finally {
          vm.decref(value)
        }
      } finally {
        vm.decref(key)
      }
    })
  } finally {
    vm.decref(keys)
  }
}

function takePairs(vm: Vm, dict: PyDict, pairs: PyObject): void {
  forEachItem(vm, pairs, (pair) => {
    try {
      takePair(vm, dict, pair)
    } finally {
      vm.decref(pair)
    }
  })
}

function takePair(vm: Vm, dict: PyDict, pair: PyObject): void {
  const iterator = iterate(vm, pair)
  const parts: PyObject[] = []
  try {
    for (let part = nextItem(vm, iterator); part !== null && parts.push(part) < 3; part = nextItem(vm, iterator));
    const [key, value, more] = parts
    if (key === undefined) throw vm.error('ValueError', 'need more than 0 values to unpack')
    if (value === undefined) throw vm.error('ValueError', 'need more than 1 value to unpack')
    if (more !== undefined) throw vm.error('ValueError', 'too many values to unpack (expected 2)')
    setItem(vm, dict, key, value)
  } finally {
    for (const part of parts) vm.decref(part)
    vm.decref(iterator)
  }
}
