/**
 * Rectangles whose areas are as given, laid side by side to fill a box, none much longer than wide: the squarified treemap of
 * Bruls, Huizing and van Wijk (2000).
 *
 * Invariant: the tiles cover the box without overlapping, in the order given, which should be the largest first.
 */

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One box for each weight; a weight of 0 gets an empty one. */
export function tiles(weights: readonly number[], box: Box): Box[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const scale = total === 0 ? 0 : (box.width * box.height) / total
  const placed: Box[] = []
  let rest = box
  for (let at = 0; at < weights.length;) {
    const row = rowFrom(weights, at, scale, Math.min(rest.width, rest.height))
    const laid = lay(row, rest)
    placed.push(...laid.boxes)
    rest = laid.rest
    at += row.length
  }
  return placed
}

/** The areas of as many tiles as make the worst shape among them best. */
function rowFrom(weights: readonly number[], from: number, scale: number, side: number): number[] {
  const row: number[] = []
  for (const weight of weights.slice(from)) {
    const longer = [...row, weight * scale]
    if (row.length > 0 && worst(longer, side) > worst(row, side)) break
    row.push(weight * scale)
  }
  return row
}

function worst(areas: readonly number[], side: number): number {
  const sum = areas.reduce((total, area) => total + area, 0)
  const breadth = sum / side
  return Math.max(...areas.map((area) => Math.max((breadth * breadth) / area, area / (breadth * breadth))))
}

/** Along the shorter side of the box. */
function lay(areas: readonly number[], box: Box): { readonly boxes: Box[]; readonly rest: Box } {
  const sum = areas.reduce((total, area) => total + area, 0)
  const isUpright = box.width >= box.height
  const side = isUpright ? box.height : box.width
  const breadth = side === 0 ? 0 : sum / side
  let begin = 0
  const boxes = areas.map((area): Box => {
    const length = breadth === 0 ? 0 : area / breadth
    const at = begin
    begin += length
    return isUpright
      ? { x: box.x, y: box.y + at, width: breadth, height: length }
      : { x: box.x + at, y: box.y, width: length, height: breadth }
  })
  const rest = isUpright
    ? { ...box, x: box.x + breadth, width: Math.max(0, box.width - breadth) }
    : { ...box, y: box.y + breadth, height: Math.max(0, box.height - breadth) }
  return { boxes, rest }
}
