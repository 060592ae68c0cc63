import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dominators, retained } from '../retain/dominators'
import { HeapGraphBuilder } from '../retain/graph'
import { edgesOf, naiveAlive, nodesOf } from '../retain/testing/oracle'
import { csv, CSV_COLUMNS } from './csv'
import type { PortableHeap } from './PortableHeap'
import { placeOf, plainHeap, randomHeap } from './testing/portables'
import { readCsv } from './testing/readCsv'

function table(heap: PortableHeap): string[][] {
  const [head, ...rows] = readCsv([...csv(heap)].join(''))
  expect(head).toEqual(CSV_COLUMNS)
  return rows
}

test.each([1, 2, 3])('[E5] the table has every object, what it retains, and who holds it (seed %i)', (seed) => {
  const heap = randomHeap(seed)
  const { graph } = heap
  const alive = naiveAlive(graph)
  const tree = dominators(graph)
  const expected = nodesOf(graph)
    .slice(1)
    .map((node) => {
      const { id, type, module, label, fate, born, statement } = heap.object(node)
      const { file, line, by } = placeOf(statement)
      const ways = edgesOf(graph).filter((edge) => graph.to[edge] === node)
      const holders = new Set(ways.flatMap((edge) => placeOf(graph.statement[edge] ?? 0).by ?? []))
      const kept = alive.has(node) ? retained(tree, node) : null
      const cells = [id, type, module, label, graph.size[node], kept, fate, born, file, line, by]
      return [...cells.map((cell) => String(cell ?? '')), [...holders].sort().join('; ')]
    })
  expect(table(heap)).toEqual(expected)
  expect(expected.some((cells) => cells.at(-1)?.includes(';'))).toBe(true)
})

test('[E5] any text comes back as it was, but that no cell is a formula', () => {
  const text = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '"', ',', '\r', '\n', 'a', '1', 'é') })
  fc.assert(
    fc.property(text, (label) => {
      const builder = new HeapGraphBuilder()
      builder.addEdge(0, builder.addNode(8), 0, 0)
      const plain = plainHeap(builder.freeze())
      const [[, , , read = ''] = []] = table({ ...plain, object: () => ({ ...plain.object(1), label }) })
      expect(read === label || read === `'${label}`).toBe(true)
      expect(read).not.toMatch(/^[=+@]|^-[^\d]/)
    }),
    { numRuns: 1000 },
  )
})
