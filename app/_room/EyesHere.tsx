'use client'
/** Eyes here: the instructor's button, and the bar that tells everybody. */
import { isInstructor } from '../../lib/lesson/rights'
import type { RoomState } from '../../lib/lesson/state'
import { faceIn } from '../_data/faces'
import type { RoomLink } from '../_data/provider/RoomLink'
import { Button } from '../_ui/Button'
import { Person } from '../_ui/Mark'
import { Notice } from '../_ui/Notice'

interface EyesProps {
  readonly link: RoomLink
  readonly state: RoomState
  readonly you: string
}

export function EyesButton({ link, state, you }: EyesProps) {
  if (!isInstructor(state, you)) return null
  const isOn = state.eyesOn !== null
  return (
    <Button
      size="small"
      aria-pressed={isOn}
      title="Everybody looks up: nobody but instructors writes, runs or checks until you press again"
      onClick={() => void link.command({ type: 'setEyes', isOn: !isOn })}
    >
      Eyes here
    </Button>
  )
}

export function EyesBar({ link, state, you }: EyesProps) {
  if (state.eyesOn === null) return null
  const who = <Person face={faceIn(state, state.eyesOn)} />
  if (!isInstructor(state, you)) {
    return <Notice>{who} asks for your eyes. Nobody writes, runs or checks meanwhile; what you typed is kept.</Notice>
  }
  const letGo = <Button onClick={() => void link.command({ type: 'setEyes', isOn: false })}>Let them go on</Button>
  return <Notice action={letGo}>{who} asks for everybody’s eyes: only instructors write, run and check.</Notice>
}
