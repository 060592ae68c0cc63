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
import type { Route, Routes } from './route'
import type { Card, Edge, Row } from './scene'
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

/** What was gathered before: of hundreds of lines and marks a step changes a few, and only the strokes that those are in are made anew. */
export class KnownStrokes<Source extends object, Part, Stroke> {
  private readonly parts = new WeakMap<Source, Part>()
  private strokes = new Map<string, { readonly parts: readonly Part[]; readonly stroke: Stroke }>()

  /** The part that was made of the source, if it still holds. */
  part(source: Source, isValid: (part: Part) => boolean, make: () => Part): Part {
    const before = this.parts.get(source)
    if (before !== undefined && isValid(before)) return before
    const part = make()
    this.parts.set(source, part)
    return part
  }

  /** One stroke for the parts of each key; the same as before where the parts are. */
  gather(
    parted: ReadonlyMap<string, readonly Part[]>,
    make: (key: string, parts: readonly Part[]) => Stroke,
  ): Stroke[] {
    const strokes = new Map<string, { readonly parts: readonly Part[]; readonly stroke: Stroke }>()
    for (const [key, parts] of parted) {
      const before = this.strokes.get(key)
      const isSame = before?.parts.length === parts.length && parts.every((part, at) => part === before.parts[at])
      strokes.set(key, isSame ? before : { parts, stroke: make(key, parts) })
    }
    this.strokes = strokes
    return [...strokes.values()].map(({ stroke }) => stroke)
  }
}

interface LinePart extends Pick<LineStroke, 'key' | 'look' | 'kind' | 'face'> {
  readonly isLit: boolean
  readonly route: Route
}

export type KnownLines = KnownStrokes<Edge, LinePart, LineStroke>

export function lineStrokes(
  edges: readonly Edge[],
  routes: Routes,
  light: Light,
  known: KnownLines = new KnownStrokes(),
): LineStroke[] {
  const parted = new Map<string, LinePart[]>()
  for (const edge of edges) {
    const route = routes.get(edge.key)
    if (route === undefined) continue
    const isLit = light.rows.has(edge.key)
    const isValid = (part: LinePart): boolean => part.route === route && part.isLit === isLit
    add(
      parted,
      known.part(edge, isValid, () => linePart(edge, route, isLit)),
    )
  }
  return known.gather(parted, lineStroke)
}

function linePart(edge: Edge, route: Route, isLit: boolean): LinePart {
  const { kind } = edge
  const { face } = edge.origin
  const look = edgeClass(edge, isLit)
  return { key: `${look} ${face.colour} ${face.pattern} ${partOf(edge.key)}`, look, kind, face, isLit, route }
}

function lineStroke(key: string, parts: readonly LinePart[]): LineStroke {
  const [first] = parts
  if (first === undefined) throw new Error('lineStroke: a stroke of no lines')
  const { look, kind, face } = first
  const lines = parts.map(({ route }) => route.path).join('')
  const tips = parts.map(({ route: { tip } }) => `M${tip.x} ${tip.y}l${tip.toRight ? -9 : 9} -5v10z`).join('')
  return { key, look, kind, face, lines, tips }
}

function add<Part extends { readonly key: string }>(parted: Map<string, Part[]>, part: Part): void {
  const parts = parted.get(part.key)
  if (parts === undefined) parted.set(part.key, [part])
  else parts.push(part)
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
  readonly x: string
  readonly y: string
}

const PORT_SCALE = 2 / 3
/** Marks of so many rows below each other are of one path. */
const ROWS_TOGETHER = 24

interface PortPart extends Pick<PortStroke, 'key' | 'face' | 'isDim'> {
  readonly x: number
  readonly y: number
  readonly shape: string
  readonly letter: string
}

export type KnownPorts = KnownStrokes<Row, PortPart, PortStroke>

export function portStrokes(
  cards: readonly Card[],
  book: Book,
  light: Light,
  known: KnownPorts = new KnownStrokes(),
): PortStroke[] {
  const isAnyLit = light.rows.size > 0
  const parted = new Map<string, PortPart[]>()
  for (const card of cards) {
    const place = book.get(card.key)
    if (place === undefined) continue
    const isDim = isAnyLit && !light.cards.has(card.key)
    const x = xOf(place.column) + CARD_WIDTH - 22
    const top = place.y + HEAD_HEIGHT + 2
    for (const [at, row] of card.rows.entries()) {
      if (!hasPort(row)) continue
      const y = top + at * ROW_HEIGHT
      const isValid = (part: PortPart): boolean => part.x === x && part.y === y && part.isDim === isDim
      add(
        parted,
        known.part(row, isValid, () => portPart(row, at, x, y, isDim)),
      )
    }
  }
  return known.gather(parted, portStroke)
}

function portPart({ origin: { face } }: Row, at: number, x: number, y: number, isDim: boolean): PortPart {
  const letter = letterOf(face)
  const key = `${face.colour} ${face.pattern} ${letter} ${isDim} ${Math.floor(at / ROWS_TOGETHER)}`
  return { key, face, isDim, x, y, letter, shape: shapeAt(patternOf(face).shape, x, y, PORT_SCALE) }
}

function portStroke(key: string, parts: readonly PortPart[]): PortStroke {
  const [first] = parts
  if (first === undefined) throw new Error('portStroke: a stroke of no marks')
  const { face, isDim } = first
  // SVG counts in UTF-16 units.
  const units = parts.flatMap((part) => Array.from({ length: part.letter.length }, () => part))
  return {
    key,
    face,
    isDim,
    shapes: parts.map(({ shape }) => shape).join(''),
    letters: parts.map(({ letter }) => letter).join(''),
    x: units.map((part) => part.x + 12 * PORT_SCALE).join(' '),
    y: units.map((part) => part.y + 16.5 * PORT_SCALE).join(' '),
  }
}
