/** Makes a room that begins as a copy of another one: of all that is in it, or of what came with the lesson alone. */
import { FIRST_CLIENT } from '../../lib/lesson/authorship'
import { inputOf, type RoomState } from '../../lib/lesson/state'
import { freeCode } from '../store/freeCode'
import { newId } from '../store/newId'
import type { RoomRow } from '../store/SessionRows'
import type { Store } from '../store/Store'
import type { UpdateLog } from '../store/UpdateLog'

export type Start = 'lesson' | 'room'

type Parts = { readonly store: Store; readonly log: UpdateLog }

/** The text is stored before the rows that show it: a module never looks empty that is not. Everybody who wrote it is known. */
export async function copyRoom(
  { store, log }: Parts,
  session: string,
  like: RoomState,
  name: string,
  start: Start,
): Promise<RoomRow> {
  const room: RoomRow = { id: newId(), code: await freeCode(store.sessions), name, kind: 'team' }
  const texts = new Map([...like.modules, ...like.shelf].map(({ id }) => [id, newId()]))
  const isWhole = start === 'room'
  const authors = { from: like.room, to: room.id, bound: isWhole ? Number.MAX_SAFE_INTEGER : FIRST_CLIENT }
  const input = isWhole ? [[inputOf(like), room.id] as const] : []
  const copied = log.copy([...texts, ...input], isWhole ? 'all' : 'lesson', authors)
  const modules = new Map([...texts].filter(([from]) => isWhole || copied.has(from)))
  await store.sessions.createRoom({ ...room, session, like, modules, withPeople: isWhole })
  return room
}
