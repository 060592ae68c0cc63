/** `locals()`: a body's own namespace, or a function's variables as they stand, in a new dict. */
import { codeFlag, fastKind } from '../compile/code'
import { newDict, setName } from '../objects/dict/dictionary'
import type { CellData } from '../objects/function/functionData'
import type { PyObject } from '../objects/PyObject'
import type { Frame } from './Frame'
import type { Vm } from './Vm'

/** Owned. */
export function localsOf(vm: Vm, frame: Frame): PyObject {
  const { code } = frame.unit
  if ((code.flags & codeFlag.OPTIMIZED) === 0 && frame.locals !== null) {
    frame.locals.refs++
    return frame.locals
  }
  const dict = newDict(vm)
  code.localsPlusNames.forEach((name, slot) => {
    const bits = code.localsPlusKinds[slot] ?? 0
    if ((bits & fastKind.HIDDEN) !== 0) return
    const entry = frame.stack[slot] ?? null
    const isCell = (bits & (fastKind.CELL | fastKind.FREE)) !== 0 && entry !== null && entry.cls === vm.types.cell
    const value = isCell ? (entry.data as CellData).contents : entry // exact cell
    if (value !== null) setName(vm, dict, name, value)
  })
  return dict
}
