/** The room as data: fold operations, apply one more, look. */
import { describe, expect, test } from 'vitest'
import { apply } from './apply'
import { bounds } from './bounds'
import type { Operation, Outcome } from './operation'
import type { Place } from './place'
import { mayWrite } from './rights'
import {
  type Access,
  activeRun,
  attemptsAt,
  type ExerciseCard,
  moduleOf,
  participantOf,
  type RoomState,
  type RunSummary,
} from './state'
import { emptyRoom } from './testing/emptyRoom'

const summary: RunSummary = { exit: { kind: 'ok', code: 0 }, steps: 7, events: 9, lingering: 0, historyBytes: 3 }

const joined = (id: string, role: 'instructor' | 'student' = 'student', name = id): Operation => ({
  type: 'participantJoined',
  id,
  name,
  role,
})
const created = (by: string, file: string, shared = false): Operation => ({
  type: 'moduleCreated',
  by,
  id: file,
  file,
  shared,
})
const requested = (by: string, id: string, entry = 'main.py'): Operation => ({
  type: 'runRequested',
  by,
  id,
  entry,
  collector: 'cpython',
  at: 1,
})

function after(...operations: readonly Operation[]): RoomState {
  return operations.reduce((state, operation) => accepted(apply(state, operation)).state, emptyRoom)
}

