'use client'
/** Over the panes of a student in the waiting room: what happens next, and the way in for who has a team's code. */
import { useTranslations } from 'next-intl'
import type { SubmitEvent } from 'react'
import { useState } from 'react'
import { isInstructor } from '../../lib/lesson/rights'
import { participantOf, type RoomState } from '../../lib/lesson/state'
import { joinSession } from '../_data/request'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'
import { codeIn } from './code'

interface WaitingBarProps {
  readonly state: RoomState
  readonly you: string
}

export function WaitingBar({ state, you }: WaitingBarProps) {
  const t = useTranslations()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const person = participantOf(state, you)
  if (state.team?.kind !== 'waiting' || person === undefined || isInstructor(state, you)) return null
  const enter = async (submitted: SubmitEvent) => {
    submitted.preventDefault()
    const code = codeIn(typed)
    if (code === null) return setProblem(t('room.waiting.badCode'))
    const reply = await joinSession(code, person.name)
    // Whoever may go in is taken there by the room itself.
    setProblem(reply.ok ? null : t(`refusal.${reply.reason}`))
  }
  return (
    <Notice
      action={
        <form className="waiting" onSubmit={(submitted) => void enter(submitted)} noValidate>
          <label htmlFor="team-code">{t('room.waiting.code')}</label>
          <input
            id="team-code"
            className="field__input field__input--code"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(change) => setTyped(change.target.value)}
          />
          <Button size="small" type="submit">
            {t('room.waiting.go')}
          </Button>
        </form>
      }
    >
      {t('room.waiting.about')}
      {problem === null ? null : <p role="alert">{problem}</p>}
    </Notice>
  )
}
