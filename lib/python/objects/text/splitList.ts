/** The list that splitting gives, and the room it has: CPython reserves some for the first parts. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { appendedList } from '../sequence/capacity'

const MOST_RESERVED = 12

/** Of `split` and `rsplit`, with at most `most` cuts; below 0 for any number, of which `likely` are as many as there may be. */
export function splitList(vm: Vm, parts: PyObject[], most: number, likely = MOST_RESERVED): PyObject {
  const cuts = most < 0 ? likely : most
  return appendedList(vm, parts, cuts >= MOST_RESERVED ? MOST_RESERVED : cuts + 1)
}
