/** Enter before the parser is there does what it does afterwards. */
import { expect, test } from 'vitest'
import { needsMore } from '../../lib/python/syntax/needsMore'
import { firstWhole } from './heldEnters'

/** Typed line by line, each ended by Enter. */
function typed(...lines: readonly string[]) {
  let text = ''
  const enters = lines.map((line) => {
    text += line
    const at = text.length
    text += '\n'
    return at
  })
  return firstWhole(text, enters, needsMore)
}

test('one whole line runs', () => {
  expect(typed('tea = 1')).toEqual({ entry: 'tea = 1', rest: '' })
})

test('a statement with a block runs at the empty line, and not before', () => {
  expect(typed('class Order: pass')).toBeNull()
  expect(typed('class Order: pass', '')).toEqual({ entry: 'class Order: pass\n', rest: '' })
  expect(typed('def f():', '    return 1')).toBeNull()
})

test('what was typed behind the first whole entry waits in the field; an empty line alone is nothing', () => {
  expect(typed('', 'tea = 1', 'tea')).toEqual({ entry: '\ntea = 1', rest: 'tea\n' })
})
