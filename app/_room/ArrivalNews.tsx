/** Said to somebody whose page has gone to another room by itself: where they are now, and what had to stay behind unsaved. */
import { useTranslations } from 'next-intl'
import type { RoomState } from '../../lib/lesson/state'
import type { Arrival } from '../_data/useRoomLink'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'

interface ArrivalNewsProps {
  /** Null: the page opened here, or it was read. */
  readonly arrival: Arrival | null
  readonly state: RoomState
  readonly onRead: () => void
}

export function ArrivalNews({ arrival, state, onRead }: ArrivalNewsProps) {
  const t = useTranslations()
  if (arrival === null) return null
  const { from, unsaved } = arrival
  const here = state.team === null ? t('room.arrival.anotherRoom') : state.team.name
  const there = from === null ? t('room.arrival.roomBefore') : t('ui.quoted', { words: from })
  const stays = t('room.arrival.stays', { here, there })
  if (unsaved.length === 0)
    return <Notice action={<Button onClick={onRead}>{t('room.arrival.allRight')}</Button>}>{stays}</Notice>
  const nameOf = (file: string | null) => file ?? t('room.input.the')
  return (
    <Notice kind="trouble" action={<Button onClick={onRead}>{t('room.arrival.haveIt')}</Button>}>
      {stays} {t('room.arrival.unsaved', { files: unsaved.map(({ file }) => nameOf(file)).join(', ') })}
      {unsaved.map(({ file, text }) => (
        <textarea
          key={file}
          className="unsaved"
          aria-label={t('room.arrival.asYouHadIt', { file: nameOf(file) })}
          readOnly
          value={text}
          rows={4}
        />
      ))}
    </Notice>
  )
}
