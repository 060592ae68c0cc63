/** `memoryview`, its iterator, and the managed buffer that stands between views and their exporter. */
import { NAMED_SLOT } from '../../../heap/history/event'
import { hashToInt } from '../../text/hash'
import { hashBytes } from '../../text/siphash'
import { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { classGetItem } from '../genericItem'
import { fixedLayout } from '../layouts'
import { bind } from '../native/bind'
import { native } from '../native/native'
import { parseSignature } from '../native/signature'
import { cIntOf } from '../number/indexValue'
import type { PyContainer, PyObject } from '../PyObject'
import { type CompareOp, type KeywordNames, type PyType, typeFlag } from '../PyType'
import { equal, hashOf } from '../protocol/compare'
import { iteratorSelf } from '../sequence/itemIterators'
import type { TypeDefinition } from '../type/defineType'
import type { TypeEntry } from '../type/TypeEntry'
import { FULL } from './bufferFlags'
import { bufferWrapperType } from './bufferMethod'
import { gather, itemOffsets } from './geometry'
import { readItem } from './items'
import { isMemory, liveData, lookThrough, managedLayout, memoryLayout, type PyMemory } from './memoryData'
import { memoryAttributes, memoryMethods, mutableBufferWraps } from './methods'
import { memoryOf } from './newMemory'
import { getMemoryItem, setMemoryItem } from './subscript'

const signature = parseSignature('memoryview(object)')

function create(vm: Vm, _cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  if (args.length > 1) throw vm.error('TypeError', `memoryview() takes at most 1 argument (${args.length} given)`)
  const [object] = bind(vm, signature, 'memoryview', args, names) as [PyObject] // a plain parameter
  return viewOf(vm, object)
}

function viewOf(vm: Vm, object: PyObject, asked = FULL): PyMemory {
  const view = memoryOf(vm, object, asked)
  if (view !== null) return view
  throw vm.error('TypeError', `memoryview: a bytes-like object is required, not '${object.cls.name}'`)
}

/** Views are equal where their shapes and the values of their items are, whatever the types of the items. */
function compare(vm: Vm, self: PyObject, other: PyObject, op: CompareOp): PyObject {
  if (op !== '==' && op !== '!=') return vm.newNotImplemented()
  const view = self as PyMemory // the slot is that of memoryviews
  if (view.data.released || (isMemory(other) && other.data.released)) return vm.bool((self === other) === (op === '=='))
  if (isMemory(other)) return vm.bool(sameItems(vm, view, other) === (op === '=='))
  const right = memoryOrNull(vm, other)
  if (right === null) return vm.newNotImplemented()
  try {
    return vm.bool(sameItems(vm, view, right) === (op === '=='))
  } finally {
    vm.decref(right)
  }
}

/** What cannot be shown, for whatever reason, equals no view. */
function memoryOrNull(vm: Vm, object: PyObject): PyMemory | null {
  try {
    return memoryOf(vm, object)
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error
    vm.dropError(error)
    return null
  }
}

function sameItems(vm: Vm, left: PyMemory, right: PyMemory): boolean {
  const { shape } = left.data
  if (shape.length !== right.data.shape.length || !shape.every((size, at) => size === right.data.shape[at]))
    return false
  // Nothing is known of items in formats that no view can read.
  if (left.data.packed === null || right.data.packed === null) return false
  const others = itemOffsets(right.data)
  for (const at of itemOffsets(left.data)) {
    const other = others.next().value
    const a = readItem(vm, left.data, at)
    const b = readItem(vm, right.data, other ?? 0)
    const same = equal(vm, a, b)
    vm.decref(a)
    vm.decref(b)
    if (!same) return false
  }
  return true
}

function hash(vm: Vm, self: PyObject): number | bigint {
  const { data } = self as PyMemory // the slot is that of memoryviews
  if (data.hash !== null) return data.hash
  liveData(vm, self as PyMemory) // as above
  if (!data.readOnly) throw vm.error('ValueError', 'cannot hash writable memoryview object')
  if (!['B', 'b', 'c'].includes(data.format.replace(/^@/, '')))
    throw vm.error('ValueError', "memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
  const exporter = data.buffer?.data.exporter ?? null
  if (exporter !== null) lookThrough(vm, self as PyMemory, () => hashOf(vm, exporter)) // as above
  data.hash = hashToInt(hashBytes(gather(data.bytes, data)))
  return data.hash
}

interface IteratorData {
  view: PyMemory | null
  at: number
}

interface PyMemoryIterator extends PyContainer {
  data: IteratorData
}

function iterate(vm: Vm, self: PyObject): PyObject {
  const view = self as PyMemory // the slot is that of memoryviews
  const { shape } = liveData(vm, view)
  if (shape.length === 0) throw vm.error('TypeError', 'invalid indexing of 0-dim memory')
  if (shape.length > 1) throw vm.error('NotImplementedError', 'multi-dimensional sub-views are not implemented')
  view.refs++
  const data: IteratorData = { view, at: 0 }
  return vm.container(vm.typeNamed('memory_iterator'), data)
}

function next(vm: Vm, self: PyObject): PyObject | null {
  const iterator = self as PyMemoryIterator // the slot is that of these iterators
  const { view, at } = iterator.data
  if (view === null) return null
  const [size = 0] = view.data.shape
  if (at < size) {
    const data = liveData(vm, view)
    iterator.data.at++
    return readItem(vm, data, data.offset + at * (data.strides[0] ?? 0))
  }
  iterator.data.view = null
  vm.recordDrop(self, NAMED_SLOT)
  vm.decref(view)
  return null
}

function length(vm: Vm, self: PyObject): number {
  const [size] = liveData(vm, self as PyMemory).shape // the slot is that of memoryviews
  if (size === undefined) throw vm.error('TypeError', '0-dim memory has no length')
  return size
}

const definition: TypeDefinition = {
  name: 'memoryview',
  layout: memoryLayout,
  flags: typeFlag.SEQUENCE | typeFlag.HAS_WEAKREFS,
  slots: {
    new_: create,
    repr: (vm, self) => {
      const state = (self as PyMemory).data.released ? 'released memory' : 'memory' // the slot is that of memoryviews
      return vm.str(`<${state} at 0x${vm.addressOf(self).toString(16)}>`)
    },
    hash,
    compare,
    iter: iterate,
    len: length,
    getItem: getMemoryItem,
    setItem: setMemoryItem,
  },
  wrapped: mutableBufferWraps,
  methods: memoryMethods,
  classMethods: [
    native('_from_flags($type, /, object, flags)', (vm, _cls: PyType, object: PyObject, flags: PyObject) =>
      viewOf(vm, object, cIntOf(vm, flags)),
    ),
    classGetItem,
  ],
  getset: memoryAttributes,
}

export const memoryTypes: readonly TypeEntry[] = [
  { key: 'memoryview', base: 'object', definition },
  bufferWrapperType,
  { key: 'managedbuffer', base: 'object', definition: { name: 'managedbuffer', layout: managedLayout } },
  {
    key: 'memory_iterator',
    base: 'object',
    definition: {
      name: 'memory_iterator',
      layout: fixedLayout<IteratorData>('memory_iterator', 'machinery', 64, ['view'], { labels: ['(sequence)'] }),
      slots: { iter: iteratorSelf, next },
    },
  },
]
