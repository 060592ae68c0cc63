'use client'
/**
 * Two runs side by side, each at a step of its own, the earlier one on the left: drawn or as tables, and what differs in
 * words. The shown run goes along with the timeline; the other has a step of its own here. What is chosen in one is not in the other.
 */
import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useMemo, useState } from 'react'
import type { RoomState, Run } from '../../lib/lesson/state'
import type { RunResult } from '../_data/runResult'
import type { OtherRun } from '../_data/useOtherRun'
import type { Choice } from '../_heap/choice'
import { ObjectTable } from '../_heap/table/ObjectTable'
import { Picture } from '../_heap/Picture'
import { wholeStep } from '../_heap/stretch'
import { Button } from '../_ui/Button'
import { RunsDiffer } from './RunsDiffer'
import { aliveAt, aliveWords, lingeringWords, runTitle } from './twoRunsWords'
import type { Reader } from './useReader'
import { type ReaderView, useReaderView } from './useReaderView'

interface RunsBesideProps {
  readonly state: RoomState
  readonly view: ReaderView
  readonly reader: Reader
  readonly own: Run
  readonly other: Run
  readonly others: readonly Run[]
  /** What has come of the other. */
  readonly come: OtherRun
}

export function RunsBeside({ state, view, reader, own, other, others, come }: RunsBesideProps) {
  const t = useTranslations()
  const locale = useLocale()
  const { result, trouble } = come
  const [isTable, setTable] = useState(false)
  const isOtherEarlier = other.requestedAt < own.requestedAt
  const otherStep = result === null ? 0 : stepOf(result, reader)
  const ownSide = (
    <Side title={runTitle(state, own, t, locale)} steps={<OwnStep reader={reader} />}>
      <Shown view={view} choice={reader.choice} isTable={isTable} onChoose={reader.choose} onOpen={reader.open} />
    </Side>
  )
  const otherSide =
    result === null ? (
      <p role="status">{trouble === null ? t('room.runs.fetching') : t(`refusal.${trouble}`)}</p>
    ) : (
      <OtherSide
        title={runTitle(state, other, t, locale)}
        result={result}
        step={otherStep}
        reader={reader}
        isTable={isTable}
      />
    )
  return (
    <div className="runs" tabIndex={0} role="region" aria-label={t('room.runs.title')}>
      <div className="runs__head">
        <label>
          {t('room.runs.beside')}{' '}
          <select
            className="field__input"
            value={other.id}
            onChange={({ target }) => reader.putBeside({ run: target.value, step: null })}
          >
            {others.map((run) => (
              <option key={run.id} value={run.id}>
                {runTitle(state, run, t, locale)}
              </option>
            ))}
          </select>
        </label>
        <Button size="small" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
          {t('room.runs.tables')}
        </Button>
      </div>
      {result === null ? null : (
        <Differences
          own={view.result}
          ownStep={reader.step}
          other={result}
          otherStep={otherStep}
          isOtherEarlier={isOtherEarlier}
        />
      )}
      <div className="runs__sides">
        {isOtherEarlier ? otherSide : ownSide}
        {isOtherEarlier ? ownSide : otherSide}
      </div>
    </div>
  )
}

/** Until another is asked for: where its program ends. */
function stepOf({ id, cursor, endStep }: RunResult, { beside }: Reader): number {
  const step = beside?.run === id ? beside.step : null
  return step === null ? endStep : Math.min(step, cursor.index.steps)
}

interface DifferencesProps {
  readonly own: RunResult
  readonly ownStep: number
  readonly other: RunResult
  readonly otherStep: number
  readonly isOtherEarlier: boolean
}

function Differences({ own, ownStep, other, otherStep, isOtherEarlier }: DifferencesProps) {
  const t = useTranslations()
  const words = useMemo(
    () => (isOtherEarlier ? lingeringWords(other, own, t) : lingeringWords(own, other, t)),
    [own, other, isOtherEarlier, t],
  )
  const ownAlive = useMemo(() => aliveAt(own, ownStep), [own, ownStep])
  const otherAlive = useMemo(() => aliveAt(other, otherStep), [other, otherStep])
  const [ownSeen, otherSeen] = [
    { result: own, step: ownStep },
    { result: other, step: otherStep },
  ]
  return (
    <div>
      <div role="status">
        <p>{words}</p>
        <p>{isOtherEarlier ? aliveWords(otherAlive, ownAlive, t) : aliveWords(ownAlive, otherAlive, t)}</p>
      </div>
      <RunsDiffer earlier={isOtherEarlier ? otherSeen : ownSeen} later={isOtherEarlier ? ownSeen : otherSeen} />
    </div>
  )
}

interface SideProps {
  readonly title: string
  readonly steps: ReactNode
  readonly children: ReactNode
}

function Side({ title, steps, children }: SideProps) {
  return (
    <section className="runs__side" aria-label={title}>
      <h3>{title}</h3>
      {steps}
      <div className="runs__shown">{children}</div>
    </section>
  )
}

function OwnStep({ reader: { step, lastStep } }: { readonly reader: Reader }) {
  const t = useTranslations()
  return <p>{t('room.runs.ownStep', { step, last: lastStep })}</p>
}

interface OtherSideProps {
  readonly title: string
  readonly result: RunResult
  readonly step: number
  readonly reader: Reader
  readonly isTable: boolean
}

const UNOPENED: ReadonlyMap<string, number> = new Map()

function OtherSide({ title, result, step, reader, isTable }: OtherSideProps) {
  const t = useTranslations()
  const { isComplete, putBeside } = reader
  const [choice, setChoice] = useState<Choice>(null)
  const [opened, setOpened] = useState(UNOPENED)
  const { index } = result.cursor
  const stretch = useMemo(() => wholeStep(index, step), [index, step])
  const view = useReaderView({
    result,
    stretch,
    choice,
    areAllWaysOpen: false,
    opened,
    isComplete,
    playing: null,
    isAtStop: false,
  })
  const steps = (
    <label>
      {t('room.runs.step', { step, last: index.steps })}
      <input
        type="range"
        min={0}
        max={index.steps}
        value={step}
        aria-label={t('room.runs.otherStep')}
        aria-valuetext={t('room.runs.step', { step, last: index.steps })}
        onChange={({ target }) => putBeside({ run: result.id, step: Number(target.value) })}
      />
    </label>
  )
  return (
    <Side title={title} steps={steps}>
      {view === null ? null : (
        <Shown
          view={view}
          choice={choice}
          isTable={isTable}
          onChoose={setChoice}
          onOpen={(row) => setOpened(new Map(opened).set(row, (opened.get(row) ?? 0) + 1))}
        />
      )}
    </Side>
  )
}

interface ShownProps {
  readonly view: ReaderView
  readonly choice: Choice
  readonly isTable: boolean
  readonly onChoose: (choice: Choice) => void
  readonly onOpen: (row: string) => void
}

function Shown({ view: { scene, book, light, tidy, ground }, choice, isTable, onChoose, onOpen }: ShownProps) {
  if (isTable)
    return (
      <ObjectTable scene={scene} ground={ground} choice={choice} light={light} onChoose={onChoose} onOpen={onOpen} />
    )
  return (
    <Picture
      scene={scene}
      book={book}
      choice={choice}
      light={light}
      onChoose={onChoose}
      onOpen={onOpen}
      onTidy={tidy}
      isWide={false}
      onWide={null}
    />
  )
}
