/** Where cards lie, and where lines begin and end at them: the same for all layouts. */
import type { Book } from '../../../app/_heap/arrange'
import { xOf } from '../../../app/_heap/arrange'
import { CARD_WIDTH, cardHeight, rowMiddle } from '../../../app/_heap/measure'
import type { Card, Edge, Scene } from '../../../app/_heap/scene'

export interface Spot {
  readonly x: number
  readonly y: number
}

/** The upper left corner of each card. */
export type Corners = ReadonlyMap<string, Spot>

/** A straight line from a row's side to the nearer side of a card. */
export interface Line {
  readonly edge: Edge
  readonly start: Spot
  readonly end: Spot
}

export function cornersIn(book: Book, scene: Scene): Corners {
  return new Map(
    scene.cards.flatMap(({ key }) => {
      const place = book.get(key)
      return place === undefined ? [] : [[key, { x: xOf(place.column), y: place.y }] as const]
    }),
  )
}

/** What a card holds of itself is no line between cards. */
export function linesIn(scene: Scene, corners: Corners): Line[] {
  const cards = new Map(scene.cards.map((card) => [card.key, card]))
  return outerEdges(scene).flatMap((edge): Line[] => {
    const [from, to] = [cards.get(edge.from.card), cards.get(edge.to.card)]
    const [source, target] = [corners.get(edge.from.card), corners.get(edge.to.card)]
    if (from === undefined || to === undefined || source === undefined || target === undefined) return []
    const start = { x: source.x + CARD_WIDTH, y: source.y + rowMiddle(from.rows, edge.from.row) }
    const isAhead = target.x >= start.x
    const end = { x: target.x + (isAhead ? 0 : CARD_WIDTH), y: target.y + rowMiddle(to.rows, edge.to.row) }
    return [{ edge, start, end }]
  })
}

export function outerEdges({ edges }: Scene): Edge[] {
  return edges.filter(({ from, to }) => from.card !== to.card)
}

export function areaOf(cards: readonly Card[], corners: Corners): number {
  const boxes = cards.flatMap((card) => {
    const corner = corners.get(card.key)
    return corner === undefined
      ? []
      : [{ ...corner, right: corner.x + CARD_WIDTH, bottom: corner.y + cardHeight(card) }]
  })
  if (boxes.length === 0) return 0
  const width = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ x }) => x))
  const height = Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ y }) => y))
  return width * height
}
