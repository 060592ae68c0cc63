import { expect, it } from 'vitest'
import { NAMED_SLOT } from './event'
import { edgeKind, graphAt } from './graphAt'
import { HeapCursor } from './HeapCursor'
import { HistoryIndex } from './HistoryIndex'
import { naiveReplay } from './naiveReplay'
import { randomHistory } from './randomHistory'
import { Recorder } from './Recorder'

it.each([21, 22, 23])('[H10] has every strong reference and every root once, and nothing else (seed %i)', (seed) => {
  const history = randomHistory({ seed, events: 3000, liveObjects: 80 })
  const index = new HistoryIndex(history)
  const cursor = new HeapCursor(index)
  for (const step of [index.steps >> 1, index.steps]) {
    cursor.seek(step)
    const heap = naiveReplay(history, index.endOf(step))
    const expected: string[] = []
    for (const frame of heap.stacks.flat()) expected.push(`0 -${edgeKind.FRAME}-> ${frame}`)
    for (const [id, { positions, named, holds, type, birth }] of heap.objects) {
      for (const [, hold] of holds) expected.push(`0 -${edgeKind.HOLD}-> ${id} at ${hold.birth}`)
      const object = history.types[type]?.object ?? 0
      if (object > 0 && heap.objects.has(object)) expected.push(`${id} -${edgeKind.TYPE}-> ${object} at ${birth}`)
      const references = [...[...positions.entries()].filter(([, { target }]) => target !== 0), ...named]
      for (const [slot, reference] of references)
        expected.push(`${id}.${slot} -> ${reference.target} at ${reference.birth}`)
    }
    const { graph, objectOf, nodeOf, kind, slot, birth } = graphAt(cursor, (statement) => 100 + statement)
    const shown: string[] = []
    for (let node = 0; node < graph.nodeCount; node++) {
      expect(nodeOf[objectOf[node] ?? -1]).toBe(node)
      expect(graph.size[node]).toBe(cursor.sizeOf(objectOf[node] ?? -1))
      for (let edge = graph.first[node] ?? 0; edge < (graph.first[node + 1] ?? 0); edge++) {
        const target = objectOf[graph.to[edge] ?? -1]
        const via = kind[edge] === edgeKind.SLOT ? `.${slot[edge]} -> ` : ` -${kind[edge]}-> `
        shown.push(`${objectOf[node]}${via}${target}${kind[edge] === edgeKind.FRAME ? '' : ` at ${birth[edge]}`}`)
        const statement = graph.statement[edge] ?? -1
        expect(graph.holder[edge]).toBe(statement === 0 ? 0 : 100 + statement)
        if (statement !== 0) expect(statement).toBe(index.statementAt(birth[edge] ?? -1))
      }
    }
    expect(shown.sort()).toEqual(expected.sort())
    expect(graph.to.length).toBe(graph.first[graph.nodeCount])
    expect(shown.length).toBeGreaterThan(50)
  }
})

it('[H10] leaves weak references out and gives each kind of edge its face', () => {
  const recorder = new Recorder()
  for (const line of [1, 2]) recorder.statement({ module: 0, line, column: 0, endLine: line, endColumn: 1 })
  const type = recorder.type('Player', 'main', 'instance', 'none', ['friend', '__dict__'], [NAMED_SLOT + 1])
  const frame = recorder.type('frame', 'builtins', 'frame', 'none', ['ana'], [])
  recorder.step(1)
  const ana = recorder.alloc(type, 48, -1)
  const ben = recorder.alloc(type, 56, -1)
  recorder.store(ana, NAMED_SLOT, ben)
  recorder.store(ana, NAMED_SLOT + 1, ben)
  recorder.weak(ben, NAMED_SLOT, ana)
  const call = recorder.alloc(frame, 400, -1)
  recorder.thread(1)
  recorder.enter(call)
  recorder.step(2)
  recorder.hold(ana, 2, 'C extension')
  const history = recorder.finish('', '')
  const index = new HistoryIndex(history)
  const cursor = new HeapCursor(index)
  cursor.seek(2)
  const { graph, kind, slot } = graphAt(cursor, () => 7)
  expect([...graph.first]).toEqual([0, 2, 4, 4, 4])
  expect([...graph.to]).toEqual([call, ana, ben, ben])
  expect([...kind]).toEqual([edgeKind.FRAME, edgeKind.HOLD, edgeKind.SLOT, edgeKind.SLOT])
  expect([...slot]).toEqual([1, history.labels.indexOf('C extension'), NAMED_SLOT, NAMED_SLOT + 1])
  expect([...graph.statement]).toEqual([0, 2, 1, 0])
  expect([...graph.holder]).toEqual([0, 7, 7, 0])
})
