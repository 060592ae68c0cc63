'use client'
/** Choose a lesson, say your name, and a session with a code and a link is made. */
import { useRouter } from 'next/navigation'
import type { SubmitEvent } from 'react'
import { useState } from 'react'
import { refusalSentence } from '../../lib/protocol/refusal'
import type { LessonCard } from '../../lib/protocol/request'
import { createSession, listLessons } from '../_data/request'
import { useAnswer } from '../_data/useAnswer'
import { Button } from '../_ui/Button'
import { Field } from '../_ui/Field'
import { Notice } from '../_ui/Notice'
import { LessonFiles } from './LessonFiles'

/** `name`: the account's, where there is one. */
export function StartSession({ name }: { readonly name: string }) {
  const { value: lessons, trouble, askAgain } = useAnswer(listLessons)
  return (
    <>
      {trouble === undefined ? null : (
        <Notice kind="trouble" action={<Button onClick={askAgain}>Ask again</Button>}>
          The lessons could not be loaded. {trouble}
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
  const router = useRouter()
  const [wanted, setLesson] = useState(lessons[0]?.slug ?? '')
  const chosen = lessons.find(({ slug }) => slug === wanted) ?? lessons[0]
  const lesson = chosen?.slug ?? ''
  const [name, setName] = useState(ownName)
  const [problem, setProblem] = useState<string>()
  const start = async (submitted: SubmitEvent) => {
    submitted.preventDefault()
    if (name.trim() === '') {
      setProblem(refusalSentence('name-empty'))
      return
    }
    const reply = await createSession(lesson, name)
    if (reply.ok) router.push(reply.value.path)
    else setProblem(refusalSentence(reply.reason))
  }
  return (
    <form className="start__parts" onSubmit={(submitted) => void start(submitted)} noValidate>
      <fieldset className="start__lessons">
        <legend>Lesson</legend>
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
          label="Your name"
          hint="Students see it in the roster."
          problem={problem}
          autoComplete="name"
          value={name}
          onChange={(change) => setName(change.target.value)}
        />
        <Button kind="main" type="submit">
          Start the session
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
  return (
    <label className="lesson">
      <input type="radio" name="lesson" value={card.slug} checked={isChosen} onChange={onChoose} />
      <span className="lesson__title">{card.title}</span>
      <span className="lesson__summary">{card.summary}</span>
      <span className="lesson__files">
        {card.files.join('  ')}
        {card.exercises === 0 ? '' : ` · ${card.exercises === 1 ? '1 exercise' : `${card.exercises} exercises`}`}
        {card.isYours ? ' · yours' : ''}
      </span>
    </label>
  )
}
