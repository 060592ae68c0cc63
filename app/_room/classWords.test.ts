/** What a room is said to be up to, and which one comes first. */
import { expect, test } from 'vitest'
import type { BoardPerson, BoardRoom } from '../../lib/protocol/board'
import { byNeed, quietWords, runWords, taskWords } from './classWords'
import { english } from '../_language/testing/english'

const MINUTE = 60_000
const NOW = 1_000 * MINUTE

function student(handAt: number | null = null): BoardPerson {
  const face = { colour: 0, pattern: 0, online: true }
  return { id: 'ana', name: 'Ana', role: 'student', ...face, handAt, lines: 0, editedAt: null }
}

function room(parts: Partial<BoardRoom>): BoardRoom {
  return {
    id: parts.name ?? 'r',
    code: 'ABCDEF',
    name: 'Red',
    kind: 'team',
    people: [student()],
    former: [],
    lessonPeople: [],
    run: null,
    isRunning: false,
    isEyesOn: false,
    exercise: null,
    task: null,
    movedAt: NOW,
    ...parts,
  }
}

const ended = (lingering: number, kind: 'ok' | 'exception' = 'ok') => ({
  id: 'run',
  at: 1,
  exit: { kind, code: 0 },
  lingering,
  holders: [],
})

test('the last run in short', () => {
  expect(runWords({ run: null, isRunning: false }, english)).toBe('No run yet')
  expect(runWords({ run: ended(0), isRunning: false }, english)).toBe('Nothing lingers')
  expect(runWords({ run: ended(1, 'exception'), isRunning: false }, english)).toBe(
    '1 object lingers, after an exception',
  )
  expect(runWords({ run: ended(2), isRunning: true }, english)).toBe('Running …')
})

test('the checks in short', () => {
  const task = { title: 'Sum', passed: 2, of: 6, tries: 1, isSolved: false }
  expect(taskWords({ ...task, tries: 0 }, english)).toBe('Not checked yet')
  expect(taskWords(task, english)).toBe('2 of 6 checks passed, 1 attempt')
  expect(taskWords({ ...task, isSolved: true }, english)).toBe('Solved')
})

test('who has not moved for three minutes is quiet, unless nobody is there or all is done', () => {
  expect(quietWords(room({ movedAt: NOW - 2 * MINUTE }), NOW, english)).toBeNull()
  expect(quietWords(room({ movedAt: NOW - 7 * MINUTE }), NOW, english)).toBe('Quiet for 7 minutes')
  expect(quietWords(room({ movedAt: null }), NOW, english)).toBe('Nothing written yet')
  expect(quietWords(room({ movedAt: null, people: [] }), NOW, english)).toBeNull()
  const task = { title: 'Sum', passed: 6, of: 6, tries: 1, isSolved: true }
  expect(quietWords(room({ movedAt: NOW - 7 * MINUTE, task }), NOW, english)).toBeNull()
})

test('hands come first, then the quiet, then the others in their order', () => {
  const rooms = [
    room({ name: 'busy' }),
    room({ name: 'quiet', movedAt: NOW - 5 * MINUTE }),
    room({ name: 'late hand', people: [student(NOW - MINUTE)] }),
    room({ name: 'busy too' }),
    room({ name: 'quieter', movedAt: NOW - 9 * MINUTE }),
    room({ name: 'early hand', people: [student(NOW - 4 * MINUTE)] }),
    room({ name: 'not begun', movedAt: null }),
  ]
  expect(byNeed(rooms, NOW).map(({ name }) => name)).toEqual([
    'early hand',
    'late hand',
    'not begun',
    'quieter',
    'quiet',
    'busy',
    'busy too',
  ])
})
