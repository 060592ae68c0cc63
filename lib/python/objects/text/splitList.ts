/** The list that splitting gives, and the room it has: CPython reserves some for the first parts. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { appendedList } from '../sequence/capacity'

const MOST_RESERVED = 12

/** Of `split` and `rsplit`, with at most `most` cuts; below 0 for any number. */
export function splitList(vm: Vm, parts: PyObject[], most: number): PyObject {
  return appendedList(vm, parts, most < 0 || most >= MOST_RESERVED ? MOST_RESERVED : most + 1)
}
