/** What a reader who plays a collection is told at each of its stops, and what the picture shows there. */
import { expect, test } from 'vitest'
import { Instances } from '../../lib/blame/instances'
import { StepTeller } from '../../lib/blame/StepTeller'
import { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import type { StopKind } from '../../lib/heap/history/PlayedCollection'
import { runText } from '../../lib/python/testing/runText'
import { saying } from '../_language/saying'
import { english } from '../_language/testing/english'
import { nextStop } from '../_room/nextStop'
import { eventOfStop, stopAt, toldEvents } from '../_room/toldEvents'
import { interpreterFace } from '../_ui/face'
import { HistoryFacts } from './facts'
import { titlesIn } from './names'
import { Passes } from './Passes'
import { passLight } from './passMarks'
import type { Origin } from './scene'
import { sceneAfter } from './viewModel'

const ANA = { name: 'Ana', colour: 0, pattern: 0 }

/** The run of a program, and its collection on the line that holds `gc.collect()`. */
function played(...lines: string[]) {
  const text = lines.join('\n')
  const { history } = runText(text)
  const index = new HistoryIndex(history)
  const cursor = new HeapCursor(index)
  const sources = { 'main.py': text }
  const instances = new Instances(index, sources)
  const titleOf = titlesIn(index)
  const person = (statement: number) => (statement === 0 ? null : 'Ana')
  const teller = new StepTeller(cursor, person, { entry: 'main.py', sources }, titleOf, saying(english))
  const passes = new Passes({ cursor, instances, titleOf, momentAt: (at) => teller.momentAt(at), t: english })
  const line = 1 + lines.findIndex((each) => each.includes('gc.collect('))
  const collection = index.collections.find(({ step }) => history.statements[index.statementOf(step)]?.line === line)
  if (collection === undefined) throw new Error(`no collection on line ${line}`)
  return { index, cursor, history, teller, passes, collection, step: collection.step }
}

type Played = ReturnType<typeof played>

function stopOf({ passes, collection }: Played, kind: StopKind) {
  const found = passes.played(collection)
  const stop = found.stops.find((each) => each.kind === kind)
  if (stop === undefined) throw new Error(`no stop ${kind}`)
  return { stop, played: found }
}

function saidAt(run: Played, kind: StopKind): readonly string[] {
  return run.passes.sentences(stopOf(run, kind))
}

/** Title and badge of each card that is marked, and the names of the lit references. */
function shownAt({ index, cursor, history, ...run }: Played, kind: StopKind) {
  const { stop, played: collection } = stopOf({ index, cursor, history, ...run }, kind)
  const originOf = (statement: number): Origin => {
    const place = history.statements[statement]
    return statement === 0 || place === undefined
      ? { file: null, line: 0, face: interpreterFace(english) }
      : { file: 'main.py', line: place.line, face: ANA }
  }
  const scene = sceneAfter(
    cursor,
    new HistoryFacts(index),
    { step: index.stepAt(stop.at), from: stop.from, to: stop.to },
    {
      t: english,
      modules: new Map([['__main__', { title: 'main.py', lane: { key: 'ana', title: 'Ana', face: ANA } }]]),
      originOf,
      opened: new Map(),
      isComplete: false,
      spotlight: new Set(),
      lingering: new Set(),
    },
  )
  const { marks, rows } = passLight(scene, collection, kind, english)
  return {
    marks: scene.cards.flatMap((card) => {
      const mark = marks.get(card.key)
      return mark === undefined ? [] : [`${card.title} ${card.note}`.trim() + `: ${mark.state}, ${mark.badge}`]
    }),
    lit: scene.edges.filter(({ key }) => rows.has(key)).map(({ name, from }) => `${titleOfCard(from.card)} ${name}`),
  }
  function titleOfCard(key: string): string {
    const card = scene.cards.find((each) => each.key === key)
    return `${card?.title} ${card?.note}`.trim()
  }
}

const TWO_RINGS = [
  'import gc',
  'class Node: pass',
  'def ring():',
  '    a, b = Node(), Node()',
  '    a.other, b.other = b, a',
  '    return a',
  'def work(held):',
  '    gc.collect()',
  'ring()',
  'work(ring())',
]

test('one of two rings is held by a call: it is rescued from outside, and what it refers to after it', () => {
  const run = played(...TWO_RINGS)
  expect(saidAt(run, 'candidates')).toEqual([
    expect.stringMatching(
      /^The cycle collector looks at \d+ objects, all that it knows: Node 1 with count 1, Node 2 with count 1, Node 3 with count 2, Node 4 with count 1 and \d+ others\.$/,
    ),
  ])
  expect(saidAt(run, 'subtracted').slice(0, 4)).toEqual([
    'Node 1 has 1 reference, 1 of them from candidates: 0 left.',
    'Node 2 has 1 reference, 1 of them from candidates: 0 left.',
    'Node 3 has 2 references, 1 of them from candidates: 1 left.',
    'Node 4 has 1 reference, 1 of them from candidates: 0 left.',
  ])
  expect(saidAt(run, 'rescued').slice(0, 2)).toEqual([
    "1 reference to Node 3 comes from outside: Ana's held in work(). Node 3 is rescued.",
    "Node 4 is reached from what stays, by Ana's held in work() -> .other: it is rescued too.",
  ])
  expect(saidAt(run, 'rescued').at(-1)).toBe('2 objects of the team’s are not reached.')
  expect(saidAt(run, 'condemned')).toEqual(['Nothing from outside reaches Node 1, Node 2: they are condemned.'])
  expect(saidAt(run, 'cleared')).toEqual([
    'Node 1, Node 2 let go of what they refer to: their counts fall to 0, and they are freed.',
  ])
})

test('each card is marked by how it fares, and what rescues it or keeps the condemned together is lit', () => {
  const run = played(...TWO_RINGS)
  expect(shownAt(run, 'candidates')).toEqual({
    marks: [
      'main.py: candidate, candidate',
      'work(): outside, outside',
      'Node 3: candidate, count 2',
      'Node 4: candidate, count 1',
      'Node 1: candidate, count 1',
      'Node 2: candidate, count 1',
    ],
    lit: [],
  })
  expect(shownAt(run, 'subtracted')).toEqual({
    marks: [
      'main.py: candidate, candidate',
      'work(): outside, outside',
      'Node 3: left, 2 − 1 = 1',
      'Node 4: empty, 1 − 1 = 0',
      'Node 1: empty, 1 − 1 = 0',
      'Node 2: empty, 1 − 1 = 0',
    ],
    lit: ['Node 3 .other', 'Node 4 .other', 'Node 1 .other', 'Node 2 .other'],
  })
  expect(shownAt(run, 'rescued')).toEqual({
    marks: [
      expect.stringMatching(/^main.py: rescued, rescued/),
      'work(): outside, outside',
      'Node 3: rescued, rescued, 1 from outside',
      'Node 4: rescued, rescued, reached',
      'Node 1: empty, 0 left',
      'Node 2: empty, 0 left',
    ],
    lit: ['work() held', 'Node 3 .other'],
  })
  expect(shownAt(run, 'condemned').lit).toEqual(['Node 1 .other', 'Node 2 .other'])
  expect(shownAt(run, 'condemned').marks.slice(2)).toEqual([
    'Node 3: rescued, stays',
    'Node 4: rescued, stays',
    'Node 1: condemned, condemned',
    'Node 2: condemned, condemned',
  ])
})

test('a finalizer that brings its object back is told, and so are those that only ran', () => {
  const run = played(
    'import gc',
    'kept = []',
    'class Phoenix:',
    '    def __del__(self): kept.append(self)',
    'class Loud:',
    '    def __del__(self): pass',
    'bird, loud = Phoenix(), Loud()',
    'bird.me, loud.me = bird, loud',
    'del bird, loud',
    'gc.collect()',
  )
  expect(saidAt(run, 'finalized')).toEqual([
    'The finalizers of Phoenix 1, Loud 1 have run, while all that they refer to was still there.',
  ])
  expect(saidAt(run, 'resurrected')).toEqual(['A finalizer has made Phoenix 1 reachable again: it stays.'])
  expect(saidAt(run, 'cleared')).toEqual([
    'Loud 1 lets go of what it refers to: its count falls to 0, and it is freed.',
  ])
  expect(shownAt(run, 'finalized').marks.slice(1)).toEqual(
    expect.arrayContaining([
      'Phoenix 1: finalized, condemned, finalizer ran',
      'Loud 1: finalized, condemned, finalizer ran',
    ]),
  )
  expect(shownAt(run, 'cleared').marks).toContain('Phoenix 1: rescued, back, stays')
})

test('a collection that condemns nobody says so', () => {
  const run = played('import gc', 'class Node: pass', 'node = Node()', 'gc.collect()')
  expect(saidAt(run, 'rescued')[0]).toBe("Node 1 is reached from what stays, by Ana's main.node: it is rescued too.")
  expect(saidAt(run, 'condemned')).toEqual(['Nothing is condemned: every candidate is reached from outside.'])
})

test('events one by one come to the stops in their order; between two of them the last one is looked at still', () => {
  const run = played(...TWO_RINGS)
  const told = toldEvents(run, run.step, 200)
  const stops = told.flatMap(({ stop }) => stop?.stop.kind ?? [])
  expect(stops).toEqual(['candidates', 'subtracted', 'rescued', 'condemned', 'cleared'])
  const condemned = eventOfStop(told, stopOf(run, 'condemned'))
  expect(told[condemned - 1]?.sentences).toEqual(saidAt(run, 'condemned'))
  expect(stopAt(told, condemned)?.stop.kind).toBe('condemned')
  expect(told[condemned]?.stop).toBeNull()
  expect(stopAt(told, condemned + 1)?.stop.kind).toBe('condemned')
  expect(stopAt(told, 1)).toBeNull()
})

test('from stop to stop: into the collection of the step, through it, on into the next, and back', () => {
  const run = played(...TWO_RINGS)
  const { passes, step } = run
  let stop = nextStop(passes, { step, stop: null }, 1)
  const walked = []
  while (stop !== null) {
    walked.push(`${passes.all.indexOf(stop.played.collection)} ${stop.stop.kind}`)
    stop = nextStop(passes, { step, stop }, 1)
  }
  const first = passes.all.indexOf(run.collection)
  expect(walked.slice(0, 6)).toEqual([
    ...['candidates', 'subtracted', 'rescued', 'condemned', 'cleared'].map((kind) => `${first} ${kind}`),
    `${first + 1} candidates`,
  ])
  const back = nextStop(passes, { step: run.index.steps, stop: null }, -1)
  expect(back?.played.collection).toBe(passes.all.at(-1))
  expect(nextStop(passes, { step: 0, stop: null }, -1)).toBeNull()
  const begun = stopOf(run, 'candidates')
  expect(nextStop(passes, { step, stop: begun }, -1)).toBeNull()
})
