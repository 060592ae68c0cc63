/** Two runs in words: what lingers after the one and not after the other, and what lives at the steps that are seen. */
import { type Alive, difference } from '../../lib/blame/difference'
import { participantOf, type RoomState, type Run } from '../../lib/lesson/state'
import type { RunResult } from '../_data/runResult'
import { clockLocale, type SpokenLocale } from '../_language/locales'
import { sinceWords } from './verdictWords'
import type { Translate } from '../_language/translate'

/** `Ana’s run of 10:31:05`. */
export function runTitle(state: RoomState, { by, requestedAt }: Run, t: Translate, locale: SpokenLocale): string {
  const name = participantOf(state, by)?.name ?? t('room.runs.somebody')
  return t('room.runs.of', { name, time: new Date(requestedAt).toLocaleTimeString(clockLocale(locale)) })
}

/** Of the verdicts; of a run that has none nothing is said. */
export function lingeringWords(earlier: RunResult, later: RunResult, t: Translate): string {
  const [before, after] = [earlier.record.verdict, later.record.verdict]
  if (before === null || after === null) return t('room.runs.unjudged')
  const changes = difference(before, after)
  return changes.length === 0 ? t('room.runs.sameAtEnds') : t('room.runs.fromTo', { changes: sinceWords(changes, t) })
}

/** Instances that are alive when a step is done. */
export function aliveAt({ cursor, instances }: RunResult, step: number): Alive {
  const own = cursor.fork()
  own.seek(step)
  const types = instances.alive(own).flatMap((id) => own.typeInfo(id) ?? [])
  return { lingering: types.map(({ name, module }) => ({ type: name, module })) }
}

const MOST_CLASSES = 5

export function aliveWords(earlier: Alive, later: Alive, t: Translate): string {
  const changes = difference(earlier, later)
  if (changes.length === 0) return t('room.runs.sameAlive')
  const shown = changes
    .slice(0, MOST_CLASSES)
    .map(({ type, before, after }) => t('room.runs.class', { type, before, after }))
  const more = changes.length - shown.length
  return t('room.runs.alive', { classes: shown.join('; '), more })
}
