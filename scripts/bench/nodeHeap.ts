/**
 * A real heap: this very process's, as V8 writes it, as a graph. Its synthetic root is our root of roots; weak references keep
 * nothing and are left out. Nobody holds anything in it.
 */
import { getHeapSnapshot } from 'node:v8'
import { type HeapGraph, HeapGraphBuilder } from '../../lib/heap/retain/graph'

/** What is read of V8's format; the rest of a node and of an edge is skipped by the lengths of their rows. */
interface V8Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[]
      readonly edge_fields: readonly string[]
      readonly edge_types: readonly [readonly string[], ...unknown[]]
    }
  }
  readonly nodes: readonly number[]
  readonly edges: readonly number[]
}

export async function nodeHeap(): Promise<HeapGraph> {
  let text = ''
  for await (const piece of getHeapSnapshot()) text += String(piece)
  return graphOf(JSON.parse(text) as V8Snapshot) // V8's documented format
}

function graphOf({ snapshot: { meta }, nodes, edges }: V8Snapshot): HeapGraph {
  const nodeWords = meta.node_fields.length
  const size = meta.node_fields.indexOf('self_size')
  const edgeCount = meta.node_fields.indexOf('edge_count')
  const edgeWords = meta.edge_fields.length
  const type = meta.edge_fields.indexOf('type')
  const target = meta.edge_fields.indexOf('to_node')
  const weak = meta.edge_types[0].indexOf('weak')
  const builder = new HeapGraphBuilder()
  for (let node = nodeWords; node < nodes.length; node += nodeWords) builder.addNode(nodes[node + size] ?? 0)
  let edge = 0
  for (let node = 0; node < nodes.length; node += nodeWords) {
    const end = edge + (nodes[node + edgeCount] ?? 0) * edgeWords
    for (; edge < end; edge += edgeWords)
      if (edges[edge + type] !== weak) builder.addEdge(node / nodeWords, (edges[edge + target] ?? 0) / nodeWords, 0, 0)
  }
  return builder.freeze()
}
