/**
 * Where a reader goes who does not go step by step: to the next change of an object, to the next death, to the next run of a line,
 * forwards or back.
 *
 * Invariant: `from` itself is never the answer. Steps are searched one by one, each event once.
 */
import { type Change, changesAt } from './changesAt'
import { concerns } from './concerns'
import { event, OP_MASK } from './event'
import { HeapCursor } from './HeapCursor'
import type { HistoryIndex } from './HistoryIndex'

export type Direction = 1 | -1

/** The nearest step in which something of the object changes; null when there is none. */
export function nextChange(index: HistoryIndex, serial: number, from: number, direction: Direction): number | null {
  const id = index.idOf(serial)
  const birth = index.birthEvent(serial)
  const death = index.deathEvent(serial)
  const first = index.stepAt(birth)
  const last = death < 0 ? index.steps : index.stepAt(death)
  const cursor = new HeapCursor(index)
  const begin = direction > 0 ? Math.max(first, from + 1) : Math.min(last, from - 1)
  for (let step = begin; step >= first && step <= last; step += direction) {
    const isChange = changesAt(cursor, step).some(
      (change) =>
        change.event >= birth &&
        (death < 0 || change.event <= death) &&
        (concerns(change, id) || isReordering(index, change, id)),
    )
    if (isChange) return step
  }
  return null
}

/** A table that is only rebuilt has the same items in the same order. */
function isReordering({ history }: HistoryIndex, change: Change, id: number): boolean {
  return (
    change.kind === 'moved' && change.source === id && ((history.log[change.event] ?? 0) & OP_MASK) !== event.COMPACT
  )
}

/** The nearest step in which an object dies that `isMeant`, by its serial; null when there is none. */
export function nextDeath(
  index: HistoryIndex,
  from: number,
  direction: Direction,
  isMeant: (serial: number) => boolean,
): number | null {
  for (let step = from + direction; step >= 0 && step <= index.steps; step += direction) {
    if (index.deathsIn(step).some(isMeant)) return step
  }
  return null
}

/** The nearest step that runs a line whose statement `isMeant`; null when there is none. */
export function nextRun(
  index: HistoryIndex,
  from: number,
  direction: Direction,
  isMeant: (statement: number) => boolean,
): number | null {
  for (let step = from + direction; step > 0 && step <= index.steps; step += direction) {
    const statement = index.statementOf(step)
    if (statement > 0 && isMeant(statement)) return step
  }
  return null
}
