/** What begins with `<`: tags, comments, instructions, sections. A piece that is not whole yet is left. */
import { fault } from './xmlFault'
import type { XmlAttribute } from './xmlEvent'
import type { XmlReader } from './XmlReader'
import { behindSpace, nameAt } from './names'
import type { Declaration } from './Namespaces'
import { attributeValue } from './reference'
import { readXmlDecl } from './xmlDecl'

/** False where more must come first. */
export function readMarkup(reader: XmlReader): boolean {
  const { text, pos } = reader
  const second = text.charAt(pos + 1)
  if (second === '') return false
  if (second === '?') return readInstruction(reader)
  if (second === '!') return readDeclaration(reader)
  if (second === '/') return readEndTag(reader)
  return readStartTag(reader)
}

function readDeclaration(reader: XmlReader): boolean {
  const { text, pos, stage } = reader
  if (text.startsWith('<!--', pos)) return readComment(reader)
  if (stage === 'content' && text.startsWith('<![CDATA[', pos)) {
    reader.cdata.begin(reader)
    return true
  }
  const wanted = stage === 'content' ? ['<!--', '<![CDATA['] : ['<!--', '<!DOCTYPE']
  if (!reader.isFinal && wanted.some((start) => start.startsWith(text.slice(pos)))) return false
  if (reader.isFinal && wanted.some((start) => start.startsWith(text.slice(pos)))) return false
  throw reader.faultAt(fault.INVALID_TOKEN, pos + 2)
}

function readComment(reader: XmlReader): boolean {
  const { text, pos } = reader
  const dashes = text.indexOf('--', pos + 4)
  if (dashes < 0 || dashes + 2 >= text.length) return false
  if (text.charAt(dashes + 2) !== '>') throw reader.faultAt(fault.INVALID_TOKEN, dashes + 2)
  reader.requireLegal(dashes)
  const end = dashes + 3
  reader.tell({ kind: 'comment', text: text.slice(pos + 4, dashes) }, text.slice(pos, end))
  reader.take(end)
  return true
}

function readInstruction(reader: XmlReader): boolean {
  const { text, pos } = reader
  const target = nameAt(text, pos + 2)
  const after = pos + 2 + target.length
  if (after >= text.length) return false
  if (target === '') throw reader.faultAt(fault.INVALID_TOKEN, pos + 2)
  const close = text.indexOf('?>', after)
  if (target === 'xml') return close < 0 ? false : readXmlDecl(reader, close)
  if (target.toLowerCase() === 'xml') throw reader.faultAt(fault.INVALID_TOKEN, after)
  if (!/[ \t\n?]/.test(text.charAt(after))) throw reader.faultAt(fault.INVALID_TOKEN, after)
  if (close < 0) return false
  reader.requireLegal(close)
  const data = text.slice(behindSpace(text, after), Math.max(close, behindSpace(text, after)))
  reader.tell(
    { kind: 'instruction', target, text: close < behindSpace(text, after) ? '' : data },
    text.slice(pos, close + 2),
  )
  reader.take(close + 2)
  return true
}

function readEndTag(reader: XmlReader): boolean {
  const { text, pos } = reader
  if (reader.stage !== 'content') throw reader.faultAt(fault.INVALID_TOKEN, pos + 1)
  const name = nameAt(text, pos + 2)
  const close = behindSpace(text, pos + 2 + name.length)
  if (close >= text.length) return false
  if (name === '' || text.charAt(close) !== '>') throw reader.faultAt(fault.INVALID_TOKEN, close)
  const isBelow = reader.expanding.length > 0 && reader.open.length === 0
  if (isBelow || reader.open.at(-1) !== name) throw reader.faultAt(fault.TAG_MISMATCH, pos + 2)
  closeElement(reader, name, text.slice(pos, close + 1))
  reader.take(close + 1)
  return true
}

function closeElement(reader: XmlReader, name: string, raw: string): void {
  const { namespaces } = reader
  reader.tell({ kind: 'end', name: namespaces.resolve(name, false) ?? name }, raw)
  reader.open.pop()
  for (const { prefix } of namespaces.end())
    reader.tell({ kind: 'endNamespace', prefix: prefix === '' ? null : prefix }, '')
  if (reader.open.length === 0 && !reader.isFragment) reader.stage = 'epilog'
}

interface WrittenAttribute {
  readonly name: string
  readonly at: number
  readonly written: string
}

interface Tag {
  readonly name: string
  readonly attributes: readonly WrittenAttribute[]
  readonly isEmpty: boolean
  readonly end: number
}

