/** What an instructor does in several rooms of a session at once, whether or not they were ever there. */
import { participantOf } from '../../lib/lesson/state'
import type { Reply } from '../../lib/protocol/refusal'
import type { RoomRow, SeatRow } from '../store/SessionRows'
import type { Room } from './Room'
import type { Rooms } from './Rooms'

/** In each room but those that are kept as they were. What one room refuses the others still do; the first refusal is the answer. */
export async function everywhere(
  rooms: Rooms,
  rows: readonly RoomRow[],
  by: SeatRow,
  work: (room: Room) => Promise<Reply<unknown>>,
): Promise<Reply<null>> {
  let answer: Reply<null> = { ok: true, value: null }
  for (const { id, kind } of rows) {
    if (kind === 'kept') continue
    const done = await rooms.use(id, async ({ room }) => {
      await comeIn(room, by)
      return work(room)
    })
    if (done !== null && !done.ok && answer.ok) answer = done
  }
  return answer
}

/** An instructor who was never here is so from now on. */
export async function comeIn(room: Room, { id, name, role }: SeatRow): Promise<void> {
  if (participantOf(room.state, id) === undefined) await room.operate({ type: 'participantJoined', id, name, role })
}
