/** Why nothing can be run from this tab at present, and what to do about it. */
import { inputOf, moduleOf, type RoomState } from '../../lib/lesson/state'
import { refusalSentence } from '../../lib/protocol/refusal'
import type { LinkSnapshot } from '../_data/provider/RoomLink'

/** Null when a run may be asked for, though text may still be on its way. */
export function obstacleWords({ status, refused }: LinkSnapshot, state: RoomState): string | null {
  if (status !== 'online')
    return 'Nothing can be run while you are not connected. Heaproom connects again by itself; then press Run.'
  if (refused === null) return null
  const file = refused.module === inputOf(state) ? 'the input' : (moduleOf(state, refused.module)?.file ?? 'a module')
  return `Not run: ${file} has text that the server did not take. ${refusalSentence(refused.reason)} Then press Run.`
}
