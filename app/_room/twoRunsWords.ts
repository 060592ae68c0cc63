/** Two runs in words: what lingers after the one and not after the other, and what lives at the steps that are seen. */
import { type Alive, type Changed, difference } from '../../lib/blame/difference'
import { participantOf, type RoomState, type Run } from '../../lib/lesson/state'
import type { RunResult } from '../_data/runResult'
import { sinceWords } from './verdictWords'

/** `Ana’s run of 10:31:05`. */
export function runTitle(state: RoomState, { by, requestedAt }: Run): string {
  const name = participantOf(state, by)?.name ?? 'Somebody'
  return `${name}’s run of ${new Date(requestedAt).toLocaleTimeString('en-GB')}`
}

/** Of the verdicts; of a run that has none nothing is said. */
export function lingeringWords(earlier: RunResult, later: RunResult): string {
  const [before, after] = [earlier.record.verdict, later.record.verdict]
  if (before === null || after === null) return 'One of the runs was stopped before it could be judged.'
  const changes = difference(before, after)
  return changes.length === 0
    ? 'At their ends the same number of objects of each class lingers in both.'
    : `From the earlier run to the later one, ${sinceWords(changes)}.`
}

/** Instances that are alive when a step is done. */
export function aliveAt({ cursor, instances }: RunResult, step: number): Alive {
  const own = cursor.fork()
  own.seek(step)
  const types = instances.alive(own).flatMap((id) => own.typeInfo(id) ?? [])
  return { lingering: types.map(({ name, module }) => ({ type: name, module })) }
}

const MOST_CLASSES = 5

export function aliveWords(earlier: Alive, later: Alive): string {
  const changes = difference(earlier, later)
  if (changes.length === 0) return 'At these steps each class has the same number of objects in both.'
  const shown = changes.slice(0, MOST_CLASSES).map(classWords)
  const more = changes.length - shown.length
  return `At these steps, earlier and later: ${shown.join('; ')}${more === 0 ? '' : `; and ${more === 1 ? '1 more class' : `${more} more classes`}`}.`
}

function classWords({ type, before, after }: Changed): string {
  return `${before.toLocaleString('en')} and ${after.toLocaleString('en')} ${type}`
}
