'use client'
/**
 * The part of a long table that is in the page: some rows about those in sight, with room above and below for the others. Rows are as
 * high as what they say, so where one stands is known only once it is there: whatever the window, the row that the reader looks
 * at stays where it is on the screen.
 *
 * The scroll bar stands for all rows; of so many that a page would be too high for the browser, each takes less of it.
 */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** Rows in the page at once. */
const WINDOW = 80
/** Of which so many are above those in sight. */
const ABOVE = 25
/** About as high as a row is, in pixels. */
const ROW = 60
/** No browser draws pages much higher than this. */
const HIGHEST = 8_000_000

/** Of the whole way: so near an end, it is the end. */
const NEARLY = 1e-6
/** About as high as the heads of the columns are, which cover what is behind them. */
const HEADS = 44

/** Lower than any view is high: what is to be there is as low as it can be. */
const FAR = 10_000

export interface RowWindow {
  readonly first: number
  /** After the last. */
  readonly end: number
  /** Room for the rows before and after, in pixels. */
  readonly above: number
  readonly below: number
  readonly onScroll: () => void
  readonly goToEnd: (end: 'first' | 'last') => void
}

interface Anchor {
  readonly row: number
  /** Where its top is to be, below that of the view; null: wherever that is. */
  readonly top: number | null
}

/** `body` has a child for each row of the window. `subject`: what the rows are; when it changes they are looked at from the first. */
export function useRowWindow(
  view: RefObject<HTMLElement | null>,
  body: RefObject<HTMLElement | null>,
  count: number,
  subject: string,
): RowWindow {
  const [wanted, setFirst] = useState(0)
  const anchor = useRef<Anchor | null>(null)
  const first = Math.max(0, Math.min(wanted, count - WINDOW))
  const end = Math.min(count, first + WINDOW)
  const unit = Math.min(ROW, HIGHEST / Math.max(1, count))
  useLayoutEffect(() => {
    setFirst(0)
    anchor.current = null
    view.current?.scrollTo({ top: 0, behavior: 'instant' })
  }, [view, subject])
  useLayoutEffect(() => {
    const kept = anchor.current
    anchor.current = null
    const row = kept === null ? undefined : body.current?.children[kept.row - first]
    if (kept === null || kept.top === null || row === undefined) return
    view.current?.scrollBy({ top: topOf(row, view.current) - kept.top, behavior: 'instant' })
  }, [view, body, first])
  const onScroll = useCallback(() => {
    if (view.current === null || body.current === null) return
    const next = nextAnchor(view.current, body.current, { first, end, count })
    if (next === null) return
    const to = Math.max(0, Math.min(next.row - ABOVE, count - WINDOW))
    if (to === first) return
    keepFocus(view.current, body.current, first, to)
    anchor.current = next
    setFirst(to)
  }, [view, body, first, end, count])
  useEffect(onScroll, [onScroll])
  // A browser goes there by and by, and would lose its way as rows come and go.
  const goToEnd = useCallback(
    (to: 'first' | 'last') => {
      if (view.current === null || body.current === null) return
      const next = to === 'first' ? 0 : Math.max(0, count - WINDOW)
      keepFocus(view.current, body.current, first, next)
      if (next === first) view.current.scrollTo({ top: to === 'first' ? 0 : view.current.scrollHeight })
      else anchor.current = { row: to === 'first' ? 0 : count - 1, top: to === 'first' ? FAR : 0 }
      setFirst(next)
    },
    [view, body, first, count],
  )
  return { first, end, above: first * unit, below: (count - end) * unit, onScroll, goToEnd }
}

/** The row to be looked at next; null while those in the page will do. */
function nextAnchor(
  view: HTMLElement,
  body: HTMLElement,
  { first, end, count }: { readonly first: number; readonly end: number; readonly count: number },
): Anchor | null {
  const height = view.clientHeight
  const box = body.getBoundingClientRect()
  const [top, bottom] = [topOf(body, view), topOf(body, view) + box.height]
  const isShortAbove = first > 0 && top > -height / 2
  const isShortBelow = end < count && bottom < 1.5 * height
  if (!isShortAbove && !isShortBelow) return null
  if (top > height || bottom < 0) return jumpedTo(view, count)
  const rows = [...body.children]
  const at = rows.findIndex((row) => topOf(row, view) + row.getBoundingClientRect().height > 0)
  const row = rows[Math.max(0, at)]
  return row === undefined ? null : { row: first + Math.max(0, at), top: topOf(row, view) }
}

/** The scroll bar was taken far: as far through the rows as through its way. */
function jumpedTo(view: HTMLElement, count: number): Anchor {
  const share = view.scrollTop / Math.max(1, view.scrollHeight - view.clientHeight)
  if (share < NEARLY) return { row: 0, top: null }
  if (share > 1 - NEARLY) return { row: count - 1, top: view.clientHeight / 2 }
  return { row: Math.round(share * (count - 1)), top: HEADS }
}

function topOf(element: Element, view: HTMLElement): number {
  return element.getBoundingClientRect().top - view.getBoundingClientRect().top
}

/** Who was in a row that leaves the page goes on from the table. */
function keepFocus(view: HTMLElement, body: HTMLElement, first: number, to: number): void {
  const { activeElement } = document
  const row = [...body.children].findIndex((each) => each.contains(activeElement))
  if (row >= 0 && (first + row < to || first + row >= to + WINDOW)) view.focus({ preventScroll: true })
}
