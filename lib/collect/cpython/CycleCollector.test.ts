import { describe, expect, test } from 'vitest'
import { CycleCollector, gcDebug } from './CycleCollector'
import { type Node, TestHeap } from './testHeap'

function setUp(): { heap: TestHeap; collector: CycleCollector } {
  const heap = new TestHeap()
  const collector = new CycleCollector(heap)
  heap.collector = collector
  return { heap, collector }
}

function ring(heap: TestHeap, length: number): Node[] {
  const nodes = Array.from({ length }, (_, i) => heap.make(String(i)))
  nodes.forEach((node, i) => heap.link(node, nodes[(i + 1) % length] ?? node))
  heap.speak(...nodes)
  return nodes
}

/** What was said, without frees and the collector's own messages. */
function said(heap: TestHeap): string[] {
  return heap.log.filter((line) => /^(\d|callback|[a-z]$)/.test(line))
}

describe('order', () => {
  test('a ring that was never collected finalizes in the order of its births', () => {
    const { heap, collector } = setUp()
    for (const node of ring(heap, 6)) heap.drop(node)
    expect(collector.collect(2)).toBe(6)
    expect(said(heap)).toEqual(['0', '1', '2', '3', '4', '5'])
  })

  test('a ring that survived a collection, held through node 3, finalizes from there', () => {
    const { heap, collector } = setUp()
    const nodes = ring(heap, 6)
    nodes.forEach((node, i) => i !== 3 && heap.drop(node))
    expect(collector.collect(2)).toBe(0)
    if (nodes[3] !== undefined) heap.drop(nodes[3])
    expect(collector.collect(2)).toBe(6)
    expect(said(heap)).toEqual(['3', '4', '5', '0', '1', '2'])
  })

  test('a tail born before its cycle is finalized before it', () => {
    const { heap, collector } = setUp()
    const [tail, a, b] = [heap.make('t'), heap.make('a'), heap.make('b')]
    heap.speak(tail, a, b)
    heap.link(a, b)
    heap.link(b, a)
    heap.link(b, tail)
    for (const node of [tail, a, b]) heap.drop(node)
    expect(collector.collect(2)).toBe(3)
    expect(said(heap)).toEqual(['t', 'a', 'b'])
  })
})

describe('weak references', () => {
  test('callbacks run before any finalizer; references that are trash themselves call nothing', () => {
    const { heap, collector } = setUp()
    const [a, b] = [heap.make('a'), heap.make('b')]
    heap.link(a, b)
    heap.link(b, a)
    heap.speak(a, b)
    heap.weaken('outside', a)
    const inside = heap.weaken('inside', b)
    heap.link(a, inside)
    for (const node of [inside, a, b]) heap.drop(node)
    expect(collector.collect(2)).toBe(3)
    expect(said(heap)).toEqual(['callback outside', 'a', 'b'])
  })

  test('a reference that only its callback kept is counted among the collected', () => {
    const { heap, collector } = setUp()
    const a = heap.make('a')
    heap.link(a, a)
    const reference = heap.weaken('w', a)
    heap.runCallback = () => heap.drop(reference)
    heap.drop(a)
    expect(collector.collect(2)).toBe(2)
  })
})

describe('resurrection', () => {
  test('what a finalizer brings back survives, and is finalized no second time', () => {
    const { heap, collector } = setUp()
    const [a, b, root] = [heap.make('a'), heap.make('b'), heap.make('root')]
    heap.link(a, b)
    heap.link(b, a)
    a.onFinalize = () => {
      heap.log.push('a')
      heap.link(root, a)
    }
    heap.drop(a)
    heap.drop(b)
    expect(collector.collect(2)).toBe(0)
    heap.unlink(root, a)
    expect(collector.collect(2)).toBe(2)
    expect(said(heap)).toEqual(['a'])
    expect(heap.log).toContain('free b')
  })
})

describe('generations', () => {
  test('a collection is due at more than 2000 births net of deaths', () => {
    const { heap, collector } = setUp()
    for (let i = 0; i < 5000; i++) heap.drop(heap.make('x'))
    expect(collector.pending).toBe(false)
    for (let i = 0; i < 2000; i++) heap.make('y')
    expect(collector.pending).toBe(false)
    heap.make('z')
    expect(collector.pending).toBe(true)
    collector.runPending()
    expect(heap.log.filter((line) => line.startsWith('start'))).toEqual(['start 0 0'])
    expect(collector.generations.map((list) => list.count)).toEqual([0, 1, 0])
  })

  test('the middle generation is due after more than ten young ones, the oldest once enough is new', () => {
    const { heap, collector } = setUp()
    const runs: string[] = []
    for (let i = 0; runs.length < 134; i++) {
      heap.make('x')
      if (!collector.pending) continue
      collector.runPending()
      runs.push(...heap.log.splice(0).filter((line) => line.startsWith('start')))
    }
    const of = (generation: number): number[] => runs.flatMap((run, i) => (run === `start ${generation} 0` ? [i] : []))
    expect(of(1).slice(0, 3)).toEqual([11, 23, 35])
    expect(of(2)).toEqual([132])
  })

  test('frozen objects are left alone until they are thawed', () => {
    const { heap, collector } = setUp()
    for (const node of ring(heap, 2)) heap.drop(node)
    collector.freeze()
    expect(collector.collect(2)).toBe(0)
    expect(collector.permanent.size()).toBe(2)
    collector.unfreeze()
    expect(collector.collect(2)).toBe(2)
  })

  test('a collection inside a collection does nothing', () => {
    const { heap, collector } = setUp()
    const a = heap.make('a')
    heap.link(a, a)
    let inner = -1
    a.onFinalize = () => {
      inner = collector.collect(2)
    }
    heap.drop(a)
    expect(collector.collect(2)).toBe(1)
    expect(inner).toBe(0)
  })

  test('a tuple that holds nothing tracked leaves the lists when it is next visited', () => {
    const { heap, collector } = setUp()
    const tuple = heap.make('t')
    tuple.isTuple = true
    collector.collect(0)
    expect(tuple.gcNext).toBe(null)
  })

  test('garbage is put aside instead of cleared when asked, and counted all the same', () => {
    const { heap, collector } = setUp()
    collector.debug = gcDebug.SAVEALL
    for (const node of ring(heap, 2)) heap.drop(node)
    expect(collector.collect(2)).toBe(2)
    expect(heap.log).toContain('kept 0')
    expect(heap.log).not.toContain('free 0')
  })
})

test('random heaps: exactly what no root reaches is freed', () => {
  const seed = 20261
  let state = seed
  const random = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state >>> 8) % below
  }
  let freed = 0
  for (let round = 0; round < 60; round++) {
    const { heap, collector } = setUp()
    const nodes = Array.from({ length: 30 }, (_, i) => heap.make(String(i)))
    const pick = (): Node => nodes[random(nodes.length)] ?? nodes[0] ?? heap.make('')
    for (let i = 0; i < 45; i++) heap.link(pick(), pick())
    const held = new Set(nodes.filter(() => random(5) === 0))
    const reached = new Set(held)
    for (const node of reached) for (const child of node.children) reached.add(child)
    for (const node of nodes) if (!held.has(node)) heap.drop(node)
    collector.collect(random(3))
    const alive = nodes.filter((node) => !heap.log.includes(`free ${node.name}`))
    expect(new Set(alive), `seed ${seed}, round ${round}`).toEqual(reached)
    freed += nodes.length - alive.length
  }
  expect(freed).toBeGreaterThan(100)
})
