/** From what the reader tells to calls of the program's handlers. */
import { dictGet, dictSet, getName, newDict } from '../../objects/dict/dictionary'
import { isDict } from '../../objects/dict/updating'
import type { PyObject } from '../../objects/PyObject'
import { call } from '../../objects/protocol/calls'
import type { ContentModel, XmlEvent } from '../../text/xml/xmlEvent'
import type { Vm } from '../../vm/Vm'
import type { PyParser } from './parserData'

export const HANDLERS = [
  'StartElementHandler', 'EndElementHandler', 'ProcessingInstructionHandler', 'CharacterDataHandler',
  'UnparsedEntityDeclHandler', 'NotationDeclHandler', 'StartNamespaceDeclHandler', 'EndNamespaceDeclHandler',
  'CommentHandler', 'StartCdataSectionHandler', 'EndCdataSectionHandler', 'DefaultHandler', 'DefaultHandlerExpand',
  'NotStandaloneHandler', 'ExternalEntityRefHandler', 'StartDoctypeDeclHandler', 'EndDoctypeDeclHandler',
  'EntityDeclHandler', 'XmlDeclHandler', 'ElementDeclHandler', 'AttlistDeclHandler', 'SkippedEntityHandler',
] as const // oxfmt-ignore
type HandlerName = (typeof HANDLERS)[number]

/** False where the handler of an external entity said that it could not read it. */
export function tellEvent(vm: Vm, parser: PyParser, event: XmlEvent, raw: string): boolean {
  if (event.kind === 'text' && handlerOf(parser, 'CharacterDataHandler') !== null) {
    tellText(vm, parser, event.text)
    return true
  }
  const name = handlerFor(parser, event)
  const handler = name === null ? null : handlerOf(parser, name)
  if (handler === null) {
    const pieces = isDeclaration(event) ? (raw.match(TOKEN) ?? []) : [raw]
    // Whoever hears of the beginning knows of the bracket.
    const isKnown = event.kind === 'endDoctype' && handlerOf(parser, 'StartDoctypeDeclHandler') !== null
    for (const piece of pieces) if (!isKnown || piece !== ']') tellDefault(vm, parser, piece)
    return true
  }
  flushText(vm, parser)
  const result = invoke(vm, handler, argumentsOf(vm, parser, event))
  const isFine = (event.kind !== 'externalEntity' && event.kind !== 'externalSubset') || vm.truth(result)
  vm.decref(result)
  return isFine
}

/** Declarations that nobody handles are told token by token. */
const TOKEN = /<![A-Z]+|"[^"]*"|'[^']*'|\s+|[^\s"'[\]<>()|,]+|[^]/g

function isDeclaration({ kind }: XmlEvent): boolean {
  return kind.endsWith('Doctype') || (kind.endsWith('Decl') && kind !== 'xmlDecl')
}

export function handlerOf({ data }: PyParser, name: HandlerName): PyObject | null {
  return getName(data.handlers, name)
}

/** Takes the arguments over. */
function invoke(vm: Vm, handler: PyObject, args: PyObject[]): PyObject {
  handler.refs++
  try {
    return call(vm, handler, args)
  } finally {
    vm.decref(handler)
    for (const arg of args) vm.decref(arg)
  }
}

function tellDefault(vm: Vm, parser: PyParser, raw: string): void {
  const handler = handlerOf(parser, 'DefaultHandlerExpand') ?? handlerOf(parser, 'DefaultHandler')
  if (handler === null || raw === '') return
  flushText(vm, parser)
  vm.decref(invoke(vm, handler, [vm.str(raw)]))
}

function tellText(vm: Vm, parser: PyParser, text: string): void {
  const { data } = parser
  if (!data.buffersText) return callText(vm, parser, text)
  if (data.buffered.length + text.length > data.bufferSize) flushText(vm, parser)
  if (text.length > data.bufferSize) callText(vm, parser, text)
  else data.buffered += text
}

/** Text that waited is told, before anything else is. */
export function flushText(vm: Vm, parser: PyParser): void {
  const { data } = parser
  const text = data.buffered
  data.buffered = ''
  if (text !== '') callText(vm, parser, text)
}

function callText(vm: Vm, parser: PyParser, text: string): void {
  const handler = handlerOf(parser, 'CharacterDataHandler')
  if (handler !== null) vm.decref(invoke(vm, handler, [vm.str(text)]))
}

