import { expect, test } from 'vitest'
import { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import { withChanges } from './changes'
import { HistoryFacts } from './facts'
import { eventBusHistory, eventBusOptions } from './fixtures/eventBus'
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
  return stepWords(scene, before, index, options.originOf)
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
