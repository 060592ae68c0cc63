/** `make_scanner`: reads one JSON value out of a text. It holds the functions of the decoder it was made for. */
import { dictSet } from '../../objects/dict/dictionary'
import { fixedLayout } from '../../objects/layouts'
import { bind } from '../../objects/native/bind'
import { parseSignature } from '../../objects/native/signature'
import { sizeOf } from '../../objects/number/indexValue'
import type { PyContainer, PyList, PyObject } from '../../objects/PyObject'
import type { KeywordNames } from '../../objects/PyType'
import { getAttr } from '../../objects/protocol/attributes'
import { call } from '../../objects/protocol/calls'
import { enterNative } from '../../objects/protocol/compare'
import { appendItem } from '../../objects/sequence/listItems'
import { isStr, textValue } from '../../objects/text/textArgument'
import type { GetSet } from '../../objects/type/defineType'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import { decodeError, missingValue } from './jsonError'
import { charactersOf, QUOTE, scanString } from './jsonText'
import { textOfCodes } from '../../text/codePoints'

const FIELDS = ['object_hook', 'object_pairs_hook', 'parse_float', 'parse_int', 'parse_constant'] as const
type Fields = Record<(typeof FIELDS)[number], PyObject | null>

interface ScannerData extends Fields {
  readonly strict: boolean
}

interface PyScanner extends PyContainer {
  data: ScannerData
}

const SCANNER = '_json.Scanner'
const BYTES = 80
const contextSignature = parseSignature('make_scanner(context)')
const callSignature = parseSignature('scan_once(string, idx)')
const NUMBER = /^-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/
/** The characters of numbers. */
const NUMERIC: ReadonlySet<number> = new Set(Array.from('0123456789+-.eE', (character) => character.charCodeAt(0)))

/** One reading: the text, where it stands, and the keys seen so far, which are shared. */
class Reading {
  at = 0
  readonly keys = new Map<string, PyObject>()

  constructor(
    readonly vm: Vm,
    readonly data: ScannerData,
    readonly document: PyObject,
    readonly characters: Uint32Array,
  ) {}

  /** The value at `this.at`, owned; `this.at` is after it. */
  value(): PyObject {
    const { vm } = this
    const character = this.characters[this.at]
    if (character === undefined) throw missingValue(vm, this.at)
    if (character === QUOTE) return vm.str(this.string())
    if (character === 0x7b) return this.#nested('object', () => this.#object())
    if (character === 0x5b) return this.#nested('array', () => this.#array())
    return this.#word() ?? this.#number()
  }

  string(): string {
    const found = scanString(this.characters, this.at + 1, this.data.strict)
    if ('problem' in found) throw decodeError(this.vm, found.problem, this.document, found.at)
    this.at = found.end
    return found.text
  }

  dropKeys(): void {
    for (const key of this.keys.values()) this.vm.decref(key)
  }

