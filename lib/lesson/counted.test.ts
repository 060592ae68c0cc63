/** Which attempt counts. */
import { expect, test } from 'vitest'
import { countedAttempt } from './counted'
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
