/** `csv.Dialect` of C: how rows are written, read out of keywords and out of any object with the attributes. */
import { dictGet } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import { isDict } from '../../objects/dict/updating'
import { fixedLayout } from '../../objects/layouts'
import { native } from '../../objects/native/native'
import { cIntOf, isInt } from '../../objects/number/indexValue'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { type KeywordNames, type PyType, typeFlag } from '../../objects/PyType'
import { findAttr } from '../../objects/protocol/attributes'
import { isStr, textValue } from '../../objects/text/textArgument'
import type { GetSet } from '../../objects/type/defineType'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'

export const quotes = { MINIMAL: 0, ALL: 1, NONNUMERIC: 2, NONE: 3, STRINGS: 4, NOTNULL: 5 } as const

/** Characters are null where none is set. */
export interface DialectData {
  readonly delimiter: string
  readonly doublequote: boolean
  readonly escapechar: string | null
  readonly lineterminator: string
  readonly quotechar: string | null
  readonly quoting: number
  readonly skipinitialspace: boolean
  readonly strict: boolean
}

export interface PyDialect extends PyContainer {
  data: DialectData
}

const DIALECT = '_csv.Dialect'
export const ERROR = '_csv.Error'
const REGISTRY = 'csv.dialects'
const BYTES = 64
const NAMES = [
  'delimiter', 'doublequote', 'escapechar', 'lineterminator', 'quotechar', 'quoting', 'skipinitialspace', 'strict',
] as const // oxfmt-ignore

type Name = (typeof NAMES)[number]
type Given = Partial<Record<Name | 'dialect', PyObject>>

/** The dialects that were registered by name, borrowed. */
export function dialects(vm: Vm): PyDict {
  const known = vm.state.get(REGISTRY)
  if (known !== undefined && isDict(known)) return known
  const made = vm.newDict()
  vm.state.set(REGISTRY, made)
  return made
}

/** The registered dialect of that name, borrowed. */
export function dialectNamed(vm: Vm, name: PyObject): PyObject {
  const found = dictGet(vm, dialects(vm), name)
  if (found === null) throw vm.error(ERROR, 'unknown dialect')
  return found
}

/** A Dialect out of the arguments of `reader`, `writer` and the class itself; owned. */
export function makeDialect(
  vm: Vm,
  positional: readonly PyObject[],
  keywords: ReadonlyMap<string, PyObject>,
  cls: PyType = vm.typeNamed(DIALECT),
): PyObject {
  const given = readArguments(vm, positional, keywords)
  const { dialect } = given
  const source = dialect !== undefined && isStr(dialect) ? dialectNamed(vm, dialect) : dialect
  if (
    source !== undefined &&
    source.cls === vm.typeNamed(DIALECT) &&
    NAMES.every((name) => given[name] === undefined)
  ) {
    source.refs++
    return source
  }
  const taken = source === undefined ? [] : takeAttributes(vm, source, given)
  try {
    return vm.newOf(cls, checked(vm, given))
  } finally {
    for (const one of taken) vm.decref(one)
  }
}

function readArguments(vm: Vm, positional: readonly PyObject[], keywords: ReadonlyMap<string, PyObject>): Given {
  const given: Given = {}
  const order = ['dialect', ...NAMES] as const
  positional.forEach((value, i) => {
    const name = order[i]
    if (name !== undefined) given[name] = value
  })
  for (const [name, value] of keywords) {
    const known = order.find((one) => one === name)
    if (known === undefined) throw vm.error('TypeError', `this function got an unexpected keyword argument '${name}'`)
    given[known] = value
  }
  return given
}

/** Fills what was not given with the object's attributes; they are owned by the caller. */
function takeAttributes(vm: Vm, source: PyObject, given: Given): PyObject[] {
  const taken: PyObject[] = []
  for (const name of NAMES) {
    if (given[name] !== undefined) continue
    const found = findAttr(vm, source, name)
    if (found === null) continue
    given[name] = found
    taken.push(found)
  }
  return taken
}

