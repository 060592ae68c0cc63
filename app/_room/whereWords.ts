/** In which modules somebody is, over all their tabs: of those that the reader is shown. */
import { moduleOf, type RoomState } from '../../lib/lesson/state'
import type { Presence } from '../../lib/protocol/events'
import type { Translate } from '../_language/translate'

/** `in main.py`; empty when they are in none. */
export function whereWords(state: RoomState, presence: Iterable<Presence>, participant: string, t: Translate): string {
  const own = [...presence].filter((each) => each.participant === participant)
  const files = own.flatMap(({ where }) => (where === null ? [] : [moduleOf(state, where.module)?.file ?? []])).flat()
  const [last, ...before] = [...new Set(files)].reverse()
  if (last === undefined) return ''
  if (before.length === 0) return t('room.follow.in', { file: last })
  return t('room.follow.inSeveral', { files: before.reverse().join(', '), last })
}
