/** `MultibyteCodec`: one encoding, that encodes and decodes whole texts; and what the other types of the module code with. */
import { atomLayout } from '../../objects/layouts'
import { native } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { raiseProblem, unwrap } from '../../objects/protocol/raiseProblem'
import { bytesArgument } from '../../objects/text/bytesLike'
import { decodingWith, encodingWith } from '../../objects/text/codecHandlers'
import { newBytes } from '../../objects/text/newText'
import { isStr, textValue } from '../../objects/text/textArgument'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import { codesOfText } from '../../text/codePoints'
import { decodeMultibyte, type DecodedPart, encodeMultibyte, type EncodedPart } from '../../text/multibyte/coding'
import { type MultibyteCodec, newState } from '../../text/multibyte/MultibyteCodec'
import type { Vm } from '../../vm/Vm'

export const CODEC = '_multibytecodec.MultibyteCodec'
const BYTES = 24

export interface PyCodec extends PyObject {
  data: MultibyteCodec
}

/** How a coder of the program's stands: its codec, its state and what is done about errors. */
export interface CoderData {
  readonly codec: MultibyteCodec
  readonly state: Uint8Array
  errors: string
}

export function encodePart(vm: Vm, coder: CoderData, text: string, isLast: boolean): EncodedPart {
  const { codec, state, errors } = coder
  const part = encodingWith(vm, errors, (handler) =>
    encodeMultibyte(codec, { codes: codesOfText(text), state, handler, isLast }),
  )
  if (!('problem' in part)) return part
  const coded = vm.str(part.replacement ?? text)
  try {
    throw raiseProblem(vm, part.problem, coded)
  } finally {
    vm.decref(coded)
  }
}

export function decodePart(vm: Vm, coder: CoderData, bytes: Uint8Array, isLast: boolean): DecodedPart {
  const part = decodingWith(vm, coder.errors, (handler) =>
    decodeMultibyte(coder.codec, bytes, coder.state, handler, isLast),
  )
  const coded = newBytes(vm, bytes.slice())
  try {
    return unwrap(vm, part, coded)
  } finally {
    vm.decref(coded)
  }
}

/** The text of whatever it is, as C takes it. */
export function textGiven(vm: Vm, input: PyObject): string {
  return isStr(input) ? textValue(input) : vm.text(input)
}

/** The bytes with which a text ends, after what was written. */
export function endOf({ codec, state }: CoderData): readonly number[] {
  return codec.encodeEnd?.(state) ?? []
}

function errorsGiven(vm: Vm, errors: PyObject | undefined, call: string): string {
  if (errors === undefined || errors === vm.none) return 'strict'
  if (isStr(errors)) return textValue(errors)
  throw vm.error('TypeError', `${call}() argument 'errors' must be str or None, not ${errors.cls.name}`)
}

function encode(vm: Vm, self: PyCodec, input: PyObject, errors?: PyObject): PyObject {
  const coder = { codec: self.data, state: newState(self.data, 'encode'), errors: errorsGiven(vm, errors, 'encode') }
  const text = textGiven(vm, input)
  const { bytes } = encodePart(vm, coder, text, true)
  const whole = Uint8Array.from([...bytes, ...endOf(coder)])
  return vm.filledTuple([newBytes(vm, whole), vm.int(codesOfText(text).length)])
}

function decode(vm: Vm, self: PyCodec, input: PyObject, errors?: PyObject): PyObject {
  const coder = { codec: self.data, state: newState(self.data, 'decode'), errors: errorsGiven(vm, errors, 'decode') }
  const bytes = bytesArgument(vm, input)
  const { text } = decodePart(vm, coder, bytes, true)
  return vm.filledTuple([vm.str(text), vm.int(bytes.length)])
}

export const codecType: TypeEntry = {
  key: CODEC,
  base: 'object',
  definition: {
    name: CODEC,
    module: '_multibytecodec',
    layout: atomLayout('MultibyteCodec', 0, () => BYTES),
    slots: {
      new_: (vm) => {
        throw vm.error('TypeError', `cannot create '${CODEC}' instances`)
      },
    },
    methods: [
      native('encode($self, /, input, errors=None)', encode),
      native('decode($self, /, input, errors=None)', decode),
    ],
  },
}
