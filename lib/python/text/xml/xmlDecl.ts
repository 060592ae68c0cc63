/** `<?xml version="1.0" encoding="..." standalone="..."?>` at the very beginning. */
import { fault } from './xmlFault'
import type { XmlReader } from './XmlReader'
import { behindSpace, nameAt } from './names'

const ORDER = ['version', 'encoding', 'standalone']

export function readXmlDecl(reader: XmlReader, close: number): boolean {
  const { text, pos } = reader
  if (reader.index > 0 || reader.expanding.length > 0) throw reader.faultHere(fault.MISPLACED_XML_PI)
  const found = declarationAt(reader, close)
  const { version = null, encoding = null, standalone } = found
  if (version === null) throw reader.faultAt(fault.XML_DECL, pos + '<?xml'.length)
  reader.isStandalone = standalone === 'yes'
  const flag = standalone === undefined ? -1 : standalone === 'yes' ? 1 : 0
  reader.tell({ kind: 'xmlDecl', version, encoding, standalone: flag }, text.slice(pos, close + 2))
  reader.take(close + 2)
  return true
}

function declarationAt(reader: XmlReader, close: number): Partial<Record<string, string>> {
  const { text, pos } = reader
  const found: Partial<Record<string, string>> = {}
  let at = pos + '<?xml'.length
  let rank = -1
  for (at = behindSpace(text, at); at < close; at = behindSpace(text, at)) {
    const name = nameAt(text, at)
    const order = ORDER.indexOf(name)
    const equals = behindSpace(text, at + name.length)
    const open = behindSpace(text, equals + 1)
    const end = text.indexOf(text.charAt(open), open + 1)
    if (order <= rank || text.charAt(equals) !== '=' || !/["']/.test(text.charAt(open)) || end < 0 || end > close)
      throw reader.faultAt(fault.XML_DECL, at)
    const value = text.slice(open + 1, end)
    if (name === 'standalone' && value !== 'yes' && value !== 'no') throw reader.faultAt(fault.XML_DECL, open + 1)
    found[name] = value
    rank = order
    at = end + 1
  }
  return found
}
