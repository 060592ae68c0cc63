/** `_locale`: the C library's locales, of which a run has two (system/Locales.ts). There are no translated texts. */
import { dictSet, giveName } from '../../objects/dict/dictionary'
import { moduleError } from '../../objects/exception/moduleError'
import { native, type NativeDefinition } from '../../objects/native/native'
import { cIntOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { argumentKind } from '../../objects/protocol/argumentKind'
import { cTextArgument, isStr, textArgument } from '../../objects/text/textArgument'
import { CATEGORIES, DEFAULT_DOMAIN, LC_ALL } from '../../system/Locales'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { systemText } from '../posix/pathArgument'
import { CHAR_MAX, CODESET, LANGUAGE_INFO } from './languageInfo'

const ERROR = 'locale.Error'
const FOLDER = '/usr/share/locale'
/** Of `localeconv`, in its order. */
const NO_MONEY = ['int_curr_symbol', 'currency_symbol', 'mon_decimal_point', 'mon_thousands_sep'] as const
const NO_SIGNS = ['positive_sign', 'negative_sign'] as const
const NO_NUMBERS = [
  'int_frac_digits',
  'frac_digits',
  'p_cs_precedes',
  'p_sep_by_space',
  'n_cs_precedes',
  'n_sep_by_space',
  'p_sign_posn',
  'n_sign_posn',
] as const

/** `wanted` is what the words of the error ask for. */
function textOf(vm: Vm, object: PyObject, argument: string, wanted = 'str'): string {
  if (!isStr(object)) throw vm.error('TypeError', `${argument} must be ${wanted}, not ${argumentKind(vm, object)}`)
  return cTextArgument(vm, object, argument)
}

/** What C can have as a text of wide characters. */
function wideText(vm: Vm, text: string): string {
  if (text.includes('\0')) throw vm.error('ValueError', 'embedded null character')
  return text
}

function textOrNone(vm: Vm, object: PyObject, argument: string): string | null {
  return object === vm.none ? null : textOf(vm, object, argument, 'str or None')
}

function setLocale(vm: Vm, category: PyObject, locale: PyObject = vm.none): PyObject {
  const { locales, variables, environment } = vm.system
  const which = cIntOf(vm, category)
  if (locale !== vm.none) {
    const name = textOf(vm, locale, 'setlocale() argument 2', 'str or None')
    if (!locales.set(which, name, (variable) => variables.get(variable) ?? environment[variable]))
      throw vm.error(ERROR, 'unsupported locale setting')
  }
  const name = locales.nameOf(which)
  if (name === null) throw vm.error(ERROR, 'locale query failed')
  return vm.str(name)
}

function localeConventions(vm: Vm): PyObject {
  const conventions = vm.newDict()
  const put = (name: string, value: PyObject): void => {
    const key = vm.str(name)
    dictSet(vm, conventions, key, value)
    vm.decref(key)
    vm.decref(value)
  }
  for (const name of NO_MONEY) put(name, vm.str(''))
  put('mon_grouping', vm.list([]))
  for (const name of NO_SIGNS) put(name, vm.str(''))
  for (const name of NO_NUMBERS) put(name, vm.int(CHAR_MAX))
  put('decimal_point', vm.str('.'))
  put('thousands_sep', vm.str(''))
  put('grouping', vm.list([]))
  return conventions
}

function languageInfo(vm: Vm, key: PyObject): PyObject {
  const number = cIntOf(vm, key)
  if (number === CODESET) return vm.str(vm.system.locales.encoding)
  const found = Object.values(LANGUAGE_INFO).find(([known]) => known === number)
  if (found === undefined) throw vm.error('ValueError', 'unsupported langinfo constant')
  return vm.str(found[1])
}

/** In both locales texts are in the order of their characters. */
function compareTexts(vm: Vm, one: PyObject, other: PyObject): PyObject {
  const texts = [textArgument(vm, one, 'strcoll() argument 1'), textArgument(vm, other, 'strcoll() argument 2')]
  const [a, b] = texts.map((text) => Array.from(wideText(vm, text), (character) => character.codePointAt(0) ?? 0)) as [
    number[],
    number[],
  ] // two came in
  const at = a.findIndex((point, place) => point !== b[place])
  if (at < 0) return vm.int(a.length < b.length ? -1 : 0)
  return vm.int((a[at] ?? 0) > (b[at] ?? -1) ? 1 : -1)
}

function textKey(vm: Vm, text: PyObject): PyObject {
  return vm.str(wideText(vm, textArgument(vm, text, 'strxfrm() argument')))
}

function bindDomain(vm: Vm, domain: PyObject, folder: PyObject): PyObject {
  const { folders } = vm.system.locales
  const name = textOf(vm, domain, 'bindtextdomain() argument 1')
  if (name === '') throw vm.error(ERROR, 'domain must be a non-empty string')
  if (folder !== vm.none) folders.set(name, systemText(vm, folder))
  return vm.str(folders.get(name) ?? FOLDER)
}

function chooseDomain(vm: Vm, domain: PyObject): PyObject {
  const { locales } = vm.system
  const name = textOrNone(vm, domain, 'textdomain() argument')
  if (name !== null) locales.domain = name || DEFAULT_DOMAIN
  return vm.str(locales.domain)
}

/** Messages stay as they came: there are no translations. */
const translations: readonly NativeDefinition[] = [
  native('gettext(msg, /)', (vm, message: PyObject) => vm.str(textOf(vm, message, 'gettext() argument'))),
  native('dgettext(domain, msg, /)', (vm, domain: PyObject, message: PyObject) => {
    textOrNone(vm, domain, 'dgettext() argument 1')
    return vm.str(textOf(vm, message, 'dgettext() argument 2'))
  }),
  native('dcgettext(domain, msg, category, /)', (vm, domain: PyObject, message: PyObject, category: PyObject) => {
    textOrNone(vm, domain, 'dcgettext() argument 1')
    const text = textOf(vm, message, 'dcgettext() argument 2')
    cIntOf(vm, category)
    return vm.str(text)
  }),
]

export const localeModule: NativeModule = {
  name: '_locale',
  types: [moduleError('locale', 'Error')],
  functions: [
    native('setlocale(category, locale=None, /)', setLocale),
    native('localeconv()', localeConventions),
    native('nl_langinfo(key, /)', languageInfo),
    native('strcoll(os1, os2, /)', compareTexts),
    native('strxfrm(string, /)', textKey),
    native('getencoding()', (vm) => vm.str(vm.system.locales.encoding)),
    native('bindtextdomain(domain, dir, /)', bindDomain),
    native('bind_textdomain_codeset(domain, codeset, /)', (vm, domain: PyObject, codeset: PyObject) => {
      textOf(vm, domain, 'bind_textdomain_codeset() argument 1')
      const name = textOrNone(vm, codeset, 'bind_textdomain_codeset() argument 2')
      return name === null ? vm.newNone() : vm.str(name)
    }),
    native('textdomain(domain, /)', chooseDomain),
    ...translations,
  ],
  setup: (vm, namespace) => {
    for (const [name, [number]] of Object.entries(LANGUAGE_INFO)) giveName(vm, namespace, name, vm.int(number))
    giveName(vm, namespace, 'LC_ALL', vm.int(LC_ALL))
    // Those that C itself has, and POSIX's messages.
    for (const [number, name] of CATEGORIES) if (number < LC_ALL) giveName(vm, namespace, name, vm.int(number))
    giveName(vm, namespace, 'CODESET', vm.int(CODESET))
    giveName(vm, namespace, 'CHAR_MAX', vm.int(CHAR_MAX))
  },
}
