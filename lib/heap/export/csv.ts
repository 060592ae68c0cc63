/**
 * The objects of a heap as a table for spreadsheets and data frames: one line an object, CSV as in RFC 4180.
 *
 * `retained` is empty for what no root reaches. `holders` are those whose references lead to the object, once each.
 */
import { dominators, retained } from '../retain/dominators'
import { reverse } from '../retain/graph'
import { chunked } from './chunked'
import { csvLine } from './csvLine'
import type { PortableHeap } from './PortableHeap'

// oxfmt-ignore
export const CSV_COLUMNS = ['id', 'type', 'module', 'label', 'size', 'retained', 'fate', 'born', 'file', 'line', 'made_by', 'holders'] as const

/** Yields the file. Sizes are bytes, `born` is a step. */
export function csv(heap: PortableHeap): Generator<string> {
  return chunked(lines(heap))
}

function* lines(heap: PortableHeap): Generator<string> {
  const { graph } = heap
  const tree = dominators(graph)
  const incoming = reverse(graph)
  yield csvLine(CSV_COLUMNS)
  for (let node = 1; node < graph.nodeCount; node++) {
    const { id, type, module, label, fate, born, statement } = heap.object(node)
    const { file, line, by } = heap.place(statement)
    const kept = tree.walk.number[node] === 0 ? null : retained(tree, node)
    const holders = new Set<string>()
    for (let slot = incoming.first[node] ?? 0; slot < (incoming.first[node + 1] ?? 0); slot++) {
      const holder = heap.place(graph.statement[incoming.edge[slot] ?? 0] ?? 0).by
      if (holder !== null) holders.add(holder)
    }
    const size = graph.size[node] ?? 0
    yield csvLine([id, type, module, label, size, kept, fate, born, file, line, by, [...holders].sort().join('; ')])
  }
}
