/**
 * The objects of a heap as a table for spreadsheets and data frames: one line an object, CSV as in RFC 4180.
 *
 * `retained` is empty for what no root reaches. `holders` are those whose references lead to the object, once each.
 * Spreadsheets run a cell that begins with =, +, - or @ as a formula, so such a text gets an apostrophe in front.
 */
import { dominators } from '../retain/dominators'
import { reverse } from '../retain/graph'
import { chunked } from './chunked'
import type { PortableHeap } from './PortableHeap'

// prettier-ignore
export const CSV_COLUMNS = ['id', 'type', 'module', 'label', 'size', 'retained', 'fate', 'born', 'file', 'line', 'made_by', 'holders'] as const

/** Yields the file. Sizes are bytes, `born` is a step. */
export function csv(heap: PortableHeap): Generator<string> {
  return chunked(lines(heap))
}

function* lines(heap: PortableHeap): Generator<string> {
  const { graph } = heap
  const { retained, walk } = dominators(graph)
  const incoming = reverse(graph)
  yield `${CSV_COLUMNS.join(',')}\r\n`
  for (let node = 1; node < graph.nodeCount; node++) {
    const { id, type, module, label, fate, born, statement } = heap.object(node)
    const { file, line, by } = heap.place(statement)
    const kept = walk.number[node] === 0 ? null : (retained[node] ?? 0)
    const holders = new Set<string>()
    for (let slot = incoming.first[node] ?? 0; slot < (incoming.first[node + 1] ?? 0); slot++) {
      const holder = heap.place(graph.statement[incoming.edge[slot] ?? 0] ?? 0).by
      if (holder !== null) holders.add(holder)
    }
    const size = graph.size[node] ?? 0
    const cells = [id, type, module, label, size, kept, fate, born, file, line, by, [...holders].sort().join('; ')]
    yield `${cells.map(cell).join(',')}\r\n`
  }
}

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) && !/^-\d[\d.e+-]*$/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
