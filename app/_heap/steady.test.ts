import { expect, test } from 'vitest'
import type { Card, Scene } from './scene'
import { steadyScene } from './steady'

const origin = { file: 'main.py', line: 1, face: { name: 'Ana', seat: 0, initial: 'A' } } as unknown as Card['made']

function card(key: string, count: number): Card {
  return {
    key,
    serial: 1,
    kind: 'instance',
    title: 'Model',
    note: '',
    rows: [],
    lane: null,
    count,
    size: 48,
    made: { ...origin },
    life: 'alive',
    lingers: false,
    isInCircle: false,
    hidden: 0,
    imports: [],
  }
}

function scene(step: number, cards: readonly Card[]): Scene {
  return { step, until: step, isWithin: false, cards, edges: [], lanes: [], leftOut: 0 }
}

test('a card that says what it said is the card that it was, in the order of now', () => {
  const before = scene(1, [card('a', 1), card('b', 1), card('gone', 1)])
  const now = steadyScene(before, scene(2, [card('b', 2), card('a', 1), card('new', 1)]))
  expect(now.step).toBe(2)
  expect(now.cards.map(({ key, count }) => [key, count])).toEqual([
    ['b', 2],
    ['a', 1],
    ['new', 1],
  ])
  expect(now.cards.map((each) => before.cards.includes(each))).toEqual([false, true, false])
})

test('a step that changes nothing has the very cards of the step before', () => {
  const before = scene(1, [card('a', 1), card('b', 1)])
  expect(steadyScene(before, scene(2, [card('a', 1), card('b', 1)])).cards).toBe(before.cards)
  expect(steadyScene(before, scene(2, [card('b', 1), card('a', 1)])).cards).not.toBe(before.cards)
})
