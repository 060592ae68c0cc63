/** What the table says of the picture's cards in words. */
import type { Translate } from '../../_language/translate'
import { kindWords } from '../cardWords'
import type { Card, Edge, Origin, Scene } from '../scene'

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

/** All that a row about the card says, in small letters. */
export function cardText(card: Card, scene: Scene, t: Translate): string {
  const own = [nameOf(card), kindWords(card, t), placeOf(card.made)]
  const held = scene.edges
    .filter(({ to }) => to.card === card.key)
    .map((edge) => `${pathWords(scene, edge)} ${placeOf(edge.origin)}`)
  const holds = card.rows.map(({ name, text, origin }) => `${name} ${text} ${placeOf(origin)}`)
  return [...own, ...held, ...holds].join(' ').toLowerCase()
}

function nameOf({ title, note }: Card): string {
  return `${title} ${note}`
}

function placeOf({ face, file }: Origin): string {
  return `${face.name} ${file ?? ''}`
}
