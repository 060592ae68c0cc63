'use client'
/**
 * The keys of a tree whose rows are told one below the other, as the ARIA Authoring Practices have them: up and down over what is shown,
 * left and right to close, open, and go out and in. The tree is one stop of the Tab key.
 */
import { type KeyboardEvent, type RefObject, useMemo, useRef, useState } from 'react'

export interface TreeRow {
  /** The row that it is below, which stands before it; null: it is on top. */
  readonly above: number | null
  readonly hasMoreBehind: boolean
}

export interface TreeKeys {
  readonly list: RefObject<HTMLUListElement | null>
  /** The rows that are not below a closed one, by their numbers. */
  readonly shown: readonly number[]
  readonly closed: ReadonlySet<number>
  /** The row that the Tab key stops at. */
  readonly stop: number
  readonly onKeyDown: (pressed: KeyboardEvent) => void
  readonly onFocus: (row: number) => void
}

export function useTreeKeys(rows: readonly TreeRow[], onEnter: (row: number) => void): TreeKeys {
  const list = useRef<HTMLUListElement>(null)
  const [closed, setClosed] = useState<ReadonlySet<number>>(new Set())
  const [current, setCurrent] = useState(0)
  const shown = useMemo(() => openRows(rows, closed), [rows, closed])
  const stop = shown.includes(current) ? current : (shown[0] ?? 0)
  const turn = (isClosed: boolean) =>
    setClosed((now) => new Set(isClosed ? [...now, stop] : [...now].filter((each) => each !== stop)))
  const onKeyDown = (pressed: KeyboardEvent) => {
    const act = actionOf(pressed.key, { rows, shown, closed, row: stop })
    if (act === null || pressed.altKey || pressed.ctrlKey || pressed.metaKey) return
    pressed.preventDefault()
    pressed.stopPropagation()
    if (act.kind === 'enter') onEnter(stop)
    else if (act.kind === 'turn') turn(act.isClosed)
    else list.current?.querySelector<HTMLElement>(`[data-row="${act.row}"]`)?.focus()
  }
  return { list, shown, closed, stop, onKeyDown, onFocus: setCurrent }
}

/** Those that no row above has closed. */
function openRows(rows: readonly TreeRow[], closed: ReadonlySet<number>): number[] {
  const hidden = new Set<number>()
  const shown: number[] = []
  rows.forEach(({ above }, row) => {
    if (above !== null && (hidden.has(above) || closed.has(above))) hidden.add(row)
    else shown.push(row)
  })
  return shown
}

type Action =
  | { readonly kind: 'go'; readonly row: number }
  | { readonly kind: 'turn'; readonly isClosed: boolean }
  | { readonly kind: 'enter' }

interface At {
  readonly rows: readonly TreeRow[]
  readonly shown: readonly number[]
  readonly closed: ReadonlySet<number>
  readonly row: number
}

function actionOf(key: string, { rows, shown, closed, row }: At): Action | null {
  const at = shown.indexOf(row)
  const isOpen = rows[row]?.hasMoreBehind === true && !closed.has(row)
  const go = (to: number | null | undefined): Action => ({ kind: 'go', row: to ?? row })
  switch (key) {
    case 'ArrowDown':
      return go(shown[at + 1])
    case 'ArrowUp':
      return go(shown[at - 1])
    case 'Home':
      return go(shown[0])
    case 'End':
      return go(shown.at(-1))
    case 'ArrowRight':
      return isOpen ? go(shown[at + 1]) : { kind: 'turn', isClosed: false }
    case 'ArrowLeft':
      return isOpen ? { kind: 'turn', isClosed: true } : go(rows[row]?.above)
    case 'Enter':
    case ' ':
      return { kind: 'enter' }
    default:
      return null
  }
}
