/** `make_encoder`: writes values as JSON. It holds what it was made of, and `markers` the values that are being written. */
import { argumentKind } from '../../objects/protocol/argumentKind'
import { dictDelete, dictSet, entries, findEntry } from '../../objects/dict/dictionary'
import { isDict } from '../../objects/dict/updating'
import { fixedLayout } from '../../objects/layouts'
import { bind } from '../../objects/native/bind'
import type { PyNative } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import { floatValue, isFloat } from '../../objects/number/floatValue'
import { isInt, sizeOf } from '../../objects/number/indexValue'
import type { PyContainer, PyObject, PyTuple } from '../../objects/PyObject'
import { type KeywordNames, kind } from '../../objects/PyType'
import { call, callMethod } from '../../objects/protocol/calls'
import { enterNative } from '../../objects/protocol/compare'
import { isStr, textValue } from '../../objects/text/textArgument'
import type { GetSet } from '../../objects/type/defineType'
import { fullName } from '../../objects/type/fullName'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { quoteAscii, quoteUnicode } from './jsonText'

const FIELDS = ['markers', 'default', 'encoder', 'indent', 'key_separator', 'item_separator'] as const
type Fields = Record<(typeof FIELDS)[number], PyObject | null>

interface EncoderData extends Fields {
  readonly sort_keys: boolean
  readonly skipkeys: boolean
  readonly allow_nan: boolean
  /** How strings are quoted, where the encoder is one of this module's. */
  readonly quote: ((text: string) => string) | null
}

interface PyEncoder extends PyContainer {
  data: EncoderData
}

const ENCODER = '_json.Encoder'
const BYTES = 96
const newSignature = parseSignature(
  'make_encoder(markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan)',
)
const callSignature = parseSignature('_iterencode(obj, _current_indent_level)')
const QUOTES: Readonly<Record<string, (text: string) => string>> = {
  encode_basestring: quoteUnicode,
  encode_basestring_ascii: quoteAscii,
}

/** One writing: what was written so far. */
class Writing {
  readonly parts: string[] = []

  constructor(
    readonly vm: Vm,
    readonly data: EncoderData,
  ) {}

  value(object: PyObject, level: number): void {
    const { vm } = this
    const plain = this.#atom(object)
    if (plain !== null) {
      this.parts.push(plain)
      return
    }
    enterNative(vm, ' while encoding a JSON object')
    if (--vm.ticksLeft <= 0) vm.tick()
    try {
      if ((object.cls.kind & (kind.LIST | kind.TUPLE)) !== 0) this.#list(object, level)
      else if (isDict(object)) this.#dict(object, level)
      else this.#marked(object, () => this.#other(object, level))
    } finally {
      vm.thread.nativeDepth--
    }
  }

