import { describe, expect, it } from 'vitest'
import { Checkpoints } from './Checkpoints'
import type { History } from './event'
import { NAMED_SLOT } from './event'
import { HeapCursor, TYPE_SLOT } from './HeapCursor'
import { HistoryIndex } from './HistoryIndex'
import type { NaiveHeap } from './naiveReplay'
import { naiveCount, naiveReplay } from './naiveReplay'
import { randomFrom, randomHistory } from './randomHistory'
import { Recorder } from './Recorder'

/** Everything a heap shows, in one form for the cursor and the oracle. */
interface Shown {
  step: number
  statement: number
  output: number[]
  stacks: number[][]
  objects: Record<number, unknown>
}

type Row = readonly number[]

/** The quicker ways to an object's references tell what the full one tells. */
function expectSameElsewhere(cursor: HeapCursor, id: number, strong: readonly Row[]): void {
  const targets: Row[] = []
  cursor.forEachTarget(id, (...reference) => targets.push(reference))
  const some = strong.filter(([slot], at) => slot !== TYPE_SLOT && at % 2 === 0)
  const chosen: Row[] = []
  cursor.forEachReferenceIn(id, new Set(some.map(([slot = 0]) => slot)), (...reference) => chosen.push(reference))
  const wanted = [strong.map((row) => row.slice(0, 2)), some]
  if (JSON.stringify([targets, chosen]) !== JSON.stringify(wanted)) expect([targets, chosen]).toEqual(wanted)
}

function shownBy(cursor: HeapCursor): Shown {
  const objects: Record<number, unknown> = {}
  const show = (id: number): void => {
    const strong: Row[] = []
    const weak: Row[] = []
    cursor.forEachReference(id, (...reference) => strong.push(reference))
    cursor.forEachWeakReference(id, (...reference) => weak.push(reference))
    expectSameElsewhere(cursor, id, strong)
    const holds = cursor.holds(id).map(({ label, amount, birth, statement }) => [label, amount, statement, birth])
    const born = [cursor.serialOf(id), cursor.typeOf(id), cursor.sizeOf(id), cursor.madeBy(id)]
    objects[id] = { born, label: cursor.labelOf(id), count: cursor.count(id), strong, weak, holds }
  }
  show(0)
  cursor.forEachLive(show)
  const output = [cursor.stdoutLength, cursor.stderrLength, cursor.runningThread]
  const stacks = cursor.threads().filter((stack) => stack.length > 0)
  return { step: cursor.step, statement: cursor.currentStatement, output, stacks, objects }
}

function shownByOracle(history: History, heap: NaiveHeap, counts: boolean): Shown {
  const objects: Record<number, unknown> = {}
  const doer = (birth: number): number => heap.doers.get(birth) ?? NaN
  for (const [id, object] of heap.objects) {
    const type = history.types[object.type]
    const rows = (references: Map<number, { target: number; birth: number }>, system: readonly number[]): Row[] =>
      [...references]
        .sort(([a], [b]) => a - b)
        .map(([slot, { target, birth }]) => [slot, target, system.includes(slot) ? 0 : doer(birth), birth])
    const strong = rows(new Map([...object.positions.entries()].filter(([, { target }]) => target > 0)), [])
    strong.push(...rows(object.named, type?.systemSlots ?? []))
    if (type !== undefined && heap.objects.has(type.object) && type.object > 0) {
      strong.unshift([TYPE_SLOT, type.object, 0, object.birth])
    }
    const holds = [...object.holds].sort(([a], [b]) => a - b)
    objects[id] = {
      born: [object.serial, object.type, id === 0 ? 0 : object.size, id === 0 ? 0 : doer(object.birth)],
      label: id === 0 ? '' : (object.text ?? history.labels[object.label] ?? ''),
      count: id === 0 || !counts ? 0 : naiveCount(heap, history, id),
      strong,
      weak: rows(object.weak, type?.systemSlots ?? []),
      holds: holds.map(([why, { target, birth }]) => [why, target, doer(birth), birth]),
    }
  }
  const output = [heap.stdout, heap.stderr, heap.thread]
  const stacks = heap.stacks.filter((stack) => stack !== undefined && stack.length > 0)
  return { step: heap.step, statement: heap.stepStatement, output, stacks, objects }
}

