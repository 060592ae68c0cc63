'use client'
/** Moves the focus from card to card with the arrow keys: one tab stop for the whole picture. */
import type { KeyboardEvent, RefObject } from 'react'
import { useState } from 'react'
import type { Book } from './arrange'
import { xOf } from './arrange'
import type { Scene } from './scene'

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

export function useCardKeys(scene: Scene, book: Book, svg: RefObject<SVGSVGElement | null>) {
  const [current, setCurrent] = useState<string | null>(null)
  const keys = scene.cards.map(({ key }) => key)
  const tabStop = current !== null && keys.includes(current) ? current : (keys[0] ?? null)
  const onKeyDown = (pressed: KeyboardEvent) => {
    const direction = DIRECTIONS[pressed.key]
    if (direction === undefined || tabStop === null || pressed.altKey) return
    const next = neighbour(book, keys, tabStop, direction)
    pressed.preventDefault()
    pressed.stopPropagation()
    if (next === null) return
    setCurrent(next)
    svg.current?.querySelector<SVGElement>(`[data-card="${next}"]`)?.focus()
  }
  return { tabStop, onKeyDown, focused: setCurrent }
}

/** The nearest card in that direction; sideways distance counts double. */
export function neighbour(
  book: Book,
  keys: readonly string[],
  from: string,
  [dx, dy]: readonly [number, number],
): string | null {
  const start = book.get(from)
  if (start === undefined) return null
  let best: string | null = null
  let nearest = Infinity
  for (const key of keys) {
    const place = book.get(key)
    if (place === undefined || key === from) continue
    const [x, y] = [xOf(place.column) - xOf(start.column), place.y - start.y]
    const along = x * dx + y * dy
    const distance = along + 2 * Math.abs(x * dy + y * dx)
    if (along > 0 && distance < nearest) [best, nearest] = [key, distance]
  }
  return best
}
