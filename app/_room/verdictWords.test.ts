import { expect, test } from 'vitest'
import type { Edge, Lingering, Verdict } from '../../lib/protocol/verdict'
import {
  cutWords,
  exitWords,
  headline,
  keeperWords,
  listed,
  madeWords,
  sinceWords,
  togetherWords,
} from './verdictWords'
import { english } from '../_language/testing/english'

const edge = (name: string, by: string | null, line: number): Edge => ({ edge: name, file: `${by}.py`, line, by })
const nameOf = (person: string | null) => (person ?? 'nobody known').toUpperCase()

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
    isFinalizedLate: false,
    size: 48,
    retained: 9000,
    paths: [BUS, REPORT],
    necessary: [],
    sufficient: ['ben'],
    sufficientGroups: [['ben'], ['cleo', 'ana']],
    freeingGroups: [
      ['ben', 'cleo'],
      ['ana', 'ben'],
    ],
    cut: [
      { ...edge('.__self__', 'ana', 8), expression: "events._subscribers['reload'][0].__self__" },
      { ...edge('[1]', 'ben', 6), expression: 'report.history[0][1]' },
    ],
    cycle: [],
    circle: [],
    ...more,
  }
}

test('the event bus: Ben alone keeps it, Cleo and Ana together', () => {
  expect(keeperWords(lingering({}), nameOf, english)).toBe(
    'BEN alone keeps it. So do CLEO and ANA together. Nobody can free it by letting go alone.',
  )
  expect(madeWords(lingering({}), nameOf, english)).toBe('made by ANA on main.py line 8')
  expect(cutWords(lingering({}), english)).toBe('To free it, these 2 must all go:')
})

test('two who keep it only together', () => {
  const object = lingering({ sufficient: [], sufficientGroups: [['ana', 'cleo']] })
  expect(keeperWords(object, nameOf, english)).toBe(
    'CLEO and ANA keep it together. Nobody can free it by letting go alone.',
  )
})

test('a circle keeps itself', () => {
  const nobody = { paths: [], necessary: [], sufficient: [], sufficientGroups: [], freeingGroups: [], cut: [] }
  const object = lingering({ ...nobody, cycle: [edge('.other', 'ana', 3)] })
  expect(keeperWords(object, nameOf, english)).toContain('waits in a circle of references')
})

test('one holder only', () => {
  const object = lingering({ paths: [REPORT], necessary: ['ben'], sufficient: ['ben'], sufficientGroups: [['ben']] })
  expect(keeperWords(object, nameOf, english)).toBe('BEN alone keeps it, and alone can free it.')
})

test('two who need each other', () => {
  const object = lingering({ paths: [BUS], necessary: ['cleo', 'ana'], sufficient: [], sufficientGroups: [] })
  expect(keeperWords(object, nameOf, english)).toBe('CLEO or ANA alone can free it.')
})

test('nobody of the room', () => {
  const nobody = { sufficient: [], sufficientGroups: [], freeingGroups: [], cut: [] }
  const object = lingering({ paths: [[edge('builtins.x', null, 1)]], ...nobody })
  expect(keeperWords(object, nameOf, english)).toBe('The interpreter itself keeps it.')
})

test('a program that did not end well is not praised', () => {
  const verdict = (kind: 'ok' | 'exception'): Verdict => ({
    format: 'heaproom.verdict/1',
    collector: 'cpython',
    entry: 'main.py',
    exit: { kind, code: kind === 'ok' ? 0 : 1 },
    stdout: '',
    stderr: '',
    steps: 1,
    events: 1,
    fates: { counted: 0, collected: 0, exit: 0, 'exit-late': 0, never: 0 },
    lingering: [],
    unlisted: 0,
    together: null,
    participants: {},
  })
  expect(headline(verdict('ok'), english)).toBe('Nothing of yours outlives the program')
  expect(exitWords(verdict('ok'), english)).toContain('was gone when the last line had run')
  expect(headline(verdict('exception'), english)).toBe('An exception ended the program')
  expect(exitWords(verdict('exception'), english)).toContain('An exception ended the program')
})

test('what frees all, in as few lines as may be', () => {
  const place = (line: number) => ({ file: 'bus.py', line, by: 'ana' })
  const rest = { references: 4, cut: [], people: [] }
  expect(togetherWords({ ...rest, objects: 2, statements: [place(1)], isFewest: true, waits: false }, 2, english)).toBe(
    'To free all 2, what this line stores must go:',
  )
  expect(
    togetherWords(
      { ...rest, objects: 1200, statements: [place(1), place(2)], isFewest: true, waits: true },
      1300,
      english,
    ),
  ).toBe(
    'To free all 1,200 that somebody keeps, what these 2 lines store must go; no fewer will do, and the cycle collector must run:',
  )
})

test('what an edit freed and what it made linger', () => {
  const row = (type: string, before: number, after: number) => ({ type, module: '__main__', before, after })
  expect(sinceWords([row('Model', 2, 0), row('Cache', 0, 1), row('Node', 1, 4), row('Part', 3, 2)], english)).toBe(
    '2 Model objects no longer linger, 1 Part no longer lingers, 1 Cache lingers and 3 Node objects more linger',
  )
})

test('names in a row', () => {
  expect([
    listed([], english),
    listed(['a'], english),
    listed(['a', 'b'], english),
    listed(['a', 'b', 'c'], english),
  ]).toEqual(['', 'a', 'a and b', 'a, b and c'])
})