/** Small distances, so that a short log has many checkpoints and seeks undo, restore and replay. */
const TIGHT = { workBetween: 400, undoableWords: 150, allowedBytes: 1 << 26, allowedBytesPerWord: 16 }
const SEEDS = [1, 2, 3, 4]

function openRandom(seed: number, events: number): { history: History; index: HistoryIndex; cursor: HeapCursor } {
  const history = randomHistory({ seed, events, liveObjects: 60 })
  const index = new HistoryIndex(history)
  return { history, index, cursor: new HeapCursor(index, new Checkpoints(TIGHT)) }
}

describe('a cursor over a random history', () => {
  it.each(SEEDS)('[H4] shows after any seek to an event what a replay from the beginning shows (seed %i)', (seed) => {
    const { history, cursor } = openRandom(seed, 4000)
    const random = randomFrom(seed)
    const { offsets } = naiveReplay(history, history.log.length)
    let shownText = 0
    for (let i = 0; i < 40; i++) {
      const offset = offsets[Math.floor(random() * offsets.length)] ?? 0
      cursor.seekEvent(offset)
      const expected = shownByOracle(history, naiveReplay(history, offset), true)
      expect(shownBy(cursor)).toEqual(expected)
      shownText += JSON.stringify(expected).length
    }
    expect(shownText / 40).toBeGreaterThan(2000)
  })

  it.each(SEEDS)('[H5] shows the same at a step whether it came forwards, backwards or from afar (seed %i)', (seed) => {
    const { history, index, cursor } = openRandom(seed, 1600)
    const shown = [shownBy(cursor)]
    while (cursor.stepForward()) shown.push(shownBy(cursor))
    expect(shown.length).toBe(index.steps + 1)
    expect(index.steps).toBeGreaterThan(200)
    expect(shown.at(-1)).toEqual(shownByOracle(history, naiveReplay(history, history.log.length), true))
    const back = [shownBy(cursor)]
    while (cursor.stepBack()) back.push(shownBy(cursor))
    expect(back.reverse()).toEqual(shown)
    const other = cursor.fork()
    const random = randomFrom(seed)
    for (let i = 0; i < 100; i++) {
      const step = Math.floor(random() * (index.steps + 1))
      other.seek(step)
      expect(shownBy(other)).toEqual(shown[step])
    }
  })

  it('[H5] holds over a long history with many checkpoints', () => {
    const history = randomHistory({ seed: 77, events: 60_000, liveObjects: 500 })
    const index = new HistoryIndex(history)
    const checkpoints = new Checkpoints()
    const cursor = new HeapCursor(index, checkpoints)
    const end = index.steps
    for (const step of [end, end >> 1, (end >> 1) - 1, 7, end - 3, (end / 3) | 0]) {
      cursor.seek(step)
      expect(shownBy(cursor).step).toBe(step)
      const expected = shownByOracle(history, naiveReplay(history, index.endOf(step)), false)
      const shown = shownBy(cursor)
      for (const object of Object.values(shown.objects)) Object.assign(object as object, { count: 0 })
      expect(shown).toEqual(expected)
    }
    expect(checkpoints.count).toBeGreaterThanOrEqual(4)
  })
})

/** A list `team` of two players, then one leaves; a class; a frame with a local. */
function teamHistory(): { recorder: Recorder; ids: { list: number; ana: number; ben: number } } {
  const recorder = new Recorder()
  const main = recorder.module('main')
  for (let line = 1; line <= 4; line++)
    recorder.statement({ module: main, line, column: 0, endLine: line, endColumn: 5 })
  const list = recorder.type('list', 'builtins', 'container', 'index', [], [])
  const player = recorder.type('Player', 'main', 'instance', 'none', ['name', '__dict__'], [NAMED_SLOT + 1])
  recorder.step(1)
  const team = recorder.alloc(list, 88, -1)
  recorder.store(0, 0, team)
  recorder.step(2)
  const ana = recorder.alloc(player, 48, recorder.label('ana'))
  recorder.splice(team, 0, 0, [ana])
  recorder.step(3)
  const ben = recorder.alloc(player, 48, recorder.label('ben'))
  recorder.splice(team, 0, 0, [ben])
  recorder.store(ben, NAMED_SLOT, ana)
  recorder.store(ben, NAMED_SLOT + 1, team)
  recorder.step(4)
  recorder.splice(team, 0, 1, [])
  recorder.free(ben)
  return { recorder, ids: { list: team, ana, ben } }
}

