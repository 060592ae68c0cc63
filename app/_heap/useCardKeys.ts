'use client'
/** Moves the focus from card to card with the arrow keys: one tab stop for the whole picture. */
import type { KeyboardEvent, RefObject } from 'react'
import { useState } from 'react'
import type { Book } from './arrange'
import { neighbour } from './neighbour'
import type { Scene } from './scene'

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

export function useCardKeys(scene: Scene, book: Book, sheet: RefObject<HTMLElement | null>) {
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
    sheet.current?.querySelector<HTMLElement>(`[data-card="${next}"]`)?.focus({ preventScroll: true })
  }
  return { tabStop, onKeyDown, setFocused: setCurrent }
}
