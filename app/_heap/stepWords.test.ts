import { expect, test } from 'vitest'
import { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import { PROGRAM_END } from '../../lib/heap/history/stages'
import { withChanges } from './changes'
import { HistoryFacts } from './facts'
import { eventBusHistory, eventBusOptions } from './fixtures/eventBus'
import { HistoryMaker } from './fixtures/HistoryMaker'
import { stepWords } from './stepWords'
import { sceneAt } from './viewModel'

function wordsAt(step: number) {
  const history = eventBusHistory()
  const index = new HistoryIndex(history)
  const cursor = new HeapCursor(index)
  const facts = new HistoryFacts(index)
  const options = eventBusOptions(history)
  const before = sceneAt(cursor, facts, step - 1, options)
  const scene = withChanges(before, sceneAt(cursor, facts, step, options), (serial) => index.deathStep(serial) === step)
  return stepWords(scene, before, { index, originOf: options.originOf, exit: 'ok' })
}

test('a step says whose line runs, what it makes and what now refers to it', () => {
  expect(wordsAt(3)).toEqual({
    head: 'main.py line 8, written by Ana',
    sentences: [
      'Model 2 is made.',
      "In events.py, _subscribers['reload'][1] now refers to method Model.reload.",
      'In report.py, history[1] now refers to tuple, 2 items.',
      'In work(), model now refers to Model 2 instead of Model 1.',
    ],
  })
})

test('a call that returns takes its names with it', () => {
  expect(wordsAt(4).sentences).toEqual(['work() returns, and its names are gone.'])
})

test('what goes is told with the reference that let go of it', () => {
  expect(wordsAt(5).sentences).toEqual([
    "In events.py, _subscribers['reload'][1] no longer refers to method Model.reload.",
    'In report.py, history[1] no longer refers to tuple, 2 items.',
    'Model 2 is freed: nothing holds it any more.',
  ])
})

test('before the first line nothing is told that the interpreter made for itself', () => {
  const history = eventBusHistory()
  const index = new HistoryIndex(history)
  const { originOf, ...options } = eventBusOptions(history)
  const scene = sceneAt(new HeapCursor(index), new HistoryFacts(index), 0, { originOf, ...options })
  expect(stepWords(scene, null, { index, originOf, exit: 'ok' })).toEqual({
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
  const history = recorder.finish('', '')
  const index = new HistoryIndex(history)
  const { originOf, ...options } = eventBusOptions(history)
  const scene = sceneAt(new HeapCursor(index), new HistoryFacts(index), 1, { originOf, ...options })
  expect(stepWords(scene, null, { index, originOf, exit }).head).toBe(head)
})
