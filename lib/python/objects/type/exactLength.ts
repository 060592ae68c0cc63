/** `len()` to the last digit: lengths of ranges and of what a program defines go beyond JavaScript's safe integers. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import type { PyType } from '../PyType'
import { lengthOf } from '../protocol/truth'
import { length as rangeLength, type PyRange } from '../sequence/rangeType'
import { answeredLength, length as genericLength } from './genericSlots'

/** `cls` is the class whose `len` is asked. */
export function exactLength(vm: Vm, object: PyObject, cls: PyType = object.cls): number | bigint {
  const { len } = cls.slots
  if (len === genericLength) return answeredLength(vm, object)
  const size = len === null ? lengthOf(vm, object) : len(vm, object)
  return len === rangeLength ? (object as PyRange).data.length : size // the slot is that of ranges
}
