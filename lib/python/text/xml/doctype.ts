/**
 * `<!DOCTYPE ...>`: declarations of entities, attributes, elements and notations. It is read when it is whole. What stands
 * outside of the text is not fetched; after a reference to such, an entity that nobody declared may be declared there.
 */
import { fault } from './xmlFault'
import type { XmlReader } from './XmlReader'
import { declare } from './declaration'
import { behindSpace, nameAt } from './names'

interface External {
  readonly system: string | null
  readonly public: string | null
  readonly end: number
}

/** False where more must come first. */
export function readDoctype(reader: XmlReader): boolean {
  const { text, pos } = reader
  if (reader.stage !== 'prolog') throw reader.faultAt(fault.INVALID_TOKEN, pos + 2)
  const end = endOfDeclaration(text, pos)
  if (end < 0) return false
  const start = behindSpace(text, pos + '<!DOCTYPE'.length)
  const name = nameAt(text, start)
  if (name === '') throw reader.faultAt(fault.INVALID_TOKEN, start)
  const external = externalAt(text, behindSpace(text, start + name.length))
  const open = behindSpace(text, external.end)
  const hasSubset = text.charAt(open) === '['
  if (!hasSubset && open !== end - 1) throw reader.faultAt(fault.SYNTAX, open)
  reader.hasExternalSubset ||= external.system !== null
  const { system } = external
  reader.tell(
    { kind: 'startDoctype', name, system, public: external.public, hasSubset },
    text.slice(pos, hasSubset ? open + 1 : end),
  )
  if (hasSubset) {
    const close = text.lastIndexOf(']', end)
    readSubset(reader, text.slice(open + 1, close))
  }
  reader.take(end - 1)
  if ((system !== null || reader.usesForeignDtd) && reader.followsParameters) {
    reader.tell({ kind: 'externalSubset', system, public: external.public }, '')
    reader.hasExternalSubset = system !== null
  }
  reader.usesForeignDtd = false
  reader.tell({ kind: 'endDoctype' }, hasSubset ? text.slice(text.lastIndexOf(']', end), end) : '')
  reader.take(end)
  return true
}

/** Behind the `>` that closes the declaration that begins at `at`; -1 where it has not come yet. */
function endOfDeclaration(text: string, at: number): number {
  const piece = /<!--[^]*?-->|<\?[^]*?\?>|"[^"]*"|'[^']*'|[<>]/g
  piece.lastIndex = at
  let depth = 0
  for (let found = piece.exec(text); found !== null; found = piece.exec(text)) {
    // A comment or an instruction is a declaration by itself.
    if (found.index === at && found[0].length > 1) return piece.lastIndex
    if (found[0] === '<') depth++
    else if (found[0] === '>' && --depth === 0) return piece.lastIndex
  }
  return -1
}

function externalAt(text: string, at: number): External {
  const found = /SYSTEM\s+("[^"]*"|'[^']*')|PUBLIC\s+("[^"]*"|'[^']*')\s*("[^"]*"|'[^']*')?/y
  found.lastIndex = at
  const [all = '', system, publicId, publicSystem] = found.exec(text) ?? []
  const inside = (quoted: string | undefined): string | null => (quoted === undefined ? null : quoted.slice(1, -1))
  return { system: inside(system ?? publicSystem), public: inside(publicId), end: at + all.length }
}

/** What stands between the brackets, or in a parameter entity. */
function readSubset(reader: XmlReader, text: string): void {
  for (let at = passSpace(reader, text, 0); at < text.length;) at = passSpace(reader, text, readPiece(reader, text, at))
}

function readPiece(reader: XmlReader, text: string, at: number): number {
  if (text.charAt(at) === '%') return readParameter(reader, text, at)
  const end = endOfDeclaration(text, at)
  if (text.charAt(at) !== '<' || end < 0) throw reader.faultHere(fault.SYNTAX)
  const raw = text.slice(at, end)
  if (raw.startsWith('<!--')) reader.tell({ kind: 'comment', text: raw.slice(4, -3) }, raw)
  else if (raw.startsWith('<?')) {
    const target = nameAt(raw, 2)
    reader.tell({ kind: 'instruction', target, text: raw.slice(behindSpace(raw, 2 + target.length), -2) }, raw)
  } else declare(reader, raw)
  return end
}

function passSpace(reader: XmlReader, text: string, at: number): number {
  const end = behindSpace(text, at)
  if (end > at) reader.tell({ kind: 'other' }, text.slice(at, end))
  return end
}

/** `%name;` */
function readParameter(reader: XmlReader, text: string, at: number): number {
  const name = nameAt(text, at + 1)
  const end = at + name.length + 2
  if (name === '' || text.charAt(end - 1) !== ';') throw reader.faultHere(fault.INVALID_TOKEN)
  const value = reader.followsParameters ? (reader.entities.get(`%${name}`)?.value ?? null) : null
  if (value === null) {
    reader.hasExternalSubset = true
    reader.keepsDeclaring = reader.isStandalone
    reader.tell({ kind: 'other' }, text.slice(at, end))
  } else if (reader.expanding.includes(`%${name}`)) throw reader.faultHere(fault.RECURSIVE_ENTITY_REF)
  else {
    reader.expanding.push(`%${name}`)
    readSubset(reader, value)
    reader.expanding.pop()
  }
  return end
}
