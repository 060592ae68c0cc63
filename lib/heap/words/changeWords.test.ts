/** Every event of the recorder has a sentence of its own. */
import { expect, test } from 'vitest'
import { type Change, changesAt } from '../history/changesAt'
import { event, gcPass, OP_MASK } from '../history/event'
import { HeapCursor } from '../history/HeapCursor'
import { HistoryIndex } from '../history/HistoryIndex'
import { randomHistory } from '../history/randomHistory'
import { sayEnglish } from '../../../server/cli/sayEnglish'
import { type ChangeNames, changeWords, toldKinds } from './changeWords'

const say = sayEnglish()

const NAMES: ChangeNames = {
  object: (id) => `#${id}`,
  reference: (_change, source, slot) => `#${source}[${slot}]`,
  counts: () => ({ before: 2, after: 1 }),
  keepers: () => "ben's log[0] still holds it",
  death: () => 'counted',
  livesOn: () => false,
  label: (at) => `label ${at}`,
  type: () => 'int',
  text: () => 'hello\n',
}

/** These begin a step, say whose doing comes next, or tell of long ago; all others do something. */
const SILENT: readonly string[] = ['STEP', 'SITE', 'USED']

test('every kind of event of a history makes a change, and every kind of change has a sentence', () => {
  const index = new HistoryIndex(randomHistory({ seed: 5, events: 4000, liveObjects: 60 }))
  const cursor = new HeapCursor(index)
  const ops = new Set<number>()
  const kinds = new Set<string>()
  for (let step = 1; step <= index.steps; step++) {
    for (const change of changesAt(cursor, step)) {
      ops.add((index.history.log[change.event] ?? 0) & OP_MASK)
      kinds.add(change.kind)
      expect(changeWords(change, NAMES, say)).toMatch(/^\S.{7}/)
    }
  }
  const wanted = Object.entries(event).filter(([name]) => !SILENT.includes(name))
  expect(wanted.filter(([, op]) => !ops.has(op)).map(([name]) => name)).toEqual([])
  expect([...kinds].sort()).toEqual([...toldKinds].sort())
})

test('every pass of a collection has words of its own', () => {
  const passes = Object.values(gcPass).filter((pass) => pass !== gcPass.CANDIDATE_BITS)
  const said = passes.map((pass) => words({ kind: 'collectionPass', pass, ids: Int32Array.of(1, 2) }))
  expect(new Set(said).size).toBe(said.length)
  expect(said[passes.indexOf(gcPass.CANDIDATES)]).toBe(
    'The collector looks at 2 objects: those that only they refer to are garbage.',
  )
  for (const sentence of said.slice(1)) expect(sentence).toMatch(/2 objects.*\(#1, #2\)\.$/)
})

test('a reference that goes is told with the count, and with what still holds the object', () => {
  expect(words({ kind: 'dropped', source: 7, slot: 1, target: 3 })).toBe(
    "#7[1] lets go of #3: its count goes from 2 to 1; ben's log[0] still holds it.",
  )
})

test('a name that comes to mean something else tells both', () => {
  expect(words({ kind: 'stored', source: 7, slot: 1, target: 4, replaced: 3 })).toBe(
    "#7[1] now refers to #4 (count from 2 to 1) instead of #3, whose count goes from 2 to 1; ben's log[0] still holds it.",
  )
})

test('a death tells how it came, and what it lets go of', () => {
  const freed = { kind: 'freed', id: 3, serial: 9, type: 0, released: [{ slot: 0, target: 5 }] } as const
  expect(words(freed)).toBe(
    "#3 is freed: nothing refers to it any more. It lets go of #5 (count from 2 to 1; ben's log[0] still holds it).",
  )
  expect(words({ ...freed, released: [] }, { ...NAMES, death: () => 'late' })).toBe(
    '#3 is freed: it was kept until the last stages of the exit, when nothing can be printed any more.',
  )
})

test('a frame that is kept is not said to return', () => {
  expect(words({ kind: 'left', frame: 2, thread: 0 })).toBe('#2 returns, and its names are gone.')
  expect(words({ kind: 'left', frame: 2, thread: 0 }, { ...NAMES, livesOn: () => true })).toContain('its frame is kept')
})

type Deed = Change extends infer C ? (C extends Change ? Omit<C, 'event' | 'statement'> : never) : never

function words(deed: Deed, names = NAMES): string {
  return changeWords({ ...deed, event: 0, statement: 1 }, names, say)
}
