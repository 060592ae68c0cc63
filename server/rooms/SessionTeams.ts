/**
 * The rooms of a session together: who joins which, and what an instructor does with teams.
 *
 * Invariant: what concerns several rooms of a session is done one after the other, in a queue of the session's; each step is an
 * ordinary operation of the room it happens in. Somebody who moves is stored in the new room before the old one lets them go, so
 * that at any moment, also that of a crash, they are in one room. A room is never taken away and its text never leaves it.
 */
import { randomInt } from 'node:crypto'
import { nameBeside } from '../../lib/lesson/apply/participants'
import { bounds } from '../../lib/lesson/bounds'
import { deal, freeTeamNames, nameKey } from '../../lib/lesson/deal'
import { readPlacements } from '../../lib/lesson/placements'
import { handOf, participantOf, type RoomState } from '../../lib/lesson/state'
import type { Refusal, Reply } from '../../lib/protocol/refusal'
import type { Seat } from '../../lib/protocol/request'
import type { SessionCommand } from '../../lib/protocol/sessionCommand'
import { newId } from '../store/newId'
import type { PersonRow, RoomRow, SeatRow, SessionRow } from '../store/SessionRows'
import type { UpdateLog } from '../store/UpdateLog'
import { copyRoom, type Start } from './copyRoom'
import { comeIn, everywhere } from './everywhere'
import type { Room } from './Room'
import { type DoorParts, SessionDoor } from './SessionDoor'

export type TeamsParts = DoorParts & {
  readonly log: UpdateLog
  /** There is a room that was not there, or a room has other people than its own operations tell. */
  readonly changed: (session: string, room: string) => void
}

type Done = Reply<null>
/** Whose session it is, and the instructor who asks. */
type Asked = { readonly session: SessionRow; readonly by: SeatRow }

const DONE: Done = { ok: true, value: null }

/** What somebody is called who was erased. */
const LEFT = 'Somebody who left'

export class SessionTeams {
  readonly #parts: TeamsParts
  readonly #door: SessionDoor
  readonly #queues = new Map<string, Promise<unknown>>()

  constructor(parts: TeamsParts) {
    this.#parts = parts
    this.#door = new SessionDoor(parts, (session, name, id) => this.#seat(session, name, { id, role: 'student' }))
  }

  /** Seats somebody new in the room that the code leads to, or in the team that a list has them in. */
  join(session: SessionRow, wanted: string, role: Seat['role']): Promise<Reply<Seat>> {
    return this.#inTurn(session.id, () => this.#seat(session, wanted, { id: newId(), role }))
  }

  /** Somebody new asks to be let in. */
  knock(session: SessionRow, name: string): Promise<Reply<string>> {
    return this.#inTurn(session.id, () => this.#door.knock(session, name))
  }

  /** Tells a session's instructors how its door is. */
  tellDoor(session: SessionRow): Promise<void> {
    return this.#inTurn(session.id, () => this.#door.tell(session))
  }

