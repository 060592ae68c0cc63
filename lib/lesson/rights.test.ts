/** Who may do what, as tables: every operation that a person asks for, and every access to a module, by everybody there can be. */
import { describe, expect, test } from 'vitest'
import { apply } from './apply'
import { bounds } from './bounds'
import type { LessonRefusal, Operation } from './operation'
import { mayArrange, mayRead, shownTo, writeProblem } from './rights'
import type { Access, Module, Participant, Role, RoomState, Run } from './state'
import { emptyRoom } from './testing/emptyRoom'

const person = (id: string, role: Role): Participant => ({ id, name: id, role, colour: 0, pattern: 0, online: true })
const module = (id: string, owner: string | null, access: Access): Module => ({
  id,
  file: `${id}.py`,
  owner,
  access,
  exercise: null,
})
const summary = { exit: { kind: 'ok', code: 0 }, steps: 7, events: 9, lingering: 0, historyBytes: 3 } as const
const over: Run = {
  id: 'over',
  by: 'ben',
  entry: 'main.py',
  collector: 'cpython',
  requestedAt: 1,
  stoppedBy: null,
  progress: { status: 'done', summary },
}
const room: RoomState = {
  ...emptyRoom,
  participants: [person('rey', 'instructor'), person('ana', 'student'), person('ben', 'student')],
  modules: [module('main', null, 'room'), module('hers', 'ana', 'owner')],
  exercises: [
    {
      name: 'one',
      title: 'One',
      task: '',
      points: 1,
      checks: [],
      hints: [{ attempts: null, minutes: null, text: null }],
      openedAt: 1,
      solution: null,
      due: null,
      counts: 'best',
      most: null,
    },
  ],
  exercise: 'one',
  runs: [over],
}
const tried: RoomState = {
  ...room,
  attempts: [
    {
      id: 'tried',
      exercise: 'one',
      number: 1,
      by: 'ana',
      requestedAt: 1,
      progress: { status: 'failed', failure: 'memory' },
      feedback: [{ id: 'note', by: 'rey', text: 'Look.', at: 1, run: null }],
    },
  ],
}
const running: RoomState = {
  ...room,
  runs: [over, { ...over, id: 'now', progress: { status: 'running', steps: 1, stopping: false } }],
}
const place = { run: 'over', step: 1, event: null, choice: null, beside: null, view: 'picture' } as const
const shown: RoomState = { ...room, spotlight: { by: 'rey', place, since: 1 } }

const live: RoomState = {
  ...room,
  live: {
    id: 'live',
    by: 'ana',
    openedAt: 1,
    entries: [{ by: 'ana', file: 'ana:1', text: 'x', interruptedBy: null, answer: null }],
    exitBy: null,
  },
}

type Asked = Extract<Operation, { by: string }>
type Answer = 'yes' | LessonRefusal

interface Row {
  readonly of: (by: string) => Asked
  /** Where it makes sense; the room above when left out. */
  readonly where?: RoomState
  readonly instructor: Answer
  /** Of the module, the hand, the process; else a student like any other. */
  readonly owner: Answer
  readonly other: Answer
  /** The owner while an instructor asks for everybody's eyes. */
  readonly held: Answer
}

const everybody = { instructor: 'yes', owner: 'yes', other: 'yes', held: 'eyes-here' } as const
const instructors = {
  instructor: 'yes',
  owner: 'not-instructor',
  other: 'not-instructor',
  held: 'not-instructor',
} as const
const owners = { instructor: 'yes', owner: 'yes', other: 'not-yours', held: 'eyes-here' } as const

