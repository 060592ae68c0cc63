'use client'
/** Run, and while something runs: how far it is, its place in the queue, and Stop. */
import { useTranslations } from 'next-intl'
import type { Run } from '../../lib/lesson/state'
import { Button } from '../_ui/Button'
import { Icon } from '../_ui/Icon'
import type { RunControls } from './useRunControls'
import type { Translate } from '../_language/translate'

export function RunButton({ controls }: { readonly controls: RunControls }) {
  const t = useTranslations()
  const { active, note, run, stop } = controls
  return (
    <div className="run">
      {active === undefined ? (
        <Button kind="main" size="small" onClick={run} title={t('room.run.title')}>
          <Icon name="run" />
          {t('room.run.run')}
        </Button>
      ) : (
        <Button size="small" onClick={stop} refusal={isStopping(active) ? t('room.run.stopping') : undefined}>
          <Icon name="stop" />
          {t('room.run.stop')}
        </Button>
      )}
      <span role="status" className="run__words">
        {active === undefined ? note : progressWords(active, t)}
      </span>
    </div>
  )
}

function isStopping({ progress }: Run): boolean {
  return progress.status === 'running' && progress.stopping
}

function progressWords({ progress }: Run, t: Translate): string {
  if (progress.status === 'queued') return t('room.run.queued', { place: progress.place })
  if (progress.status !== 'running') return ''
  const { steps } = progress
  return progress.stopping ? t('room.run.stoppingAfter', { steps }) : t('room.run.running', { steps })
}
