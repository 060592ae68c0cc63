/** A text that grows piece by piece is in the history as large, and called as, one that was made at once. */
import { expect, test } from 'vitest'
import { HeapCursor } from '../../heap/history/HeapCursor'
import { HistoryIndex } from '../../heap/history/HistoryIndex'
import { runText } from '../testing/runText'

const PIECES = ['a', 'long '.repeat(60), 'é', '€', '\u{1f40d}', 'some more', '"']

/** Of 40 turns: which of four texts grows by which piece; plain letters are likelier. */
function turns(seed: number): string {
  let state = seed
  const next = (below: number): number => {
    state = (state * 48271) % 2147483647
    return state % below
  }
  const lines = Array.from({ length: 40 }, () => {
    const piece = JSON.stringify(PIECES[next(next(3) === 0 ? PIECES.length : 2)])
    return `grown[${next(4)}] += ${piece}; pair = [grown[${next(4)}]]; pair.append("".join(["", *pair[0]]))\npair = None`
  })
  return ['grown = ["", "b" * 250, "c" * 400, "d" * 3000]', 'pair = None', ...lines].join('\n')
}

/** What the history says of both texts of each pair that it ever shows. */
function pairs(seed: number): (readonly [string, string])[] {
  const { history, stderr } = runText(turns(seed))
  expect(stderr).toBe('')
  const cursor = new HeapCursor(new HistoryIndex(history))
  const seen: (readonly [string, string])[] = []
  const told = (id: number): string => `${cursor.sizeOf(id)} ${cursor.labelOf(id)}`
  while (cursor.stepForward()) {
    cursor.forEachLive((id) => {
      if (cursor.typeInfo(id)?.name !== 'list' || cursor.lengthOf(id) !== 2) return
      seen.push([told(cursor.targetOf(id, 0)), told(cursor.targetOf(id, 1))])
    })
  }
  return seen
}

test.each([1, 2, 3, 4, 5, 6])('seed %i', (seed) => {
  const seen = pairs(seed)
  expect(seen.length).toBeGreaterThan(0)
  for (const [grown, made] of seen) expect(grown).toBe(made)
})
