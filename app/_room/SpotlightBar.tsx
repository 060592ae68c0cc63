'use client'
/** Over the panes while an instructor takes everybody along: who, and the way back; and the button that begins it. */
import type { ReactNode } from 'react'
import type { RoomState } from '../../lib/lesson/state'
import { faceIn } from '../_data/faces'
import { Button } from '../_ui/Button'
import { Icon } from '../_ui/Icon'
import { Person } from '../_ui/Mark'
import { Notice } from '../_ui/Notice'
import type { SpotlightPart } from './useSpotlight'

interface SpotlightBarProps {
  readonly state: RoomState
  readonly spot: SpotlightPart
  readonly isInstructor: boolean
}

export function SpotlightBar({ state, spot, isInstructor }: SpotlightBarProps) {
  const { spotlight, part, trouble } = spot
  if (spotlight === null) return trouble === null ? null : <Notice kind="trouble">{trouble}</Notice>
  const who = <Person face={faceIn(state, spotlight.by)} />
  const end = isInstructor ? <Button onClick={spot.end}>Stop for everybody</Button> : null
  switch (part) {
    case 'none':
      return null
    case 'shows':
      return (
        <Notice action={<Button onClick={spot.end}>Stop showing</Button>}>
          You are showing everybody what you see here, and take them along.
        </Notice>
      )
    case 'follows':
      return (
        <Notice action={<Ways first={<Button onClick={spot.goBack}>Back to mine</Button>} second={end} />}>
          {who} is showing you this, and takes you along.
        </Notice>
      )
    case 'away':
      return (
        <Notice action={<Ways first={<Button onClick={spot.goAlong}>Go there</Button>} second={end} />}>
          {who} is showing everybody something. You are at your own place.
        </Notice>
      )
  }
}

function Ways({ first, second }: { readonly first: ReactNode; readonly second: ReactNode }) {
  return (
    <span className="notice__ways">
      {first}
      {second}
    </span>
  )
}

/** For instructors, beside what is shown. */
export function ShowButton({ spot: { part, start, end } }: { readonly spot: SpotlightPart }) {
  const isShowing = part === 'shows'
  return (
    <Button
      size="icon"
      aria-label="Show everybody"
      aria-pressed={isShowing}
      title="Show everybody: takes all to this run, step, choice and view, and along as you go on"
      onClick={isShowing ? end : start}
    >
      <Icon name="eye" />
    </Button>
  )
}
