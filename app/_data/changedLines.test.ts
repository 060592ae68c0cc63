import { expect, test } from 'vitest'
import { changedLines } from './changedLines'

const TEXT = 'a\nb\nc\nd\ne\nf\ng\nh\ni\nj\n'

test('a replaced line is told as it was and as it becomes, with two lines around', () => {
  expect(told(TEXT, TEXT.replace('d', 'D'))).toEqual([[2, ' b', ' c', '-d', '+D', ' e', ' f']])
})

test('what lies far apart is told apart, what lies near in one', () => {
  expect(told(TEXT, TEXT.replace('a\n', '').replace('j', 'J'))).toEqual([
    [1, '-a', ' b', ' c'],
    [8, ' h', ' i', '-j', '+J'],
  ])
  expect(told(TEXT, TEXT.replace('b', 'B').replace('f', 'F'))).toHaveLength(1)
})

test('what is put at the end or into an empty text has its line', () => {
  expect(told(TEXT, `${TEXT}k\n`)).toEqual([[9, ' i', ' j', '+k']])
  expect(told('', 'x')).toEqual([[1, '-', '+x']])
  expect(told(TEXT, TEXT)).toEqual([])
})

function told(before: string, after: string): (string | number)[][] {
  const signs = { same: ' ', gone: '-', added: '+' }
  return changedLines(before, after).map(({ firstLine, lines }) => [
    firstLine,
    ...lines.map(({ kind, text }) => `${signs[kind]}${text}`),
  ])
}
