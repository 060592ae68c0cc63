import { expect, test } from 'vitest'
import { placeWords, queueWords, waitedWords } from './handWords'
import { english } from '../_language/testing/english'

test.each([
  [-3_000, 'just now'],
  [59_999, 'just now'],
  [60_000, '1 minute'],
  [754_000, '12 minutes'],
])('%i ms are %s', (ms, words) => {
  expect(waitedWords(ms, english)).toBe(words)
})

test('who waits hears their place, who teaches how many wait and who came last', () => {
  expect([1, 2].map((place) => placeWords(place, english))).toEqual([
    'Your hand is up: you are next.',
    'Your hand is up: number 2 in the queue.',
  ])
  expect([[], ['Ana'], ['Ana', 'Ben']].map((names) => queueWords(names, english))).toEqual([
    '',
    'Ana’s hand is up.',
    '2 hands are up, the last is Ben’s.',
  ])
})
