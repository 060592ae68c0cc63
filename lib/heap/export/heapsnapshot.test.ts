import { describe, expect, test } from 'vitest'
import { dominators, retained } from '../retain/dominators'
import { anyHeap, holdsForAll, naiveAlive, nodesOf } from '../retain/testing/oracle'
import { heapsnapshot } from './heapsnapshot'
import { placeOf, plainHeap, randomHeap } from './testing/portables'
import { naiveRetained, readHeapsnapshot } from './testing/readHeapsnapshot'

const SEEDS = [1, 2, 3, 11, 20]

test('[E1] every object retains in the file what it retains in the heap', () => {
  holdsForAll(
    anyHeap({ nodes: 12, edges: 30 }),
    300,
    (graph, told) => {
      const nodes = readHeapsnapshot([...heapsnapshot(plainHeap(graph))].join(''))
      const tree = dominators(graph)
      const alive = naiveAlive(graph)
      for (const node of nodesOf(graph)) {
        if (node === 0 || !alive.has(node)) continue
        expect(naiveRetained(nodes, node)).toBe(retained(tree, node))
        if (retained(tree, node) > (graph.size[node] ?? 0)) told()
      }
    },
    1000,
  )
})

describe.each(SEEDS)('[E2] a heap with classes, frames, holds and weak references (seed %i)', (seed) => {
  const heap = randomHeap(seed)
  const nodes = readHeapsnapshot([...heapsnapshot(heap)].join(''))
  const { graph } = heap

  test('has every object, with its size and the line that made it', () => {
    for (const node of nodesOf(graph).slice(1)) {
      const { serial, statement } = heap.object(node)
      const { file, line, by } = placeOf(statement)
      expect(nodes[node]).toMatchObject({ id: 2 * serial + 1, size: graph.size[node] })
      expect(nodes[node]?.made).toBe(file === null ? null : `${by ?? 'author unknown'} ${file}:${line}`)
    }
  })

  test('retains what the heap retains', () => {
    const tree = dominators(graph)
    const alive = naiveAlive(graph)
    const some = nodesOf(graph).filter((node) => node > 0 && alive.has(node))
    expect(some.map((node) => naiveRetained(nodes, node))).toEqual(some.map((node) => retained(tree, node)))
    expect(some.some((node) => retained(tree, node) > (graph.size[node] ?? 0))).toBe(true)
  })

  test('says of every reference who made it and where', () => {
    for (const node of nodesOf(graph)) {
      const edges = nodes[node]?.edges ?? []
      const names = edges.map(({ name }) => name)
      for (let edge = graph.first[node] ?? 0; edge < (graph.first[node + 1] ?? 0); edge++) {
        const { file, line, by } = placeOf(graph.statement[edge] ?? 0)
        const maker = file === null ? '' : ` ‹${file}:${line}${by === null ? '' : ` ${by}`}›`
        const name = `${heap.edgeName(edge, node)}${maker}`
        if (node > 0) expect(names).toContain(name)
        else expect(names.some((joined) => joined.split(', ').includes(name))).toBe(true)
      }
      const weak = heap.weakReferences(node).map(({ target }) => target)
      expect(edges.filter(({ type }) => type === 'weak').map(({ to }) => to)).toEqual(expect.arrayContaining(weak))
    }
  })
})

test('[E2] the random heaps had dead cycles and weak references', () => {
  const heaps = SEEDS.map((seed) => randomHeap(seed))
  const files = heaps.map((heap) => [...heapsnapshot(heap)].join(''))
  expect(files.some((file) => file.includes('(cycles that wait to be collected)'))).toBe(true)
  expect(heaps.some((heap) => nodesOf(heap.graph).some((node) => heap.weakReferences(node).length > 0))).toBe(true)
})
