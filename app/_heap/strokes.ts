/**
 * The picture's lines and marks, gathered by how they look: the lines of one person are a few paths, and so are their marks. A browser
 * that has a few dozen paths to keep draws a picture of hundreds of objects as fast as one of ten; and since a line is always in the
 * same one of them, whatever a step changes, it changes one or two.
 */
import type { Face } from '../_ui/face'
import { letterOf, patternOf } from '../_ui/face'
import type { Book } from './arrange'
import { xOf } from './arrange'
import type { Light } from './choice'
import { edgeClass, hasPort } from './looks'
import { CARD_WIDTH, HEAD_HEIGHT, ROW_HEIGHT } from './measure'
import type { Routes } from './route'
import type { Card, Edge } from './scene'
import { shapeAt } from './shapeAt'

export interface LineStroke {
  readonly key: string
  readonly look: string
  readonly kind: Edge['kind']
  readonly face: Face
  readonly lines: string
  readonly tips: string
}

/** Into so many paths the lines of one look are parted at most. */
const PARTS = 32
/** Lines to objects made one after another, which are near each other, are of one path: what a step changes is in a small place. */
const AGE_BITS = 6

export function lineStrokes(edges: readonly Edge[], routes: Routes, light: Light): LineStroke[] {
  const strokes = new Map<string, { -readonly [Part in keyof LineStroke]: LineStroke[Part] }>()
  for (const edge of edges) {
    const route = routes.get(edge.key)
    if (route === undefined) continue
    const { kind } = edge
    const { face } = edge.origin
    const look = edgeClass(edge, light.rows.has(edge.key))
    const key = `${look} ${face.colour} ${face.pattern} ${partOf(edge.key)}`
    const stroke = strokes.get(key) ?? { key, look, kind, face, lines: '', tips: '' }
    const { x, y, toRight } = route.tip
    stroke.lines += route.path
    stroke.tips += `M${x} ${y}l${toRight ? -9 : 9} -5v10z`
    strokes.set(key, stroke)
  }
  return [...strokes.values()]
}

/** By the serial of what is referred to, the third number of a reference's key. */
function partOf(key: string): number {
  const at = key.indexOf('.', key.indexOf('.') + 1) + 1
  return (Number.parseInt(key.slice(at), 10) >>> AGE_BITS) % PARTS
}

/** The marks of one holder at the ends of rows, from where their arrows begin. */
export interface PortStroke {
  readonly key: string
  readonly face: Face
  readonly isDim: boolean
  readonly shapes: string
  /** A letter for each. */
  readonly letters: string
  readonly x: readonly number[]
  readonly y: readonly number[]
}

const PORT_SCALE = 2 / 3
/** Marks of so many rows below each other are of one path. */
const ROWS_TOGETHER = 24

/** `known` are the shapes that were made before, by pattern and place: a step moves few of them. */
export function portStrokes(
  cards: readonly Card[],
  book: Book,
  light: Light,
  known = new Map<string, string>(),
): PortStroke[] {
  const isLit = light.rows.size > 0
  const strokes = new Map<
    string,
    { shapes: string; letters: string; readonly x: number[]; readonly y: number[] } & Look
  >()
  for (const card of cards) {
    const place = book.get(card.key)
    if (place === undefined) continue
    const isDim = isLit && !light.cards.has(card.key)
    for (const [at, row] of card.rows.entries()) {
      if (!hasPort(row)) continue
      const { face } = row.origin
      const key = `${face.colour} ${face.pattern} ${letterOf(face)} ${isDim} ${Math.floor(at / ROWS_TOGETHER)}`
      const stroke = strokes.get(key) ?? { key, face, isDim, shapes: '', letters: '', x: [], y: [] }
      const x = xOf(place.column) + CARD_WIDTH - 22
      const y = place.y + HEAD_HEIGHT + at * ROW_HEIGHT + 3
      const spot = `${face.pattern} ${x} ${y}`
      const shape = known.get(spot) ?? shapeAt(patternOf(face).shape, x, y, PORT_SCALE)
      known.set(spot, shape)
      stroke.shapes += shape
      const letter = letterOf(face)
      stroke.letters += letter
      // SVG counts in UTF-16 units.
      for (let unit = 0; unit < letter.length; unit++) {
        stroke.x.push(x + 12 * PORT_SCALE)
        stroke.y.push(y + 16.5 * PORT_SCALE)
      }
      strokes.set(key, stroke)
    }
  }
  return [...strokes.values()]
}

type Look = Pick<PortStroke, 'key' | 'face' | 'isDim'>
