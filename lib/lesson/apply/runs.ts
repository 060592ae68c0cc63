/**
 * Operations on runs. A room has at most one that is queued or running: everybody sees the same one, and a second press
 * of Run is a race that is lost quietly. A run goes queued -> running -> over, and never back.
 */
import { bounds } from '../bounds'
import type { Outcome } from '../operation'
import { activeRun, isOver, participantOf, type RoomState, type Run, type RunProgress, runOf } from '../state'
import { accept, type Of, refuse } from './answer'

export function requestRun(state: RoomState, operation: Of<'runRequested'>): Outcome {
  if (participantOf(state, operation.by) === undefined) return refuse('no-such-participant')
  if (activeRun(state) !== undefined) return refuse('run-going')
  if (!state.modules.some((module) => module.file === operation.entry)) return refuse('no-such-module')
  const run: Run = {
    id: operation.id,
    by: operation.by,
    entry: operation.entry,
    collector: operation.collector,
    requestedAt: operation.at,
    stoppedBy: null,
    progress: { status: 'queued', place: 1 },
  }
  return accept({ ...state, runs: [...state.runs, run].slice(-bounds.runs) }, { kind: 'startRun', id: run.id })
}

export function queueRun(state: RoomState, operation: Of<'runQueued'>): Outcome {
  const run = runOf(state, operation.id)
  if (run === undefined) return refuse('no-such-run')
  if (run.progress.status !== 'queued') return refuse('run-over')
  return accept(withProgress(state, run, { status: 'queued', place: operation.place }))
}

/** Also says that the run has left the queue. Steps never go back. */
export function progressRun(state: RoomState, operation: Of<'runProgressed'>): Outcome {
  const run = runOf(state, operation.id)
  if (run === undefined) return refuse('no-such-run')
  if (isOver(run)) return refuse('run-over')
  const before = run.progress.status === 'running' ? run.progress : { steps: 0, stopping: false }
  const steps = Math.max(before.steps, operation.steps)
  return accept(withProgress(state, run, { status: 'running', steps, stopping: before.stopping }))
}

/** The run ends when its worker has let go; until then it shows that it is stopping. */
export function requestStop(state: RoomState, operation: Of<'runStopRequested'>): Outcome {
  if (participantOf(state, operation.by) === undefined) return refuse('no-such-participant')
  const run = runOf(state, operation.id)
  if (run === undefined) return refuse('no-such-run')
  if (isOver(run)) return refuse('run-over')
  const progress: RunProgress = run.progress.status === 'running' ? { ...run.progress, stopping: true } : run.progress
  const stopped = { ...run, stoppedBy: run.stoppedBy ?? operation.by }
  return accept(withProgress(state, stopped, progress), { kind: 'stopRun', id: run.id })
}

export function endRun(state: RoomState, id: string, progress: RunProgress): Outcome {
  const run = runOf(state, id)
  if (run === undefined) return refuse('no-such-run')
  if (isOver(run)) return refuse('run-over')
  return accept(withProgress(state, run, progress), { kind: 'saveRun', id })
}

function withProgress(state: RoomState, run: Run, progress: RunProgress): RoomState {
  return { ...state, runs: state.runs.map((other) => (other.id === run.id ? { ...run, progress } : other)) }
}
