/**
 * The bands behind the roots that are there: neighbours of one lane share a band with the lane's name at its head. An object that
 * came out of reach where it stands among others has none; its card says it (CardShape.tsx).
 */
import type { Book } from './arrange'
import { CARD_WIDTH, cardHeight, LANE_HEAD, LANE_PADDING } from './measure'
import type { Lane, Scene } from './scene'

export interface Band {
  readonly key: string
  readonly lane: Lane
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export function bandsOf(scene: Scene, book: Book): Band[] {
  const roots = scene.cards.flatMap((card) => {
    const place = card.lane === null ? undefined : book.get(card.key)
    return place === undefined || place.lane !== card.lane
      ? []
      : [{ lane: card.lane, place: { ...place, height: cardHeight(card) } }]
  })
  roots.sort((a, b) => a.place.y - b.place.y)
  const bands: Band[] = []
  for (const { lane: key, place } of roots) {
    const lane = scene.lanes.find((each) => each.key === key)
    const last = bands.at(-1)
    const bottom = place.y + place.height + LANE_PADDING
    if (lane === undefined) continue
    if (last?.lane === lane) bands[bands.length - 1] = { ...last, height: bottom - last.y }
    else bands.push(bandFrom(lane, place.y - LANE_HEAD - LANE_PADDING, bottom))
  }
  return bands
}

function bandFrom(lane: Lane, top: number, bottom: number): Band {
  return {
    key: `${lane.key} ${top}`,
    lane,
    x: -LANE_PADDING - 4,
    y: top,
    width: CARD_WIDTH + 2 * LANE_PADDING + 4,
    height: bottom - top,
  }
}
