'use client'
/** What the program printed up to the shown step; what it prints later is there already, paler. */
import type { Run } from '../../lib/lesson/state'
import type { ShownRun } from '../_data/useRunResult'
import { lostWords } from './LostRun'

interface OutputPaneProps {
  readonly shown: ShownRun
  readonly step: number
}

export function OutputPane({ shown, step }: OutputPaneProps) {
  const { result, lost } = shown
  return (
    <section className="pane pane--output" aria-labelledby="output">
      <div className="pane__head">
        <h2 id="output">Output</h2>
        {result === null ? null : <span className="pane__note">{exitWords(result.record.run)}</span>}
      </div>
      <div className="output" tabIndex={0} role="region" aria-label="Text the program printed">
        {result === null ? (
          lost === null ? (
            <p className="output__empty">What print writes appears here.</p>
          ) : (
            <p className="output__trouble">{lostWords(lost.progress)}</p>
          )
        ) : (
          <>
            <Printed text={result.cursor.index.history.stdout} length={result.cursor.index.stdoutLengthAt(step)} />
            <Printed
              text={result.cursor.index.history.stderr}
              length={result.cursor.index.stderrLengthAt(step)}
              isError
            />
          </>
        )}
      </div>
    </section>
  )
}

interface PrintedProps {
  readonly text: string
  readonly length: number
  readonly isError?: boolean
}

function Printed({ text, length, isError = false }: PrintedProps) {
  if (text === '') return null
  return (
    <pre className={isError ? 'output__text output__text--error' : 'output__text'}>
      {text.slice(0, length)}
      <span className="output__later">{text.slice(length)}</span>
    </pre>
  )
}

function exitWords({ progress }: Run): string {
  if (progress.status === 'stopped') return 'stopped by someone'
  if (progress.status !== 'done') return ''
  const { kind, code } = progress.summary.exit
  if (kind === 'limit') return 'ended at its budget'
  if (kind === 'exception') return `ended by an exception, exit code ${code}`
  return `exit code ${code}`
}
