/**
 * Gives every card a place and lets it keep it: a book of places that only grows, so that nothing moves when the reader
 * steps, in either direction. It begins with places for the roots (planRoots.ts). A new card goes to the free place nearest
 * to what holds it; a card that grows pushes down those below it. "Tidy" begins a new book.
 *
 * Columns come from layers.ts; within a column cards stand at the mean height of the rows that hold them, after Sugiyama,
 * Tagawa, Toda (1981), one sweep. Where a picture has a last column (columns.ts), what would stand further to the right stands
 * in it, below what holds it. It knows only keys and heights; another engine fits behind the same function.
 */
import { NO_HEIGHTS } from './heights'
import { layersOf, targetsByCard } from './layers'
import {
  CARD_GAP,
  CARD_WIDTH,
  cardHeight,
  COLUMN_GAP,
  HEAD_HEIGHT,
  LANE_HEAD,
  LANE_PADDING,
  rowMiddle,
} from './measure'
import type { Card, Edge, Scene } from './scene'

export interface Place {
  readonly column: number
  readonly y: number
  readonly height: number
  /** The lane of a root, so that neighbours of one lane share its band. */
  readonly lane: string | null
  /** It stands below what holds it, in the same column: the line between them runs on the right of both. */
  readonly isBelow: boolean
}

export type Book = ReadonlyMap<string, Place>

export const EMPTY_BOOK: Book = new Map()

/** The places of the scene's cards alone, as high as they are now. */
export function presentIn(scene: Scene, book: Book): Book {
  return new Map(
    scene.cards.flatMap((card) => {
      const place = book.get(card.key)
      return place === undefined ? [] : [[card.key, { ...place, height: cardHeight(card) }] as const]
    }),
  )
}

/**
 * A book with places for all cards of the scene; those of `book` stay, moved down only where a card above grew. No card gets a
 * place to the right of the column `last`. `heights`: how much room new cards are to have at least.
 */
export function arrange(scene: Scene, book: Book, last = Infinity, heights = NO_HEIGHTS): Book {
  if (scene.cards.every((card) => cardHeight(card) <= (book.get(card.key)?.height ?? -1))) return book
  const places = new Map(book)
  for (const card of scene.cards) if (places.has(card.key)) grow(places, card)
  const fresh = scene.cards.filter((card) => !places.has(card.key))
  if (fresh.length === 0) return places
  const known = new Map([...places].map(([key, place]) => [key, place.column]))
  const layers = layersOf(scene.cards, scene.edges, known)
  const roomFor = (card: Card): number => Math.max(cardHeight(card), heights.get(card.key) ?? 0)
  placeRoots(places, scene, fresh)
  const depth = Math.min(last, Math.max(0, ...layers.values()))
  for (let column = 1; column <= depth; column++) {
    const cards = fresh.filter((card) => layers.get(card.key) === column)
    const further = column < last ? [] : fresh.filter((card) => (layers.get(card.key) ?? 0) > last)
    if (cards.length + further.length > 0) placeColumn(places, column, wishesOf(places, scene, cards, further), roomFor)
  }
  return places
}

export function xOf(column: number): number {
  return column * (CARD_WIDTH + COLUMN_GAP)
}

function grow(places: Map<string, Place>, card: Card): void {
  const place = places.get(card.key)
  const height = cardHeight(card)
  if (place === undefined || height <= place.height) return
  places.set(card.key, { ...place, height })
  let above = { ...place, height }
  for (const [key, below] of inColumn(places, place.column)) {
    if (below.y <= place.y) continue
    const y = above.y + above.height + gapBetween(above.lane, below.lane)
    if (below.y >= y) return
    above = { ...below, y }
    places.set(key, above)
  }
}

/** Between lanes there is room for the lower one's head. */
export function gapBetween(above: string | null, below: string | null): number {
  return CARD_GAP + (above === below ? 0 : LANE_HEAD + 2 * LANE_PADDING)
}

function inColumn(places: Book, column: number): [string, Place][] {
  return [...places].filter(([, place]) => place.column === column).sort(([, a], [, b]) => a.y - b.y)
}

/** Roots stand below each other, lane by lane, after those that stand already. */
function placeRoots(places: Map<string, Place>, scene: Scene, fresh: readonly Card[]): void {
  const last = inColumn(places, 0).at(-1)?.[1]
  let lane = last?.lane ?? null
  let bottom = last === undefined ? -CARD_GAP - LANE_PADDING : last.y + last.height
  for (const { key } of scene.lanes) {
    for (const card of fresh) {
      if (card.lane !== key) continue
      const y = bottom + gapBetween(lane, key)
      const height = cardHeight(card)
      places.set(card.key, { column: 0, y, height, lane: key, isBelow: false })
      bottom = y + height
      lane = key
    }
  }
}

