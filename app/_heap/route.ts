/**
 * The lines from rows to cards: from a row's right edge to the left edge of what it holds, bent once; to the right edge
 * where that lies in the same column or further left. Lines that end at one card are spread over its head.
 */
import type { Book } from './arrange'
import { xOf } from './arrange'
import { CARD_WIDTH, HEAD_HEIGHT, rowMiddle } from './measure'
import type { Card, Edge } from './scene'

export interface Route {
  readonly path: string
  /** The arrow's tip and the direction in which it points. */
  readonly tip: { readonly x: number; readonly y: number; readonly toRight: boolean }
  /** Where a label of the line can stand. */
  readonly middle: { readonly x: number; readonly y: number }
}

const ARROW = 9

export function routesOf(cards: readonly Card[], edges: readonly Edge[], book: Book): Map<string, Route> {
  const byKey = new Map(cards.map((card) => [card.key, card]))
  const routes = new Map<string, Route>()
  for (const group of groupByTarget(edges)) {
    const ends = group.flatMap((edge) => {
      const from = portOf(byKey, book, edge.from.card, edge.from.row)
      const to = portOf(byKey, book, edge.to.card, edge.to.row)
      return from === undefined || to === undefined ? [] : [{ edge, from, to }]
    })
    ends.sort((a, b) => a.from.y - b.from.y)
    for (const [at, { edge, from, to }] of ends.entries()) {
      const spread = edge.to.row === null ? HEAD_HEIGHT * 0.62 : 0
      const y = to.y + (ends.length < 2 ? 0 : (at / (ends.length - 1) - 0.5) * spread)
      routes.set(edge.key, from.column < to.column ? forward(from, { ...to, y }) : backward(from, { ...to, y }))
    }
  }
  return routes
}

interface Port {
  readonly column: number
  readonly y: number
}

function portOf(cards: ReadonlyMap<string, Card>, book: Book, key: string, row: string | null): Port | undefined {
  const place = book.get(key)
  const card = cards.get(key)
  if (place === undefined || card === undefined) return undefined
  return { column: place.column, y: place.y + rowMiddle(card.rows, row) }
}

function groupByTarget(edges: readonly Edge[]): Edge[][] {
  const groups = new Map<string, Edge[]>()
  for (const edge of edges) {
    const key = `${edge.to.card} ${edge.to.row ?? ''}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [edge])
    else group.push(edge)
  }
  return [...groups.values()]
}

function forward(from: Port, to: Port): Route {
  const x1 = xOf(from.column) + CARD_WIDTH
  const x2 = xOf(to.column)
  const bend = Math.max(36, (x2 - x1) * 0.5)
  const path = `M${x1} ${from.y}C${x1 + bend} ${from.y} ${x2 - bend} ${to.y} ${x2 - ARROW} ${to.y}`
  return { path, tip: { x: x2, y: to.y, toRight: true }, middle: { x: (x1 + x2) / 2, y: (from.y + to.y) / 2 } }
}

function backward(from: Port, to: Port): Route {
  const x1 = xOf(from.column) + CARD_WIDTH
  const x2 = xOf(to.column) + CARD_WIDTH
  const out = Math.max(x1, x2) + 30 + Math.min(44, Math.abs(from.y - to.y) * 0.2)
  const path = `M${x1} ${from.y}C${out} ${from.y} ${out} ${to.y} ${x2 + ARROW} ${to.y}`
  return { path, tip: { x: x2, y: to.y, toRight: false }, middle: { x: out - 12, y: (from.y + to.y) / 2 } }
}
