/** Square brackets of a memoryview: items, slices that share its bytes, and tuples of indices for several dimensions. */
import type { Vm } from '../../vm/Vm'
import { hasIndex, sequenceIndex } from '../number/indexValue'
import type { PyObject } from '../PyObject'
import { kind } from '../PyType'
import { isSlice, sliceIndices } from '../sequence/slice'
import { gather, itemCount, itemOffsets } from './geometry'
import { readItem, writeItem } from './items'
import { isMemory, liveData, type MemoryData, type PyMemory, requireLive } from './memoryData'
import { memoryOf, viewLike } from './newMemory'

type Key = { readonly indices: readonly PyObject[] } | 'slice' | 'slices' | 'ellipsis' | 'other'

function readKey(vm: Vm, key: PyObject): Key {
  if (hasIndex(key)) return { indices: [key] }
  if (isSlice(vm, key)) return 'slice'
  if (key === vm.ellipsis) return 'ellipsis'
  if ((key.cls.kind & kind.TUPLE) === 0) return 'other'
  const indices = key.data as PyObject[] // kind says that it is a tuple
  if (indices.every(hasIndex)) return { indices }
  return indices.every((one) => isSlice(vm, one)) ? 'slices' : 'other'
}

/** Where the item of that many indices begins. */
function offsetOf(vm: Vm, { offset, shape, strides }: MemoryData, indices: readonly PyObject[]): number {
  return indices.reduce((at, index, dimension) => {
    const size = shape[dimension] ?? 0
    const given = sequenceIndex(vm, index, 'IndexError')
    const found = given < 0 ? given + size : given
    if (found >= 0 && found < size) return at + found * (strides[dimension] ?? 0)
    throw vm.error('IndexError', `index out of bounds on dimension ${dimension + 1}`)
  }, offset)
}

function notImplemented(vm: Vm, what: string): unknown {
  return vm.error('NotImplementedError', what)
}

export function getMemoryItem(vm: Vm, self: PyObject, key: PyObject): PyObject {
  const view = self as PyMemory // the slot is that of memoryviews
  const data = liveData(vm, view)
  const read = readKey(vm, key)
  if (data.shape.length === 0) return itemOfNone(vm, view, read)
  if (read === 'slice') return slicedView(vm, data, key)
  if (read === 'slices') throw notImplemented(vm, 'multi-dimensional slicing is not implemented')
  if (typeof read === 'string') throw vm.error('TypeError', 'memoryview: invalid slice key')
  const at = itemOffset(vm, data, read.indices, key)
  // An index may be any object, and release the view.
  return readItem(vm, liveData(vm, view), at)
}

/** Of a view without dimensions: its only item, or itself. */
function itemOfNone(vm: Vm, view: PyMemory, key: Key): PyObject {
  if (key === 'ellipsis') {
    view.refs++
    return view
  }
  if (typeof key === 'object' && key.indices.length === 0) return readItem(vm, view.data, view.data.offset)
  throw vm.error('TypeError', 'invalid indexing of 0-dim memory')
}

function itemOffset(vm: Vm, data: MemoryData, indices: readonly PyObject[], key: PyObject): number {
  const dimensions = data.shape.length
  if ((key.cls.kind & kind.TUPLE) === 0 && dimensions > 1) {
    sequenceIndex(vm, key, 'IndexError')
    throw notImplemented(vm, 'multi-dimensional sub-views are not implemented')
  }
  if (indices.length > dimensions)
    throw vm.error('TypeError', `cannot index ${dimensions}-dimension view with ${indices.length}-element tuple`)
  if (indices.length < dimensions) throw notImplemented(vm, 'sub-views are not implemented')
  return offsetOf(vm, data, indices)
}

/** The first dimension sliced. */
function slicedView(vm: Vm, data: MemoryData, slice: PyObject): PyMemory {
  const { offset, shape, strides } = data
  const [size = 0, ...otherSizes] = shape
  const [stride = 0, ...otherStrides] = strides
  const { start, step, count } = sliceIndices(vm, slice, size)
  return viewLike(vm, data, {
    offset: offset + start * stride,
    shape: [count, ...otherSizes],
    strides: [stride * step, ...otherStrides],
  })
}

export function setMemoryItem(vm: Vm, self: PyObject, key: PyObject, value: PyObject | null): void {
  const data = liveData(vm, self as PyMemory) // the slot is that of memoryviews
  if (data.readOnly) throw vm.error('TypeError', 'cannot modify read-only memory')
  if (value === null) throw vm.error('TypeError', 'cannot delete memory')
  const read = readKey(vm, key)
  const dimensions = data.shape.length
  if (dimensions === 0) {
    if (read !== 'ellipsis' && !(typeof read === 'object' && read.indices.length === 0))
      throw vm.error('TypeError', 'invalid indexing of 0-dim memory')
    writeItem(vm, data, data.offset, value)
  } else if (typeof read === 'object') {
    if (dimensions > 1 && (key.cls.kind & kind.TUPLE) === 0) throw notImplemented(vm, 'sub-views are not implemented')
    writeItem(vm, data, itemOffset(vm, data, read.indices, key), value)
  } else if (read === 'slice' && dimensions === 1) assignSlice(vm, data, key, value)
  else if (read === 'slice' || read === 'slices')
    throw notImplemented(vm, 'memoryview slice assignments are currently restricted to ndim = 1')
  else throw vm.error('TypeError', 'memoryview: invalid slice key')
}

function assignSlice(vm: Vm, data: MemoryData, slice: PyObject, value: PyObject): void {
  const source = isMemory(value) ? viewLike(vm, liveData(vm, value), {}) : memoryOf(vm, value)
  if (source === null) throw vm.error('TypeError', `a bytes-like object is required, not '${value.cls.name}'`)
  const target = slicedView(vm, data, slice)
  try {
    requireLive(vm, data)
    copyItems(vm, target.data, source.data)
  } finally {
    vm.decref(target)
    vm.decref(source)
  }
}

/** All of the source is read before anything is written: both may be parts of the same bytes. */
function copyItems(vm: Vm, target: MemoryData, source: MemoryData): void {
  const sameFormat = target.format.replace(/^@/, '') === source.format.replace(/^@/, '')
  if (!sameFormat || source.shape.length !== 1 || itemCount(source.shape) !== itemCount(target.shape)) {
    throw vm.error('ValueError', 'memoryview assignment: lvalue and rvalue have different structures')
  }
  const bytes = gather(source.bytes, source)
  let from = 0
  for (const at of itemOffsets(target)) {
    target.bytes.set(bytes.subarray(from, from + target.itemSize), at)
    from += target.itemSize
  }
}
