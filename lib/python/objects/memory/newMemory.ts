/** New memoryviews: of whatever has bytes, or of another view. Results are owned. */
import { nativeFormats, type PackedFormat } from '../../text/packed'
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { kind, type ShownBytes } from '../PyType'
import { FORMAT, FULL } from './bufferFlags'
import { callBuffer, hasOwn, newBufferWrapper, requireWritable, tellRelease } from './bufferMethod'
import {
  endView,
  type Geometry,
  isMemory,
  liveData,
  type ManagedData,
  type MemoryData,
  type PyManaged,
  type PyMemory,
  requireLent,
} from './memoryData'

/** A single letter of C's own types, perhaps after `@`. */
export function packedFormat(format: string): PackedFormat | null {
  return nativeFormats.get(format.startsWith('@') ? format.slice(1) : format) ?? null
}

/** `memoryview(object)`, or null for what has no bytes to show. */
export function memoryOf(vm: Vm, object: PyObject, asked = FULL): PyMemory | null {
  return viewByBuffer(vm, object, asked) ?? memoryInside(vm, object, asked)
}

/** A view of the bytes that the object has itself, whatever its class shows instead. */
export function memoryInside(vm: Vm, object: PyObject, asked: number): PyMemory | null {
  if (isMemory(object)) return viewLike(vm, liveData(vm, object), {})
  const owner = object.cls.layout.bufferOwner?.(vm, object) ?? null
  if (owner !== null) return memoryInside(vm, owner, asked)
  const shown = shownBytes(object)
  if (shown === null) return null
  const { bytes, itemSize, readOnly, shape = [bytes.length / itemSize] } = shown
  const format = shown.formatIfAsked === true && (asked & FORMAT) === 0 ? 'B' : shown.format
  requireWritable(vm, object, readOnly, asked)
  const view = {
    bytes,
    offset: 0,
    itemSize,
    shape,
    strides: shape.map((_, at) => shape.slice(at + 1).reduce((product, length) => product * length, itemSize)),
    format,
    packed: packedFormat(format),
    readOnly,
  }
  return newView(vm, newManaged(vm, object, view), view)
}

/** A view of what `__buffer__` shows. */
function viewByBuffer(vm: Vm, object: PyObject, asked: number): PyMemory | null {
  const shown = callBuffer(vm, object, asked)
  if (shown === null) return null
  const { bytes, offset, itemSize, shape, strides, format, packed, readOnly } = liveData(vm, shown)
  const wrapper = newBufferWrapper(vm, object, shown)
  try {
    const view = { bytes, offset, itemSize, shape, strides, format, packed, readOnly }
    return newView(vm, newManaged(vm, wrapper, view), view)
  } finally {
    vm.decref(wrapper)
  }
}

function shownBytes(object: PyObject): ShownBytes | null {
  if ((object.cls.kind & (kind.BYTES | kind.BYTEARRAY)) === 0) return object.cls.layout.buffer?.(object) ?? null
  const bytes = object.data as Uint8Array // kind says that it has bytes
  return { bytes, format: 'B', itemSize: 1, readOnly: (object.cls.kind & kind.BYTES) !== 0 }
}

export function newManaged(vm: Vm, exporter: PyObject, whole: View): PyManaged {
  exporter.refs++
  vm.exports.set(exporter, (vm.exports.get(exporter) ?? 0) + 1)
  const tellEnd = hasOwn(vm, exporter, '__release_buffer__') ? showEnding(exporter, whole) : null
  return newManagedOf(vm, { exporter, views: 0, tellEnd })
}

function newManagedOf(vm: Vm, data: ManagedData): PyManaged {
  return vm.container(vm.typeNamed('managedbuffer'), data) as PyManaged // the type has ManagedData
}

/** How an exporter is told that its last view ends: it sees its bytes in a view that holds nothing and ends then. */
function showEnding(exporter: PyObject, whole: View) {
  return (vm: Vm): void => {
    const nobody = newManagedOf(vm, { exporter: null, views: 0, tellEnd: null })
    const view = newView(vm, nobody, { ...whole, isRestricted: true })
    tellRelease(vm, exporter, view)
    vm.xdecref(endView(vm, view))
    vm.decref(view)
  }
}

export type View = Omit<MemoryData, 'buffer' | 'released' | 'isRestricted' | 'hash' | 'lent'> & {
  readonly isRestricted?: boolean
}

/** Takes the managed buffer over. */
export function newView(vm: Vm, buffer: PyManaged, view: View): PyMemory {
  buffer.data.views++
  const data: MemoryData = { isRestricted: false, ...view, buffer, released: false, hash: null, lent: 0 }
  return vm.container(vm.typeNamed('memoryview'), data) as PyMemory // the type has MemoryData
}

/** A view of the same bytes with something changed. */
export function viewLike(
  vm: Vm,
  view: MemoryData,
  change: Partial<Geometry & { format: string; packed: PackedFormat | null; readOnly: boolean }>,
): PyMemory {
  requireLent(vm, view)
  const { buffer, bytes, offset, itemSize, shape, strides, format, packed, readOnly } = view
  if (buffer === null) throw new RangeError('viewLike: a view without a buffer is released')
  buffer.refs++
  return newView(vm, buffer, { bytes, offset, itemSize, shape, strides, format, packed, readOnly, ...change })
}
