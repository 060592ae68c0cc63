/** Feeding a parser: data come in as text or bytes, what is wrong goes out as an ExpatError. */
import { makeRaise } from '../../objects/exception/raising'
import type { PyObject } from '../../objects/PyObject'
import { setAttr } from '../../objects/protocol/attributes'
import { call, callMethod } from '../../objects/protocol/calls'
import { bytesArgument } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import { isStr } from '../../objects/text/textArgument'
import { fault, faultWords, XmlFault } from '../../text/xml/xmlFault'
import { placeOfEncoding, readablePart, UnknownEncoding } from '../../text/xml/XmlBytes'
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { flushText } from './handlers'
import { EXPAT_ERROR, type PyParser } from './parserData'

const CHUNK = 2048

export function parse(vm: Vm, parser: PyParser, given: PyObject, last?: PyObject): PyObject {
  const isFinal = last !== undefined && vm.truth(last)
  try {
    feed(vm, parser, given, isFinal)
  } catch (error) {
    if (error instanceof XmlFault) throw expatError(vm, parser, error)
    throw error
  }
  flushText(vm, parser)
  return vm.int(1)
}

function feed(vm: Vm, { data }: PyParser, given: PyObject, isFinal: boolean): void {
  const { reader } = data
  reader.defers = data.defersReparsing
  if (isStr(given)) return reader.feed(String(given.data), isFinal)
  const bytes = bytesArgument(vm, given)
  reader.feed(textOf(vm, data, bytes, isFinal), isFinal)
}

/** The characters of all bytes as Python's codec says, which must make one of each. */
export function charactersOf(vm: Vm, encoding: string): readonly string[] {
  const [all, name, errors] = [
    newBytes(
      vm,
      Uint8Array.from({ length: 256 }, (_, byte) => byte),
    ),
    vm.str(encoding),
    vm.str('replace'),
  ]
  try {
    const text = callMethod(vm, all, 'decode', [name, errors])
    const characters = Array.from(String(text.data))
    vm.decref(text)
    if (characters.length !== 256) throw vm.error('ValueError', 'multi-byte encodings are not supported')
    return characters
  } finally {
    for (const object of [all, name, errors]) vm.decref(object)
  }
}

function textOf(vm: Vm, { bytes: decoder, reader }: PyParser['data'], bytes: Uint8Array, isFinal: boolean): string {
  const isFirst = !reader.hasBegun
  try {
    return decoder.text(bytes, isFinal)
  } catch (error) {
    if (error instanceof UnknownEncoding) {
      const place = placeOfEncoding(bytes)
      reader.feed(String.fromCharCode(...bytes.subarray(0, place)), false)
      throw reader.faultAt(fault.UNKNOWN_ENCODING, place)
    }
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error
    // What comes before is read, so that the place is known.
    if (isFirst)
      reader.feed(
        readablePart(bytes, decoder.encoding, (name) => charactersOf(vm, name)),
        false,
      )
    throw reader.faultAt(fault.INVALID_TOKEN, reader.text.length)
  }
}

export function parseFile(vm: Vm, parser: PyParser, file: PyObject): PyObject {
  for (;;) {
    const size = vm.int(CHUNK)
    const piece = callMethod(vm, file, 'read', [size])
    vm.decref(size)
    const isEnd = !vm.truth(piece)
    const final = vm.bool(isEnd)
    try {
      const result = parse(vm, parser, piece, final)
      if (isEnd) return result
      vm.decref(result)
    } finally {
      vm.decref(piece)
      vm.decref(final)
    }
  }
}

export function wordsOf(code: number): string | null {
  return faultWords[code - 1]?.[1] ?? null
}

/** What is said of a setting that comes too late. */
export function cannotChange(vm: Vm, parser: PyParser): PyRaise {
  return expatError(vm, parser, parser.data.reader.faultHere(fault.CANNOT_CHANGE))
}

function expatError(vm: Vm, { data }: PyParser, { code, line, column }: XmlFault): PyRaise {
  data.errorCode = code
  const text = vm.str(`${wordsOf(code) ?? ''}: line ${line}, column ${column}`)
  const error = call(vm, vm.typeNamed(EXPAT_ERROR), [text])
  vm.decref(text)
  for (const [name, value] of Object.entries({ code, offset: column, lineno: line })) {
    const number = vm.int(value)
    setAttr(vm, error, name, number)
    vm.decref(number)
  }
  const raise = makeRaise(vm, error, null)
  vm.decref(error)
  return raise
}
