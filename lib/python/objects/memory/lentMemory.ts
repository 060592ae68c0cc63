/** What a memoryview shows of itself by `__buffer__`. Follows memory_getbuf in Objects/memoryobject.c of CPython 3.14. */
import type { Vm } from '../../vm/Vm'
import { asks, COLUMN_ORDER, EITHER_ORDER, FORMAT, ROW_ORDER, SHAPE, STRIDES } from './bufferFlags'
import { requireWritable } from './bufferMethod'
import { isColumnOrdered, isRowOrdered, itemCount } from './geometry'
import { lentData, type MemoryData, type PyMemory } from './memoryData'
import { newManaged, newView, packedFormat, type View } from './newMemory'

/** As much of a view as was asked for. It is the new view's exporter: it cannot be released before that one. */
export function lentMemory(vm: Vm, view: PyMemory, asked: number): PyMemory {
  const data = lentData(vm, view)
  requireWritable(vm, view, data.readOnly, asked)
  requireOrder(vm, data, asked)
  const shown = shownOf(vm, data, asked)
  return newView(vm, newManaged(vm, view, shown), shown)
}

function requireOrder(vm: Vm, data: MemoryData, asked: number): void {
  const isRow = isRowOrdered(data)
  const isColumn = isColumnOrdered(data)
  const missing =
    asks(asked, ROW_ORDER) && !isRow
      ? 'C-contiguous'
      : asks(asked, COLUMN_ORDER) && !isColumn
        ? 'Fortran contiguous'
        : asks(asked, EITHER_ORDER) && !isRow && !isColumn
          ? 'contiguous'
          : !asks(asked, STRIDES) && !isRow
            ? 'C-contiguous'
            : null
  if (missing !== null) throw vm.error('BufferError', `memoryview: underlying buffer is not ${missing}`)
}

function shownOf(vm: Vm, data: MemoryData, asked: number): View {
  const { bytes, offset, itemSize, readOnly } = data
  const format = asks(asked, FORMAT) ? data.format : 'B'
  const whole = { bytes, offset, itemSize, format, packed: packedFormat(format), readOnly }
  if (asks(asked, SHAPE)) return { ...whole, shape: data.shape, strides: data.strides }
  if (asks(asked, FORMAT))
    throw vm.error('BufferError', 'memoryview: cannot cast to unsigned bytes if the format flag is present')
  return { ...whole, shape: [itemCount(data.shape)], strides: [itemSize] }
}
