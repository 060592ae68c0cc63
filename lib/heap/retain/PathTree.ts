/**
 * Ways to some nodes, put together in one tree from the root of roots: what ways have in common from there on is in it once. A node
 * that is reached in two ways stands in it twice.
 *
 * It begins with the shortest paths to many nodes, which are merged at once (paths.ts), and takes single ways in besides.
 * Does not know which ways are worth telling, nor what a reference is called.
 */
import type { HeapGraph } from './graph'
import type { MergedPaths } from './paths'

export class PathTree {
  /** row -> the edge that leads there; of row 0, the root of roots, none */
  readonly edge: number[]
  /** row -> how many of the nodes asked about are here or below */
  readonly count: number[]
  /** row -> their bytes */
  readonly bytes: number[]
  /** row -> rows right below, in the order in which they came */
  readonly below: number[][]
  /** row -> the node where it is one that was asked about, else -1 */
  readonly target: number[]

  constructor(
    private readonly graph: HeapGraph,
    { node, edge, parent, count, bytes }: MergedPaths,
  ) {
    this.edge = [...edge]
    this.count = [...count]
    this.bytes = [...bytes]
    this.below = this.edge.map(() => [])
    for (let row = 1; row < node.length; row++) this.below[parent[row] ?? 0]?.push(row)
    this.target = this.edge.map((_, row) => (row > 0 && this.isCountedHere(row) ? (node[row] ?? 0) : -1))
  }

  get rows(): number {
    return this.edge.length
  }

  /** Takes in the ways to one more node, which may have parts in common with each other. */
  add(node: number, ways: readonly (readonly number[])[]): void {
    const touched = new Set<number>()
    for (const way of ways) {
      let row = 0
      touched.add(row)
      for (const edge of way) touched.add((row = this.child(row, edge)))
      this.target[row] = node
    }
    for (const row of touched) {
      this.count[row] = (this.count[row] ?? 0) + 1
      this.bytes[row] = (this.bytes[row] ?? 0) + (this.graph.size[node] ?? 0)
    }
  }

  private isCountedHere(row: number): boolean {
    const below = this.below[row] ?? []
    return (this.count[row] ?? 0) > below.reduce((sum, each) => sum + (this.count[each] ?? 0), 0)
  }

  private child(row: number, edge: number): number {
    const children = this.children(row)
    const known = children.get(edge)
    if (known !== undefined) return known
    const made = this.rows
    this.edge.push(edge)
    this.count.push(0)
    this.bytes.push(0)
    this.below.push([])
    this.target.push(-1)
    this.below[row]?.push(made)
    children.set(edge, made)
    return made
  }

  /** By their edges; made when the first way comes by. */
  private children(row: number): Map<number, number> {
    let children = this.byEdge.get(row)
    if (children === undefined) {
      children = new Map((this.below[row] ?? []).map((each) => [this.edge[each] ?? 0, each]))
      this.byEdge.set(row, children)
    }
    return children
  }

  private readonly byEdge = new Map<number, Map<number, number>>()
}
