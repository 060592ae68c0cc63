import { expect, test } from 'vitest'
import type { RoomState } from '../../lib/lesson/state'
import type { Presence } from '../../lib/protocol/events'
import { whereWords } from './whereWords'

const module = (id: string) => ({ id, file: `${id}.py`, owner: null, access: 'room', exercise: null }) as const
const state: RoomState = {
  seq: 0,
  code: 'ABCDEF',
  room: 'room',
  lesson: { slug: 'blank', title: 'Blank', text: '' },
  participants: [],
  hands: [],
  modules: [module('main'), module('shop'), module('report')],
  shelf: [],
  isPredicting: false,
  eyesOn: null,
  spotlight: null,
  exercises: [],
  exercise: null,
  attempts: [],
  runs: [],
  authors: {},
}
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
  expect(whereWords(state, tabs(...modules), 'ana')).toBe(words)
  expect(whereWords(state, tabs(...modules), 'ben')).toBe('')
})
