/** Single declarations of a document type. The first declaration of an entity, a notation or an attribute counts. */
import { contentModel } from './contentModel'
import { fault } from './xmlFault'
import type { XmlEntity } from './xmlEvent'
import type { XmlReader } from './XmlReader'
import { attributeValue } from './reference'

/** A quoted text, a mark or a word. */
const TOKEN = /"[^"]*"|'[^']*'|[()|,?*+%>]|[^ \t\n"'()|,?*+%>]+/g

export function declare(reader: XmlReader, raw: string): void {
  const tokens = raw.match(TOKEN) ?? []
  const [keyword] = tokens
  const rest = tokens.slice(1, -1)
  if (!reader.keepsDeclaring && (keyword === '<!ENTITY' || keyword === '<!ATTLIST'))
    return reader.tell({ kind: 'other' }, raw)
  switch (keyword) {
    case '<!ENTITY':
      return entity(reader, rest, raw)
    case '<!ATTLIST':
      return attributes(reader, rest, raw)
    case '<!ELEMENT':
      return element(reader, rest, raw)
    case '<!NOTATION':
      return notation(reader, rest, raw)
    default:
      throw reader.faultHere(fault.INVALID_TOKEN)
  }
}

function quoted(token: string | undefined): string | null {
  return token !== undefined && /^["']/.test(token) ? token.slice(1, -1) : null
}

function entity(reader: XmlReader, tokens: readonly string[], raw: string): void {
  const isParameter = tokens[0] === '%'
  const [name, first, second, third, ...more] = isParameter ? tokens.slice(1) : tokens
  if (name === undefined || first === undefined) throw reader.faultHere(fault.SYNTAX)
  const text = quoted(first)
  const isPublic = first === 'PUBLIC'
  const tail = isPublic ? more : third === undefined ? [] : [third, ...more]
  const made: XmlEntity = {
    name,
    isParameter,
    value: text === null ? null : replacement(reader, text),
    system: text === null ? quoted(isPublic ? third : second) : null,
    public: isPublic ? quoted(second) : null,
    notation: tail[0] === 'NDATA' ? (tail[1] ?? null) : null,
  }
  const key = isParameter ? `%${name}` : name
  if (!reader.entities.has(key)) reader.entities.set(key, made)
  reader.tell({ kind: 'entityDecl', entity: made }, raw)
}

/** References to characters and parameters are taken now, others where the entity is used. */
function replacement(reader: XmlReader, text: string): string {
  return text.replace(
    /&#(?:x([0-9a-fA-F]+)|([0-9]+));|%([^;%]+);/g,
    (all, hex?: string, digits?: string, name?: string) => {
      if (name !== undefined) return reader.entities.get(`%${name}`)?.value ?? all
      return String.fromCodePoint(parseInt(hex ?? digits ?? '0', hex === undefined ? 10 : 16))
    },
  )
}

function notation(reader: XmlReader, [name, keyword, first, second]: readonly string[], raw: string): void {
  if (name === undefined) throw reader.faultHere(fault.SYNTAX)
  const isPublic = keyword === 'PUBLIC'
  const system = quoted(isPublic ? second : first)
  reader.tell({ kind: 'notationDecl', name, system, public: isPublic ? quoted(first) : null }, raw)
}

function element(reader: XmlReader, [name, ...model]: readonly string[], raw: string): void {
  if (name === undefined) throw reader.faultHere(fault.SYNTAX)
  reader.tell({ kind: 'elementDecl', name, model: contentModel(model) }, raw)
}

function attributes(reader: XmlReader, tokens: readonly string[], raw: string): void {
  const [element] = tokens
  if (element === undefined) throw reader.faultHere(fault.SYNTAX)
  for (let at = 1; at < tokens.length;) at = attribute(reader, element, tokens, at, at === 1 ? raw : '')
}

/** One attribute: its name, its type, and what it is where it is not given. */
function attribute(reader: XmlReader, element: string, tokens: readonly string[], start: number, raw: string): number {
  const name = tokens[start] ?? ''
  const open = tokens[start + 1] === 'NOTATION' ? start + 2 : start + 1
  const close = tokens[open] === '(' ? tokens.indexOf(')', open) : open
  const type = tokens.slice(start + 1, close + 1).join('')
  const mode = tokens[close + 1]
  const isFixed = mode === '#FIXED'
  const written = quoted(isFixed ? tokens[close + 2] : mode)
  const value = written === null ? null : attributeValue(reader, written)
  const list = reader.defaults.get(element) ?? []
  reader.defaults.set(element, list)
  if (value !== null && !list.some((each) => each.name === name)) list.push({ name, value })
  reader.tell({ kind: 'attributeDecl', element, name, type, value, required: isFixed || mode === '#REQUIRED' }, raw)
  return close + (isFixed ? 3 : 2)
}
