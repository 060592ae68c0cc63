'use client'
/** What stands in the place of picture and verdict when the last run has neither: why, what to do, and the way to the run before. */
import type { RunFailure, RunProgress } from '../../lib/lesson/state'
import type { ShownRun } from '../_data/useRunResult'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'

export function LostRun({ shown }: { readonly shown: ShownRun }) {
  const { lost, showEarlier } = shown
  if (lost === null) return null
  return (
    <section className="pane pane--invite" id="heap" aria-labelledby="lost-run" tabIndex={0}>
      <div className="empty">
        <h2 id="lost-run">The last run has no verdict</h2>
        <p role="alert">{lostWords(lost.progress)}</p>
        {showEarlier === null ? null : <Button onClick={() => showEarlier(true)}>Look at the run before it</Button>}
      </div>
    </section>
  )
}

/** Stands over an earlier run that the reader asked for. */
export function EarlierRun({ shown }: { readonly shown: ShownRun }) {
  const { lost, result, showEarlier } = shown
  if (lost === null || result === null) return null
  return (
    <Notice action={<Button onClick={() => showEarlier?.(false)}>Back to the last run</Button>}>
      You are looking at an earlier run. The last one has no verdict.
    </Notice>
  )
}

/** Stands over an earlier run that the page was told to go to. */
export function LinkedRun({ shown }: { readonly shown: ShownRun }) {
  const { showLatest } = shown
  if (showLatest === null) return null
  return (
    <Notice action={<Button onClick={showLatest}>Show the latest run</Button>}>
      This is an earlier run, not the latest.
    </Notice>
  )
}

/** Why a run has no verdict, and what to do. */
export function lostWords(progress: RunProgress): string {
  return progress.status === 'failed'
    ? failureWords(progress.failure)
    : 'The run was stopped before it could be judged. Press Run to run it again.'
}

function failureWords(failure: RunFailure): string {
  switch (failure) {
    case 'deadline':
      return 'The run took too long and was ended. Look for a loop that does not end, or do less in one run.'
    case 'memory':
      return 'The run needed more memory than the server gives it. Make fewer or smaller objects.'
    case 'interrupted':
      return 'The server was restarted during the run. Run it again.'
    case 'internal':
      return 'The run broke inside Heaproom, not in your program. Run it again; if it breaks again, tell whoever runs this server.'
  }
}