const NAMES: Readonly<Record<XmlEvent['kind'], HandlerName | null>> = {
  xmlDecl: 'XmlDeclHandler',
  start: 'StartElementHandler',
  end: 'EndElementHandler',
  text: null,
  comment: 'CommentHandler',
  instruction: 'ProcessingInstructionHandler',
  startCdata: 'StartCdataSectionHandler',
  endCdata: 'EndCdataSectionHandler',
  startNamespace: 'StartNamespaceDeclHandler',
  endNamespace: 'EndNamespaceDeclHandler',
  startDoctype: 'StartDoctypeDeclHandler',
  endDoctype: 'EndDoctypeDeclHandler',
  entityDecl: 'EntityDeclHandler',
  notationDecl: 'NotationDeclHandler',
  elementDecl: 'ElementDeclHandler',
  attributeDecl: 'AttlistDeclHandler',
  externalEntity: 'ExternalEntityRefHandler',
  externalSubset: 'ExternalEntityRefHandler',
  skippedEntity: 'SkippedEntityHandler',
  other: null,
}

function handlerFor(parser: PyParser, event: XmlEvent): HandlerName | null {
  const isUnparsed = event.kind === 'entityDecl' && event.entity.notation !== null
  if (isUnparsed && handlerOf(parser, 'UnparsedEntityDeclHandler') !== null) return 'UnparsedEntityDeclHandler'
  return NAMES[event.kind]
}

function argumentsOf(vm: Vm, parser: PyParser, event: XmlEvent): PyObject[] {
  const text = (value: string | null): PyObject => (value === null ? vm.newNone() : vm.str(value))
  switch (event.kind) {
    case 'start':
      return [interned(vm, parser, event.name), attributesOf(vm, parser, event)]
    case 'end':
      return [interned(vm, parser, event.name)]
    case 'text':
    case 'comment':
      return [vm.str(event.text)]
    case 'instruction':
      return [interned(vm, parser, event.target), vm.str(event.text)]
    case 'startNamespace':
      return [text(event.prefix), text(event.uri)]
    case 'endNamespace':
      return [text(event.prefix)]
    case 'xmlDecl':
      return [text(event.version), text(event.encoding), vm.int(event.standalone)]
    case 'startDoctype':
      return [vm.str(event.name), text(event.system), text(event.public), vm.int(event.hasSubset ? 1 : 0)]
    case 'elementDecl':
      return [vm.str(event.name), modelOf(vm, event.model)]
    case 'attributeDecl':
      return [...[event.element, event.name, event.type].map((each) => vm.str(each)), text(event.value), vm.int(event.required ? 1 : 0)] // oxfmt-ignore
    case 'skippedEntity':
      return [vm.str(event.name), vm.int(0)]
    case 'entityDecl':
    case 'notationDecl':
    case 'externalEntity':
    case 'externalSubset':
      return declarationArguments(vm, parser, event)
    default:
      return []
  }
}

type Declared = Extract<XmlEvent, { kind: 'entityDecl' | 'notationDecl' | 'externalEntity' | 'externalSubset' }>

function declarationArguments(vm: Vm, parser: PyParser, event: Declared): PyObject[] {
  const text = (value: string | null): PyObject => (value === null ? vm.newNone() : vm.str(value))
  const base = parser.data.base ?? vm.none
  base.refs++
  if (event.kind === 'notationDecl') return [vm.str(event.name), base, text(event.system), text(event.public)]
  if (event.kind === 'externalSubset') return [vm.newNone(), base, text(event.system), text(event.public)]
  const { entity } = event
  const place = [base, text(entity.system), text(entity.public)]
  if (event.kind === 'externalEntity') return [vm.str(entity.name), ...place]
  const isUnparsed = handlerFor(parser, event) === 'UnparsedEntityDeclHandler'
  const value = isUnparsed ? [] : [vm.int(entity.isParameter ? 1 : 0), text(entity.value)]
  return [vm.str(entity.name), ...value, ...place, text(entity.notation)]
}

/** A name is one object as long as the parser lives. */
function interned(vm: Vm, { data }: PyParser, name: string): PyObject {
  const made = vm.str(name)
  const known = isDict(data.intern) ? dictGet(vm, data.intern, made) : null
  if (known !== null) {
    vm.decref(made)
    known.refs++
    return known
  }
  if (isDict(data.intern)) dictSet(vm, data.intern, made, made)
  return made
}

function attributesOf(vm: Vm, parser: PyParser, event: Extract<XmlEvent, { kind: 'start' }>): PyObject {
  const { ordersAttributes, wantsSpecified } = parser.data
  const shown = wantsSpecified ? event.attributes.slice(0, event.specified) : event.attributes
  if (ordersAttributes) return vm.list(shown.flatMap(({ name, value }) => [interned(vm, parser, name), vm.str(value)]))
  const dict = newDict(vm)
  for (const { name, value } of shown) {
    const [key, item] = [interned(vm, parser, name), vm.str(value)]
    dictSet(vm, dict, key, item)
    vm.decref(key)
    vm.decref(item)
  }
  return dict
}

function modelOf(vm: Vm, { type, quantity, name, children }: ContentModel): PyObject {
  const parts = vm.tuple(children.map((child) => modelOf(vm, child)))
  return vm.tuple([vm.int(type), vm.int(quantity), name === null ? vm.newNone() : vm.str(name), parts])
}
