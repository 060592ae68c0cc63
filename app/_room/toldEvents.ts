/**
 * The events of a step that are walked one by one. A pass of the collector is a stop of its collection, said as the stop says it;
 * the event that lists the candidates is three of them.
 */
import type { ToldEvent } from '../../lib/blame/StepTeller'
import type { RunResult } from '../_data/runResult'
import type { PlacedStop } from '../_heap/Passes'

export interface WalkedEvent extends ToldEvent {
  /** Null for anything but a stop. */
  readonly stop: PlacedStop | null
}

export function toldEvents(
  { teller, passes }: Pick<RunResult, 'teller' | 'passes'>,
  step: number,
  most: number,
): WalkedEvent[] {
  const stops = passes.stopsIn(step).map((stop) => ({ at: stop.stop.at, sentences: passes.sentences(stop), stop }))
  const taken = new Set(stops.map(({ at }) => at))
  const others = teller.events(step, most).filter(({ at }) => !taken.has(at))
  const all = [...stops, ...others.map((event) => ({ ...event, stop: null }))]
  return all.sort((one, other) => one.at - other.at)
}

/** The number, from 1, of the event that is the stop; 0 if it is none of them. */
export function eventOfStop(told: readonly WalkedEvent[], { stop, played }: PlacedStop): number {
  return (
    1 +
    told.findIndex(
      (each) => each.stop?.played.collection.begin === played.collection.begin && each.stop.stop.kind === stop.kind,
    )
  )
}

/** The stop at which an event is, or that came before it in the same collection; null outside of all. */
export function stopAt(told: readonly WalkedEvent[], event: number): PlacedStop | null {
  const at = told[event - 1]?.at ?? -1
  const last = told.slice(0, event).findLast(({ stop }) => stop !== null)?.stop ?? null
  if (last === null) return null
  const { end } = last.played.collection
  return end < 0 || at <= end ? last : null
}

/** Whether the event at which the reader is is a stop of a collection. */
export function isAtStop({
  told,
  event,
}: {
  readonly told: readonly WalkedEvent[]
  readonly event: number | null
}): boolean {
  return event !== null && told[event - 1]?.stop != null
}
