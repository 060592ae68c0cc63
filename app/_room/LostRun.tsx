'use client'
/** What stands in the place of picture and verdict when the last run has neither: why, what to do, and the way to the run before. */
import { useTranslations } from 'next-intl'
import type { RunProgress } from '../../lib/lesson/state'
import type { ShownRun } from '../_data/useRunResult'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'
import type { Translate } from '../_language/translate'

export function LostRun({ shown }: { readonly shown: ShownRun }) {
  const t = useTranslations()
  const { lost, showEarlier } = shown
  if (lost === null) return null
  return (
    <section className="pane pane--invite" id="heap" aria-labelledby="lost-run" tabIndex={0}>
      <div className="empty">
        <h2 id="lost-run">{t('room.lost.title')}</h2>
        <p role="alert">{lostWords(lost.progress, t)}</p>
        {showEarlier === null ? null : <Button onClick={() => showEarlier(true)}>{t('room.lost.before')}</Button>}
      </div>
    </section>
  )
}

/** Stands over an earlier run that the reader asked for. */
export function EarlierRun({ shown }: { readonly shown: ShownRun }) {
  const t = useTranslations()
  const { lost, result, showEarlier } = shown
  if (lost === null || result === null) return null
  return (
    <Notice action={<Button onClick={() => showEarlier?.(false)}>{t('room.lost.back')}</Button>}>
      {t('room.lost.earlier')}
    </Notice>
  )
}

/** Stands over an earlier run that the page was told to go to. */
export function LinkedRun({ shown }: { readonly shown: ShownRun }) {
  const t = useTranslations()
  const { showLatest } = shown
  if (showLatest === null) return null
  return (
    <Notice action={<Button onClick={showLatest}>{t('room.lost.latest')}</Button>}>{t('room.lost.notLatest')}</Notice>
  )
}

/** Why a run has no verdict, and what to do. */
export function lostWords(progress: RunProgress, t: Translate): string {
  return progress.status === 'failed' ? t(`room.lost.failures.${progress.failure}`) : t('room.lost.stopped')
}
