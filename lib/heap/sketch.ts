/**
 * Heaps drawn as arrows, for tests: sketch('root -> a @ana:1; a -> b @ben:2; b = 100; a -> c').
 *
 * `root` is the root of roots. `@name` is the holder (numbered from 1 as they appear; none = the interpreter), `:n` the
 * statement, `b = 100` a size (1 unless told). The names are the test's own.
 */
import { HeapGraphBuilder, sourceOf } from './retain/graph'
import type { HeapGraph } from './retain/graph'

export interface Sketch {
  readonly graph: HeapGraph
  node(name: string): number
  holder(name: string): number
  /** The edge drawn as 'a -> b'; the nth of several between the same two. */
  edge(arrow: string, nth?: number): number
  /** Draws edges back as arrows, for expectations. */
  arrows(edges: readonly number[]): string[]
}

export function sketch(drawing: string): Sketch {
  const nodes = ['root']
  const holders = ['']
  const indexIn = (names: string[], name: string) => (names.includes(name) ? names.indexOf(name) : names.push(name) - 1)
  const lines = drawing.split(/[;\n]/).map((line) => line.trim())
  const edges = lines.flatMap((line) => {
    const match = /^(\w+) -> (\w+)(?: @(\w+)(?::(\d+))?)?$/.exec(line)
    if (match === null) return []
    const [, from = '', to = '', holder = '', statement = '0'] = match
    return [[indexIn(nodes, from), indexIn(nodes, to), indexIn(holders, holder), Number(statement)] as const]
  })
  const sizes = new Map(
    lines.flatMap((line) => [...line.matchAll(/^(\w+) = (\d+)$/g)].map(([, name, size]) => [name, Number(size)])),
  )
  const builder = new HeapGraphBuilder()
  for (const name of nodes.slice(1)) builder.addNode(sizes.get(name) ?? 1)
  for (const edge of edges) builder.addEdge(...edge)
  const graph = builder.freeze()
  const arrow = (edge: number) => `${nodes[sourceOf(graph, edge)]} -> ${nodes[graph.to[edge] ?? 0]}`
  return {
    graph,
    node: (name) => nodes.indexOf(name),
    holder: (name) => holders.indexOf(name),
    edge: (drawn, nth = 0) => Array.from(graph.to.keys()).filter((edge) => arrow(edge) === drawn)[nth] ?? -1,
    arrows: (list) => list.map(arrow),
  }
}
