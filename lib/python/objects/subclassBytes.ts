/** What an instance of a class derived from a built-in one takes beyond the built-in's size. */
import type { PyObject } from './PyObject'
import { typeFlag } from './PyType'

const PRE_HEADER = 16
const POINTER = 8

export function subclassBytes({ cls }: PyObject): number {
  if ((cls.flags & typeFlag.HEAP) === 0) return 0
  const hasPreHeader = (cls.flags & (typeFlag.HAS_DICT | typeFlag.HAS_WEAKREFS)) !== 0
  return (hasPreHeader ? PRE_HEADER : 0) + POINTER * cls.members
}
