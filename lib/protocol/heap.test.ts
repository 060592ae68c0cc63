import { expect, test } from 'vitest'
import { heapJson } from '../heap/export/heapJson'
import { placeOf, randomHeap } from '../heap/export/testing/portables'
import { dominators, retained } from '../heap/retain/dominators'
import { edgesOf, naiveAlive, nodesOf } from '../heap/retain/testing/oracle'
import { heapSchema } from './heap'

const HEAD = {
  format: 'heaproom.heap/1',
  entry: 'main.py',
  collector: 'cpython',
  step: 3,
  steps: 4,
  at: placeOf(2),
  stage: null,
}

test.each([1, 2, 3])('[E6] the JSON of a heap is as its schema says, and has all of it (seed %i)', (seed) => {
  const heap = randomHeap(seed)
  const { graph } = heap
  const { objects, roots, references } = heapSchema.parse(JSON.parse([...heapJson(heap, HEAD)].join('')))
  const alive = naiveAlive(graph)
  const tree = dominators(graph)
  expect(objects.map(({ serial, size, retained: kept, made }) => [serial, size, kept, made])).toEqual(
    nodesOf(graph)
      .slice(1)
      .map((node) => {
        const { serial, statement } = heap.object(node)
        return [serial, graph.size[node], alive.has(node) ? retained(tree, node) : null, placeOf(statement)]
      }),
  )
  const nodeOf = new Map(objects.map(({ id }, at) => [id, at + 1]))
  const strong = references.filter(({ isWeak }) => !isWeak)
  expect([...roots, ...strong].map(({ to, file, line, by }) => [nodeOf.get(to), { file, line, by }])).toEqual(
    edgesOf(graph).map((edge) => [graph.to[edge], placeOf(graph.statement[edge] ?? 0)]),
  )
  expect(strong.map(({ from }) => nodeOf.get(from))).toEqual(
    nodesOf(graph).flatMap((node) =>
      Array<number>(node === 0 ? 0 : (graph.first[node + 1] ?? 0) - (graph.first[node] ?? 0)).fill(node),
    ),
  )
  expect(references.filter(({ isWeak }) => isWeak).map(({ from, to }) => [nodeOf.get(from), nodeOf.get(to)])).toEqual(
    nodesOf(graph).flatMap((node) => heap.weakReferences(node).map(({ target }) => [node, target])),
  )
})
