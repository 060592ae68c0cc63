'use client'
/** The frames at the reader's step, as a debugger lists them: each call with its line, its names, and what they refer to. */
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { RunResult } from '../_data/runResult'
import { callStacks, type StackCall, type StackVariable } from './callStack'
import type { Choice } from './choice'
import { HistoryFacts } from './facts'
import { originWords } from './scene'
import type { Stretch } from './stretch'
import type { Translate } from '../_language/translate'
import { Written } from './Written'

interface FramesViewProps {
  readonly result: RunResult
  readonly stretch: Stretch
  readonly isComplete: boolean
  readonly choice: Choice
  readonly onChoose: (choice: Choice) => void
}

export function FramesView({ result, stretch, isComplete, choice, onChoose }: FramesViewProps) {
  const t = useTranslations()
  const { cursor, modules, originOf } = result
  const facts = useMemo(() => new HistoryFacts(cursor.index), [cursor])
  const stacks = useMemo(
    () => callStacks(cursor.fork(), facts, stretch, { t, modules, originOf, isComplete }),
    [cursor, facts, stretch, t, modules, originOf, isComplete],
  )
  return (
    <div className="objects frames" tabIndex={0} role="region" aria-label={t('heap.frames.title')}>
      {stacks.length === 0 ? <p className="frames__none">{t('heap.frames.none')}</p> : null}
      {stacks.map(({ thread, isRunning, calls }) => (
        <section key={thread} aria-label={threadWords(thread, t)}>
          {stacks.length === 1 ? null : (
            <h3>
              {threadWords(thread, t)}, {isRunning ? t('heap.frames.running') : t('heap.frames.waiting')}
            </h3>
          )}
          <ol>
            {calls.map((call) => (
              <li key={call.key}>
                <Call call={call} choice={choice} onChoose={onChoose} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function threadWords(thread: number, t: Translate): string {
  return thread === 0 ? t('heap.frames.mainThread') : t('heap.frames.thread', { thread })
}

interface CallProps {
  readonly call: StackCall
  readonly choice: Choice
  readonly onChoose: (choice: Choice) => void
}

function Call({ call: { title, at, variables }, choice, onChoose }: CallProps) {
  const t = useTranslations()
  return (
    <table>
      <caption>
        <strong>{title}</strong> {at === null ? null : t('heap.frames.at', { place: originWords(at, t) })}
        {variables.length === 0 ? t('heap.frames.noNames') : null}
      </caption>
      {variables.length === 0 ? null : (
        <thead>
          <tr>
            <th scope="col">{t('heap.frames.name')}</th>
            <th scope="col">{t('heap.frames.value')}</th>
            <th scope="col">{t('heap.frames.storedBy')}</th>
          </tr>
        </thead>
      )}
      <tbody>
        {variables.map((variable) => (
          <tr
            key={variable.key}
            aria-selected={choice?.kind === 'object' && choice.serial === variable.serial}
            className={variable.isNew ? 'frames__new' : undefined}
          >
            <th scope="row">
              <code>{variable.name}</code>
              {variable.isNew ? ` ${t('heap.new')}` : null}
            </th>
            <td>
              <Value variable={variable} onChoose={onChoose} />
            </td>
            <td>
              <Written origin={variable.origin} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Value({
  variable: { text, serial },
  onChoose,
}: { readonly variable: StackVariable } & Pick<CallProps, 'onChoose'>) {
  if (serial === 0) return <code>{text}</code>
  return (
    <button type="button" className="objects__name" onClick={() => onChoose({ kind: 'object', serial })}>
      {text}
    </button>
  )
}