interface Wish {
  readonly card: Card
  /** Where it would best begin; null for right below `holder`. */
  readonly y: number | null
  readonly holder: string | null
}

/** In the order in which they stand: each of `further` behind what holds it. */
function wishesOf(places: Book, scene: Scene, cards: readonly Card[], further: readonly Card[]): Wish[] {
  const wished = cards
    .map((card) => ({ card, y: wishedY(places, scene, card), holder: null }))
    .sort((a, b) => a.y - b.y)
  if (further.length === 0) return wished
  const left = new Map(further.map((card) => [card.key, card]))
  const held = targetsByCard(scene.edges)
  const wishes: Wish[] = []
  const known = scene.cards.filter(({ key }) => places.has(key)).map(({ key }) => ({ holder: key, wish: null }))
  const stack: { readonly holder: string; readonly wish: Wish | null }[] = [
    ...wished.map((wish) => ({ holder: wish.card.key, wish })),
    ...known,
  ].reverse()
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (top.wish !== null) wishes.push(top.wish)
    const { holder } = top
    const below: { readonly holder: string; readonly wish: Wish }[] = []
    for (const key of held.get(holder) ?? []) {
      const card = left.get(key)
      if (card !== undefined) below.push({ holder: key, wish: { card, y: null, holder } })
      left.delete(key)
    }
    stack.push(...below.reverse())
  }
  return [...wishes, ...[...left.values()].map((card) => ({ card, y: 0, holder: null }))]
}

function placeColumn(
  places: Map<string, Place>,
  column: number,
  wishes: readonly Wish[],
  roomFor: (card: Card) => number,
): void {
  const isEmpty = inColumn(places, column).length === 0
  let y = -Infinity
  let late = 0
  for (const { card, y: wished, holder } of wishes) {
    const height = roomFor(card)
    const wish = wished ?? bottomOf(places, holder)
    y = isEmpty ? Math.max(wish, y) : freeY(places, column, wish, height)
    if (wished !== null) late += y - wished
    places.set(card.key, { column, y, height, lane: null, isBelow: wished === null })
    y += height + CARD_GAP
  }
  if (isEmpty) shift(places, column, -late / wishes.length)
}

function bottomOf(places: Book, key: string | null): number {
  const place = places.get(key ?? '')
  return place === undefined ? 0 : place.y + place.height + CARD_GAP
}

/** Where the mean of the rows that hold a card is at the height of its head. */
function wishedY(places: Book, scene: Scene, card: Card): number {
  const heights = scene.edges.flatMap((edge) => {
    const y = edge.to.card === card.key ? sourceY(places, scene, edge) : undefined
    return y === undefined ? [] : [y]
  })
  if (heights.length === 0) return 0
  return Math.max(0, heights.reduce((sum, y) => sum + y, 0) / heights.length - HEAD_HEIGHT / 2)
}

function sourceY(places: Book, scene: Scene, edge: Edge): number | undefined {
  const place = places.get(edge.from.card)
  const card = scene.cards.find(({ key }) => key === edge.from.card)
  return place === undefined || card === undefined ? undefined : place.y + rowMiddle(card.rows, edge.from.row)
}

/** The free stretch of the column nearest to `wish`. */
function freeY(places: Book, column: number, wish: number, height: number): number {
  const taken = inColumn(places, column).map(([, place]) => place)
  const isFree = (y: number) =>
    taken.every((place) => y + height + CARD_GAP <= place.y || y >= place.y + place.height + CARD_GAP)
  const candidates = [wish, 0]
  for (const place of taken) candidates.push(place.y - height - CARD_GAP, place.y + place.height + CARD_GAP)
  const free = candidates.filter((y) => y >= 0 && isFree(y))
  return free.reduce((best, y) => (Math.abs(y - wish) < Math.abs(best - wish) ? y : best), Infinity)
}

function shift(places: Map<string, Place>, column: number, by: number): void {
  const cards = inColumn(places, column)
  const top = cards[0]?.[1].y ?? 0
  const move = Math.max(by, -top)
  for (const [key, place] of cards) places.set(key, { ...place, y: place.y + move })
}
