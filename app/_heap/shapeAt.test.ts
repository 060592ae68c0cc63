import { expect, test } from 'vitest'
import { shapeAt } from './shapeAt'

test('points move and shrink, steps only shrink, and an arc keeps its flags', () => {
  expect(shapeAt('M12 0 24 12z', 100, 50, 0.5)).toBe('M106 50 112 56z')
  expect(shapeAt('M4 2h16a2 2 0 0 1 2 2v16', 10, 20, 0.5)).toBe('M12 21h8a1 1 0 0 1 1 1v8')
  expect(shapeAt('M0 0H10V20L6-2A4 4 0 1 0 8 9z', 1, 2, 1)).toBe('M1 2H11V22L7 0A4 4 0 1 0 9 11z')
})

test('a shape at the origin in its own size is what it was', () => {
  expect(shapeAt('M12 1a11 11 0 1 1 0 22a11 11 0 1 1 0-22z', 0, 0, 1)).toBe('M12 1a11 11 0 1 1 0 22a11 11 0 1 1 0 -22z')
})
