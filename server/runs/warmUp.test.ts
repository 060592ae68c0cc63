/** The programs of the warm-up with the engine itself, and when it ends. */
import { expect, test } from 'vitest'
import { runLimits } from '../../lib/protocol/limits'
import { StandardLibrary } from '../library/standardLibrary'
import { runTeam } from './runTeam'
import { warmUp, WARMING } from './warmUp'

test('its programs run to their ends, each without an error', { timeout: 120_000 }, () => {
  const library = new StandardLibrary()
  const settings = { limits: runLimits, stdin: '', seed: 0, collector: 'cpython' } as const
  for (const source of WARMING) {
    const inputs = { sources: { 'main.py': source }, authorship: {}, entry: 'main.py', settings }
    const { verdict } = runTeam(inputs, library, () => true).result
    expect([source, verdict.stderr, verdict.exit]).toEqual([source, '', { kind: 'ok', code: 0 }])
  }
})

test('it runs each more than once, and none when a job has come', () => {
  const ran: string[] = []
  warmUp(
    (source) => ran.push(source),
    () => false,
  )
  expect(new Set(ran)).toEqual(new Set(WARMING))
  expect(ran.length).toBeGreaterThan(WARMING.length)

  const few: string[] = []
  warmUp(
    (source) => few.push(source),
    () => few.length === 2,
  )
  expect(few).toEqual(WARMING.slice(0, 2))
})
