/**
 * A frozen picture of the heap, as arrays: what every question of "who keeps what" is asked of.
 *
 * Nodes are objects, edges are references. Node 0 is the root of roots: everything that is alive is reached from it.
 * The edges of node v are first[v] .. first[v + 1] - 1, in the order in which they were added ("compressed sparse row").
 * An edge has a holder and a statement. Holder 0 is the interpreter: such an edge is never blamed and never cut.
 * Statement 0 is "no statement": such an edge is cut by no statement.
 * Weak references are not in the graph, since they keep nothing. Parallel edges are: an object may be held twice by one list.
 *
 * Reading a typed array gives `number | undefined` to the type checker. All loops here stay inside the arrays, so the
 * `?? 0` that follows a read never acts, and the optimising compiler removes it.
 *
 * Does not know what an object, a holder or a statement is.
 */

export interface HeapGraph {
  /** node 0 is the root of roots */
  readonly nodeCount: number
  /** node -> its first edge; one longer than the nodes */
  readonly first: Uint32Array
  /** edge -> target node */
  readonly to: Uint32Array
  /** edge -> holder; 0 = made by the interpreter: never blamed, never cut */
  readonly holder: Uint16Array
  /** one more than the highest holder */
  readonly holderCount: number
  /** edge -> statement; 0 = none */
  readonly statement: Uint32Array
  /** node -> bytes */
  readonly size: Float64Array
}

/** The same edges seen from their targets. */
export interface ReverseGraph {
  /** node -> its first incoming slot; one longer than the nodes */
  readonly first: Uint32Array
  /** incoming slot -> edge */
  readonly edge: Uint32Array
  /** incoming slot -> source node */
  readonly from: Uint32Array
}

/** "No edge", "no node": wherever an array of numbers has to say that there is none. */
export const NONE = 0xffffffff

const INITIAL_CAPACITY = 1024

/** Collects nodes and edges in any order. Node 0, the root of roots, is there from the beginning with size 0. */
export class HeapGraphBuilder {
  #nodeCount = 1
  #edgeCount = 0
  #holderCount = 1
  #size = new Float64Array(INITIAL_CAPACITY)
  #from = new Uint32Array(INITIAL_CAPACITY)
  #to = new Uint32Array(INITIAL_CAPACITY)
  #holder = new Uint16Array(INITIAL_CAPACITY)
  #statement = new Uint32Array(INITIAL_CAPACITY)

  get nodeCount(): number {
    return this.#nodeCount
  }

  /** Adds an object of so many bytes and returns its node. */
  addNode(size: number): number {
    const node = this.#nodeCount++
    if (node >= this.#size.length) this.#size = doubled(this.#size, new Float64Array(this.#size.length * 2))
    this.#size[node] = size
    return node
  }

  /** Adds a reference. Its edge number is known only once the graph is frozen: edges are numbered by source. */
  addEdge(from: number, to: number, holder: number, statement: number): void {
    const edge = this.#edgeCount++
    if (edge >= this.#to.length) this.#growEdges()
    this.#from[edge] = from
    this.#to[edge] = to
    this.#holder[edge] = holder
    if (holder >= this.#holderCount) this.#holderCount = holder + 1
    this.#statement[edge] = statement
  }

  /** Sorts the edges by source, keeping the order of adding within a source. The builder may go on afterwards. */
  freeze(): HeapGraph {
    const nodeCount = this.#nodeCount
    const edgeCount = this.#edgeCount
    const from = this.#from.subarray(0, edgeCount)
    requireNodes(from, nodeCount)
    requireNodes(this.#to.subarray(0, edgeCount), nodeCount)
    const first = rowStarts(from, nodeCount)
    const next = first.slice()
    const to = new Uint32Array(edgeCount)
    const holder = new Uint16Array(edgeCount)
    const statement = new Uint32Array(edgeCount)
    for (let added = 0; added < edgeCount; added++) {
      const source = from[added] ?? 0
      const edge = next[source] ?? 0
      next[source] = edge + 1
      to[edge] = this.#to[added] ?? 0
      holder[edge] = this.#holder[added] ?? 0
      statement[edge] = this.#statement[added] ?? 0
    }
    return {
      nodeCount,
      first,
      to,
      holder,
      holderCount: this.#holderCount,
      statement,
      size: this.#size.slice(0, nodeCount),
    }
  }

  #growEdges(): void {
    const capacity = this.#to.length * 2
    this.#from = doubled(this.#from, new Uint32Array(capacity))
    this.#to = doubled(this.#to, new Uint32Array(capacity))
    this.#holder = doubled(this.#holder, new Uint16Array(capacity))
    this.#statement = doubled(this.#statement, new Uint32Array(capacity))
  }
}

/** Turns the edges round. Slots of a node are in the order of edge numbers. */
export function reverse(graph: HeapGraph): ReverseGraph {
  const { nodeCount, first: rows, to } = graph
  const first = rowStarts(to, nodeCount)
  const next = first.slice()
  const edge = new Uint32Array(to.length)
  const from = new Uint32Array(to.length)
  for (let source = 0, e = 0; source < nodeCount; source++) {
    for (const end = rows[source + 1] ?? 0; e < end; e++) {
      const target = to[e] ?? 0
      const slot = next[target] ?? 0
      next[target] = slot + 1
      edge[slot] = e
      from[slot] = source
    }
  }
  return { first, edge, from }
}

/** Finds the node an edge starts from, by bisection: an edge does not store it. */
export function sourceOf(graph: HeapGraph, edge: number): number {
  let low = 0
  let high = graph.nodeCount
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((graph.first[middle] ?? 0) <= edge) low = middle
    else high = middle
  }
  return low
}

function rowStarts(row: Uint32Array, nodeCount: number): Uint32Array {
  const first = new Uint32Array(nodeCount + 1)
  for (let i = 0; i < row.length; i++) {
    const after = (row[i] ?? 0) + 1
    first[after] = (first[after] ?? 0) + 1
  }
  for (let node = 0; node < nodeCount; node++) first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0)
  return first
}

function requireNodes(nodes: Uint32Array, nodeCount: number): void {
  for (let edge = 0; edge < nodes.length; edge++) {
    const node = nodes[edge] ?? 0
    if (node >= nodeCount) throw new RangeError(`freeze: edge ${edge} names node ${node} of ${nodeCount}`)
  }
}

/** Moves what is in `old` into `grown`. */
export function doubled<T extends Float64Array | Int32Array | Uint32Array | Uint16Array>(old: T, grown: T): T {
  grown.set(old)
  return grown
}
