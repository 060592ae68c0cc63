/** Where the labels of lit references stand: at the middle of their lines, pushed down where one would cover another. */
import type { Light } from './choice'
import type { Routes } from './route'
import type { Edge } from './scene'

export interface Label {
  readonly key: string
  readonly text: string
  readonly origin: Edge['origin']
  readonly x: number
  readonly y: number
}

/** The size of a label's text: its height, and what a letter takes of its width. */
const HEIGHT = 16
const LETTER = 7.5

export function labelsOf(edges: readonly Edge[], routes: Routes, light: Light): Label[] {
  const wished = edges.flatMap(({ key, origin }): Label[] => {
    const route = light.rows.has(key) ? routes.get(key) : undefined
    if (route === undefined || origin.file === null) return []
    return [{ key, text: `${origin.file}:${origin.line}`, origin, x: route.middle.x, y: route.middle.y - 8 }]
  })
  wished.sort((a, b) => a.y - b.y)
  const placed: Label[] = []
  for (const label of wished) placed.push({ ...label, y: freeY(placed, label) })
  return placed
}

/** From top to bottom: whatever stands in the way ends above the next try. */
function freeY(placed: readonly Label[], label: Label): number {
  let { y } = label
  for (const other of placed) {
    const room = ((label.text.length + other.text.length) / 2) * LETTER
    if (Math.abs(other.x - label.x) < room && Math.abs(other.y - y) < HEIGHT) y = other.y + HEIGHT
  }
  return y
}
