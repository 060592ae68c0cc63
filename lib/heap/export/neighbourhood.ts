/**
 * The part of a heap that a drawing has room for: the objects asked about, first with what keeps them, then with what is around.
 *
 * Objects are taken in the order given, each only with all of its paths. What is left of the room goes round: each object
 * in turn gets one more neighbour, what it refers to or what refers to it.
 */
import { type HeapGraph, sourceOf } from '../retain/graph'

/** An object asked about and the paths that explain it, as lists of edges. */
export interface Subject {
  readonly node: number
  readonly paths: readonly (readonly number[])[]
}

export interface Neighbourhood {
  readonly nodes: ReadonlySet<number>
  /** Those of the subjects that there was room for. */
  readonly subjects: ReadonlySet<number>
  /** Edges of their paths. */
  readonly onPaths: ReadonlySet<number>
}

/** At most `most` nodes; `isShown` says which edges lead to neighbours. */
export function neighbourhood(
  graph: HeapGraph,
  subjects: readonly Subject[],
  { most, isShown }: { readonly most: number; readonly isShown: (edge: number) => boolean },
): Neighbourhood {
  const nodes = new Set<number>()
  const taken = new Set<number>()
  const onPaths = new Set<number>()
  for (const { node, paths } of subjects) {
    const edges = paths.flat()
    const needed = new Set(
      [node, ...edges.flatMap((edge) => [sourceOf(graph, edge), graph.to[edge] ?? 0])].filter(
        (each) => !nodes.has(each),
      ),
    )
    if (nodes.size + needed.size > most) continue
    taken.add(node)
    for (const each of needed) nodes.add(each)
    for (const edge of edges) onPaths.add(edge)
  }
  addNeighbours([...neighboursOf(graph, taken, isShown).values()], nodes, most)
  return { nodes, subjects: taken, onPaths }
}

function addNeighbours(all: readonly (readonly number[])[], nodes: Set<number>, most: number): void {
  const longest = all.reduce((length, list) => Math.max(length, list.length), 0)
  for (let round = 0; round < longest; round++) {
    for (const list of all) {
      const node = list[round]
      if (nodes.size >= most) return
      if (node !== undefined) nodes.add(node)
    }
  }
}

/** For each subject what it refers to and what refers to it, in the order of edges. */
function neighboursOf(
  graph: HeapGraph,
  subjects: ReadonlySet<number>,
  isShown: (edge: number) => boolean,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  for (const node of subjects) found.set(node, [])
  for (let source = 0; source < graph.nodeCount; source++) {
    const from = found.get(source)
    for (let edge = graph.first[source] ?? 0; edge < (graph.first[source + 1] ?? 0); edge++) {
      const target = graph.to[edge] ?? 0
      const to = found.get(target)
      if ((from === undefined && to === undefined) || !isShown(edge)) continue
      from?.push(target)
      to?.push(source)
    }
  }
  return found
}
