/**
 * Who comes into a session: its door and its codes, those who wait for an answer, and those who were taken out. SessionTeams calls
 * this in the session's turn, one after the other.
 *
 * Invariant: who knocks has the cookie of a seat that nobody sits in; letting them in makes a participant of that id, so their cookie
 * needs no change. Rows come before what rooms and pages are told, and every command may be given again after a crash.
 */
import { anybodyOf } from '../../lib/lesson/state'
import type { Door } from '../../lib/lesson/state'
import type { DoorNews } from '../../lib/protocol/door'
import { limits } from '../../lib/protocol/limits'
import type { Refusal, Reply } from '../../lib/protocol/refusal'
import type { Seat } from '../../lib/protocol/request'
import type { SessionCommand } from '../../lib/protocol/sessionCommand'
import type { KnockRow } from '../store/DoorRows'
import { freeCode } from '../store/freeCode'
import { newId } from '../store/newId'
import type { SeatRow, SessionRow } from '../store/SessionRows'
import type { Store } from '../store/Store'
import { comeIn } from './everywhere'
import type { Rooms } from './Rooms'

export type DoorParts = {
  readonly store: Store
  readonly rooms: Rooms
  readonly now: () => number
  /** The tabs that somebody has in these rooms are to go. */
  readonly sentAway: (rooms: readonly string[], participant: string, reason: Refusal) => void
  /** What a session's instructors are told; `session` is its code. */
  readonly doorTold: (session: string, news: DoorNews) => void
}

type Seating = (session: SessionRow, name: string, id: string) => Promise<Reply<Seat>>
type Asked = { readonly session: SessionRow; readonly by: SeatRow }
type Done = Reply<null>

export type DoorCommand = Extract<
  SessionCommand,
  { type: 'setDoor' | 'renewCodes' | 'answerKnock' | 'removePerson' | 'readmitPerson' }
>

const DONE: Done = { ok: true, value: null }

export class SessionDoor {
  readonly #parts: DoorParts
  readonly #seat: Seating

  /** `seat` seats somebody new under an id that nobody has. */
  constructor(parts: DoorParts, seat: Seating) {
    this.#parts = parts
    this.#seat = seat
  }

  /** The id under which somebody waits from now on. */
  async knock(session: SessionRow, name: string): Promise<Reply<string>> {
    const { store, now } = this.#parts
    if ((await store.doors.countKnocks(session.id)) >= limits.knocks) return refused('door-crowded')
    const id = newId()
    await store.doors.knock(id, session.room.id, name, new Date(now()))
    await this.tell(session)
    return { ok: true, value: id }
  }

  async perform(asked: Asked, command: DoorCommand): Promise<Done> {
    const done = await this.#command(asked, command)
    await this.tell(asked.session)
    return done
  }

  async tell({ id, code }: Pick<SessionRow, 'id' | 'code'>): Promise<void> {
    const news = await this.#parts.store.doors.news(id)
    if (news !== null) this.#parts.doorTold(code, news)
  }

  #command(asked: Asked, command: DoorCommand): Promise<Done> {
    switch (command.type) {
      case 'setDoor':
        return this.#set(asked, command.door)
      case 'renewCodes':
        return this.#renew(asked)
      case 'answerKnock':
        return this.#answer(asked.session, command.knock, command.isIn)
      case 'removePerson':
        return this.#remove(asked, command.participant)
      case 'readmitPerson':
        return this.#readmit(asked, command.participant)
    }
  }

  async #set({ session }: Asked, door: Door): Promise<Done> {
    await this.#parts.store.doors.saveDoor(session.id, door)
    return door === 'open' ? this.#answer(session, null, true) : DONE
  }

  /** Instructors are members of every room. Teams that are kept have a code too. */
  async #renew({ session, by }: Asked): Promise<Done> {
    const { store, rooms } = this.#parts
    const all = await store.sessions.rooms(session.id)
    const codes: { room: string; from: string; to: string }[] = []
    for (const { id, code } of all) codes.push({ room: id, from: code, to: await freeCode(store.sessions) })
    await store.doors.renewCodes(codes)
    for (const { room: id, to } of codes) {
      await rooms.use(id, async ({ room }) => {
        await comeIn(room, by)
        return room.operate({ type: 'joinCodeSet', by: by.id, code: to })
      })
    }
    return DONE
  }

  async #answer(session: SessionRow, knock: string | null, isIn: boolean): Promise<Done> {
    const { store, now } = this.#parts
    const waiting = knock === null ? ((await store.doors.news(session.id))?.waiting ?? []) : [{ id: knock }]
    for (const { id } of waiting) {
      const row = await store.doors.findKnock(id)
      if (row?.session !== session.id) return refused('no-such-knock')
      if (!isIn) await store.doors.deny(id, new Date(now()))
      const done = isIn ? await this.#letIn(row) : DONE
      if (!done.ok) return done
    }
    return DONE
  }

  async #letIn({ id, room, name }: KnockRow): Promise<Done> {
    const { sessions, doors } = this.#parts.store
    const session = await sessions.ofRoom(room)
    if (session === null) return refused('no-such-session')
    const isSeated = (await sessions.findSeat(id)) !== null
    const seated = isSeated ? DONE : await this.#seat(session, name, id)
    if (!seated.ok) return seated
    await doors.dropKnock(id)
    return DONE
  }

  async #remove({ session, by }: Asked, id: string): Promise<Done> {
    const { store, rooms, now, sentAway } = this.#parts
    const seat = await store.sessions.findSeat(id)
    if (seat === null || seat.session !== session.id) return refused('no-such-participant')
    if (seat.role === 'instructor') return refused('instructor-stays')
    await store.doors.saveRemoved(id, new Date(now()))
    const left = await rooms.use(seat.room, async ({ room }) => {
      await comeIn(room, by)
      return room.operate({ type: 'participantLeft', by: by.id, id })
    })
    sentAway([seat.room], id, 'removed')
    // Who is not in the room was taken out of it before.
    return left?.ok === false && left.reason !== 'no-such-participant' ? left : DONE
  }

  /** Where they were; where that room is kept, in the first one. With the face that they had. */
  async #readmit({ session }: Asked, id: string): Promise<Done> {
    const { store, rooms } = this.#parts
    const seat = await store.sessions.findSeat(id)
    if (seat === null || seat.session !== session.id || !seat.isRemoved) return refused('no-such-participant')
    const all = await store.sessions.rooms(session.id)
    const home = all.find((room) => room.id === seat.room && room.kind !== 'kept') ?? all[0]
    const face = await rooms.use(seat.room, async ({ room }) => anybodyOf(room.state, id) ?? null)
    const { name, role } = seat
    const from = { colour: face?.colour ?? 0, pattern: face?.pattern ?? 0, handAt: null }
    const joined = await rooms.use(home?.id ?? '', ({ room }) =>
      room.operate({ type: 'participantJoined', id, name, role, from }),
    )
    if (joined === null) return refused('no-such-team')
    if (!joined.ok) return joined
    await store.doors.saveRemoved(id, null)
    return DONE
  }
}

function refused(reason: Refusal): Reply<never> {
  return { ok: false, reason }
}
