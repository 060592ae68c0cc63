/**
 * The tree of all ways to some objects, in the names that readers know: what ways have in common is told once. What lies between a name
 * and its value inside the interpreter is folded, as in a single path (edgeNames.ts), so what parts there parts below the last name told.
 *
 * It is bounded: of many references side by side those behind which most is are told, of a long row of single ones the two ends.
 */
import type { PathTree } from '../heap/retain/PathTree'
import type { EdgeNamer, NamedEdge } from './edgeNames'
import type { Edge, WayRow, WayTree } from './verdict'

export interface WayLimits {
  /** References told side by side. */
  readonly beside: number
  readonly rows: number
}

/** Names at either end of a row of single references; more would not be read. */
const LONGEST_END = 32
/** References looked at for such an end: some become no name of their own. */
const LONGEST_LOOK = 4 * LONGEST_END

/** How what a tree is made of is called. */
export interface WayFaces {
  readonly namer: EdgeNamer
  readonly edge: (named: NamedEdge) => Edge
  readonly elided: Edge
  readonly idOf: (node: number) => number
}

/** A row of the tree whose ways on are to be told, below a row told; null: below none. */
interface Waiting {
  readonly row: number
  readonly above: number | null
  readonly folded: string
}

export class WayTeller {
  private readonly rows: WayRow[] = []
  private more = 0

  constructor(
    private readonly tree: PathTree,
    private readonly faces: WayFaces,
    private readonly limits: WayLimits,
  ) {}

  tell(): WayTree {
    const waiting = this.waysOn({ row: 0, above: null, folded: '' })
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      waiting.push(...this.waysOn(this.tellStretch(next)))
    return { objects: this.tree.count[0] ?? 0, rows: this.rows, more: this.more }
  }

  /** Those below a row that are told, the first one last; the others are counted. */
  private waysOn({ row, above, folded }: Waiting): Waiting[] {
    const { tree } = this
    const { edge, count } = tree
    const below = [...(tree.below[row] ?? [])].sort(
      (a, b) => (count[b] ?? 0) - (count[a] ?? 0) || (edge[a] ?? 0) - (edge[b] ?? 0),
    )
    const room = this.rows.length >= this.limits.rows ? 0 : this.limits.beside
    const told = below.slice(0, room)
    this.addMore(above, below.length - told.length)
    return told.map((each) => ({ row: each, above, folded })).reverse()
  }

  private addMore(above: number | null, count: number): void {
    const row = above === null ? undefined : this.rows[above]
    if (row === undefined) this.more += count
    else row.more += count
  }

  /** From a row down to where ways part or an object asked about is. */
  private tellStretch({ row, above, folded }: Waiting): Waiting {
    const { tree } = this
    const edges = [tree.edge[row] ?? 0]
    let last = row
    while ((tree.target[last] ?? -1) < 0) {
      const [only, second] = tree.below[last] ?? []
      if (only === undefined || second !== undefined) break
      edges.push(tree.edge[only] ?? 0)
      last = only
    }
    const target = tree.target[last] ?? -1
    const named = this.named(edges, folded, target >= 0)
    let lowest = above
    for (const edge of named.shown) {
      this.rows.push({ ...edge, above: lowest, objects: tree.count[last] ?? 0, id: null, more: 0 })
      lowest = this.rows.length - 1
    }
    const end = lowest === null ? undefined : this.rows[lowest]
    if (target >= 0 && end !== undefined) end.id = this.faces.idOf(target)
    return { row: last, above: lowest, folded: named.folded }
  }

  private named(edges: readonly number[], folded: string, isEnd: boolean): { shown: Edge[]; folded: string } {
    const { namer, edge, elided } = this.faces
    const isLong = edges.length > 2 * LONGEST_LOOK
    const head = namer.stretch(isLong ? edges.slice(0, LONGEST_LOOK) : edges, folded, isEnd && !isLong)
    const tail = isLong ? namer.stretch(edges.slice(-LONGEST_LOOK), '', isEnd) : null
    const shown = [...head.shown, ...(tail?.shown ?? [])]
    const isElided = isLong || shown.length > 2 * LONGEST_END
    const told = isElided
      ? [...shown.slice(0, LONGEST_END).map(edge), elided, ...shown.slice(-LONGEST_END).map(edge)]
      : shown.map(edge)
    return { shown: told, folded: (tail ?? head).folded }
  }
}
