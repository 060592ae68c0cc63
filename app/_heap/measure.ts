/** The sizes of the picture's parts, in its own units (CSS pixels at scale 1), and where a card's parts lie. */
import type { Card, Row } from './scene'

export const CARD_WIDTH = 252
export const COLUMN_GAP = 60
/** Room on the right for the lines between cards of one column. */
export const LINE_ROOM = 52
export const CARD_GAP = 10
export const HEAD_HEIGHT = 30
export const ROW_HEIGHT = 20
const FOOT = 6
export const INDENT = 13
export const LANE_HEAD = 26
/** Room above the first and below the last card of a lane. */
export const LANE_PADDING = 7
/** Width of a letter of the code font at the size of a row (13) and of a title (15). */
export const ROW_LETTER = 7.95
export const TITLE_LETTER = 9.1

export function cardHeight(card: Pick<Card, 'rows'>): number {
  return HEAD_HEIGHT + (card.rows.length === 0 ? 0 : card.rows.length * ROW_HEIGHT + FOOT)
}

/** The middle of a row, measured from the card's top; of the head for null or a row that is not there. */
export function rowMiddle(rows: readonly Row[], key: string | null): number {
  const at = key === null ? -1 : rows.findIndex((row) => row.key === key)
  return at < 0 ? HEAD_HEIGHT / 2 : HEAD_HEIGHT + (at + 0.5) * ROW_HEIGHT
}

/** Cuts `text` to `letters`, with an ellipsis where something is missing. */
export function cut(text: string, letters: number): string {
  const shown = [...text]
  return shown.length <= letters ? text : `${shown.slice(0, Math.max(0, letters - 1)).join('')}…`
}
