/** How a drawing reads, in numbers. */
import type { Corners, Line, Spot } from './boxes'

/** Pairs of lines that cross; those that begin or end together do not. */
export function crossingsOf(lines: readonly Line[]): number {
  let crossings = 0
  for (const [at, one] of lines.entries())
    for (const other of lines.slice(at + 1)) if (!meet(one, other) && cross(one, other)) crossings++
  return crossings
}

export function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { start, end }) => sum + distance(start, end), 0)
}

export interface Moves {
  /** Cards that are in both drawings. */
  readonly stayed: number
  /** How far each of those went that stands elsewhere. */
  readonly moved: readonly number[]
}

/** All of the later drawing is carried first so that most of it lies as it lay: where it begins is the camera's affair. */
export function movesBetween(before: Corners, after: Corners): Moves {
  const ways = [...after].flatMap(([key, { x, y }]) => {
    const last = before.get(key)
    return last === undefined ? [] : [{ x: x - last.x, y: y - last.y }]
  })
  const carried = { x: median(ways.map(({ x }) => x)), y: median(ways.map(({ y }) => y)) }
  const moved = ways.map((way) => distance(way, carried)).filter((far) => far > 1)
  return { stayed: ways.length, moved }
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}

function meet(one: Line, other: Line): boolean {
  return (
    one.edge.from.row === other.edge.from.row ||
    (one.edge.to.card === other.edge.to.card && one.edge.to.row === other.edge.to.row)
  )
}

function cross(one: Line, other: Line): boolean {
  return side(one, other.start) * side(one, other.end) < 0 && side(other, one.start) * side(other, one.end) < 0
}

function side({ start, end }: Line, { x, y }: Spot): number {
  return Math.sign((end.x - start.x) * (y - start.y) - (end.y - start.y) * (x - start.x))
}

function distance(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
