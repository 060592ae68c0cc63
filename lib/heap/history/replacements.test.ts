import { expect, it } from 'vitest'
import { HistoryIndex } from './HistoryIndex'
import { NAMED_SLOT } from './event'
import { Recorder } from './Recorder'
import { replacingOwners } from './replacements'

function recorded() {
  const recorder = new Recorder()
  recorder.statement({ module: 0, line: 1, column: 0, endLine: 1, endColumn: 1 })
  recorder.type('list', 'builtins', 'container', 'index', [], [])
  recorder.type('Player', 'main', 'instance', 'none', ['friend'], [])
  recorder.step(1)
  return recorder
}

const FRIEND = NAMED_SLOT

it('[H14] who only takes, drops and takes again has room enough; who exchanges one for another has not', () => {
  const recorder = recorded()
  const [quiet, fickle] = [recorder.alloc(1, 48, -1), recorder.alloc(1, 48, -1)]
  recorder.store(quiet, FRIEND, fickle)
  recorder.drop(quiet, FRIEND)
  recorder.store(quiet, FRIEND, fickle)
  recorder.store(fickle, FRIEND, quiet)
  recorder.store(fickle, FRIEND, fickle)
  expect(replacingOwners(new HistoryIndex(recorder.finish('', '')))).toEqual(new Set([recorder.serialOf(fickle)]))
})

it('[H14] items come and go from a list without exchange, until one is assigned or a part exchanged', () => {
  const recorder = recorded()
  const lists = [0, 1, 2].map(() => recorder.alloc(0, 88, -1))
  for (const list of lists) recorder.splice(list, 0, 0, [list])
  const [grown = 0, assigned = 0, sliced = 0] = lists
  recorder.splice(grown, 1, 0, [assigned])
  recorder.splice(grown, 0, 1, [])
  recorder.store(assigned, 0, grown)
  recorder.splice(sliced, 0, 1, [grown, assigned])
  expect(replacingOwners(new HistoryIndex(recorder.finish('', '')))).toEqual(
    new Set([assigned, sliced].map((list) => recorder.serialOf(list))),
  )
})

it('[H14] an object with the id of one that died begins anew', () => {
  const recorder = recorded()
  const first = recorder.alloc(1, 48, -1)
  recorder.store(first, FRIEND, first)
  recorder.free(first)
  const next = recorder.alloc(1, 48, -1)
  recorder.store(next, FRIEND, next)
  expect(next).toBe(first)
  expect(replacingOwners(new HistoryIndex(recorder.finish('', ''))).size).toBe(0)
})
