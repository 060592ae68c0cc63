import { expect, test } from 'vitest'
import { idsOfPass, packCandidates, passAt } from './candidates'
import { checkLog } from './checkLog'
import { type History, gcPass } from './event'
import { randomFrom } from './randomHistory'
import { Recorder } from './Recorder'

/** A history of so many objects, with one pass. */
function historyOf(objects: number, pass: number, words: readonly number[]): { history: History; at: number } {
  const recorder = new Recorder()
  const type = recorder.type('object', 'builtins', 'instance', 'none', [], [])
  for (let id = 1; id <= objects; id++) recorder.alloc(type, 16, -1)
  recorder.gcBegin(2)
  const at = recorder.words
  recorder.gcPass(pass, words)
  recorder.gcEnd(0, 0)
  return { history: recorder.finish('', ''), at }
}

test('whatever the candidates are, they are read as they were written, in as few words as there are of either kind', () => {
  const random = randomFrom(3)
  const passes = new Set<number>()
  for (let round = 0; round < 200; round++) {
    const first = 1 + Math.floor(random() * 900)
    const share = random() ** 3
    const ids = Array.from({ length: Math.floor(random() * 400) }, (_, at) => first + at).filter(() => random() < share)
    const { pass, words } = packCandidates(ids)
    const { history, at } = historyOf(1300, pass, words)
    expect(checkLog(history)).toBeUndefined()
    expect([...idsOfPass(history.log, at)]).toEqual(ids)
    const span = ids.length === 0 ? 0 : Math.floor((ids.at(-1) ?? 0) / 32) - Math.floor((ids[0] ?? 0) / 32) + 2
    expect(words.length).toBe(ids.length === 0 ? 0 : Math.min(ids.length, span))
    passes.add(passAt(history.log, at))
  }
  expect(passes).toEqual(new Set([gcPass.CANDIDATES, gcPass.CANDIDATE_BITS]))
})

test("the collector's order is kept where ids are written, and lost where bits are", () => {
  expect(packCandidates([900, 7])).toEqual({ pass: gcPass.CANDIDATES, words: [900, 7] })
  expect(packCandidates([36, 35, 34, 33])).toEqual({ pass: gcPass.CANDIDATE_BITS, words: [1, 0b11110] })
})

test.each([
  ['no words', []],
  ['no bits', [0]],
  ['bits of objects that are not there', [0, 1 << 7]],
  ['bits far out', [1 << 28, 1]],
  ['a number of words left out that is none', [-1, 2]],
  ['a last word without a bit', [0, 2, 0]],
  ['the root of roots', [0, 3]],
])('bits that make no sense are refused: %s', (_what, words) => {
  const { history } = historyOf(6, gcPass.CANDIDATE_BITS, words)
  expect(checkLog(history)).toMatch(/^the event at word \d+ makes no sense$/)
})