  #nested(what: string, read: () => PyObject): PyObject {
    enterNative(this.vm, ` while decoding a JSON ${what} from a unicode string`)
    if (--this.vm.ticksLeft <= 0) this.vm.tick()
    try {
      return read()
    } finally {
      this.vm.thread.nativeDepth--
    }
  }

  #skipSpace(): void {
    for (;;) {
      const character = this.characters[this.at]
      if (character !== 0x20 && character !== 0x09 && character !== 0x0a && character !== 0x0d) return
      this.at++
    }
  }

  #wrong(message: string, at = this.at): never {
    throw decodeError(this.vm, message, this.document, at)
  }

  /** After an item: true when another follows, false at the end, which is passed. */
  #goesOn(close: number, what: string): boolean {
    this.#skipSpace()
    if (this.characters[this.at] === close) {
      this.at++
      return false
    }
    if (this.characters[this.at] !== 0x2c) this.#wrong("Expecting ',' delimiter")
    const comma = this.at++
    this.#skipSpace()
    if (this.characters[this.at] === close) this.#wrong(`Illegal trailing comma before end of ${what}`, comma)
    return true
  }

  #opens(close: number): boolean {
    this.at++
    this.#skipSpace()
    if (this.characters[this.at] !== close) return true
    this.at++
    return false
  }

  #array(): PyObject {
    const list = this.vm.list([]) as PyList // exact list
    try {
      if (this.#opens(0x5d))
        do appendItem(this.vm, list, this.value())
        while (this.#goesOn(0x5d, 'array'))
      return list
    } catch (error) {
      this.vm.decref(list)
      throw error
    }
  }

  #object(): PyObject {
    const { vm, data } = this
    const asPairs = data.object_pairs_hook !== null && data.object_pairs_hook !== vm.none
    const made = asPairs ? vm.list([]) : vm.newDict()
    try {
      if (this.#opens(0x7d))
        do this.#entry(made, asPairs)
        while (this.#goesOn(0x7d, 'object'))
    } catch (error) {
      vm.decref(made)
      throw error
    }
    const hook = asPairs ? data.object_pairs_hook : data.object_hook
    if (hook === null || hook === vm.none) return made
    try {
      return call(vm, hook, [made])
    } finally {
      vm.decref(made)
    }
  }

  #entry(made: PyContainer, asPairs: boolean): void {
    const { vm } = this
    if (this.characters[this.at] !== QUOTE) this.#wrong('Expecting property name enclosed in double quotes')
    const key = this.#key(this.string())
    this.#skipSpace()
    if (this.characters[this.at] !== 0x3a) this.#wrong("Expecting ':' delimiter")
    this.at++
    this.#skipSpace()
    const value = this.value()
    if (asPairs) {
      key.refs++
      appendItem(vm, made as PyList, vm.tuple([key, value])) // pairs are kept in a list
      return
    }
    dictSet(vm, made as Parameters<typeof dictSet>[1], key, value) // else in a dict
    vm.decref(value)
  }

  /** The str of a key, borrowed: the same one for equal keys. */
  #key(text: string): PyObject {
    const known = this.keys.get(text)
    if (known !== undefined) return known
    const made = this.vm.str(text)
    this.keys.set(text, made)
    return made
  }

  #word(): PyObject | null {
    const { vm } = this
    for (const [word, make] of [
      ['null', () => vm.newNone()],
      ['true', () => vm.bool(true)],
      ['false', () => vm.bool(false)],
    ] as const) {
      if (this.#takes(word)) return make()
    }
    const constant = ['NaN', 'Infinity', '-Infinity'].find((word) => this.#takes(word))
    if (constant === undefined) return null
    return this.#parsed(this.data.parse_constant, constant)
  }

  #takes(word: string): boolean {
    for (let i = 0; i < word.length; i++) if (this.characters[this.at + i] !== word.charCodeAt(i)) return false
    this.at += word.length
    return true
  }

  #number(): PyObject {
    const { data, characters } = this
    let end = this.at
    while (NUMERIC.has(characters[end] ?? 0)) end++
    const found = NUMBER.exec(textOfCodes(characters, this.at, end))
    if (found === null) throw missingValue(this.vm, this.at)
    const [text, fraction, exponent] = found
    this.at += text.length
    return this.#parsed(fraction === undefined && exponent === undefined ? data.parse_int : data.parse_float, text)
  }

  #parsed(parse: PyObject | null, text: string): PyObject {
    const argument = this.vm.str(text)
    try {
      return call(this.vm, parse ?? this.vm.none, [argument])
    } finally {
      this.vm.decref(argument)
    }
  }
}

function scanOnce(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): PyObject {
  const { data } = self as PyScanner // the slot is that of scanners
  const [document, index] = bind(vm, callSignature, 'scan_once', args, names) as [PyObject, PyObject] // plain parameters
  const at = sizeOf(vm, index)
  if (!isStr(document)) throw vm.error('TypeError', `first argument must be a string, not ${document.cls.name}`)
  if (at < 0) throw vm.error('ValueError', 'idx cannot be negative')
  const reading = new Reading(vm, data, document, charactersOf(textValue(document)))
  reading.at = at
  try {
    const value = reading.value()
    return vm.filledTuple([value, vm.int(reading.at)])
  } finally {
    reading.dropKeys()
  }
}

function owned(object: PyObject): PyObject {
  object.refs++
  return object
}

export const scannerType: TypeEntry & { readonly exported: string } = {
  key: SCANNER,
  base: 'object',
  exported: 'make_scanner',
  definition: {
    name: SCANNER,
    module: '_json',
    layout: fixedLayout<ScannerData>('Scanner', 'machinery', BYTES, FIELDS),
    slots: {
      new_: (vm, cls, args, names) => {
        const [context] = bind(vm, contextSignature, 'make_scanner', args, names) as [PyObject] // a plain parameter
        const strict = getAttr(vm, context, 'strict')
        const isStrict = vm.truth(strict)
        vm.decref(strict)
        const fields = FIELDS.map((name) => [name, getAttr(vm, context, name)] as const)
        return vm.newOf(cls, { strict: isStrict, ...(Object.fromEntries(fields) as Fields) }) // every field is there
      },
      call: scanOnce,
    },
    getset: {
      strict: { get: (vm, self: PyScanner) => vm.bool(self.data.strict), field: true },
      ...Object.fromEntries(
        FIELDS.map((name): [string, GetSet] => [
          name,
          { get: (vm, self: PyScanner) => owned(self.data[name] ?? vm.none), field: true },
        ]),
      ),
    },
  },
}