function readStartTag(reader: XmlReader): boolean {
  if (reader.stage === 'epilog' && nameAt(reader.text, reader.pos + 1) !== '')
    throw reader.faultHere(fault.JUNK_AFTER_DOC_ELEMENT)
  const tag = tagAt(reader)
  if (tag === null) return false
  if (reader.usesForeignDtd && reader.followsParameters) {
    reader.usesForeignDtd = false
    reader.tell({ kind: 'externalSubset', system: null, public: null }, '')
    reader.hasExternalSubset = false
  }
  reader.stage = 'content'
  const raw = reader.text.slice(reader.pos, tag.end)
  openElement(reader, tag, raw)
  reader.take(tag.end)
  if (tag.isEmpty) closeElement(reader, tag.name, '')
  return true
}

/** The whole tag, or null. */
function tagAt(reader: XmlReader): Tag | null {
  const { text, pos } = reader
  const name = nameAt(text, pos + 1)
  let at = pos + 1 + name.length
  if (at >= text.length) return null
  if (name === '') throw reader.faultAt(fault.INVALID_TOKEN, pos + 1)
  const attributes: WrittenAttribute[] = []
  for (;;) {
    const next = behindSpace(text, at)
    if (next >= text.length) return null
    const first = text.charAt(next)
    if (first === '>') return { name, attributes, isEmpty: false, end: next + 1 }
    if (first === '/') {
      if (next + 1 >= text.length) return null
      if (text.charAt(next + 1) !== '>') throw reader.faultAt(fault.INVALID_TOKEN, next + 1)
      return { name, attributes, isEmpty: true, end: next + 2 }
    }
    if (next === at) throw reader.faultAt(fault.INVALID_TOKEN, next)
    const attribute = attributeAt(reader, next)
    if (attribute === null) return null
    attributes.push(attribute)
    at = attribute.at + attribute.name.length
    at =
      text.indexOf(attribute.written, behindSpace(text, behindSpace(text, at) + 1) + 1) + attribute.written.length + 1
  }
}

function attributeAt(reader: XmlReader, at: number): WrittenAttribute | null {
  const { text } = reader
  const name = nameAt(text, at)
  if (name === '') throw reader.faultAt(fault.INVALID_TOKEN, at)
  const equals = behindSpace(text, at + name.length)
  if (equals >= text.length) return null
  if (text.charAt(equals) !== '=') throw reader.faultAt(fault.INVALID_TOKEN, equals)
  const open = behindSpace(text, equals + 1)
  if (open >= text.length) return null
  const quote = text.charAt(open)
  if (quote !== '"' && quote !== "'") throw reader.faultAt(fault.INVALID_TOKEN, open)
  const close = text.indexOf(quote, open + 1)
  const less = text.indexOf('<', open + 1)
  if (less >= 0 && (close < 0 || less < close)) throw reader.faultAt(fault.INVALID_TOKEN, less)
  if (close < 0) return null
  return { name, at, written: text.slice(open + 1, close) }
}

function openElement(reader: XmlReader, { name, attributes }: Tag, raw: string): void {
  const seen = new Set<string>()
  const values: XmlAttribute[] = attributes.map(({ name: each, at, written }) => {
    if (seen.has(each)) throw reader.faultAt(fault.DUPLICATE_ATTRIBUTE, at)
    seen.add(each)
    return { name: each, value: attributeValue(reader, written) }
  })
  const added = (reader.defaults.get(name) ?? []).filter((each) => !seen.has(each.name))
  const declared = declarationsIn(reader, [...values, ...added])
  reader.namespaces.begin(declared)
  for (const { prefix, uri } of declared)
    reader.tell({ kind: 'startNamespace', prefix: prefix === '' ? null : prefix, uri: uri === '' ? null : uri }, '')
  reader.open.push(name)
  const own = resolved(reader, values)
  const all = [...own, ...resolved(reader, added)]
  const shown = reader.namespaces.resolve(name, false)
  if (shown === null) throw reader.faultHere(fault.UNBOUND_PREFIX)
  reader.tell({ kind: 'start', name: shown, attributes: all, specified: own.length }, raw)
}

function isDeclaration(reader: XmlReader, { name }: XmlAttribute): boolean {
  return reader.namespaces.separator !== null && (name === 'xmlns' || name.startsWith('xmlns:'))
}

function declarationsIn(reader: XmlReader, attributes: readonly XmlAttribute[]): Declaration[] {
  return attributes
    .filter((each) => isDeclaration(reader, each))
    .map(({ name, value }) => {
      if (name !== 'xmlns' && value === '') throw reader.faultHere(fault.UNDECLARING_PREFIX)
      return { prefix: name === 'xmlns' ? '' : name.slice('xmlns:'.length), uri: value }
    })
}

function resolved(reader: XmlReader, attributes: readonly XmlAttribute[]): XmlAttribute[] {
  return attributes
    .filter((each) => !isDeclaration(reader, each))
    .map(({ name, value }) => {
      const shown = reader.namespaces.resolve(name, true)
      if (shown === null) throw reader.faultHere(fault.UNBOUND_PREFIX)
      return { name: shown, value }
    })
}
