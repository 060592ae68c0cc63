import { expect, test } from 'vitest'
import { togetherLines } from './togetherWords'

const together = {
  objects: 5,
  references: 1,
  cut: [],
  statements: [{ file: 'store.py', line: 4, by: 'ben' }],
  isFewest: true,
  people: ['ben'],
  waits: false,
}

test('what nobody keeps is not among those that a statement frees', () => {
  expect(togetherLines(together, 5)).toEqual(['', 'To free all 5, 1 statement suffices: ben, store.py:4'])
  expect(togetherLines(together, 6)).toEqual(['', 'To free the 5 that are kept, 1 statement suffices: ben, store.py:4'])
  expect(togetherLines({ ...together, objects: 1 }, 6)).toEqual([])
})
