/** What all runs share of a type agrees with what a run's type has. */
import { expect, test } from 'vitest'
import { StandardLibrary } from '../../../../server/library/standardLibrary'
import { runLimits } from '../../../protocol/limits'
import { nativeModules } from '../../library/nativeModuleTable'
import { startInterpreter } from '../../run/startInterpreter'
import { createVm } from '../../vm/createVm'
import { entries } from '../dict/dictionary'

const library = new StandardLibrary()

test('the names of a type that are known before its dictionary is made are all that it has', () => {
  const sources = {
    find: () => null,
    cached: () => null,
    keep: () => {},
    shared: library.shared,
    baselines: library.baselines,
  }
  const host = { sources, argv: [], readInput: () => '', seed: 0, onProgress: () => true }
  const vm = createVm(host, runLimits, nativeModules)
  startInterpreter(vm)
  const missing: string[] = []
  let known = 0
  for (const [type, cls] of vm.moreTypes) {
    if (cls.ownNames === null) continue
    known++
    for (const [key] of entries(cls.ns))
      if (!cls.ownNames.has(String(key.data))) missing.push(`${type}.${String(key.data)}`)
  }
  expect(missing).toEqual([])
  expect(known).toBeGreaterThan(150)
})
