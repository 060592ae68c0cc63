/** Over the panes while the reader follows somebody: whom, where, and the way out. */
import { useTranslations } from 'next-intl'
import type { RoomState } from '../../lib/lesson/state'
import { faceIn } from '../_data/faces'
import type { LinkSnapshot } from '../_data/provider/RoomLink'
import { Button } from '../_ui/Button'
import { Person } from '../_ui/Mark'
import { Notice } from '../_ui/Notice'
import type { Companion } from './useCompanion'
import { whereWords } from './whereWords'

interface CompanionBarProps {
  readonly companion: Companion
  readonly state: RoomState
  readonly presence: LinkSnapshot['presence']
}

export function CompanionBar({ companion: { who, follow }, state, presence }: CompanionBarProps) {
  const t = useTranslations()
  if (who === null) return null
  const where = whereWords(state, presence.values(), who, t)
  const values = { who: () => <Person face={faceIn(state, who, t)} /> }
  return (
    <Notice action={<Button onClick={() => follow(null)}>{t('room.follow.stop')}</Button>}>
      {where === '' ? t.rich('room.follow.nowhere', values) : t.rich('room.follow.following', { ...values, where })}
    </Notice>
  )
}
