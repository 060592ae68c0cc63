/**
 * Which column each card belongs to: roots 0, everything else one more than the furthest card that holds it. References
 * that close a cycle are ignored: those that lead back to a card whose reach is still being walked.
 *
 * Cards that have a place already keep their column. Iterative: a chain may be as long as the picture allows.
 */
import type { Card, Edge } from './scene'

export function layersOf(
  cards: readonly Card[],
  edges: readonly Edge[],
  known: ReadonlyMap<string, number>,
): Map<string, number> {
  const outgoing = targetsByCard(edges)
  const order = reversePostorder(cards, outgoing)
  const rank = new Map(order.map((key, at) => [key, at]))
  const layers = new Map<string, number>()
  for (const card of cards) layers.set(card.key, known.get(card.key) ?? (card.lane === null ? 1 : 0))
  for (const [at, key] of order.entries()) {
    for (const target of outgoing.get(key) ?? []) {
      if (known.has(target) || layers.get(target) === 0 || (rank.get(target) ?? 0) <= at) continue
      layers.set(target, Math.max(layers.get(target) ?? 1, (layers.get(key) ?? 0) + 1))
    }
  }
  return layers
}

/** What is held by each card, in the order of its rows. */
export function targetsByCard(edges: readonly Edge[]): Map<string, string[]> {
  const outgoing = new Map<string, string[]>()
  for (const { kind, from, to } of edges) {
    if (kind === 'weak' || from.card === to.card) continue
    const targets = outgoing.get(from.card)
    if (targets === undefined) outgoing.set(from.card, [to.card])
    else targets.push(to.card)
  }
  return outgoing
}

/** Every card before all that it reaches, cycles apart. */
function reversePostorder(cards: readonly Card[], outgoing: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set<string>()
  const finished: string[] = []
  for (const card of cards) {
    if (seen.has(card.key)) continue
    seen.add(card.key)
    const path = [{ key: card.key, next: 0 }]
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const target = outgoing.get(top.key)?.[top.next++]
      if (target === undefined) {
        finished.push(top.key)
        path.pop()
      } else if (!seen.has(target)) {
        seen.add(target)
        path.push({ key: target, next: 0 })
      }
    }
  }
  return finished.reverse()
}
