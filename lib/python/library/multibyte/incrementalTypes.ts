/** `MultibyteIncrementalEncoder` and `MultibyteIncrementalDecoder`: piece by piece. Follows multibytecodec.c of CPython 3.14. */
import { fixedLayout } from '../../objects/layouts'
import { native } from '../../objects/native/native'
import { indexOf, isInt } from '../../objects/number/indexValue'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind, typeFlag } from '../../objects/PyType'
import { unwrap } from '../../objects/protocol/raiseProblem'
import { bytesArgument } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import { decode, encode } from '../../text/codecs'
import { normalize, type PyInt } from '../../text/int'
import { isProblem } from '../../text/problem'
import { STATE_BYTES } from '../../text/multibyte/MultibyteCodec'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { textGiven } from './codecType'
import { coderNew, errorsAttribute } from './coders'
import {
  type DecoderData,
  decodeMore,
  type EncoderData,
  encodeMore,
  MOST_BYTES,
  MOST_CHARACTERS,
  TOO_LARGE,
  tooManyBytes,
} from './pending'

interface PyEncoder extends PyContainer {
  data: EncoderData
}
interface PyDecoder extends PyContainer {
  data: DecoderData
}

const MOST_PENDING = MOST_CHARACTERS * 4
const flags = typeFlag.BASETYPE

function numberOf(bytes: Uint8Array): PyInt {
  return normalize(bytes.reduceRight((value, byte) => value * 256n + BigInt(byte), 0n))
}

/** A number's bytes, the lowest first. */
function bytesOf(vm: Vm, number: PyObject, length: number): Uint8Array {
  let value = BigInt(indexOf(vm, number))
  if (value < 0n) throw vm.error('OverflowError', "can't convert negative int to unsigned")
  if (value >= 256n ** BigInt(length)) throw vm.error('OverflowError', 'int too big to convert')
  return Uint8Array.from({ length }, () => {
    const byte = Number(value & 255n)
    value >>= 8n
    return byte
  })
}

function isFinal(vm: Vm, final: PyObject | undefined): boolean {
  return final !== undefined && vm.truth(final)
}

/** How many bytes the kept characters have, these, and the codec's state. */
function encoderState(vm: Vm, self: PyEncoder): PyObject {
  const { pending, state } = self.data
  const written = encode(pending, 'utf-8', 'strict')
  const text = vm.str(pending)
  try {
    const bytes = unwrap(vm, written, text)
    return vm.int(numberOf(Uint8Array.from([bytes.length, ...bytes, ...state])))
  } finally {
    vm.decref(text)
  }
}

function setEncoderState(vm: Vm, self: PyEncoder, given: PyObject): PyObject {
  if (!isInt(given)) throw vm.error('TypeError', `setstate() argument must be int, not ${given.cls.name}`)
  const bytes = bytesOf(vm, given, 1 + MOST_PENDING + STATE_BYTES)
  const length = bytes[0] ?? 0
  if (length > MOST_PENDING) throw vm.error('UnicodeError', TOO_LARGE)
  const written = bytes.slice(1, 1 + length)
  const text = decode(written, 'utf-8', 'strict')
  const shown = isProblem(text) ? newBytes(vm, written) : null
  try {
    self.data.pending = unwrap(vm, text, shown)
  } finally {
    vm.xdecref(shown)
  }
  self.data.state.set(bytes.subarray(1 + length, 1 + length + STATE_BYTES))
  return vm.newNone()
}

function setDecoderState(vm: Vm, self: PyDecoder, given: PyObject): PyObject {
  if ((given.cls.kind & kind.TUPLE) === 0)
    throw vm.error('TypeError', `setstate() argument must be tuple, not ${given.cls.name}`)
  const [pending, number, ...others] = given.data as readonly PyObject[] // kind says that it is a tuple
  const fits = pending !== undefined && number !== undefined && others.length === 0
  if (!fits || (pending.cls.kind & kind.BYTES) === 0 || !isInt(number))
    throw vm.error('TypeError', 'setstate(): illegal state argument')
  const state = bytesOf(vm, number, STATE_BYTES)
  const bytes = (pending.data as Uint8Array).slice() // kind says that it is bytes
  if (bytes.length > MOST_BYTES) throw tooManyBytes(vm, self.data, bytes, TOO_LARGE)
  self.data.pending = bytes
  self.data.state.set(state)
  return vm.newNone()
}

function encodeGiven(vm: Vm, self: PyEncoder, input: PyObject, final?: PyObject): PyObject {
  const text = textGiven(vm, input)
  return newBytes(vm, encodeMore(vm, self.data, text, isFinal(vm, final)))
}

function decodeGiven(vm: Vm, self: PyDecoder, input: PyObject, final?: PyObject): PyObject {
  const bytes = bytesArgument(vm, input)
  return vm.str(decodeMore(vm, self.data, bytes, isFinal(vm, final)))
}

export const incrementalTypes: NonNullable<NativeModule['types']> = [
  {
    key: '_multibytecodec.MultibyteIncrementalEncoder',
    base: 'object',
    exported: 'MultibyteIncrementalEncoder',
    definition: {
      name: '_multibytecodec.MultibyteIncrementalEncoder',
      module: '_multibytecodec',
      layout: fixedLayout<object>('MultibyteIncrementalEncoder', 'machinery', 64, []),
      flags,
      slots: {
        new_: coderNew('IncrementalEncoder', 'encode', (coder): EncoderData => ({ ...coder, pending: '' })),
        init: () => undefined,
      },
      methods: [
        native('encode($self, /, input, final=False)', encodeGiven),
        native('getstate($self, /)', encoderState),
        native('setstate($self, state, /)', setEncoderState),
        native('reset($self, /)', (vm, self: PyEncoder) => {
          self.data.codec.encodeEnd?.(self.data.state)
          self.data.pending = ''
          return vm.newNone()
        }),
      ],
      getset: { errors: errorsAttribute },
    },
  },
  {
    key: '_multibytecodec.MultibyteIncrementalDecoder',
    base: 'object',
    exported: 'MultibyteIncrementalDecoder',
    definition: {
      name: '_multibytecodec.MultibyteIncrementalDecoder',
      module: '_multibytecodec',
      layout: fixedLayout<object>('MultibyteIncrementalDecoder', 'machinery', 72, []),
      flags,
      slots: {
        new_: coderNew('IncrementalDecoder', 'decode', (coder): DecoderData => ({
          ...coder,
          pending: new Uint8Array(0),
        })),
        init: () => undefined,
      },
      methods: [
        native('decode($self, /, input, final=False)', decodeGiven),
        native('getstate($self, /)', (vm, self: PyDecoder) => {
          const { pending, state } = self.data
          return vm.filledTuple([newBytes(vm, pending.slice()), vm.int(numberOf(state))])
        }),
        native('setstate($self, state, /)', setDecoderState),
        native('reset($self, /)', (vm, self: PyDecoder) => {
          self.data.codec.decodeReset?.(self.data.state)
          self.data.pending = new Uint8Array(0)
          return vm.newNone()
        }),
      ],
      getset: { errors: errorsAttribute },
    },
  },
]
