/** A container in one line when it holds plain values only: `[0, 1, 2, …] 1000 items`; and the number of items of the others. */
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import type { Reference } from './references'
import type { Translate } from '../_language/translate'

const SHOWN = 4
const BRACKETS: Readonly<Record<string, readonly [string, string]>> = {
  list: ['[', ']'],
  tuple: ['(', ')'],
  set: ['{', '}'],
  frozenset: ['{', '}'],
  dict: ['{', '}'],
}

export function isPlain(references: readonly Reference[]): boolean {
  return references.every((reference) => reference.isMachinery || reference.targetType.role === 'atom')
}

interface Previewed {
  /** The first of its items. */
  readonly references: readonly Reference[]
  /** How many items there are. */
  readonly count: number
}

export function previewOf(cursor: HeapCursor, name: string, { references, count }: Previewed, t: Translate): string {
  const items = references.filter((reference) => !reference.isMachinery)
  const [open, close] = BRACKETS[name] ?? [`${name} [`, ']']
  const words = items.slice(0, SHOWN).map((item) => itemWords(cursor, name, item))
  if (count <= SHOWN) return `${open}${words.join(', ')}${close}`
  return `${open}${words.join(', ')}, …${close} ${t('heap.items', { count })}`
}

export function lengthWords(name: string, count: number, t: Translate): string {
  return `${name}, ${t('heap.items', { count })}`
}

function itemWords(cursor: HeapCursor, name: string, item: Reference): string {
  const value = cursor.labelOf(item.target)
  const key = name === 'dict' ? /^\[(.*)\]$/s.exec(item.name)?.[1] : undefined
  return key === undefined ? value : `${key}: ${value}`
}
