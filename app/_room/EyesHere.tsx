'use client'
/** Eyes here: the instructor's button, and the bar that tells everybody. */
import { useTranslations } from 'next-intl'
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
  const t = useTranslations()
  if (!isInstructor(state, you)) return null
  const isOn = state.eyesOn !== null
  return (
    <Button
      size="small"
      aria-pressed={isOn}
      title={t('room.eyes.title')}
      onClick={() => void link.command({ type: 'setEyes', isOn: !isOn })}
    >
      {t('room.eyes.here')}
    </Button>
  )
}

export function EyesBar({ link, state, you }: EyesProps) {
  const t = useTranslations()
  if (state.eyesOn === null) return null
  const face = faceIn(state, state.eyesOn, t)
  const values = { who: () => <Person face={face} /> }
  if (!isInstructor(state, you)) return <Notice>{t.rich('room.eyes.asksYou', values)}</Notice>
  const letGo = (
    <Button onClick={() => void link.command({ type: 'setEyes', isOn: false })}>{t('room.eyes.letGo')}</Button>
  )
  return <Notice action={letGo}>{t.rich('room.eyes.asksAll', values)}</Notice>
}
