/** `binascii`: bytes written in ASCII, and checksums. */
import { bytesToHex } from '../../text/bytesHex'
import { bytesOf } from '../../text/latin'
import { moduleError } from '../../objects/exception/moduleError'
import { native } from '../../objects/native/native'
import { cIntOf, indexOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { unwrap } from '../../objects/protocol/raiseProblem'
import { separatorText } from '../../objects/text/bytesMethods'
import { bytesInside, plainBytes } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import { isStr, textValue } from '../../objects/text/textArgument'
import type { Vm } from '../../vm/Vm'
import { crc32, crcHqx } from '../checksums'
import type { NativeModule } from '../NativeModule'
import { fromBase64, toBase64 } from './base64'
import { fromQuoted, toQuoted } from './quotedPrintable'
import { fromUu, toUu } from './uuencode'

const ERROR = 'binascii.Error'

/** Bytes, or text of ASCII characters. */
function asciiArgument(vm: Vm, object: PyObject): Uint8Array {
  if (!isStr(object)) {
    if (bytesInside(vm, object) !== null) return plainBytes(vm, object)
    throw vm.error('TypeError', `argument should be bytes, buffer or ASCII string, not '${object.cls.name}'`)
  }
  const text = textValue(object)
  if (/[^\0-\x7f]/.test(text)) {
    throw vm.error('ValueError', 'string argument should contain only ASCII characters')
  }
  return bytesOf(text)
}

/** Takes the bytes over; words are a `binascii.Error`. */
function result(vm: Vm, bytes: Uint8Array | string): PyObject {
  if (typeof bytes === 'string') throw vm.error(ERROR, bytes)
  return newBytes(vm, bytes)
}

function isTrue(vm: Vm, object: PyObject | undefined, otherwise: boolean): boolean {
  return object === undefined ? otherwise : vm.truth(object)
}

/** The start of a checksum: any int, of which the lowest bits count. */
function startOf(vm: Vm, object: PyObject | undefined): number {
  return object === undefined ? 0 : Number(BigInt.asUintN(32, BigInt(indexOf(vm, object))))
}

function hex(vm: Vm, data: PyObject, separator?: PyObject, group?: PyObject): PyObject {
  const bytes = plainBytes(vm, data)
  const size = group === undefined ? 1 : cIntOf(vm, group)
  const between = separatorText(vm, separator)
  // Into bytes any byte may come; the text functions know ASCII only.
  const isHigh = between !== undefined && /^[\x80-\xff]$/.test(between)
  const text = unwrap(vm, bytesToHex(bytes, isHigh ? ' ' : between, size))
  return newBytes(vm, bytesOf(isHigh ? text.replaceAll(' ', between) : text))
}

function unhex(vm: Vm, text: PyObject): PyObject {
  const digits = asciiArgument(vm, text)
  if (digits.length % 2 !== 0) throw vm.error(ERROR, 'Odd-length string')
  const bytes = new Uint8Array(digits.length / 2)
  for (let i = 0; i < bytes.length; i++) {
    const pair = String.fromCharCode(...digits.subarray(2 * i, 2 * i + 2))
    if (!/^[0-9a-fA-F]{2}$/.test(pair)) throw vm.error(ERROR, 'Non-hexadecimal digit found')
    bytes[i] = Number.parseInt(pair, 16)
  }
  return newBytes(vm, bytes)
}

function quote(vm: Vm, data: PyObject, quoteTabs?: PyObject, isText?: PyObject, header?: PyObject): PyObject {
  const options = {
    quoteTabs: isTrue(vm, quoteTabs, false),
    isText: isTrue(vm, isText, true),
    header: isTrue(vm, header, false),
  }
  return newBytes(vm, toQuoted(plainBytes(vm, data), options))
}

export const binasciiModule: NativeModule = {
  name: 'binascii',
  functions: [
    native('a2b_uu(data, /)', (vm, data: PyObject) => result(vm, fromUu(asciiArgument(vm, data)))),
    native('b2a_uu(data, /, *, backtick=False)', (vm, data: PyObject, backtick?: PyObject) =>
      result(vm, toUu(plainBytes(vm, data), isTrue(vm, backtick, false))),
    ),
    native('a2b_base64(data, /, *, strict_mode=False)', (vm, data: PyObject, strict?: PyObject) =>
      result(vm, fromBase64(asciiArgument(vm, data), isTrue(vm, strict, false))),
    ),
    native('b2a_base64(data, /, *, newline=True)', (vm, data: PyObject, newline?: PyObject) =>
      result(vm, toBase64(plainBytes(vm, data), isTrue(vm, newline, true))),
    ),
    native('a2b_hex(hexstr, /)', unhex),
    native('b2a_hex(data, sep=<unrepresentable>, bytes_per_sep=1)', hex),
    native('hexlify(data, sep=<unrepresentable>, bytes_per_sep=1)', hex),
    native('unhexlify(hexstr, /)', unhex),
    native('crc32(data, crc=0, /)', (vm, data: PyObject, start?: PyObject) =>
      vm.int(crc32(plainBytes(vm, data), startOf(vm, start))),
    ),
    native('crc_hqx(data, crc, /)', (vm, data: PyObject, start: PyObject) =>
      vm.int(crcHqx(plainBytes(vm, data), startOf(vm, start))),
    ),
    native('a2b_qp(data, header=False)', (vm, data: PyObject, header?: PyObject) =>
      newBytes(vm, fromQuoted(asciiArgument(vm, data), isTrue(vm, header, false))),
    ),
    native('b2a_qp(data, quotetabs=False, istext=True, header=False)', quote),
  ],
  types: [moduleError('binascii', 'Error', 'ValueError'), moduleError('binascii', 'Incomplete')],
}
