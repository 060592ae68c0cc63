/** `tee`: several iterators over one. What was read is kept in blocks, each let go when the slowest has passed it. */
import { NAMED_SLOT } from '../../../heap/history/event'
import { sizeOf } from '../../objects/number/indexValue'
import { native, type NativeDefinition } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind, type Layout, typeFlag } from '../../objects/PyType'
import { iterate, nextItem } from '../../objects/protocol/iterate'
import { emptySeats, seat } from '../../objects/iteration/zipType'
import { claimItems } from '../../objects/sequence/capacity'
import { putField } from '../../objects/putField'
import type { Vm } from '../../vm/Vm'
import { type IteratorEntry, iteratorType, must, owned } from './iteratorType'

const BLOCK = 57
const BLOCK_BYTES = 16 + 16 + 8 * (BLOCK + 3)

interface BlockData {
  iterator: PyObject | null
  next: PyObject | null
  readonly values: PyObject[]
  running: boolean
}

interface TeeData {
  block: PyContainer | null
  at: number
}

function blockData(block: PyObject): BlockData {
  return block.data as BlockData // its class has it
}

const blockLayout: Layout = {
  name: '_tee_dataobject',
  kind: kind.OTHER,
  container: true,
  naming: 'index',
  role: 'machinery',
  slotNames: ['(iterator)', '(next)'],
  systemSlots: [],
  traverse: (object, visit) => {
    const { iterator, values, next } = blockData(object)
    if (iterator !== null) visit(iterator)
    for (const value of values) visit(value)
    if (next !== null) visit(next)
  },
  release: (_vm, object) => {
    const data = blockData(object)
    const { iterator, next } = data
    data.iterator = null
    data.next = null
    return [iterator, ...data.values.splice(0), next].filter((child) => child !== null)
  },
  edges: (object, emit) => {
    const { iterator, values, next } = blockData(object)
    values.forEach((value, at) => emit(at, value))
    if (iterator !== null) emit(NAMED_SLOT, iterator)
    if (next !== null) emit(NAMED_SLOT + 1, next)
  },
  size: () => BLOCK_BYTES,
  clearable: true,
  finalize: null,
}

/** Takes the iterator over. */
function newBlock(vm: Vm, iterator: PyObject): PyContainer {
  const data: BlockData = { iterator, next: null, values: [], running: false }
  return vm.container(vm.typeNamed('itertools._tee_dataobject'), data)
}

function valueAt(vm: Vm, block: PyContainer, at: number): PyObject | null {
  const data = blockData(block)
  const known = data.values[at]
  if (known !== undefined) return owned(known)
  if (data.running) throw vm.error('RuntimeError', 'cannot re-enter the tee iterator')
  data.running = true
  try {
    const value = nextItem(vm, must(data.iterator))
    if (value === null) return null
    data.values.push(value)
    vm.recordStore(block, at, value)
    return owned(value)
  } finally {
    data.running = false
  }
}

function nextBlock(vm: Vm, block: PyContainer): PyContainer {
  const data = blockData(block)
  if (data.next === null) {
    data.next = newBlock(vm, owned(must(data.iterator)))
    vm.recordStore(block, NAMED_SLOT + 1, data.next)
  }
  return owned(data.next) as PyContainer // blocks are containers
}

function nextTee(vm: Vm, data: TeeData, self: PyContainer): PyObject | null {
  if (data.at >= BLOCK && data.block !== null) {
    putField(vm, self, 0, data, 'block', nextBlock(vm, data.block))
    data.at = 0
  }
  if (data.block === null) return null
  const value = valueAt(vm, data.block, data.at)
  if (value !== null) data.at++
  return value
}

function copyTee(vm: Vm, self: PyObject): PyObject {
  const { block, at } = self.data as TeeData // the method is that of tees
  const data: TeeData = { block: block === null ? null : owned(block), at }
  return vm.container(vm.typeNamed('itertools._tee'), data)
}

/** A tee of anything; a tee gives its copy. */
function newTee(vm: Vm, iterable: PyObject): PyObject {
  const iterator = iterate(vm, iterable)
  if (iterator.cls === vm.typeNamed('itertools._tee')) {
    const copy = copyTee(vm, iterator)
    vm.decref(iterator)
    return copy
  }
  const data: TeeData = { block: newBlock(vm, iterator), at: 0 }
  return vm.container(vm.typeNamed('itertools._tee'), data)
}

function tee(vm: Vm, iterable: PyObject, count: PyObject | undefined): PyObject {
  const n = count === undefined ? 2 : sizeOf(vm, count)
  if (n < 0) throw vm.error('ValueError', 'n must be >= 0')
  if (n === 0) return vm.tuple([])
  claimItems(vm, n)
  const all = emptySeats(vm, n)
  try {
    const first = newTee(vm, iterable)
    seat(vm, all, 0, first)
    for (let at = 1; at < n; at++) seat(vm, all, at, copyTee(vm, first))
    return all
  } catch (error) {
    vm.decref(all)
    throw error
  }
}

const teeEntry = iteratorType<TeeData>({
  signature: '_tee(iterable, /)',
  fields: ['block'],
  bytes: 64,
  next: nextTee,
  slots: {
    new_: (vm, _cls, args) => {
      if (args.length !== 1) throw vm.error('TypeError', `_tee expected 1 argument, got ${args.length}`)
      return newTee(vm, must(args[0]))
    },
  },
  methods: [native('__copy__($self, /)', (vm, self: PyObject) => copyTee(vm, self))],
  hidden: true,
})

export const teeTypes: readonly IteratorEntry[] = [
  { ...teeEntry, definition: { ...teeEntry.definition, flags: typeFlag.HAS_WEAKREFS | typeFlag.VISITED } },
  {
    key: 'itertools._tee_dataobject',
    base: 'object',
    exported: '_tee_dataobject',
    definition: { name: 'itertools._tee_dataobject', module: 'itertools', layout: blockLayout },
  },
]

export const teeFunction: NativeDefinition = native('tee(iterable, n=2, /)', tee)
