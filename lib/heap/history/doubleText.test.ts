import { expect, test } from 'vitest'
import { doubleText } from './doubleText'

test.each([
  [0, '0.0'],
  [-0, '-0.0'],
  [3, '3.0'],
  [-2.5, '-2.5'],
  [0.1, '0.1'],
  [1e-4, '0.0001'],
  [9.9e-5, '9.9e-05'],
  [1e15, '1000000000000000.0'],
  [1e16, '1e+16'],
  [-1.25e100, '-1.25e+100'],
  [5e-324, '5e-324'],
  [Infinity, 'inf'],
  [-Infinity, '-inf'],
  [NaN, 'nan'],
])('%d reads %s', (value, text) => {
  expect(doubleText(value)).toBe(text)
})
