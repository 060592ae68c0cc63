import { expect, test } from 'vitest'
import { randomFrom } from '../../lib/heap/history/randomHistory'
import { type Box, tiles } from './treemap'

const BOX: Box = { x: 10, y: 20, width: 300, height: 200 }

test.each([1, 2, 3, 4, 5])('tiles have the areas asked for, lie in the box and over no other (seed %i)', (seed) => {
  const random = randomFrom(seed)
  const weights = Array.from({ length: 1 + Math.floor(random() * 20) }, () => 1 + random() * 100).sort((a, b) => b - a)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const placed = tiles(weights, BOX)
  expect(placed).toHaveLength(weights.length)
  placed.forEach(({ x, y, width, height }, at) => {
    expect(width * height).toBeCloseTo(((weights[at] ?? 0) / total) * BOX.width * BOX.height, 4)
    expect(x).toBeGreaterThanOrEqual(BOX.x - 1e-6)
    expect(y).toBeGreaterThanOrEqual(BOX.y - 1e-6)
    expect(x + width).toBeLessThanOrEqual(BOX.x + BOX.width + 1e-6)
    expect(y + height).toBeLessThanOrEqual(BOX.y + BOX.height + 1e-6)
    for (const other of placed.slice(at + 1)) expect(overlap(placed[at], other)).toBeLessThan(1e-4)
  })
})

test('a weight of nothing among others gets an empty tile, and the others the whole box', () => {
  const placed = tiles([5, 3, 0, 1, 0], BOX)
  const areas = placed.map(({ width, height }) => width * height)
  expect(areas[2]).toBeCloseTo(0, 6)
  expect(areas[4]).toBeCloseTo(0, 6)
  expect(areas.reduce((sum, area) => sum + area, 0)).toBeCloseTo(BOX.width * BOX.height, 4)
})

test('a box without height has tiles without height', () => {
  expect(tiles([2, 1], { ...BOX, height: 0 }).map(({ height }) => height)).toEqual([0, 0])
})

test('equal weights make nearly square tiles', () => {
  const shapes = tiles([1, 1, 1, 1, 1, 1], { x: 0, y: 0, width: 300, height: 200 })
  for (const { width, height } of shapes) expect(Math.max(width, height) / Math.min(width, height)).toBeLessThan(1.6)
})

test('nothing to lay out is laid out', () => {
  expect(tiles([], BOX)).toEqual([])
  expect(tiles([0, 0], BOX).every(({ width, height }) => width * height === 0)).toBe(true)
})

function overlap(a: Box | undefined, b: Box): number {
  if (a === undefined) return 0
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, width) * Math.max(0, height)
}
