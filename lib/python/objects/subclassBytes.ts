/** What an instance of a class derived from a built-in one takes beyond the built-in's size. */
import type { PyObject } from './PyObject'
import { typeFlag } from './PyType'
import { hasPreHeader } from './type/shownFlags'

const PRE_HEADER = 16
const POINTER = 8

export function subclassBytes({ cls }: PyObject): number {
  if ((cls.flags & typeFlag.HEAP) === 0) return 0
  return (hasPreHeader(cls) ? PRE_HEADER : 0) + POINTER * cls.members
}
