'use client'
/**
 * What the pointer does in the picture, heard at one place for all that is in it: a click chooses a card, a reference (by its row or
 * its line) or opens what was folded; a line is told where the pointer rests on it. The keyboard has the cards' own buttons, and
 * everything is in the table. Cards lie above lines.
 */
import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'
import type { Choice } from './choice'
import { edgeAt } from './edgeAt'
import { edgeTitle } from './looks'
import type { Routes } from './route'
import type { Edge } from './scene'
import type { Translate } from '../_language/translate'

/** How far from a line a click is meant for it, in pixels. */
const REACH = 7

export interface PointerGround {
  readonly routes: Routes
  readonly edges: readonly Edge[]
  /** What point of the picture is seen there, and how many pixels a unit of it takes. */
  readonly pointAt: (mouse: MouseEvent) => { readonly x: number; readonly y: number; readonly scale: number }
  readonly onChoose: (choice: Choice) => void
  readonly onOpen: (row: string) => void
  readonly t: Translate
}

export function usePointer(view: RefObject<HTMLElement | null>, ground: PointerGround): void {
  const latest = useRef(ground)
  latest.current = ground
  useEffect(() => {
    const element = view.current
    if (element === null) return undefined
    const clicked = (click: MouseEvent) => press(click, latest.current)
    const moved = (move: MouseEvent) => {
      if (move.buttons === 0) tell(element, lineAt(move, latest.current), latest.current.t)
    }
    element.addEventListener('click', clicked)
    element.addEventListener('mousemove', moved)
    return () => {
      element.removeEventListener('click', clicked)
      element.removeEventListener('mousemove', moved)
    }
  }, [view])
}

function press(click: MouseEvent, ground: PointerGround): void {
  const row = closest(click, '[data-row]')?.dataset
  const card = closest(click, '[data-serial]')?.dataset
  if (row?.['row'] !== undefined && row['more'] !== undefined) ground.onOpen(row['row'])
  else if (row?.['row'] !== undefined) ground.onChoose({ kind: 'reference', key: row['row'] })
  else if (card?.['serial'] !== undefined) ground.onChoose({ kind: 'object', serial: Number(card['serial']) })
  else {
    const edge = lineAt(click, ground)
    if (edge?.isFold === true) ground.onOpen(edge.key)
    else if (edge !== undefined) ground.onChoose({ kind: 'reference', key: edge.key })
  }
}

function lineAt(mouse: MouseEvent, { routes, edges, pointAt }: PointerGround): Edge | undefined {
  if (closest(mouse, '[data-serial]') !== null) return undefined
  const { x, y, scale } = pointAt(mouse)
  const key = edgeAt(routes, x, y, REACH / scale)
  return edges.find((edge) => edge.key === key)
}

function tell(view: HTMLElement, edge: Edge | undefined, t: Translate): void {
  if (edge === undefined) {
    delete view.dataset['on']
    view.removeAttribute('title')
  } else {
    view.dataset['on'] = 'line'
    view.title = edgeTitle(edge, t)
  }
}

function closest({ target }: MouseEvent, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null
}
