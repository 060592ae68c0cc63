/** Why nothing can be run or checked from this tab at present, and what to do about it. */
import { isHeld } from '../../lib/lesson/rights'
import { inputOf, moduleOf, type RoomState } from '../../lib/lesson/state'
import type { LinkSnapshot } from '../_data/provider/RoomLink'
import type { Translate } from '../_language/translate'

/** What is wished, and the button for it. */
export type Wish = 'run' | 'check'

/** Null when it may be asked for, though text may still be on its way. */
export function obstacleWords(
  { status, you, refused }: LinkSnapshot,
  state: RoomState,
  wish: Wish,
  t: Translate,
): string | null {
  if (status !== 'online') return t(`room.obstacle.${wish}.offline`)
  if (you !== null && isHeld(state, you)) return t(`room.obstacle.${wish}.eyes`)
  if (refused === null) return null
  const file =
    refused.module === inputOf(state)
      ? t('room.obstacle.input')
      : (moduleOf(state, refused.module)?.file ?? t('room.obstacle.module'))
  return t(`room.obstacle.${wish}.refused`, { file, why: t(`refusal.${refused.reason}`) })
}
