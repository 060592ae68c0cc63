import { expect, it } from 'vitest'
import { HistoryIndex } from './HistoryIndex'
import { naiveReplay, type NaiveHeap } from './naiveReplay'
import { nextChange, nextDeath, nextRun } from './nextSteps'
import { randomHistory } from './randomHistory'
import { Recorder } from './Recorder'

/** A list takes a player in step 2 and lets it go in step 4, where the player dies; step 3 is no affair of theirs. */
function story() {
  const recorder = new Recorder()
  for (const line of [1, 2, 3, 4]) recorder.statement({ module: 0, line, column: 0, endLine: line, endColumn: 1 })
  recorder.type('list', 'builtins', 'container', 'index', [], [])
  recorder.type('Player', 'main', 'instance', 'none', ['friend'], [])
  recorder.step(1)
  const list = recorder.alloc(0, 88, -1)
  recorder.store(0, 0, list)
  recorder.step(2)
  const player = recorder.alloc(1, 48, -1)
  recorder.splice(list, 0, 0, [player])
  recorder.step(3)
  const other = recorder.alloc(1, 48, -1)
  recorder.store(0, 1, other)
  recorder.step(4)
  recorder.splice(list, 0, 1, [])
  recorder.free(player)
  const index = new HistoryIndex(recorder.finish('', ''))
  return { index, list: index.serialAt(list, index.endOf(4)), player: recorder.serialOf(player) }
}

it('[H14] the next change of an object is where it came, got a reference or lost one, forwards and back', () => {
  const { index, list, player } = story()
  expect(nextChange(index, player, 0, 1)).toBe(2)
  expect(nextChange(index, player, 2, 1)).toBe(4)
  expect(nextChange(index, player, 4, 1)).toBeNull()
  expect(nextChange(index, player, 4, -1)).toBe(2)
  expect(nextChange(index, player, 2, -1)).toBeNull()
  expect(nextChange(index, list, 1, 1)).toBe(2)
})

it('[H14] the next death passes over those that are not meant', () => {
  const { index, player } = story()
  expect(nextDeath(index, 0, 1, () => true)).toBe(4)
  expect(nextDeath(index, 0, 1, (serial) => serial !== player)).toBeNull()
  expect(nextDeath(index, 4, -1, () => true)).toBeNull()
})

it('[H14] the next run of a line is found both ways, and is never the step one stands at', () => {
  const { index } = story()
  const isMeant = (statement: number): boolean => statement % 2 === 0
  expect(nextRun(index, 0, 1, isMeant)).toBe(2)
  expect(nextRun(index, 2, 1, isMeant)).toBe(4)
  expect(nextRun(index, 4, 1, isMeant)).toBeNull()
  expect(nextRun(index, 4, -1, isMeant)).toBe(2)
  expect(nextRun(index, 2, -1, () => true)).toBe(1)
  expect(nextRun(index, 1, -1, () => true)).toBeNull()
})

it.each([12, 13])('[H14] no step in which the references differ is passed over (seed %i)', (seed) => {
  const index = new HistoryIndex(randomHistory({ seed, events: 600, liveObjects: 25 }))
  let differing = 0
  for (let serial = 1; serial <= Math.min(index.objectCount, 10); serial++) {
    const forwards = walk(index, serial, 0, 1)
    expect(walk(index, serial, index.steps + 1, -1).reverse()).toEqual(forwards.filter((step) => step > 0))
    const steps = new Set(forwards)
    for (const step of stepsThatDiffer(index, serial)) {
      differing++
      expect(steps, `step ${step} of serial ${serial}`).toContain(step)
    }
  }
  expect(differing).toBeGreaterThan(10)
})

function walk(index: HistoryIndex, serial: number, from: number, direction: 1 | -1): number[] {
  const steps: number[] = []
  for (
    let at = nextChange(index, serial, from, direction);
    at !== null;
    at = nextChange(index, serial, at, direction)
  ) {
    if (at > 0) steps.push(at)
  }
  return steps
}

/**
 * By comparing what refers to the object, and what it refers to, after each step with what did before. An object of a circle
 * may die while another one of it, dead as well, still has it written down: that is no change of the other one.
 */
function stepsThatDiffer(index: HistoryIndex, serial: number): number[] {
  const id = index.idOf(serial)
  const last = index.deathStep(serial) < 0 ? index.steps : index.deathStep(serial)
  const found: number[] = []
  for (let step = Math.max(1, index.birthStep(serial)); step <= last; step++) {
    const [before, after] = [index.startOf(step), index.endOf(step)].map((at) => naiveReplay(index.history, at))
    if (before === undefined || after === undefined) continue
    const stays = (target: number) => after.objects.get(target)?.serial === before.objects.get(target)?.serial
    if (picture(before, id, serial, stays) !== picture(after, id, serial, stays)) found.push(step)
  }
  return found
}

function picture({ objects }: NaiveHeap, id: number, serial: number, stays: (target: number) => boolean): string {
  const own = objects.get(id)
  if (own?.serial !== serial) return ''
  const held = [...objects].map(([source, { positions, named }]) => [
    source,
    positions.filter(({ target }) => target === id).length,
    [...named.values()].filter(({ target }) => target === id).length,
  ])
  const items = own.positions.flatMap(({ target }) => (target > 0 && stays(target) ? target : []))
  const named = [...own.named].flatMap(([slot, { target }]) => (stays(target) ? [[slot, target]] : []))
  return JSON.stringify([held.filter(([, a = 0, b = 0]) => a + b > 0), items, named])
}
