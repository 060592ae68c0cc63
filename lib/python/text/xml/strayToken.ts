/** What stands outside of the element where only markup may: Expat tells a token that is none from one out of place. */
import { nameAt } from './names'
import { fault, type XmlFault } from './xmlFault'
import type { XmlReader } from './XmlReader'

const DIGITS_AND_SO_ON = /[-.0-9\xb7][-.0-9\xb7:A-Z_a-z]*/y
const BEHIND_NAME = /[\s>),|[%+*?]/
const TOKENS = new Set(['(', ')', '[', ']', '|', ',', '>', '+', '*', '?'])

/** `misplaced` is what is said of a token at the reader's place. */
export function strayToken(reader: XmlReader, misplaced: number): XmlFault {
  const { text, pos } = reader
  const first = text.charAt(pos)
  if (first === '"' || first === "'") return strayLiteral(reader, first, misplaced)
  if (first === '%') return strayReference(reader)
  if (first === '#' && pos + 1 === text.length) return reader.faultHere(fault.UNCLOSED_TOKEN)
  const word = wordAt(text, pos)
  if (word === '') return reader.faultHere(TOKENS.has(first) ? misplaced : fault.INVALID_TOKEN)
  const next = text.charAt(pos + word.length)
  const isToken = next === '' || BEHIND_NAME.test(next)
  return isToken ? reader.faultHere(misplaced) : reader.faultAt(fault.INVALID_TOKEN, pos + word.length)
}

function wordAt(text: string, at: number): string {
  const name = nameAt(text, at)
  if (name !== '') return name
  DIGITS_AND_SO_ON.lastIndex = at
  return DIGITS_AND_SO_ON.exec(text)?.[0] ?? ''
}

function strayLiteral(reader: XmlReader, quote: string, misplaced: number): XmlFault {
  const { text, pos } = reader
  const close = text.indexOf(quote, pos + 1)
  if (close < 0) return reader.faultHere(fault.UNCLOSED_TOKEN)
  const next = text.charAt(close + 1)
  return next === '' || /[\s>%[]/.test(next)
    ? reader.faultHere(misplaced)
    : reader.faultAt(fault.INVALID_TOKEN, close + 1)
}

function strayReference(reader: XmlReader): XmlFault {
  const { text, pos } = reader
  const end = pos + 1 + nameAt(text, pos + 1).length
  if (end >= text.length) return reader.faultHere(fault.UNCLOSED_TOKEN)
  if (text.charAt(end) === ';' && end > pos + 1) return reader.faultHere(fault.PARAM_ENTITY_REF)
  return reader.faultAt(fault.INVALID_TOKEN, end)
}
