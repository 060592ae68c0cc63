/** `encode` and `decode` by the names of encoding and error handler; the codecs are lib/python/text's. */
import { nameReplaceHandler } from '../../text/codecErrors'
import { decode, encode } from '../../text/codecs'
import type { Vm } from '../../vm/Vm'
import { native, type NativeDefinition } from '../native/native'
import type { PyObject, PyStr } from '../PyObject'
import { unwrap } from '../protocol/raiseProblem'
import { bytesValue } from './bytesLike'
import { newBytes } from './newText'
import { textArgument } from './textArgument'

/** `coded` is what an error shows as its object. */
export function encodeText(vm: Vm, coded: PyObject, text: string, encoding: string, errors: string): Uint8Array {
  const handler = errors === 'namereplace' ? nameReplaceHandler((code) => vm.unicode.names.nameOf(code)) : errors
  return unwrap(vm, encode(text, encoding, handler), coded)
}

export function decodeBytes(vm: Vm, coded: PyObject, bytes: Uint8Array, encoding: string, errors: string): string {
  const text = decode(bytes, encoding, errors)
  if (typeof text === 'string') return text
  if (coded.cls === vm.types.bytes) return unwrap(vm, text, coded)
  const shown = newBytes(vm, bytes.slice())
  try {
    return unwrap(vm, text, shown)
  } finally {
    vm.decref(shown)
  }
}

function named(vm: Vm, method: 'encode' | 'decode', encoding?: PyObject, errors?: PyObject): [string, string] {
  return [
    encoding === undefined ? 'utf-8' : textArgument(vm, encoding, `${method}() argument 'encoding'`),
    errors === undefined ? 'strict' : textArgument(vm, errors, `${method}() argument 'errors'`),
  ]
}

export const encodeMethod: NativeDefinition = native(
  "encode($self, /, encoding='utf-8', errors='strict')",
  (vm, self: PyStr, encoding?: PyObject, errors?: PyObject) => {
    return newBytes(vm, encodeText(vm, self, self.data, ...named(vm, 'encode', encoding, errors)))
  },
)

export const decodeMethod: NativeDefinition = native(
  "decode($self, /, encoding='utf-8', errors='strict')",
  (vm, self: PyObject, encoding?: PyObject, errors?: PyObject) => {
    return vm.str(decodeBytes(vm, self, bytesValue(self), ...named(vm, 'decode', encoding, errors)))
  },
)
