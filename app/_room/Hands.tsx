'use client'
/** Raised hands: one's own, as a button in the head; for instructors all of them, in the order in which they went up. */
import { useTranslations } from 'next-intl'
import type { RoomState } from '../../lib/lesson/state'
import { faceIn } from '../_data/faces'
import type { RoomLink } from '../_data/provider/RoomLink'
import { Button } from '../_ui/Button'
import { Icon } from '../_ui/Icon'
import { Person } from '../_ui/Mark'
import { placeWords, queueWords, waitedWords } from './handWords'
import type { OwnHand } from './useHand'
import { useNow } from './useNow'

interface HandButtonProps {
  readonly hand: OwnHand
  readonly isOnline: boolean
}

export function HandButton({ hand: { place, toggle }, isOnline }: HandButtonProps) {
  const t = useTranslations()
  return (
    <>
      <Button
        size="small"
        title={t('room.hands.keys')}
        onClick={toggle}
        refusal={isOnline ? undefined : t('room.hands.notConnected')}
      >
        <Icon name="hand" />
        {place === null ? t('room.hands.raise') : t('room.hands.lower')}
      </Button>
      <span role="status" className="topbar__hand">
        {place === null ? '' : placeWords(place, t)}
      </span>
    </>
  )
}

interface HandQueueProps {
  readonly link: RoomLink
  readonly state: RoomState
}

export function HandQueue({ link, state }: HandQueueProps) {
  const t = useTranslations()
  const now = useNow()
  const { hands } = state
  const names = hands.map(({ participant }) => faceIn(state, participant, t).name)
  return (
    <>
      <p role="status" className="only-heard">
        {queueWords(names, t)}
      </p>
      {hands.length === 0 ? null : (
        <section className="hands" aria-labelledby="hands" tabIndex={0}>
          <h2 id="hands">{t('room.hands.up', { count: hands.length })}</h2>
          <ol>
            {hands.map(({ participant, at }, place) => (
              <li key={participant}>
                <Person face={faceIn(state, participant, t)} /> {waitedWords(now - at, t)}
                <Button
                  size="small"
                  aria-label={t('room.hands.takeDownOf', { name: names[place] ?? '' })}
                  onClick={() => void link.command({ type: 'lowerHand', participant })}
                >
                  {t('room.hands.takeDown')}
                </Button>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}
