/** What of the picture lies outside the part that is seen, by its side: so that who looks at a phone knows that there is more. Pure. */
import type { Book } from './arrange'
import { xOf } from './arrange'
import { contains, type Frame } from './frame'
import { CARD_WIDTH, cardHeight } from './measure'
import type { Card } from './scene'

export const SIDES = ['left', 'right', 'above', 'below'] as const
export type Side = (typeof SIDES)[number]

/** A card of which less than this is seen cannot be read. */
const SEEN_SHARE = 0.8

export type Beyond = Readonly<Record<Side, readonly Frame[]>>

export const NOTHING_BEYOND: Beyond = { left: [], right: [], above: [], below: [] }

/** Those to the left and right first: a card that is at a corner is counted once. Tombstones nobody misses. */
export function beyond(frame: Frame, cards: readonly Card[], book: Book): Beyond {
  const found: Record<Side, Frame[]> = { left: [], right: [], above: [], below: [] }
  for (const card of cards) {
    const place = book.get(card.key)
    if (place === undefined || card.life === 'freed') continue
    // Its place may have room for rows that it has at other steps.
    const box = { x: xOf(place.column), y: place.y, width: CARD_WIDTH, height: cardHeight(card) }
    const side = contains(frame, box) ? null : sideOf(frame, box)
    if (side !== null) found[side].push(box)
  }
  return found
}

function sideOf(frame: Frame, box: Frame): Side | null {
  const [width, height] = [box.width * SEEN_SHARE, box.height * SEEN_SHARE]
  if (box.x + width > frame.x + frame.width) return 'right'
  if (box.x + box.width - width < frame.x) return 'left'
  if (box.y + height > frame.y + frame.height) return 'below'
  return box.y + box.height - height < frame.y ? 'above' : null
}

/** The smallest frame around all of them. */
export function around(boxes: readonly Frame[]): Frame {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

export function isAlike(a: Beyond, b: Beyond): boolean {
  return SIDES.every((side) => a[side].length === b[side].length)
}
