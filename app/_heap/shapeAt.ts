/** A small shape, moved and made smaller, as a path of absolute numbers: so that many of them are one path. */

/** Coordinates that each command takes: `x` and `y` by turns; `H` and `V` have one, of an arc only the last two are a point. */
const PART = /([a-zA-Z])|(-?\d*\.?\d+)/g
const ARC_LENGTH = 7

/** `shape` is a path in the units of which `scale` makes those of the picture; its origin goes to (x, y). */
export function shapeAt(shape: string, x: number, y: number, scale: number): string {
  let command = 'M'
  let at = 0
  let moved = ''
  for (const [part, letter] of shape.matchAll(PART)) {
    if (letter !== undefined) {
      command = letter
      at = 0
      moved += letter
      continue
    }
    moved += `${at > 0 ? ' ' : ''}${numberAt(command, at, Number(part), { x, y, scale })}`
    at++
  }
  return moved
}

interface Movement {
  readonly x: number
  readonly y: number
  readonly scale: number
}

function numberAt(command: string, at: number, value: number, { x, y, scale }: Movement): number {
  const kind = command.toUpperCase()
  const inArc = at % ARC_LENGTH
  if (kind === 'A' && inArc >= 2 && inArc <= 4) return value
  const scaled = value * scale
  const isSize = kind === 'A' && inArc < 2
  if (command !== kind || isSize) return rounded(scaled)
  const isY = kind === 'V' || (kind === 'A' ? inArc === 6 : kind !== 'H' && at % 2 === 1)
  return rounded(scaled + (isY ? y : x))
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
