'use client'
/** A text of the past, each stretch in its author's colour; and, beside the lines that are not so any more, those that stand there now. */
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { AuthoredRange } from '../../lib/lesson/authorship'
import type { RoomState } from '../../lib/lesson/state'
import { faceIn } from '../_data/faces'
import type { PastText } from '../_data/moduleHistory'
import { type ComparedLine, comparedLines } from '../_data/comparedLines'
import { colourOf } from '../_ui/face'

interface PastLinesProps {
  readonly state: RoomState
  readonly past: PastText
  /** The text as it is now; null: it is not asked for. */
  readonly now: string | null
}

const MARKS = { same: '', gone: '−', added: '+' } as const

export function PastLines({ state, past, now }: PastLinesProps) {
  const t = useTranslations()
  const lines = comparedLines(past.text, now ?? past.text)
  return (
    <pre className="past__text" tabIndex={0} aria-label={t('room.history.text')}>
      {lines.map((line, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines have no other name, and none keeps a state
        <div key={at} className="past__line" data-kind={line.kind}>
          <span className="past__mark" aria-hidden="true">
            {MARKS[line.kind]}
          </span>
          {line.kind === 'same' ? null : <span className="only-heard">{t(`room.history.${line.kind}`)} </span>}
          <code>{line.kind === 'added' ? line.text : coloured(state, past, line)}</code>
        </div>
      ))}
    </pre>
  )
}

function coloured(state: RoomState, { authorship }: PastText, { from, text }: ComparedLine): ReactNode {
  const to = from + text.length
  const within = authorship.filter((range) => range.from < to && range.to > from)
  let next = from
  const parts: ReactNode[] = []
  for (const range of within) {
    const start = Math.max(range.from, from)
    const end = Math.min(range.to, to)
    if (start > next) parts.push(text.slice(next - from, start - from))
    parts.push(<Stretch key={start} state={state} range={range} text={text.slice(start - from, end - from)} />)
    next = end
  }
  return [...parts, text.slice(next - from)]
}

interface StretchProps {
  readonly state: RoomState
  readonly range: AuthoredRange
  readonly text: string
}

function Stretch({ state, range, text }: StretchProps) {
  const t = useTranslations()
  const face = faceIn(state, range.by, t)
  return (
    <span className="past__stretch" title={face.name} style={{ borderColor: colourOf(face) }}>
      {text}
    </span>
  )
}
