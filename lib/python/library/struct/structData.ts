/** What a `struct.Struct` holds: its format, and the layout that follows from it. */
import type { PyContainer, PyObject } from '../../objects/PyObject'
import type { Vm } from '../../vm/Vm'
import type { StructLayout } from './structFormat'

export interface StructData {
  /** Bytes; owned. */
  format: PyObject | null
  layout: StructLayout | null
}

export interface PyStruct extends PyContainer {
  data: StructData
}

export const STRUCT = '_struct.Struct'
export function layoutOf(vm: Vm, self: PyStruct): StructLayout {
  const { layout } = self.data
  if (layout === null) throw vm.error('RuntimeError', 'Struct object is not initialized')
  return layout
}
