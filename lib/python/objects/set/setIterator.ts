/** Iterators over sets; one whose set changes its size says so. */
import { NAMED_SLOT } from '../../../heap/history/event'
import type { Vm } from '../../vm/Vm'
import { fixedLayout } from '../layouts'
import { native } from '../native/native'
import type { PyContainer, PyObject } from '../PyObject'
import { iteratorSelf } from '../sequence/itemIterators'
import type { TypeDefinition } from '../type/defineType'
import type { PySet } from './SetTable'
import { visibleBuiltin } from '../protocol/optionalItem'

interface SetIteratorData {
  set: PySet | null
  /** The set's size when the iterator was made; -1 once it was found changed. */
  used: number
  at: number
  left: number
}

interface SetIterator extends PyContainer {
  data: SetIteratorData
}

const BYTES = 64

export function setIterator(vm: Vm, set: PySet): PyObject {
  set.refs++
  const data: SetIteratorData = { set, used: set.data.used, at: 0, left: set.data.used }
  return vm.container(vm.types.setIterator, data)
}

function next(vm: Vm, self: PyObject): PyObject | null {
  const data = self.data as SetIteratorData // the slot is that of set iterators
  const { set } = data
  if (set === null) return null
  if (data.used !== set.data.used) {
    data.used = -1
    throw vm.error('RuntimeError', 'Set changed size during iteration')
  }
  const at = set.data.nextKey(data.at)
  const key = at < 0 ? null : set.data.keys[at]
  if (key == null) {
    data.set = null
    vm.recordDrop(self, NAMED_SLOT)
    vm.decref(set)
    return null
  }
  data.at = at + 1
  data.left--
  key.refs++
  return key
}

function reduce(vm: Vm, self: SetIterator): PyObject {
  const { set, at } = self.data
  const rest: PyObject[] = []
  if (set !== null) {
    for (let slot = set.data.nextKey(at); slot >= 0; slot = set.data.nextKey(slot + 1)) {
      const key = set.data.keys[slot]
      if (key == null) continue
      key.refs++
      rest.push(key)
    }
  }
  const list = vm.list(rest)
  return vm.tuple([visibleBuiltin(vm, 'iter'), vm.tuple([list])])
}

export const setIteratorDefinition: TypeDefinition = {
  name: 'set_iterator',
  layout: fixedLayout<SetIteratorData>('set_iterator', 'machinery', BYTES, ['set'], { labels: ['(set)'] }),
  slots: { iter: iteratorSelf, next },
  methods: [
    native('__length_hint__($self, /)', (vm, self: SetIterator) => {
      const { set, used, left } = self.data
      return vm.int(set !== null && used === set.data.used ? left : 0)
    }),
    native('__reduce__($self, /)', reduce),
  ],
}
