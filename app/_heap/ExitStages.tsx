'use client'
/** The end of the run as CPython does it, stage by stage, down to the operating system: what of the program goes where. */
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { exitStages } from '../../lib/blame/exitStages'
import { PROGRAM_END } from '../../lib/heap/history/stages'
import type { RunResult } from '../_data/runResult'
import { Mark } from '../_ui/Mark'
import type { Choice } from './choice'
import { HistoryFacts } from './facts'
import { originWords } from './scene'
import { exitSentence, exitTitle } from './exitWords'

interface ExitStagesProps {
  readonly result: RunResult
  readonly step: number
  readonly onGo: (step: number) => void
  readonly onChoose: (choice: Choice) => void
}

/** Objects of one stage beyond these are counted. */
const MOST_SHOWN = 30

export function ExitStages({ result, step, onGo, onChoose }: ExitStagesProps) {
  const t = useTranslations()
  const { index } = result.cursor
  const story = useMemo(() => exitStages(index, (serial) => result.instances.has(serial)), [index, result])
  const facts = useMemo(() => new HistoryFacts(index), [index])
  const current = story.stages.findLast((stage) => stage.step <= step)
  const isCutShort = result.record.verdict?.exit.kind === 'limit'
  const choose = (serial: number, at: number) => {
    onGo(at)
    onChoose({ kind: 'object', serial })
  }
  return (
    <ol className="exit" tabIndex={0} aria-label={t('heap.exit.title')}>
      {story.stages.map((stage) => (
        <li key={stage.step} aria-current={stage === current ? 'step' : undefined}>
          <h3>
            <button type="button" className="link" onClick={() => onGo(stage.step)}>
              {exitTitle(stage.label, t)}
            </button>
            {stage === current ? <span className="exit__now"> {t('heap.exit.now')}</span> : null}
          </h3>
          <p>{exitSentence(stage.label, t)}</p>
          {stage.label === PROGRAM_END ? null : (
            <Objects
              result={result}
              facts={facts}
              serials={stage.freed}
              none={t('heap.exit.nothingFreed')}
              onChoose={choose}
            />
          )}
        </li>
      ))}
      <li>
        <h3>{isCutShort ? t('heap.exit.cutShort') : t('heap.exit.ends')}</h3>
        <p>{isCutShort ? t('heap.exit.neverCame') : t('heap.exit.processEnds')}</p>
        <Objects result={result} facts={facts} serials={story.never} none={t('heap.exit.allFreed')} onChoose={choose} />
      </li>
    </ol>
  )
}

interface ObjectsProps {
  readonly result: RunResult
  readonly facts: HistoryFacts
  readonly serials: readonly number[]
  readonly none: string
  readonly onChoose: (serial: number, step: number) => void
}

function Objects({ result, facts, serials, none, onChoose }: ObjectsProps) {
  const t = useTranslations()
  const { index } = result.cursor
  if (serials.length === 0) return <p className="exit__none">{none}</p>
  return (
    <ul className="exit__objects">
      {serials.slice(0, MOST_SHOWN).map((serial) => {
        const made = result.originOf(index.madeBy(serial))
        const death = index.deathStep(serial)
        return (
          <li key={serial}>
            <Mark face={made.face} />
            <button type="button" className="link" onClick={() => onChoose(serial, death < 0 ? index.steps : death)}>
              {index.history.types[index.typeOf(serial)]?.name ?? t('ui.object')} {facts.rankOf(serial)}
            </button>
            <span>
              {made.file === null ? '' : t('heap.card.madeBy', { name: made.face.name, place: originWords(made, t) })}
            </span>
          </li>
        )
      })}
      {serials.length > MOST_SHOWN ? <li>{t('ui.andMore', { count: serials.length - MOST_SHOWN })}</li> : null}
    </ul>
  )
}
