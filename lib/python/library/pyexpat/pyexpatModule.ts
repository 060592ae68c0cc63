/** `pyexpat`: XML as it comes in, told to handlers; under the library's `xml.parsers.expat`, `xml.etree`, `xml.sax`, `xml.dom`. */
import type { PyDict } from '../../objects/dict/DictTable'
import { dictSet, giveName, newDict } from '../../objects/dict/dictionary'
import { moduleError } from '../../objects/exception/moduleError'
import { newModule } from '../../objects/module/newModule'
import { argumentKind } from '../../objects/protocol/argumentKind'
import { native } from '../../objects/native/native'
import { cIntOf } from '../../objects/number/indexValue'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { isStr } from '../../objects/text/textArgument'
import { faultWords } from '../../text/xml/xmlFault'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { wordsOf } from './parse'
import { EXPAT_ERROR } from './parserData'
import { newParser, parserType } from './parserType'

const VERSION = [2, 9, 0] as const
const MODEL = {
  XML_CTYPE_EMPTY: 1, XML_CTYPE_ANY: 2, XML_CTYPE_MIXED: 3, XML_CTYPE_NAME: 4, XML_CTYPE_CHOICE: 5, XML_CTYPE_SEQ: 6,
  XML_CQUANT_NONE: 0, XML_CQUANT_OPT: 1, XML_CQUANT_REP: 2, XML_CQUANT_PLUS: 3,
} as const // oxfmt-ignore
const FEATURES: readonly (readonly [string, number])[] = [
  ['sizeof(XML_Char)', 1],
  ['sizeof(XML_LChar)', 1],
  ['XML_DTD', 0],
  ['XML_CONTEXT_BYTES', 1024],
  ['XML_NS', 0],
]
const PARAMETER_PARSING = ['NEVER', 'UNLESS_STANDALONE', 'ALWAYS'] as const

function textOrNull(vm: Vm, value: PyObject | undefined, name: string): string | null {
  if (value === undefined || value === vm.none) return null
  if (isStr(value)) return String(value.data)
  throw vm.error('TypeError', `ParserCreate() argument '${name}' must be str or None, not ${argumentKind(vm, value)}`)
}

function create(vm: Vm, encoding?: PyObject, separator?: PyObject, intern?: PyObject): PyObject {
  const name = textOrNull(vm, encoding, 'encoding')
  const between = textOrNull(vm, separator, 'namespace_separator')
  if (between !== null && between.length > 1)
    throw vm.error('ValueError', 'namespace_separator must be at most one character, omitted, or None')
  if (intern === undefined) return newParser(vm, name, between, newDict(vm))
  if (intern !== vm.none && !vm.isInstanceOf(intern, 'dict')) throw vm.error('TypeError', 'intern must be a dictionary')
  intern.refs++
  return newParser(vm, name, between, intern)
}

function submodule(vm: Vm, name: string): { module: PyContainer; namespace: PyDict } {
  const module = newModule(vm, name)
  return { module, namespace: vm.moduleDict(module) as PyDict } // a module has one
}

function errorsModule(vm: Vm): PyObject {
  const { module, namespace } = submodule(vm, 'pyexpat.errors')
  const [codes, messages] = [newDict(vm), newDict(vm)]
  faultWords.forEach(([name, words], at) => {
    const [text, code] = [vm.str(words), vm.int(at + 1)]
    dictSet(vm, codes, text, code)
    dictSet(vm, messages, code, text)
    vm.decref(code)
    giveName(vm, namespace, `XML_ERROR_${name}`, text)
  })
  giveName(vm, namespace, 'codes', codes)
  giveName(vm, namespace, 'messages', messages)
  return module
}

function modelModule(vm: Vm): PyObject {
  const { module, namespace } = submodule(vm, 'pyexpat.model')
  for (const [name, value] of Object.entries(MODEL)) giveName(vm, namespace, name, vm.int(value))
  return module
}

export const pyexpatModule: NativeModule = {
  name: 'pyexpat',
  functions: [
    native('ParserCreate(encoding=None, namespace_separator=None, intern=None)', create),
    native('ErrorString(code, /)', (vm, code: PyObject) => {
      const words = wordsOf(cIntOf(vm, code))
      return words === null ? vm.newNone() : vm.str(words)
    }),
  ],
  types: [parserType, { ...moduleError('xml.parsers.expat', 'ExpatError'), exported: 'ExpatError' }],
  setup: (vm, namespace) => {
    const error = vm.typeNamed(EXPAT_ERROR)
    error.refs++
    giveName(vm, namespace, 'error', error)
    giveName(vm, namespace, 'EXPAT_VERSION', vm.str(`expat_${VERSION.join('.')}`))
    giveName(vm, namespace, 'version_info', vm.tuple(VERSION.map((part) => vm.int(part))))
    giveName(vm, namespace, 'native_encoding', vm.str('UTF-8'))
    giveName(vm, namespace, 'errors', errorsModule(vm))
    giveName(vm, namespace, 'model', modelModule(vm))
    giveName(
      vm,
      namespace,
      'features',
      vm.list(FEATURES.map(([name, value]) => vm.tuple([vm.str(name), vm.int(value)]))),
    )
    PARAMETER_PARSING.forEach((name, value) =>
      giveName(vm, namespace, `XML_PARAM_ENTITY_PARSING_${name}`, vm.int(value)),
    )
  },
}
