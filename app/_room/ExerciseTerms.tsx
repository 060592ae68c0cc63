'use client'
/** Until when an exercise is due, which attempt counts and how many there are; an instructor sets it, for this room or for all. */
import { useLocale, useTranslations } from 'next-intl'
import type { SubmitEvent } from 'react'
import { useState } from 'react'
import { isInstructor } from '../../lib/lesson/rights'
import { attemptsAt, type Counts, type ExerciseCard, type RoomState } from '../../lib/lesson/state'
import { limits } from '../../lib/protocol/limits'
import type { RoomLink } from '../_data/provider/RoomLink'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'
import { dueField, termsWords, typedAttempts } from './exerciseWords'

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
  const words = termsWords(card, attemptsAt(state, card.name), t, locale)
  if (!isInstructor(state, you)) return words === null ? null : <p className="task__terms">{words}</p>
  return (
    <details className="task__terms">
      <summary>{words ?? t('room.terms.none')}</summary>
      <TermsForm key={`${card.due} ${card.counts} ${card.most}`} {...props} />
    </details>
  )
}

function TermsForm({ link, state, card, hasTeams }: ExerciseTermsProps) {
  const t = useTranslations()
  const [due, setDue] = useState(card.due === null ? '' : dueField(card.due))
  const [counts, setCounts] = useState<Counts>(card.counts)
  const [most, setMost] = useState(card.most === null ? '' : `${card.most}`)
  const [isForAll, setForAll] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const set = async () => {
    const attempts = typedAttempts(most)
    if (attempts === undefined) {
      setTrouble(t('room.terms.mostWrong', { most: limits.mostAttempts }))
      return
    }
    const at = due === '' ? null : new Date(due).getTime()
    const room = hasTeams && isForAll ? null : state.room
    const terms = { exercise: card.name, due: at, counts, most: attempts }
    const reply = await link.commandSession({ type: 'setExerciseIn', room, ...terms })
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
      <label>
        {t('room.terms.most')}{' '}
        <input
          className="task__number"
          inputMode="numeric"
          placeholder={t('room.terms.any')}
          value={most}
          onChange={(change) => setMost(change.target.value)}
        />
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
