/**
 * Handlers of coding errors that programs register: kept by name, and called with the error as CPython calls them.
 *
 * Invariant: a registered handler is owned by the interpreter's state (`Vm.state`).
 */
import { shownName } from '../type/fullName'
import {
  type CodecFault,
  decodeHandler,
  type DecodeHandler,
  encodeHandler,
  type EncodeHandler,
  isBuiltinHandler,
  nameReplaceHandler,
} from '../../text/codecErrors'
import { codePointLength, codesOfText, textOfCodes } from '../../text/codePoints'
import { keepGiven } from '../../vm/keepGiven'
import type { Vm } from '../../vm/Vm'
import { PyRaise } from '../../vm/PyRaise'
import { indexOf } from '../number/indexValue'
import type { PyContainer, PyObject } from '../PyObject'
import { kind } from '../PyType'
import { errorAttribute, setErrorAttribute } from '../exception/errorAttributes'
import { call } from '../protocol/calls'
import { newBytes } from './newText'

/** How handlers' names in the interpreter's state begin. */
export const ERROR_HANDLER = 'codecs error handler '

const keyOf = (name: string): string => `${ERROR_HANDLER}'${name}'`

export function registeredHandler(vm: Vm, name: string): PyObject | null {
  return vm.state.get(keyOf(name)) ?? null
}

/** Takes a handler (borrowed) in place of any before. */
export function registerHandler(vm: Vm, name: string, handler: PyObject): void {
  handler.refs++
  vm.xdecref(keepGiven(vm, keyOf(name), handler))
}

/** False where there was none. */
export function unregisterHandler(vm: Vm, name: string): boolean {
  const old = keepGiven(vm, keyOf(name), null)
  vm.xdecref(old)
  return old !== null
}

/** The program's own handler of that name, not one that the interpreter brings; null if there is none. */
function ownHandler(vm: Vm, name: string): PyObject | null {
  return isBuiltinHandler(name) ? null : registeredHandler(vm, name)
}

function errorOf(vm: Vm, type: string, object: PyObject, fault: CodecFault): PyContainer {
  const args = [vm.str(fault.encoding), object, vm.int(fault.start), vm.int(fault.end), vm.str(fault.reason)]
  try {
    return call(vm, vm.typeNamed(type), args) as PyContainer // calling an exception class makes an instance
  } finally {
    for (const arg of args) if (arg !== object) vm.decref(arg)
  }
}

interface Answer {
  readonly value: PyObject
  readonly resume: number
}

/** What a handler says: the replacement (owned by the caller) and where to go on, in what is `measured` when it has said so. */
function ask(vm: Vm, handler: PyObject, error: PyContainer, measured: () => number, words: string): Answer {
  const answer = call(vm, handler, [error])
  try {
    const items = (answer.cls.kind & kind.TUPLE) !== 0 ? (answer.data as PyObject[]) : [] // kind says it is a tuple
    const [value, position] = items
    const fits =
      value !== undefined && (value.cls.kind & (words.includes('bytes') ? kind.STR | kind.BYTES : kind.STR)) !== 0
    if (items.length !== 2 || value === undefined || position === undefined || !fits) throw vm.error('TypeError', words)
    const given = Number(indexOf(vm, position))
    const length = measured()
    const resume = given < 0 ? given + length : given
    if (resume < 0 || resume > length)
      throw vm.error('IndexError', `position ${resume} from error handler out of bounds`)
    value.refs++
    return { value, resume }
  } finally {
    vm.decref(answer)
  }
}

/** The bytes in a decoding error: what its handler has put there is decoded from then on. */
function bytesOfError(vm: Vm, error: PyContainer): Uint8Array {
  const object = errorAttribute(error, 'object') ?? vm.none
  if ((object.cls.kind & kind.BYTES) === 0)
    throw vm.error('TypeError', "UnicodeError 'object' attribute must be a bytes")
  return object.data as Uint8Array // kind says that it has bytes
}

/** The error that a handler is shown: the same one, told anew, as long as one text is coded. */
interface ShownError {
  exception: PyContainer | null
}

function tellAnew(vm: Vm, error: PyContainer, { start, end, reason }: CodecFault): PyContainer {
  const fields: readonly (readonly [string, PyObject])[] = [
    ['start', vm.int(start)],
    ['end', vm.int(end)],
    ['reason', vm.str(reason)],
  ]
  for (const [name, value] of fields) {
    setErrorAttribute(vm, error, name, value)
    vm.decref(value)
  }
  return error
}

function shownError(vm: Vm, shown: ShownError, type: string, fault: CodecFault, object: () => PyObject): PyContainer {
  if (shown.exception !== null) return tellAnew(vm, shown.exception, fault)
  const given = object()
  try {
    return (shown.exception = errorOf(vm, type, given, fault))
  } finally {
    vm.decref(given)
  }
}

/** Decodes by the handler of that name. */
export function decodingWith<T>(vm: Vm, name: string, use: (handler: DecodeHandler) => T): T {
  const own = ownHandler(vm, name)
  if (own === null) return use(decodeHandler(name))
  const shown: ShownError = { exception: null }
  try {
    return use((fault, bytes) => {
      const error = shownError(vm, shown, 'UnicodeDecodeError', fault, () => newBytes(vm, bytes.slice()))
      const given = bytesOfError(vm, error)
      const words = 'decoding error handler must return (str, int) tuple'
      const { value, resume } = ask(vm, own, error, () => bytesOfError(vm, error).length, words)
      const text = String(value.data)
      vm.decref(value)
      const now = bytesOfError(vm, error)
      return now === given ? { text, resume } : { text, resume, bytes: now }
    })
  } finally {
    vm.xdecref(shown.exception)
  }
}

