/** Iterators over the keys, values and items of a dict, in both directions; one whose dict changes its size says so. */
import { NAMED_SLOT } from '../../../heap/history/event'
import type { Vm } from '../../vm/Vm'
import { tupleOf } from '../iteration/ownTuple'
import { fixedLayout } from '../layouts'
import { native } from '../native/native'
import type { PyContainer, PyObject, PyTuple } from '../PyObject'
import type { PyType } from '../PyType'
import type { TypeDefinition } from '../type/defineType'
import { iteratorSelf } from '../sequence/itemIterators'
import type { PyDict } from './DictTable'
import { visibleBuiltin } from '../protocol/optionalItem'

interface DictIteratorData {
  dict: PyDict | null
  /** The tuple that an items iterator gives out. */
  result: PyTuple | null
  /** The dict's size when the iterator was made; -1 once it was found changed. */
  used: number
  at: number
  left: number
}

interface DictIterator extends PyContainer {
  data: DictIteratorData
}

type Part = 'key' | 'value' | 'item'

const BYTES = 72

export function dictIterator(vm: Vm, cls: PyType, dict: PyDict, part: Part, backwards = false): PyObject {
  dict.refs++
  const { used, keys } = dict.data
  const result = part === 'item' ? vm.tuple([vm.newNone(), vm.newNone()]) : null
  const data: DictIteratorData = { dict, result, used, at: backwards ? keys.length - 1 : 0, left: used }
  return vm.container(cls, data)
}

/** The entry that comes next, or -1 at the end. */
function advance(vm: Vm, self: PyObject, data: DictIteratorData, dict: PyDict, step: 1 | -1): number {
  const { keys, used } = dict.data
  if (data.used !== used) {
    data.used = -1
    throw vm.error('RuntimeError', 'dictionary changed size during iteration')
  }
  let { at } = data
  while (at >= 0 && at < keys.length && (keys[at] ?? null) === null) at += step
  const isEnd = at < 0 || at >= keys.length
  if (isEnd || data.left === 0) {
    data.dict = null
    vm.recordDrop(self, NAMED_SLOT)
    vm.decref(dict)
    if (isEnd) return -1
    throw vm.error('RuntimeError', 'dictionary keys changed during iteration')
  }
  data.at = at + step
  data.left--
  return at
}

function nextOf(part: Part, step: 1 | -1): (vm: Vm, self: PyObject) => PyObject | null {
  return (vm, self) => {
    const data = self.data as DictIteratorData // the slot is that of dict iterators
    const { dict } = data
    if (dict === null) return null
    const at = advance(vm, self, data, dict, step)
    return at < 0 ? null : partAt(vm, dict, at, part, data.result)
  }
}

function partAt(vm: Vm, dict: PyDict, at: number, part: Part, result: PyTuple | null): PyObject {
  const key = dict.data.keys[at] as PyObject // advance found an entry
  const value = dict.data.values[at] as PyObject // as above
  if (part !== 'value') key.refs++
  if (part !== 'key') value.refs++
  return part === 'key' ? key : part === 'value' ? value : tupleOf(vm, result, [key, value])
}

function reduce(vm: Vm, self: DictIterator, part: Part, step: 1 | -1): PyObject {
  const { dict, at } = self.data
  const rest: PyObject[] = []
  for (let next = at; dict !== null && next >= 0 && next < dict.data.keys.length; next += step) {
    if ((dict.data.keys[next] ?? null) !== null) rest.push(partAt(vm, dict, next, part, null))
  }
  const list = vm.list(rest)
  return vm.tuple([visibleBuiltin(vm, 'iter'), vm.tuple([list])])
}

function definition(name: string, part: Part, step: 1 | -1): TypeDefinition {
  return {
    name,
    layout: fixedLayout<DictIteratorData>(name, 'machinery', BYTES, ['dict', 'result'], {
      labels: ['(dict)', '(item)'],
    }),
    slots: { iter: iteratorSelf, next: nextOf(part, step) },
    methods: [
      native('__length_hint__($self, /)', (vm, self: DictIterator) => {
        const { dict, used, left } = self.data
        return vm.int(dict !== null && used === dict.data.used ? left : 0)
      }),
      native('__reduce__($self, /)', (vm, self: DictIterator) => reduce(vm, self, part, step)),
    ],
  }
}

export const dictKeyIteratorDefinition = definition('dict_keyiterator', 'key', 1)
export const dictValueIteratorDefinition = definition('dict_valueiterator', 'value', 1)
export const dictItemIteratorDefinition = definition('dict_itemiterator', 'item', 1)
export const dictReverseKeyIteratorDefinition = definition('dict_reversekeyiterator', 'key', -1)
export const dictReverseValueIteratorDefinition = definition('dict_reversevalueiterator', 'value', -1)
export const dictReverseItemIteratorDefinition = definition('dict_reverseitemiterator', 'item', -1)
