import { Text } from '@codemirror/state'
import { expect, test } from 'vitest'
import type { Problem } from '../../lib/python/syntax/problem'
import { diagnosticOf } from './problems'

function underlined(source: string, at: Partial<Problem>): string {
  const text = Text.of(source.split('\n'))
  const problem: Problem = {
    type: 'SyntaxError',
    message: '',
    line: 1,
    offset: 1,
    endLine: 1,
    endOffset: 0,
    text: null,
    ...at,
  }
  const { from, to } = diagnosticOf(text, problem)
  return source.slice(from, to)
}

test('the underlined stretch is the one CPython points at', () => {
  expect(underlined('a = 1\nb = (2', { line: 2, offset: 5, endLine: 2, endOffset: 6 })).toBe('(')
})

test('characters outside the basic plane count as one', () => {
  expect(underlined("'😀' + )", { offset: 7, endOffset: 8 })).toBe(')')
})

test('a place at the end of a line underlines the character before it', () => {
  expect(underlined('x = ', { offset: 5, endOffset: 5 })).toBe(' ')
})

test('a place behind the last line underlines the end of the text', () => {
  expect(underlined('if a:', { line: 2, offset: 1, endLine: 2, endOffset: 1 })).toBe(':')
})
