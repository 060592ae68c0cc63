/**
 * Paths that are known by their names alone, as those of a verdict, in one tree. Two references count as one where all that is told of them and of
 * what led there is the same.
 */
import type { Edge, WayRow, WayTree } from './verdict'

export function treeOfPaths(paths: readonly (readonly Edge[])[], id: number): WayTree {
  const rows: WayRow[] = []
  const known = new Map<string, number>()
  for (const path of paths) {
    let above: number | null = null
    for (const edge of path) {
      const key = JSON.stringify([above, edge])
      let row = known.get(key)
      if (row === undefined) {
        row = rows.push({ ...edge, above, objects: 1, id: null, more: 0 }) - 1
        known.set(key, row)
      }
      above = row
    }
    const end = above === null ? undefined : rows[above]
    if (end !== undefined) end.id = id
  }
  return { objects: 1, rows, more: 0 }
}

/** How many ways the tree has, told or not. */
export function waysIn({ rows, more }: WayTree): number {
  return rows.reduce((sum, row) => sum + (row.id === null ? 0 : 1) + row.more, more)
}
