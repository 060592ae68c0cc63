/** What a declared element may hold, as a tree. Numbers are those of the Expat library. */
import type { ContentModel } from './xmlEvent'

const TYPE = { EMPTY: 1, ANY: 2, MIXED: 3, NAME: 4, CHOICE: 5, SEQ: 6 } as const
const QUANTITY: Readonly<Record<string, number>> = { '?': 1, '*': 2, '+': 3 }

export function contentModel(tokens: readonly string[]): ContentModel {
  const plain = (type: number): ContentModel => ({ type, quantity: 0, name: null, children: [] })
  if (tokens[0] === 'EMPTY') return plain(TYPE.EMPTY)
  if (tokens[0] === 'ANY') return plain(TYPE.ANY)
  return group(tokens, 0).model
}

interface Read {
  readonly model: ContentModel
  readonly end: number
}

function group(tokens: readonly string[], start: number): Read {
  const children: ContentModel[] = []
  let isMixed = false
  let isChoice = false
  let at = start + 1
  while (at < tokens.length && tokens[at] !== ')') {
    const token = tokens[at] ?? ''
    if (token === '|') isChoice = true
    if (token === '#PCDATA') isMixed = true
    if (token === '|' || token === ',' || token === '#PCDATA') {
      at++
      continue
    }
    const { model, end } = token === '(' ? group(tokens, at) : named(tokens, at)
    children.push(model)
    at = end
  }
  const quantity = QUANTITY[tokens[at + 1] ?? ''] ?? 0
  const type = isMixed ? TYPE.MIXED : isChoice ? TYPE.CHOICE : TYPE.SEQ
  return { model: { type, quantity, name: null, children }, end: at + (quantity === 0 ? 1 : 2) }
}

function named(tokens: readonly string[], at: number): Read {
  const quantity = QUANTITY[tokens[at + 1] ?? ''] ?? 0
  const model = { type: TYPE.NAME, quantity, name: tokens[at] ?? '', children: [] }
  return { model, end: at + (quantity === 0 ? 1 : 2) }
}
