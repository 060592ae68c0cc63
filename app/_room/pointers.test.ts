/** What in a message points at a place. */
import { expect, test } from 'vitest'
import { partsOf } from './pointers'

test('lines and steps are places, and the rest stays as it was', () => {
  expect(partsOf('Look at events.py:9, then Step 12!')).toEqual([
    { kind: 'text', text: 'Look at ' },
    { kind: 'line', text: 'events.py:9', file: 'events.py', line: 9 },
    { kind: 'text', text: ', then ' },
    { kind: 'step', text: 'Step 12', step: 12 },
    { kind: 'text', text: '!' },
  ])
})

test.each(['at 12:30', 'main.py', 'main.pyc:3', 'a footstep 3', 'https://example.org/x.js:4', ''])(
  '%j points nowhere',
  (text) => {
    expect(partsOf(text).filter(({ kind }) => kind !== 'text')).toEqual([])
    expect(
      partsOf(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
  },
)
