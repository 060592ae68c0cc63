'use client'
/**
 * Changes that the server has proven to free what lingers, kind by kind, each with what else it does. Whoever may write the module can
 * make one with a press, as their own edit.
 */
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { SourceEdit } from '../../lib/fixes/SourceEdit'
import type { FixesOnWire, FixOnWire } from '../../lib/protocol/fixes'
import { makeChanges, type Room, writableModules } from '../_data/makeChanges'
import type { RunResult } from '../_data/runResult'
import { Button } from '../_ui/Button'
import { Mark } from '../_ui/Mark'
import { Notice } from '../_ui/Notice'
import { capital, effectWords, subjectWords } from './fixWords'
import { isTyped } from './liveWords'
import { listed } from './verdictWords'

export interface FixesFoundProps {
  readonly room: Room
  readonly result: RunResult
  readonly onOpenFile: (file: string) => void
}

export function FixesFound({ fixes, ...props }: FixesFoundProps & { readonly fixes: FixesOnWire }) {
  const t = useTranslations()
  const { answers, all } = fixes
  const nameOf = (person: string) => props.result.faceOf(person).name
  return (
    <section className="fixes" aria-label={t('room.fixes.title')}>
      <p>{t('room.fixes.proven', { count: fixes.runs })}</p>
      {all === null || answers.length < 2 ? null : (
        <>
          <h3>{t('room.fixes.forAll')}</h3>
          <ol className="fixes__list">
            <FixItem fix={all} {...props} />
          </ol>
        </>
      )}
      {answers.map((answer, at) => (
        <div key={at}>
          <h3>{t('room.fixes.for', { subject: subjectWords(answer.subject, nameOf, t) })}</h3>
          {answer.fixes.length === 0 ? (
            <p>{t('room.fixes.none', { count: answer.subject.objects })}</p>
          ) : (
            <Ways fixes={answer.fixes} {...props} />
          )}
        </div>
      ))}
    </section>
  )
}

/** The best ways at once, the others on demand. */
function Ways({ fixes, ...props }: FixesFoundProps & { readonly fixes: readonly FixOnWire[] }) {
  const t = useTranslations()
  const [isOpen, setOpen] = useState(false)
  const more = fixes.length - FEW
  return (
    <>
      <ol className="fixes__list">
        {fixes.slice(0, isOpen ? fixes.length : FEW).map((fix, nth) => (
          <FixItem key={nth} fix={fix} {...props} />
        ))}
      </ol>
      {more <= 0 ? null : (
        <Button size="small" kind="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('room.fixes.fewer') : t('room.fixes.more', { count: more })}
        </Button>
      )}
    </>
  )
}

const FEW = 2

function FixItem({ fix, room, result, onOpenFile }: FixesFoundProps & { readonly fix: FixOnWire }) {
  const t = useTranslations()
  const [stale, setStale] = useState<readonly string[]>([])
  const [isMade, setMade] = useState(false)
  const edits = fix.changes.flatMap((change): SourceEdit[] => change.edits)
  const own = writableModules(room, edits)
  const isPart = new Set(edits.map(({ file }) => file)).size > own.length
  const nameOf = (person: string) => result.faceOf(person).name
  const make = async () => {
    const changed = await makeChanges(room, edits, result.record.sources)
    setStale(changed)
    setMade(changed.length === 0)
    const [first] = own
    if (changed.length === 0 && first !== undefined) onOpenFile(first.file)
  }
  return (
    <li>
      <ul className="fixes__changes">
        {fix.changes.map((change) => (
          <li key={change.words}>
            {change.by === null ? null : <Mark face={result.faceOf(change.by)} />}
            <span>
              <Words text={`${capital(change.words)}.`} />
              {change.by === null ? null : (
                <span className="only-heard"> {t('room.fixes.letsGo', { name: nameOf(change.by) })}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className="fixes__effect">{effectWords(fix, t)}</p>
      <Button
        size="small"
        refusal={
          own.length > 0
            ? undefined
            : edits.every(({ file }) => isTyped(file))
              ? t('room.fixes.typed')
              : t('room.fixes.foreign')
        }
        onClick={() => void make()}
      >
        {isPart && own.length > 0
          ? t('room.fixes.makeIn', { files: own.map(({ file }) => file).join(', ') })
          : t('room.fixes.make')}
      </Button>
      <span role="status">{isMade ? ` ${t('room.fixes.made')}` : ''}</span>
      {stale.length === 0 ? null : (
        <Notice kind="trouble">{t('room.fixes.stale', { count: stale.length, files: listed(stale, t) })}</Notice>
      )}
    </li>
  )
}

/** What stands between backticks is code. */
function Words({ text }: { readonly text: string }) {
  return text.split('`').map((part, at) => (at % 2 === 0 ? part : <code key={at}>{part}</code>))
}
