import { expect, test } from 'vitest'
import type { Book } from './arrange'
import { neighbour } from './neighbour'

const place = (column: number, y: number) => ({ column, y, height: 50, lane: null, isBelow: false })
const book: Book = new Map([
  ['root', place(0, 0)],
  ['below', place(0, 100)],
  ['right', place(1, 10)],
  ['far right', place(2, 0)],
])
const keys = [...book.keys()]

test('an arrow key leads to the nearest card on that side', () => {
  expect(neighbour(book, keys, 'root', [1, 0])).toBe('right')
  expect(neighbour(book, keys, 'root', [0, 1])).toBe('below')
  expect(neighbour(book, keys, 'far right', [-1, 0])).toBe('right')
})

test('at the edge there is nowhere to go', () => {
  expect(neighbour(book, keys, 'root', [-1, 0])).toBeNull()
})
