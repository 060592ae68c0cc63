import { describe, expect, it } from 'vitest'
import { encode } from './encode'
import { HeapCursor } from './HeapCursor'
import { copyOf, HistoryCopy } from './historyCopy'
import { HistoryIndex } from './HistoryIndex'
import { cursorOn, digestOf, openRest, openWindow } from './openHistory'
import { randomFrom, randomHistory } from './randomHistory'
import { shownBy } from './shownBy'
import { encodeWindow } from './windowBytes'

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

  it.each([4, 5])('of a window shows what the window shows, and goes no further, seed %i', (seed) => {
    const index = new HistoryIndex(randomHistory({ seed, events: 60_000, liveObjects: 300 }))
    const opening = openWindow(encodeWindow(index, index.steps >> 1, 2000))
    if (!opening.ok) throw new Error(opening.reason)
    const here = cursorOn(opening.opened)
    const there = copied(here)
    expect(there.index.reach).toEqual(here.index.reach)
    expect(there.index.isWhole).toBe(false)
    const { first, last } = here.index.stepsWithin
    expect(last - first).toBeGreaterThan(10)
    for (const step of [last, first, (first + last) >> 1]) {
      here.seek(step)
      there.seek(step)
      expect(shownBy(there), `seed ${seed}, step ${step}`).toEqual(shownBy(here))
    }
    expect(() => there.seek(0)).toThrow('no offset')
  })

  it('that was a window when its checkpoints came shows all steps', () => {
    const history = randomHistory({ seed: 6, events: 60_000, liveObjects: 300 })
    const index = new HistoryIndex(history)
    const opening = openWindow(encodeWindow(index, index.steps, 2000))
    if (!opening.ok) throw new Error(opening.reason)
    const digest = digestOf(opening.opened.tables)
    const here = cursorOn(opening.opened)
    here.seek(index.steps)
    const rest = openRest(encode(history), digest)
    if (!rest.ok) throw new Error(rest.reason)
    here.complete(rest.rest.log, rest.rest.checkpoints)
    const there = copied(here)
    const whole = new HeapCursor(index)
    for (let step = 0; step <= index.steps; step += 37) {
      whole.seek(step)
      there.seek(step)
      expect(shownBy(there), `step ${step}`).toEqual(shownBy(whole))
    }
  })
})

function copied(cursor: HeapCursor): HeapCursor {
  const { head, parts } = copyOf(cursor)
  const copy = new HistoryCopy(structuredClone(head))
  for (const part of parts) copy.take(structuredClone(part, { transfer: [part.words.buffer] }))
  return copy.cursor()
}
