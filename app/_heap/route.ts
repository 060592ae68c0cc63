/**
 * The lines from rows to cards: from a row's right edge to the left edge of what it holds, bent once; to the right edge
 * where that lies in the same column or further left. Lines that end at one card are spread over its head.
 */
import type { Book } from './arrange'
import { xOf } from './arrange'
import type { Curve } from './edgeAt'
import { CARD_WIDTH, HEAD_HEIGHT, ROW_HEIGHT } from './measure'
import type { Card, Edge } from './scene'

export interface Route {
  /** As SVG has it. */
  readonly path: string
  readonly curve: Curve
  readonly start: Port
  readonly end: Port
  /** The arrow's tip and the direction in which it points. */
  readonly tip: { readonly x: number; readonly y: number; readonly toRight: boolean }
  /** Where a label of the line can stand. */
  readonly middle: { readonly x: number; readonly y: number }
}

export type Routes = ReadonlyMap<string, Route>

/** A column and a height at its edge. */
interface Port {
  readonly column: number
  readonly y: number
}

const ARROW = 9

/** Those that run as they ran in `before` are the same objects; if all do, it is the same map. */
export function routesOf(
  cards: readonly Card[],
  edges: readonly Edge[],
  book: Book,
  before: Routes = new Map(),
): Routes {
  const ports = new Ports(cards, book)
  const routes = new Map<string, Route>()
  let isSame = true
  for (const group of groupByTarget(edges)) {
    const ends: End[] = []
    for (const edge of group) {
      const from = ports.at(edge.from.card, edge.from.row)
      const to = ports.at(edge.to.card, edge.to.row)
      if (from !== undefined && to !== undefined) ends.push({ edge, from, to })
    }
    if (ends.length > 1) ends.sort((a, b) => a.from.y - b.from.y)
    for (const [at, { edge, from, to }] of ends.entries()) {
      const spread = edge.to.row === null ? HEAD_HEIGHT * 0.62 : 0
      const y = to.y + (ends.length < 2 ? 0 : (at / (ends.length - 1) - 0.5) * spread)
      const last = before.get(edge.key)
      const runsAsBefore =
        last !== undefined && isAt(last.start, from) && last.end.column === to.column && last.end.y === y
      isSame &&= runsAsBefore
      routes.set(edge.key, runsAsBefore ? last : routeOf(from, { column: to.column, y }))
    }
  }
  return isSame && routes.size === before.size ? before : routes
}

interface End {
  readonly edge: Edge
  readonly from: Port
  readonly to: Port
}

function isAt(a: Port, b: Port): boolean {
  return a.column === b.column && a.y === b.y
}

/** Where lines meet cards and rows. */
class Ports {
  private readonly cards: ReadonlyMap<string, Card>
  private readonly rows = new Map<Card, ReadonlyMap<string, number>>()

  constructor(
    cards: readonly Card[],
    private readonly book: Book,
  ) {
    this.cards = new Map(cards.map((card) => [card.key, card]))
  }

  /** Of the card where it has no such row, or none is asked for. */
  at(key: string, row: string | null): Port | undefined {
    const card = this.cards.get(key)
    const place = this.book.get(key)
    if (card === undefined || place === undefined) return undefined
    const { column, y } = place
    const at = row === null ? undefined : this.rowsOf(card).get(row)
    return { column, y: y + (at === undefined ? HEAD_HEIGHT / 2 : HEAD_HEIGHT + (at + 0.5) * ROW_HEIGHT) }
  }

  private rowsOf(card: Card): ReadonlyMap<string, number> {
    const known = this.rows.get(card)
    if (known !== undefined) return known
    const rows = new Map(card.rows.map(({ key }, at) => [key, at]))
    this.rows.set(card, rows)
    return rows
  }
}

function groupByTarget(edges: readonly Edge[]): Edge[][] {
  const groups = new Map<string, Edge[]>()
  for (const edge of edges) {
    const key = edge.to.row ?? edge.to.card
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [edge])
    else group.push(edge)
  }
  return [...groups.values()]
}

function routeOf(start: Port, end: Port): Route {
  return start.column < end.column ? forward(start, end) : backward(start, end)
}

function forward(start: Port, end: Port): Route {
  const x1 = xOf(start.column) + CARD_WIDTH
  const x2 = xOf(end.column)
  const bend = Math.max(36, (x2 - x1) * 0.5)
  const middle = { x: (x1 + x2) / 2, y: (start.y + end.y) / 2 }
  const tip = { x: x2, y: end.y, toRight: true }
  return { start, end, tip, middle, ...along([x1, x1 + bend, x2 - bend, x2 - ARROW], start.y, end.y) }
}

function backward(start: Port, end: Port): Route {
  const x1 = xOf(start.column) + CARD_WIDTH
  const x2 = xOf(end.column) + CARD_WIDTH
  const out = Math.max(x1, x2) + 30 + Math.min(44, Math.abs(start.y - end.y) * 0.2)
  const middle = { x: out - 12, y: (start.y + end.y) / 2 }
  const tip = { x: x2, y: end.y, toRight: false }
  return { start, end, tip, middle, ...along([x1, out, out, x2 + ARROW], start.y, end.y) }
}

/** Level at both ends. */
function along(x: Curve['x'], y1: number, y2: number): Pick<Route, 'curve' | 'path'> {
  return { curve: { x, y: [y1, y1, y2, y2] }, path: `M${x[0]} ${y1}C${x[1]} ${y1} ${x[2]} ${y2} ${x[3]} ${y2}` }
}
