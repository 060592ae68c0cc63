'use client'
/** What grew between two steps, which the reader names: at first a quarter of the way, when what every program sets up stands, and the step shown. */
import { useTranslations } from 'next-intl'
import { type SubmitEvent, useState } from 'react'
import type { Growth } from '../../lib/blame/growth'
import { grown } from '../_data/grown'
import { Button } from '../_ui/Button'
import { Unfolding } from '../_ui/Unfolding'
import { Grown } from './Grown'
import type { Reader } from './useReader'
import type { ReaderView } from './useReaderView'

interface GrowthPartProps {
  readonly view: ReaderView
  readonly reader: Reader
  readonly onOpenFile: (file: string) => void
}

/** Undefined until it is asked for, null where there is too much to compare. */
type Compared = Growth | null | undefined

export function GrowthPart(props: GrowthPartProps) {
  const t = useTranslations()
  return (
    <Unfolding className="growth" title={t('room.growth.title')}>
      <Compare {...props} />
    </Unfolding>
  )
}

function Compare({ view, reader, onOpenFile }: GrowthPartProps) {
  const t = useTranslations()
  const { result } = view
  const last = result.cursor.index.steps
  const [from, setFrom] = useState(String(Math.floor(reader.step / 4)))
  const [to, setTo] = useState(String(reader.step))
  const [problem, setProblem] = useState<string | null>(null)
  const [compared, setCompared] = useState<Compared>()
  const compare = (submit: SubmitEvent) => {
    submit.preventDefault()
    const [first, second] = [stepIn(from, last), stepIn(to, last)]
    const found =
      first === null || second === null
        ? t('room.growth.range', { last })
        : first >= second
          ? t('room.growth.order')
          : null
    setProblem(found)
    setCompared(found === null && first !== null && second !== null ? grown(result, first, second) : undefined)
  }
  return (
    <>
      <p>{t('room.growth.about')}</p>
      <form className="growth__steps" onSubmit={compare}>
        <StepField label={t('room.growth.from')} step={from} isWrong={problem !== null} onChange={setFrom} />
        <StepField label={t('room.growth.to')} step={to} isWrong={problem !== null} onChange={setTo} />
        <Button size="small" type="submit">
          {t('room.growth.compare')}
        </Button>
        <Button size="small" kind="quiet" onClick={() => setFrom(String(reader.step))}>
          {t('room.growth.here')}
        </Button>
      </form>
      {problem === null ? null : <p role="alert">{problem}</p>}
      <div role="status" className="growth__answer">
        {compared === undefined ? null : compared === null ? (
          <p>{t('room.growth.tooMany')}</p>
        ) : (
          <Grown growth={compared} view={view} reader={reader} onOpenFile={onOpenFile} />
        )}
      </div>
    </>
  )
}

interface StepFieldProps {
  readonly label: string
  readonly step: string
  readonly isWrong: boolean
  readonly onChange: (step: string) => void
}

function StepField({ label, step, isWrong, onChange }: StepFieldProps) {
  return (
    <label>
      {label}{' '}
      <input
        className="field__input"
        inputMode="numeric"
        value={step}
        aria-invalid={isWrong || undefined}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  )
}

/** Null for what is no step of the run. */
function stepIn(text: string, last: number): number | null {
  const step = /^\s*\d+\s*$/.test(text) ? Number(text) : last + 1
  return step <= last ? step : null
}
