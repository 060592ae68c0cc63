'use client'
/** The lesson's exercises, and which one the room has open; instructors open another one for everybody. */
import { useState } from 'react'
import { isInstructor } from '../../lib/lesson/rights'
import { attemptsAt, type ExerciseCard, type RoomState } from '../../lib/lesson/state'
import { refusalSentence } from '../../lib/protocol/refusal'
import type { RoomLink } from '../_data/provider/RoomLink'
import { resultsAddress } from '../_data/request'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'
import { Sheet } from '../_ui/Sheet'
import { bestWords, pointsWords } from './exerciseWords'

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
  const [isForAll, setForAll] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const open = (exercise: string | null) =>
    void (
      hasTeams && isForAll
        ? link.commandSession({ type: 'openExerciseIn', room: null, exercise })
        : link.command({ type: 'openExercise', exercise })
    ).then((reply) => {
      setTrouble(reply.ok ? null : refusalSentence(reply.reason))
      if (reply.ok) onClose()
    })
  const mayOpen = isInstructor(state, you)
  const entries = [null, ...state.exercises]
  return (
    <Sheet title="Exercises" isOpen={isOpen} onClose={onClose}>
      <p>
        {mayOpen
          ? 'What you open is open for everybody in this room. The tabs change; what was written stays and comes back with its exercise.'
          : 'Your instructor opens an exercise for everybody.'}
      </p>
      {mayOpen && hasTeams ? (
        <label>
          <input type="checkbox" checked={isForAll} onChange={({ target }) => setForAll(target.checked)} /> In all rooms
          of the session
        </label>
      ) : null}
      {trouble === null ? null : <Notice kind="trouble">{trouble}</Notice>}
      <ul className="exercises">
        {entries.map((card) => (
          <li key={card?.name ?? ''} className="exercises__item">
            <span>
              <strong>{card?.title ?? 'The lesson’s own program'}</strong>
              <br />
              {card === null ? 'As the lesson’s text tells of it.' : standWords(card, state)}
            </span>
            {state.exercise === (card?.name ?? null) && !(hasTeams && isForAll) ? (
              <span className="exercises__now">open now</span>
            ) : mayOpen ? (
              <Button
                size="small"
                aria-label={`Open ${card?.title ?? 'the lesson’s own program'}`}
                onClick={() => open(card?.name ?? null)}
              >
                Open
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {mayOpen && state.attempts.length > 0 ? (
        <p>
          <a href={resultsAddress(state.code)} download>
            All attempts as a table (CSV)
          </a>
        </p>
      ) : null}
    </Sheet>
  )
}

function standWords(card: ExerciseCard, state: RoomState): string {
  const best = bestWords(attemptsAt(state, card.name), card)
  return `${pointsWords(card.points)}${best === null ? '' : `, ${best}`}`
}
