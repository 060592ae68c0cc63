/**
 * What the choice brings to light: the ways in which the chosen object is held, of those that are told (spotlight.ts), back to the roots;
 * for a chosen reference, the reference and both its ends. Walks the scene backwards; weak references hold nothing.
 */
import type { Choice, Light } from './choice'
import { NO_LIGHT } from './choice'
import { type Card, type Edge, type Row, type Scene, withThoseAbove } from './scene'
import type { HeldWay } from './spotlight'

/** `ways`: those that are to be lit; without any the chosen object is, by itself. */
export function lightOf(scene: Scene, choice: Choice, ways: readonly HeldWay[]): Light {
  if (choice === null) return NO_LIGHT
  return choice.kind === 'reference' ? aroundReference(scene, choice.key) : holdersOf(scene, choice.serial, ways)
}

function aroundReference(scene: Scene, key: string): Light {
  const card = scene.cards.find(({ rows }) => rows.some((row) => row.key === key))
  const row = card?.rows.find((each) => each.key === key)
  if (card === undefined || row === undefined) return NO_LIGHT
  const cards = new Set(row.to === null ? [card.key] : [card.key, row.to.card])
  return { ...NO_LIGHT, cards, rows: new Set([key]) }
}

function holdersOf(scene: Scene, serial: number, ways: readonly HeldWay[]): Light {
  const isOnWay = onWays(ways)
  const cards = new Set<string>()
  const rows = new Set<string>()
  const byKey = new Map(scene.cards.map((card) => [card.key, card]))
  const start = scene.cards.find((card) => card.serial === serial)
  const nested = scene.cards
    .flatMap((card) => card.rows.map((row) => ({ card, row })))
    .find((each) => isHome(each.row, serial))
  const queue: Point[] =
    start !== undefined ? [{ card: start.key, row: null }] : nested !== undefined ? [pointAt(nested)] : []
  const seen = new Set(queue.map(nameOf))
  for (let at = 0; at < queue.length; at++) {
    const point = queue[at]
    const card = point === undefined ? undefined : byKey.get(point.card)
    if (point === undefined || card === undefined) continue
    cards.add(card.key)
    for (const row of withThoseAbove(card, point.row)) rows.add(row.key)
    for (const edge of into(scene.edges, card, point.row)) {
      if (!isOnWay(edge)) continue
      rows.add(edge.key)
      const next = { card: edge.from.card, row: edge.from.row }
      if (!seen.has(nameOf(next))) queue.push(next)
      seen.add(nameOf(next))
    }
  }
  return { ...NO_LIGHT, cards, rows }
}

/** A row's key tells which objects it joins, and the event that made the reference; the interpreter's own has no event. */
function onWays(ways: readonly HeldWay[]): (edge: Edge) => boolean {
  const births = new Set(ways.flatMap((way) => way.births))
  const roots = new Set(ways.map(({ root }) => root))
  return ({ key, isFold }) => {
    if (isFold) return true
    const [source, ...rest] = key.split('.')
    return source === '0' ? roots.has(Number(rest.at(-1))) : births.has(Number(rest[0]))
  }
}

interface Point {
  readonly card: string
  /** The row that holds on; null for the card itself. */
  readonly row: string | null
}

function isHome(row: Row, serial: number): boolean {
  return row.serial === serial && row.to === null
}

function pointAt({ card, row }: { readonly card: Card; readonly row: Row }): Point {
  return { card: card.key, row: row.key }
}

function nameOf(point: Point): string {
  return `${point.card} ${point.row ?? ''}`
}

/** Strong references to the card itself, or to the row or those it is nested in. */
function into(edges: readonly Edge[], card: Card, row: string | null): Edge[] {
  const held = new Set<string | null>([null, ...withThoseAbove(card, row).map((each) => each.key)])
  return edges.filter(
    (edge) => edge.to.card === card.key && held.has(edge.to.row) && edge.kind !== 'weak' && edge.change !== 'gone',
  )
}
