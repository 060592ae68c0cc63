/** Values to bytes. Objects that are referred to elsewhere too are written once, and then by number. */
import { latinOf } from '../../text/latin'
import { encode } from '../../text/codecs'
import { floatText } from '../../text/float'
import type { PyComplex } from '../../text/complex'
import type { PyInt } from '../../text/int'
import { entries } from '../../objects/dict/dictionary'
import { isDict } from '../../objects/dict/updating'
import type { PyCode } from '../../objects/function/functionData'
import type { PySlice } from '../../objects/sequence/slice'
import type { PyObject } from '../../objects/PyObject'
import type { PySet } from '../../objects/set/SetTable'
import { unwrap } from '../../objects/protocol/raiseProblem'
import { bytesInside, plainBytes } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import { prepared } from '../../vm/Unit'
import type { Vm } from '../../vm/Vm'
import { keyOf, partsOf } from './codeKey'
import {
  DEEPEST,
  DIGIT_BITS,
  IS_SHARED,
  letter,
  REFERENCE_VERSION,
  SHORT_VERSION,
  SLICE_VERSION,
} from './marshalFormat'

const SHORT = 256
const INT_LIMIT = 2n ** 31n

export class MarshalWriter {
  readonly #bytes: number[] = []
  readonly #seen = new Map<PyObject, number>()
  /** What is being written and can be read back only whole: a reference to it from within has no meaning. */
  readonly #unfinished = new Set<PyObject>()
  #depth = 0

  constructor(
    readonly vm: Vm,
    readonly version: number,
    readonly allowsCode: boolean,
  ) {}

  take(): Uint8Array {
    return Uint8Array.from(this.#bytes)
  }

  object(object: PyObject): void {
    const { vm } = this
    if (++this.#depth > DEEPEST) throw vm.error('ValueError', 'object too deeply nested to marshal')
    const single = this.#single(object)
    if (single !== null) this.#byte(single.charCodeAt(0))
    else {
      const flag = this.#share(object)
      if (flag !== null) this.#value(object, flag)
    }
    this.#depth--
    if (--vm.ticksLeft <= 0) vm.tick()
  }

  #single(object: PyObject): string | null {
    const { vm } = this
    if (object === vm.none) return letter.NONE
    if (object === vm.true_) return letter.TRUE
    if (object === vm.false_) return letter.FALSE
    if (object === vm.ellipsis) return letter.ELLIPSIS
    return object === vm.typeNamed('StopIteration') ? letter.STOP : null
  }

  /** The flag for the object's letter; null when a reference was written instead. */
  #share(object: PyObject): number | null {
    if (this.version < REFERENCE_VERSION) return 0
    if (object.refs === 1 && !this.#isInterned(object)) return 0
    const known = this.#seen.get(object)
    if (known === undefined) {
      this.#seen.set(object, this.#seen.size)
      return IS_SHARED
    }
    if (this.#unfinished.has(object)) throw this.vm.error('ValueError', 'unmarshallable object')
    this.#byte(letter.REFERENCE.charCodeAt(0))
    this.#long(known)
    return null
  }

  #isInterned(object: PyObject): boolean {
    return object.cls === this.vm.types.str && this.vm.interned.get(object.data as string) === object // exact str
  }

  #byte(value: number): void {
    this.#bytes.push(value & 0xff)
  }