function referencesOf(cursor: HeapCursor, id: number): string[] {
  const lines: string[] = []
  cursor.forEachReference(id, (slot, target, statement) => {
    lines.push(`${cursor.slotName(id, slot)} -> ${cursor.labelOf(target)} by ${statement}`)
  })
  return lines
}

describe('references', () => {
  it('[H6] keep the statement that made them when they move within their object', () => {
    const { recorder, ids } = teamHistory()
    const cursor = new HeapCursor(new HistoryIndex(recorder.finish('', '')))
    cursor.seek(2)
    expect(referencesOf(cursor, ids.list)).toEqual(['[0] -> ana by 2'])
    cursor.stepForward()
    expect(referencesOf(cursor, ids.list)).toEqual(['[0] -> ben by 3', '[1] -> ana by 2'])
    cursor.stepForward()
    expect(referencesOf(cursor, ids.list)).toEqual(['[0] -> ana by 2'])
  })

  it('[H7] are nobody’s in a slot that the interpreter fills', () => {
    const { recorder, ids } = teamHistory()
    const cursor = new HeapCursor(new HistoryIndex(recorder.finish('', '')))
    cursor.seek(3)
    expect(referencesOf(cursor, ids.ben)).toEqual(['.name -> ana by 3', '.__dict__ ->  by 0'])
  })

  it('[H7] to the object of a type are nobody’s, count, and do not pass to the next object with its id', () => {
    const recorder = new Recorder()
    recorder.statement({ module: 0, line: 1, column: 0, endLine: 1, endColumn: 1 })
    const type = recorder.type('type', 'builtins', 'type', 'none', [], [])
    const player = recorder.type('Player', 'main', 'instance', 'none', [], [])
    const gone = recorder.alloc(type, 8, -1)
    recorder.free(gone)
    recorder.step(1)
    const cls = recorder.alloc(type, 1000, recorder.label('Player'))
    recorder.typeInfo(player).object = cls
    const ana = recorder.alloc(player, 48, -1)
    recorder.step(1)
    recorder.free(ana)
    recorder.free(cls)
    recorder.step(1)
    const other = recorder.alloc(player, 48, -1)
    const cursor = new HeapCursor(new HistoryIndex(recorder.finish('', '')))
    cursor.seek(1)
    expect(referencesOf(cursor, ana)).toEqual(['.__class__ -> Player by 0'])
    expect(cursor.count(cls)).toBe(1)
    cursor.seek(3)
    expect(other).toBe(cls)
    expect(referencesOf(cursor, other)).toEqual([])
    expect(cursor.count(other)).toBe(0)
  })

  it('[H6] that are weak end with their target, even when nobody clears them', () => {
    const { recorder, ids } = teamHistory()
    recorder.weak(ids.list, NAMED_SLOT + 9, ids.ana)
    recorder.step(4)
    recorder.splice(ids.list, 0, 1, [])
    recorder.free(ids.ana)
    recorder.step(4)
    const heir = recorder.alloc(0, 88, -1)
    const cursor = new HeapCursor(new HistoryIndex(recorder.finish('', '')))
    const weakTargets = [4, 5, 6].map((step) => {
      cursor.seek(step)
      const targets: number[] = []
      cursor.forEachWeakReference(ids.list, (_slot, target) => targets.push(target))
      return targets
    })
    expect(heir).toBe(ids.ana)
    expect(weakTargets).toEqual([[ids.ana], [], []])
  })

  it('[H6] end with their target, even when nobody drops them, and do not count for the next object with its id', () => {
    const { recorder, ids } = teamHistory()
    recorder.store(ids.ana, NAMED_SLOT, ids.list)
    recorder.splice(ids.list, 0, 0, [ids.list])
    recorder.step(4)
    recorder.drop(0, 0)
    recorder.free(ids.list)
    recorder.step(4)
    const heir = recorder.alloc(0, 88, recorder.label('heir'))
    recorder.store(0, 0, heir)
    recorder.step(4)
    recorder.drop(ids.ana, NAMED_SLOT)
    const cursor = new HeapCursor(new HistoryIndex(recorder.finish('', '')))
    const shown = [4, 5, 6, 7].map((step) => {
      cursor.seek(step)
      return [cursor.count(ids.list), cursor.targetOf(ids.ana, NAMED_SLOT), referencesOf(cursor, ids.ana).length]
    })
    expect(heir).toBe(ids.list)
    expect(shown).toEqual([
      [3, ids.list, 1],
      [0, 0, 0],
      [1, 0, 0],
      [1, 0, 0],
    ])
  })

  it('[H8] have names: attributes, positions, keys, and locals of a frame', () => {
    const recorder = new Recorder()
    const dict = recorder.type('dict', 'builtins', 'container', 'entry', [], [])
    const text = recorder.type('str', 'builtins', 'atom', 'none', [], [])
    const frame = recorder.type('frame', 'builtins', 'frame', 'none', ['team'], [])
    const table = recorder.alloc(dict, 64, -1)
    const key = recorder.alloc(text, 50, recorder.label("'ana'"))
    const nameless = recorder.alloc(dict, 64, -1)
    recorder.store(table, 0, key)
    recorder.store(table, 1, nameless)
    recorder.store(table, 2, nameless)
    recorder.store(table, 3, key)
    const call = recorder.alloc(frame, 400, -1)
    recorder.store(call, NAMED_SLOT, table)
    const cursor = new HeapCursor(new HistoryIndex(recorder.finish('', '')))
    const names = [0, 1, 2, 3].map((slot) => cursor.slotName(table, slot))
    expect(names).toEqual(["key 'ana'", "['ana']", 'key <dict>', '[<dict>]'])
    expect(cursor.slotName(call, NAMED_SLOT)).toBe('team')
    expect(cursor.slotName(key, 3)).toBe('')
  })
})

