/** Text out of arguments that must be str, in the words of CPython's argument checks. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { kind } from '../PyType'

export function isStr(object: PyObject): boolean {
  return (object.cls.kind & kind.STR) !== 0
}

/** The text of a str or an instance of a subclass. */
export function textValue(object: PyObject): string {
  return object.data as string // the caller knows that it is a str
}

/** `subject` begins the message of what is no str: `find() argument 1`. */
export function textArgument(vm: Vm, object: PyObject, subject: string): string {
  if (isStr(object)) return textValue(object)
  const found = object === vm.none ? 'None' : object.cls.name
  throw vm.error('TypeError', `${subject} must be str, not ${found}`)
}
