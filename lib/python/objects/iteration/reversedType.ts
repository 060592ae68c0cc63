/** `reversed`: over anything with a length and indices; what has a `__reversed__` answers for itself. */
import { positionOf } from '../number/indexValue'
import { NAMED_SLOT } from '../../../heap/history/event'
import type { Vm } from '../../vm/Vm'
import { fixedLayout } from '../layouts'
import { native } from '../native/native'
import type { PyContainer, PyObject } from '../PyObject'
import { type KeywordNames, type PyType, typeFlag } from '../PyType'
import { call, lookupSpecial } from '../protocol/calls'
import { hasPositions } from '../protocol/iterate'
import { lengthOf } from '../protocol/truth'
import { iteratorSelf } from '../sequence/itemIterators'
import type { TypeDefinition } from '../type/defineType'
import { itemUnlessEnd } from './sequenceIterator'

interface ReversedData {
  sequence: PyObject | null
  index: number
}

interface PyReversed extends PyContainer {
  data: ReversedData
}

const BYTES = 48

function make(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  if (names !== null && names.length > 0) throw vm.error('TypeError', 'reversed() takes no keyword arguments')
  const [object] = args
  if (object === undefined || args.length > 1)
    throw vm.error('TypeError', `reversed expected 1 argument, got ${args.length}`)
  const own = lookupSpecial(vm, object, '__reversed__')
  if (own === vm.none || (own === null && !hasPositions(object))) {
    vm.xdecref(own)
    throw vm.error('TypeError', `'${object.cls.name}' object is not reversible`)
  }
  if (own !== null) {
    try {
      return call(vm, own, [])
    } finally {
      vm.decref(own)
    }
  }
  const index = lengthOf(vm, object) - 1
  object.refs++
  const data: ReversedData = { sequence: object, index }
  return vm.newOf(cls, data)
}

function next(vm: Vm, self: PyObject): PyObject | null {
  const data = self.data as ReversedData // the slot is that of reversed
  const { sequence } = data
  if (sequence === null) return null
  const item = data.index < 0 ? null : itemUnlessEnd(vm, sequence, data.index)
  if (item !== null) {
    data.index--
    return item
  }
  data.index = -1
  data.sequence = null
  vm.recordDrop(self, NAMED_SLOT)
  vm.decref(sequence)
  return null
}

export const reversedDefinition: TypeDefinition = {
  name: 'reversed',
  layout: fixedLayout<ReversedData>('reversed', 'machinery', BYTES, ['sequence'], { labels: ['(sequence)'] }),
  flags: typeFlag.BASETYPE,
  slots: { new_: make, iter: iteratorSelf, next },
  methods: [
    native('__length_hint__($self, /)', (vm, self: PyReversed) => {
      const { sequence, index } = self.data
      if (sequence === null) return vm.int(0)
      return vm.int(lengthOf(vm, sequence) < index + 1 ? 0 : index + 1)
    }),
    native('__setstate__($self, object, /)', (vm, self: PyReversed, state: PyObject) => {
      const index = positionOf(vm, state)
      const { sequence } = self.data
      if (sequence !== null) self.data.index = Math.max(-1, Math.min(index, lengthOf(vm, sequence) - 1))
      return vm.newNone()
    }),
    native('__reduce__($self, /)', (vm, self: PyReversed) => {
      const { sequence, index } = self.data
      self.cls.refs++
      if (sequence === null || index < 0) return vm.tuple([self.cls, vm.tuple([vm.tuple([])])])
      sequence.refs++
      return vm.tuple([self.cls, vm.tuple([sequence]), vm.int(index)])
    }),
  ],
}
