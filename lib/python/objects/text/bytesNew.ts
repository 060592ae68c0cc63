/** `bytes(...)`, and what it shares with `bytearray(...)`: bytes from a count, from text, from items. */
import type { Vm } from '../../vm/Vm'
import { bind } from '../native/bind'
import { parseSignature } from '../native/signature'
import { hasIndex, sequenceIndex } from '../number/indexValue'
import type { PyObject } from '../PyObject'
import { type KeywordNames, kind, type PyType } from '../PyType'
import { bytesByMethod, bytesFromItems, objectByMethod } from './bytesFrom'
import { encodeText } from './coding'
import { bytesOfClass, checkLength } from './newText'
import { isStr, textArgument, textValue } from './textArgument'

export type BytesType = 'bytes' | 'bytearray'

const signatures = {
  bytes: parseSignature("bytes(source=b'', encoding='utf-8', errors='strict')"),
  bytearray: parseSignature("bytearray(source=b'', encoding='utf-8', errors='strict')"),
}

export function bytesNew(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const [only] = args
  const isAlone = args.length === 1 && names === null && only !== undefined
  const given = isAlone && cls === vm.types.bytes ? asTheyAre(vm, only) : null
  return given ?? bytesOfClass(vm, cls, bytesOf(vm, 'bytes', bytesArguments(vm, 'bytes', args, names)))
}

/** Bytes that need no copy, owned: plain ones, and what an object's own method gives. */
function asTheyAre(vm: Vm, source: PyObject): PyObject | null {
  if (source.cls !== vm.types.bytes) return objectByMethod(vm, source)
  source.refs++
  return source
}

/** What a call is given; of the right types. */
interface BytesArguments {
  readonly source: PyObject | undefined
  readonly encoding: string | null
  readonly errors: string | null
}

export function bytesArguments(
  vm: Vm,
  type: BytesType,
  args: readonly PyObject[],
  names: KeywordNames,
): BytesArguments {
  const bound = bind(vm, signatures[type], type, args, names) as (PyObject | undefined)[] // the signature has no rest
  const [source, encoding, errors] = bound
  return {
    source,
    encoding: encoding === undefined ? null : textArgument(vm, encoding, `${type}() argument 'encoding'`),
    errors: errors === undefined ? null : textArgument(vm, errors, `${type}() argument 'errors'`),
  }
}

/** A new array. */
export function bytesOf(vm: Vm, type: BytesType, { source, encoding, errors }: BytesArguments): Uint8Array {
  // A text too may say what its bytes are.
  const isAlone = source !== undefined && encoding === null && errors === null
  const given = isAlone && type === 'bytes' ? bytesByMethod(vm, source) : null
  if (given !== null) return given
  if (source !== undefined && isStr(source)) return fromText(vm, source, encoding, errors)
  if (encoding !== null) throw vm.error('TypeError', 'encoding without a string argument')
  if (errors !== null) throw vm.error('TypeError', 'errors without a string argument')
  return source === undefined ? new Uint8Array(0) : fromObject(vm, source, type)
}

function fromText(vm: Vm, source: PyObject, encoding: string | null, errors: string | null): Uint8Array {
  if (encoding === null) throw vm.error('TypeError', 'string argument without an encoding')
  return encodeText(vm, source, textValue(source), encoding, errors ?? null).slice()
}

function fromObject(vm: Vm, source: PyObject, type: BytesType): Uint8Array {
  const isCount = hasIndex(source) && (source.cls.kind & (kind.BYTES | kind.BYTEARRAY)) === 0
  return isCount ? zeros(vm, source) : bytesFromItems(vm, source, type)
}

function zeros(vm: Vm, source: PyObject): Uint8Array {
  const count = sequenceIndex(vm, source, 'OverflowError')
  if (count < 0) throw vm.error('ValueError', 'negative count')
  checkLength(vm, count)
  return new Uint8Array(count)
}
