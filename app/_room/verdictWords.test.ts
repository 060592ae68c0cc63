import { expect, test } from 'vitest'
import type { Edge, Lingering } from '../../lib/protocol/verdict'
import { cutWords, keeperWords, listed, madeWords, pathWords } from './verdictWords'

const edge = (name: string, by: string | null, line: number): Edge => ({ edge: name, file: `${by}.py`, line, by })
const nameOf = (person: string) => person.toUpperCase()

const BUS = [
  edge('events._subscribers', 'cleo', 1),
  edge("['reload']", 'cleo', 5),
  edge('[0]', 'cleo', 5),
  edge('.__self__', 'ana', 8),
]
const REPORT = [edge('report.history', 'ben', 1), edge('[0]', 'ben', 6), edge('[1]', 'ben', 6)]

function lingering(more: Partial<Lingering>): Lingering {
  return {
    id: 7,
    type: 'Model',
    module: 'model',
    made: { file: 'main.py', line: 8, by: 'ana' },
    fate: 'exit',
    size: 48,
    retained: 9000,
    paths: [BUS, REPORT],
    necessary: [],
    sufficient: ['ben'],
    cut: [edge('.__self__', 'ana', 8), edge('[1]', 'ben', 6)],
    ...more,
  }
}

test('the event bus: Ben alone keeps it, Cleo and Ana together', () => {
  expect(keeperWords(lingering({}), nameOf)).toBe(
    'BEN alone keeps it. So do CLEO and ANA together. Nobody can free it by letting go alone.',
  )
  expect(madeWords(lingering({}), nameOf)).toBe('made by ANA on main.py line 8')
  expect(cutWords(lingering({}))).toBe('To free it, these 2 must all go:')
})

test('one holder only', () => {
  const object = lingering({ paths: [REPORT], necessary: ['ben'], sufficient: ['ben'] })
  expect(keeperWords(object, nameOf)).toBe('Nothing but what BEN wrote keeps it.')
})

test('two who need each other', () => {
  const object = lingering({ paths: [BUS], necessary: ['cleo', 'ana'], sufficient: [] })
  expect(keeperWords(object, nameOf)).toBe('CLEO or ANA alone can free it.')
})

test('nobody of the room', () => {
  const object = lingering({ paths: [[edge('builtins.x', null, 1)]], sufficient: [], cut: [] })
  expect(keeperWords(object, nameOf)).toBe('The interpreter itself keeps it.')
})

test('a path reads as Python', () => {
  expect(pathWords(BUS)).toBe("events._subscribers['reload'][0].__self__")
})

test('names in a row', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ])
})
