/** The arithmetic of shapes and strides: which bytes an item has, and which parts are one piece. Plain numbers only. */
import type { Geometry } from './memoryData'

export function itemCount(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1)
}

/** The strides of items that lie one after the other, the last index running fastest. */
export function rowStrides(shape: readonly number[], itemSize: number): number[] {
  const strides: number[] = []
  let step = itemSize
  for (let at = shape.length - 1; at >= 0; at--) {
    strides[at] = step
    step *= shape[at] ?? 1
  }
  return strides
}

/** As CPython notes it when a view is made: of one dimension without items, the stride counts nevertheless. */
export function isNotedOrdered(geometry: Geometry, byColumns: boolean): boolean {
  const { shape, strides, itemSize } = geometry
  if (shape.length === 1) return shape[0] === 1 || strides[0] === itemSize
  return byColumns ? isColumnOrdered(geometry) : isRowOrdered(geometry)
}

export function isRowOrdered({ shape, strides, itemSize }: Geometry): boolean {
  if (shape.includes(0)) return true
  const wanted = rowStrides(shape, itemSize)
  return shape.every((size, at) => size <= 1 || strides[at] === wanted[at])
}

export function isColumnOrdered({ shape, strides, itemSize }: Geometry): boolean {
  if (shape.includes(0)) return true
  let step = itemSize
  return shape.every((size, at) => {
    const fits = size <= 1 || strides[at] === step
    step *= size
    return fits
  })
}

/** Where each item begins, the last index running fastest; or the first one, for Fortran's order. */
export function* itemOffsets({ offset, shape, strides }: Geometry, byColumns = false): Generator<number> {
  const order = shape.map((_, at) => (byColumns ? at : shape.length - 1 - at))
  const index = shape.map(() => 0)
  if (shape.includes(0)) return
  for (let at = offset; ;) {
    yield at
    let turned = 0
    for (; turned < order.length; turned++) {
      const dimension = order[turned] ?? 0
      const stride = strides[dimension] ?? 0
      const next = (index[dimension] ?? 0) + 1
      if (next < (shape[dimension] ?? 0)) {
        index[dimension] = next
        at += stride
        break
      }
      index[dimension] = 0
      at -= (next - 1) * stride
    }
    if (turned === order.length) return
  }
}

/** The bytes of all items, in one piece; a new array. */
export function gather(bytes: Uint8Array, geometry: Geometry, byColumns = false): Uint8Array {
  const { offset, shape, itemSize } = geometry
  const length = itemCount(shape) * itemSize
  if (!byColumns && isRowOrdered(geometry)) return bytes.slice(offset, offset + length)
  const gathered = new Uint8Array(length)
  let to = 0
  for (const from of itemOffsets(geometry, byColumns)) {
    gathered.set(bytes.subarray(from, from + itemSize), to)
    to += itemSize
  }
  return gathered
}
