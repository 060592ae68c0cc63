/**
 * How a text file turns bytes into text and back, piece by piece: the interpreter's own UTF-8, Latin-1 and ASCII, or whatever
 * incremental coder the codec of another encoding brings.
 */
import type { PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { indexOf } from '../../objects/number/indexValue'
import { callMethod, call } from '../../objects/protocol/calls'
import { getAttr } from '../../objects/protocol/attributes'
import { raiseProblem } from '../../objects/protocol/raiseProblem'
import { encodeText } from '../../objects/text/coding'
import { bytesInside } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import { isStr } from '../../objects/text/textArgument'
import { isBuiltinHandler } from '../../text/codecErrors'
import { decode, encodingName } from '../../text/codecs'
import { unfinishedUtf8 } from '../../text/decoders'
import type { TextProblem } from '../../text/problem'
import { canImport } from '../../vm/canImport'
import type { Vm } from '../../vm/Vm'
import { lookUpTextCodec } from '../codecs/registry'

export interface CoderState {
  readonly waiting: Uint8Array
  readonly flags: bigint
}

export interface Decoding {
  decode(vm: Vm, bytes: Uint8Array, final: boolean): string
  /** The last piece, where it is no bytes. */
  decodeObject(vm: Vm, input: PyObject): string
  getState(vm: Vm): CoderState
  setState(vm: Vm, state: CoderState): void
  reset(vm: Vm): void
}

export interface Encoding {
  encode(vm: Vm, text: PyObject): Uint8Array
  /** At the start of the file, or elsewhere: a mark goes only to the start. */
  begin(vm: Vm, atStart: boolean): void
}

const NONE = new Uint8Array(0)
const OWN = new Set(['utf_8', 'latin_1', 'ascii'])

/** Whether the interpreter codes it by itself. */
export function isOwnCoding(encoding: string, errors: string): boolean {
  return OWN.has(encodingName(encoding) ?? '') && isBuiltinHandler(errors)
}

class OwnDecoding implements Decoding {
  private waiting: Uint8Array = NONE
  private readonly canWait: boolean

  constructor(
    private readonly encoding: string,
    private readonly errors: string,
  ) {
    this.canWait = encodingName(encoding) === 'utf_8'
  }

  decode(vm: Vm, bytes: Uint8Array, final: boolean): string {
    const all = this.waiting.length === 0 ? bytes : Uint8Array.from([...this.waiting, ...bytes])
    const end = final || !this.canWait ? all.length : all.length - unfinishedUtf8(all)
    this.waiting = all.slice(end)
    const text = decode(all.subarray(0, end), this.encoding, this.errors)
    if (typeof text === 'string') return text
    return this.byCodec(vm, (codec) => codec.decode(vm, all, final)) ?? raiseWith(vm, text, all)
  }

  decodeObject(vm: Vm, input: PyObject): string {
    const text = this.byCodec(vm, (codec) => codec.decodeObject(vm, input))
    if (text === null) throw vm.error('TypeError', `a bytes-like object is required, not '${input.cls.name}'`)
    return text
  }

  /** What fails is done again by the library's decoder: its lines are part of the traceback. Null if there is none any more. */
  private byCodec(vm: Vm, decodes: (codec: CodecDecoding) => string): string | null {
    const info = canImport(vm) ? lookUpTextCodec(vm, this.encoding, '') : null
    if (info === null) return null
    const errors = vm.str(this.errors)
    try {
      const decoder = coderOf(vm, info, 'incrementaldecoder', errors)
      try {
        return decodes(new CodecDecoding(decoder))
      } finally {
        vm.decref(decoder)
      }
    } finally {
      vm.decref(errors)
      vm.decref(info)
    }
  }

  getState(): CoderState {
    return { waiting: this.waiting, flags: 0n }
  }

  setState(_vm: Vm, { waiting }: CoderState): void {
    this.waiting = waiting
  }

  reset(): void {
    this.waiting = NONE
  }
}

function raiseWith(vm: Vm, problem: TextProblem, bytes: Uint8Array): never {
  const shown = newBytes(vm, bytes)
  try {
    throw raiseProblem(vm, problem, shown)
  } finally {
    vm.decref(shown)
  }
}

class CodecDecoding implements Decoding {
  constructor(private readonly decoder: PyObject) {}

  decode(vm: Vm, bytes: Uint8Array, final: boolean): string {
    const input = newBytes(vm, bytes)
    const text = this.call(vm, input, final)
    vm.decref(input)
    return text
  }

  decodeObject(vm: Vm, input: PyObject): string {
    return this.call(vm, input, true)
  }

  private call(vm: Vm, input: PyObject, final: boolean): string {
    const flag = vm.bool(final)
    const text = callMethod(vm, this.decoder, 'decode', [input, flag])
    vm.decref(flag)
    try {
      if (!isStr(text)) throw vm.error('TypeError', `decoder should return a string result, not '${text.cls.name}'`)
      return String(text.data)
    } finally {
      vm.decref(text)
    }
  }

  getState(vm: Vm): CoderState {
    const state = callMethod(vm, this.decoder, 'getstate', [])
    try {
      const [waiting, flags] = (state.cls.kind & kind.TUPLE) !== 0 ? (state.data as PyObject[]) : [] // kind says it is a tuple
      if (waiting === undefined || flags === undefined) throw vm.error('TypeError', 'illegal decoder state')
      if ((waiting.cls.kind & kind.BYTES) === 0)
        throw vm.error(
          'TypeError',
          `illegal decoder state: the first item should be a bytes object, not '${waiting.cls.name}'`,
        )
      return { waiting: waiting.data as Uint8Array, flags: BigInt(indexOf(vm, flags)) } // kind says that it has bytes
    } finally {
      vm.decref(state)
    }
  }

  setState(vm: Vm, { waiting, flags }: CoderState): void {
    const number = flags <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(flags) : flags
    const state = vm.tuple([newBytes(vm, waiting), vm.int(number)])
    try {
      vm.decref(callMethod(vm, this.decoder, 'setstate', [state]))
    } finally {
      vm.decref(state)
    }
  }

  reset(vm: Vm): void {
    vm.decref(callMethod(vm, this.decoder, 'reset', []))
  }
}

class OwnEncoding implements Encoding {
  constructor(
    private readonly encoding: string,
    private readonly errors: string,
  ) {}

  encode(vm: Vm, text: PyObject): Uint8Array {
    return encodeText(vm, text, String(text.data), this.encoding, this.errors)
  }

  begin(): void {
    return undefined
  }
}

class CodecEncoding implements Encoding {
  constructor(private readonly encoder: PyObject) {}

  encode(vm: Vm, text: PyObject): Uint8Array {
    const encoded = callMethod(vm, this.encoder, 'encode', [text])
    try {
      const bytes = (encoded.cls.kind & kind.BYTES) === 0 ? null : bytesInside(vm, encoded)
      if (bytes === null) throw vm.error('TypeError', `encoder should return a bytes object, not '${encoded.cls.name}'`)
      return bytes
    } finally {
      vm.decref(encoded)
    }
  }

  begin(vm: Vm, atStart: boolean): void {
    const args = atStart ? [] : [vm.int(0)]
    vm.decref(callMethod(vm, this.encoder, atStart ? 'reset' : 'setstate', args))
  }
}

export interface Coder<T> {
  readonly coding: T
  /** The codec's object, owned; null where the interpreter codes by itself. */
  readonly object: PyObject | null
}

export function newDecoding(vm: Vm, info: PyObject | null, encoding: string, errors: PyObject): Coder<Decoding> {
  if (info === null) return { coding: new OwnDecoding(encoding, String(errors.data)), object: null }
  const object = coderOf(vm, info, 'incrementaldecoder', errors)
  return { coding: new CodecDecoding(object), object }
}

export function newEncoding(vm: Vm, info: PyObject | null, encoding: string, errors: PyObject): Coder<Encoding> {
  if (info === null) return { coding: new OwnEncoding(encoding, String(errors.data)), object: null }
  const object = coderOf(vm, info, 'incrementalencoder', errors)
  return { coding: new CodecEncoding(object), object }
}

function coderOf(vm: Vm, info: PyObject, name: string, errors: PyObject): PyObject {
  const make = getAttr(vm, info, name)
  try {
    return call(vm, make, [errors])
  } finally {
    vm.decref(make)
  }
}
