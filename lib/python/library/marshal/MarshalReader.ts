/** Bytes to values, as `MarshalWriter` and CPython write them. What it makes is owned by the caller; so is what it shares. */
import { decode } from '../../text/codecs'
import { latinOf } from '../../text/latin'
import { parseFloatText } from '../../text/float'
import { normalize } from '../../text/int'
import { dictSet } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import { codeObject } from '../../objects/function/codeObject'
import { Constants } from '../../objects/function/Constants'
import { newComplex } from '../../objects/number/newNumber'
import type { PyList, PyObject, PyTuple } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { unwrap } from '../../objects/protocol/raiseProblem'
import { appendItem } from '../../objects/sequence/listItems'
import { makeSlice } from '../../objects/sequence/slice'
import { addToSet, newSet } from '../../objects/set/setItems'
import { newBytes } from '../../objects/text/newText'
import type { PyRaise } from '../../vm/PyRaise'
import { prepared } from '../../vm/Unit'
import type { Vm } from '../../vm/Vm'
import { type CodeParts, keyOf } from './codeKey'
import { DEEPEST, DIGIT_BITS, IS_SHARED, letter } from './marshalFormat'

/** Where bytes come from: exactly as many as asked for, or fewer at the end. */
export type Source = (count: number) => Uint8Array

const NUMBERS = 5

export class MarshalReader {
  readonly #shared: (PyObject | null)[] = []
  #depth = 0

  constructor(
    readonly vm: Vm,
    readonly source: Source,
    readonly allowsCode: boolean,
  ) {}

  /** The whole value, owned. */
  read(): PyObject {
    try {
      return this.#object('object')
    } finally {
      for (const one of this.#shared) this.vm.xdecref(one)
    }
  }

  #bad(what: string): PyRaise {
    return this.vm.error('ValueError', `bad marshal data (${what})`)
  }

