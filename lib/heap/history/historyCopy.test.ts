import { describe, expect, it } from 'vitest'
import { HeapCursor } from './HeapCursor'
import { copyOf, HistoryCopy } from './historyCopy'
import { HistoryIndex } from './HistoryIndex'
import { randomFrom, randomHistory } from './randomHistory'
import { shownBy } from './shownBy'

describe('a history copied to another thread', () => {
  it.each([1, 2, 3])(
    'shows at every step what it was made of shows, also where that goes on meanwhile, seed %i',
    (seed) => {
      const here = new HeapCursor(new HistoryIndex(randomHistory({ seed, events: 60_000, liveObjects: 300 })))
      here.seek(here.index.steps >> 1)
      const { head, parts } = copyOf(here)
      const copy = new HistoryCopy(structuredClone(head))
      let count = 0
      for (const part of parts) {
        if (count++ === 0) here.seek(here.index.steps)
        copy.take(structuredClone(part, { transfer: [part.words.buffer] }))
      }
      const there = copy.cursor()
      expect(there.checkpoints.count).toBeGreaterThan(1)
      expect(there.checkpoints.count).toBeLessThan(here.checkpoints.count)
      const random = randomFrom(seed)
      for (let i = 0; i < 40; i++) {
        const step = Math.floor(random() * (here.index.steps + 1))
        here.seek(step)
        there.seek(step)
        expect(shownBy(there), `seed ${seed}, step ${step}`).toEqual(shownBy(here))
      }
    },
  )
})
