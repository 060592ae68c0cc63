/** References: to characters by number, to the five entities that need no declaration, and to declared ones. */
import { fault } from './xmlFault'
import type { XmlReader } from './XmlReader'
import { nameAt } from './names'

const PREDEFINED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

export interface Reference {
  readonly end: number
  /** The character, where it is one; else the entity's name. */
  readonly character: string | null
  readonly name: string
}

/** The reference that begins at `at`, or null where it is not whole yet. */
function referenceAt(reader: XmlReader, text: string, at: number): Reference | null {
  if (text.startsWith('&#', at)) return characterReference(reader, text, at)
  const name = nameAt(text, at + 1)
  const end = at + 1 + name.length
  if (end >= text.length) return null
  if (name === '' || text.charAt(end) !== ';') throw reader.faultAt(fault.INVALID_TOKEN, end)
  return { end: end + 1, character: PREDEFINED[name] ?? null, name }
}

function characterReference(reader: XmlReader, text: string, at: number): Reference | null {
  const digits = /&#(?:x([0-9a-fA-F]*)|([0-9]*))/y
  digits.lastIndex = at
  const found = digits.exec(text)
  const end = at + (found?.[0].length ?? 0)
  if (end >= text.length) return null
  const written = found?.[1] ?? found?.[2] ?? ''
  if (written === '' || text.charAt(end) !== ';') throw reader.faultAt(fault.INVALID_TOKEN, end)
  const code = parseInt(written, found?.[1] === undefined ? 10 : 16)
  if (!isCharacter(code)) throw reader.faultHere(fault.BAD_CHAR_REF)
  return { end: end + 1, character: String.fromCodePoint(code), name: '' }
}

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
}

/** In the content of an element. */
export function readReference(reader: XmlReader): boolean {
  const found = referenceAt(reader, reader.text, reader.pos)
  if (found === null) return false
  const raw = reader.text.slice(reader.pos, found.end)
  if (found.character === null) entityInContent(reader, found.name, raw)
  else reader.tell({ kind: 'text', text: found.character }, raw)
  reader.take(found.end)
  return true
}

function entityInContent(reader: XmlReader, name: string, raw: string): void {
  const entity = reader.entities.get(name)
  if (entity === undefined) {
    if (!reader.hasExternalSubset || reader.isStandalone) throw reader.faultHere(fault.UNDEFINED_ENTITY)
    return reader.tell({ kind: 'skippedEntity', name }, raw)
  }
  if (reader.expanding.includes(name)) throw reader.faultHere(fault.RECURSIVE_ENTITY_REF)
  if (entity.notation !== null) throw reader.faultHere(fault.BINARY_ENTITY_REF)
  if (entity.value === null) return reader.tell({ kind: 'externalEntity', entity }, raw)
  if (reader.listener.keepsReferences()) return reader.tell({ kind: 'skippedEntity', name }, raw)
  reader.expand(name, entity.value)
}

/** The value of an attribute: spaces are one kind, references are what they stand for. */
export function attributeValue(reader: XmlReader, written: string, within: readonly string[] = []): string {
  let value = ''
  let at = 0
  while (at < written.length) {
    const next = written.indexOf('&', at)
    value += written.slice(at, next < 0 ? undefined : next).replace(/[\t\n]/g, ' ')
    if (next < 0) break
    const found = referenceAt(reader, written, next)
    if (found === null) throw reader.faultHere(fault.INVALID_TOKEN)
    value += found.character ?? entityInAttribute(reader, found.name, within)
    at = found.end
  }
  return value
}

function entityInAttribute(reader: XmlReader, name: string, within: readonly string[]): string {
  const entity = reader.entities.get(name)
  if (entity === undefined) throw reader.faultHere(fault.UNDEFINED_ENTITY)
  if (within.includes(name)) throw reader.faultHere(fault.RECURSIVE_ENTITY_REF)
  if (entity.notation !== null) throw reader.faultHere(fault.BINARY_ENTITY_REF)
  if (entity.value === null) throw reader.faultHere(fault.ATTRIBUTE_EXTERNAL_ENTITY_REF)
  return attributeValue(reader, entity.value, [...within, name])
}
