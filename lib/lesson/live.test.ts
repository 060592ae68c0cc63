/** The live process as data: what is typed, answered and refused. */
import { expect, test } from 'vitest'
import { apply } from './apply'
import { bounds } from './bounds'
import type { LiveAnswer, LiveEnd } from './live'
import type { LiveOperation } from './liveOperation'
import type { Operation, Outcome } from './operation'
import type { Place } from './place'
import type { RoomState } from './state'
import { emptyRoom } from './testing/emptyRoom'

const people = ['Ana', 'Ben'].map((name): Operation => ({ type: 'participantJoined', id: name, name, role: 'student' }))
const opened: LiveOperation = { type: 'liveOpened', by: 'Ana', id: 'live', at: 5 }
const typed = (by: string, text: string): LiveOperation => ({ type: 'liveTyped', by, text })
const answer: LiveAnswer = { stdout: '1\n', stderr: '', isRaised: false, interrupts: [], undone: null }
const answered = (entry: number): LiveOperation => ({ type: 'liveAnswered', entry, answer })
const summary = { exit: { kind: 'ok', code: 0 }, steps: 1, events: 1, lingering: 0, historyBytes: 1 } as const

function after(...operations: readonly Operation[]): RoomState {
  return [...people, ...operations].reduce((state, operation) => accepted(apply(state, operation)).state, emptyRoom)
}

function accepted(outcome: Outcome) {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`)
  return outcome
}

const refused = (reason: string) => ({ ok: false, reason })

test('entries are named after who typed them, each person’s counted from 1', () => {
  const state = after(opened, typed('Ana', 'x'), typed('Ben', 'y'), answered(0), typed('Ana', 'z'))
  expect(state.live?.entries.map(({ file, text }) => `${file} ${text}`)).toEqual(['Ana:1 x', 'Ben:1 y', 'Ana:2 z'])
})

test('they are answered in their order; a person types again when theirs is', () => {
  const state = after(opened, typed('Ana', 'x'), typed('Ben', 'y'))
  expect(apply(state, answered(1))).toEqual(refused('live-idle'))
  expect(apply(state, typed('Ben', 'more'))).toEqual(refused('live-busy'))
  const first = accepted(apply(state, answered(0))).state
  expect(first.live?.entries.map((entry) => entry.answer)).toEqual([answer, null])
  expect(apply(first, typed('Ana', 'more')).ok).toBe(true)
  expect(apply(first, answered(0))).toEqual(refused('live-idle'))
})

test('it takes so much and no more', () => {
  const long = typed('Ana', 'x'.repeat(bounds.liveUnits))
  expect(apply(after(opened, typed('Ben', 'y')), long)).toEqual(refused('live-full'))
  const many = Array.from({ length: bounds.liveEntries }, (_, at) => [typed('Ana', 'x'), answered(at)]).flat()
  expect(apply(after(opened, ...many), typed('Ben', 'y'))).toEqual(refused('live-full'))
})

test('when it exits nobody types any more; at its end it is one of the runs, and another can be opened', () => {
  const exits = after(opened, typed('Ben', 'y'), { type: 'liveExitRequested', by: 'Ana' })
  expect(apply(exits, typed('Ana', 'x'))).toEqual(refused('live-exits'))
  expect(apply(exits, opened)).toEqual(refused('live-open'))
  const end: LiveOperation = { type: 'liveEnded', id: 'live', end: { status: 'done', summary } }
  const over = accepted(apply(exits, end))
  expect(over.state.live).toBeNull()
  expect(over.state.runs).toMatchObject([
    { id: 'live', by: 'Ana', entry: '__main__', requestedAt: 5, progress: { status: 'done' } },
  ])
  expect(over.effects).toEqual([{ kind: 'endLive', id: 'live' }])
  expect(apply(over.state, end)).toEqual(refused('no-live'))
  expect(apply(over.state, { ...opened, id: 'next' }).ok).toBe(true)
})

test('the spotlight falls on it, and stays on the run that it becomes where that has something to show', () => {
  const place: Place = { run: 'live', step: 3, event: null, choice: null, beside: null, view: 'table' }
  const rey: Operation = { type: 'participantJoined', id: 'rey', name: 'Rey', role: 'instructor' }
  const shown: Operation = { type: 'spotlightStarted', by: 'rey', place, at: 9 }
  expect(apply(after(rey), shown)).toEqual(refused('no-such-run'))
  const open = after(rey, opened, shown)
  const moved = accepted(apply(open, { type: 'spotlightMoved', by: 'rey', place: { ...place, step: 4 } })).state
  expect(moved.spotlight).toEqual({ by: 'rey', place: { ...place, step: 4 }, since: 9 })
  const ended = (end: LiveEnd) => accepted(apply(moved, { type: 'liveEnded', id: 'live', end }))
  expect(ended({ status: 'done', summary }).state.spotlight).toEqual(moved.spotlight)
  const failed = ended({ status: 'failed', failure: 'memory' })
  expect(failed.state.spotlight).toBeNull()
  expect(failed.effects).toEqual([
    { kind: 'endLive', id: 'live' },
    { kind: 'saveRoom', id: 'room' },
  ])
})

test('a message means the step of the process that its writer looked at', () => {
  const sent: Operation = { type: 'messageSent', by: 'Ben', id: 'm', text: 'see step 4', run: 'live', at: 7 }
  expect(after(opened, sent).chat.messages[0]?.run).toBe('live')
  expect(after(sent).chat.messages[0]?.run).toBeNull()
})
