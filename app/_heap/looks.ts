/**
 * What of the scene is to be seen, before anybody draws it: which words fit on a card and in a row, and the names by which the
 * style sheet knows how they look. The boxes on the screen and the shapes in a file both draw this.
 */
import type { PassMark } from './choice'
import { CARD_WIDTH, cut, INDENT, ROW_LETTER, TITLE_LETTER } from './measure'
import type { Card, Edge, Row } from './scene'
import { originWords } from './scene'
import type { Translate } from '../_language/translate'

export interface HeadText {
  readonly title: string
  readonly note: string
  readonly badge: string
}

/** `isAdrift`: nothing leads to it any more, and it stands where it stood. What a collection does with it says more than its count. */
export function headText(card: Card, isAdrift: boolean, mark: PassMark | null, t: Translate): HeadText {
  const own = badgeOf(card, t)
  const plain = isAdrift && card.count !== 0 ? t('heap.card.outOfReach', { badge: own }) : own
  const badge = mark?.badge ?? plain
  const room = Math.floor((CARD_WIDTH - 24 - badge.length * 7) / TITLE_LETTER)
  const title = cut(card.title, room)
  return { title, note: something(cut(card.note, room - title.length - 1)), badge }
}

function badgeOf({ life, hidden, count }: Card, t: Translate): string {
  if (life === 'freed') return t('heap.card.freed')
  if (life === 'dying') return t('heap.card.freedNow')
  if (hidden > 0) return t('heap.card.hidden', { count: hidden })
  if (count === null) return life === 'born' ? t('heap.card.new') : ''
  return life === 'born' ? t('heap.card.newCount', { count }) : t('heap.card.count', { count })
}

export interface RowText {
  /** Where it begins, from the card's left edge. */
  readonly x: number
  readonly name: string
  readonly text: string
}

export function rowText(row: Row): RowText {
  const x = 12 + row.depth * INDENT
  const room = Math.floor((CARD_WIDTH - x - 34) / ROW_LETTER)
  const name = cut(row.name, room)
  return { x, name, text: something(cut(row.text, room - name.length - 1)) }
}

/** An ellipsis alone says nothing. */
function something(text: string): string {
  return text === '…' ? '' : text
}

/** Whether the row ends in its holder's mark, from where the arrow begins. */
export function hasPort(row: Row): boolean {
  return row.kind === 'strong' && row.more === 0 && row.origin.face.colour >= 0
}

export function rowTitle(row: Row, t: Translate): string {
  if (row.more > 0) return t('heap.showMore')
  const name = row.folded === null || row.folded === row.name ? row.name : `${row.name} (${row.folded})`
  return `${name} ${row.text}: ${row.origin.face.name}, ${originWords(row.origin, t)}`
}

export function edgeTitle({ name, origin }: Edge, t: Translate): string {
  return `${name}, ${origin.face.name}, ${originWords(origin, t)}`
}

export function cardClass(card: Card, isChosen: boolean, isLit: boolean, mark: PassMark | null): string {
  const pass = mark !== null && `pass-${mark.state}`
  const circle = isOutlined(card, mark) && 'circle'
  return classOf(
    'object',
    card.kind,
    card.life,
    card.lingers && 'lingers',
    circle,
    pass,
    isChosen && 'chosen',
    isLit && 'lit',
  )
}

/** As one in a circle of references; what a collection does with it has the outline to itself. */
export function isOutlined({ isInCircle, life }: Card, mark: PassMark | null): boolean {
  return isInCircle && mark === null && (life === 'alive' || life === 'born')
}

export function rowClass(row: Row, isLit: boolean, isChosen: boolean): string {
  return classOf('row', row.change ?? false, isLit && 'lit', isChosen && 'chosen')
}

export function edgeClass(edge: Edge, isLit: boolean): string {
  return classOf('edge', edge.kind, isLit && 'lit', edge.change ?? false)
}

/** `object object--freed`. */
function classOf(block: string, ...states: readonly (string | false)[]): string {
  return [block, ...states.filter((state) => state !== false).map((state) => `${block}--${state}`)].join(' ')
}
