import { describe, expect, it } from 'vitest'
import { encode } from './encode'
import { HeapCursor } from './HeapCursor'
import { HistoryIndex } from './HistoryIndex'
import { buffersOf, cursorOn, openHistory } from './openHistory'
import { randomFrom, randomHistory } from './randomHistory'
import { shownBy } from './shownBy'

describe('a history opened in another thread', () => {
  it.each([1, 2, 3])('shows at every step what its bytes show, seed %i', (seed) => {
    const history = randomHistory({ seed, events: 4000, liveObjects: 300 })
    const opening = openHistory(encode(history))
    if (!opening.ok) throw new Error(opening.reason)
    const { opened } = opening
    const there = cursorOn(structuredClone(opened, { transfer: buffersOf(opened) as ArrayBuffer[] }))
    expect(opened.history.log).toHaveLength(0)
    const here = new HeapCursor(new HistoryIndex(history))
    const random = randomFrom(seed)
    for (let i = 0; i < 40; i++) {
      const step = Math.floor(random() * (here.index.steps + 1))
      here.seek(step)
      there.seek(step)
      expect(shownBy(there), `seed ${seed}, step ${step}`).toEqual(shownBy(here))
    }
  })

  it('says why bytes are no history', () => {
    expect(openHistory(new Uint8Array(3))).toEqual({ ok: false, reason: 'too short' })
  })
})
