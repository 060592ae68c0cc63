/**
 * A field of a built-in object gets another reference. What CPython makes after the object that holds it is put there so too,
 * since the collector's order and addresses tell which came first.
 */
import { NAMED_SLOT } from '../../heap/history/event'
import type { Vm } from '../vm/Vm'
import type { PyContainer, PyObject } from './PyObject'

/** Puts `value` (taken over) into a field, which is the slot's of that number, and drops what was there. */
export function putField<T>(
  vm: Vm,
  self: PyContainer,
  slot: number,
  data: T,
  field: keyof T & string,
  value: PyObject | null,
): void {
  const fields = data as Record<string, unknown> // the field holds a reference or null
  const old = fields[field] as PyObject | null | undefined
  fields[field] = value
  if (value === null) vm.recordDrop(self, NAMED_SLOT + slot)
  else vm.recordStore(self, NAMED_SLOT + slot, value)
  vm.xdecref(old)
}
