import { expect, test } from 'vitest'
import { emptyRoom } from '../../lib/lesson/testing/emptyRoom'
import type { Presence } from '../../lib/protocol/events'
import { whereWords } from './whereWords'
import { english } from '../_language/testing/english'

const module = (id: string) => ({ id, file: `${id}.py`, owner: null, access: 'room', exercise: null }) as const
const state = { ...emptyRoom, modules: [module('main'), module('shop'), module('report')] }
const tabs = (...modules: readonly (string | null)[]): Presence[] =>
  modules.map((module, clientId) => ({
    clientId,
    participant: 'ana',
    where: module === null ? null : { module, caret: null },
  }))

test.each<[readonly (string | null)[], string]>([
  [[], ''],
  [[null], ''],
  [['main'], 'in main.py'],
  [['main', 'main', null], 'in main.py'],
  [['main', 'shop', 'report'], 'in main.py, shop.py and report.py'],
  [['hidden'], ''],
])('who has %j open is "%s"', (modules, words) => {
  expect(whereWords(state, tabs(...modules), 'ana', english)).toBe(words)
  expect(whereWords(state, tabs(...modules), 'ben', english)).toBe('')
})