  #bytes(count: number): Uint8Array {
    const bytes = this.source(count)
    if (bytes.length < count) throw this.vm.error('EOFError', 'marshal data too short')
    return bytes
  }

  #byte(): number {
    return this.#bytes(1)[0] ?? 0
  }

  #long(): number {
    const bytes = this.#bytes(4)
    return bytes.reduceRight((value, byte) => (value << 8) | byte, 0)
  }

  #long64(): bigint {
    const bytes = this.#bytes(8)
    return BigInt.asIntN(
      64,
      bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n),
    )
  }

  #size(what: string): number {
    const size = this.#long()
    if (size < 0) throw this.#bad(`${what} size out of range`)
    return size
  }

  /** What must be there; `holder` names what it is a part of. */
  #object(holder: string): PyObject {
    const found = this.#next()
    if (found === null) throw this.vm.error('TypeError', `NULL object in marshal data for ${holder}`)
    return found
  }

  /** The next object, or null for the mark of an end. */
  #next(): PyObject | null {
    const [first] = this.source(1)
    if (first === undefined) throw this.vm.error('EOFError', 'EOF read where object expected')
    if (++this.#depth > DEEPEST) throw this.vm.error('ValueError', 'recursion limit exceeded')
    if (--this.vm.ticksLeft <= 0) this.vm.tick()
    const made = this.#value(String.fromCharCode(first & ~IS_SHARED), (first & IS_SHARED) !== 0)
    this.#depth--
    return made
  }

  #share(object: PyObject, isShared: boolean): PyObject {
    if (!isShared) return object
    object.refs++
    this.#shared.push(object)
    return object
  }

  #value(name: string, isShared: boolean): PyObject | null {
    const { vm } = this
    switch (name) {
      case letter.NULL:
        return null
      case letter.NONE:
        return vm.newNone()
      case letter.TRUE:
        return vm.bool(true)
      case letter.FALSE:
        return vm.bool(false)
      case letter.ELLIPSIS:
        return owned(vm.ellipsis)
      case letter.STOP:
        return owned(vm.typeNamed('StopIteration'))
      case letter.REFERENCE:
        return this.#reference()
      case letter.LIST:
        return this.#list(isShared)
      case letter.DICT:
        return this.#dict(isShared)
      case letter.TUPLE:
        return this.#tuple(this.#size('tuple'), isShared)
      case letter.SHORT_TUPLE:
        return this.#tuple(this.#byte(), isShared)
      case letter.SET:
      case letter.FROZENSET:
        return this.#set(name === letter.SET, isShared)
      case letter.SLICE:
        return this.#later(isShared, () => this.#slice())
      case letter.CODE:
        return this.#later(isShared, () => this.#code())
      default:
        return this.#share(this.#atom(name), isShared)
    }
  }

  #atom(name: string): PyObject {
    const { vm } = this
    switch (name) {
      case letter.INT:
        return vm.int(this.#long())
      case letter.INT64:
        return vm.int(normalize(this.#long64()))
      case letter.LONG:
        return this.#int()
      case letter.FLOAT:
        return vm.float(this.#float())
      case letter.FLOAT_TEXT:
        return vm.float(this.#floatText())
      case letter.COMPLEX:
        return newComplex(vm, { real: this.#float(), imaginary: this.#float() })
      case letter.COMPLEX_TEXT:
        return newComplex(vm, { real: this.#floatText(), imaginary: this.#floatText() })
      case letter.BYTES:
        return newBytes(vm, this.#bytes(this.#size('bytes object')).slice())
      case letter.TEXT:
      case letter.INTERNED:
        return this.#text(name === letter.INTERNED)
      case letter.ASCII:
      case letter.INTERNED_ASCII:
        return this.#ascii(this.#size('string'), name === letter.INTERNED_ASCII)
      case letter.SHORT_ASCII:
      case letter.SHORT_INTERNED_ASCII:
        return this.#ascii(this.#byte(), name === letter.SHORT_INTERNED_ASCII)
      default:
        throw this.#bad('unknown type code')
    }
  }

  #reference(): PyObject {
    const found = this.#shared[this.#long()] ?? null
    if (found === null) throw this.#bad('invalid reference')
    return owned(found)
  }

  /** What is whole only at its end keeps its number meanwhile. */
  #later(isShared: boolean, make: () => PyObject): PyObject {
    const at = isShared ? this.#shared.push(null) - 1 : -1
    const made = make()
    if (at >= 0) this.#shared[at] = owned(made)
    return made
  }

  #int(): PyObject {
    const count = this.#long()
    let value = 0n
    for (let i = 0; i < Math.abs(count); i++) {
      const [low = 0, high = 0] = this.#bytes(2)
      const digit = low | (high << 8)
      if (digit >= 1 << DIGIT_BITS) throw this.#bad('digit out of range in long')
      if (i === Math.abs(count) - 1 && digit === 0) throw this.#bad('unnormalized long data')
      value |= BigInt(digit) << BigInt(DIGIT_BITS * i)
    }
    return this.vm.int(normalize(count < 0 ? -value : value))
  }

  #float(): number {
    const bytes = this.#bytes(8)
    return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, true)
  }

  #floatText(): number {
    return unwrap(this.vm, parseFloatText(latinOf(this.#bytes(this.#byte()))))
  }

  #text(isInterned: boolean): PyObject {
    const bytes = this.#bytes(this.#size('string'))
    const text = decode(bytes, 'utf-8', 'surrogatepass')
    if (typeof text === 'string') return isInterned ? this.vm.intern(text) : this.vm.str(text)
    const shown = newBytes(this.vm, bytes.slice())
    try {
      return this.vm.str(unwrap(this.vm, text, shown))
    } finally {
      this.vm.decref(shown)
    }
  }

  #ascii(size: number, isInterned: boolean): PyObject {
    const text = latinOf(this.#bytes(size))
    return isInterned ? this.vm.intern(text) : this.vm.str(text)
  }

  #list(isShared: boolean): PyObject {
    const size = this.#size('list')
    const list = this.#share(this.vm.list([]), isShared) as PyList // exact list
    for (let i = 0; i < size; i++) appendItem(this.vm, list, this.#object('list'))
    return list
  }

  #dict(isShared: boolean): PyObject {
    const { vm } = this
    const dict = this.#share(vm.newDict(), isShared) as PyDict // exact dict
    for (let key = this.#next(); key !== null; key = this.#next()) {
      const value = this.#next()
      if (value === null) {
        vm.decref(key)
        break
      }
      dictSet(vm, dict, key, value)
      vm.decref(key)
      vm.decref(value)
    }
    return dict
  }

  #tuple(size: number, isShared: boolean): PyObject {
    const items: PyObject[] = []
    if (!isShared || size === 0) {
      for (let i = 0; i < size; i++) items.push(this.#object('tuple'))
      return this.#share(this.vm.filledTuple(items), isShared)
    }
    return this.#tupleAround(size)
  }

  /** A tuple that something in it may refer to: it is there before its items. */
  #tupleAround(size: number): PyObject {
    const { vm } = this
    const tuple = this.#share(vm.filledTuple(Array.from({ length: size }, () => vm.newNone())), true) as PyTuple // just made
    for (let i = 0; i < size; i++) {
      const item = this.#object('tuple')
      const none = tuple.data[i]
      tuple.data[i] = item
      vm.recordStore(tuple, i, item)
      vm.decref(none ?? vm.none)
    }
    return tuple
  }

  #set(isMutable: boolean, isShared: boolean): PyObject {
    const { vm } = this
    const size = this.#size('set')
    const make = (): ReturnType<typeof newSet> => newSet(vm, isMutable ? vm.types.set : vm.types.frozenset)
    const fill = (set: ReturnType<typeof newSet>): PyObject => {
      for (let i = 0; i < size; i++) {
        const item = this.#object('set')
        addToSet(vm, set, item)
        vm.decref(item)
      }
      return set
    }
    if (!isMutable) return this.#later(isShared, () => fill(make()))
    const set = make()
    this.#share(set, isShared)
    return fill(set)
  }

  #slice(): PyObject {
    const [start, stop, step] = [this.#object('slice'), this.#object('slice'), this.#object('slice')]
    const made = makeSlice(this.vm, start, stop, step)
    for (const part of [start, stop, step]) this.vm.decref(part)
    return made
  }

  #code(): PyObject {
    const { vm } = this
    if (!this.allowsCode) throw vm.error('ValueError', 'unmarshalling code objects is disallowed')
    const numbers = Array.from({ length: NUMBERS }, () => this.#long())
    const code = this.#field(kind.BYTES) as Uint8Array // of that kind
    const consts = this.#object('code')
    try {
      const parts: CodeParts = { ...this.#restOfCode(numbers, code) }
      const known = vm.marshalled.get(keyOf(parts))
      if (known === undefined || (consts.cls.kind & kind.TUPLE) === 0)
        throw vm.error('NotImplementedError', 'this interpreter runs only code that it compiled')
      const values = consts.data as readonly PyObject[] // kind says that it is a tuple
      for (const value of values) value.refs++
      const unit = prepared(new Constants(vm, null).code(known).data)
      vm.decref(unit.object ?? vm.none)
      const own = { consts: [...values], constantList: { objects: [...values], holders: 1 }, isDropped: false }
      return codeObject(vm, { ...unit, ...own })
    } finally {
      vm.decref(consts)
    }
  }

  #restOfCode(numbers: readonly number[], code: Uint8Array): CodeParts {
    const names = this.#names()
    const localsPlusNames = this.#names()
    const localsPlusKinds = this.#field(kind.BYTES) as Uint8Array // of that kind
    const [filename, name, qualname] = [this.#field(kind.STR), this.#field(kind.STR), this.#field(kind.STR)].map(String)
    const firstLine = this.#long()
    return {
      numbers,
      code,
      names,
      localsPlusNames,
      localsPlusKinds,
      filename: filename ?? '',
      name: name ?? '',
      qualname: qualname ?? '',
      firstLine,
      lineTable: this.#field(kind.BYTES) as Uint8Array, // of that kind
      exceptionTable: this.#field(kind.BYTES) as Uint8Array, // of that kind
    }
  }

  /** The data of an object that must be of a kind. */
  #field(bits: number): unknown {
    const object = this.#object('code')
    const { data, cls } = object
    this.vm.decref(object)
    if ((cls.kind & bits) === 0) throw this.#bad('invalid code object')
    return data
  }

  #names(): string[] {
    const tuple = this.#object('code')
    try {
      if ((tuple.cls.kind & kind.TUPLE) === 0) throw this.#bad('invalid code object')
      return (tuple.data as readonly PyObject[]).map((name) => String(name.data)) // kind says that it is a tuple
    } finally {
      this.vm.decref(tuple)
    }
  }
}

function owned(object: PyObject): PyObject {
  object.refs++
  return object
}
