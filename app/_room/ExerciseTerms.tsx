'use client'
/** Until when an exercise is due and which attempt counts; an instructor sets both, for this room or for all. */
import { useLocale, useTranslations } from 'next-intl'
import type { SubmitEvent } from 'react'
import { useState } from 'react'
import { isInstructor } from '../../lib/lesson/rights'
import type { Counts, ExerciseCard, RoomState } from '../../lib/lesson/state'
import type { RoomLink } from '../_data/provider/RoomLink'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'
import { dueField, termsWords } from './exerciseWords'

interface ExerciseTermsProps {
  readonly link: RoomLink
  readonly state: RoomState
  readonly you: string
  readonly card: ExerciseCard
  /** Whether the session has other rooms. */
  readonly hasTeams: boolean
}

export function ExerciseTerms(props: ExerciseTermsProps) {
  const t = useTranslations()
  const locale = useLocale()
  const { state, you, card } = props
  const words = termsWords(card, t, locale)
  if (!isInstructor(state, you)) return words === null ? null : <p className="task__terms">{words}</p>
  return (
    <details className="task__terms">
      <summary>{words ?? t('room.terms.none')}</summary>
      <TermsForm key={`${card.due} ${card.counts}`} {...props} />
    </details>
  )
}

function TermsForm({ link, state, card, hasTeams }: ExerciseTermsProps) {
  const t = useTranslations()
  const [due, setDue] = useState(card.due === null ? '' : dueField(card.due))
  const [counts, setCounts] = useState<Counts>(card.counts)
  const [isForAll, setForAll] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const set = async () => {
    const at = due === '' ? null : new Date(due).getTime()
    const room = hasTeams && isForAll ? null : state.room
    const reply = await link.commandSession({ type: 'setExerciseIn', room, exercise: card.name, due: at, counts })
    setTrouble(reply.ok ? null : t(`refusal.${reply.reason}`))
  }
  const submit = (submitted: SubmitEvent) => {
    submitted.preventDefault()
    void set()
  }
  return (
    <form className="task__check" onSubmit={submit} noValidate>
      <label>
        {t('room.terms.due')}{' '}
        <input type="datetime-local" value={due} onChange={(change) => setDue(change.target.value)} />
      </label>
      <label>
        {t('room.terms.counts')}{' '}
        <select value={counts} onChange={(change) => setCounts(change.target.value === 'last' ? 'last' : 'best')}>
          <option value="best">{t('room.terms.best')}</option>
          <option value="last">{t('room.terms.last')}</option>
        </select>
      </label>
      {hasTeams ? (
        <label>
          <input type="checkbox" checked={isForAll} onChange={({ target }) => setForAll(target.checked)} />{' '}
          {t('room.terms.inAll')}
        </label>
      ) : null}
      <Button size="small" type="submit">
        {t('room.terms.set')}
      </Button>
      {trouble === null ? null : <Notice kind="trouble">{trouble}</Notice>}
    </form>
  )
}
