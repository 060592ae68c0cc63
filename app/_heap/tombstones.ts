/**
 * The freed stay in their places, faded, until the reader tidies up. What they were is remembered from when they were
 * last shown; whether they are dead at a step is asked of the history, so a step back brings them to life again.
 */
import type { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import type { Card, Scene } from './scene'

/** Key -> the card as it was last shown alive. */
export type Remembered = ReadonlyMap<string, Card>

const MOST = 60

export function remember(known: Remembered, scene: Scene): Remembered {
  const kept = new Map(known)
  for (const card of scene.cards) if (card.kind === 'instance' && card.life !== 'freed') kept.set(card.key, card)
  return kept
}

export function withTombstones(scene: Scene, known: Remembered, index: HistoryIndex): Scene {
  const shown = new Set(scene.cards.map((card) => card.key))
  const dead = [...known.values()].filter((card) => !shown.has(card.key) && isDead(index, card.serial, scene.until))
  return { ...scene, cards: [...scene.cards, ...dead.slice(-MOST).map(tombstone)] }
}

function isDead(index: HistoryIndex, serial: number, until: number): boolean {
  const death = index.deathEvent(serial)
  return death >= 0 && death < until
}

function tombstone(card: Card): Card {
  return { ...card, rows: [], hidden: 0, count: null, life: 'freed' }
}
