'use client'
/** What there is more and less of in the later of two runs, at the steps that are seen, once it is asked for: by class, line and person. */
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { DifferentLine, RunDifference } from '../../lib/blame/runDifference'
import { runsDiffer, type SeenRun } from '../_data/runsDiffer'
import { Person } from '../_ui/Mark'
import { Unfolding } from '../_ui/Unfolding'
import { GrownTable } from './GrownTable'

interface RunsDifferProps {
  readonly earlier: SeenRun
  readonly later: SeenRun
}

export function RunsDiffer(props: RunsDifferProps) {
  const t = useTranslations()
  return (
    <Unfolding className="growth" title={t('room.runs.differ')}>
      <Compared {...props} />
    </Unfolding>
  )
}

function Compared({ earlier, later }: RunsDifferProps) {
  const t = useTranslations()
  const [one, other] = [earlier.result, later.result]
  const answer = useMemo(
    () => runsDiffer({ result: one, step: earlier.step }, { result: other, step: later.step }),
    [one, earlier.step, other, later.step],
  )
  return answer === null ? <p>{t('room.growth.tooMany')}</p> : <Tables answer={answer} later={later} />
}

function Tables({ answer, later }: { readonly answer: RunDifference; readonly later: SeenRun }) {
  const t = useTranslations()
  const { faceOf } = later.result
  return (
    <div className="runs__tables">
      <GrownTable
        title={t('room.runs.classes')}
        rows={answer.classes.map((row) => ({
          ...row,
          key: `${row.module} ${row.type}`,
          what: <code>{row.type}</code>,
        }))}
      />
      <GrownTable
        title={t('room.growth.lines')}
        rows={answer.lines.map((row) => ({
          ...row,
          key: `${row.file} ${row.lines.join(' ')}`,
          what: (
            <>
              <Person face={faceOf(row.by)} /> <LineOfBoth line={row} />
            </>
          ),
        }))}
      />
      <GrownTable
        title={t('room.growth.people')}
        rows={answer.people.map((row) => ({ ...row, key: row.by, what: <Person face={faceOf(row.by)} /> }))}
      />
    </div>
  )
}

function LineOfBoth({ line: { file, lines } }: { readonly line: DifferentLine }) {
  const t = useTranslations()
  const [earlier, later] = lines
  const place = t('ui.place', { file, line: later ?? earlier ?? 0 })
  if (later === null) return t('room.runs.lineBefore', { place })
  return earlier === null || earlier === later ? place : t('room.runs.lineMoved', { place, line: earlier })
}