const OPERATIONS: { readonly [Type in Asked['type']]: Row } = {
  participantLeft: { of: (by) => ({ type: 'participantLeft', by, id: 'ana' }), ...instructors },
  participantErased: {
    of: (by) => ({ type: 'participantErased', by, id: 'ana', name: 'Somebody who left' }),
    instructor: 'yes',
    owner: 'yes',
    other: 'not-instructor',
    held: 'yes',
  },
  teamSet: {
    of: (by) => ({ type: 'teamSet', by, team: { name: 'Red', kind: 'team' } }),
    ...instructors,
  },
  joinCodeSet: { of: (by) => ({ type: 'joinCodeSet', by, code: 'ABCDEG' }), ...instructors },
  moduleCreated: {
    of: (by) => ({ type: 'moduleCreated', by, id: 'new', file: 'new.py', shared: false }),
    ...everybody,
  },
  moduleRenamed: { of: (by) => ({ type: 'moduleRenamed', by, id: 'hers', file: 'shop.py' }), ...owners },
  moduleRemoved: { of: (by) => ({ type: 'moduleRemoved', by, id: 'hers' }), ...owners },
  accessSet: { of: (by) => ({ type: 'accessSet', by, id: 'hers', access: 'room' }), ...instructors },
  eyesSet: { of: (by) => ({ type: 'eyesSet', by, isOn: true }), ...instructors },
  runRequested: {
    of: (by) => ({ type: 'runRequested', by, id: 'new', entry: 'main.py', collector: 'cpython', at: 1 }),
    ...everybody,
  },
  runStopRequested: { of: (by) => ({ type: 'runStopRequested', by, id: 'now' }), where: running, ...everybody },
  liveOpened: { of: (by) => ({ type: 'liveOpened', by, id: 'new', at: 1 }), ...everybody },
  liveTyped: {
    of: (by) => ({ type: 'liveTyped', by, text: 'x' }),
    where: { ...live, live: { id: 'live', by: 'ana', openedAt: 1, entries: [], exitBy: null } },
    ...everybody,
  },
  liveInterrupted: {
    of: (by) => ({ type: 'liveInterrupted', by, entry: 0 }),
    where: live,
    ...owners,
    other: 'not-your-entry',
  },
  liveExitRequested: {
    of: (by) => ({ type: 'liveExitRequested', by }),
    where: live,
    ...owners,
    other: 'not-your-process',
  },
  exerciseOpened: {
    of: (by) => ({ type: 'exerciseOpened', by, exercise: null, modules: [], at: 1 }),
    ...instructors,
  },
  checkRequested: { of: (by) => ({ type: 'checkRequested', by, id: 'new', at: 1 }), ...everybody },
  hintShown: {
    of: (by) => ({ type: 'hintShown', by, exercise: 'one', index: 0, text: 'Look.', at: 2 }),
    ...everybody,
  },
  solutionShown: { of: (by) => ({ type: 'solutionShown', by, exercise: 'one', solution: {} }), ...instructors },
  exerciseSet: {
    of: (by) => ({ type: 'exerciseSet', by, exercise: 'one', due: 5, counts: 'last', most: 3 }),
    ...instructors,
  },
  feedbackGiven: {
    of: (by) => ({ type: 'feedbackGiven', by, attempt: 'tried', id: 'new', text: 'Look.', run: null, at: 1 }),
    where: tried,
    ...instructors,
  },
  feedbackTaken: {
    of: (by) => ({ type: 'feedbackTaken', by, attempt: 'tried', id: 'note' }),
    where: tried,
    ...instructors,
  },
  predictionSet: { of: (by) => ({ type: 'predictionSet', by, isOn: true }), ...instructors },
  spotlightStarted: { of: (by) => ({ type: 'spotlightStarted', by, place, at: 1 }), ...instructors },
  spotlightMoved: { of: (by) => ({ type: 'spotlightMoved', by, place }), where: shown, ...instructors },
  spotlightEnded: { of: (by) => ({ type: 'spotlightEnded', by }), where: shown, ...instructors },
  messageSent: {
    of: (by) => ({ type: 'messageSent', by, id: 'new', text: 'Look.', run: null, at: 1 }),
    ...everybody,
  },
  messageRemoved: {
    of: (by) => ({ type: 'messageRemoved', by, id: 'hers' }),
    where: {
      ...room,
      chat: { isMuted: false, messages: [{ id: 'hers', by: 'ana', text: 'Look.', at: 1, run: null }] },
    },
    instructor: 'yes',
    owner: 'yes',
    other: 'not-instructor',
    held: 'eyes-here',
  },
  chatMuted: { of: (by) => ({ type: 'chatMuted', by, isOn: true }), ...instructors },
  chatCleared: { of: (by) => ({ type: 'chatCleared', by }), ...instructors },
  handRaised: { of: (by) => ({ type: 'handRaised', by, at: 1 }), ...everybody, held: 'yes' },
  handLowered: {
    of: (by) => ({ type: 'handLowered', by, participant: 'ana' }),
    where: { ...room, hands: [{ participant: 'ana', at: 1 }] },
    instructor: 'yes',
    owner: 'yes',
    other: 'not-instructor',
    held: 'yes',
  },
}

function answer(state: RoomState, operation: Operation): Answer {
  const outcome = apply(state, operation)
  return outcome.ok ? 'yes' : outcome.reason
}

test.each(Object.entries(OPERATIONS))('%s', (_, { of, where = room, instructor, owner, other, held }) => {
  expect({
    instructor: answer(where, of('rey')),
    owner: answer(where, of('ana')),
    other: answer(where, of('ben')),
    held: answer({ ...where, eyesOn: 'rey' }, of('ana')),
  }).toEqual({ instructor, owner, other, held })
  expect(answer({ ...where, eyesOn: 'rey' }, of('rey'))).toBe('yes')
  expect(answer(where, of('stranger'))).not.toBe('yes')
})

