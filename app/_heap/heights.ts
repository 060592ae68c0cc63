/**
 * How high cards get, so that room is left for it and nothing that stands below a card moves when it grows: with the rows that a step
 * takes away, which stay in sight beside those that it brings, and in the life that an object still has before it.
 *
 * It looks at few moments. What an object has for a while and lets go of is missed, and moves what is below it when it is shown (arrange.ts).
 */
import type { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import type { Book } from './arrange'
import type { HistoryFacts } from './facts'
import type { Work } from './inPieces'
import type { KnownScenes } from './KnownScenes'
import { cardHeight, ROW_HEIGHT } from './measure'
import type { Card, Scene } from './scene'
import { wholeStep } from './stretch'

/** By the keys of cards. */
export type Heights = ReadonlyMap<string, number>

export const NO_HEIGHTS: Heights = new Map()

/** The scene of so many objects is made in a few milliseconds. */
const SOON_MADE = 3000
const MOST_LOOKED_AT = 8

/** With the rows that went from the card since it was as `before`. */
export function heightSince(card: Card, before: Card | undefined): number {
  if (before === undefined || before === card || before.serial !== card.serial) return cardHeight(card)
  const now = new Set(card.rows.map(({ key }) => key))
  const gone = before.rows.filter(({ key, more }) => more === 0 && !now.has(key))
  return cardHeight({ rows: [...card.rows, ...gone] })
}

/** Of the cards that have no place yet: as high as they are now and before they die, with room for what takes the place of something else. */
export function* heightsAhead(facts: HistoryFacts, scenes: KnownScenes, scene: Scene, book: Book): Work<Heights> {
  const fresh = scene.cards.filter(({ key }) => !book.has(key))
  if (fresh.length === 0) return NO_HEIGHTS
  const heights = new Map<string, number>()
  const note = (card: Card): void => {
    const height = cardHeight(card) + (replaces(facts, card) ? ROW_HEIGHT : 0)
    heights.set(card.key, Math.max(height, heights.get(card.key) ?? 0))
  }
  fresh.forEach(note)
  for (const step of lastSteps(facts.index, scene.step, fresh)) {
    const { cards } = yield* scenes.after(wholeStep(facts.index, step))
    cards.forEach(note)
  }
  return heights
}

/** The object itself, or a container that is shown in its rows. */
function replaces(facts: HistoryFacts, { serial, rows }: Card): boolean {
  return facts.replaces(serial) || rows.some((row) => row.to === null && facts.replaces(row.serial))
}

function lastSteps(index: HistoryIndex, step: number, fresh: readonly Card[]): Set<number> {
  const steps = new Set<number>()
  for (const { serial } of fresh) {
    const death = serial === 0 ? -1 : index.deathEvent(serial)
    const last = death < 0 ? 0 : index.stepAt(death) - 1
    const isSoonMade = last > step && last <= index.stepsWithin.last && index.aliveAfter(last) <= SOON_MADE
    if (isSoonMade && steps.size < MOST_LOOKED_AT) steps.add(last)
  }
  return steps
}
