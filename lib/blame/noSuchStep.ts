import type { FinishedRun } from './judge'

/** A sentence where a run is asked about a step that it does not have; null where there is nothing to say. */
export function noSuchStep({ steps }: Pick<FinishedRun, 'steps'>, step: number | null): string | null {
  return step !== null && step > steps ? `there is no step ${step}: the run has ${steps}` : null
}
