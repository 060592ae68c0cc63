/** `groupby`: runs of items with equal keys, each an iterator that reads on from the common source. */
import { fixedLayout } from '../../objects/layouts'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { call } from '../../objects/protocol/calls'
import { equalWhileHeld } from '../../objects/protocol/compare'
import { iterate, nextItem } from '../../objects/protocol/iterate'
import { putField } from '../../objects/putField'
import type { Vm } from '../../vm/Vm'
import { iteratorType, must, owned } from './iteratorType'

interface GroupData {
  iterator: PyObject | null
  key: PyObject | null
  wantedKey: PyObject | null
  currentKey: PyObject | null
  currentValue: PyObject | null
  /** The group that may read on; not owned. */
  grouper: PyContainer | null
}

interface GrouperData {
  parent: PyContainer | null
  wantedKey: PyObject | null
}

const CURRENT_KEY = 3
const CURRENT_VALUE = 4

/** Reads the next item and its key; false at the end. */
function step(vm: Vm, data: GroupData, self: PyContainer): boolean {
  const value = nextItem(vm, must(data.iterator))
  if (value === null) return false
  const key = keyOf(vm, data, value)
  putField(vm, self, CURRENT_VALUE, data, 'currentValue', value)
  putField(vm, self, CURRENT_KEY, data, 'currentKey', key)
  return true
}

function keyOf(vm: Vm, data: GroupData, value: PyObject): PyObject {
  if (data.key === null || data.key === vm.none) return owned(value)
  try {
    return call(vm, data.key, [value])
  } catch (error) {
    vm.decref(value)
    throw error
  }
}

function nextGroup(vm: Vm, data: GroupData, self: PyContainer): PyObject | null {
  data.grouper = null
  for (;;) {
    const { currentKey, wantedKey } = data
    if (currentKey !== null && (wantedKey === null || !equalWhileHeld(vm, wantedKey, currentKey))) break
    if (!step(vm, data, self)) return null
  }
  const key = data.currentKey
  if (key === null) return null
  putField(vm, self, 2, data, 'wantedKey', owned(key))
  const grouperData: GrouperData = { parent: owned(self), wantedKey: owned(key) }
  const grouper = vm.container(vm.typeNamed('itertools._grouper'), grouperData)
  data.grouper = grouper
  return vm.tuple([owned(key), grouper])
}

function nextInGroup(vm: Vm, { parent, wantedKey }: GrouperData, self: PyContainer): PyObject | null {
  if (parent === null) return null
  const data = parent.data as GroupData // a group's parent is a groupby
  if (data.grouper !== self) return null
  if (data.currentValue === null && !step(vm, data, parent)) return null
  // A comparison that reads on, within this one, may have taken the key.
  if (data.currentKey === null || !equalWhileHeld(vm, must(wantedKey), data.currentKey)) return null
  const value = data.currentValue
  // The comparison may have read on.
  if (value === null) return null
  owned(value)
  putField(vm, parent, CURRENT_VALUE, data, 'currentValue', null)
  putField(vm, parent, CURRENT_KEY, data, 'currentKey', null)
  return value
}

export const groupingIterators = [
  iteratorType<GroupData>({
    signature: 'groupby(iterable, key=None)',
    bytes: 88,
    layout: fixedLayout<GroupData>(
      'groupby',
      'machinery',
      88,
      ['iterator', 'key', 'wantedKey', 'currentKey', 'currentValue'],
      {
        labels: ['iterator', 'key function', 'group key', 'current key', 'current value'],
      },
    ),
    make: (vm, [, key]) => ({
      iterator: null,
      key: owned(key ?? vm.none),
      wantedKey: null,
      currentKey: null,
      currentValue: null,
      grouper: null,
    }),
    fill: (vm, data, [iterable], self) => putField(vm, self, 0, data, 'iterator', iterate(vm, must(iterable))),
    next: nextGroup,
  }),
  iteratorType<GrouperData>({
    signature: '_grouper()',
    fields: ['parent', 'wantedKey'],
    bytes: 48,
    next: nextInGroup,
    hidden: true,
  }),
]
