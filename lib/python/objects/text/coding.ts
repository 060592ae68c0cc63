/**
 * `encode` and `decode` by the names of encoding and error handler: the interpreter's own codecs are lib/python/text's, all
 * others are asked of the program's registry (Services).
 */
import { decode, encode, encodingName } from '../../text/codecs'
import type { Vm } from '../../vm/Vm'
import { native, type NativeDefinition } from '../native/native'
import type { PyObject, PyStr } from '../PyObject'
import { kind } from '../PyType'
import { unwrap } from '../protocol/raiseProblem'
import { bytesValue } from './bytesLike'
import { isPastRegistry, notingCodec } from './codecNote'
import { decodingWith, encodingWith } from './codecHandlers'
import { newBytes } from './newText'
import { cTextArgument } from './textArgument'

/** How errors are handled where nobody says so; a codec of the program's own is not told. */
const STRICT = 'strict'

/** `coded` is what an error shows as its object. `errors` is null where nobody said how to handle them. */
export function encodeText(vm: Vm, coded: PyObject, text: string, encoding: string, errors: string | null): Uint8Array {
  if (encodingName(encoding) !== undefined || encoding.includes('\0'))
    return ownCodec(vm, 'encoding', encoding, () =>
      encodingWith(vm, errors ?? STRICT, (handler) => unwrap(vm, encode(text, encoding, handler), coded)),
    )
  const result = vm.services.codeByName(vm, coded, encoding, errors, 'encode')
  try {
    if ((result.cls.kind & (kind.BYTES | kind.BYTEARRAY)) !== 0) return bytesValue(result).slice()
    throw vm.error(
      'TypeError',
      `'${encoding}' encoder returned '${result.cls.name}' instead of 'bytes'; use codecs.encode() to encode to arbitrary types`,
    )
  } finally {
    vm.decref(result)
  }
}

/** What is quick here may be the registry's in CPython, which one sees by the note. */
function ownCodec<T>(vm: Vm, which: 'encoding' | 'decoding', encoding: string, act: () => T): T {
  return notingCodec(vm, which, encoding, act, () => !isPastRegistry(encoding))
}

export function decodeBytes(
  vm: Vm,
  coded: PyObject,
  bytes: Uint8Array,
  encoding: string,
  errors: string | null,
): string {
  if (bytes.length === 0) return '' // CPython looks for no codec then
  const isOwn = encodingName(encoding) !== undefined || encoding.includes('\0')
  const shown = coded.cls === vm.types.bytes ? null : newBytes(vm, bytes.slice())
  try {
    if (isOwn)
      return ownCodec(vm, 'decoding', encoding, () =>
        decodingWith(vm, errors ?? STRICT, (handler) => unwrap(vm, decode(bytes, encoding, handler), shown ?? coded)),
      )
    return decodeByName(vm, shown ?? coded, encoding, errors)
  } finally {
    vm.xdecref(shown)
  }
}

function decodeByName(vm: Vm, coded: PyObject, encoding: string, errors: string | null): string {
  const result = vm.services.codeByName(vm, coded, encoding, errors, 'decode')
  try {
    if ((result.cls.kind & kind.STR) !== 0) return String(result.data)
    throw vm.error(
      'TypeError',
      `'${encoding}' decoder returned '${result.cls.name}' instead of 'str'; use codecs.decode() to decode to arbitrary types`,
    )
  } finally {
    vm.decref(result)
  }
}

function named(vm: Vm, method: 'encode' | 'decode', encoding?: PyObject, errors?: PyObject): [string, string | null] {
  return [
    encoding === undefined ? 'utf-8' : cTextArgument(vm, encoding, `${method}() argument 'encoding'`),
    errors === undefined ? null : cTextArgument(vm, errors, `${method}() argument 'errors'`),
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
