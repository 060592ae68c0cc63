import { expect, test } from 'vitest'
import { codeIn, spokenCode } from './code'

test('a code may be typed in lower case, with spaces and dashes', () => {
  expect(codeIn(' abc-2de ')).toBe('ABC2DE')
})

test('a whole link stands for its code', () => {
  expect(codeIn('http://school.example:3000/s/ABC2DE?x=1')).toBe('ABC2DE')
})

test('what cannot be a code is none', () => {
  expect(codeIn('ABC2D')).toBeNull()
  expect(codeIn('ABC2D0')).toBeNull()
  expect(codeIn('')).toBeNull()
})

test('a code is shown in two halves', () => {
  expect(spokenCode('ABC2DE')).toBe('ABC 2DE')
})
