/** Text that a module of the pages says without the catalogue: between tags, in attributes that are read, and sentences in strings. */
import { Visitor } from 'oxc-parser'
import type { Source } from './sources'

/** Attributes that somebody sees or hears. */
const READ = new Set(['alt', 'aria-label', 'aria-valuetext', 'ask', 'hint', 'label', 'placeholder', 'title', 'verb'])

export function literalText({ program }: Source): string[] {
  const found: string[] = []
  let errors = 0
  const add = (text: string, isText: (text: string) => boolean) => {
    if (errors === 0 && isText(text)) found.push(text.replace(/\s+/g, ' ').trim())
  }
  new Visitor({
    // What an exception says is read by those who mend the program.
    NewExpression: () => void errors++,
    'NewExpression:exit': () => void errors--,
    JSXText: ({ value }) => add(value, hasWord),
    JSXAttribute: ({ name, value }) => {
      if (value?.type === 'Literal' && typeof value.value === 'string' && READ.has(String(name.name)))
        add(value.value, hasWord)
    },
    Literal: ({ value }) => {
      if (typeof value === 'string') add(value, isSentence)
    },
    TemplateLiteral: ({ quasis }) => add(quasis.map(({ value }) => value.cooked ?? '').join(' '), isSentence),
  }).visit(program)
  return found
}

function hasWord(text: string): boolean {
  return /\p{L}{2}/u.test(text)
}

/** Two words of which the first is written large, or three in a row: names of classes, keys and code are neither. */
function isSentence(text: string): boolean {
  if (/--|[{}=<>#/]|\w\.\w|\w-\w+ \w+-|var\(/.test(text)) return false
  return /^\p{Lu}\p{Ll}+[\s’]\S*\p{L}{2}/u.test(text) || /\p{L}{2,} \p{L}{2,}[ ,]+\p{L}{2,}/u.test(text)
}
