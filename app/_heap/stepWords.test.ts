import { expect, test } from 'vitest'
import { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import { StepTeller } from '../../lib/blame/StepTeller'
import { PROGRAM_END } from '../../lib/heap/history/stages'
import { eventBusHistory, eventBusOptions } from './fixtures/eventBus'
import { HistoryMaker } from './fixtures/HistoryMaker'
import { titlesIn } from './names'
import { stepWords } from './stepWords'
import type { History } from '../../lib/heap/history/event'
import { saying } from '../_language/saying'
import { english } from '../_language/testing/english'

function wordsOf(history: History, step: number, exit: 'ok' | 'exception' | 'limit' = 'ok') {
  const index = new HistoryIndex(history)
  const { originOf } = eventBusOptions(history, english)
  const personOf = (statement: number) => (statement === 0 ? null : originOf(statement).face.name)
  const team = { entry: 'main.py', sources: { 'main.py': '', 'model.py': '' } }
  const teller = new StepTeller(new HeapCursor(index), personOf, team, titlesIn(index), saying(english))
  return stepWords(step, { index, teller, originOf, exit }, english)
}

function wordsAt(step: number) {
  return wordsOf(eventBusHistory(), step)
}

test('a step says whose line runs, what it makes and what now refers to it', () => {
  expect(wordsAt(3)).toEqual({
    head: 'main.py line 8, written by Ana',
    sentences: [
      'Model 2 is made.',
      "Ana's model in work() now refers to Model 2 (count from 0 to 1) instead of Model 1, whose count goes from 3 to 2; Ana's events._subscribers['reload'][0].__self__ and Ben's report.history[0][1] still hold it.",
      'list 4 is made.',
      "Ana's model in work() -> .rows now refers to list 4: its count goes from 0 to 1.",
      "Ana's events._subscribers['reload'][1].__self__ now refers to Model 2: its count goes from 1 to 2.",
      "Ben's report.history[1][0] now refers to Model 2: its count goes from 2 to 3.",
      'And 7 more changes, marked in the picture.',
    ],
  })
})

test('a call that returns takes its names with it', () => {
  expect(wordsAt(4).sentences).toEqual(['work() returns, and its names are gone.'])
})

test('what goes is told with the reference that let go of it', () => {
  expect(wordsAt(5).sentences).toEqual([
    "Cleo's events._subscribers['reload'][1] lets go of method Model.reload: its count goes from 1 to 0.",
    "Ben's report.history[1] lets go of tuple 2: its count goes from 1 to 0.",
    "method Model.reload is freed: nothing refers to it any more. It lets go of function Model.reload (count from 2 to 1; Ana's events._subscribers['reload'][0].__func__ still holds it), Model 2 (count from 2 to 1).",
    'tuple 2 is freed: nothing refers to it any more. It lets go of Model 2 (count from 1 to 0).',
    'Model 2 is freed: nothing refers to it any more. It lets go of list 4 (count from 1 to 0).',
    'list 4 is freed: nothing refers to it any more.',
  ])
})

test('before the first line nothing is told that the interpreter made for itself', () => {
  expect(wordsAt(0)).toEqual({
    head: 'Before the first line',
    sentences: ['Python has started, and nothing of the program has run yet.'],
  })
})

test.each([
  ['ok', 'The last line has run: what is alive now outlives the program'],
  ['exception', 'An exception has ended the program: what is alive now outlives it'],
  ['limit', 'The run was ended here: what is alive now had not been let go'],
] as const)('the end of a run that ended with %s says how it came', (exit, head) => {
  const { recorder } = new HistoryMaker()
  recorder.stage(PROGRAM_END)
  expect(wordsOf(recorder.finish('', ''), 1, exit).head).toBe(head)
})
