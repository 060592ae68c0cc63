import { expect, test } from 'vitest'
import { comparedLines } from './comparedLines'

test('a changed line is told as it was and as it is, the others once, each where it begins in the text of the past', () => {
  expect(comparedLines('a\nb\nc', 'a\nB\nc\nd').map(({ kind, text, from }) => [kind, text, from])).toEqual([
    ['same', 'a', 0],
    ['added', 'B', 2],
    ['gone', 'b', 2],
    ['same', 'c', 4],
    ['added', 'd', 6],
  ])
})

test('two texts that are one have no difference', () => {
  expect(comparedLines('a\n', 'a\n').map(({ kind }) => kind)).toEqual(['same', 'same'])
})
