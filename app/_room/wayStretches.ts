/** The tree of ways as a narrow pane has it: references between which no way parts are one row, written as Python would. */
import { pathExpression } from '../../lib/blame/pathExpression'
import type { Edge, WayTree } from '../../lib/blame/verdict'

export interface WayStretch {
  readonly edges: readonly Edge[]
  readonly text: string
  /** From 1. */
  readonly depth: number
  /** The stretch that it goes on from; null: it begins the way. */
  readonly above: number | null
  readonly hasMoreBehind: boolean
  /** References right behind it that are not told. */
  readonly more: number
}

/** Each with those behind it right after it. */
export function wayStretches({ rows }: WayTree): WayStretch[] {
  const behind = new Map<number | null, number[]>()
  rows.forEach(({ above }, at) => {
    const list = behind.get(above)
    if (list === undefined) behind.set(above, [at])
    else list.push(at)
  })
  const stretches: WayStretch[] = []
  const waiting = startsAt(behind.get(null), null, 1)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { above, depth } = next
    const edges: Edge[] = []
    let last = next.row
    for (;;) {
      const row = rows[last]
      if (row === undefined) break
      edges.push(row)
      const [only, second] = behind.get(last) ?? []
      if (only === undefined || second !== undefined || row.id !== null || row.more > 0) break
      last = only
    }
    const further = behind.get(last)
    const text = pathExpression(edges)
    const more = rows[last]?.more ?? 0
    stretches.push({ edges, text, depth, above, hasMoreBehind: further !== undefined, more })
    waiting.push(...startsAt(further, stretches.length - 1, depth + 1))
  }
  return stretches
}

interface Start {
  readonly row: number
  readonly above: number | null
  readonly depth: number
}

/** The first one last. */
function startsAt(rows: readonly number[] = [], above: number | null, depth: number): Start[] {
  return rows.map((row) => ({ row, above, depth })).reverse()
}
