/** `memoryview.cast`: the same bytes as items of another type, or in another shape. */
import { argumentKind } from '../protocol/argumentKind'
import type { Vm } from '../../vm/Vm'
import { isInt, sizeOf } from '../number/indexValue'
import type { PyObject } from '../PyObject'
import { kind } from '../PyType'
import { isNotedOrdered, itemCount, rowStrides } from './geometry'
import { liveData, type MemoryData, type PyMemory } from './memoryData'
import { packedFormat, viewLike } from './newMemory'

const MAX_DIMENSIONS = 64
const BYTE_FORMATS = new Set(['b', 'B', 'c'])

export function castMemory(vm: Vm, self: PyMemory, format: PyObject, shape: PyObject | undefined): PyObject {
  const data = liveData(vm, self)
  if ((format.cls.kind & kind.STR) === 0)
    throw vm.error('TypeError', `cast() argument 'format' must be str, not ${argumentKind(vm, format)}`)
  if (!isNotedOrdered(data, false))
    throw vm.error('TypeError', 'memoryview: casts are restricted to C-contiguous views')
  if ((shape !== undefined || data.shape.length !== 1) && data.shape.includes(0))
    throw vm.error('TypeError', 'memoryview: cannot cast view with zeros in shape or strides')
  const sizes = shape === undefined ? null : shapeObjects(vm, data, shape)
  const flat = castFlat(vm, data, format.data as string) // kind says that it is a str
  if (sizes === null) return flat
  try {
    return shaped(vm, flat.data, sizes)
  } finally {
    vm.decref(flat)
  }
}

function shapeObjects(vm: Vm, data: MemoryData, shape: PyObject): readonly PyObject[] {
  if ((shape.cls.kind & (kind.LIST | kind.TUPLE)) === 0) throw vm.error('TypeError', 'shape must be a list or a tuple')
  const sizes = shape.data as readonly PyObject[] // kind says that it is a list or a tuple
  if (sizes.length > MAX_DIMENSIONS)
    throw vm.error('ValueError', `memoryview: number of dimensions must not exceed ${MAX_DIMENSIONS}`)
  if (sizes.length !== 1 && data.shape.length !== 1)
    throw vm.error('TypeError', 'memoryview: cast must be 1D -> ND or ND -> 1D')
  return sizes
}

function castFlat(vm: Vm, data: MemoryData, format: string): PyMemory {
  const wanted = "must be a native single character format prefixed with an optional '@'"
  if (data.packed === null) throw vm.error('ValueError', `memoryview: source format ${wanted}`)
  const packed = packedFormat(format)
  if (packed === null) throw vm.error('ValueError', `memoryview: destination format ${wanted}`)
  if (!isByteFormat(data.format) && !isByteFormat(format))
    throw vm.error('TypeError', 'memoryview: cannot cast between two non-byte formats')
  const length = itemCount(data.shape) * data.itemSize
  if (length % packed.size !== 0) throw vm.error('TypeError', 'memoryview: length is not a multiple of itemsize')
  return viewLike(vm, data, {
    format,
    packed,
    itemSize: packed.size,
    shape: [length / packed.size],
    strides: [packed.size],
  })
}

function isByteFormat(format: string): boolean {
  return BYTE_FORMATS.has(format.startsWith('@') ? format.slice(1) : format)
}

function shaped(vm: Vm, data: MemoryData, sizes: readonly PyObject[]): PyMemory {
  const shape = sizes.map((size) => {
    if (!isInt(size)) throw vm.error('TypeError', 'memoryview.cast(): elements of shape must be integers')
    const value = sizeOf(vm, size)
    if (value > 0) return value
    throw vm.error('ValueError', 'memoryview.cast(): elements of shape must be integers > 0')
  })
  if (itemCount(shape) !== itemCount(data.shape))
    throw vm.error('TypeError', 'memoryview: product(shape) * itemsize != buffer size')
  return viewLike(vm, data, { shape, strides: rowStrides(shape, data.itemSize) })
}
