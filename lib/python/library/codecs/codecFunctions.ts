/** The interpreter's own codecs, as `_codecs` offers them: each gives its result and how much of the argument it used. */
import { argumentKind } from '../../objects/protocol/argumentKind'
import { native, type NativeDefinition } from '../../objects/native/native'
import { cIntOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { unwrap } from '../../objects/protocol/raiseProblem'
import { warn } from '../../objects/protocol/warn'
import { bytesArgument } from '../../objects/text/bytesLike'
import { decodingWith, encodingWith } from '../../objects/text/codecHandlers'
import { newBytes } from '../../objects/text/newText'
import { cTextArgument, isStr } from '../../objects/text/textArgument'
import { unfinishedUtf8 } from '../../text/decoders'
import { decode, encode } from '../../text/codecs'
import { codePointLength, joined } from '../../text/codePoints'
import { bytesOf } from '../../text/latin'
import {
  decodeEscapes,
  encodeRawUnicodeEscape,
  encodeUnicodeEscape,
  escapeBytes,
  unescapeBytes,
} from '../../text/escapes'
import type { CodecFault, DecodeHandler } from '../../text/codecErrors'
import { isProblem, type TextProblem } from '../../text/problem'
import { decodeUtf7, encodeUtf7 } from '../../text/utf7'
import type { Vm } from '../../vm/Vm'

type Given = PyObject | undefined

export function errorsName(vm: Vm, errors: Given, call: string): string {
  if (errors === undefined || errors === vm.none) return 'strict'
  if (isStr(errors)) return cTextArgument(vm, errors, '')
  throw vm.error('TypeError', `${call}() argument 2 must be str or None, not ${errors.cls.name}`)
}

export function strArgument(vm: Vm, object: PyObject, call: string): string {
  if (isStr(object)) return String(object.data)
  throw vm.error('TypeError', `${call}() argument 1 must be str, not ${argumentKind(vm, object)}`)
}

function isFinal(vm: Vm, final: Given): boolean {
  return final !== undefined && vm.truth(final)
}

/** A text's bytes, and its length. */
export function encoded(vm: Vm, text: PyObject, bytes: Uint8Array): PyObject {
  return vm.filledTuple([newBytes(vm, bytes), vm.int(codePointLength(String(text.data)))])
}

function encoder(name: string, encoding: string): NativeDefinition {
  const call = `${name}_encode`
  return native(`${call}(str, errors=None, /)`, (vm, text: PyObject, errors?: PyObject) => {
    const source = strArgument(vm, text, call)
    return encodingWith(vm, errorsName(vm, errors, call), (handler) =>
      encoded(vm, text, unwrap(vm, encode(source, encoding, handler), text)),
    )
  })
}

/** Encoders that take a byte order: 0 writes a mark. */
function orderedEncoder(name: string, encoding: string): NativeDefinition {
  const call = `${name}_encode`
  return native(
    `${call}(str, errors=None, byteorder=0, /)`,
    (vm, text: PyObject, errors?: PyObject, order?: PyObject) => {
      const source = strArgument(vm, text, call)
      const errorHandling = errorsName(vm, errors, call)
      const which = order === undefined ? 0 : cIntOf(vm, order)
      const full = which === 0 ? encoding : `${encoding}-${which < 0 ? 'le' : 'be'}`
      return encodingWith(vm, errorHandling, (handler) =>
        encoded(vm, text, unwrap(vm, encode(source, full, handler), text)),
      )
    },
  )
}

/** How many bytes at the end may still become a character. */
type Waiting = (bytes: Uint8Array, little: boolean) => number

const waiting16: Waiting = (bytes, little) => {
  const odd = bytes.length % 2
  const last = bytes.length - odd - 2
  if (last < 0) return odd
  const high = bytes[little ? last + 1 : last] ?? 0
  return (high & 0xfc) === 0xd8 ? odd + 2 : odd
}

const waiting32: Waiting = (bytes) => bytes.length % 4

interface Decoder {
  readonly name: string
  readonly encoding: string
  readonly waiting: Waiting
}

const decoders: readonly Decoder[] = [
  { name: 'utf_8', encoding: 'utf-8', waiting: unfinishedUtf8 },
  { name: 'utf_16', encoding: 'utf-16', waiting: waiting16 },
  { name: 'utf_16_le', encoding: 'utf-16-le', waiting: waiting16 },
  { name: 'utf_16_be', encoding: 'utf-16-be', waiting: waiting16 },
  { name: 'utf_32', encoding: 'utf-32', waiting: waiting32 },
  { name: 'utf_32_le', encoding: 'utf-32-le', waiting: waiting32 },
  { name: 'utf_32_be', encoding: 'utf-32-be', waiting: waiting32 },
]

interface Part {
  readonly text: string
  readonly consumed: number
}

/** Text of the bytes as far as they are whole, and how many those are. */
function decodedPart(
  vm: Vm,
  bytes: Uint8Array,
  encoding: string,
  waiting: Waiting,
  errors: string,
  final: boolean,
): Part {
  const decoded = decodingWith(vm, errors, (handler) =>
    final ? decode(bytes, encoding, handler) : decodeUnfinished(bytes, encoding, waiting, handler),
  )
  if (typeof decoded === 'string') return { text: decoded, consumed: bytes.length }
  if (!isProblem(decoded)) return decoded
  const shown = newBytes(vm, bytes.slice())
  try {
    return unwrap(vm, decoded, shown)
  } finally {
    vm.decref(shown)
  }
}

/** From fault to fault: what may still become a character is looked for anew after each. */
function decodeUnfinished(
  all: Uint8Array,
  encoding: string,
  waiting: Waiting,
  handler: DecodeHandler,
): Part | TextProblem {
  let bytes = all
  let text = ''
  let start = 0
  let named: string | undefined
  for (;;) {
    const rest = bytes.subarray(start)
    const now = start === 0 ? encoding : withoutMark(encoding, bytes)
    const end = bytes.length - waiting(rest, !now.endsWith('be'))
    const found: CodecFault[] = []
    const part = decode(bytes.subarray(start, end), now, (fault, { length }) => {
      found.push(fault)
      return { text: '', resume: length }
    })
    if (typeof part !== 'string') return part
    text = joined(text, part)
    const [fault] = found
    if (fault === undefined) return { text, consumed: end }
    named ??= fault.encoding
    const place = { start: fault.start + start, end: fault.end + start }
    const handled = handler({ ...fault, ...place, encoding: named }, bytes)
    if (!('resume' in handled)) return handled
    text = joined(text, handled.text)
    start = handled.resume
    bytes = handled.bytes ?? bytes
  }
}

/** The order of bytes once the mark at the beginning was read. */
function withoutMark(encoding: string, bytes: Uint8Array): string {
  if (encoding !== 'utf-16' && encoding !== 'utf-32') return encoding
  return `${encoding}-${markOf(bytes, encoding === 'utf-16' ? 2 : 4) > 0 ? 'be' : 'le'}`
}

function decoder({ name, encoding, waiting }: Decoder): NativeDefinition {
  const call = `${name}_decode`
  return native(
    `${call}(data, errors=None, final=False, /)`,
    (vm, data: PyObject, errors?: PyObject, final?: PyObject) => {
      const bytes = bytesArgument(vm, data)
      const how = errorsName(vm, errors, call)
      const { text, consumed } = decodedPart(vm, bytes, encoding, waiting, how, isFinal(vm, final))
      return vm.filledTuple([vm.str(text), vm.int(consumed)])
    },
  )
}

/** Decoders that also say which order they found: -1 little, 1 big, 0 not known yet. */
function orderedDecoder(name: 'utf_16' | 'utf_32', width: 2 | 4, waiting: Waiting): NativeDefinition {
  const call = `${name}_ex_decode`
  const base = name.replace('_', '-')
  return native(
    `${call}(data, errors=None, byteorder=0, final=False, /)`,
    (vm, data: PyObject, errors?: PyObject, order?: PyObject, final?: PyObject) => {
      const bytes = bytesArgument(vm, data)
      const how = errorsName(vm, errors, call)
      const given = order === undefined ? 0 : cIntOf(vm, order)
      const found = given !== 0 || bytes.length < width ? given : markOf(bytes, width)
      const encoding =
        given === 0 && found === 0 ? `${base}-le` : given === 0 ? base : `${base}-${found < 0 ? 'le' : 'be'}`
      const holds: Waiting = (all) => waiting(all, found <= 0)
      const { text, consumed } = decodedPart(vm, bytes, encoding, holds, how, isFinal(vm, final))
      return vm.filledTuple([vm.str(text), vm.int(consumed), vm.int(found)])
    },
  )
}

function markOf(bytes: Uint8Array, width: 2 | 4): -1 | 0 | 1 {
  const [a, b, c, d] = bytes
  if (width === 2) return a === 0xff && b === 0xfe ? -1 : a === 0xfe && b === 0xff ? 1 : 0
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return -1
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 1 : 0
}

function plainDecoder(name: string, encoding: string): NativeDefinition {
  const call = `${name}_decode`
  return native(`${call}(data, errors=None, /)`, (vm, data: PyObject, errors?: PyObject) => {
    const bytes = bytesArgument(vm, data)
    const { text, consumed } = decodedPart(vm, bytes, encoding, () => 0, errorsName(vm, errors, call), true)
    return vm.filledTuple([vm.str(text), vm.int(consumed)])
  })
}

/** Bytes, or text of ASCII, for codecs of escapes. */
function bytesOrText(vm: Vm, data: PyObject): Uint8Array {
  if (!isStr(data)) return bytesArgument(vm, data)
  return unwrap(vm, encode(String(data.data), 'utf-8'), data)
}

function warnOf(vm: Vm, escape: string | null, prefix = ''): void {
  if (escape === null) return
  const kindOf = /^[0-7]/.test(escape) ? 'octal escape sequence' : 'escape sequence'
  warn(
    vm,
    'DeprecationWarning',
    `${prefix}"\\${escape}" is an invalid ${kindOf}. Such sequences will not work in the future. `,
  )
}

function escapeDecoder(name: string, encoding: 'unicodeescape' | 'rawunicodeescape'): NativeDefinition {
  const call = `${name}_decode`
  return native(
    `${call}(data, errors=None, final=True, /)`,
    (vm, data: PyObject, errors?: PyObject, final?: PyObject) => {
      const bytes = bytesOrText(vm, data)
      const rules = {
        encoding,
        final: final === undefined || vm.truth(final),
        named: (name: string) => vm.unicode.names.named(name) ?? null,
      }
      const decoded = decodingWith(vm, errorsName(vm, errors, call), (handler) => decodeEscapes(bytes, rules, handler))
      const shown = newBytes(vm, bytes.slice())
      try {
        const { text, consumed, invalid } = unwrap(vm, decoded, shown)
        warnOf(vm, invalid)
        return vm.filledTuple([vm.str(text), vm.int(consumed)])
      } finally {
        vm.decref(shown)
      }
    },
  )
}

/** Encoders that encode everything, whatever is to be done with errors. */
function wholeEncoder(name: string, escape: (text: string) => string): NativeDefinition {
  const call = `${name}_encode`
  return native(`${call}(str, errors=None, /)`, (vm, text: PyObject, errors?: PyObject) => {
    const source = strArgument(vm, text, call)
    errorsName(vm, errors, call)
    return encoded(vm, text, bytesOf(escape(source)))
  })
}

export const codecFunctions: readonly NativeDefinition[] = [
  encoder('ascii', 'ascii'),
  encoder('latin_1', 'latin-1'),
  encoder('utf_8', 'utf-8'),
  ...['utf_16', 'utf_32'].flatMap((name) => {
    const base = name.replace('_', '-')
    return [orderedEncoder(name, base), encoder(`${name}_le`, `${base}-le`), encoder(`${name}_be`, `${base}-be`)]
  }),
  plainDecoder('ascii', 'ascii'),
  plainDecoder('latin_1', 'latin-1'),
  ...decoders.map(decoder),
  orderedDecoder('utf_16', 2, waiting16),
  orderedDecoder('utf_32', 4, waiting32),
  wholeEncoder('utf_7', encodeUtf7),
  native(
    'utf_7_decode(data, errors=None, final=False, /)',
    (vm, data: PyObject, errors?: PyObject, final?: PyObject) => {
      const bytes = bytesArgument(vm, data)
      const how = errorsName(vm, errors, 'utf_7_decode')
      const isLast = isFinal(vm, final)
      const shown = newBytes(vm, bytes.slice())
      try {
        const { text, consumed } = unwrap(
          vm,
          decodingWith(vm, how, (handler) => decodeUtf7(bytes, handler, isLast)),
          shown,
        )
        return vm.filledTuple([vm.str(text), vm.int(consumed)])
      } finally {
        vm.decref(shown)
      }
    },
  ),
  wholeEncoder('unicode_escape', encodeUnicodeEscape),
  wholeEncoder('raw_unicode_escape', encodeRawUnicodeEscape),
  escapeDecoder('unicode_escape', 'unicodeescape'),
  escapeDecoder('raw_unicode_escape', 'rawunicodeescape'),
  native('escape_encode(data, errors=None, /)', (vm, data: PyObject, errors?: PyObject) => {
    if (data.cls !== vm.types.bytes && !vm.isInstanceOf(data, 'bytes'))
      throw vm.error('TypeError', `escape_encode() argument 1 must be bytes, not ${argumentKind(vm, data)}`)
    errorsName(vm, errors, 'escape_encode')
    const bytes = bytesArgument(vm, data)
    return vm.filledTuple([newBytes(vm, bytesOf(escapeBytes(bytes))), vm.int(bytes.length)])
  }),
  native('escape_decode(data, errors=None, /)', (vm, data: PyObject, errors?: PyObject) => {
    const source = bytesOrText(vm, data)
    const { bytes, invalid } = unwrap(vm, unescapeBytes(source, errorsName(vm, errors, 'escape_decode')))
    warnOf(vm, invalid, 'b')
    return vm.filledTuple([newBytes(vm, bytes), vm.int(source.length)])
  }),
  native('readbuffer_encode(data, errors=None, /)', (vm, data: PyObject, errors?: PyObject) => {
    const bytes = bytesOrText(vm, data)
    errorsName(vm, errors, 'readbuffer_encode')
    return vm.filledTuple([newBytes(vm, bytes.slice()), vm.int(bytes.length)])
  }),
]
