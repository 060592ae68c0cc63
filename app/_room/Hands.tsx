'use client'
/** Raised hands: one's own, as a button in the head; for instructors all of them, in the order in which they went up. */
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
  return (
    <>
      <Button
        size="small"
        title="Keys: H"
        onClick={toggle}
        refusal={isOnline ? undefined : 'Nobody would see it: you are not connected.'}
      >
        <Icon name="hand" />
        {place === null ? 'Raise hand' : 'Lower hand'}
      </Button>
      <span role="status" className="topbar__hand">
        {place === null ? '' : placeWords(place)}
      </span>
    </>
  )
}

interface HandQueueProps {
  readonly link: RoomLink
  readonly state: RoomState
}

export function HandQueue({ link, state }: HandQueueProps) {
  const now = useNow()
  const { hands } = state
  const names = hands.map(({ participant }) => faceIn(state, participant).name)
  return (
    <>
      <p role="status" className="only-heard">
        {queueWords(names)}
      </p>
      {hands.length === 0 ? null : (
        <section className="hands" aria-labelledby="hands" tabIndex={0}>
          <h2 id="hands">{hands.length === 1 ? '1 hand up' : `${hands.length} hands up`}</h2>
          <ol>
            {hands.map(({ participant, at }, place) => (
              <li key={participant}>
                <Person face={faceIn(state, participant)} /> {waitedWords(now - at)}
                <Button
                  size="small"
                  aria-label={`Take down ${names[place]}’s hand`}
                  onClick={() => void link.command({ type: 'lowerHand', participant })}
                >
                  Take down
                </Button>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}
