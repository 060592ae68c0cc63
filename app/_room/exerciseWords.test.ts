import { describe, expect, test } from 'vitest'
import type { Attempt, AttemptProgress, ExerciseCard } from '../../lib/lesson/state'
import { attemptWords, bestWords, dueField, hintWords, termsWords, typedAttempts } from './exerciseWords'
import { english } from '../_language/testing/english'

const card: ExerciseCard = {
  name: 'a',
  title: 'A',
  task: '',
  points: 10,
  checks: ['One.', 'Two.'],
  hints: [],
  openedAt: 0,
  solution: null,
  due: null,
  counts: 'best',
  most: null,
}
const attempt = (number: number, progress: AttemptProgress): Attempt => ({
  id: `${number}`,
  exercise: 'a',
  number,
  by: 'ana',
  requestedAt: 0,
  progress,
  feedback: [],
})
const done = (passed: readonly boolean[], points: number): AttemptProgress => ({
  status: 'done',
  results: passed.map((each) => ({ title: 'One.', passed: each, says: 'So.' })),
  passed: passed.every(Boolean),
  points,
})

describe('an attempt', () => {
  test.each<[AttemptProgress, string]>([
    [{ status: 'queued', place: 3 }, 'Attempt 2 is number 3 in the queue …'],
    [{ status: 'queued', place: 0 }, 'Attempt 2 is being checked …'],
    [done([true, false], 5), 'Attempt 2: 1 of 2 checks passed, 5 of 10 points.'],
    [done([true, true], 10), 'Attempt 2: all checks passed, 10 points. The exercise is solved.'],
    [
      { status: 'failed', failure: 'interrupted' },
      'Attempt 2 could not be checked. The server was restarted meanwhile. Check again.',
    ],
  ])('%j', (progress, words) => {
    expect(attemptWords(attempt(2, progress), card, english)).toBe(words)
  })
})

test('the best attempt counts, or that one solved it', () => {
  const tries = [attempt(1, done([true, false], 5)), attempt(2, done([false, false], 0))]
  expect(bestWords([], card, english)).toBeNull()
  expect(bestWords(tries, card, english)).toBe('best 5 of 10 points')
  expect(bestWords([...tries, attempt(3, done([true, true], 10)), attempt(4, done([false], 0))], card, english)).toBe(
    'solved',
  )
})

test.each([
  [null, null, 'There is a hint.'],
  [1, null, 'There is a hint after one attempt.'],
  [null, 1, 'There is a hint after a minute.'],
  [2, 10, 'There is a hint after 2 attempts or 10 minutes.'],
])('a hint after %j attempts or %j minutes', (attempts, minutes, words) => {
  expect(hintWords({ attempts, minutes, text: null }, english)).toBe(words)
})

describe('the terms', () => {
  const due = new Date(2026, 10, 27, 15, 0).getTime()

  test('are told where they are not the usual ones', () => {
    expect(termsWords(card, [], english, 'en')).toBeNull()
    expect(termsWords({ ...card, counts: 'last' }, [], english, 'en')).toBe('The last attempt counts.')
    expect(termsWords({ ...card, due }, [], english, 'en')).toMatch(
      /^Due Nov 27, 2026, 3:00\sPM\. The best attempt in time counts\.$/,
    )
  })

  test('tell how many attempts are left', () => {
    const tried = [attempt(1, done([false], 0)), attempt(2, done([false], 0))]
    expect(termsWords({ ...card, most: 3 }, tried, english, 'en')).toBe('3 attempts, 1 left.')
    expect(termsWords({ ...card, most: 2, counts: 'last' }, tried, english, 'en')).toBe(
      'The last attempt counts. 2 attempts, none left.',
    )
  })

  test('take a whole number of attempts, or none for as many as one likes', () => {
    expect(['', ' ', '1', ' 7 ', '100'].map(typedAttempts)).toEqual([null, null, 1, 7, 100])
    expect(['0', '-1', '2.5', '101', 'two'].map(typedAttempts)).toEqual(Array(5).fill(undefined))
  })

  test('are edited in the time of the place', () => {
    expect(dueField(due)).toBe('2026-11-27T15:00')
  })

  test('leave out what came late, and say so', () => {
    const attempts = [attempt(1, done([true, false], 4)), { ...attempt(2, done([true, true], 10)), requestedAt: 9 }]
    expect(bestWords(attempts, { ...card, due: 5 }, english)).toBe('best 4 of 10 points')
    expect(
      attempts.map((each) => attemptWords(each, { ...card, due: 5 }, english).endsWith('after the due time.')),
    ).toEqual([false, true])
  })
})
