import { expect, test } from 'vitest'
import { StepTeller } from '../../lib/blame/StepTeller'
import { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import { withChanges } from './changes'
import { HistoryFacts } from './facts'
import { eventBusHistory, eventBusOptions } from './fixtures/eventBus'
import { titlesIn } from './names'
import { partOfStep, stretchBefore, wholeStep } from './stretch'
import { sceneAfter } from './viewModel'
import { saying } from '../_language/saying'
import { english } from '../_language/testing/english'

const SECOND_GOES = 5

/** The second model's card after each event of the step in which it goes. */
function cards(): string[] {
  const history = eventBusHistory()
  const index = new HistoryIndex(history)
  const cursor = new HeapCursor(index)
  const facts = new HistoryFacts(index)
  const team = { entry: 'main.py', sources: { 'main.py': '', 'model.py': '' } }
  const told = new StepTeller(cursor, () => null, team, titlesIn(index), saying(english)).events(SECOND_GOES, 100)
  const at = (stretch: ReturnType<typeof wholeStep>) =>
    sceneAfter(cursor, facts, stretch, eventBusOptions(history, english))
  return told.map((_event, number) => {
    const stretch = partOfStep(index, SECOND_GOES, told, number + 1)
    const scene = withChanges(at(stretchBefore(index, stretch)), at(stretch), (serial) => {
      const death = index.deathEvent(serial)
      return death >= stretch.from && death < stretch.to
    })
    const card = scene.cards.find(({ title, note }) => title === 'Model' && note === '2')
    return card === undefined ? 'none' : `${card.life}, count ${card.count}`
  })
}

test('event by event an object loses its references, dies, and is gone', () => {
  expect(cards()).toEqual([
    'alive, count 2',
    'alive, count 2',
    'alive, count 1',
    'alive, count 0',
    'dying, count 0',
    'none',
  ])
})

test('the parts of a step follow one another from its beginning to its end', () => {
  const index = new HistoryIndex(eventBusHistory())
  const { from, to } = wholeStep(index, SECOND_GOES)
  const told = [from + 2, from + 5].map((at) => ({ at, sentences: [] }))
  const parts = [1, 2].map((event) => partOfStep(index, SECOND_GOES, told, event))
  expect(parts).toEqual([
    { step: SECOND_GOES, from, to: from + 5 },
    { step: SECOND_GOES, from: from + 5, to },
  ])
  expect(parts.map((part) => stretchBefore(index, part))).toEqual([
    wholeStep(index, SECOND_GOES - 1),
    { step: SECOND_GOES, from: from + 5, to: from + 5 },
  ])
})
