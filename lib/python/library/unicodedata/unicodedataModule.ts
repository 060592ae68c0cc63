/** `unicodedata`: the database of the current version as functions, and of version 3.2.0 as methods of `ucd_3_2_0`. */
import { argumentKind } from '../../objects/protocol/argumentKind'
import { codePointLength } from '../../text/codePoints'
import type { UnicodeVersion } from '../../text/unicode/UnicodeDatabase'
import { type NormalForm, normalForms, normalizeText } from '../../text/unicode/normalize'
import { keyError } from '../../objects/dict/keyError'
import { giveName } from '../../objects/dict/dictionary'
import { fixedLayout } from '../../objects/layouts'
import { native, type NativeDefinition } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { unwrap } from '../../objects/protocol/raiseProblem'
import { bytesInside } from '../../objects/text/bytesLike'
import { isStr, textArgument, textValue } from '../../objects/text/textArgument'
import { latinOf } from '../../text/latin'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'

const KEY = 'unicodedata.UCD'
const BYTES = 24

/** Which version a call is about: the current one, unless it is a method of a UCD object. */
type Chosen = (vm: Vm) => UnicodeVersion
type Answer = (vm: Vm, version: UnicodeVersion, code: number) => PyObject

/** `at` numbers the argument in messages, where there are several. */
function codeOf(vm: Vm, object: PyObject, name: string, at: '' | ' 1'): number {
  if (!isStr(object))
    throw vm.error('TypeError', `${name}() argument${at} must be a unicode character, not ${argumentKind(vm, object)}`)
  const text = textValue(object)
  const length = codePointLength(text)
  if (length === 1) return text.codePointAt(0) ?? 0
  throw vm.error('TypeError', `${name}(): argument${at} must be a unicode character, not a string of length ${length}`)
}

const simple: Readonly<Record<string, Answer>> = {
  category: (vm, version, code) => vm.intern(version.of(code).category),
  bidirectional: (vm, version, code) => vm.intern(version.of(code).bidirectional),
  combining: (vm, version, code) => vm.int(version.of(code).combining),
  mirrored: (vm, version, code) => vm.int(version.of(code).mirrored),
  east_asian_width: (vm, version, code) => vm.intern(version.of(code).width),
  decomposition: (vm, version, code) => vm.str(decompositionText(version, code)),
}

function decompositionText(version: UnicodeVersion, code: number): string {
  const found = version.decompositionOf(code)
  if (found === undefined) return ''
  const codes = found.codes.map((part) => part.toString(16).toUpperCase().padStart(4, '0'))
  return [...(found.tag === '' ? [] : [found.tag]), ...codes].join(' ')
}

/** Null: the character has no such property, and the default is given instead, if there is one. */
type Lookup = (vm: Vm, version: UnicodeVersion, code: number) => PyObject | null

const withDefault: Readonly<Record<string, { readonly ask: Lookup; readonly words: string }>> = {
  name: { ask: nameOf, words: 'no such name' },
  decimal: { ask: (vm, version, code) => wholeNumber(vm, version, code, 1), words: 'not a decimal' },
  digit: { ask: (vm, version, code) => wholeNumber(vm, version, code, 2), words: 'not a digit' },
  numeric: {
    ask: (vm, version, code) => {
      const value = version.numberOf(code, 4)
      return value === undefined ? null : vm.float(value)
    },
    words: 'not a numeric character',
  },
}

function nameOf(vm: Vm, version: UnicodeVersion, code: number): PyObject | null {
  const name = version.isOld && !version.isAssigned(code) ? undefined : vm.unicode.names.nameOf(code)
  return name === undefined ? null : vm.str(name)
}

function wholeNumber(vm: Vm, version: UnicodeVersion, code: number, kind: 1 | 2): PyObject | null {
  const value = version.numberOf(code, kind)
  return value === undefined ? null : vm.int(value)
}

const LONGEST_NAME = 256

/** The old database knows neither aliases nor sequences. */
function lookUp(vm: Vm, version: UnicodeVersion, given: PyObject): PyObject {
  const name = isStr(given) ? textValue(given) : bytesText(vm, given)
  if (name.length > LONGEST_NAME) throw noKey(vm, 'name too long')
  const found = vm.unicode.names.named(name)
  const isName = found !== undefined && vm.unicode.names.nameOf(found.codePointAt(0) ?? 0) === name.toUpperCase()
  if (found === undefined || (version.isOld && !isName)) throw noKey(vm, `undefined character name '${name}'`)
  return vm.str(found)
}

