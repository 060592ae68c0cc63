import { describe, expect, it } from 'vitest'
import { encode } from './encode'
import { event, type History, OP_BITS } from './event'
import { HeapCursor } from './HeapCursor'
import { HistoryIndex } from './HistoryIndex'
import { cursorOn, digestOf, openRest, openWindow } from './openHistory'
import { randomFrom, randomHistory } from './randomHistory'
import { shownBy } from './shownBy'
import { decodeWindow, encodeWindow, windowSteps } from './windowBytes'

/** Few enough words that a window of a random history is a small part of it. */
const ABOUT = 150

function historyOf(seed: number): History {
  return randomHistory({ seed, events: 1500, liveObjects: 60 })
}

function windowAbout(index: HistoryIndex, step: number): HeapCursor {
  const opening = openWindow(encodeWindow(index, step, ABOUT))
  if (!opening.ok) throw new Error(opening.reason)
  return cursorOn(opening.opened)
}

describe('a window of a history', () => {
  it.each([1, 2, 3])('[H17] shows of each of its steps what the whole shows, seed %i', (seed) => {
    const index = new HistoryIndex(historyOf(seed))
    const whole = new HeapCursor(index)
    const random = randomFrom(seed)
    let shown = 0
    for (const about of [0, 1, index.steps, ...Array.from({ length: 6 }, () => Math.floor(random() * index.steps))]) {
      const window = windowAbout(index, about)
      const { first, last } = window.index.stepsWithin
      expect(windowSteps(encodeWindow(index, about, ABOUT).subarray(0, 12))).toEqual({ first, last })
      expect(about).toBeGreaterThanOrEqual(first)
      expect(about).toBeLessThanOrEqual(last)
      expect(last - first, `seed ${seed}, window about ${about}`).toBeLessThan(index.steps / 2)
      const steps = Array.from({ length: last - first + 1 }, (_, i) => first + i)
      for (const step of [...steps, ...steps.toReversed()]) {
        window.seek(step)
        whole.seek(step)
        expect(shownBy(window), `seed ${seed}, window about ${about}, step ${step}`).toEqual(shownBy(whole))
        shown++
      }
    }
    expect(shown).toBeGreaterThan(40)
  })

  it.each([6, 7])('[H17] has the index of the whole, seed %i', (seed) => {
    const index = new HistoryIndex(historyOf(seed))
    const { tables } = windowAbout(index, index.steps >> 1).index
    expect(tables).toEqual(index.tables)
    expect(digestOf(tables)).toBe(digestOf(index.tables))
    expect(digestOf(new HistoryIndex(historyOf(seed + 1)).tables)).not.toBe(digestOf(tables))
  })

  it('[H17] shows every step once the rest has come, and stays where it stood', () => {
    const history = historyOf(8)
    const index = new HistoryIndex(history)
    const whole = new HeapCursor(index)
    const middle = index.steps >> 1
    const window = windowAbout(index, middle)
    window.seek(middle)
    const fork = window.fork()
    const before = shownBy(window)
    const digest = digestOf(window.index.tables)
    expect(openRest(encode(historyOf(9)), digest)).toEqual({
      ok: false,
      reason: expect.stringContaining('another history'),
    })
    const opening = openRest(encode(history), digest)
    if (!opening.ok) throw new Error(opening.reason)
    window.complete(opening.rest.log, opening.rest.checkpoints)
    expect(window.index.isWhole).toBe(true)
    expect(shownBy(window)).toEqual(before)
    const random = randomFrom(8)
    for (let i = 0; i < 60; i++) {
      const step = Math.floor(random() * (index.steps + 1))
      whole.seek(step)
      for (const cursor of [window, fork, window.fork()]) {
        cursor.seek(step)
        expect(shownBy(cursor), `step ${step}`).toEqual(shownBy(whole))
      }
    }
  })

  it('[H18] goes nowhere beyond itself', () => {
    const index = new HistoryIndex(historyOf(9))
    const window = windowAbout(index, index.steps >> 1)
    const { first, last } = window.index.stepsWithin
    expect(window.index.isWhole).toBe(false)
    expect(() => window.seek(index.steps)).toThrow(/seekEvent: no offset/)
    expect(() => window.seek(0)).toThrow(/seekEvent: no offset/)
    window.seek(last)
    while (window.stepForward());
    expect(window.offset).toBe(window.index.reach.to)
    window.seek(first)
    while (window.stepBack());
    expect(window.offset).toBe(window.index.reach.from)
    expect(() => new HeapCursor(window.index)).toThrow(/the log is here from/)
  })

  it('[H19] is refused with a reason when it is cut off or is something else', () => {
    const bytes = encodeWindow(new HistoryIndex(historyOf(10)), 40, ABOUT)
    const reason = (changed: Uint8Array): string => {
      const reading = decodeWindow(changed)
      return reading.ok ? 'none' : reading.reason
    }
    for (let length = 0; length < bytes.length; length += 1 + (length >> 4)) {
      expect(reason(bytes.subarray(0, length))).not.toBe('none')
    }
    expect(reason(encode(historyOf(10)))).toBe('not a window of a history')
    expect(reason(bytes.with(4, (bytes[4] ?? 0) + 1))).toBe('other steps than it says')
    expect(windowSteps(bytes.subarray(0, 11))).toBe(null)
    expect(windowSteps(bytes.with(3, 9))).toBe(null)
    expect(reason(bytes.with(3, 9))).toBe('version 9, not 1')
    expect(reason(bytes.subarray(0, bytes.length - 4))).toBe('words cut off or too many')
  })

  it('[H19] is refused when its words are not those that its index tells of', () => {
    const history = historyOf(11)
    const index = new HistoryIndex(history)
    const about = index.steps >> 1
    const { from, to } = windowAbout(index, about).index.reach
    const bytes = encodeWindow(index, about, ABOUT)
    const last = new DataView(bytes.buffer, bytes.length - 4 * (to - from))
    last.setInt32(0, event.STAGE, true)
    expect(decodeWindow(bytes)).toMatchObject({ ok: true })
    last.setInt32(0, event.LEAVE, true)
    expect(decodeWindow(bytes)).toEqual({ ok: false, reason: 'the words are of another history than the index' })
    last.setInt32(0, event.STEP | (99_999 << OP_BITS), true)
    expect(decodeWindow(bytes)).toEqual({ ok: false, reason: `the event at word ${from} makes no sense` })
  })

  it('[H19] is refused or readable, whichever bytes are changed (seed 12)', () => {
    const bytes = encodeWindow(new HistoryIndex(historyOf(12)), 60, ABOUT)
    const random = randomFrom(12)
    let readable = 0
    const changes = 600
    for (let i = 0; i < changes; i++) {
      const opening = openWindow(bytes.with(Math.floor(random() * bytes.length), Math.floor(random() * 256)))
      if (!opening.ok) continue
      readable++
      const cursor = cursorOn(opening.opened)
      const { first, last } = cursor.index.stepsWithin
      for (const step of [first, last, first]) {
        cursor.seek(step)
        shownBy(cursor)
      }
    }
    expect(readable).toBeGreaterThan(10)
    expect(readable).toBeLessThan(changes - 100)
  })
})
