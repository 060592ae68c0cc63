/**
 * Texts and bytes as the matcher reads them, one number a character, and pieces of them as Python objects.
 *
 * Arguments are borrowed and results owned. A piece that is the whole of an exact str or bytes is the object itself.
 */
import { bytesInside } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import { isStr, textValue } from '../../objects/text/textArgument'
import type { PyObject } from '../../objects/PyObject'
import { codesOfText as codesOfCharacters, hasAstral, joinedAll, textOfCodes } from '../../text/codePoints'
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'

/** Characters of a text that is worth remembering. */
const LONG = 256

/** The last long text that a pattern was asked about. */
export interface Remembered {
  text: string
  codes: Int32Array
}

export function codesOfText(text: string): Int32Array {
  if (hasAstral(text)) return Int32Array.from(codesOfCharacters(text))
  const codes = new Int32Array(text.length)
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i)
  return codes
}

function rememberedCodes(text: string, remembered: Remembered): Int32Array {
  if (text.length < LONG) return codesOfText(text)
  if (remembered.text !== text) {
    remembered.codes = codesOfText(text)
    remembered.text = text
  }
  return remembered.codes
}

/** The characters of a str, or the bytes of what has some; anything else is a TypeError. */
export function codesOf(vm: Vm, string: PyObject, remembered: Remembered): Int32Array {
  if (isStr(string)) return rememberedCodes(textValue(string), remembered)
  const bytes = bytesInside(vm, string)
  if (bytes === null) throw notText(vm, string)
  return new Int32Array(bytes)
}

export function notText(vm: Vm, object: PyObject): PyRaise {
  return vm.error('TypeError', `expected string or bytes-like object, got '${object.cls.name}'`)
}

/** `string[from:to]`; `codes` are the characters of a str. */
export function pieceOf(vm: Vm, string: PyObject, codes: Int32Array, from: number, to: number): PyObject {
  if (!isStr(string)) return bytesPiece(vm, string, from, to)
  const text = textValue(string)
  if (from === 0 && to === codes.length) return wholeText(vm, string, text)
  return vm.str(text.length === codes.length ? text.slice(from, to) : textOfCodes(codes.subarray(from, to)))
}

function wholeText(vm: Vm, string: PyObject, text: string): PyObject {
  if (string.cls !== vm.types.str) return vm.str(text)
  string.refs++
  return string
}

function bytesPiece(vm: Vm, string: PyObject, from: number, to: number): PyObject {
  const bytes = bytesInside(vm, string)
  if (bytes === null) throw notText(vm, string)
  if (string.cls !== vm.types.bytes || from !== 0 || to !== bytes.length) return newBytes(vm, bytes.slice(from, to))
  string.refs++
  return string
}

/** The pieces in a row; a single exact str or bytes is itself. `isBytes` says which kind they have to be. */
export function joinPieces(vm: Vm, pieces: readonly PyObject[], isBytes: boolean): PyObject {
  const [only] = pieces
  if (pieces.length === 1 && only !== undefined && only.cls === (isBytes ? vm.types.bytes : vm.types.str)) {
    only.refs++
    return only
  }
  return isBytes ? joinBytes(vm, pieces) : vm.str(joinTexts(vm, pieces))
}

function joinTexts(vm: Vm, pieces: readonly PyObject[]): string {
  const texts = pieces.map((piece, at) => {
    if (isStr(piece)) return textValue(piece)
    throw vm.error('TypeError', `sequence item ${at}: expected str instance, ${piece.cls.name} found`)
  })
  return joinedAll('', texts)
}

function joinBytes(vm: Vm, pieces: readonly PyObject[]): PyObject {
  const parts = pieces.map((piece, at) => {
    const bytes = bytesInside(vm, piece)
    if (bytes !== null) return bytes
    throw vm.error('TypeError', `sequence item ${at}: expected a bytes-like object, ${piece.cls.name} found`)
  })
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return newBytes(vm, joined)
}
