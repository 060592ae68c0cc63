import { expect, test } from 'vitest'
import { runText } from '../../python/testing/runText'
import { gcPass } from './event'
import { HeapCursor } from './HeapCursor'
import { HistoryIndex } from './HistoryIndex'
import { PlayedCollection } from './PlayedCollection'

/** The collection that the program's line asks for. */
function playedAt(line: number, ...lines: string[]): { played: PlayedCollection; index: HistoryIndex } {
  const { history } = runText(lines.join('\n'))
  const index = new HistoryIndex(history)
  const asked = index.collections.find(({ step }) => history.statements[index.statementOf(step)]?.line === line)
  if (asked === undefined) throw new Error(`no collection on line ${line}`)
  return { played: new PlayedCollection(new HeapCursor(index), asked), index }
}

/** What is known of each object of the class, in the order of their births. */
function factsOf({ played, index }: ReturnType<typeof playedAt>, name: string): unknown[] {
  const { subtraction } = played
  if (subtraction === null) throw new Error('nothing was subtracted')
  const ids = [...subtraction.candidates].sort((a, b) => a - b)
  return ids
    .filter((id) => index.history.types[index.typeOf(index.serialAt(id, played.collection.begin))]?.name === name)
    .map((id) => [subtraction.countOf(id), subtraction.leftOf(id), subtraction.rescueOf(id)?.kind ?? 'condemned'])
}

test('a dropped circle is condemned; one that a call holds is rescued from outside, and what it refers to after it', () => {
  const found = playedAt(
    8,
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
  )
  expect(found.played.stops.map(({ kind }) => kind)).toEqual([
    'candidates',
    'subtracted',
    'rescued',
    'condemned',
    'cleared',
  ])
  expect(factsOf(found, 'Node')).toEqual([
    [1, 0, 'condemned'],
    [1, 0, 'condemned'],
    [2, 1, 'outside'],
    [1, 0, 'reached'],
  ])
  expect(found.played.candidateCount).toBeGreaterThan(4)
  expect(found.played.serialsOf(gcPass.CLEARED)).toHaveLength(2)
})

test('what a global holds is left with nothing, and its module reaches it', () => {
  const found = playedAt(4, 'import gc', 'class Node: pass', 'node = Node()', 'gc.collect()')
  expect(factsOf(found, 'Node')).toEqual([[1, 0, 'reached']])
})

test('a young collection does not look at the module, which is outside', () => {
  const found = playedAt(5, 'import gc', 'class Node: pass', 'gc.collect()', 'node = Node()', 'gc.collect(0)')
  expect(factsOf(found, 'Node')).toEqual([[1, 1, 'outside']])
})

test('a collection that condemns nobody ends with a stop that says so', () => {
  const { played } = playedAt(2, 'import gc', 'gc.collect()')
  expect(played.stops.map(({ kind }) => kind)).toEqual(['candidates', 'subtracted', 'rescued', 'condemned'])
  expect(played.stops.at(-1)?.at).toBe(played.collection.end)
  expect(played.serialsOf(gcPass.UNREACHABLE)).toEqual([])
})

test('finalizers are a stop, and so is what they bring back', () => {
  const { played, index } = playedAt(
    12,
    'import gc',
    'kept = []',
    'class Phoenix:',
    '    def __del__(self):',
    '        kept.append(self)',
    'class Loud:',
    '    def __del__(self): pass',
    'bird, loud = Phoenix(), Loud()',
    'bird.me = bird',
    'loud.me = loud',
    'del bird, loud',
    'gc.collect()',
  )
  const kinds = ['candidates', 'subtracted', 'rescued', 'condemned', 'finalized', 'resurrected', 'cleared']
  expect(played.stops.map(({ kind }) => kind)).toEqual(kinds)
  const offsets = played.stops.map(({ to }) => to)
  expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
  // The finalizers' lines are steps of their own.
  expect(played.stops.map(({ at }) => index.stepAt(at) - played.collection.step)).toEqual([0, 0, 0, 0, 2, 2, 2])
})
