/** Which line of the picture is under the pointer: lines are thin and many, so they are found by measure and not by the browser. */
import type { Routes } from './route'

/** Pieces in which a curve is measured. */
const PIECES = 24

/** The key of the line nearest to the point, of those no further than `reach`; null if there is none. */
export function edgeAt(routes: Routes, x: number, y: number, reach: number): string | null {
  let best: string | null = null
  let nearest = reach
  for (const [key, { curve }] of routes) {
    if (!isNear(curve, x, y, nearest)) continue
    const distance = distanceTo(curve, x, y)
    if (distance <= nearest) [best, nearest] = [key, distance]
  }
  return best
}

/** The ends and the two points that draw the line between them, as of a cubic Bézier curve. */
export interface Curve {
  readonly x: readonly [number, number, number, number]
  readonly y: readonly [number, number, number, number]
}

/** A curve lies within the box of its four points. */
function isNear(curve: Curve, x: number, y: number, reach: number): boolean {
  return (
    x >= Math.min(...curve.x) - reach &&
    x <= Math.max(...curve.x) + reach &&
    y >= Math.min(...curve.y) - reach &&
    y <= Math.max(...curve.y) + reach
  )
}

function distanceTo(curve: Curve, x: number, y: number): number {
  let nearest = Infinity
  let [fromX, fromY] = [curve.x[0], curve.y[0]]
  for (let piece = 1; piece <= PIECES; piece++) {
    const at = piece / PIECES
    const [toX, toY] = [pointOn(curve.x, at), pointOn(curve.y, at)]
    nearest = Math.min(nearest, distanceToSegment(x - fromX, y - fromY, toX - fromX, toY - fromY))
    fromX = toX
    fromY = toY
  }
  return nearest
}

function pointOn([a, b, c, d]: Curve['x'], at: number): number {
  const rest = 1 - at
  return rest ** 3 * a + 3 * rest ** 2 * at * b + 3 * rest * at ** 2 * c + at ** 3 * d
}

/** From a point to the segment from the origin to (dx, dy). */
function distanceToSegment(x: number, y: number, dx: number, dy: number): number {
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length))
  return Math.hypot(x - along * dx, y - along * dy)
}