describe('moving', () => {
  it('[H3] stands before the first line at step 0, and nowhere beyond the ends', () => {
    const { recorder } = teamHistory()
    const cursor = new HeapCursor(new HistoryIndex(recorder.finish('', '')))
    expect([cursor.step, cursor.stepBack(), cursor.isLive(1)]).toEqual([0, false, false])
    cursor.seek(4)
    expect([cursor.step, cursor.stepForward(), cursor.isLive(1)]).toEqual([4, false, true])
    expect(() => cursor.seek(5)).toThrow('no step 5 of 4')
    expect(() => cursor.seekEvent(2)).toThrow('inside an event')
  })

  it('[H3] shows the interpreter’s own beginning at step 0', () => {
    const recorder = new Recorder()
    const type = recorder.type('module', 'builtins', 'module', 'none', [], [])
    const builtins = recorder.alloc(type, 72, -1)
    recorder.step(0)
    const cursor = new HeapCursor(new HistoryIndex(recorder.finish('', '')))
    expect([cursor.step, cursor.isLive(builtins), cursor.madeBy(builtins)]).toEqual([0, true, 0])
  })

  it('[H9] passes a long queue that is filled behind and emptied in front without moving it whole', () => {
    const recorder = new Recorder()
    const list = recorder.type('list', 'builtins', 'container', 'index', [], [])
    const queue = recorder.alloc(list, 88, -1)
    recorder.store(0, 0, queue)
    const item = recorder.alloc(list, 56, -1)
    const length = 50_000
    recorder.splice(queue, 0, 0, new Array<number>(length).fill(item))
    for (let i = 0; i < length; i++) {
      recorder.step(0)
      recorder.splice(queue, 0, 1, [])
      recorder.splice(queue, length - 1, 0, [item])
    }
    const index = new HistoryIndex(recorder.finish('', ''))
    const checkpoints = new Checkpoints()
    const cursor = new HeapCursor(index, checkpoints)
    cursor.seek(index.steps)
    expect([cursor.lengthOf(queue), cursor.count(item)]).toEqual([length, length])
    expect(checkpoints.store.bytes).toBeLessThan(index.history.log.length * 4 * 8)
    cursor.seek(length >> 1)
    const births: number[] = []
    cursor.forEachReference(queue, (_slot, _target, _statement, birth) => births.push(index.stepAt(birth)))
    expect(births[0]).toBe(0)
    expect(births.at(-1)).toBe(length >> 1)
  })
})
