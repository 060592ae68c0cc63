/**
 * Rectangles whose areas are as given, laid side by side to fill a box, none much longer than wide: the squarified treemap of
 * Bruls, Huizing and van Wijk (2000), as d3-hierarchy has it.
 *
 * Invariant: the tiles cover the box without overlapping, in the order given, which should be the largest first.
 */
import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Weighed {
  readonly weight: number
  readonly parts?: readonly Weighed[]
}

/** Tiles as near to squares as can be; the library's own choice is the golden ratio. */
const SQUARE = treemapSquarify.ratio(1)

/** One box for each weight; a weight of 0 gets an empty one. */
export function tiles(weights: readonly number[], box: Box): Box[] {
  const whole: Weighed = { weight: 0, parts: weights.map((weight) => ({ weight })) }
  const tree = hierarchy(whole, ({ parts }) => parts).sum(({ weight }) => weight)
  const laid = treemap<Weighed>().tile(SQUARE).size([box.width, box.height])(tree)
  return (laid.children ?? []).map(({ x0, y0, x1, y1 }) => ({
    x: box.x + x0,
    y: box.y + y0,
    width: x1 - x0,
    height: y1 - y0,
  }))
}
