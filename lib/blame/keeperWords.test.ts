/** Who keeps it and who can free it, in words. */
import { expect, test } from 'vitest'
import { keeperWords } from './keeperWords'
import type { Group } from './verdict'

function words(sufficientGroups: Group[], freeingGroups: Group[]): string {
  return keeperWords({
    necessary: [],
    sufficient: [],
    paths: [[]],
    cut: [],
    cycle: [],
    sufficientGroups,
    freeingGroups,
  })
}

test.each<[string, Group[], Group[]]>([
  ['ana alone can free it.', [['ana']], [['ana']]],
  ['Any one of ana and ben can free it.', [['ana', 'ben']], [['ana'], ['ben']]],
  ['ana and ben must both let go.', [['ana'], ['ben']], [['ana', 'ben']]],
  ['ana, ben and cleo must all let go.', [['ana'], ['ben'], ['cleo']], [['ana', 'ben', 'cleo']]],
  [
    'ben keeps it alone; ana and cleo keep it together. ben must let go, and so must ana or cleo.',
    [['ben'], ['ana', 'cleo']],
    [
      ['ana', 'ben'],
      ['ben', 'cleo'],
    ],
  ],
  [
    'ana and ben keep it together; cleo and dan keep it together. It is free when ana and cleo, or ana and dan, or ben and cleo, or ben and dan let go.',
    [
      ['ana', 'ben'],
      ['cleo', 'dan'],
    ],
    [
      ['ana', 'cleo'],
      ['ana', 'dan'],
      ['ben', 'cleo'],
      ['ben', 'dan'],
    ],
  ],
])('%s', (sentence, keeping, freeing) => {
  expect(words(keeping, freeing)).toBe(sentence)
})

test('where groups are not told, those who keep it alone are', () => {
  const object = { paths: [[]], cut: [], cycle: [], sufficientGroups: [], freeingGroups: [] }
  const cut = [{ edge: 'x', expression: 'x', file: null, line: null, by: null }]
  expect(keeperWords({ ...object, cut, necessary: [], sufficient: ['ana', 'ben'] })).toBe(
    'ana and ben must all let go.',
  )
  expect(keeperWords({ ...object, cut, necessary: ['ana'], sufficient: [] })).toBe('ana alone can free it.')
  expect(keeperWords({ ...object, necessary: [], sufficient: [] })).toBe('Only the interpreter holds it.')
})
