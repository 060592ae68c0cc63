/**
 * The names that the instances of a class share, as CPython keeps them: at most thirty, fewer the more instances there were
 * before the names came. They decide whether an attribute lies in the instance, and how large its `__dict__` is said to be.
 * Source: measured with sys.getsizeof(vars(...)) on 3.14.10.
 */
import type { Vm } from '../../vm/Vm'
import type { PyType } from '../PyType'

export const MOST_SHARED = 30

/** The place of `name` among the shared names, made if there is room; else -1. */
export function placeOfShared(vm: Vm, cls: PyType, name: string): number {
  const known = cls.shared.get(name)
  if (known !== undefined) return known
  if (cls.sharedRoom <= 0) return -1
  cls.sharedRoom--
  const at = cls.shared.size
  const names = at === 0 ? new Map<string, number>() : (cls.shared as Map<string, number>) // made here
  cls.shared = names.set(name, at)
  if (cls.recorded >= 0) vm.recorder.typeInfo(cls.recorded).slotNames.push(name)
  return at
}
