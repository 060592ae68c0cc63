import { expect, test } from 'vitest'
import type { Run } from '../../lib/lesson/state'
import { english } from '../_language/testing/english'
import { pointWords } from './historyWords'

const run = (id: string): Run => ({
  id,
  by: 'ana',
  entry: 'main.py',
  collector: 'cpython',
  requestedAt: 0,
  stoppedBy: null,
  progress: { status: 'failed', failure: 'internal' },
})
const at = new Date(2026, 10, 26, 9, 5, 7)
const point = (runs: string[]) => ({ at: at.getTime(), by: [], runs, update: new Uint8Array() })

test('a point is told by its time, on another day by its date too, and by the runs that saw it', () => {
  const known = [run('one'), run('two')]
  const seen = (today: Date) => ({ known, today, t: english, locale: 'en' as const })
  const later = new Date(2026, 10, 27)
  expect(pointWords(point([]), seen(at))).toBe('09:05:07')
  expect(pointWords(point(['two']), seen(at))).toBe('09:05:07, then run 2')
  expect(pointWords(point(['one', 'two']), seen(later))).toBe('November 26, 09:05:07, then runs 1, 2')
  expect(pointWords(point(['forgotten']), seen(at))).toBe('09:05:07, then it was run')
})
