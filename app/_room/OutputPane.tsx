'use client'
/** What the program printed up to the shown step; what it prints later is there already, paler. */
import type { ReactNode } from 'react'
import type { Run, RoomState } from '../../lib/lesson/state'
import { participantOf } from '../../lib/lesson/state'
import type { RunResult } from '../_data/runResult'
import type { ShownRun } from '../_data/useRunResult'
import type { Lines } from './lines'
import { isLiveRun, isTyped } from './liveWords'
import { lostWords } from './LostRun'
import { Typed } from './Typed'
import './console.css'
import { InputButton, InputField, linesOf, type SharedInput } from './RunInput'

interface OutputPaneProps {
  readonly state: RoomState
  readonly shown: ShownRun
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

export function OutputPane({ state, shown, isFormer, step, isLaterHidden, input, lines, ways }: OutputPaneProps) {
  const { result, lost } = shown
  return (
    <section className="pane pane--output" aria-labelledby="output" data-former={isFormer}>
      <div className="pane__head">
        <h2 id="output">Output</h2>
        <InputButton input={input} />
        {ways}
        {result === null ? null : <span className="pane__note">{exitWords(result.record.run, state)}</span>}
      </div>
      {input.isOpen ? <InputField input={input} /> : null}
      <div className="output" tabIndex={0} role="region" aria-label="Text the program printed">
        {result === null ? (
          lost === null ? (
            <p className="output__empty">What print writes appears here.</p>
          ) : (
            <p className="output__trouble">{lostWords(lost.progress)}</p>
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
}

/** What was typed into the process that this run was. */
function TypedEntries({ result, lines }: { readonly result: RunResult; readonly lines: Lines }) {
  const { record, faceOf } = result
  if (!isLiveRun(record.run)) return null
  const files = Object.keys(record.sources).filter(isTyped)
  return (
    <div className="transcript output__typed" role="group" aria-label="What was typed">
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
  if (stdin === '') return null
  return (
    <details className="output__given">
      <summary>Given {linesOf(stdin)} of input</summary>
      <pre className="output__text">{stdin}</pre>
    </details>
  )
}

/** What to know where nothing was printed, or where the program asked for more than it was given. */
function Silence({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }) {
  if (stderr.endsWith('EOFError: EOF when reading a line\n')) {
    return (
      <p className="output__empty">
        The program asked for more input than it was given. Write it under Input, one line for each input(), and run
        again.
      </p>
    )
  }
  return stdout === '' && stderr === '' ? <p className="output__empty">The program printed nothing.</p> : null
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

function exitWords({ progress, stoppedBy }: Run, state: RoomState): string {
  const stopper = stoppedBy === null ? undefined : participantOf(state, stoppedBy)
  if (progress.status === 'stopped') return stopper === undefined ? 'stopped' : `stopped by ${stopper.name}`
  if (progress.status !== 'done') return ''
  const { kind, code } = progress.summary.exit
  if (kind === 'limit') return 'ended at its budget'
  if (kind === 'exception') return `ended by an exception, exit code ${code}`
  return `exit code ${code}`
}
