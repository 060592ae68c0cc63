import { expect, test } from 'vitest'
import type { LiveEntry, LiveProcess } from '../../lib/lesson/live'
import type { Participant, RoomState } from '../../lib/lesson/state'
import { emptyRoom } from '../../lib/lesson/testing/emptyRoom'
import { exitProblem, interruptWords, isTyped, typeProblem, undoneWords, waitingWords } from './liveWords'
import { english } from '../_language/testing/english'

const entry = (by: string, answer: LiveEntry['answer'] = null): LiveEntry => ({
  by,
  file: `${by}:1`,
  text: 'x',
  interruptedBy: null,
  answer,
})
const done = { stdout: '', stderr: '', isRaised: false, interrupts: [], undone: null } as const
const live = (...entries: readonly LiveEntry[]): LiveProcess => ({
  id: 'live',
  by: 'ana',
  openedAt: 1,
  entries,
  exitBy: null,
})
const person = (id: string, role: Participant['role']): Participant => ({
  id,
  name: id,
  role,
  colour: 0,
  pattern: 0,
  online: true,
})
const room: RoomState = {
  ...emptyRoom,
  participants: [person('rey', 'instructor'), person('ana', 'student'), person('ben', 'student')],
  live: live(),
}

test('what was typed is told from modules by its name', () => {
  expect(['Ana:1', 'Ana 2:13', 'main.py', 'pkg/part.py'].map(isTyped)).toEqual([true, true, false, false])
})

test('an entry says what it waits for', () => {
  const process = live(entry('ana', done), entry('ana'), entry('ben'), entry('rey'))
  expect([0, 1, 2, 3].map((number) => waitingWords(process, number, english))).toEqual([
    null,
    'Running …',
    'Runs next',
    'Runs after 2 others',
  ])
})

test('who interrupted it is named; nobody is where it ran too long', () => {
  const interrupted = entry('ana', { ...done, interrupts: [3] })
  const words = (one: LiveEntry) => interruptWords(one, (id) => id.toUpperCase(), english)
  expect([words(entry('ana', done)), words(interrupted), words({ ...interrupted, interruptedBy: 'rey' })]).toEqual([
    null,
    'Interrupted: it ran too long.',
    'Interrupted by REY.',
  ])
})

test('an undone entry says why', () => {
  expect(undoneWords('memory', english)).toBe(
    'It needed more memory than there is, so it was undone: the process is as it was before.',
  )
})

test('who opened it and instructors let it exit; nobody types then', () => {
  expect(['rey', 'ana', 'ben'].map((who) => exitProblem(room, who, english))).toEqual([
    undefined,
    undefined,
    'Whoever opened this process lets it exit, or an instructor.',
  ])
  expect(typeProblem(room, 'ben', english)).toBeNull()
  expect(typeProblem({ ...room, live: { ...live(), exitBy: 'ana' } }, 'ben', english)).toBe(
    'The live process is exiting: nothing more can be typed into it.',
  )
  expect(typeProblem({ ...room, eyesOn: 'rey' }, 'ben', english)).toMatch('asks for your eyes')
})
