/** A heap as JSON: its objects, its roots, and every reference with who made it, where and when; a line of text each. */
import { dominators, retained } from '../retain/dominators'
import { chunked, separated } from './chunked'
import type { PortableHeap } from './PortableHeap'

/** Yields the file: the fields of `head`, then the lists. Ids are those of the step. */
export function heapJson(heap: PortableHeap, head: Readonly<Record<string, unknown>>): Generator<string> {
  return chunked(pieces(heap, head))
}

function* pieces(heap: PortableHeap, head: Readonly<Record<string, unknown>>): Generator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},\n"objects":[\n`
  yield* separated(objects(heap), ',\n')
  yield '\n],\n"roots":[\n'
  yield* separated(roots(heap), ',\n')
  yield '\n],\n"references":[\n'
  yield* separated(references(heap), ',\n')
  yield '\n]}\n'
}

function* objects(heap: PortableHeap): Generator<string> {
  const { graph } = heap
  const tree = dominators(graph)
  for (let node = 1; node < graph.nodeCount; node++) {
    const { id, serial, type, module, role, label, statement, born, fate } = heap.object(node)
    const kept = tree.walk.number[node] === 0 ? null : retained(tree, node)
    const sizes = { size: graph.size[node], retained: kept }
    yield JSON.stringify({ id, serial, type, module, role, label, ...sizes, fate, born, made: heap.place(statement) })
  }
}

function* roots(heap: PortableHeap): Generator<string> {
  for (let edge = 0; edge < (heap.graph.first[1] ?? 0); edge++) yield JSON.stringify(reference(heap, edge, 0))
}

function* references(heap: PortableHeap): Generator<string> {
  const { graph } = heap
  for (let node = 1; node < graph.nodeCount; node++) {
    const from = heap.object(node).id
    for (let edge = graph.first[node] ?? 0; edge < (graph.first[node + 1] ?? 0); edge++)
      yield JSON.stringify({ from, ...reference(heap, edge, node), isWeak: false })
    for (const { target, name, statement, since } of heap.weakReferences(node))
      yield JSON.stringify({
        from,
        to: heap.object(target).id,
        edge: name,
        ...heap.place(statement),
        since,
        isWeak: true,
      })
  }
}

function reference(heap: PortableHeap, edge: number, source: number): object {
  const since = heap.edgeStep(edge)
  const { to, statement } = heap.graph
  const told = { edge: heap.edgeName(edge, source), ...heap.place(statement[edge] ?? 0) }
  return { to: heap.object(to[edge] ?? 0).id, ...told, ...(since === null ? {} : { since }) }
}
