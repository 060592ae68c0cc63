/** Text out of arguments that must be str, in the words of CPython's argument checks. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { kind } from '../PyType'
import { encode } from '../../text/codecs'
import { unwrap } from '../protocol/raiseProblem'

export function isStr(object: PyObject): boolean {
  return (object.cls.kind & kind.STR) !== 0
}

/** The text of a str or an instance of a subclass. */
export function textValue(object: PyObject): string {
  return object.data as string // the caller knows that it is a str
}

/** As textArgument, for what C code reads as a C string: it must be UTF-8 without a null character. */
export function cTextArgument(vm: Vm, object: PyObject, subject: string): string {
  const text = textArgument(vm, object, subject)
  refuseSurrogates(vm, object, text)
  if (text.includes('\0')) throw vm.error('ValueError', 'embedded null character')
  return text
}

/** A lone surrogate has no UTF-8, which is an error that shows `object`. */
export function refuseSurrogates(vm: Vm, object: PyObject, text: string): void {
  if (LONE_SURROGATE.test(text)) unwrap(vm, encode(text), object)
}

const LONE_SURROGATE = /\p{Cs}/u

/** `subject` begins the message of what is no str: `find() argument 1`. */
export function textArgument(vm: Vm, object: PyObject, subject: string): string {
  if (isStr(object)) return textValue(object)
  const found = object === vm.none ? 'None' : object.cls.name
  throw vm.error('TypeError', `${subject} must be str, not ${found}`)
}
