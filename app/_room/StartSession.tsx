'use client'
/** Choose a lesson, say your name, and a session with a code and a link is made. */
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import type { SubmitEvent } from 'react'
import { useState } from 'react'
import type { LessonCard } from '../../lib/protocol/request'
import { createSession, listLessons } from '../_data/request'
import { useAnswer } from '../_data/useAnswer'
import { Button } from '../_ui/Button'
import { Field } from '../_ui/Field'
import { Notice } from '../_ui/Notice'
import { LessonFiles } from './LessonFiles'

/** `name`: the account's, where there is one. */
export function StartSession({ name }: { readonly name: string }) {
  const t = useTranslations()
  const { value: lessons, trouble, askAgain } = useAnswer(listLessons)
  return (
    <>
      {trouble === undefined ? null : (
        <Notice kind="trouble" action={<Button onClick={askAgain}>{t('ui.askAgain')}</Button>}>
          {t('home.start.notLoaded', { trouble })}
        </Notice>
      )}
      {lessons === undefined ? null : <StartForm lessons={lessons} ownName={name} onChanged={askAgain} />}
    </>
  )
}

interface StartFormProps {
  readonly lessons: readonly LessonCard[]
  readonly ownName: string
  readonly onChanged: () => void
}

function StartForm({ lessons, ownName, onChanged }: StartFormProps) {
  const t = useTranslations()
  const router = useRouter()
  const [wanted, setLesson] = useState(lessons[0]?.slug ?? '')
  const chosen = lessons.find(({ slug }) => slug === wanted) ?? lessons[0]
  const lesson = chosen?.slug ?? ''
  const [name, setName] = useState(ownName)
  const [problem, setProblem] = useState<string>()
  const start = async (submitted: SubmitEvent) => {
    submitted.preventDefault()
    if (name.trim() === '') {
      setProblem(t('refusal.name-empty'))
      return
    }
    const reply = await createSession(lesson, name)
    if (reply.ok) router.push(reply.value.path)
    else setProblem(t(`refusal.${reply.reason}`))
  }
  return (
    <form className="start__parts" onSubmit={(submitted) => void start(submitted)} noValidate>
      <fieldset className="start__lessons">
        <legend>{t('home.start.lesson')}</legend>
        {lessons.map((card) => (
          <LessonChoice
            key={card.slug}
            card={card}
            isChosen={card.slug === lesson}
            onChoose={() => setLesson(card.slug)}
          />
        ))}
      </fieldset>
      <LessonFiles
        chosen={chosen}
        onChanged={(slug) => {
          setLesson(slug)
          onChanged()
        }}
      />
      <div className="start__form">
        <Field
          label={t('ui.yourName')}
          hint={t('ui.rosterHint')}
          problem={problem}
          autoComplete="name"
          value={name}
          onChange={(change) => setName(change.target.value)}
        />
        <Button kind="main" type="submit">
          {t('home.start.start')}
        </Button>
      </div>
    </form>
  )
}

interface LessonChoiceProps {
  readonly card: LessonCard
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function LessonChoice({ card, isChosen, onChoose }: LessonChoiceProps) {
  const t = useTranslations()
  return (
    <label className="lesson">
      <input type="radio" name="lesson" value={card.slug} checked={isChosen} onChange={onChoose} />
      <span className="lesson__title">{card.title}</span>
      <span className="lesson__summary">{card.summary}</span>
      <span className="lesson__files">
        {card.files.join('  ')}
        {card.exercises === 0 ? '' : ` · ${t('ui.exercises', { count: card.exercises })}`}
        {card.isYours ? ` · ${t('home.start.yours')}` : ''}
      </span>
    </label>
  )
}
