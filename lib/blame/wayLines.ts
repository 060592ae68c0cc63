/** The tree of ways to some objects, one reference a line, what is behind it further to the right. */
import { edgeLine } from './edgeLine'
import type { WayRow, WayTree } from './verdict'

/** `titleOf` says which object a number is; `asked` is how many were asked about, also those that no way leads to. */
export function wayLines({ objects, rows, more }: WayTree, asked: number, titleOf: (id: number) => string): string[] {
  if (rows.length === 0) return []
  const depths: number[] = []
  for (const { above } of rows) depths.push(above === null ? 0 : (depths[above] ?? 0) + 1)
  const moreBelow = moreLines(rows, depths)
  const lines = rows.flatMap((row, at) => {
    const above = row.above === null ? undefined : rows[row.above]
    const line = `${edgeLine(row, depths[at])}${leadWords(row, above?.objects ?? 0, objects)}`
    return [row.id === null ? line : `${line} -> ${titleOf(row.id)}`, ...(moreBelow.get(at) ?? [])]
  })
  return [
    '',
    `Ways to ${wayTargets(objects, asked)}, what they share told once:`,
    ...lines,
    ...(more === 0 ? [] : [moreLine(more, 0)]),
  ]
}

function wayTargets(objects: number, asked: number): string {
  if (objects === asked) return objects === 1 ? 'it' : `these ${objects}`
  return objects === 1 ? 'the one of them that is kept' : `the ${objects} of them that are kept`
}

/** To how many it leads, where that is not said by the line above or by what it leads to. */
function leadWords({ objects, id }: WayRow, above: number, all: number): string {
  if (all === 1 || objects === above || (id !== null && objects === 1)) return ''
  return `; on the way to ${objects === all ? 'all' : `${objects} of them`}`
}

/** By the row after which they are told: the last one below the row whose ways on are not all there. */
function moreLines(rows: readonly WayRow[], depths: readonly number[]): ReadonlyMap<number, string[]> {
  const lines = new Map<number, string[]>()
  rows.forEach(({ more }, at) => {
    if (more === 0) return
    let last = at
    while ((depths[last + 1] ?? -1) > (depths[at] ?? 0)) last++
    lines.set(last, [moreLine(more, (depths[at] ?? 0) + 1), ...(lines.get(last) ?? [])])
  })
  return lines
}

function moreLine(more: number, depth: number): string {
  return `    ${' '.repeat(2 * depth)}and ${more} more`
}
