import { expect, test } from 'vitest'
import { aliveWords } from './twoRunsWords'
import { english } from '../_language/testing/english'

function alive(...types: string[]) {
  return { lingering: types.map((type) => ({ type, module: 'm' })) }
}

test('what lives at two steps is told by class, with both numbers', () => {
  expect(aliveWords(alive('Model', 'Model', 'Same'), alive('Same', 'Cache'), english)).toBe(
    'At these steps, earlier and later: 2 and 0 Model; 0 and 1 Cache.',
  )
  expect(aliveWords(alive('Same'), alive('Same'), english)).toBe(
    'At these steps each class has the same number of objects in both.',
  )
})

test('of many classes those are named that differ most', () => {
  const many = ['A', 'B', 'C', 'D', 'E', 'F', 'F']
  expect(aliveWords(alive(), alive(...many), english)).toBe(
    'At these steps, earlier and later: 0 and 2 F; 0 and 1 A; 0 and 1 B; 0 and 1 C; 0 and 1 D; and 1 more class.',
  )
})
