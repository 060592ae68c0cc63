'use client'
/** While teams are arranged and a person is chosen: gives them an exercise for themselves, in a room of their own. */
import { useTranslations } from 'next-intl'
import type { SubmitEvent } from 'react'
import { useState } from 'react'
import type { ExerciseCard } from '../../lib/lesson/state'
import { Button } from '../_ui/Button'
import type { Ask, Chosen } from './arranging'

interface AssignAloneProps {
  readonly chosen: Chosen | null
  readonly exercises: readonly ExerciseCard[]
  readonly ask: Ask
}

export function AssignAlone({ chosen, exercises, ask }: AssignAloneProps) {
  const t = useTranslations()
  const [wanted, setWanted] = useState<string | null>(null)
  const exercise = wanted ?? exercises[0]?.name
  if (chosen?.kind !== 'person' || exercise === undefined) return null
  const { id: participant, name } = chosen
  const give = (submitted: SubmitEvent) => {
    submitted.preventDefault()
    void ask({ type: 'assignPerson', participant, exercise })
  }
  return (
    <form className="class__head" onSubmit={give} noValidate>
      <select
        className="module__access"
        aria-label={t('room.arrange.aloneWhat', { name })}
        value={exercise}
        onChange={({ target }) => setWanted(target.value)}
      >
        {exercises.map((card) => (
          <option key={card.name} value={card.name}>
            {card.title}
          </option>
        ))}
      </select>
      <Button size="small" type="submit" title={t('room.arrange.aloneSays')}>
        {t('room.arrange.alone', { name })}
      </Button>
    </form>
  )
}
