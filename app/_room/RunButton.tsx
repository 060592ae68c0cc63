'use client'
/** Run, and while something runs: how far it is, its place in the queue, and Stop. */
import type { Run } from '../../lib/lesson/state'
import { Button } from '../_ui/Button'
import { Icon } from '../_ui/Icon'
import type { RunControls } from './useRunControls'

export function RunButton({ controls }: { readonly controls: RunControls }) {
  const { active, note, run, stop } = controls
  return (
    <div className="run">
      {active === undefined ? (
        <Button kind="main" size="small" onClick={run} title="Run main.py (Ctrl+Enter)">
          <Icon name="run" />
          Run
        </Button>
      ) : (
        <Button size="small" onClick={stop} refusal={isStopping(active) ? 'It is stopping' : undefined}>
          <Icon name="stop" />
          Stop
        </Button>
      )}
      <span role="status" className="run__words">
        {active === undefined ? note : progressWords(active)}
      </span>
    </div>
  )
}

function isStopping({ progress }: Run): boolean {
  return progress.status === 'running' && progress.stopping
}

function progressWords({ progress }: Run): string {
  if (progress.status === 'queued')
    return progress.place === 1 ? 'Next in the queue' : `Number ${progress.place} in the queue`
  if (progress.status !== 'running') return ''
  const steps = progress.steps.toLocaleString('en')
  return progress.stopping ? `Stopping after ${steps} steps` : `Running, ${steps} steps`
}
