/** What the table says of the picture's cards in words. */
import type { Translate } from '../../_language/translate'
import { kindWords } from '../cardWords'
import { type Card, type Edge, type Origin, type Scene, withThoseAbove } from '../scene'

/** `events.py _subscribers['reload'][0].__self__`: the card, and the rows from its edge to the arrow's. */
export function pathWords(scene: Scene, edge: Edge): string {
  const card = scene.cards.find(({ key }) => key === edge.from.card)
  if (card === undefined) return edge.name
  const rows = withThoseAbove(card, edge.from.row).reverse()
  return `${card.title} ${card.note === '' ? '' : `${card.note} `}${rows.map(({ folded, name }) => folded ?? name).join('')}`
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

/** Who wrote something, and in which file. */
export function placeOf({ face, file }: Origin): string {
  return `${face.name} ${file ?? ''}`
}
