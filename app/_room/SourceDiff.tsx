'use client'
/** How edits change a program's source, file by file: the lines that go and come, with those around them. */
import { useTranslations } from 'next-intl'
import { applyEdits, type SourceEdit, type Sources } from '../../lib/fixes/SourceEdit'
import { changedLines, type ChangedLine } from '../_data/changedLines'

interface SourceDiffProps {
  readonly sources: Sources
  readonly edits: readonly SourceEdit[]
}

const MARKS = { same: '', gone: '−', added: '+' } as const

export function SourceDiff({ sources, edits }: SourceDiffProps) {
  const after = applyEdits(sources, edits)
  const files = [...new Set(edits.map(({ file }) => file))]
  return files.map((file) => (
    <FileDiff key={file} file={file} before={sources[file] ?? ''} after={after?.[file] ?? ''} />
  ))
}

interface FileDiffProps {
  readonly file: string
  readonly before: string
  readonly after: string
}

function FileDiff({ file, before, after }: FileDiffProps) {
  const t = useTranslations()
  return changedLines(before, after).map(({ firstLine, lines }) => {
    const words = t('room.fixes.diff.from', { place: t('ui.place', { file, line: firstLine }) })
    return (
      <div key={firstLine} className="diff">
        <p className="diff__place">{words}</p>
        <pre className="diff__text" tabIndex={0} aria-label={words}>
          {lines.map((line, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- lines have no other name, and none keeps a state
            <Line key={at} line={line} />
          ))}
        </pre>
      </div>
    )
  })
}

function Line({ line: { kind, text } }: { readonly line: ChangedLine }) {
  const t = useTranslations()
  return (
    <div className="diff__line" data-kind={kind}>
      <span className="diff__mark" aria-hidden="true">
        {MARKS[kind]}
      </span>
      {kind === 'same' ? null : <span className="only-heard">{t(`room.fixes.diff.${kind}`)} </span>}
      <code>{text}</code>
    </div>
  )
}
