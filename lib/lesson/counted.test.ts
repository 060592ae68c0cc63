/** Which attempt counts, how many are left, and which are remembered. */
import { expect, test } from 'vitest'
import { bounds } from './bounds'
import { attemptsLeft, countedAttempt, rememberedAttempts } from './counted'
import type { Attempt, Counts } from './state'

const attempt = (number: number, points: number | null): Attempt => ({
  id: `${number}`,
  exercise: 'one',
  number,
  by: 'ana',
  requestedAt: number * 10,
  progress:
    points === null ? { status: 'failed', failure: 'memory' } : { status: 'done', results: [], passed: false, points },
  feedback: [],
})
const all = [attempt(1, 2), attempt(2, 5), attempt(3, 5), attempt(4, 1), attempt(5, null)]
const counted = (counts: Counts, due: number | null) => countedAttempt(all, { due, counts })?.number ?? null

test('is the best, the first of several, or the last that was judged', () => {
  expect([counted('best', null), counted('last', null)]).toEqual([2, 4])
})

test('is one in time: on the minute is in time, and none may be', () => {
  expect([counted('best', 10), counted('last', 30), counted('last', 29), counted('best', 9)]).toEqual([1, 3, 2, null])
})

test('are as many as were given, and one that could not be judged through no fault of the room’s costs none', () => {
  const interrupted: Attempt = { ...attempt(6, null), progress: { status: 'failed', failure: 'interrupted' } }
  const left = (most: number | null) => attemptsLeft([...all, interrupted], { most })
  expect([null, 4, 5, 7].map(left)).toEqual([null, 0, 0, 2])
  expect(attemptsLeft([], { most: 3 })).toBe(3)
})

test('however many follow, those that count are remembered, in time or late', () => {
  const many = Array.from({ length: bounds.attempts + 4 }, (_, at) => attempt(at + 1, at === 1 ? 5 : 1))
  const numbers = (due: number | null) => rememberedAttempts(many, { due }).map(({ number }) => number)
  const recent = many.slice(-bounds.attempts).map(({ number }) => number)
  expect(numbers(null)).toEqual([2, ...recent])
  expect(numbers(30)).toEqual([2, 3, ...recent])
  expect(rememberedAttempts(all, { due: null })).toEqual(all)
})
