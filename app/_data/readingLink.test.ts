import { expect, test } from 'vitest'
import type { Place } from '../../lib/lesson/place'
import { goesAlongIn, linkTo, readLink } from './readingLink'

const READINGS: readonly Place[] = [
  { run: 'r1', step: 0, event: null, choice: null, beside: null, view: 'picture' },
  {
    run: 'a b&c',
    step: 45,
    event: 3,
    choice: { kind: 'object', serial: 12 },
    beside: { run: 'r 0', step: 0 },
    view: 'table',
  },
  {
    run: 'r1',
    step: 7,
    event: null,
    choice: { kind: 'reference', key: '3.120.9.2' },
    beside: { run: 'r0', step: null },
    view: 'picture',
  },
]

test.each(READINGS)('an address leads back to the reading it was made of: %o', (reading) => {
  expect(readLink(linkTo(reading))).toEqual(reading)
  expect(readLink(linkTo(reading, true))).toEqual(reading)
  expect([linkTo(reading, true), linkTo(reading)].map(goesAlongIn)).toEqual([true, false])
})

test.each(['', '#', '#heap', '#run=r1', '#step=4', '#run=r1&step=-1', '#run=r1&step=2.5', '#run=r1&step=x'])(
  'an address that means nothing is none: %s',
  (hash) => {
    expect(readLink(hash)).toBeNull()
  },
)

test('what cannot be a choice is no choice', () => {
  expect(readLink('#run=r1&step=3&event=0&object=-4&at=4&view=cake')).toEqual({
    run: 'r1',
    step: 3,
    event: null,
    choice: null,
    beside: null,
    view: 'picture',
  })
})
