/** Frames: what part of the picture is seen, and how it changes. Pure; the element's size comes in. */
import type { Book } from './arrange'
import { xOf } from './arrange'
import { CARD_WIDTH, COLUMN_GAP, LANE_HEAD, LANE_PADDING, LINE_ROOM } from './measure'

export interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

const MARGIN = 12
/** Nothing is drawn larger than this, so that a single card does not fill the wall, nor so small that it cannot be read. */
const LARGEST = 1.15
/** A narrow pane is on a small screen, which is read from near. */
const NARROW = 700
const SMALLEST = { narrow: 0.64, wide: 0.72 }
/** But so much smaller at once, if all of it is seen so. */
const SMALLEST_WHOLE = 0.54
/** What is not seen whole need be no larger. */
const LARGE_ENOUGH = 0.8
/** To have a whole path in sight one puts up with less. */
const STILL_READ = 0.5

export function extentOf(book: Book): Frame {
  const places = [...book.values()]
  if (places.length === 0) return { x: 0, y: 0, width: CARD_WIDTH, height: 100 }
  const left = Math.min(...places.map((place) => xOf(place.column))) - LANE_PADDING
  const right = Math.max(...places.map((place) => xOf(place.column) + CARD_WIDTH + (place.isBelow ? LINE_ROOM : 0)))
  const top = Math.min(...places.map((place) => place.y - (place.column === 0 ? LANE_HEAD + LANE_PADDING : 0)))
  const bottom = Math.max(...places.map((place) => place.y + place.height)) + LANE_PADDING
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** As much of the extent as can be read, from its top left corner; in the middle if there is room. */
export function fitted(extent: Frame, size: Size): Frame {
  const forAll = scaleFor(extent, size)
  const scale = forAll < SMALLEST_WHOLE ? partScale(size) : Math.min(forAll, LARGEST)
  const width = size.width / scale
  const height = size.height / scale
  const x = extent.x - Math.max(MARGIN, (width - extent.width) / 2)
  return { x, y: extent.y - MARGIN, width, height }
}

/** So many columns as can be read, none of them cut. */
function partScale({ width }: Size): number {
  const smallest = width < NARROW ? SMALLEST.narrow : SMALLEST.wide
  const count = Math.floor((width / smallest - 2 * MARGIN - LANE_PADDING + COLUMN_GAP) / xOf(1))
  const columns = xOf(Math.max(1, count)) - COLUMN_GAP
  return Math.min(LARGE_ENOUGH, width / (columns + LANE_PADDING + 2 * MARGIN))
}

/** All of the extent, however small that makes it; for one who asks to see all. */
export function whole(extent: Frame, size: Size): Frame {
  const frame = fitted(extent, size)
  const factor = Math.min(1, (scaleFor(extent, size) * frame.width) / size.width)
  return factor === 1 ? frame : { ...scaled(frame, factor, 0, 0), x: extent.x - MARGIN, y: extent.y - MARGIN }
}

/** At which all of it is seen. */
export function scaleFor(extent: Frame, size: Size): number {
  return Math.min(size.width / (extent.width + 2 * MARGIN), size.height / (extent.height + 2 * MARGIN))
}

/** Made larger, so that things are drawn smaller, until `inner` fits, as far as it can still be read. */
export function widenedFor(frame: Frame, inner: Frame, size: Size): Frame {
  const wanted = Math.min(frame.width / (inner.width + 2 * MARGIN), frame.height / (inner.height + 2 * MARGIN))
  const factor = Math.max(wanted, (STILL_READ * frame.width) / size.width)
  return factor >= 1 ? frame : scaled(frame, factor, 0.5, 0.5)
}

/** Moves the frame, no further than needed, so that `inner` is in it; as much of it as there is room for, from its top left. */
export function movedTo(frame: Frame, inner: Frame): Frame {
  const x = moved(frame.x, frame.width, inner.x - MARGIN, inner.width + 2 * MARGIN)
  const y = moved(frame.y, frame.height, inner.y - MARGIN, inner.height + 2 * MARGIN)
  return { ...frame, x, y }
}

function moved(start: number, length: number, inner: number, innerLength: number): number {
  if (innerLength >= length || inner < start) return inner
  return Math.max(start, inner + innerLength - length)
}

export function contains(frame: Frame, inner: Frame): boolean {
  return (
    inner.x >= frame.x &&
    inner.y >= frame.y &&
    inner.x + inner.width <= frame.x + frame.width &&
    inner.y + inner.height <= frame.y + frame.height
  )
}

export function scaled(frame: Frame, factor: number, atX: number, atY: number): Frame {
  const width = frame.width / factor
  const height = frame.height / factor
  return { x: frame.x + (frame.width - width) * atX, y: frame.y + (frame.height - height) * atY, width, height }
}
