/** `io.IncrementalNewlineDecoder`: line ends made one kind, over another decoder or over text. */
import { fixedLayout } from '../../objects/layouts'
import { bind } from '../../objects/native/bind'
import { native } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind, type KeywordNames, typeFlag } from '../../objects/PyType'
import { indexOf, isInt } from '../../objects/number/indexValue'
import { callMethod } from '../../objects/protocol/calls'
import { isStr } from '../../objects/text/textArgument'
import { newBytes } from '../../objects/text/newText'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { owned } from './ioErrors'
import { Newlines } from './Newlines'

interface DecoderData {
  decoder: PyObject | null
  errors: PyObject | null
  newlines: Newlines | null
}

interface PyDecoder extends PyContainer {
  data: DecoderData
}

const signature = parseSignature("IncrementalNewlineDecoder(decoder, translate, errors='strict')")

function initialize(vm: Vm, object: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const [decoder, translate, errors] = bind(vm, signature, 'IncrementalNewlineDecoder', args, names) as [
    PyObject,
    PyObject,
    PyObject?,
  ] // plain parameters
  const { data } = object as PyDecoder // the slot is that of these decoders
  const old = [data.decoder, data.errors]
  data.decoder = owned(decoder)
  data.errors = errors === undefined ? vm.str('strict') : owned(errors)
  data.newlines = new Newlines(vm.truth(translate))
  for (const one of old) vm.xdecref(one)
}

function newlinesOf(vm: Vm, { data }: PyDecoder): { newlines: Newlines; decoder: PyObject } {
  const { newlines, decoder } = data
  if (newlines === null || decoder === null)
    throw vm.error('ValueError', 'IncrementalNewlineDecoder.__init__() not called')
  return { newlines, decoder }
}

function decode(vm: Vm, self: PyDecoder, input: PyObject, final?: PyObject): PyObject {
  const { newlines, decoder } = newlinesOf(vm, self)
  const isFinal = final !== undefined && vm.truth(final)
  const piece = decoder === vm.none ? owned(input) : callDecoder(vm, decoder, input, isFinal)
  try {
    if (!isStr(piece)) throw vm.error('TypeError', `decoder should return a string result, not '${piece.cls.name}'`)
    return vm.str(newlines.decode(String(piece.data), isFinal))
  } finally {
    vm.decref(piece)
  }
}

function callDecoder(vm: Vm, decoder: PyObject, input: PyObject, final: boolean): PyObject {
  const flag = vm.bool(final)
  try {
    return callMethod(vm, decoder, 'decode', [input, flag])
  } finally {
    vm.decref(flag)
  }
}

function getState(vm: Vm, self: PyDecoder): PyObject {
  const { newlines, decoder } = newlinesOf(vm, self)
  const pending = newlines.pendingReturn ? 1n : 0n
  if (decoder === vm.none) return vm.filledTuple([newBytes(vm, new Uint8Array(0)), vm.int(Number(pending))])
  const state = callMethod(vm, decoder, 'getstate', [])
  try {
    const [buffer, flag] = stateParts(vm, state, 'illegal decoder state')
    return vm.filledTuple([owned(buffer), vm.int(normal((BigInt(indexOf(vm, flag)) << 1n) | pending))])
  } finally {
    vm.decref(state)
  }
}

function normal(value: bigint): number | bigint {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value
}

const ILLEGAL_STATE = 'setstate(): illegal state argument'

function stateParts(vm: Vm, state: PyObject, refusal: string): [PyObject, PyObject] {
  const items = (state.cls.kind & kind.TUPLE) !== 0 ? (state.data as PyObject[]) : null // kind says it is a tuple
  if (items === null)
    throw vm.error('TypeError', refusal === ILLEGAL_STATE ? 'state argument must be a tuple' : refusal)
  const [buffer, flag] = items
  if (buffer === undefined || flag === undefined || items.length !== 2 || !isInt(flag))
    throw vm.error('TypeError', refusal)
  return [buffer, flag]
}

function setState(vm: Vm, self: PyDecoder, state: PyObject): PyObject {
  const { newlines, decoder } = newlinesOf(vm, self)
  const [buffer, given] = stateParts(vm, state, ILLEGAL_STATE)
  const flag = BigInt(indexOf(vm, given))
  newlines.pendingReturn = (flag & 1n) === 1n
  if (decoder === vm.none) return vm.newNone()
  const rest = vm.tuple([owned(buffer), vm.int(normal(flag >> 1n))])
  try {
    return callMethod(vm, decoder, 'setstate', [rest])
  } finally {
    vm.decref(rest)
  }
}

/** The kinds of line ends that were seen: None, one of them, or a tuple. */
export function newlinesSeen(vm: Vm, newlines: Newlines | null): PyObject {
  const kinds = newlines?.kinds() ?? []
  const [only] = kinds
  if (only === undefined) return vm.newNone()
  return kinds.length === 1 ? vm.str(only) : vm.filledTuple(kinds.map((one) => vm.str(one)))
}

export const newlineDecoderType: NonNullable<NativeModule['types']>[number] = {
  key: '_io.IncrementalNewlineDecoder',
  base: 'object',
  exported: 'IncrementalNewlineDecoder',
  definition: {
    name: '_io.IncrementalNewlineDecoder',
    module: '_io',
    layout: fixedLayout<DecoderData>('IncrementalNewlineDecoder', 'machinery', 56, ['decoder', 'errors']),
    flags: typeFlag.BASETYPE,
    inheritsNew: true,
    slots: {
      new_: (vm, cls) => {
        const data: DecoderData = { decoder: null, errors: null, newlines: null }
        return vm.newOf(cls, data)
      },
      init: initialize,
    },
    methods: [
      native('decode($self, /, input, final=False)', decode),
      native('getstate($self, /)', getState),
      native('setstate($self, state, /)', setState),
      native('reset($self, /)', (vm, self: PyDecoder) => {
        const { newlines, decoder } = newlinesOf(vm, self)
        newlines.reset()
        return decoder === vm.none ? vm.newNone() : callMethod(vm, decoder, 'reset', [])
      }),
    ],
    getset: { newlines: { get: (vm, self: PyDecoder) => newlinesSeen(vm, newlinesOf(vm, self).newlines) } },
  },
}
