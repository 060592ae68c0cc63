/** Codecs by a table of characters: `charmap_encode`, `charmap_decode`, `charmap_build`. Follows unicodeobject.c of CPython 3.14. */
import { dictSet } from '../../objects/dict/dictionary'
import { atomLayout } from '../../objects/layouts'
import { kind } from '../../objects/PyType'
import { argumentKind } from '../../objects/protocol/argumentKind'
import { native, type NativeDefinition } from '../../objects/native/native'
import { isInt } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { getItem } from '../../objects/protocol/items'
import { unwrap } from '../../objects/protocol/raiseProblem'
import { bytesArgument } from '../../objects/text/bytesLike'
import { decodingWith, encodingWith } from '../../objects/text/codecHandlers'
import { newBytes } from '../../objects/text/newText'
import { isStr } from '../../objects/text/textArgument'
import { decodeCharmap, decodeWith } from '../../text/decoders'
import { charmapEncoder, encodeBy } from '../../text/encoders'
import { decode, encode } from '../../text/codecs'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { encoded, errorsName, strArgument } from './codecFunctions'

const UNDEFINED = '\ufffe'
const MAP_BYTES = 56

/** A mapping's answer for a code; null where it has none. */
function lookUp(vm: Vm, mapping: PyObject, code: number): PyObject | null {
  const key = vm.int(code)
  try {
    const found = getItem(vm, mapping, key)
    if (found !== vm.none) return found
    vm.decref(found)
    return null
  } catch (error) {
    if (!vm.isError(error, 'LookupError')) throw error
    vm.dropError(error)
    return null
  } finally {
    vm.decref(key)
  }
}

/** The bytes of a code by a mapping. */
function bytesFor(vm: Vm, mapping: PyObject, code: number): readonly number[] | undefined {
  const found = lookUp(vm, mapping, code)
  if (found === null) return undefined
  try {
    if (isInt(found)) {
      const value = Number(found.data)
      if (value < 0 || value > 255) throw vm.error('TypeError', 'character mapping must be in range(256)')
      return [value]
    }
    if ((found.cls.kind & kind.BYTES) !== 0) return [...(found.data as Uint8Array)] // kind says that it has bytes
    throw vm.error('TypeError', `character mapping must return integer, bytes or None, not ${found.cls.name}`)
  } finally {
    vm.decref(found)
  }
}

/** The text of a byte by a mapping. */
function textFor(vm: Vm, mapping: PyObject, byte: number): string | undefined {
  const found = lookUp(vm, mapping, byte)
  if (found === null) return undefined
  try {
    if (isInt(found)) {
      const value = Number(found.data)
      if (value === 0xfffe) return undefined
      if (value < 0 || value > 0x10ffff) throw vm.error('TypeError', 'character mapping must be in range(0x110000)')
      return String.fromCodePoint(value)
    }
    if (!isStr(found)) throw vm.error('TypeError', 'character mapping must return integer, None or str')
    return found.data === UNDEFINED ? undefined : String(found.data)
  } finally {
    vm.decref(found)
  }
}

function isMap(object: PyObject): boolean {
  return object.cls.layout === mapLayout
}

const mapLayout = atomLayout(
  'EncodingMap',
  kind.OTHER,
  (object) => MAP_BYTES + 2 * (object.data as Map<number, number>).size,
) // a map inside

function charmapEncode(vm: Vm, text: PyObject, errors?: PyObject, mapping?: PyObject): PyObject {
  const source = strArgument(vm, text, 'charmap_encode')
  const name = errorsName(vm, errors, 'charmap_encode')
  if (mapping === undefined || mapping === vm.none)
    return encodingWith(vm, name, (handler) => encoded(vm, text, unwrap(vm, encode(source, 'latin-1', handler), text)))
  const table = isMap(mapping) ? (mapping.data as Map<number, number>) : null // the layout's own data
  const plain = charmapEncoder(table ?? new Map<number, number>())
  const encoder = table === null ? { ...plain, write: (code: number) => bytesFor(vm, mapping, code) } : plain
  return encodingWith(vm, name, (handler) =>
    encoded(vm, text, unwrap(vm, encodeBy(encoder, source, handler, true), text)),
  )
}

function charmapDecode(vm: Vm, data: PyObject, errors?: PyObject, mapping?: PyObject): PyObject {
  const bytes = bytesArgument(vm, data)
  const how = errorsName(vm, errors, 'charmap_decode')
  const shown = newBytes(vm, bytes.slice())
  try {
    const text = decodingWith(vm, how, (handler) => {
      if (mapping === undefined || mapping === vm.none) return decode(bytes, 'latin-1', handler)
      if (isStr(mapping)) return decodeCharmap(bytes, tableOf(String(mapping.data)), handler)
      return decodeWith((byte) => textFor(vm, mapping, byte), bytes, handler)
    })
    return vm.filledTuple([vm.str(unwrap(vm, text, shown)), vm.int(bytes.length)])
  } finally {
    vm.decref(shown)
  }
}

function tableOf(text: string): (string | undefined)[] {
  return Array.from(text, (character) => (character === UNDEFINED ? undefined : character))
}

function mapText(vm: Vm, map: PyObject): string {
  if (isStr(map) && map.data === '') throw vm.error('TypeError', 'bad argument type for built-in operation')
  if (isStr(map)) return String(map.data)
  throw vm.error('TypeError', `charmap_build() argument must be str, not ${argumentKind(vm, map)}`)
}

/** A table of its own kind where the first character is NUL and no other is, as in most encodings; else a dict. */
function charmapBuild(vm: Vm, map: PyObject): PyObject {
  const table = new Map<number, number>()
  const codes = Array.from(mapText(vm, map), (character) => character.codePointAt(0) ?? 0)
  codes.forEach((code, byte) => {
    if (code !== 0xfffe) table.set(code, byte)
  })
  const isPlain = codes.every((code, byte) => code <= 0xffff && (code === 0) === (byte === 0))
  if (isPlain) return vm.newOf(vm.typeNamed('EncodingMap'), table)
  const dict = vm.newDict()
  for (const pair of table) {
    const [code, byte] = pair.map((number) => vm.int(number))
    if (code === undefined || byte === undefined) continue
    dictSet(vm, dict, code, byte)
    vm.decref(code)
    vm.decref(byte)
  }
  return dict
}

export const charmapFunctions: readonly NativeDefinition[] = [
  native('charmap_encode(str, errors=None, mapping=None, /)', charmapEncode),
  native('charmap_decode(data, errors=None, mapping=None, /)', charmapDecode),
  native('charmap_build(map, /)', charmapBuild),
]

export const charmapTypes: NonNullable<NativeModule['types']> = [
  { key: 'EncodingMap', base: 'object', definition: { name: 'EncodingMap', layout: mapLayout, uncounted: true } },
]
