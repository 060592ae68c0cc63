/** Why nothing can be run or checked from this tab at present, and what to do about it. */
import { isHeld } from '../../lib/lesson/rights'
import { inputOf, moduleOf, type RoomState } from '../../lib/lesson/state'
import { refusalSentence } from '../../lib/protocol/refusal'
import type { LinkSnapshot } from '../_data/provider/RoomLink'

/** What is wished, and the button for it. */
export type Wish = 'run' | 'check'

const WORDS = {
  run: { done: 'run', button: 'Run' },
  check: { done: 'checked', button: 'Check' },
} as const

/** Null when it may be asked for, though text may still be on its way. */
export function obstacleWords({ status, you, refused }: LinkSnapshot, state: RoomState, wish: Wish): string | null {
  const { done, button } = WORDS[wish]
  if (status !== 'online')
    return `Nothing can be ${done} while you are not connected. Heaproom connects again by itself; then press ${button}.`
  if (you !== null && isHeld(state, you))
    return `Nothing can be ${done} while the instructor asks for your eyes. Look up; then press ${button}.`
  if (refused === null) return null
  const file = refused.module === inputOf(state) ? 'the input' : (moduleOf(state, refused.module)?.file ?? 'a module')
  const why = refusalSentence(refused.reason)
  return `Not ${done}: ${file} has text that the server did not take. ${why} Then press ${button}.`
}
