/** Runs write their histories on pages that others have done with. */
import { expect, test } from 'vitest'
import { StandardLibrary } from '../../../server/library/standardLibrary'
import { runTeamProgram } from '../../../server/runs/runTeam'
import { runLimits } from '../../protocol/limits'
import type { EndedRun } from './runProgram'

/** Writes some four pages. */
const LONG = 'held = []\nfor i in range(20000):\n    held.append([i])\n'
const OTHER = 'texts = {}\nfor i in range(20000):\n    texts[i] = "x" * (i % 5)\n'

function runOn(library: StandardLibrary, text: string): EndedRun {
  const entry = { filename: 'main.py', text, isPackage: false, lessonFile: 'main.py' }
  const around = { argv: ['main.py'], stdin: '', limits: runLimits, library, onProgress: () => true }
  return runTeamProgram({ entry, find: () => null, ...around })
}

test('a history says the same on pages that others wrote', () => {
  const library = new StandardLibrary()
  const first = runOn(library, LONG).history
  runOn(library, OTHER).letGo()
  const again = runOn(library, LONG).history
  expect(again.log).toEqual(first.log)
  expect(first.log.length).toBeGreaterThan(1 << 17)
})

test('a history that was asked for is not written upon', () => {
  const library = new StandardLibrary()
  const { log } = runOn(library, LONG).history
  const before = log.slice()
  runOn(library, OTHER).letGo()
  expect(log).toEqual(before)
})

test('two runs at a time write on pages of their own', () => {
  const library = new StandardLibrary()
  runOn(library, LONG).letGo()
  const one = runOn(library, LONG)
  const other = runOn(library, OTHER)
  expect(one.history.log).toEqual(runOn(new StandardLibrary(), LONG).history.log)
  expect(other.history.log).toEqual(runOn(new StandardLibrary(), OTHER).history.log)
})

test('who let the history go does not get it', () => {
  const run = runOn(new StandardLibrary(), 'print(1)')
  run.letGo()
  expect(run.stdout).toBe('1\n')
  expect(() => run.history).toThrow('let go')
})
