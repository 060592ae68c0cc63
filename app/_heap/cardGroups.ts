/**
 * The picture's cards in groups that are drawn each on its own, so that a step, which changes a card or two of hundreds, is the
 * business of a group or two.
 *
 * Invariant: a card is of one group for good, that of the objects made about when it was: no step takes it from one group into
 * another, where it would be drawn anew and lose the focus. The groups come in the order of their ages.
 */
import type { Card } from './scene'

export interface CardGroup {
  /** How old its objects are, from 0. */
  readonly age: number
  readonly cards: readonly Card[]
}

/** So many objects, shown or not, are made in the time of one group, as a power of two. */
const AGE_BITS = 8

/** Groups of `before` that have the same cards are the same objects. */
export function cardGroups(cards: readonly Card[], before: readonly CardGroup[]): readonly CardGroup[] {
  const byAge = new Map<number, Card[]>()
  for (const card of cards) {
    const age = card.serial >>> AGE_BITS
    const group = byAge.get(age)
    if (group === undefined) byAge.set(age, [card])
    else group.push(card)
  }
  const known = new Map(before.map((group) => [group.age, group]))
  return [...byAge].sort(([a], [b]) => a - b).map(([age, own]) => steady(known.get(age), { age, cards: own }))
}

function steady(before: CardGroup | undefined, now: CardGroup): CardGroup {
  const isSame = before?.cards.length === now.cards.length && before.cards.every((card, at) => card === now.cards[at])
  return isSame ? before : now
}
