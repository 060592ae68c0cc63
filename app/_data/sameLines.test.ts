import { expect, test } from 'vitest'
import { sameLines } from './sameLines'

test.each([
  ['a\nb\nc', 'a\nb\nc', [1, 2, 3]],
  ['a\nb\nc', 'new\na\nb\nc', [0, 1, 2, 3]],
  ['a\nb\nc', 'a\nc', [1, 3]],
  ['a\nb\nc', 'a\nB\nc', [1, 0, 3]],
  ['a\nb\nc\nd', 'x\na\nc\ny\nd', [0, 1, 3, 0, 4]],
  ['a\na', 'a\na\na', [1, 2, 0]],
  ['', 'a', [0]],
])('of %j the lines of %j are those before: %j', (before, now, lines) => {
  expect(sameLines(before, now)).toEqual(lines)
})

test('of two texts too long to compare, all between the first and the last change counts as changed', () => {
  const middle = Array.from({ length: 1_200 }, (_, at) => `line ${at}`)
  const lines = sameLines(
    ['top', 'old', ...middle, 'bottom'].join('\n'),
    ['top', ...middle, 'new', 'bottom'].join('\n'),
  )
  expect([lines[0], lines[1], lines.at(-2), lines.at(-1)]).toEqual([1, 0, 0, 1_203])
})
