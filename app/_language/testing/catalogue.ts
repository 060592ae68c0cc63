/** A catalogue of messages as a table, and what a message asks for. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SpokenLocale } from '../locales'

export const MESSAGES = join(import.meta.dirname, '../../../messages')

type Tree = { readonly [part: string]: string | Tree }

/** Key, with dots -> message. */
export function catalogue(locale: SpokenLocale): ReadonlyMap<string, string> {
  const tree = JSON.parse(readFileSync(join(MESSAGES, `${locale}.json`), 'utf8')) as Tree
  return new Map(leaves(tree, ''))
}

function leaves(tree: Tree, before: string): [string, string][] {
  return Object.entries(tree).flatMap(([part, below]) =>
    typeof below === 'string' ? [[before + part, below] as [string, string]] : leaves(below, `${before}${part}.`),
  )
}

/** Its arguments with their kinds, and its tags, as `count plural` and `<name>`; each once, in order. */
export function argumentsOf(message: string): readonly string[] {
  const tags = [...message.matchAll(/<(\w+)>/g)].map(([tag]) => tag)
  return [...new Set([...placeholders(message), ...tags])].sort()
}

function placeholders(message: string): string[] {
  const found: string[] = []
  for (let at = message.indexOf('{'); at >= 0; at = message.indexOf('{', at)) {
    const end = closing(message, at)
    const [name = '', kind = '', ...options] = message.slice(at + 1, end).split(',')
    found.push(`${name.trim()} ${kind.trim()}`.trim(), ...branches(options.join(',')).flatMap(placeholders))
    at = end
  }
  return found
}

/** The texts of `one {…} other {…}`. */
function branches(options: string): string[] {
  const found: string[] = []
  for (let at = options.indexOf('{'); at >= 0; at = options.indexOf('{', at)) {
    const end = closing(options, at)
    found.push(options.slice(at + 1, end))
    at = end
  }
  return found
}

function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}' && --depth === 0) return at
  }
  throw new Error(`a brace is not closed: ${text}`)
}