  async #seat(
    session: SessionRow,
    wanted: string,
    { id, role }: { readonly id: string; readonly role: Seat['role'] },
  ): Promise<Reply<Seat>> {
    const { sessions } = this.#parts.store
    const taken = (await sessions.people(session.id)).map(({ name }) => name)
    const name = nameBeside(taken, wanted)
    const placed =
      session.room.kind === 'waiting' ? (await sessions.placements(session.id))[nameKey(wanted)] : undefined
    const reply = await this.#parts.rooms.use(placed ?? session.room.id, async ({ room }): Promise<Reply<Seat>> => {
      const joined = await room.operate({ type: 'participantJoined', id, name, role })
      if (!joined.ok) return joined
      return { ok: true, value: { id, role, name: participantOf(room.state, id)?.name ?? name } }
    })
    return reply ?? refused('no-such-session')
  }

  /** Somebody who waits goes into the team whose code they have. */
  enter(session: SessionRow, seat: SeatRow): Promise<Done> {
    return this.#inTurn(session.id, () => this.#move(seat.id, session.room, seat))
  }

  /** What an instructor asks; others are heard when they take themselves out. */
  perform(session: SessionRow, by: SeatRow, command: SessionCommand): Promise<Done> {
    const isOwn = command.type === 'erasePerson' && command.participant === by.id
    if (by.role !== 'instructor' && !isOwn) return Promise.resolve(refused('not-instructor'))
    return this.#inTurn(session.id, () => this.#command({ session, by }, command))
  }

  /** Does something about a whole session while nothing else is done about it. */
  alone<Value>(session: string, work: () => Promise<Value>): Promise<Value> {
    return this.#inTurn(session, work)
  }

  #command(asked: Asked, command: SessionCommand): Promise<Done> {
    switch (command.type) {
      case 'addTeam':
        return this.#make(asked, [command.name], command.start, async () => DONE)
      case 'dealTeams':
        return this.#deal(asked, command)
      case 'placeTeams':
        return this.#place(asked, command.list, command.start)
      case 'renameTeam':
        return this.#rename(asked, command.room, command.name)
      case 'movePerson':
        return this.#put(asked, command.participant, command.room)
      case 'mergeTeams':
        return this.#merge(asked, command.from, command.into)
      case 'splitTeam':
        return this.#split(asked, command.room)
      case 'tellAll':
        return this.#everywhere(asked, (room) =>
          room.operate({
            type: 'messageSent',
            by: asked.by.id,
            id: newId(),
            text: command.text,
            run: null,
            at: room.now(),
          }),
        )
      case 'erasePerson':
        return this.#erase(asked, command.participant)
      case 'eyesEverywhere':
        return this.#everywhere(asked, (room) => room.operate({ type: 'eyesSet', by: asked.by.id, isOn: command.isOn }))
      case 'openExerciseIn':
        return this.#open(asked, command.room, command.exercise)
      case 'assignPerson':
        return this.#assign(asked, command.participant, command.exercise)
      case 'setExerciseIn':
        return this.#setExercise(asked, command)
      default:
        return this.#door.perform(asked, command)
    }
  }

  async #deal(
    asked: Asked,
    { by, count, start }: { by: 'teams' | 'people'; count: number; start: Start },
  ): Promise<Done> {
    const { store, rooms } = this.#parts
    const all = await store.sessions.rooms(asked.session.id)
    const waiting = await rooms.use(all[0]?.id ?? '', async ({ room }) => studentsOf(room.state))
    const groups = deal(waiting ?? [], { by, count }, () => randomInt(2 ** 32) / 2 ** 32)
    if (groups.length === 0) return refused('nobody-waits')
    const names = freeTeamNames(
      all.map(({ name }) => name),
      groups.length,
    )
    return this.#make(asked, names, start, (made) =>
      this.#moveAll(
        groups.flatMap((group, at) => group.map((person) => [person, made[at]] as const)),
        asked.by,
      ),
    )
  }

  async #place(asked: Asked, list: string, start: Start): Promise<Done> {
    const { placements, problems } = readPlacements(list)
    if (problems.length > 0 || placements.length === 0) return refused('list-unreadable')
    const { sessions } = this.#parts.store
    const all = await sessions.rooms(asked.session.id)
    const known = new Set(all.map(({ name }) => nameKey(name)))
    const wanted = new Map(placements.map(({ team }) => [nameKey(team), team]))
    const names = [...wanted].filter(([key]) => !known.has(key)).map(([, team]) => team)
    return this.#make(asked, names, start, async (made) => {
      const teams = new Map([...all, ...made].map((room) => [nameKey(room.name), room]))
      const roomOf = new Map(placements.map(({ name, team }) => [nameKey(name), teams.get(nameKey(team))]))
      const people = await sessions.people(asked.session.id)
      const rows = [...roomOf].flatMap(([name, room]) => (room === undefined ? [] : [[name, room.id] as const]))
      const before = await sessions.placements(asked.session.id)
      await sessions.savePlacements(asked.session.id, { ...before, ...Object.fromEntries(rows) })
      return this.#moveAll(
        people.filter(isMovable).map(({ id, name }) => [id, roomOf.get(nameKey(name))] as const),
        asked.by,
      )
    })
  }

  async #rename(asked: Asked, id: string, wanted: string): Promise<Done> {
    const all = await this.#parts.store.sessions.rooms(asked.session.id)
    const room = all.find((each) => each.id === id)
    if (room === undefined) return refused('no-such-team')
    if (all.some((each) => each.id !== id && nameKey(each.name) === nameKey(wanted))) return refused('team-name-taken')
    return this.#set(asked.by, { ...room, name: wanted })
  }

  async #put(asked: Asked, person: string, id: string): Promise<Done> {
    const room = await this.#room(asked, id)
    return room === null ? refused('no-such-team') : this.#move(person, room, asked.by)
  }

  /** Everybody of the one goes to the other. The one is kept, text and all; the waiting room goes on. */
  async #merge(asked: Asked, one: string, other: string): Promise<Done> {
    const [from, into] = [await this.#room(asked, one), await this.#room(asked, other)]
    if (from === null || into === null) return refused('no-such-team')
    if (from.id === into.id) return refused('same-team')
    if (into.kind === 'kept') return refused('room-kept')
    const people = await this.#parts.rooms.use(from.id, async ({ room }) => studentsOf(room.state))
    const moved = await this.#moveAll(
      (people ?? []).map((person) => [person, into] as const),
      asked.by,
    )
    if (!moved.ok || from.kind === 'waiting') return moved
    await this.#forward(asked.session.id, from.id, into.id)
    return this.#set(asked.by, { ...from, kind: 'kept' })
  }

  /** Those whom a list has in a team that is merged go to the one it was merged into. */
  async #forward(session: string, from: string, into: string): Promise<void> {
    const { sessions } = this.#parts.store
    const before = Object.entries(await sessions.placements(session))
    await sessions.savePlacements(
      session,
      Object.fromEntries(before.map(([name, room]) => [name, room === from ? into : room])),
    )
  }

  async #split(asked: Asked, id: string): Promise<Done> {
    const { rooms, store } = this.#parts
    const room = await this.#room(asked, id)
    if (room === null) return refused('no-such-team')
    const people = await rooms.use(id, async (live) => studentsOf(live.room.state))
    const leaving = (people ?? []).filter((_, at) => at % 2 === 1)
    if (leaving.length === 0) return refused('team-too-small')
    const all = (await store.sessions.rooms(asked.session.id)).map(({ name }) => name)
    const names = room.kind === 'waiting' ? freeTeamNames(all, 1) : [nameBeside(all, room.name)]
    const move = ([made]: readonly RoomRow[]) =>
      this.#moveAll(
        leaving.map((one) => [one, made]),
        asked.by,
      )
    return this.#make(asked, names, 'room', move, id)
  }

  /** Their row comes last: until then it tells what they are called, and whoever asked may ask again. */
  async #erase({ session, by }: Asked, id: string): Promise<Done> {
    const { rooms, store, now, sentAway } = this.#parts
    const seat = await store.sessions.findSeat(id)
    if (seat === null || seat.session !== session.id) return refused('no-such-participant')
    if (seat.role === 'instructor') return refused('instructor-stays')
    const people = (await store.sessions.people(session.id)).map(({ name }) => name)
    const name = nameBeside(people, LEFT)
    const known = await store.sessions.roomsOf(id)
    for (const room of known) {
      const done = await rooms.use(room, async ({ room: live }) => {
        if (by.role === 'instructor') await comeIn(live, by)
        return live.operate({ type: 'participantErased', by: by.id, id, name })
      })
      if (done !== null && !done.ok) return done
    }
    await this.#unlist(session.id, seat.name)
    await store.sessions.erase(id, name, new Date(now()))
    sentAway(known, id, 'erased')
    if (seat.isRemoved) await this.#door.tell(session)
    return DONE
  }

  /** A list may have them under the name that they typed, before it was told apart from a namesake's. */
  async #unlist(session: string, name: string): Promise<void> {
    const { sessions } = this.#parts.store
    const others = (await sessions.people(session)).map((person) => nameKey(person.name))
    const typed = nameKey(name.replace(/ \d+$/, ''))
    const gone = new Set([nameKey(name), ...(others.includes(typed) ? [] : [typed])])
    const before = Object.entries(await sessions.placements(session))
    const kept = before.filter(([key]) => !gone.has(key))
    if (kept.length < before.length) await sessions.savePlacements(session, Object.fromEntries(kept))
  }

  async #everywhere({ session, by }: Asked, work: (room: Room) => Promise<Reply<unknown>>): Promise<Done> {
    const { store, rooms } = this.#parts
    return everywhere(rooms, await store.sessions.rooms(session.id), by, work)
  }

  async #open(asked: Asked, id: string | null, exercise: string | null): Promise<Done> {
    const { store, rooms } = this.#parts
    const all = await store.sessions.rooms(asked.session.id)
    const wanted = all.filter((room) => id === null || room.id === id)
    if (wanted.length === 0) return refused('no-such-team')
    return everywhere(rooms, wanted, asked.by, (room) => room.openExercise(asked.by.id, exercise))
  }

  /** What can be refused is refused before a room is made. */
  async #assign(asked: Asked, person: string, exercise: string): Promise<Done> {
    const { store, rooms } = this.#parts
    const seat = await store.sessions.findSeat(person)
    if (seat === null || seat.session !== asked.session.id || seat.isRemoved) return refused('no-such-participant')
    if (seat.role === 'instructor') return refused('instructor-walks')
    const isKnown = (await store.findExercises(seat.room)).some(({ name }) => name === exercise)
    if (!isKnown) return refused('no-such-exercise')
    const all = await store.sessions.rooms(asked.session.id)
    const isTeam = all.some(({ id, kind }) => id === seat.room && kind === 'team')
    const people = await rooms.use(seat.room, async ({ room }) => studentsOf(room.state))
    if (isTeam && people?.length === 1) return this.#open(asked, seat.room, exercise)
    const names = all.map(({ name }) => name)
    return this.#make(asked, [nameBeside(names, seat.name)], 'lesson', async ([made]) => {
      if (made === undefined) return refused('no-such-team')
      const moved = await this.#move(person, made, asked.by)
      return moved.ok ? this.#open(asked, made.id, exercise) : moved
    })
  }

  async #setExercise(
    asked: Asked,
    { room: id, exercise, due, counts, most }: Extract<SessionCommand, { type: 'setExerciseIn' }>,
  ): Promise<Done> {
    const { store, rooms } = this.#parts
    const all = await store.sessions.rooms(asked.session.id)
    const wanted = all.filter((room) => id === null || room.id === id)
    if (wanted.length === 0) return refused('no-such-team')
    return everywhere(rooms, wanted, asked.by, (room) =>
      room.operate({ type: 'exerciseSet', by: asked.by.id, exercise, due, counts, most }),
    )
  }

  /** Makes rooms and goes on with them. `like`: of which room they are a copy; the first one where it is left out. */
  async #make(
    { session, by }: Asked,
    names: readonly string[],
    start: Start,
    then: (made: readonly RoomRow[]) => Promise<Done>,
    like?: string,
  ): Promise<Done> {
    const { store, rooms, changed } = this.#parts
    const all = await store.sessions.rooms(session.id)
    const [first] = all
    const taken = new Set(all.map(({ name }) => nameKey(name)))
    if (first === undefined) return refused('no-such-session')
    if (names.some((name) => taken.has(nameKey(name)))) return refused('team-name-taken')
    if (all.length + names.length > bounds.teams) return refused('too-many-teams')
    const made: RoomRow[] = []
    const done = await rooms.use(like ?? first.id, async ({ room }): Promise<Done> => {
      for (const name of names) made.push(await copyRoom(this.#parts, session.id, room.state, name, start))
      return DONE
    })
    if (done === null) return refused('no-such-session')
    // The first room is one of several from now on.
    if (made.length > 0 && all.length === 1) await this.#set(by, first)
    for (const { id } of made) changed(session.code, id)
    return this.#holding(made, () => then(made))
  }

  /** Rooms that many go to are not read anew for each of them. */
  async #holding(made: readonly RoomRow[], work: () => Promise<Done>): Promise<Done> {
    const { rooms } = this.#parts
    const held: string[] = []
    try {
      for (const { id } of made) if ((await rooms.hold(id)) !== null) held.push(id)
      return await work()
    } finally {
      for (const id of held) rooms.release(id)
    }
  }

  async #moveAll(moves: readonly (readonly [string, RoomRow | undefined])[], by: SeatRow): Promise<Done> {
    for (const [person, to] of moves) {
      const moved = to === undefined ? DONE : await this.#move(person, to, by)
      if (!moved.ok) return moved
    }
    return DONE
  }

  /** What can be refused is refused before anything is stored. */
  async #move(person: string, to: RoomRow, by: SeatRow): Promise<Done> {
    const { rooms, store } = this.#parts
    const seat = await store.sessions.findSeat(person)
    if (seat === null || seat.session !== by.session || seat.isRemoved) return refused('no-such-participant')
    if (seat.role === 'instructor') return refused('instructor-walks')
    if (seat.room === to.id) return DONE
    const done = await rooms.use(seat.room, async ({ room: from }) => {
      if (by.role === 'instructor') await comeIn(from, by)
      else if (from.state.team?.kind !== 'waiting') return refused('not-instructor')
      return rooms.use(to.id, async ({ room: target }) => carry(from, target, person, by.id))
    })
    return done ?? refused('no-such-team')
  }

  /** Tells a room which team it is. */
  async #set(by: SeatRow, { id, name, kind }: RoomRow): Promise<Done> {
    const done = await this.#parts.rooms.use(id, async ({ room }): Promise<Done> => {
      await comeIn(room, by)
      const set = await room.operate({ type: 'teamSet', by: by.id, team: { name, kind } })
      return set.ok ? DONE : set
    })
    return done ?? refused('no-such-team')
  }

  async #room({ session }: Asked, id: string): Promise<RoomRow | null> {
    return (await this.#parts.store.sessions.rooms(session.id)).find((room) => room.id === id) ?? null
  }

  async #inTurn<Value>(session: string, work: () => Promise<Value>): Promise<Value> {
    const turn = (this.#queues.get(session) ?? Promise.resolve()).then(work, work)
    this.#queues.set(session, turn)
    try {
      return await turn
    } finally {
      if (this.#queues.get(session) === turn) this.#queues.delete(session)
    }
  }
}

function isMovable({ role, isErased, isRemoved }: PersonRow): boolean {
  return role === 'student' && !isErased && !isRemoved
}

function studentsOf({ participants }: RoomState): string[] {
  return participants.filter(({ role }) => role === 'student').map(({ id }) => id)
}

/** From one room to another, with their face and their hand. */
async function carry(from: Room, to: Room, id: string, by: string): Promise<Done> {
  const who = participantOf(from.state, id)
  if (who === undefined) return refused('no-such-participant')
  const { name, role, colour, pattern } = who
  const arrival = { colour, pattern, handAt: handOf(from.state, id)?.at ?? null }
  const joined = await to.operate({ type: 'participantJoined', id, name, role, from: arrival })
  if (!joined.ok) return joined
  const left = await from.operate({ type: 'participantLeft', by, id })
  return left.ok ? DONE : left
}

function refused(reason: Refusal): Reply<never> {
  return { ok: false, reason }
}
