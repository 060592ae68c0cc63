'use client'
/** What instructors wrote about attempts at an exercise, the newest attempt first; instructors write here. */
import { useTranslations } from 'next-intl'
import type { SubmitEvent } from 'react'
import { useState } from 'react'
import { isInstructor } from '../../lib/lesson/rights'
import type { Attempt, Message, RoomState } from '../../lib/lesson/state'
import { limits } from '../../lib/protocol/limits'
import { faceIn } from '../_data/faces'
import type { RoomLink } from '../_data/provider/RoomLink'
import { Button } from '../_ui/Button'
import { Icon } from '../_ui/Icon'
import { Person } from '../_ui/Mark'
import { Notice } from '../_ui/Notice'
import { type Going, PointedText } from './PointedText'

export interface FeedbackProps {
  readonly link: RoomLink
  readonly state: RoomState
  readonly you: string
  readonly going: Going
  /** The run that is looked at, whose steps are meant; null: none. */
  readonly run: string | null
  readonly attempts: readonly Attempt[]
}

export function Feedback(props: FeedbackProps) {
  const t = useTranslations()
  const { state, you, attempts } = props
  const last = attempts.at(-1)
  const said = attempts.filter(({ feedback }) => feedback.length > 0).toReversed()
  const mayWrite = isInstructor(state, you) && last !== undefined
  if (said.length === 0 && !mayWrite) return null
  return (
    <section className="feedback" aria-label={t('room.feedback.title')}>
      {said.map((attempt) => (
        <div key={attempt.id}>
          <h3>{t('room.feedback.onAttempt', { number: attempt.number })}</h3>
          <ul>
            {attempt.feedback.map((note) => (
              <Note key={note.id} {...props} attempt={attempt} note={note} />
            ))}
          </ul>
        </div>
      ))}
      {mayWrite ? <NoteForm {...props} /> : null}
    </section>
  )
}

function Note(props: FeedbackProps & { readonly attempt: Attempt; readonly note: Message }) {
  const t = useTranslations()
  const { link, state, you, going, attempt, note } = props
  return (
    <li className="feedback__note">
      <Person face={faceIn(state, note.by, t)} />
      {isInstructor(state, you) ? (
        <Button
          size="icon"
          kind="quiet"
          aria-label={t('room.feedback.takeBackWords', { words: note.text.slice(0, 40) })}
          title={t('room.feedback.takeBack')}
          onClick={() => void link.command({ type: 'takeFeedback', attempt: attempt.id, feedback: note.id })}
        >
          <Icon name="close" />
        </Button>
      ) : null}
      <p className="chat__text">
        <PointedText text={note.text} state={state} run={note.run} going={going} />
      </p>
    </li>
  )
}

function NoteForm({ link, run, attempts }: FeedbackProps) {
  const t = useTranslations()
  const [wanted, setAttempt] = useState<string | null>(null)
  const [text, setText] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const chosen = attempts.find(({ id }) => id === wanted) ?? attempts.at(-1)
  if (chosen === undefined) return null
  const give = async () => {
    const reply = await link.command({ type: 'giveFeedback', attempt: chosen.id, text, run })
    setTrouble(reply.ok ? null : t(`refusal.${reply.reason}`))
    if (reply.ok) setText('')
  }
  const submit = (submitted: SubmitEvent) => {
    submitted.preventDefault()
    if (text.trim() !== '') void give()
  }
  return (
    <form className="feedback__form" onSubmit={submit} noValidate>
      <label>
        {t('room.feedback.on')}{' '}
        <select value={chosen.id} onChange={(change) => setAttempt(change.target.value)}>
          {attempts.toReversed().map(({ id, number }) => (
            <option key={id} value={id}>
              {t('room.feedback.attempt', { number })}
            </option>
          ))}
        </select>
      </label>
      <textarea
        aria-label={t('room.feedback.your')}
        placeholder={t('room.feedback.placeholder')}
        rows={2}
        maxLength={limits.messageUnits}
        value={text}
        onChange={(change) => setText(change.target.value)}
      />
      {trouble === null ? null : <Notice kind="trouble">{trouble}</Notice>}
      <Button size="small" type="submit">
        {t('room.feedback.give')}
      </Button>
    </form>
  )
}
