import { expect, test } from 'vitest'
import { type Curve, edgeAt } from './edgeAt'

const level: Curve = { x: [0, 40, 60, 100], y: [0, 0, 0, 0] }
/** From 0,100 up to 100,0, through the middle. */
const rising: Curve = { x: [0, 50, 50, 100], y: [100, 100, 0, 0] }

function routes(curves: Readonly<Record<string, Curve>>) {
  const end = { column: 0, y: 0 }
  const rest = { path: '', start: end, end, tip: { x: 0, y: 0, toRight: true }, middle: { x: 0, y: 0 } }
  return new Map(Object.entries(curves).map(([key, curve]) => [key, { ...rest, curve }]))
}

test('the nearest line within reach is under the pointer', () => {
  const all = routes({ level, rising })
  expect(edgeAt(all, 50, 4, 7)).toBe('level')
  expect(edgeAt(all, 50, 46, 7)).toBe('rising')
  expect(edgeAt(all, 52, 50, 7)).toBe('rising')
})

test('where no line is within reach there is none, also inside a curve’s box', () => {
  const all = routes({ level, rising })
  expect(edgeAt(all, 50, -8, 7)).toBeNull()
  expect(edgeAt(all, 108, 0, 7)).toBeNull()
  expect(edgeAt(all, 10, 40, 7)).toBeNull()
})
