/** `pyexpat.xmlparser`: handlers and settings are attributes; `Parse` reads on. */
import { dictDelete, getName, giveName, newDict } from '../../objects/dict/dictionary'
import { native } from '../../objects/native/native'
import { cIntOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { isStr } from '../../objects/text/textArgument'
import type { GetSet } from '../../objects/type/defineType'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import { XmlBytes } from '../../text/xml/XmlBytes'
import { XmlReader } from '../../text/xml/XmlReader'
import type { Vm } from '../../vm/Vm'
import { flushText, handlerOf, HANDLERS, tellEvent } from './handlers'
import { cannotChange, charactersOf, parse, parseFile } from './parse'
import { PARSER, type ParserData, parserLayout, type PyParser } from './parserData'

const BUFFER_SIZE = 8192
const PARAMETER_MODES = ['never', 'unlessStandalone', 'always'] as const

/** `encoding` and `separator` are texts or null; `intern` is taken over. */
export function newParser(vm: Vm, encoding: string | null, separator: string | null, intern: PyObject): PyParser {
  const parser = vm.container(vm.typeNamed(PARSER), null) as PyParser // its data follow
  const reader = new XmlReader(
    {
      event: (event, raw) => tellEvent(vm, parser, event, raw),
      keepsReferences: () =>
        handlerOf(parser, 'DefaultHandler') !== null && handlerOf(parser, 'DefaultHandlerExpand') === null,
    },
    separator,
  )
  const data: ParserData = {
    handlers: newDict(vm),
    intern,
    base: null,
    reader,
    bytes: new XmlBytes(encoding, (name) => charactersOf(vm, name)),
    buffersText: false,
    buffered: '',
    bufferSize: BUFFER_SIZE,
    ordersAttributes: false,
    wantsSpecified: false,
    defersReparsing: true,
    errorCode: 0,
  }
  parser.data = data
  return parser
}

function handler(name: (typeof HANDLERS)[number]): GetSet {
  return {
    get: (vm, self: PyParser) => {
      const found = getName(self.data.handlers, name) ?? vm.none
      found.refs++
      return found
    },
    set: (vm, self: PyParser, value) => {
      if (value === null) throw vm.error('RuntimeError', 'Cannot delete attribute')
      if (name === 'CharacterDataHandler') flushText(vm, self)
      value.refs++
      if (value !== vm.none) return giveName(vm, self.data.handlers, name, value)
      vm.decref(value)
      if (getName(self.data.handlers, name) === null) return
      const key = vm.intern(name)
      dictDelete(vm, self.data.handlers, key)
      vm.decref(key)
    },
  }
}

const count = (read: (data: ParserData) => number): GetSet => ({
  field: true,
  get: (vm, self: PyParser) => vm.int(read(self.data)),
})

function flag(field: 'ordersAttributes' | 'wantsSpecified'): GetSet {
  return {
    get: (vm, self: PyParser) => vm.bool(self.data[field]),
    set: (vm, self: PyParser, value) => {
      if (value === null) throw vm.error('RuntimeError', 'Cannot delete attribute')
      self.data[field] = vm.truth(value)
    },
  }
}

const settings: Readonly<Record<string, GetSet>> = {
  ordered_attributes: flag('ordersAttributes'),
  specified_attributes: flag('wantsSpecified'),
  buffer_text: {
    get: (vm, self: PyParser) => vm.bool(self.data.buffersText),
    set: (vm, self: PyParser, value) => {
      if (value === null) throw vm.error('RuntimeError', 'Cannot delete attribute')
      if (!vm.truth(value)) flushText(vm, self)
      self.data.buffersText = vm.truth(value)
    },
  },
  buffer_size: {
    get: (vm, self: PyParser) => vm.int(self.data.bufferSize),
    set: (vm, self: PyParser, value) => {
      if (value === null) throw vm.error('RuntimeError', 'Cannot delete attribute')
      if (value.cls !== vm.types.int) throw vm.error('TypeError', 'buffer_size must be an integer')
      const size = cIntOf(vm, value)
      if (size <= 0) throw vm.error('ValueError', 'buffer_size must be greater than zero')
      flushText(vm, self)
      self.data.bufferSize = size
    },
  },
  buffer_used: count(({ buffered }) => buffered.length),
  namespace_prefixes: {
    get: (vm, self: PyParser) => vm.bool(self.data.reader.namespaces.keepsPrefixes),
    set: (vm, self: PyParser, value) => {
      if (value === null) throw vm.error('RuntimeError', 'Cannot delete attribute')
      self.data.reader.namespaces.keepsPrefixes = vm.truth(value)
    },
  },
  intern: {
    field: true,
    get: (_vm, self: PyParser) => {
      self.data.intern.refs++
      return self.data.intern
    },
  },
}

const places: Readonly<Record<string, GetSet>> = {
  ErrorCode: count(({ errorCode }) => errorCode),
  ErrorLineNumber: count(({ reader }) => reader.line),
  ErrorColumnNumber: count(({ reader }) => reader.column),
  ErrorByteIndex: count(({ reader }) => reader.index),
  CurrentLineNumber: count(({ reader }) => reader.line),
  CurrentColumnNumber: count(({ reader }) => reader.column),
  CurrentByteIndex: count(({ reader }) => reader.index),
}

function setBase(vm: Vm, { data }: PyParser, base: PyObject): PyObject {
  vm.xdecref(data.base)
  base.refs++
  data.base = base
  return vm.newNone()
}

function getBase(vm: Vm, { data }: PyParser): PyObject {
  const base = data.base ?? vm.none
  base.refs++
  return base
}

/** A parser for the text of an external entity, with the same handlers and declarations. */
function entityParser(vm: Vm, { data }: PyParser, _context: PyObject, encoding?: PyObject): PyObject {
  data.intern.refs++
  const separator = data.reader.namespaces.separator
  const made = newParser(
    vm,
    encoding !== undefined && isStr(encoding) ? String(encoding.data) : null,
    separator,
    data.intern,
  )
  for (const name of HANDLERS) {
    const found = getName(data.handlers, name)
    if (found === null) continue
    found.refs++
    giveName(vm, made.data.handlers, name, found)
  }
  const { reader } = made.data
  reader.stage = 'content'
  reader.isFragment = true
  for (const [name, entity] of data.reader.entities) reader.entities.set(name, entity)
  Object.assign(made.data, { buffersText: data.buffersText, ordersAttributes: data.ordersAttributes, wantsSpecified: data.wantsSpecified }) // oxfmt-ignore
  return made
}

export const parserType: TypeEntry & { readonly exported: string } = {
  key: PARSER,
  base: 'object',
  exported: 'XMLParserType',
  definition: {
    name: PARSER,
    module: 'pyexpat',
    layout: parserLayout,
    methods: [
      native('Parse($self, data, isfinal=False, /)', parse),
      native('ParseFile($self, file, /)', parseFile),
      native('SetBase($self, base, /)', setBase),
      native('GetBase($self, /)', getBase),
      native('GetInputContext($self, /)', (vm) => vm.newNone()),
      native('ExternalEntityParserCreate($self, context, encoding=None, /)', entityParser),
      native('SetParamEntityParsing($self, flag, /)', (vm, self: PyParser, value: PyObject) => {
        const { reader } = self.data
        const mode = PARAMETER_MODES[cIntOf(vm, value)]
        if (mode === undefined || reader.hasBegun) return vm.int(0)
        reader.parameterParsing = mode
        return vm.int(1)
      }),
      native('UseForeignDTD($self, flag=True, /)', (vm, self: PyParser, value?: PyObject) => {
        const { reader } = self.data
        if (reader.hasBegun) throw cannotChange(vm, self)
        reader.usesForeignDtd = value === undefined || vm.truth(value)
        reader.hasExternalSubset = reader.usesForeignDtd
        return vm.newNone()
      }),
      native('GetReparseDeferralEnabled($self, /)', (vm, self: PyParser) => vm.bool(self.data.defersReparsing)),
      native('SetReparseDeferralEnabled($self, enabled, /)', (vm, self: PyParser, value: PyObject) => {
        self.data.defersReparsing = vm.truth(value)
        return vm.newNone()
      }),
    ],
    getset: { ...Object.fromEntries(HANDLERS.map((name) => [name, handler(name)])), ...settings, ...places },
  },
}
