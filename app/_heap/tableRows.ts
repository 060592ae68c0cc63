/** Which objects the table lists, in which order: all words that are searched for stand somewhere in what its row says. */
import type { Translate } from '../_language/translate'
import { kindWords } from './cardWords'
import type { Card, Edge, Origin, Scene } from './scene'

/** As the picture has them; by name; the largest, the most counted, the most held and those made last first. */
export const TABLE_ORDERS = ['picture', 'name', 'size', 'count', 'held', 'made'] as const
export type TableOrder = (typeof TABLE_ORDERS)[number]

export function tableRows(scene: Scene, order: TableOrder, searched: string, t: Translate): readonly Card[] {
  const words = searched.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const found = words.length === 0 ? scene.cards : scene.cards.filter((card) => hasAll(textOf(card, scene, t), words))
  return order === 'picture' ? found : [...found].sort(comparing(scene, order))
}

/** `events.py _subscribers['reload'][0].__self__`: the card, and the rows from its edge to the arrow's. */
export function pathWords(scene: Scene, edge: Edge): string {
  const card = scene.cards.find(({ key }) => key === edge.from.card)
  const at = card?.rows.findIndex((row) => row.key === edge.from.row) ?? -1
  const names: string[] = []
  let depth = Infinity
  for (let i = at; i >= 0; i--) {
    const row = card?.rows[i]
    if (row === undefined || row.depth >= depth) continue
    names.unshift(row.folded ?? row.name)
    depth = row.depth
  }
  return card === undefined ? edge.name : `${card.title} ${card.note === '' ? '' : `${card.note} `}${names.join('')}`
}

function comparing({ edges }: Scene, order: Exclude<TableOrder, 'picture'>): (a: Card, b: Card) => number {
  const by = (weight: (card: Card) => number) => (a: Card, b: Card) => weight(b) - weight(a)
  switch (order) {
    case 'name':
      return (a, b) => nameOf(a).localeCompare(nameOf(b), undefined, { numeric: true })
    case 'size':
      return by(({ size }) => size)
    case 'count':
      return by(({ count }) => count ?? 0)
    case 'made':
      return by(({ serial }) => serial)
    case 'held': {
      const held = new Map<string, number>()
      for (const { to } of edges) held.set(to.card, (held.get(to.card) ?? 0) + 1)
      return by(({ key }) => held.get(key) ?? 0)
    }
  }
}

function nameOf({ title, note }: Card): string {
  return `${title} ${note}`
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word))
}

function textOf(card: Card, scene: Scene, t: Translate): string {
  const own = [nameOf(card), kindWords(card, t), placeOf(card.made)]
  const held = scene.edges
    .filter(({ to }) => to.card === card.key)
    .map((edge) => `${pathWords(scene, edge)} ${placeOf(edge.origin)}`)
  const holds = card.rows.map(({ name, text, origin }) => `${name} ${text} ${placeOf(origin)}`)
  return [...own, ...held, ...holds].join(' ').toLocaleLowerCase()
}

function placeOf({ face, file }: Origin): string {
  return `${face.name} ${file ?? ''}`
}
