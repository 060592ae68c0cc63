/** What a run's history shows of suspended generators, weak references and what only the interpreter holds. */
import { expect, test } from 'vitest'
import { HeapCursor } from '../../../heap/history/HeapCursor'
import { HistoryIndex } from '../../../heap/history/HistoryIndex'
import { PROGRAM_END } from '../../../heap/history/stages'
import { runProgram } from '../../run/runProgram'
import { Baselines } from '../../vm/baseline/Baselines'
import type { Host, Limits } from '../../vm/Host'

const host: Host = {
  sources: {
    find: () => null,
    cached: () => null,
    keep: () => undefined,
    shared: new WeakMap(),
    baselines: new Baselines(),
  },
  argv: ['main.py'],
  readInput: () => '',
  seed: 0,
  onProgress: () => true,
}
const limits: Limits = { steps: 100_000, bytes: 100_000_000, output: 10_000, recursion: 1000 }

/** The heap when the program's last line has run. */
function heapAfter(lines: readonly string[]): HeapCursor {
  const entry = {
    filename: 'main.py',
    text: `${lines.join('\n')}\n`,
    isPackage: false,
    isLesson: true,
    lessonFile: 'main.py',
  }
  const { history, stderr } = runProgram(entry, host, limits)
  expect(stderr).toBe('')
  const index = new HistoryIndex(history)
  const cursor = new HeapCursor(index)
  const end = index.stages.find(({ label }) => history.labels[label] === PROGRAM_END)
  cursor.seek(end?.step ?? 0)
  return cursor
}

/** The one living object of that type name. */
function only(heap: HeapCursor, type: string): number {
  const found: number[] = []
  heap.forEachLive((id) => {
    if (heap.typeInfo(id)?.name === type) found.push(id)
  })
  expect(found).toHaveLength(1)
  return found[0] ?? 0
}

/** `name -> type` of every reference out of an object. */
function references(heap: HeapCursor, id: number): string[] {
  const shown: string[] = []
  heap.forEachReference(id, (slot, target) =>
    shown.push(`${heap.slotName(id, slot)} -> ${heap.typeInfo(target)?.name ?? '?'}`),
  )
  return shown
}

const GENERATOR = ['class Thing: pass', 'def work():', '    thing = Thing()', '    yield', 'g = work()', 'next(g)']

test('a suspended generator holds its frame, and the frame the locals', () => {
  const heap = heapAfter(GENERATOR)
  const generator = only(heap, 'generator')
  expect(references(heap, generator)).toContain('.gi_frame -> frame')
  let frame = 0
  heap.forEachReference(generator, (_slot, target) => {
    if (heap.typeInfo(target)?.name === 'frame') frame = target
  })
  expect(references(heap, frame)).toContain('thing -> Thing')
})

test('a generator that is done holds no frame, and its locals are gone', () => {
  const heap = heapAfter([...GENERATOR, 'for _ in g: pass'])
  expect(references(heap, only(heap, 'generator'))).not.toContain('.gi_frame -> frame')
  expect(() => only(heap, 'Thing')).toThrow('to have a length of 1')
})

test('a weak reference is told apart from what keeps', () => {
  const heap = heapAfter(['import _weakref', 'class Thing: pass', 'thing = Thing()', 'r = _weakref.ref(thing)'])
  const reference = only(heap, 'ReferenceType')
  expect(references(heap, reference)).toEqual([])
  const weak: string[] = []
  heap.forEachWeakReference(reference, (slot, target) =>
    weak.push(`${heap.slotName(reference, slot)} -> ${heap.typeInfo(target)?.name ?? '?'}`),
  )
  expect(weak).toEqual(['(referent) -> Thing'])
})

test('what only atexit holds has a hold that says so', () => {
  const heap = heapAfter(['import atexit', 'class Thing: pass', 'atexit.register(print, Thing())'])
  expect(heap.holds(only(heap, 'Thing'))).toMatchObject([{ amount: 1, why: 'atexit callback [0] argument [0]' }])
})
