import { describe, expect, test } from 'vitest'
import { cardGroups } from './cardGroups'
import type { Card } from './scene'

const CARD: Omit<Card, 'key' | 'serial'> = {
  kind: 'instance',
  title: 'Node',
  note: '',
  rows: [],
  lane: null,
  count: 1,
  size: 48,
  made: { file: null, line: 0, face: { name: 'Ana', colour: 1, pattern: 1 } },
  life: 'alive',
  lingers: false,
  isInCircle: false,
  hidden: 0,
  imports: [],
}

function card(serial: number): Card {
  return { ...CARD, key: `o${serial}`, serial }
}

describe('groups of cards', () => {
  test('a step that adds a card leaves all groups but that of its age as they are', () => {
    const cards = [3, 700, 5, 260].map(card)
    const before = cardGroups(cards, [])
    expect(before.map((group) => group.cards.map(({ serial }) => serial))).toEqual([[3, 5], [260], [700]])
    const after = cardGroups([...cards, card(300)], before)
    expect(after[0]).toBe(before[0])
    expect(after[1]?.cards.map(({ serial }) => serial)).toEqual([260, 300])
    expect(after[2]).toBe(before[2])
  })

  test('a card that changed is another one for its group, and stays in it', () => {
    const cards = [card(3), card(5)]
    const before = cardGroups(cards, [])
    const [group] = cardGroups([card(3), ...cards.slice(1)], before)
    expect(group).not.toBe(before[0])
    expect(group?.cards.map(({ serial }) => serial)).toEqual([3, 5])
  })
})
