/** New memoryviews: of whatever has bytes, or of another view. Results are owned. */
import { nativeFormats, type PackedFormat } from '../../text/packed'
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { kind, type ShownBytes } from '../PyType'
import { callBuffer, FULL, newBufferWrapper } from './bufferMethod'
import {
  type Geometry,
  isMemory,
  liveData,
  type ManagedData,
  type MemoryData,
  type PyManaged,
  type PyMemory,
} from './memoryData'

/** A single letter of C's own types, perhaps after `@`. */
export function packedFormat(format: string): PackedFormat | null {
  return nativeFormats.get(format.startsWith('@') ? format.slice(1) : format) ?? null
}

/** `memoryview(object)`, or null for what has no bytes to show. */
export function memoryOf(vm: Vm, object: PyObject): PyMemory | null {
  if (isMemory(object)) return viewLike(vm, liveData(vm, object), {})
  const shown = shownBytes(object)
  if (shown === null) return viewByBuffer(vm, object)
  const { bytes, itemSize, format, readOnly, shape = [bytes.length / itemSize] } = shown
  return newView(vm, newManaged(vm, object), {
    bytes,
    offset: 0,
    itemSize,
    shape,
    strides: shape.map((_, at) => shape.slice(at + 1).reduce((product, length) => product * length, itemSize)),
    format,
    packed: packedFormat(format),
    readOnly,
  })
}

/** A view of what `__buffer__` shows. */
function viewByBuffer(vm: Vm, object: PyObject): PyMemory | null {
  const shown = callBuffer(vm, object, FULL)
  if (shown === null) return null
  const { bytes, offset, itemSize, shape, strides, format, packed, readOnly } = liveData(vm, shown)
  const wrapper = newBufferWrapper(vm, object, shown)
  try {
    return newView(vm, newManaged(vm, wrapper), { bytes, offset, itemSize, shape, strides, format, packed, readOnly })
  } finally {
    vm.decref(wrapper)
  }
}

function shownBytes(object: PyObject): ShownBytes | null {
  if ((object.cls.kind & (kind.BYTES | kind.BYTEARRAY)) === 0) return object.cls.layout.buffer?.(object) ?? null
  const bytes = object.data as Uint8Array // kind says that it has bytes
  return { bytes, format: 'B', itemSize: 1, readOnly: (object.cls.kind & kind.BYTES) !== 0 }
}

function newManaged(vm: Vm, exporter: PyObject): PyManaged {
  exporter.refs++
  vm.exports.set(exporter, (vm.exports.get(exporter) ?? 0) + 1)
  const data: ManagedData = { exporter, views: 0 }
  return vm.container(vm.typeNamed('managedbuffer'), data) as PyManaged // the type has ManagedData
}

type View = Omit<MemoryData, 'buffer' | 'released' | 'hash'>

/** Takes the managed buffer over. */
function newView(vm: Vm, buffer: PyManaged, view: View): PyMemory {
  buffer.data.views++
  const data: MemoryData = { ...view, buffer, released: false, hash: null }
  return vm.container(vm.typeNamed('memoryview'), data) as PyMemory // the type has MemoryData
}

/** A view of the same bytes with something changed. */
export function viewLike(
  vm: Vm,
  { buffer, bytes, offset, itemSize, shape, strides, format, packed, readOnly }: MemoryData,
  change: Partial<Geometry & { format: string; packed: PackedFormat | null; readOnly: boolean }>,
): PyMemory {
  if (buffer === null) throw new RangeError('viewLike: a view without a buffer is released')
  buffer.refs++
  return newView(vm, buffer, { bytes, offset, itemSize, shape, strides, format, packed, readOnly, ...change })
}
