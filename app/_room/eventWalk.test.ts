import { expect, test } from 'vitest'
import { type EventPlace, nextEvent } from './eventWalk'
import type { Direction } from '../../lib/heap/history/nextSteps'

/** Step 0 tells nothing, step 1 two events, step 2 none, step 3 one. */
const COUNTS = [0, 2, 0, 1]

function walk(from: EventPlace, direction: Direction, times: number): string[] {
  const places: string[] = []
  for (let at = from, left = times; left > 0; left--) {
    at = nextEvent(at, direction, 3, (step) => COUNTS[step] ?? 0)
    places.push(`${at.step}.${at.event ?? 'all'}`)
  }
  return places
}

test('forwards every event comes once, and a step without any as a whole; at the end it stays', () => {
  expect(walk({ step: 0, event: null }, 1, 6)).toEqual(['1.1', '1.2', '2.all', '3.1', '3.1', '3.1'])
})

test('back the same way', () => {
  expect(walk({ step: 3, event: 1 }, -1, 5)).toEqual(['2.all', '1.2', '1.1', '0.all', '0.all'])
})

test('a step that is looked at as a whole has its last event taken back first', () => {
  expect(walk({ step: 1, event: null }, -1, 2)).toEqual(['1.1', '0.all'])
})
