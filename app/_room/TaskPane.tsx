'use client'
/** The exercise that is open: its task, Check, what each check said of the last attempt, feedback, hints, and the solution when it is shown. */
import { useTranslations } from 'next-intl'
import { memo, useState } from 'react'
import { attemptsLeft } from '../../lib/lesson/counted'
import { isInstructor } from '../../lib/lesson/rights'
import { activeAttempt, type Attempt, attemptsAt, type ExerciseCard, type RoomState } from '../../lib/lesson/state'
import type { Command } from '../../lib/protocol/command'
import { faceIn } from '../_data/faces'
import type { LinkSnapshot, RoomLink } from '../_data/provider/RoomLink'
import { Button } from '../_ui/Button'
import { Icon } from '../_ui/Icon'
import { Person } from '../_ui/Mark'
import { Notice } from '../_ui/Notice'
import { Prose } from '../_ui/Prose'
import { ExerciseTerms } from './ExerciseTerms'
import { attemptWords, bestWords, hintWords, pointsWords } from './exerciseWords'
import { Feedback } from './Feedback'
import type { Going } from './PointedText'
import { usePress } from './usePress'

interface TaskPaneProps {
  readonly link: RoomLink
  readonly snapshot: LinkSnapshot
  readonly state: RoomState
  readonly you: string
  readonly card: ExerciseCard
  readonly going: Going
  /** The run that is looked at; null: none. */
  readonly run: string | null
  readonly hasTeams: boolean
}

const CHECK: Command = { type: 'requestCheck' }

export const TaskPane = memo(function TaskPane(props: TaskPaneProps) {
  const t = useTranslations()
  const { state, card } = props
  const attempts = attemptsAt(state, card.name)
  const best = bestWords(attempts, card, t)
  return (
    <section className="pane pane--task" aria-labelledby="task">
      <div className="pane__head">
        <h2 id="task">{card.title}</h2>
        <span className="pane__note">
          {pointsWords(card.points, t)}
          {best === null ? '' : `, ${best}`}
        </span>
      </div>
      <div className="task" tabIndex={0} role="region" aria-labelledby="task">
        <ExerciseTerms {...props} />
        <Prose markdown={card.task} />
        <CheckPart {...props} attempts={attempts} />
        <Feedback {...props} attempts={attempts} />
        <CheckList card={card} attempts={attempts} />
        <HintPart {...props} />
        <SolutionPart {...props} />
      </div>
    </section>
  )
})

type WithAttempts = TaskPaneProps & { readonly attempts: readonly Attempt[] }

function CheckPart({ link, snapshot, state, card, attempts }: WithAttempts) {
  const t = useTranslations()
  const active = activeAttempt(state)
  const { press, isWaiting, trouble } = usePress({ link, snapshot, state }, 'check', CHECK, active?.id)
  const last = attempts.at(-1)
  const isSpent = active === undefined && attemptsLeft(attempts, card) === 0
  return (
    <>
      <div className="task__check">
        <Button
          kind="main"
          size="small"
          onClick={press}
          refusal={
            active !== undefined ? t('room.task.isChecked') : isSpent ? t('refusal.no-more-attempts') : undefined
          }
        >
          <Icon name="saved" />
          {t('room.task.check')}
        </Button>
        <span role="status">
          {isWaiting ? t('room.task.storing') : last === undefined ? null : attemptWords(last, card, t)}
        </span>
        {last === undefined ? null : <Person face={faceIn(state, last.by, t)} />}
      </div>
      {trouble === null ? null : <Notice kind="trouble">{trouble}</Notice>}
    </>
  )
}

/** What each check asks for; after an attempt, with what it found. */
function CheckList({ card, attempts }: { readonly card: ExerciseCard; readonly attempts: readonly Attempt[] }) {
  const t = useTranslations()
  const progress = attempts.findLast((attempt) => attempt.progress.status === 'done')?.progress
  const results = progress?.status === 'done' ? progress.results : null
  return (
    <ul className="checks" aria-label={t('room.task.checks')}>
      {results === null
        ? card.checks.map((title) => (
            <li key={title} className="checks__item">
              <Prose markdown={title} />
            </li>
          ))
        : results.map(({ title, passed, says }) => (
            <li key={title} className="checks__item" data-passed={passed}>
              <strong className="checks__sign">{passed ? t('room.task.passed') : t('room.task.notYet')}</strong>
              <Prose markdown={title} />
              <div className="checks__says">
                <Prose markdown={says} />
              </div>
            </li>
          ))}
    </ul>
  )
}

/** Asks for something of this exercise; a refusal is shown until the next time. */
function useAsking(link: RoomLink): { readonly ask: (command: Command) => void; readonly trouble: string | null } {
  const t = useTranslations()
  const [trouble, setTrouble] = useState<string | null>(null)
  const ask = (command: Command) =>
    void link.command(command).then((reply) => setTrouble(reply.ok ? null : t(`refusal.${reply.reason}`)))
  return { ask, trouble }
}

function HintPart({ link, card }: TaskPaneProps) {
  const t = useTranslations()
  const { ask, trouble } = useAsking(link)
  const shown = card.hints.filter(({ text }) => text !== null)
  const next = card.hints[shown.length]
  return (
    <>
      {shown.length === 0 ? null : (
        <section aria-label={t('room.task.hints')} className="hints">
          {shown.map(({ text }, at) => (
            <Prose key={at} markdown={text ?? ''} />
          ))}
        </section>
      )}
      {next === undefined ? null : (
        <div className="task__check">
          <Button size="small" onClick={() => ask({ type: 'askHint', exercise: card.name })}>
            {shown.length === 0 ? t('room.hints.show') : t('room.hints.showAnother')}
          </Button>
          <span>{hintWords(next, t)}</span>
        </div>
      )}
      {trouble === null ? null : <Notice>{trouble}</Notice>}
    </>
  )
}

function SolutionPart({ link, state, you, card }: TaskPaneProps) {
  const t = useTranslations()
  const { ask, trouble } = useAsking(link)
  if (card.solution === null)
    return isInstructor(state, you) ? (
      <div className="task__check">
        <Button size="small" onClick={() => ask({ type: 'showSolution', exercise: card.name })}>
          {t('room.task.showSolution')}
        </Button>
        {trouble === null ? null : <Notice kind="trouble">{trouble}</Notice>}
      </div>
    ) : null
  return (
    <details className="solution">
      <summary>{t('room.task.solution')}</summary>
      {Object.entries(card.solution).map(([file, text]) => (
        <figure key={file}>
          <figcaption>{file}</figcaption>
          {/* Long lines scroll, and the keyboard has to reach them. */}
          <pre tabIndex={0}>{text}</pre>
        </figure>
      ))}
    </details>
  )
}
