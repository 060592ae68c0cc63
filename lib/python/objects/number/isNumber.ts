import type { PyObject } from '../PyObject'
import { kind } from '../PyType'

/** `PyNumber_Check`: whether it can be made a number. */
export function isNumber(object: PyObject): boolean {
  const { int, float, index } = object.cls.slots
  return (
    (object.cls.kind & (kind.INT | kind.FLOAT | kind.COMPLEX)) !== 0 || int !== null || float !== null || index !== null
  )
}
