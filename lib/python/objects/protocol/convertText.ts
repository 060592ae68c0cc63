/** The conversions `!s`, `!r` and `!a` of formatted strings, by the numbers of CONVERT_VALUE. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { ascii, repr, str } from './text'

const REPR = 2
const ASCII = 3

export function convertText(vm: Vm, object: PyObject, conversion: number): string {
  if (conversion === REPR) return repr(vm, object)
  return conversion === ASCII ? ascii(vm, object) : str(vm, object)
}
