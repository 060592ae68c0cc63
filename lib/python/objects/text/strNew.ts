/** `str(...)`: the text of an object, or bytes decoded. Follows unicode_new and PyUnicode_FromEncodedObject of CPython. */
import { shownName } from '../type/fullName'
import type { Vm } from '../../vm/Vm'
import { bind } from '../native/bind'
import { parseSignature } from '../native/signature'
import type { PyObject } from '../PyObject'
import type { KeywordNames, PyType } from '../PyType'
import { enterNative } from '../protocol/compare'
import { reprObject } from '../protocol/text'
import { bytesInside } from './bytesLike'
import { decodeBytes } from './coding'
import { strOfClass } from './newText'
import { isStr, textValue } from './textArgument'

const signature = parseSignature("str(object='', encoding='utf-8', errors='strict')")

export function strNew(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  if (names === null && args.length > 3)
    throw vm.error('TypeError', `str expected at most 3 arguments, got ${args.length}`)
  const [object, encoding, errors] = bind(vm, signature, 'str', args, names) as (PyObject | undefined)[] // the signature has no rest
  const encodingText = encoding === undefined ? null : nameArgument(vm, encoding, 'encoding')
  const errorsText = errors === undefined ? null : nameArgument(vm, errors, 'errors')
  if (object === undefined) return strOfClass(vm, cls, '')
  if (encodingText !== null || errorsText !== null) {
    return strOfClass(vm, cls, decoded(vm, object, encodingText ?? 'utf-8', errorsText ?? 'strict'))
  }
  const result = strObject(vm, object)
  if (cls === vm.types.str) return result
  try {
    return strOfClass(vm, cls, textValue(result))
  } finally {
    vm.decref(result)
  }
}

function nameArgument(vm: Vm, object: PyObject, name: string): string {
  if (isStr(object)) return textValue(object)
  throw vm.error('TypeError', `str() argument '${name}' must be str, not ${shownName(vm, object.cls)}`)
}

/** `str(object)` as an object: what `__str__` gave may be of a subclass. */
export function strObject(vm: Vm, object: PyObject): PyObject {
  if (object.cls === vm.types.str) {
    object.refs++
    return object
  }
  const { str } = object.cls.slots
  if (str === null) return reprObject(vm, object)
  enterNative(vm, ' while getting the str of an object')
  try {
    return checkedStr(vm, str(vm, object))
  } finally {
    vm.thread.nativeDepth--
  }
}

function checkedStr(vm: Vm, result: PyObject): PyObject {
  if (isStr(result)) return result
  const found = result.cls.name
  vm.decref(result)
  throw vm.error('TypeError', `__str__ returned non-string (type ${found})`)
}

function decoded(vm: Vm, object: PyObject, encoding: string, errors: string): string {
  if (isStr(object)) throw vm.error('TypeError', 'decoding str is not supported')
  const bytes = bytesInside(vm, object)
  if (bytes === null) throw vm.error('TypeError', `decoding to str: need a bytes-like object, ${object.cls.name} found`)
  return bytes.length === 0 ? '' : decodeBytes(vm, object, bytes, encoding, errors)
}
