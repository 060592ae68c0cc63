'use client'
/** The end of the run as CPython does it, stage by stage, down to the operating system: what of the program goes where. */
import { useMemo } from 'react'
import { exitStages } from '../../lib/blame/exitStages'
import { PROGRAM_END } from '../../lib/heap/history/stages'
import type { RunResult } from '../_data/runResult'
import { Mark } from '../_ui/Mark'
import type { Choice } from './choice'
import { HistoryFacts } from './facts'
import { exitSentence, exitTitle, PROCESS_ENDS } from './exitWords'

interface ExitStagesProps {
  readonly result: RunResult
  readonly step: number
  readonly onGo: (step: number) => void
  readonly onChoose: (choice: Choice) => void
}

/** Objects of one stage beyond these are counted. */
const MOST_SHOWN = 30

export function ExitStages({ result, step, onGo, onChoose }: ExitStagesProps) {
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
    <ol className="exit" tabIndex={0} aria-label="Stages of the exit">
      {story.stages.map((stage) => (
        <li key={stage.step} aria-current={stage === current ? 'step' : undefined}>
          <h3>
            <button type="button" className="link" onClick={() => onGo(stage.step)}>
              {exitTitle(stage.label)}
            </button>
          </h3>
          <p>{exitSentence(stage.label)}</p>
          {stage.label === PROGRAM_END ? null : (
            <Objects
              result={result}
              facts={facts}
              serials={stage.freed}
              none="Nothing of the program’s is freed here."
              onChoose={choose}
            />
          )}
        </li>
      ))}
      <li>
        <h3>{isCutShort ? 'The run was ended' : 'The process ends'}</h3>
        <p>
          {isCutShort ? 'Python never came to its own exit: nothing below the line that ran was done.' : PROCESS_ENDS}
        </p>
        <Objects
          result={result}
          facts={facts}
          serials={story.never}
          none="Everything of the program’s had been freed."
          onChoose={choose}
        />
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
              {index.history.types[index.typeOf(serial)]?.name ?? 'object'} {facts.rankOf(serial)}
            </button>
            <span>{made.file === null ? '' : `made by ${made.face.name} on ${made.file} line ${made.line}`}</span>
          </li>
        )
      })}
      {serials.length > MOST_SHOWN ? <li>and {(serials.length - MOST_SHOWN).toLocaleString('en')} more</li> : null}
    </ul>
  )
}
