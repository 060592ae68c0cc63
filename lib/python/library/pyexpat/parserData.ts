/** What an `xmlparser` object holds. */
import type { PyDict } from '../../objects/dict/DictTable'
import { fixedLayout } from '../../objects/layouts'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import type { XmlBytes } from '../../text/xml/XmlBytes'
import type { XmlReader } from '../../text/xml/XmlReader'

export interface ParserData {
  /** By name. */
  readonly handlers: PyDict
  /** Where names are kept that are one object each; the program may give its own. */
  readonly intern: PyObject
  base: PyObject | null
  reader: XmlReader
  bytes: XmlBytes
  buffersText: boolean
  /** Text that waits to be told in one. */
  buffered: string
  bufferSize: number
  ordersAttributes: boolean
  wantsSpecified: boolean
  defersReparsing: boolean
  errorCode: number
}

export interface PyParser extends PyContainer {
  data: ParserData
}

export const PARSER = 'pyexpat.xmlparser'
export const EXPAT_ERROR = 'xml.parsers.expat.ExpatError'
const BYTES = 96

export const parserLayout = fixedLayout<ParserData>('xmlparser', 'machinery', BYTES, ['handlers', 'intern', 'base'])
