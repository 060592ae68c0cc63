/**
 * What a step took away, which the heap after it no longer knows: compares a scene with the one before. References that
 * are gone stay in their rows, marked; objects that died in the step stay as cards, marked.
 *
 * Works on keys alone; it does not know the heap.
 */
import type { Card, Row, Scene } from './scene'
import { edgesOf } from './scene'

/** `died` tells of a serial whether the object died in the shown step; what merely folded away is not a death. */
export function withChanges(before: Scene, after: Scene, died: (serial: number) => boolean): Scene {
  const now = new Set(after.cards.map(({ key }) => key))
  const earlier = new Map(before.cards.map((card) => [card.key, card]))
  const dying = before.cards.filter((card) => !now.has(card.key) && card.kind !== 'frame' && died(card.serial))
  const lanes = [...after.lanes, ...before.lanes.filter((lane) => !after.lanes.some(({ key }) => key === lane.key))]
  // Most steps take nothing away, and of scenes that share what does not differ there is next to nothing to compare.
  if (dying.length === 0 && !after.cards.some((card) => hasLost(card, earlier.get(card.key))))
    return { ...after, lanes }
  const living = new Set(after.cards.flatMap((card) => card.rows.map((row) => row.key)))
  const changed = after.cards.map((card) => withGoneRows(card, earlier.get(card.key), living))
  const cards = withoutLostTargets([...changed, ...dying.map(dyingCard)])
  const isAsItWas = cards.length === after.cards.length && cards.every((card, at) => card === after.cards[at])
  return { ...after, cards, edges: isAsItWas ? after.edges : edgesOf(cards), lanes }
}

/** Whether a row may have gone from the card, and not merely come behind the others. */
function hasLost(card: Card, before: Card | undefined): boolean {
  return before !== undefined && before !== card && before.rows.some(({ key }, at) => card.rows[at]?.key !== key)
}

function withGoneRows(card: Card, before: Card | undefined, living: ReadonlySet<string>): Card {
  // Another call may have taken the place of the one before.
  if (before === undefined || before === card || before.serial !== card.serial) return card
  const gone = before.rows.filter((row) => !living.has(row.key) && row.more === 0)
  if (gone.length === 0) return card
  const rows = [...card.rows]
  for (const row of gone) rows.splice(placeAfter(rows, before.rows, row), 0, { ...row, change: 'gone' })
  return { ...card, rows }
}

/** Where a gone row stood: behind the nearest row above it that is still there. */
function placeAfter(rows: readonly Row[], before: readonly Row[], gone: Row): number {
  for (let at = before.indexOf(gone) - 1; at >= 0; at--) {
    const above = rows.findIndex((row) => row.key === before[at]?.key)
    if (above >= 0) return above + 1
  }
  return 0
}

function dyingCard(card: Card): Card {
  return { ...card, life: 'dying', count: 0, rows: card.rows.map((row) => ({ ...row, change: 'gone' as const })) }
}

/** Arrows need a place to end: those into cards or rows that are no longer shown become plain rows. */
function withoutLostTargets(cards: readonly Card[]): Card[] {
  const there = new Set(cards.flatMap((card) => [card.key, ...card.rows.map(({ key }) => key)]))
  const isLost = ({ to }: Row) => to !== null && !(there.has(to.card) && (to.row === null || there.has(to.row)))
  return cards.map((card) =>
    card.rows.some(isLost)
      ? { ...card, rows: card.rows.map((row) => (isLost(row) ? { ...row, to: null } : row)) }
      : card,
  )
}