  #atom(object: PyObject): string | null {
    const { vm } = this
    if (object === vm.none) return 'null'
    if (object === vm.true_) return 'true'
    if (object === vm.false_) return 'false'
    if (isStr(object)) return this.#string(object)
    if (isInt(object)) return ownRepr(vm, vm.types.int, object)
    return isFloat(object) ? this.#float(object) : null
  }

  #string(object: PyObject): string {
    const { vm, data } = this
    if (data.quote !== null) return data.quote(textValue(object))
    const encoded = call(vm, data.encoder ?? vm.none, [object])
    try {
      if (isStr(encoded)) return textValue(encoded)
      throw vm.error('TypeError', `encoder() must return a string, not ${encoded.cls.name}`)
    } finally {
      vm.decref(encoded)
    }
  }

  #float(object: PyObject): string {
    const { vm } = this
    const value = floatValue(object)
    if (Number.isFinite(value)) return ownRepr(vm, vm.types.float, object)
    if (!this.data.allow_nan)
      throw vm.error('ValueError', `Out of range float values are not JSON compliant: ${vm.reprText(object)}`)
    return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity'
  }

  /** Writes what holds other values, which must not hold itself. */
  #marked(object: PyObject, write: () => void): void {
    const { vm, data } = this
    const { markers } = data
    if (markers === null || !isDict(markers)) {
      write()
      return
    }
    const identity = vm.int(vm.addressOf(object))
    try {
      if (findEntry(vm, markers, identity) >= 0) throw vm.error('ValueError', 'Circular reference detected')
      dictSet(vm, markers, identity, object)
      write()
      dictDelete(vm, markers, identity)
    } finally {
      vm.decref(identity)
    }
  }

  #other(object: PyObject, level: number): void {
    const { vm } = this
    const replaced = call(vm, this.data.default ?? vm.none, [object])
    try {
      this.#noting(
        () => this.value(replaced, level),
        () => `when serializing ${fullName(vm, object.cls)} object`,
      )
    } finally {
      vm.decref(replaced)
    }
  }

  /** Adds to an exception where it happened. */
  #noting(write: () => void, where: () => string): void {
    try {
      write()
    } catch (error) {
      if (error instanceof PyRaise) {
        const note = this.vm.str(where())
        this.vm.decref(callMethod(this.vm, error.exception, 'add_note', [note]))
        this.vm.decref(note)
      }
      throw error
    }
  }

  #newline(level: number): string {
    const { indent } = this.data
    return indent === null || indent === this.vm.none ? '' : `\n${String(indent.data).repeat(level)}`
  }

  #list(object: PyObject, level: number): void {
    // What the program's code makes of an item may change the list.
    const items = (): readonly PyObject[] => object.data as readonly PyObject[] // kind says that it is a list or a tuple
    if (items().length === 0) {
      this.parts.push('[]')
      return
    }
    this.#marked(object, () => {
      this.parts.push('[')
      for (let i = 0, item = items()[0]; item !== undefined; item = items()[++i]) {
        const held = item
        this.parts.push(i === 0 ? '' : this.#separator('item_separator'), this.#newline(level + 1))
        held.refs++
        const at = i
        try {
          this.#noting(
            () => this.value(held, level + 1),
            () => `when serializing ${fullName(this.vm, object.cls)} item ${at}`,
          )
        } finally {
          this.vm.decref(held)
        }
      }
      this.parts.push(this.#newline(level), ']')
    })
  }

  #separator(name: 'item_separator' | 'key_separator'): string {
    return String(this.data[name]?.data ?? '')
  }

  #dict(object: PyObject, level: number): void {
    if (isDict(object) && object.data.used === 0) {
      this.parts.push('{}')
      return
    }
    this.#marked(object, () => {
      this.parts.push('{')
      let isFirst = true
      for (const [key, value] of this.#items(object)) {
        try {
          if (this.#entry(object, key, value, level + 1, isFirst)) isFirst = false
        } finally {
          this.vm.decref(key)
          this.vm.decref(value)
        }
      }
      this.parts.push(isFirst ? '' : this.#newline(level), '}')
    })
  }

  /** Keys with their values, each owned by the caller. */
  *#items(object: PyObject): Generator<[PyObject, PyObject]> {
    const { vm, data } = this
    if (!data.sort_keys && object.cls === vm.types.dict && isDict(object)) {
      for (const [key, value] of entries(object)) {
        key.refs++
        value.refs++
        yield [key, value]
      }
      return
    }
    const view = callMethod(vm, object, 'items', [])
    const list = vm.list(vm.itemsOf(view))
    vm.decref(view)
    try {
      if (data.sort_keys) vm.decref(callMethod(vm, list, 'sort', []))
      for (const item of list.data as PyObject[]) {
        // exact list
        const [key, value, ...more] = (item.cls.kind & kind.TUPLE) === 0 ? [] : (item as PyTuple).data // kind says so
        if (key === undefined || value === undefined || more.length > 0)
          throw vm.error('ValueError', 'items must return 2-tuples')
        key.refs++
        value.refs++
        yield [key, value]
      }
    } finally {
      vm.decref(list)
    }
  }

  /** False for a key that was skipped. */
  #entry(dict: PyObject, key: PyObject, value: PyObject, level: number, isFirst: boolean): boolean {
    const { vm } = this
    const name = isStr(key) ? this.#string(key) : this.#otherKey(key)
    if (name === null) return false
    this.parts.push(isFirst ? '' : this.#separator('item_separator'), this.#newline(level), name)
    this.parts.push(this.#separator('key_separator'))
    this.#noting(
      () => this.value(value, level),
      () => `when serializing ${fullName(vm, dict.cls)} item ${vm.reprText(key)}`,
    )
    return true
  }

  #otherKey(key: PyObject): string | null {
    const { vm } = this
    const text = this.#atom(key)
    if (text === null) {
      if (this.data.skipkeys) return null
      throw vm.error('TypeError', `keys must be str, int, float, bool or None, not ${key.cls.name}`)
    }
    const made = vm.str(text)
    try {
      return this.#string(made)
    } finally {
      vm.decref(made)
    }
  }
}

