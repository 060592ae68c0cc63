import { expect, test } from 'vitest'
import { labelsOf } from './labels'
import type { Route } from './route'
import type { Edge } from './scene'

const face = { name: 'Ana', colour: 0, pattern: 0 }

function edge(key: string): Edge {
  const origin = { file: 'main.py', line: 3, face }
  return {
    key,
    from: { card: 'a', row: key },
    to: { card: 'b', row: null },
    name: key,
    kind: 'strong',
    origin,
    change: null,
    isFold: false,
  }
}

function route(x: number, y: number): Route {
  const end = { column: 0, y: 0 }
  const curve: Route['curve'] = { x: [0, 0, 0, 0], y: [0, 0, 0, 0] }
  return { path: '', curve, start: end, end, tip: { x: 0, y: 0, toRight: true }, middle: { x, y } }
}

function placed(middles: Readonly<Record<string, readonly [number, number]>>, lit = Object.keys(middles)) {
  const routes = new Map(Object.entries(middles).map(([key, [x, y]]) => [key, route(x, y)]))
  const edges = Object.keys(middles).map(edge)
  return labelsOf(edges, routes, { cards: new Set(), marks: new Map(), rows: new Set(lit) })
}

test('labels of lines that begin close together stand below each other, none over another', () => {
  const labels = placed({ a: [100, 50], b: [104, 53], c: [100, 60] })
  expect(labels.map(({ key }) => key)).toEqual(['a', 'b', 'c'])
  for (const [at, label] of labels.entries()) {
    for (const other of labels.slice(at + 1)) expect(Math.abs(other.y - label.y)).toBeGreaterThanOrEqual(16)
  }
})

test('one that nothing is in the way of stands at the middle of its line', () => {
  const labels = placed({ a: [100, 50], far: [400, 50], dark: [100, 52] }, ['a', 'far'])
  expect(labels.map(({ key, x, y }) => [key, x, y])).toEqual([
    ['a', 100, 42],
    ['far', 400, 42],
  ])
})
