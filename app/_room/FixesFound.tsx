'use client'
/**
 * Changes that the server has proven to free what lingers, kind by kind, and those that it tried in vain. Whoever may write the module can
 * make one with a press, as their own edit.
 */
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { FixesOnWire, FixOnWire } from '../../lib/protocol/fixes'
import type { Room } from '../_data/makeChanges'
import type { RunResult } from '../_data/runResult'
import { Button } from '../_ui/Button'
import { FixFailures } from './FixFailures'
import { FixItem } from './FixItem'
import { subjectWords } from './fixWords'

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
          <FixFailures failures={answer.failures} result={props.result} />
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