/** `namereplace` knows the names of characters. */
function builtinEncodeHandler(vm: Vm, name: string): EncodeHandler {
  return name === 'namereplace' ? nameReplaceHandler((code) => vm.unicode.names.nameOf(code)) : encodeHandler(name)
}

/** Encodes by the handler of that name. */
export function encodingWith<T>(vm: Vm, name: string, use: (handler: EncodeHandler) => T): T {
  const own = ownHandler(vm, name)
  if (own === null) return use(builtinEncodeHandler(vm, name))
  const shown: ShownError = { exception: null }
  try {
    return use((fault, codes) => {
      const error = shownError(vm, shown, 'UnicodeEncodeError', fault, () => vm.str(textOfCodes(codes)))
      const words = 'encoding error handler must return (str/bytes, int) tuple'
      const { value, resume } = ask(vm, own, error, () => codes.length, words)
      const replacement = (value.cls.kind & kind.STR) !== 0 ? String(value.data) : (value.data as Uint8Array) // str or bytes
      vm.decref(value)
      return { replacement, resume }
    })
  } finally {
    vm.xdecref(shown.exception)
  }
}

/** A handler of the interpreter's own, called by a program with an error. */
export function callBuiltinHandler(vm: Vm, name: string, exception: PyObject): PyObject {
  const isException = (exception.cls.kind & kind.EXCEPTION) !== 0
  if (name === 'strict') {
    if (!isException) throw vm.error('TypeError', 'codec must pass exception instance')
    exception.refs++
    throw new PyRaise(exception as PyContainer) // kind says that it is an exception
  }
  const error = exception as PyContainer // as above
  const shown = shownName(vm, exception.cls)
  const unfit = vm.error('TypeError', `don't know how to handle ${shown} in error callback`)
  if (!isException) throw unfit
  if (vm.isInstanceOf(exception, 'UnicodeEncodeError')) {
    vm.decref(unfit.exception)
    return answerEncode(vm, name, error)
  }
  if (vm.isInstanceOf(exception, 'UnicodeDecodeError') && name !== 'xmlcharrefreplace' && name !== 'namereplace') {
    vm.decref(unfit.exception)
    return answerDecode(vm, name, error)
  }
  if (vm.isInstanceOf(exception, 'UnicodeTranslateError') && ['ignore', 'replace', 'backslashreplace'].includes(name)) {
    vm.decref(unfit.exception)
    return answerTranslate(vm, name, error)
  }
  throw unfit
}

interface Range {
  readonly fault: CodecFault
  readonly object: PyObject
}

/** `wanted`: what the error's object must be still. */
function rangeOf(vm: Vm, error: PyContainer, wanted: 'string' | 'bytes', encoding = ''): Range {
  const field = (name: string): PyObject => errorAttribute(error, name) ?? vm.none
  const object = field('object')
  if ((object.cls.kind & (wanted === 'string' ? kind.STR : kind.BYTES)) === 0)
    throw vm.error('TypeError', `UnicodeError 'object' attribute must be a ${wanted}`)
  const length = wanted === 'string' ? codePointLength(String(object.data)) : (object.data as Uint8Array).length // str or bytes
  const start = Math.min(Math.max(Number(field('start').data), 0), Math.max(0, length - 1))
  const end = Math.min(Math.max(Number(field('end').data), Math.min(1, length)), length)
  const shown = errorAttribute(error, 'encoding')
  return {
    fault: {
      encoding: shown === null ? encoding : String(shown.data),
      start,
      end,
      reason: String(field('reason').data),
    },
    object,
  }
}

function raised(error: PyContainer): never {
  error.refs++
  throw new PyRaise(error)
}

function answerEncode(vm: Vm, name: string, error: PyContainer): PyObject {
  const { fault, object } = rangeOf(vm, error, 'string')
  const codes = codesOfText(String(object.data))
  const handled = builtinEncodeHandler(vm, name)(fault, codes)
  if (!('resume' in handled)) return raised(error)
  const { replacement, resume } = handled
  return vm.tuple([typeof replacement === 'string' ? vm.str(replacement) : newBytes(vm, replacement), vm.int(resume)])
}

function answerDecode(vm: Vm, name: string, error: PyContainer): PyObject {
  const { fault, object } = rangeOf(vm, error, 'bytes')
  const handled = decodeHandler(name)(fault, object.data as Uint8Array) // a decoding error's object is bytes
  if (!('resume' in handled)) return raised(error)
  return vm.tuple([vm.str(handled.text), vm.int(handled.resume)])
}

function answerTranslate(vm: Vm, name: string, error: PyContainer): PyObject {
  const { fault, object } = rangeOf(vm, error, 'string', 'translate')
  const codes = codesOfText(String(object.data))
  const count = fault.end - fault.start
  const text = name === 'ignore' ? '' : name === 'replace' ? '\ufffd'.repeat(count) : escapedText(fault, codes)
  return vm.tuple([vm.str(text), vm.int(fault.end)])
}

function escapedText(fault: CodecFault, codes: readonly number[]): string {
  const handled = encodeHandler('backslashreplace')(fault, codes)
  return 'resume' in handled ? String(handled.replacement) : ''
}
