/** What is worked out of a collection from the history, held against what the collector itself counts while it collects. */
import { afterEach, expect, test, vi } from 'vitest'
import { CycleCollector } from '../../collect/cpython/CycleCollector'
import type { TrackedList } from '../../collect/cpython/TrackedList'
import { runText } from '../../python/testing/runText'
import { StandardLibrary } from '../../../server/library/standardLibrary'
import { gcPass } from './event'
import { HeapCursor } from './HeapCursor'
import { HistoryIndex } from './HistoryIndex'
import { PlayedCollection } from './PlayedCollection'
import { randomFrom } from './randomHistory'

interface Counted {
  readonly refs: number
  readonly left: number
}

/** The private parts of the collector that are listened to. */
interface Inside {
  countFromOutside(list: TrackedList): void
  collectMain(generation: number): number
}

afterEach(() => {
  vi.restoreAllMocks()
})

/** Runs the text; answers what the collector counted in each collection, by the ids of the history. */
function counted(text: string, library: StandardLibrary) {
  const inside = CycleCollector.prototype as unknown as Inside
  const { countFromOutside, collectMain } = inside
  const collections: Map<number, Counted>[] = []
  let isFirst = false
  vi.spyOn(inside, 'collectMain').mockImplementation(function (this: Inside, generation) {
    isFirst = true
    return collectMain.call(this, generation)
  })
  vi.spyOn(inside, 'countFromOutside').mockImplementation(function (this: Inside, list) {
    countFromOutside.call(this, list)
    // Once more when finalizers have run.
    if (!isFirst) return
    isFirst = false
    const found = new Map<number, Counted>()
    for (let object = list.first(); object !== null; object = list.next(object))
      if (object.id !== 0) found.set(object.id, { refs: object.refs, left: object.gcRefs })
    collections.push(found)
  })
  const { history, stderr } = runText(text, library)
  vi.restoreAllMocks()
  expect(stderr).toBe('')
  return { index: new HistoryIndex(history), collections }
}

/** Names that are bound and dropped, objects in circles, in containers, in calls, closures and generators, and collections. */
function randomProgram(seed: number): string {
  const random = randomFrom(seed)
  const below = (limit: number): number => Math.floor(random() * limit)
  const name = (): string => `n${below(6)}`
  const lines = [
    'import gc, weakref',
    `gc.set_threshold(${12 + below(40)}, 2, 2)`,
    'class Node:',
    '    def method(self): pass',
    'class Loud(Node):',
    '    def __del__(self): pass',
    'class Phoenix(Node):',
    '    def __del__(self): kept.append(self)',
    'def ring(*others):',
    '    a, b = Node(), Loud()',
    '    a.other, b.other, a.more = b, a, others',
    '    return a',
    'def closing(x): return lambda: x',
    'def wait(x):',
    '    y = Node()',
    '    y.x = x',
    '    yield y',
    '    yield x',
    'kept, table = [], {}',
    ...Array.from({ length: 6 }, (_, at) => `n${at} = Node()`),
  ]
  const statements = [
    () => `${name()} = ${['Node', 'Loud', 'Phoenix', 'Node'][below(4)]}()`,
    () => `${name()}.next = ${name()}`,
    () => `${name()}.items = [${name()}, (${name()}, {'k': ${name()}})]`,
    () => `${name()} = ring(${name()}, ${name()})`,
    () => `${name()}.call = closing(${name()})`,
    () => `${name()}.waits = wait(${name()}); next(${['', `${name()}.waits, `][0]}iter([1]))`,
    () => `g = wait(${name()}); next(g); ${name()}.waits = g; g = None`,
    () => `${name()}.bound = ${name()}.method`,
    () => `${name()}.weak = weakref.ref(${name()})`,
    () => `${name()}.space = vars(${name()})`,
    () => `table[${below(4)}] = ${name()}`,
    () => `kept.append(${name()})`,
    () => 'kept.clear()',
    () => 'table.clear()',
    () => `${name()} = Node()`,
    () => `gc.collect(${below(3)})`,
    () => 'gc.collect()',
  ]
  for (let i = 0; i < 60; i++) lines.push(statements[below(statements.length)]?.() ?? '')
  return lines.join('\n')
}

test('counts, what is left of them and who stays are those of the collector, in random programs', () => {
  const library = new StandardLibrary()
  const seen = { collections: 0, instances: 0, outside: 0, reached: 0, condemned: 0, young: 0 }
  for (let seed = 1; seed <= 10; seed++) {
    const { index, collections } = counted(randomProgram(seed), library)
    expect(collections.length).toBe(index.collections.length)
    const cursor = new HeapCursor(index)
    for (const [at, collection] of index.collections.entries()) {
      const played = new PlayedCollection(cursor, collection)
      const { subtraction } = played
      const engine = collections[at] ?? new Map<number, Counted>()
      const where = `seed ${seed}, collection ${at}`
      expect([where, new Set(subtraction?.candidates)]).toEqual([where, new Set(engine.keys())])
      if (subtraction === null) continue
      seen.collections++
      if (collection.generation === 0) seen.young++
      const condemned = new Set(played.serialsOf(gcPass.UNREACHABLE))
      for (const [id, { refs, left }] of engine) {
        const serial = index.serialAt(id, collection.begin)
        const type = index.history.types[index.typeOf(serial)]
        if (type?.role !== 'instance' || type.module !== '__main__') continue
        const what = `${where}, ${type.name} ${serial}`
        expect([what, subtraction.countOf(id), subtraction.leftOf(id)]).toEqual([what, refs, left])
        const rescue = subtraction.rescueOf(id)?.kind ?? 'condemned'
        expect([what, rescue === 'condemned']).toEqual([what, condemned.has(serial)])
        expect([what, rescue === 'outside']).toEqual([what, left > 0])
        expect([what, rescue]).not.toEqual([what, 'unseen'])
        seen.instances++
        if (rescue !== 'unseen') seen[rescue]++
      }
    }
  }
  for (const [what, count] of Object.entries(seen)) expect([what, count >= 10]).toEqual([what, true])
})
