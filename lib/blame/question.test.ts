import { expect, test } from 'vitest'
import { HeapCursor } from '../heap/history/HeapCursor'
import { HistoryIndex } from '../heap/history/HistoryIndex'
import { randomHistory } from '../heap/history/randomHistory'
import { Recorder } from '../heap/history/Recorder'
import { askKeeper, questionBefore } from './question'
import { tellEnglish } from '../../server/cli/sayEnglish'

const tell = tellEnglish()

const titleOf = (cursor: HeapCursor, id: number): string => `${cursor.typeInfo(id)?.name ?? '?'} ${cursor.serialOf(id)}`

/** Two models in a list. Step 2 refers to the first again, 3 and 4 let it go in two goes, 5 frees both at once. */
function story(): HistoryIndex {
  const recorder = new Recorder()
  recorder.statement({ module: 0, line: 1, column: 0, endLine: 1, endColumn: 1 })
  recorder.type('Model', 'main', 'instance', 'none', [], [])
  recorder.step(1)
  const [first = 0, second = 0] = [1, 2].map((slot) => {
    const id = recorder.alloc(0, 48, -1)
    recorder.store(0, slot, id)
    return id
  })
  recorder.step(1)
  recorder.store(0, 3, first)
  recorder.step(1)
  recorder.drop(0, 3)
  recorder.step(1)
  recorder.store(0, 4, second)
  recorder.drop(0, 4)
  recorder.step(1)
  for (const [slot, id] of [
    [1, first],
    [2, second],
  ] as const) {
    recorder.drop(0, slot)
    recorder.free(id)
  }
  return new HistoryIndex(recorder.finish('', ''))
}

const asked = (step: number) => {
  const question = questionBefore(new HeapCursor(story()), step, () => true, titleOf, tell)
  return question === null ? null : { ...question, right: question.choices[question.right] }
}

test('a line that stores or drops a reference is asked about by the count', () => {
  expect(asked(2)).toEqual({
    words: 'How many references to Model 1 are there after this line? Now there is 1.',
    choices: ['1', '2', '3'],
    right: '2',
  })
  expect(asked(3)).toMatchObject({ choices: ['0', '1', '2'], right: '1' })
})

test('a line with nothing at stake, and the one that makes everything, are not asked about', () => {
  expect(asked(4)).toBeNull()
  expect(asked(1)).toBeNull()
})

test('a line that frees is asked about by what it frees', () => {
  expect(asked(5)).toEqual({
    words: 'What does this line free?',
    choices: ['nothing of the program’s', 'Model 1', 'Model 1 and Model 2'],
    right: 'Model 1 and Model 2',
  })
})

test.each([1, 2, 3])('choices differ, and the right one is what the step does (seed %i)', (seed) => {
  const index = new HistoryIndex(randomHistory({ seed, events: 3000, liveObjects: 40 }))
  const isMeant = (serial: number) => index.history.types[index.typeOf(serial)]?.role === 'instance'
  const cursor = new HeapCursor(index)
  let questions = 0
  for (let step = 1; step <= index.steps; step++) {
    const question = questionBefore(cursor, step, isMeant, titleOf, tell)
    if (question === null) continue
    questions++
    const { choices, right, words } = question
    expect(new Set(choices).size, `step ${step}`).toBe(choices.length)
    expect(choices.length).toBeGreaterThan(1)
    const dead = [...index.deathsIn(step)].filter((serial) => isMeant(serial) && index.birthStep(serial) < step)
    if (words.startsWith('What'))
      expect(choices[right] === 'nothing of the program’s', `step ${step}`).toBe(dead.length === 0)
    else expect(dead, `step ${step}`).toEqual([])
  }
  expect(questions).toBeGreaterThan(20)
})

test('who could free what lingers is asked of people, and nobody alone can be the answer', () => {
  const people = ['ana', 'ben']
  expect(askKeeper({ necessary: ['ben'], sufficient: ['ben'] }, 'Model 1', people, tell)).toEqual({
    words: 'Who could free Model 1 by letting go alone?',
    choices: ['ana', 'ben', 'nobody alone'],
    right: 1,
  })
  expect(askKeeper({ necessary: [], sufficient: ['ben'] }, 'Model 1', people, tell)?.right).toBe(2)
  expect(askKeeper({ necessary: [], sufficient: [] }, 'Model 1', people, tell)).toBeNull()
  expect(askKeeper({ necessary: ['ana'], sufficient: ['ana'] }, 'Model 1', ['ana'], tell)).toBeNull()
})