/** The repr of the built-in type, whatever a subclass says. */
function ownRepr(vm: Vm, type: Vm['types']['int'], object: PyObject): string {
  const shown = type.slots.repr?.(vm, object)
  if (shown === undefined) throw new RangeError(`ownRepr: ${type.name} has no repr`)
  const text = String(shown.data)
  vm.decref(shown)
  return text
}

function create(vm: Vm, cls: PyObject['cls'], args: readonly PyObject[], names: KeywordNames): PyObject {
  // Plain parameters, all of them needed.
  const bound = bind(vm, newSignature, 'make_encoder', args, names) as readonly PyObject[]
  const [markers, , encoder, , keySeparator, itemSeparator, sortKeys, skipKeys, allowNan] = bound
  for (const [at, text] of [
    [5, keySeparator],
    [6, itemSeparator],
  ] as const) {
    if (text !== undefined && !isStr(text))
      throw vm.error('TypeError', `make_encoder() argument ${at} must be str, not ${argumentKind(vm, text)}`)
  }
  if (markers !== undefined && markers !== vm.none && !isDict(markers))
    throw vm.error('TypeError', `make_encoder() argument 1 must be dict or None, not ${markers.cls.name}`)
  const own = encoder?.cls === vm.types.builtin ? (encoder as PyNative).data : null // builtins have NativeData
  const fields = FIELDS.map((name, i) => [name, bound[i] ?? vm.none] as const)
  for (const [, value] of fields) value.refs++
  const flag = (value: PyObject | undefined): boolean => value !== undefined && vm.truth(value)
  const data: EncoderData = {
    ...(Object.fromEntries(fields) as Fields), // every field is there
    sort_keys: flag(sortKeys),
    skipkeys: flag(skipKeys),
    allow_nan: flag(allowNan),
    quote: own?.module === '_json' ? (QUOTES[own.signature.name] ?? null) : null,
  }
  return vm.newOf(cls, data)
}

function encode(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): PyObject {
  const { data } = self as PyEncoder // the slot is that of encoders
  const [object, level] = bind(vm, callSignature, '_iterencode', args, names) as [PyObject, PyObject] // plain parameters
  const writing = new Writing(vm, data)
  writing.value(object, Math.max(sizeOf(vm, level), 0))
  return vm.tuple([vm.str(writing.parts.join(''))])
}

function owned(object: PyObject): PyObject {
  object.refs++
  return object
}

export const encoderType: TypeEntry & { readonly exported: string } = {
  key: ENCODER,
  base: 'object',
  exported: 'make_encoder',
  definition: {
    name: ENCODER,
    module: '_json',
    layout: fixedLayout<EncoderData>('Encoder', 'machinery', BYTES, FIELDS),
    slots: { new_: create, call: encode },
    getset: {
      ...Object.fromEntries(
        FIELDS.map((name): [string, GetSet] => [
          name,
          { get: (vm, self: PyEncoder) => owned(self.data[name] ?? vm.none), field: true },
        ]),
      ),
      sort_keys: { get: (vm, self: PyEncoder) => vm.bool(self.data.sort_keys), field: true },
      skipkeys: { get: (vm, self: PyEncoder) => vm.bool(self.data.skipkeys), field: true },
    },
  },
}