function accepted(outcome: Outcome) {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`)
  return outcome
}

const refused = (reason: string) => ({ ok: false, reason })

describe('the number of the state', () => {
  test('counts what was accepted and nothing else', () => {
    const state = after(joined('ana'), joined('ben'))
    expect(state.seq).toBe(2)
    expect(apply(state, requested('nobody', 'r1'))).toEqual(refused('no-such-participant'))
    expect(state.seq).toBe(2)
  })
})

describe('joining', () => {
  test('keeps the order, is stored, and gives neighbours different faces', () => {
    const outcome = accepted(apply(after(joined('ana')), joined('ben')))
    expect(outcome.effects).toEqual([{ kind: 'saveParticipant', id: 'ben' }])
    const [ana, ben] = outcome.state.participants
    expect([ana?.id, ben?.id]).toEqual(['ana', 'ben'])
    expect(ana?.colour).not.toBe(ben?.colour)
  })

  test('two people may have one name: the later one is told apart, whatever the case', () => {
    const state = after(joined('1', 'student', 'Ana'), joined('2', 'student', 'ana'), joined('3', 'student', 'Ana'))
    expect(state.participants.map((one) => one.name)).toEqual(['Ana', 'ana 2', 'Ana 3'])
  })

  test('joining twice with one id changes nobody', () => {
    const state = after(joined('ana'), joined('ana', 'instructor', 'Queen Ana'))
    expect(state.participants.map(({ name, role }) => [name, role])).toEqual([['ana', 'student']])
  })

  test('a colour and a pattern together are distinct for 48 people', () => {
    const people = Array.from({ length: 48 }, (_, seat) => joined(`p${seat}`))
    const faces = after(...people).participants.map(({ colour, pattern }) => `${colour}/${pattern}`)
    expect(new Set(faces).size).toBe(48)
  })

  test('a full room takes nobody more', () => {
    const people = Array.from({ length: bounds.participants }, (_, seat) => joined(`p${seat}`))
    expect(apply(after(...people), joined('late'))).toEqual(refused('session-full'))
  })

  test('people come and go', () => {
    const online = (state: RoomState) => participantOf(state, 'ana')?.online
    const here = after(joined('ana'), { type: 'participantOnline', id: 'ana', online: true })
    expect(online(here)).toBe(true)
    expect(online(accepted(apply(here, { type: 'participantOnline', id: 'ana', online: false })).state)).toBe(false)
    expect(apply(here, { type: 'participantOnline', id: 'ben', online: true })).toEqual(refused('no-such-participant'))
  })
})

describe('signing text', () => {
  const bound = (participant: string, client: number): Operation => ({ type: 'clientBound', client, participant })

  test('a person may have several client ids, a client id one person', () => {
    const state = after(joined('ana'), joined('ben'), bound('ana', 5000), bound('ana', 5001))
    expect(state.authors).toEqual({ 5000: 'ana', 5001: 'ana' })
    expect(apply(state, bound('ben', 5000))).toEqual(refused('client-id-taken'))
    expect(apply(state, bound('ana', 5000)).ok).toBe(true)
  })

  test('nobody signs as the lesson', () => {
    expect(apply(after(joined('ana')), bound('ana', 1))).toEqual(refused('client-id-taken'))
  })
})

describe('modules', () => {
  test('one of your own is yours; a shared one is everybody’s; an instructor writes everywhere', () => {
    const state = after(
      joined('ana'),
      joined('ben'),
      joined('rey', 'instructor'),
      created('ana', 'a.py'),
      created('ana', 'all.py', true),
    )
    const writers = (file: string) => {
      const module = moduleOf(state, file)
      return module && ['ana', 'ben', 'rey', 'stranger'].filter((id) => mayWrite(state, id, module))
    }
    expect(writers('a.py')).toEqual(['ana', 'rey'])
    expect(writers('all.py')).toEqual(['ana', 'ben', 'rey'])
  })

  test.each(['a b.py', '1a.py', 'a.txt', '.py', 'a/b.py', '../a.py', 'é.py', `${'a'.repeat(40)}.py`, 'a.py\n'])(
    'is not called %j',
    (file) => {
      expect(apply(after(joined('ana')), created('ana', file))).toEqual(refused('file-name-invalid'))
    },
  )

  test('two have different names on every system', () => {
    expect(apply(after(joined('ana'), created('ana', 'Model.py')), created('ana', 'model.py'))).toEqual(
      refused('file-name-taken'),
    )
  })

  test('a room holds so many', () => {
    const files = Array.from({ length: bounds.modules - 1 }, (_, index) => created('ana', `m${index}.py`))
    expect(apply(after(joined('ana'), ...files), created('ana', 'more.py'))).toEqual(refused('too-many-modules'))
  })

  test('is renamed and removed by its owner or an instructor, a shared one by an instructor; main.py by nobody', () => {
    const state = after(
      joined('ana'),
      joined('ben'),
      joined('rey', 'instructor'),
      created('ana', 'a.py'),
      created('ana', 'all.py', true),
    )
    const renamed = (by: string, id: string, file: string): Operation => ({ type: 'moduleRenamed', by, id, file })
    expect(apply(state, renamed('ben', 'a.py', 'b.py'))).toEqual(refused('not-yours'))
    expect(apply(state, renamed('ana', 'all.py', 'b.py'))).toEqual(refused('not-instructor'))
    expect(apply(state, renamed('rey', 'all.py', 'b.py')).ok).toBe(true)
    expect(apply(state, renamed('rey', 'a.py', 'b.py')).ok).toBe(true)
    expect(apply(state, renamed('rey', 'main', 'b.py'))).toEqual(refused('main-stays'))
    expect(apply(state, renamed('ana', 'gone', 'b.py'))).toEqual(refused('no-such-module'))
    expect(apply(state, renamed('ana', 'a.py', 'MAIN.py'))).toEqual(refused('file-name-taken'))
    expect(moduleOf(accepted(apply(state, renamed('ana', 'a.py', 'A.py'))).state, 'a.py')?.file).toBe('A.py')
    const removed = accepted(apply(state, { type: 'moduleRemoved', by: 'ana', id: 'a.py' }))
    expect(removed.state.modules.map((module) => module.file)).toEqual(['main.py', 'all.py'])
    expect(removed.effects).toEqual([{ kind: 'removeModule', id: 'a.py' }])
  })
})

describe('exercises', () => {
  const card = (name: string, hints: ExerciseCard['hints'] = []): ExerciseCard => ({
    name,
    title: name,
    task: '',
    points: 2,
    checks: ['It holds.'],
    hints,
    openedAt: null,
    solution: null,
    due: null,
    counts: 'best',
    most: null,
  })
  const hints = [
    { attempts: 1, minutes: 10, text: null },
    { attempts: null, minutes: null, text: null },
  ]
  const start: RoomState = {
    ...after(joined('ana'), joined('rey', 'instructor')),
    exercises: [card('a', hints), card('b')],
  }
  const tab = (id: string, exercise: string, access: Access = 'room') => ({
    id,
    file: `${id}.py`,
    owner: null,
    access,
    exercise,
  })
  const opened = (exercise: string | null, modules: RoomState['modules'] = [], by = 'rey', at = 1000): Operation => ({
    type: 'exerciseOpened',
    by,
    exercise,
    modules,
    at,
  })
  const check = (id: string, by = 'ana'): Operation => ({ type: 'checkRequested', by, id, at: 2000 })
  const finished = (id: string, passed = false): Operation => ({
    type: 'checkFinished',
    id,
    results: [{ title: 'It holds.', passed, says: 'So it was.' }],
    passed,
    points: passed ? 2 : 0,
  })
  const hint = (index: number, at = 2000): Operation => ({
    type: 'hintShown',
    by: 'ana',
    exercise: 'a',
    index,
    text: `hint ${index}`,
    at,
  })
  const then = (state: RoomState, ...operations: readonly Operation[]) =>
    operations.reduce((now, operation) => accepted(apply(now, operation)).state, state)
  const files = ({ modules, shelf }: RoomState) => [modules, shelf].map((list) => list.map(({ file }) => file))
  const inA = then(start, opened('a', [tab('x', 'a'), tab('y', 'a', 'read-only')]))

  test('are opened by an instructor; the tabs change and nothing is lost', () => {
    expect(apply(start, opened('a', [], 'ana'))).toEqual(refused('not-instructor'))
    expect(apply(start, opened('c'))).toEqual(refused('no-such-exercise'))
    expect(files(inA)).toEqual([['x.py', 'y.py'], ['main.py']])
    const inB = then(inA, created('ana', 'own.py', true), opened('b', [tab('z', 'b')]))
    expect(files(inB)).toEqual([['z.py'], ['x.py', 'y.py', 'own.py', 'main.py']])
    expect(files(then(inB, opened('a')))).toEqual([
      ['x.py', 'y.py', 'own.py'],
      ['z.py', 'main.py'],
    ])
    expect(files(then(inB, opened(null)))[0]).toEqual(['main.py'])
  })

  test('lock modules for everybody but instructors', () => {
    const locked = moduleOf(inA, 'y')
    expect(locked && ['ana', 'rey'].map((id) => mayWrite(inA, id, locked))).toEqual([false, true])
    const open = moduleOf(inA, 'x')
    expect(open && mayWrite(inA, 'ana', open)).toBe(true)
  })

  test('an attempt is counted, waits, and is over once; one at a time', () => {
    expect(apply(start, check('1'))).toEqual(refused('no-exercise'))
    const waiting = then(inA, check('1'), { type: 'checkQueued', id: '1', place: 2 })
    expect(apply(waiting, check('2'))).toEqual(refused('check-going'))
    expect(apply(waiting, opened('b'))).toEqual(refused('check-going'))
    const over = then(waiting, finished('1', true))
    expect(attemptsAt(over, 'a')).toMatchObject([{ number: 1, by: 'ana', progress: { status: 'done', passed: true } }])
    expect(apply(over, finished('1'))).toEqual(refused('attempt-over'))
    expect(apply(over, { type: 'checkFailed', id: '9', failure: 'deadline' })).toEqual(refused('no-such-attempt'))
  })

  test('remember the last attempts at each, and go on counting', () => {
    const ids = Array.from({ length: bounds.attempts + 3 }, (_, at) => `${at}`)
    const state = then(inA, ...ids.flatMap((id) => [check(id), finished(id, id === '1')]))
    const recent = ids.slice(-bounds.attempts)
    expect(state.attempts.map(({ id }) => id)).toEqual(['1', ...recent])
    expect(state.attempts.at(-1)?.number).toBe(bounds.attempts + 3)
  })

  test('take so many attempts and no more, when an instructor says so', () => {
    const most = (many: number | null, by = 'rey'): Operation => ({
      type: 'exerciseSet',
      by,
      exercise: 'a',
      due: null,
      counts: 'best',
      most: many,
    })
    expect(apply(inA, most(1, 'ana'))).toEqual(refused('not-instructor'))
    const tried = then(inA, most(2), check('1'), finished('1'), check('2'), finished('2'))
    expect(apply(tried, check('3'))).toEqual(refused('no-more-attempts'))
    expect(apply(then(tried, most(3)), check('3')).ok).toBe(true)
    expect(apply(then(tried, most(null)), check('3')).ok).toBe(true)
  })

  test('give hints one after another, after an attempt or some minutes', () => {
    expect(apply(inA, hint(0))).toEqual(refused('hint-too-early'))
    expect(apply(inA, hint(0, 1000 + 10 * 60_000)).ok).toBe(true)
    expect(apply(then(inA, check('1')), hint(0))).toEqual(refused('hint-too-early'))
    const tried = then(inA, check('1'), finished('1'))
    expect(apply(tried, hint(1))).toEqual(refused('no-more-hints'))
    const all = then(tried, hint(0), hint(1))
    expect(all.exercises[0]?.hints.map(({ text }) => text)).toEqual(['hint 0', 'hint 1'])
    expect(apply(all, hint(2))).toEqual(refused('no-more-hints'))
  })

  test('show their solution when an instructor says so', () => {
    const shown = (by: string): Operation => ({
      type: 'solutionShown',
      by,
      exercise: 'a',
      solution: { 'x.py': 'pass' },
    })
    expect(apply(inA, shown('ana'))).toEqual(refused('not-instructor'))
    expect(then(inA, shown('rey')).exercises[0]?.solution).toEqual({ 'x.py': 'pass' })
  })
})

describe('hands', () => {
  const raised = (by: string, at = 1): Operation => ({ type: 'handRaised', by, at })
  const lowered = (by: string, participant = by): Operation => ({ type: 'handLowered', by, participant })
  const people = [joined('rey', 'instructor'), joined('ana'), joined('ben')]
  const queue = (state: RoomState) => state.hands.map(({ participant }) => participant)

  test('make a queue in the order in which they went up, even by a clock that stands or goes back', () => {
    const outcome = accepted(apply(after(...people, raised('ben', 7)), raised('ana', 5)))
    expect(outcome.state.hands).toEqual([
      { participant: 'ben', at: 7 },
      { participant: 'ana', at: 8 },
    ])
    expect(outcome.effects).toEqual([{ kind: 'saveHand', id: 'ana' }])
  })

  test('are taken down by their owner or an instructor; who raises one again stands last', () => {
    const both = after(...people, raised('ana'), raised('ben'))
    expect(apply(both, lowered('ben', 'ana'))).toEqual(refused('not-instructor'))
    expect(queue(accepted(apply(both, lowered('rey', 'ana'))).state)).toEqual(['ben'])
    expect(queue(after(...people, raised('ana'), raised('ben'), lowered('ana'), raised('ana')))).toEqual(['ben', 'ana'])
  })

  test('go up and down once: the second press of a race is lost', () => {
    const up = after(...people, raised('ana'))
    expect(apply(up, raised('ana'))).toEqual(refused('hand-is-up'))
    expect(apply(up, lowered('rey', 'ben'))).toEqual(refused('hand-is-down'))
    expect(apply(up, raised('stranger'))).toEqual(refused('no-such-participant'))
  })
})

describe('the spotlight', () => {
  const place = (step: number, run = 'r1'): Place => ({
    run,
    step,
    event: null,
    choice: null,
    beside: null,
    view: 'picture',
  })
  const started = (by: string, step: number, at = 1, run = 'r1'): Operation => ({
    type: 'spotlightStarted',
    by,
    place: place(step, run),
    at,
  })
  const moved = (by: string, step: number): Operation => ({ type: 'spotlightMoved', by, place: place(step) })
  const people = [joined('rey', 'instructor'), joined('kim', 'instructor'), joined('ana'), requested('ana', 'r1')]
  const ran = after(...people, { type: 'runFinished', id: 'r1', summary })

  test('is an instructor’s to start, to move and to end', () => {
    const outcome = accepted(apply(ran, started('rey', 4)))
    expect(outcome.state.spotlight).toEqual({ by: 'rey', place: place(4), since: 1 })
    expect(outcome.effects).toEqual([{ kind: 'saveRoom', id: 'room' }])
    const on = accepted(apply(outcome.state, moved('rey', 5))).state
    expect(on.spotlight).toEqual({ by: 'rey', place: place(5), since: 1 })
    for (const tried of [started('ana', 1), moved('ana', 1), { type: 'spotlightEnded', by: 'ana' } as const])
      expect(apply(on, tried)).toEqual(refused('not-instructor'))
    expect(accepted(apply(on, { type: 'spotlightEnded', by: 'kim' })).state.spotlight).toBeNull()
  })

  test('is one: who was taken over moves nobody, and each can be told from the one before', () => {
    const taken = accepted(apply(accepted(apply(ran, started('rey', 4, 9))).state, started('kim', 6, 9))).state
    expect(taken.spotlight).toMatchObject({ by: 'kim', since: 10 })
    expect(apply(taken, moved('rey', 5))).toEqual(refused('no-spotlight'))
    expect(apply(ran, { type: 'spotlightEnded', by: 'rey' })).toEqual(refused('no-spotlight'))
  })

  test('falls on runs that have something to show', () => {
    expect(apply(ran, started('rey', 4, 1, 'r0'))).toEqual(refused('no-such-run'))
    expect(apply(after(...people), started('rey', 4))).toEqual(refused('no-such-run'))
  })
})

test('whether the room predicts is the instructor’s to say', () => {
  const people = [joined('rey', 'instructor'), joined('ana')]
  const set = (by: string, isOn: boolean): Operation => ({ type: 'predictionSet', by, isOn })
  expect(apply(after(...people), set('ana', true))).toEqual(refused('not-instructor'))
  expect(after(...people, set('rey', true)).isPredicting).toBe(true)
  expect(after(...people, set('rey', true), set('rey', false)).isPredicting).toBe(false)
})

describe('a run', () => {
  const progressed = (steps: number): Operation => ({ type: 'runProgressed', id: 'r1', steps })
  const finished: Operation = { type: 'runFinished', id: 'r1', summary }
  const stop: Operation = { type: 'runStopRequested', by: 'ana', id: 'r1' }
  const waiting = after(joined('ana'), joined('ben'), requested('ana', 'r1'))

  test('is asked for, waits, runs and is over; everybody sees the same one', () => {
    expect(activeRun(waiting)?.progress).toEqual({ status: 'queued', place: 1 })
    const third = accepted(apply(waiting, { type: 'runQueued', id: 'r1', place: 3 })).state
    expect(activeRun(third)?.progress).toEqual({ status: 'queued', place: 3 })
    const running = accepted(apply(third, progressed(10))).state
    expect(activeRun(running)?.progress).toEqual({ status: 'running', steps: 10, stopping: false })
    const over = accepted(apply(running, finished))
    expect(activeRun(over.state)).toBeUndefined()
    expect(over.state.runs.at(-1)?.progress).toEqual({ status: 'done', summary })
    expect(over.effects).toEqual([{ kind: 'saveRun', id: 'r1' }])
  })

  test('a second press of Run while one is under way loses', () => {
    expect(apply(waiting, requested('ben', 'r2'))).toEqual(refused('run-going'))
  })

  test('needs the module it begins with', () => {
    expect(apply(after(joined('ana')), requested('ana', 'r1', 'other.py'))).toEqual(refused('no-such-module'))
  })

  test('steps never go back, and a finished run does not run again', () => {
    const running = accepted(apply(accepted(apply(waiting, progressed(10))).state, progressed(4))).state
    expect(activeRun(running)?.progress).toMatchObject({ steps: 10 })
    const over = accepted(apply(running, finished)).state
    for (const late of [
      progressed(99),
      finished,
      stop,
      { type: 'runFailed', id: 'r1', failure: 'deadline' } as const,
    ]) {
      expect(apply(over, late)).toEqual(refused('run-over'))
    }
    expect(apply(running, { type: 'runQueued', id: 'r1', place: 1 })).toEqual(refused('run-over'))
  })

  test('anyone in the room may stop it; it shows that it is stopping until it has ended', () => {
    const running = accepted(apply(waiting, progressed(5))).state
    const stopping = accepted(apply(running, { ...stop, by: 'ben' }))
    expect(activeRun(stopping.state)?.progress).toEqual({ status: 'running', steps: 5, stopping: true })
    expect(stopping.effects).toEqual([{ kind: 'stopRun', id: 'r1' }])
    const still = accepted(apply(stopping.state, progressed(6))).state
    expect(activeRun(still)?.progress).toMatchObject({ stopping: true })
    const over = accepted(apply(still, { type: 'runStopped', id: 'r1', summary: null })).state
    expect(over.runs.at(-1)).toMatchObject({ stoppedBy: 'ben', progress: { status: 'stopped', summary: null } })
    const both = accepted(apply(stopping.state, stop)).state
    expect(both.runs.at(-1)?.stoppedBy).toBe('ben')
    expect(apply(running, { ...stop, by: 'stranger' })).toEqual(refused('no-such-participant'))
  })

  test('so many are remembered, the newest last', () => {
    const runs = Array.from({ length: bounds.runs + 5 }, (_, index): Operation[] => [
      requested('ana', `r${index}`),
      { type: 'runFinished', id: `r${index}`, summary },
    ])
    const state = after(joined('ana'), ...runs.flat())
    expect(state.runs).toHaveLength(bounds.runs)
    expect(state.runs.at(-1)?.id).toBe(`r${bounds.runs + 4}`)
  })
})
