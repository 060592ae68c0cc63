'use client'
/** The lesson's exercises, and which one the room has open; instructors open another one for everybody. */
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { isInstructor } from '../../lib/lesson/rights'
import { attemptsAt, type ExerciseCard, type RoomState } from '../../lib/lesson/state'
import type { RoomLink } from '../_data/provider/RoomLink'
import { resultsAddress } from '../_data/request'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'
import { Sheet } from '../_ui/Sheet'
import { bestWords, pointsWords } from './exerciseWords'
import type { Translate } from '../_language/translate'

interface ExerciseSheetProps {
  readonly link: RoomLink
  readonly state: RoomState
  readonly you: string
  /** Whether the session has other rooms, in which an instructor can open it too. */
  readonly hasTeams: boolean
  readonly isOpen: boolean
  readonly onClose: () => void
}

export function ExerciseSheet({ link, state, you, hasTeams, isOpen, onClose }: ExerciseSheetProps) {
  const t = useTranslations()
  const [isForAll, setForAll] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const open = (exercise: string | null) =>
    void (
      hasTeams && isForAll
        ? link.commandSession({ type: 'openExerciseIn', room: null, exercise })
        : link.command({ type: 'openExercise', exercise })
    ).then((reply) => {
      setTrouble(reply.ok ? null : t(`refusal.${reply.reason}`))
      if (reply.ok) onClose()
    })
  const mayOpen = isInstructor(state, you)
  const entries = [null, ...state.exercises]
  return (
    <Sheet title={t('room.exercises.title')} isOpen={isOpen} onClose={onClose}>
      <p>{mayOpen ? t('room.exercises.openHow') : t('room.exercises.instructorOpens')}</p>
      {mayOpen && hasTeams ? (
        <label>
          <input type="checkbox" checked={isForAll} onChange={({ target }) => setForAll(target.checked)} />{' '}
          {t('room.exercises.inAll')}
        </label>
      ) : null}
      {trouble === null ? null : <Notice kind="trouble">{trouble}</Notice>}
      <ul className="exercises">
        {entries.map((card) => (
          <li key={card?.name ?? ''} className="exercises__item">
            <span>
              <strong>{card?.title ?? t('room.exercises.own')}</strong>
              <br />
              {card === null ? t('room.exercises.ownAbout') : standWords(card, state, t)}
            </span>
            {state.exercise === (card?.name ?? null) && !(hasTeams && isForAll) ? (
              <span className="exercises__now">{t('room.exercises.openNow')}</span>
            ) : mayOpen ? (
              <Button
                size="small"
                aria-label={t('room.exercises.openTitle', { title: card?.title ?? t('room.exercises.theOwn') })}
                onClick={() => open(card?.name ?? null)}
              >
                {t('room.exercises.open')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {mayOpen && state.attempts.length > 0 ? (
        <p>
          <a href={resultsAddress(state.code)} download>
            {t('room.exercises.table')}
          </a>
        </p>
      ) : null}
    </Sheet>
  )
}

function standWords(card: ExerciseCard, state: RoomState, t: Translate): string {
  const best = bestWords(attemptsAt(state, card.name), card, t)
  return `${pointsWords(card.points, t)}${best === null ? '' : `, ${best}`}`
}
