/** Who holds how many of what lingers. */
import { expect, test } from 'vitest'
import { holdersOf } from './holders'
import type { CutEdge, Edge, Lingering } from './verdict'

const edge = (by: string | null): Edge => ({ edge: '.bus', file: 'main.py', line: 1, by })
const cut = (...people: readonly (string | null)[]): CutEdge[] =>
  people.map((by) => ({ ...edge(by), expression: 'bus' }))
const object = (parts: Partial<Lingering>): Lingering => ({
  id: 1,
  type: 'Model',
  module: 'model',
  made: { file: 'main.py', line: 1, by: 'ana' },
  fate: 'exit',
  isFinalizedLate: false,
  size: 48,
  retained: 48,
  paths: [],
  necessary: [],
  sufficient: [],
  sufficientGroups: [],
  freeingGroups: [],
  cut: [],
  cycle: [],
  circle: [],
  ...parts,
})

test('an object of two holders counts for each, two references of one person once', () => {
  const lingering = [
    object({ cut: cut('ben', 'cleo') }),
    object({ cut: cut('ben', 'ben') }),
    object({ cut: cut(null) }),
  ]
  expect(holdersOf({ lingering })).toEqual([
    { by: 'ben', objects: 2 },
    { by: 'cleo', objects: 1 },
    { by: null, objects: 1 },
  ])
})

test('what waits in a cycle counts for those who wrote the cycle; what is not explained for nobody', () => {
  expect(holdersOf({ lingering: [object({ cycle: [edge('ana'), edge('ben')] }), object({})] })).toEqual([
    { by: 'ana', objects: 1 },
    { by: 'ben', objects: 1 },
  ])
})
