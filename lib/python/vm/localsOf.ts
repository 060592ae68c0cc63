/** `locals()`: a body's own namespace, or a function's variables as they stand, in a new dict. */
import { codeFlag, fastKind } from '../compile/code'
import { dictSet, entries, newDict, setName } from '../objects/dict/dictionary'
import type { CellData } from '../objects/function/functionData'
import type { PyObject } from '../objects/PyObject'
import type { Frame } from './Frame'
import { comeAndGo, tupleComesAndGoes } from './unseen'
import type { Vm } from './Vm'

/** Whether a comprehension is running whose variables are laid into the body of a module or class. */
export function isInComprehension({ stack, unit }: Frame): boolean {
  return unit.code.localsPlusKinds.some(
    (bits, slot) => (bits & fastKind.HIDDEN) !== 0 && (stack[slot] ?? null) !== null,
  )
}

/** Owned. */
export function localsOf(vm: Vm, frame: Frame): PyObject {
  const { code } = frame.unit
  if ((code.flags & codeFlag.OPTIMIZED) === 0 && frame.locals !== null && !isInComprehension(frame)) {
    frame.locals.refs++
    return frame.locals
  }
  const dict = newDict(vm)
  comeAndGo(vm, vm.types.list.free) // the variables' names, and what goes through them
  comeAndGo(vm, vm.types.listIterator.free)
  tupleComesAndGoes(vm, 1)
  code.localsPlusNames.forEach((name, slot) => {
    const bits = code.localsPlusKinds[slot] ?? 0
    const entry = frame.stack[slot] ?? null
    const isCell = (bits & (fastKind.CELL | fastKind.FREE)) !== 0 && entry !== null && entry.cls === vm.types.cell
    const value = isCell ? (entry.data as CellData).contents : entry // exact cell
    if (value !== null) setName(vm, dict, name, value)
  })
  // Names that the program put there through the frame.
  const extra = frame.watched?.extra ?? null
  if (extra !== null) for (const [key, value] of entries(extra)) dictSet(vm, dict, key, value)
  return dict
}