describe('a module', () => {
  /** What each may do, in the order of PEOPLE: r(ead), w(rite), a(rrange). */
  const PEOPLE = ['rey', 'ana', 'ben'] as const
  const ACCESSES: { readonly [Each in Access]: readonly [string, string, string] } = {
    owner: ['rwa', 'rwa', 'r'],
    room: ['rwa', 'rwa', 'rw'],
    'read-only': ['rwa', 'r', 'r'],
    hidden: ['rwa', '', ''],
  }
  const may = (state: RoomState, who: string, each: Module) =>
    [
      mayRead(state, who, each) ? 'r' : '',
      writeProblem(state, who, each) === undefined ? 'w' : '',
      mayArrange(state, who, each) ? 'a' : '',
    ].join('')

  test.each(Object.entries(ACCESSES))('with access %s', (access, expected) => {
    const each = module('hers', 'ana', access as Access) // a key of the table
    expect(PEOPLE.map((who) => may(room, who, each))).toEqual(expected)
    const held = PEOPLE.map((who) => may({ ...room, eyesOn: 'rey' }, who, each))
    expect(held).toEqual([expected[0], ...expected.slice(1).map((can) => can.replace(/[wa]/g, ''))])
    expect(writeProblem(room, 'stranger', each)).toBe('no-such-participant')
  })

  test('that is hidden is no module of the room, as students are shown it', () => {
    const hidden = module('plan', null, 'hidden')
    const state: RoomState = { ...room, modules: [...room.modules, hidden], shelf: [hidden] }
    expect(shownTo(state, 'rey')).toBe(state)
    expect(shownTo(room, 'ana')).toBe(room)
    const { modules, shelf } = shownTo(state, 'ana')
    expect([modules.map(({ id }) => id), shelf]).toEqual([['main', 'hers'], []])
  })

  test('is its owner’s alone only where it has one; what an owner may not write they do not arrange', () => {
    const set = (id: string, access: Access): Operation => ({ type: 'accessSet', by: 'rey', id, access })
    expect(answer(room, set('main', 'owner'))).toBe('no-owner')
    expect(answer(room, set('gone', 'room'))).toBe('no-such-module')
    const outcome = apply(room, set('hers', 'read-only'))
    expect(outcome).toMatchObject({ ok: true, effects: [{ kind: 'saveModule', id: 'hers' }] })
    const locked: RoomState = outcome.ok ? outcome.state : room
    expect(answer(locked, { type: 'moduleRemoved', by: 'ana', id: 'hers' })).toBe('module-locked')
  })
})

test('eyes are asked for and let go; who asked is known', () => {
  const asked = apply(room, { type: 'eyesSet', by: 'rey', isOn: true })
  expect(asked).toMatchObject({ ok: true, state: { eyesOn: 'rey' }, effects: [{ kind: 'saveRoom', id: 'room' }] })
  const again = asked.ok ? apply(asked.state, { type: 'eyesSet', by: 'rey', isOn: false }) : asked
  expect(again).toMatchObject({ ok: true, state: { eyesOn: null } })
})

test('who waits goes to a team of their own accord, and puts nobody else there', () => {
  const waiting: RoomState = { ...room, team: { name: 'Waiting room', kind: 'waiting' } }
  const leaves = (by: string, id: string): Operation => ({ type: 'participantLeft', by, id })
  expect(answer(waiting, leaves('ana', 'ana'))).toBe('yes')
  expect(answer(waiting, leaves('ana', 'ben'))).toBe('not-instructor')
  expect(answer(waiting, leaves('rey', 'rey'))).toBe('instructor-walks')
  expect(answer({ ...waiting, eyesOn: 'rey' }, leaves('rey', 'ana'))).toBe('yes')
})

test('a room that is kept lets instructors in, and nobody else', () => {
  const kept: RoomState = { ...room, team: { name: 'Red', kind: 'kept' } }
  const joins = (role: Role): Operation => ({ type: 'participantJoined', id: 'new', name: 'New', role })
  expect([answer(kept, joins('instructor')), answer(kept, joins('student'))]).toEqual(['yes', 'room-kept'])
})

test('a chat that is muted takes messages of instructors alone; a step is of a run that the room knows', () => {
  const muted: RoomState = { ...room, chat: { isMuted: true, messages: [] } }
  const sent = (by: string, run: string | null): Operation => ({
    type: 'messageSent',
    by,
    id: 'm',
    text: 'x',
    run,
    at: 1,
  })
  expect([answer(muted, sent('ana', null)), answer(muted, sent('rey', null))]).toEqual(['chat-muted', 'yes'])
  const runOf = (run: string) => {
    const outcome = apply(room, sent('ana', run))
    return outcome.ok ? outcome.state.chat.messages[0]?.run : outcome.reason
  }
  expect([runOf('over'), runOf('gone')]).toEqual(['over', null])
})

test('the state remembers the last messages', () => {
  let state = room
  for (let at = 0; at < bounds.messages + 5; at++) {
    const outcome = apply(state, { type: 'messageSent', by: 'ana', id: `m${at}`, text: 'x', run: null, at })
    state = outcome.ok ? outcome.state : state
  }
  expect([state.chat.messages.length, state.chat.messages[0]?.id]).toEqual([bounds.messages, 'm5'])
})
