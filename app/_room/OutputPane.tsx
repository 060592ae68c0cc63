'use client'
/** What the program printed up to the shown step; what it prints later is there already, paler. */
import { useTranslations } from 'next-intl'
import { memo, type ReactNode } from 'react'
import type { Run, RoomState } from '../../lib/lesson/state'
import { participantOf } from '../../lib/lesson/state'
import type { RunResult } from '../_data/runResult'
import type { ShownRun } from '../_data/useRunResult'
import type { Lines } from './lines'
import { isLiveRun, isTyped } from './liveWords'
import { lostWords } from './LostRun'
import { Typed } from './Typed'
import './console.css'
import { InputButton, InputField, lineCount, type SharedInput } from './RunInput'
import type { Translate } from '../_language/translate'

interface OutputPaneProps {
  readonly state: RoomState
  /** The run that is looked at; null while there is none. */
  readonly seen: RunResult | null
  /** As in ShownRun. */
  readonly lost: ShownRun['lost']
  /** A newer run is under way: what stands here is of the one before. */
  readonly isFormer: boolean
  readonly step: number
  /** The reader predicts: what is printed later would give answers away. */
  readonly isLaterHidden: boolean
  readonly input: SharedInput
  readonly lines: Lines
  /** To something else in this place. */
  readonly ways: ReactNode
}

export const OutputPane = memo(function OutputPane({
  state,
  seen: result,
  lost,
  isFormer,
  step,
  isLaterHidden,
  input,
  lines,
  ways,
}: OutputPaneProps) {
  const t = useTranslations()
  return (
    <section className="pane pane--output" aria-labelledby="output" data-former={isFormer}>
      <div className="pane__head">
        <h2 id="output">{t('room.output.title')}</h2>
        <InputButton input={input} />
        {ways}
        {result === null ? null : <span className="pane__note">{exitWords(result.record.run, state, t)}</span>}
      </div>
      {input.isOpen ? <InputField input={input} /> : null}
      <div className="output" tabIndex={0} role="region" aria-label={t('room.output.printed')}>
        {result === null ? (
          lost === null ? (
            <p className="output__empty">{t('room.output.empty')}</p>
          ) : (
            <p className="output__trouble">{lostWords(lost.progress, t)}</p>
          )
        ) : (
          <>
            <Given stdin={result.record.stdin} />
            <TypedEntries result={result} lines={lines} />
            <Printed
              text={result.cursor.index.history.stdout}
              length={result.cursor.index.stdoutLengthAt(step)}
              isLaterHidden={isLaterHidden}
            />
            <Printed
              text={result.cursor.index.history.stderr}
              length={result.cursor.index.stderrLengthAt(step)}
              isLaterHidden={isLaterHidden}
              isError
            />
            <Silence {...result.cursor.index.history} />
          </>
        )}
      </div>
    </section>
  )
})

/** What was typed into the process that this run was. */
function TypedEntries({ result, lines }: { readonly result: RunResult; readonly lines: Lines }) {
  const t = useTranslations()
  const { record, faceOf } = result
  if (!isLiveRun(record.run)) return null
  const files = Object.keys(record.sources).filter(isTyped)
  return (
    <div className="transcript output__typed" role="group" aria-label={t('room.output.typed')}>
      {files.map((file) => (
        <Typed
          key={file}
          file={file}
          text={(record.sources[file] ?? '').trimEnd()}
          face={faceOf(record.authorship[file]?.[0]?.by ?? null)}
          marks={lines.get(file) ?? []}
        />
      ))}
    </div>
  )
}

/** What the run could read with input(). */
function Given({ stdin }: { readonly stdin: string }) {
  const t = useTranslations()
  if (stdin === '') return null
  return (
    <details className="output__given">
      <summary>{t('room.output.given', { count: lineCount(stdin) })}</summary>
      <pre className="output__text">{stdin}</pre>
    </details>
  )
}

/** What to know where nothing was printed, or where the program asked for more than it was given. */
function Silence({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }) {
  const t = useTranslations()
  if (stderr.endsWith('EOFError: EOF when reading a line\n')) {
    return <p className="output__empty">{t('room.output.moreInput')}</p>
  }
  return stdout === '' && stderr === '' ? <p className="output__empty">{t('room.output.nothing')}</p> : null
}

interface PrintedProps {
  readonly text: string
  readonly length: number
  readonly isLaterHidden: boolean
  readonly isError?: boolean
}

function Printed({ text, length, isLaterHidden, isError = false }: PrintedProps) {
  if (text === '') return null
  return (
    <pre className={isError ? 'output__text output__text--error' : 'output__text'}>
      {text.slice(0, length)}
      {isLaterHidden ? null : <span className="output__later">{text.slice(length)}</span>}
    </pre>
  )
}

function exitWords({ progress, stoppedBy }: Run, state: RoomState, t: Translate): string {
  const stopper = stoppedBy === null ? undefined : participantOf(state, stoppedBy)
  if (progress.status === 'stopped')
    return stopper === undefined ? t('room.output.stopped') : t('room.output.stoppedBy', { name: stopper.name })
  if (progress.status !== 'done') return ''
  const { kind, code } = progress.summary.exit
  return t(`room.output.exit.${kind}`, { code: `${code}` })
}
