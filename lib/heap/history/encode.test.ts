import { describe, expect, it } from 'vitest'
import { decode, encode } from './encode'
import type { History } from './event'
import { event, OP_BITS } from './event'
import { HeapCursor } from './HeapCursor'
import { HistoryIndex } from './HistoryIndex'
import { randomFrom, randomHistory } from './randomHistory'

const history = randomHistory({ seed: 41, events: 600, liveObjects: 30 })

function reasonAgainst(changed: Partial<History>): string {
  const decoded = decode(encode({ ...history, ...changed }))
  return decoded.ok ? 'none' : decoded.reason
}

describe('a history as bytes', () => {
  it('[H12] comes back as it was, whatever its text', () => {
    const stdout = 'naïve 🐍 \ud800 \0 end'
    const decoded = decode(encode({ ...history, stdout }))
    expect(decoded).toEqual({ ok: true, history: { ...history, stdout } })
  })

  it('[H12] may lie anywhere in a buffer', () => {
    const bytes = encode(history)
    const within = new Uint8Array(bytes.length + 3)
    within.set(bytes, 3)
    expect(decode(within.subarray(3))).toEqual({ ok: true, history })
  })

  it('[H13] is refused with a reason when it is cut off or is something else', () => {
    const bytes = encode(history)
    for (let length = 0; length < bytes.length; length += 1 + (length >> 4)) {
      expect(decode(bytes.subarray(0, length)).ok).toBe(false)
    }
    const reason = (at: number, byte: number): unknown => decode(bytes.with(at, byte))
    expect(reason(0, 0)).toEqual({ ok: false, reason: 'not a history' })
    expect(reason(3, 9)).toEqual({ ok: false, reason: 'version 9, not 1' })
    expect(reason(7, 127)).toEqual({ ok: false, reason: 'tables cut off' })
    expect(reason(8, 0x7d)).toEqual({ ok: false, reason: 'tables malformed' })
    expect(reason(9, 0xff)).toEqual({ ok: false, reason: 'tables malformed' })
  })

  it('[H13] is refused when its tables are not tables', () => {
    const type = history.types[0]
    // A table that the types forbid, as bytes from outside may hold it.
    expect(reasonAgainst({ types: [{ ...type, naming: 'x' }] as unknown as History['types'] })).toBe('tables malformed')
    expect(reasonAgainst({ labels: [1] as unknown as string[] })).toBe('tables malformed')
    expect(reasonAgainst({ labels: [] })).toMatch('makes no sense')
    expect(reasonAgainst({ types: [] })).toMatch('makes no sense')
  })

  it('[H13] is refused when its log does not hold together', () => {
    const reason = (...log: number[]): string => reasonAgainst({ log: Int32Array.from(log) })
    const born = [event.ALLOC, 16, -1]
    expect(reason(...born)).toBe('none')
    expect(reason(0)).toBe('no event begins at word 0')
    expect(reason(event.STORE, 1)).toBe('the last event is cut off')
    expect(reason(...born, event.FREE | (1 << OP_BITS), event.FREE | (1 << OP_BITS))).toBe(
      'the event at word 4 makes no sense',
    )
    expect(reason(event.STORE | (1 << OP_BITS), 0, 0)).toMatch('makes no sense')
    expect(reason(...born, event.STORE, 99_999, 1)).toMatch('makes no sense')
    expect(reason(...born, event.PERMUTE | (1 << OP_BITS), 2, 0, 0)).toMatch('makes no sense')
    expect(reason(...born, event.SPLICE, 0, 0, -2)).toMatch('makes no sense')
    expect(reason(event.THREAD | (9 << OP_BITS))).toMatch('makes no sense')
  })

  it('[H13] is refused or readable, whichever words are changed (seed 42)', () => {
    const random = randomFrom(42)
    let readable = 0
    for (let i = 0; i < 400; i++) {
      const log = history.log.slice()
      for (let k = 0; k < 2; k++) log[Math.floor(random() * log.length)] = Math.floor(random() * 3000) - 5
      const decoded = decode(encode({ ...history, log }))
      if (!decoded.ok) continue
      readable++
      const index = new HistoryIndex(decoded.history)
      const cursor = new HeapCursor(index)
      cursor.seek(index.steps)
      cursor.forEachLive((id) => cursor.forEachReference(id, (slot) => cursor.slotName(id, slot)))
      cursor.seek(index.steps >> 1)
    }
    expect(readable).toBeGreaterThan(20)
    expect(readable).toBeLessThan(380)
  })
})
