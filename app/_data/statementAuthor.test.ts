import { expect, test } from 'vitest'
import { soleAuthor, statementAuthor } from './statementAuthor'

const place = (line: number, column: number, endColumn: number) => ({
  module: 0,
  line,
  column,
  endLine: line,
  endColumn,
})

test('a statement belongs to whoever wrote most of its visible characters', () => {
  const text = 'a = 1\nhistory.append(x)\n'
  const ranges = [
    { from: 0, to: 8, by: 'ana' },
    { from: 8, to: 24, by: 'ben' },
  ]
  expect(statementAuthor(text, ranges, place(1, 0, 5))).toBe('ana')
  expect(statementAuthor(text, ranges, place(2, 0, 17))).toBe('ben')
})

test('columns are bytes: letters beyond ASCII move nothing', () => {
  const text = "s = 'ä😀'; t = s"
  const ranges = [
    { from: 0, to: 11, by: 'ana' },
    { from: 11, to: text.length, by: 'ben' },
  ]
  expect(statementAuthor(text, ranges, place(1, 14, 19))).toBe('ben')
})

test('what nobody is known to have written has no author', () => {
  expect(statementAuthor('a = 1', [], place(1, 0, 5))).toBeNull()
})

test('a file has a sole author or none', () => {
  expect(soleAuthor([{ from: 0, to: 3, by: 'ana' }])).toBe('ana')
  expect(
    soleAuthor([
      { from: 0, to: 3, by: 'ana' },
      { from: 3, to: 4, by: 'ben' },
    ]),
  ).toBeNull()
})
