import { expect, it } from 'vitest'
import type { Change } from './changesAt'
import { changesAt } from './changesAt'
import { NAMED_SLOT } from './event'
import { HeapCursor } from './HeapCursor'
import { HistoryIndex } from './HistoryIndex'
import { naiveReplay } from './naiveReplay'
import { randomHistory } from './randomHistory'
import { Recorder } from './Recorder'

function lastStep(recorder: Recorder): Change[] {
  const index = new HistoryIndex(recorder.finish('', ''))
  return changesAt(new HeapCursor(index), index.steps)
}

/** A recorder with types 0 (list) and 1 (Player), statements 1 to 3, and a list with two players. */
function team(): { recorder: Recorder; list: number; ana: number; ben: number } {
  const recorder = new Recorder()
  for (const line of [1, 2, 3]) recorder.statement({ module: 0, line, column: 0, endLine: line, endColumn: 1 })
  recorder.type('list', 'builtins', 'container', 'index', [], [])
  recorder.type('Player', 'main', 'instance', 'none', ['friend'], [])
  recorder.step(1)
  const list = recorder.alloc(0, 88, -1)
  recorder.store(0, 0, list)
  const ana = recorder.alloc(1, 48, -1)
  const ben = recorder.alloc(1, 48, -1)
  recorder.splice(list, 0, 0, [ana, ben])
  return { recorder, list, ana, ben }
}

it('[H11] a store tells what it replaced, a drop what it lost', () => {
  const { recorder, list, ana, ben } = team()
  recorder.step(2)
  recorder.store(list, 0, ben)
  recorder.site = 3
  recorder.drop(list, 1)
  recorder.drop(list, 1)
  expect(lastStep(recorder)).toMatchObject([
    { kind: 'stored', source: list, slot: 0, target: ben, replaced: ana, statement: 2 },
    { kind: 'dropped', source: list, slot: 1, target: ben, statement: 3 },
  ])
})

it('[H11] a splice before the end drops, moves and stores', () => {
  const { recorder, list, ana, ben } = team()
  recorder.step(2)
  recorder.splice(list, 0, 1, [ben, ben])
  expect(lastStep(recorder)).toMatchObject([
    { kind: 'dropped', source: list, slot: 0, target: ana },
    { kind: 'moved', source: list },
    { kind: 'stored', source: list, slot: 0, target: ben, replaced: 0 },
    { kind: 'stored', source: list, slot: 1, target: ben, replaced: 0 },
  ])
})

it('[H11] a birth and a death name their objects, the death what it let go', () => {
  const { recorder, ana, ben } = team()
  recorder.store(ana, NAMED_SLOT, ben)
  recorder.weak(ben, NAMED_SLOT, ana)
  recorder.step(2)
  recorder.weak(ben, NAMED_SLOT, 0)
  recorder.finalize(ana)
  recorder.free(ana)
  const cid = recorder.alloc(1, 48, -1)
  const changes = lastStep(recorder)
  expect(cid).toBe(ana)
  expect(changes).toMatchObject([
    { kind: 'weakCleared', source: ben, slot: NAMED_SLOT, target: ana },
    { kind: 'finalized', id: ana },
    { kind: 'freed', id: ana, serial: 2, type: 1, released: [{ slot: NAMED_SLOT, target: ben }] },
    { kind: 'born', id: cid, serial: 4, type: 1 },
  ])
})

it('[H11] calls, threads, output, holds and collections are told', () => {
  const { recorder, ana, ben } = team()
  recorder.enter(ana)
  recorder.output(1, 4)
  recorder.stage('exit')
  recorder.thread(1)
  recorder.enter(ben)
  recorder.leave()
  recorder.thread(0)
  recorder.leave()
  recorder.output(1, 6)
  recorder.hold(ben, -1, 'over-decref')
  recorder.resize(ben, 64)
  recorder.gcBegin(1)
  recorder.gcPass(3, [ana, ben])
  recorder.gcEnd(2, 0)
  expect(lastStep(recorder)).toMatchObject([
    { kind: 'stage', statement: 0 },
    { kind: 'switched', from: 0, to: 1 },
    { kind: 'entered', frame: ben, thread: 1 },
    { kind: 'left', frame: ben, thread: 1 },
    { kind: 'switched', from: 1, to: 0 },
    { kind: 'left', frame: ana, thread: 0 },
    { kind: 'printed', stream: 1, from: 4, to: 6 },
    { kind: 'held', target: ben, by: -1 },
    { kind: 'resized', id: ben, from: 48, to: 64 },
    { kind: 'collectionBegun', generation: 1 },
    { kind: 'collectionPass', pass: 3, ids: Int32Array.of(ana, ben) },
    { kind: 'collectionEnded', unreachable: 2, uncollectable: 0 },
  ])
})

it.each([31, 32])('[H11] births, deaths, stores and drops of a step make up its difference (seed %i)', (seed) => {
  const history = randomHistory({ seed, events: 1200, liveObjects: 40 })
  const index = new HistoryIndex(history)
  const cursor = new HeapCursor(index)
  cursor.seek(3)
  let told = 0
  for (let step = 0; step <= index.steps; step++) {
    const before = references(naiveReplay(history, index.startOf(step)))
    const after = references(naiveReplay(history, index.endOf(step)))
    for (const change of changesAt(cursor, step)) {
      if (change.kind === 'stored') count(before, change.target, 1)
      if (change.kind === 'stored' && change.replaced !== 0) count(before, change.replaced, -1)
      if (change.kind === 'dropped') count(before, change.target, -1)
      if (change.kind === 'freed') {
        for (const { slot, target } of change.released) if (slot >= 0) count(before, target, -1)
        before.delete(change.id)
      }
      told++
    }
    expect(new Map([...before].filter(([, n]) => n !== 0))).toEqual(new Map(after))
  }
  expect(told).toBeGreaterThan(800)
  expect(cursor.offset).toBe(index.startOf(index.steps))
})

function references(heap: ReturnType<typeof naiveReplay>): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { positions, named } of heap.objects.values()) {
    for (const { target } of [...positions, ...named.values()]) if (target > 0) count(counts, target, 1)
  }
  return counts
}

function count(counts: Map<number, number>, id: number, by: number): void {
  counts.set(id, (counts.get(id) ?? 0) + by)
}
