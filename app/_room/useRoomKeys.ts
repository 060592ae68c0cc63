'use client'
/** The room's keys. Those of the timeline stay out of the way wherever text or a control takes them. */
import { useEffect, useRef } from 'react'
import type { OwnHand } from './useHand'
import type { Jumps } from './useJumps'
import type { Play } from './usePlay'
import type { Prediction } from './usePrediction'
import type { Reader } from './useReader'

interface RoomKeys {
  readonly reader: Reader
  readonly jumps: Jumps
  readonly prediction: Prediction
  readonly play: Play
  readonly hand: OwnHand | null
  readonly onRun: () => void
  readonly onChat: () => void
  readonly onKeys: () => void
  readonly onWide: () => void
}

export function useRoomKeys(keys: RoomKeys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (isHandled(event, latest.current)) event.preventDefault()
    }
    // Before the editor, for which Ctrl+Enter is a new line.
    window.addEventListener('keydown', pressed, { capture: true })
    return () => window.removeEventListener('keydown', pressed, { capture: true })
  }, [])
}

function isHandled(
  event: KeyboardEvent,
  { reader, jumps, prediction, play, hand, onRun, onChat, onKeys, onWide }: RoomKeys,
): boolean {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.stopPropagation()
    onRun()
    return true
  }
  if (event.ctrlKey || event.metaKey || event.altKey || takesKey(event)) return false
  if (event.key === '?') onKeys()
  else if (event.key === 'm') onChat()
  else if (event.key === 'w' && reader.view !== null) onWide()
  else if (event.key === 'h' && hand !== null) hand.toggle()
  else if (event.key.toLowerCase() === 'k' && reader.view !== null) play.toggle()
  else if (event.key === 'Escape' && reader.choice !== null) reader.choose(null)
  else if (event.key.toLowerCase() === 'p' && !prediction.isOn) jumps.toPass(event.shiftKey ? -1 : 1)
  else return isStep(event.key, reader, prediction) || isJump(event, reader, jumps)
  return true
}

function isStep(key: string, reader: Reader, { forward, isOn }: Prediction): boolean {
  const { lastStep, view, goTo, goBy, goByEvent } = reader
  if (view === null) return false
  if (key === 'ArrowLeft') goBy(-1)
  else if (key === 'ArrowRight') forward()
  else if (key === 'Home') goTo(0)
  else if (key === 'End') goTo(lastStep)
  else if (key === '.' && !isOn) goByEvent(1)
  else if (key === ',' && !isOn) goByEvent(-1)
  else if (key === 'e') goTo(view.result.endStep)
  else return false
  return true
}

function isJump(
  { key, shiftKey }: KeyboardEvent,
  { view }: Reader,
  { toDeath, toChange, toBreakpoint }: Jumps,
): boolean {
  const direction = shiftKey ? -1 : 1
  if (view === null) return false
  if (key.toLowerCase() === 'd') toDeath(direction)
  else if (key.toLowerCase() === 'c' && toChange !== null) toChange(direction)
  else if (key.toLowerCase() === 'b' && toBreakpoint !== null) toBreakpoint(direction)
  else return false
  return true
}

/**
 * The picture takes the arrows, to go from card to card, the table what leads to its first and last row, a tree both, to go over its rows;
 * all leave the rest.
 */
function takesKey({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('.picture__window') !== null) return key.startsWith('Arrow')
  if (target.closest('.objects') !== null && (key === 'Home' || key === 'End')) return true
  if (target.closest('[role=tree]') !== null) return key.startsWith('Arrow') || key === 'Home' || key === 'End'
  return target.closest('input, textarea, select, .cm-editor, dialog, [role=tablist]') !== null
}