function checked(vm: Vm, given: Given): DialectData {
  const flag = (name: Name, otherwise: boolean): boolean => {
    const value = given[name]
    return value === undefined ? otherwise : vm.truth(value)
  }
  const delimiter = given.delimiter === undefined ? ',' : character(vm, 'delimiter', given.delimiter, false)
  const doublequote = flag('doublequote', true)
  const escapechar = given.escapechar === undefined ? null : character(vm, 'escapechar', given.escapechar, true)
  const lineterminator = terminatorOf(vm, given.lineterminator)
  const quotechar = given.quotechar === undefined ? '"' : character(vm, 'quotechar', given.quotechar, true)
  const isUnquoted = given.quotechar === vm.none && given.quoting === undefined
  const quoting = isUnquoted ? quotes.NONE : quotingOf(vm, given.quoting)
  const skipinitialspace = flag('skipinitialspace', false)
  const strict = flag('strict', false)
  if (quoting !== quotes.NONE && quotechar === null)
    throw vm.error('TypeError', 'quotechar must be set if quoting enabled')
  const data: DialectData = {
    delimiter: delimiter ?? ',',
    doublequote,
    escapechar,
    lineterminator,
    quotechar,
    quoting,
    skipinitialspace,
    strict,
  }
  checkCharacters(vm, data)
  return data
}

function character(vm: Vm, name: string, value: PyObject, mayBeNone: boolean): string | null {
  if (mayBeNone && value === vm.none) return null
  const wanted = `"${name}" must be a unicode character${mayBeNone ? ' or None' : ''}, not`
  if (!isStr(value)) throw vm.error('TypeError', `${wanted} ${value.cls.name}`)
  const characters = Array.from(textValue(value))
  const [only] = characters
  if (only === undefined || characters.length > 1)
    throw vm.error('TypeError', `${wanted} a string of length ${characters.length}`)
  return only
}

function terminatorOf(vm: Vm, value: PyObject | undefined): string {
  if (value === undefined) return '\r\n'
  if (!isStr(value)) throw vm.error('TypeError', `"lineterminator" must be a string, not ${value.cls.name}`)
  return textValue(value)
}

function quotingOf(vm: Vm, value: PyObject | undefined): number {
  if (value === undefined) return quotes.MINIMAL
  if (!isInt(value)) throw vm.error('TypeError', `"quoting" must be an integer, not ${value.cls.name}`)
  const quoting = cIntOf(vm, value)
  if (quoting < quotes.MINIMAL || quoting > quotes.NOTNULL) throw vm.error('TypeError', 'bad "quoting" value')
  return quoting
}

function checkCharacters(vm: Vm, data: DialectData): void {
  const { delimiter, escapechar, quotechar, skipinitialspace } = data
  checkOne(vm, data, 'delimiter', delimiter, true)
  checkOne(vm, data, 'escapechar', escapechar, !skipinitialspace)
  checkOne(vm, data, 'quotechar', quotechar, !skipinitialspace)
  const pairs = [
    ['delimiter or escapechar', delimiter, escapechar],
    ['delimiter or quotechar', delimiter, quotechar],
    ['escapechar or quotechar', escapechar, quotechar],
  ] as const
  for (const [names, one, other] of pairs) {
    if (one !== null && one === other) throw vm.error('ValueError', `bad ${names} value`)
  }
}

function checkOne(vm: Vm, data: DialectData, name: string, value: string | null, mayBeSpace: boolean): void {
  if (value === null) return
  if (value === '\r' || value === '\n' || (value === ' ' && !mayBeSpace))
    throw vm.error('ValueError', `bad ${name} value`)
  if (data.lineterminator.includes(value)) throw vm.error('ValueError', `bad ${name} or lineterminator value`)
}

function shown(vm: Vm, value: string | number | boolean | null): PyObject {
  if (value === null) return vm.newNone()
  if (typeof value === 'string') return vm.str(value)
  return typeof value === 'number' ? vm.int(value) : vm.bool(value)
}

const cannotPickle = (vm: Vm, self: PyObject): never => {
  throw vm.error('TypeError', `cannot pickle '${self.cls.name.slice(self.cls.name.lastIndexOf('.') + 1)}' instances`)
}

export const dialectType: TypeEntry & { readonly exported: string } = {
  key: DIALECT,
  base: 'object',
  exported: 'Dialect',
  definition: {
    name: DIALECT,
    module: '_csv',
    layout: fixedLayout<DialectData>('Dialect', 'machinery', BYTES, []),
    flags: typeFlag.BASETYPE,
    slots: {
      new_: (vm, cls, args, names: KeywordNames) => {
        const count = args.length - (names?.length ?? 0)
        const keywords = new Map(names?.map((name, i) => [name, args[count + i] ?? vm.none] as const))
        return makeDialect(vm, args.slice(0, count), keywords, cls)
      },
    },
    methods: [native('__reduce__($self, /)', cannotPickle), native('__reduce_ex__($self, protocol, /)', cannotPickle)],
    getset: Object.fromEntries(
      NAMES.map((name): [string, GetSet] => [name, { get: (vm, self: PyDialect) => shown(vm, self.data[name]) }]),
    ),
  },
}