function bytesText(vm: Vm, object: PyObject): string {
  const bytes = bytesInside(vm, object)
  if (bytes === null) throw vm.error('TypeError', `a bytes-like object is required, not '${object.cls.name}'`)
  return latinOf(bytes)
}

function noKey(vm: Vm, words: string): unknown {
  const text = vm.str(words)
  try {
    return keyError(vm, text)
  } finally {
    vm.decref(text)
  }
}

function normalized(vm: Vm, version: UnicodeVersion, form: string, text: string): string {
  if (text === '') return text
  if (!normalForms.includes(form)) throw vm.error('ValueError', 'invalid normalization form')
  vm.ticksLeft -= text.length
  if (vm.ticksLeft <= 0) vm.tick()
  return unwrap(vm, normalizeText(version, form as NormalForm, text)) // tested just now
}

function two(
  name: string,
  chosen: Chosen,
  self: string,
  answer: (vm: Vm, made: string, text: PyObject) => PyObject,
): NativeDefinition {
  return native(`${name}(${self}form, unistr, /)`, (vm, ...args: PyObject[]) => {
    const [form, text] = args.slice(-2)
    const wanted = textArgument(vm, form ?? vm.none, `${name}() argument 1`)
    const given = text ?? vm.none
    const made = normalized(vm, chosen(vm), wanted, textArgument(vm, given, `${name}() argument 2`))
    return answer(vm, made, given)
  })
}

function sameOrNew(vm: Vm, made: string, text: PyObject): PyObject {
  if (made !== textValue(text) || text.cls !== vm.types.str) return vm.str(made)
  text.refs++
  return text
}

/** All functions, of one version; `self` is `$self, ` for methods. */
function functionsOf(chosen: Chosen, self: string): NativeDefinition[] {
  return [
    ...Object.entries(simple).map(([name, answer]) =>
      native(`${name}(${self}chr, /)`, (vm, ...args: PyObject[]) =>
        answer(vm, chosen(vm), codeOf(vm, args.at(-1) ?? vm.none, name, '')),
      ),
    ),
    ...Object.entries(withDefault).map(([name, { ask, words }]) =>
      native(`${name}(${self}chr, default=<unrepresentable>, /)`, (vm, ...args: (PyObject | undefined)[]) => {
        const [character, otherwise] = self === '' ? args : args.slice(1)
        const found = ask(vm, chosen(vm), codeOf(vm, character ?? vm.none, name, ' 1'))
        if (found !== null) return found
        if (otherwise === undefined) throw vm.error('ValueError', words)
        otherwise.refs++
        return otherwise
      }),
    ),
    native(`lookup(${self}name, /)`, (vm, ...args: PyObject[]) => lookUp(vm, chosen(vm), args.at(-1) ?? vm.none)),
    two('normalize', chosen, self, sameOrNew),
    two('is_normalized', chosen, self, (vm, made, text) => vm.bool(made === textValue(text))),
  ]
}

const old: Chosen = (vm) => vm.unicode.old

const databaseType: NonNullable<NativeModule['types']>[number] = {
  key: KEY,
  base: 'object',
  exported: 'UCD',
  definition: {
    name: KEY,
    module: 'unicodedata',
    layout: fixedLayout<object>('UCD', 'machinery', BYTES, []),
    slots: {
      new_: (vm) => {
        throw vm.error('TypeError', `cannot create '${KEY}' instances`)
      },
    },
    methods: functionsOf(old, '$self, '),
    getset: { unidata_version: { get: (vm, _self: PyContainer) => vm.str('3.2.0'), field: true } },
  },
}

export const unicodedataModule: NativeModule = {
  name: 'unicodedata',
  functions: functionsOf((vm) => vm.unicode.current, ''),
  types: [databaseType],
  setup: (vm, namespace) => {
    giveName(vm, namespace, 'unidata_version', vm.str('16.0.0'))
    giveName(vm, namespace, 'ucd_3_2_0', vm.container(vm.typeNamed(KEY), {}))
  },
}
