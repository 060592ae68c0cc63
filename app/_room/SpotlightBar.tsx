'use client'
/** Over the panes while an instructor takes everybody along: who, and the way back; and the button that begins it. */
import { useTranslations } from 'next-intl'
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
  const t = useTranslations()
  const { spotlight, part, trouble } = spot
  if (spotlight === null) return trouble === null ? null : <Notice kind="trouble">{trouble}</Notice>
  const face = faceIn(state, spotlight.by, t)
  const values = { who: () => <Person face={face} /> }
  const end = isInstructor ? <Button onClick={spot.end}>{t('room.spotlight.stopForAll')}</Button> : null
  switch (part) {
    case 'none':
      return null
    case 'shows':
      return (
        <Notice action={<Button onClick={spot.end}>{t('room.spotlight.stop')}</Button>}>
          {t('room.spotlight.showing')}
        </Notice>
      )
    case 'follows':
      return (
        <Notice
          action={<Ways first={<Button onClick={spot.goBack}>{t('room.spotlight.back')}</Button>} second={end} />}
        >
          {t.rich('room.spotlight.shown', values)}
        </Notice>
      )
    case 'away':
      return (
        <Notice action={<Ways first={<Button onClick={spot.goAlong}>{t('room.spotlight.go')}</Button>} second={end} />}>
          {t.rich('room.spotlight.away', values)}
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
  const t = useTranslations()
  const isShowing = part === 'shows'
  return (
    <Button
      size="icon"
      aria-label={t('room.spotlight.show')}
      aria-pressed={isShowing}
      title={t('room.spotlight.showTitle')}
      onClick={isShowing ? end : start}
    >
      <Icon name="eye" />
    </Button>
  )
}