  #letter(text: string, flag: number): void {
    this.#byte(text.charCodeAt(0) | flag)
  }

  #long(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.#byte(value >> shift)
  }

  #raw(bytes: Uint8Array): void {
    for (const byte of bytes) this.#bytes.push(byte)
  }

  #value(object: PyObject, flag: number): void {
    const { types } = this.vm
    switch (object.cls) {
      case types.int:
        return this.#int(object.data as PyInt, flag) // exact int
      case types.float:
        return this.#floats([object.data as number], letter.FLOAT, letter.FLOAT_TEXT, flag) // exact float
      case types.complex: {
        const { real, imaginary } = object.data as PyComplex // exact complex
        return this.#floats([real, imaginary], letter.COMPLEX, letter.COMPLEX_TEXT, flag)
      }
      case types.bytes:
        return this.#sized(letter.BYTES, object.data as Uint8Array, flag) // exact bytes
      case types.str:
        return this.#text(object, flag)
      case types.tuple:
      case types.list:
        return this.#items(object, flag)
      case types.set:
      case types.frozenset:
        return this.#set(object, flag)
      case types.code:
        return this.#code(object as PyCode, flag) // exact code
      case types.slice:
        return this.#slice(object as PySlice, flag) // exact slice
      default:
        return this.#other(object, flag)
    }
  }

  #other(object: PyObject, flag: number): void {
    if (object.cls === this.vm.types.dict && isDict(object)) {
      this.#letter(letter.DICT, flag)
      for (const [key, value] of entries(object)) {
        this.object(key)
        this.object(value)
      }
      this.#letter(letter.NULL, 0)
    } else if (bytesInside(this.vm, object) !== null) this.#sized(letter.BYTES, plainBytes(this.vm, object), flag)
    else throw this.vm.error('ValueError', 'unmarshallable object')
  }

  #int(value: PyInt, flag: number): void {
    const wide = BigInt(value)
    if (wide >= -INT_LIMIT && wide < INT_LIMIT) {
      this.#letter(letter.INT, flag)
      this.#long(Number(wide))
      return
    }
    const digits: number[] = []
    for (let left = wide < 0n ? -wide : wide; left > 0n; left >>= BigInt(DIGIT_BITS))
      digits.push(Number(left & ((1n << BigInt(DIGIT_BITS)) - 1n)))
    this.#letter(letter.LONG, flag)
    this.#long(wide < 0n ? -digits.length : digits.length)
    for (const digit of digits) {
      this.#byte(digit)
      this.#byte(digit >> 8)
    }
  }

  #floats(values: readonly number[], binary: string, textual: string, flag: number): void {
    this.#letter(this.version > 1 ? binary : textual, flag)
    for (const value of values) {
      if (this.version > 1) {
        const bytes = new Uint8Array(8)
        new DataView(bytes.buffer).setFloat64(0, value, true)
        this.#raw(bytes)
        continue
      }
      const text = floatText(value, 'g', 17)
      this.#byte(text.length)
      for (let i = 0; i < text.length; i++) this.#byte(text.charCodeAt(i))
    }
  }

  #sized(name: string, bytes: Uint8Array, flag: number): void {
    this.#letter(name, flag)
    this.#long(bytes.length)
    this.#raw(bytes)
  }

  #text(object: PyObject, flag: number): void {
    const text = object.data as string // exact str
    const isInterned = this.#isInterned(object)
    const bytes = unwrap(this.vm, encode(text, 'utf-8', 'surrogatepass'), object)
    const isAscii = bytes.length === text.length && !/[^\0-\x7f]/.test(text)
    if (this.version < SHORT_VERSION || !isAscii) {
      const wantsInterned = this.version >= REFERENCE_VERSION && isInterned
      this.#sized(wantsInterned ? letter.INTERNED : letter.TEXT, bytes, flag)
    } else if (bytes.length < SHORT) {
      this.#letter(isInterned ? letter.SHORT_INTERNED_ASCII : letter.SHORT_ASCII, flag)
      this.#byte(bytes.length)
      this.#raw(bytes)
    } else this.#sized(isInterned ? letter.INTERNED_ASCII : letter.ASCII, bytes, flag)
  }

  #items(object: PyObject, flag: number): void {
    const items = [...(object.data as readonly PyObject[])] // exact list or tuple, which a buffer's code may change
    const isTuple = object.cls === this.vm.types.tuple
    if (isTuple && this.version >= SHORT_VERSION && items.length < SHORT) {
      this.#letter(letter.SHORT_TUPLE, flag)
      this.#byte(items.length)
    } else {
      this.#letter(isTuple ? letter.TUPLE : letter.LIST, flag)
      this.#long(items.length)
    }
    for (const item of items) this.object(item)
  }

  /** Items in the order of what they are written as, so that equal sets are written alike. */
  #set(object: PyObject, flag: number): void {
    this.#letter(object.cls === this.vm.types.set ? letter.SET : letter.FROZENSET, flag)
    const items = this.vm.itemsOf(object)
    try {
      this.#long(items.length)
      const sorted = items.map((item) => ({ item, key: this.#alone(item) }))
      const { used } = (object as PySet).data // a set or frozenset
      if (used !== items.length) throw this.vm.error('RuntimeError', 'set changed size during iteration')
      sorted.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
      for (const { item } of sorted) this.object(item)
    } finally {
      for (const item of items) this.vm.decref(item)
    }
  }

  #alone(item: PyObject): string {
    const writer = new MarshalWriter(this.vm, this.version, this.allowsCode)
    writer.object(item)
    return latinOf(writer.take())
  }

  #slice(object: PySlice, flag: number): void {
    const { start, stop, step } = object.data
    if (this.version < SLICE_VERSION) throw this.vm.error('ValueError', 'unmarshallable object')
    this.#letter(letter.SLICE, flag)
    this.#unfinished.add(object)
    for (const part of [start, stop, step]) this.object(part ?? this.vm.none)
    this.#unfinished.delete(object)
  }

  #code(object: PyCode, flag: number): void {
    const { vm } = this
    if (!this.allowsCode) throw vm.error('ValueError', 'marshalling code objects is disallowed')
    const { code, consts } = prepared(object.data)
    const parts = partsOf(code)
    vm.marshalled.set(keyOf(parts), code)
    this.#letter(letter.CODE, flag)
    for (const number of parts.numbers) this.#long(number)
    this.#fresh(newBytes(vm, parts.code))
    for (const one of consts) one.refs++
    this.#unfinished.add(object)
    this.#fresh(vm.tuple([...consts]))
    this.#unfinished.delete(object)
    this.#names(parts.names)
    this.#names(parts.localsPlusNames)
    this.#fresh(newBytes(vm, parts.localsPlusKinds.slice()))
    for (const text of [parts.filename, parts.name, parts.qualname]) this.#fresh(vm.intern(text))
    this.#long(parts.firstLine)
    this.#fresh(newBytes(vm, parts.lineTable))
    this.#fresh(newBytes(vm, parts.exceptionTable))
  }

  /** Takes the object over. */
  #fresh(object: PyObject): void {
    this.object(object)
    this.vm.decref(object)
  }

  #names(names: readonly string[]): void {
    this.#fresh(this.vm.tuple(names.map((name) => this.vm.intern(name))))
  }
}
