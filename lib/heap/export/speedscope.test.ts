import { expect, test } from 'vitest'
import { dominatorChain, dominators } from '../retain/dominators'
import { type HeapGraph, HeapGraphBuilder } from '../retain/graph'
import { syntheticHeap } from '../retain/synthetic'
import { anyHeap, bytesOf, holdsForAll, naiveAlive } from '../retain/testing/oracle'
import type { PortableHeap } from './PortableHeap'
import { speedscope } from './speedscope'
import { placeOf, plainHeap } from './testing/portables'
import { readSpeedscope } from './testing/readSpeedscope'

function stacksOf(heap: PortableHeap): ReadonlyMap<string, number> {
  return readSpeedscope([...speedscope(heap, 'a heap')].join(''))
}

/** How a node is shown below the one that dominates it. */
function frameOf({ graph, object, edgeName }: PortableHeap, node: number, above: number): string {
  let way = 'several ways'
  let { statement } = object(node)
  for (let edge = graph.first[above + 1] ?? 0; edge-- > (graph.first[above] ?? 0);) {
    if (graph.to[edge] !== node) continue
    way = edgeName(edge, above)
    statement = graph.statement[edge] ?? 0
  }
  const { file, line, by } = placeOf(statement)
  return `${way} ${object(node).type}${by === null ? '' : ` (${by})`}${file === null ? '' : ` ${file}:${line}`}`
}

test('[E4] a stack is the way down the dominator tree, as wide as the objects at its end', () => {
  holdsForAll(
    anyHeap({ nodes: 12, edges: 26 }),
    200,
    (graph, told) => {
      const heap = plainHeap(graph)
      const tree = dominators(graph)
      const expected = new Map<string, number>()
      for (const node of naiveAlive(graph)) {
        const chain = dominatorChain(tree, node)
        const frames = chain.slice(1).map((each, at) => frameOf(heap, each, chain[at] ?? 0))
        const stack = frames.filter((frame, at) => frame !== frames[at - 1]).join('\n')
        expected.set(stack, (expected.get(stack) ?? 0) + (graph.size[node] ?? 0))
        if (chain.length > 3) told()
      }
      expected.delete('')
      expect(stacksOf(heap)).toEqual(expected)
    },
    1000,
  )
})

test('[E4] all living bytes are in it, in stacks of readable depth', () => {
  const { graph } = plainHeap(syntheticHeap({ objects: 20_000, seed: 3 }))
  const stacks = stacksOf(plainHeap(graph))
  expect([...stacks.values()].reduce((sum, bytes) => sum + bytes)).toBe(bytesOf(graph, naiveAlive(graph)))
  expect(Math.max(...[...stacks.keys()].map((stack) => stack.split('\n').length))).toBeLessThanOrEqual(100)
})

test('[E4] a chain of a hundred thousand objects is one bar', () => {
  const builder = new HeapGraphBuilder()
  for (let at = 0; at < 100_000; at++) builder.addEdge(at, builder.addNode(10), 1, 4)
  const heap = alike(builder.freeze())
  expect(stacksOf(heap)).toEqual(new Map([['.next Node (ana) m1.py:4', 1_000_000]]))
})

test('[E4] in a table of very many keys most are told as any key', () => {
  const builder = new HeapGraphBuilder()
  const table = builder.addNode(8)
  builder.addEdge(0, table, 0, 0)
  for (let at = 0; at < 5000; at++) builder.addEdge(table, builder.addNode(10), 1, 4)
  const stacks = stacksOf({ ...alike(builder.freeze()), edgeName: (edge) => (edge === 0 ? 'table' : `['k${edge}']`) })
  expect(stacks.get("table Node\n['k1'] Node (ana) m1.py:4")).toBe(10)
  expect(stacks.get('table Node\n[…] Node (ana) m1.py:4')).toBe(49_000)
})

/** All objects and references have the same names. */
function alike(graph: HeapGraph): PortableHeap {
  const plain = plainHeap(graph)
  return { ...plain, object: (node) => ({ ...plain.object(node), type: 'Node' }), edgeName: () => '.next' }
}
