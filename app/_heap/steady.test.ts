import { expect, test } from 'vitest'
import type { Card, Scene } from './scene'
import { steadyRoutes, steadyScene } from './steady'

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

test('a way that runs where it ran is the way that it was', () => {
  const route = (path: string) => ({ path, tip: { x: 1, y: 2, toRight: true }, middle: { x: 0, y: 0 } })
  const before = new Map([
    ['a', route('M0 0h1')],
    ['b', route('M0 0h2')],
  ])
  const now = steadyRoutes(before, new Map([['a', route('M0 0h1')], ['b', route('M0 0h3')]])) // oxfmt-ignore
  expect(now.get('a')).toBe(before.get('a'))
  expect(now.get('b')).toEqual(route('M0 0h3'))
})
