/**
 * Sessions, their rooms, and who is in which, as rows: what is asked before a room is opened, and what several rooms share.
 *
 * Invariant: a student is in exactly one room, the one their row names, however often they were moved; that row is written before any
 * state says so (Store.saveParticipant). Instructors are members of every room and walk between them.
 */
import type { Door, Role, RoomState, TeamKind } from '../../lib/lesson/state'
import type { OwnSession } from '../../lib/protocol/request'
import { readDoor } from './DoorRows'
import { cardColumns } from './exerciseRow'
import type { PrismaClient } from '../../prisma/generated/sqlite/client'

export type RoomRow = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly kind: TeamKind
}

export type SessionRow = {
  readonly id: string
  /** The first that it had, which finds it for good: its seats' cookies are called after it. */
  readonly code: string
  readonly title: string
  readonly instructor: string
  /** Nobody but its instructors comes in any more. */
  readonly isOver: boolean
  /** How somebody new comes in; who has a seat keeps it. */
  readonly door: Door
  /** The code that led here is one of those that let nobody new in any more. */
  readonly isFormerCode: boolean
  /** The room that the code leads to, which is the first one where it is the session's own. */
  readonly room: RoomRow
}

/** Who somebody is and where they are. */
export type SeatRow = {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly room: string
  readonly session: string
  /** Taken out by an instructor, who may take them in again; in no room until then. */
  readonly isRemoved: boolean
}

export type PersonRow = Pick<SeatRow, 'id' | 'name' | 'role' | 'isRemoved'> & { readonly isErased: boolean }

export type NewRoom = RoomRow & {
  readonly session: string
  /** The room that it begins as a copy of. */
  readonly like: RoomState
  /** The id of the module here by that of the one there; the others are left out. */
  readonly modules: ReadonlyMap<string, string>
  /** Everybody who wrote something there is known here too; else only the instructors are. */
  readonly withPeople: boolean
}

/** Of somebody's sessions: a year of classes. */
const MOST_SHOWN = 200

export type PlacementRows = Readonly<Record<string, string>>

export class SessionRows {
  readonly #prisma: PrismaClient

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma
  }

  /** By the code of one of its rooms, also by one that is not in use any more; null when there is none. */
  async find(code: string): Promise<SessionRow | null> {
    const found = await this.#session({ code })
    if (found !== null) return found
    const former = await this.#prisma.formerCode.findUnique({ where: { code } })
    const session = former === null ? null : await this.#session({ id: former.roomId })
    return session === null ? null : { ...session, isFormerCode: true }
  }

  /** The session of a room, as the room's own code leads to it. */
  async ofRoom(room: string): Promise<SessionRow | null> {
    return this.#session({ id: room })
  }

  async #session(where: { readonly code: string } | { readonly id: string }): Promise<SessionRow | null> {
    const row = await this.#prisma.room.findUnique({ where, include: { session: true } })
    if (row === null) return null
    const { id, code, title, instructor, endedAt, door } = row.session
    const isOver = endedAt !== null
    return { id, code, title, instructor, door: readDoor(door), isOver, isFormerCode: false, room: readRoom(row) }
  }

  /** Null: their link opens nothing any more. */
  async saveReturn(participant: string, hash: string | null): Promise<void> {
    await this.#prisma.participant.update({ where: { id: participant }, data: { returnHash: hash } })
  }

  /** Who comes back by the link that ends in what has this hash. */
  async findReturn(hash: string): Promise<SeatRow | null> {
    const row = await this.#prisma.participant.findUnique({ where: { returnHash: hash }, select: { id: true } })
    return row === null ? null : this.findSeat(row.id)
  }

  async findSeat(participant: string): Promise<SeatRow | null> {
    const row = await this.#prisma.participant.findUnique({
      where: { id: participant },
      include: { room: { select: { sessionId: true } } },
    })
    if (row === null || row.erasedAt !== null) return null
    const { id, name, roomId, removedAt } = row
    const isRemoved = removedAt !== null
    return { id, name, role: readRole(row.role), room: roomId, session: row.room.sessionId, isRemoved }
  }

  /** The seat of who made the session; null when it was taken from them. */
  async findInstructorSeat(session: string): Promise<SeatRow | null> {
    const row = await this.#prisma.participant.findFirst({
      where: { role: 'instructor', room: { sessionId: session } },
      orderBy: { joinedAt: 'asc' },
      select: { id: true },
    })
    return row === null ? null : this.findSeat(row.id)
  }

  /** An instructor's, the newest first; the ended ones are among them. */
  async ownedBy(instructor: string): Promise<OwnSession[]> {
    const rows = await this.#prisma.session.findMany({
      where: { instructor },
      orderBy: { createdAt: 'desc' },
      take: MOST_SHOWN,
      include: {
        rooms: {
          orderBy: { position: 'asc' },
          select: { code: true, _count: { select: { participants: { where: { role: 'student' } } } } },
        },
      },
    })
    return rows.map(({ code, title, createdAt, endedAt, rooms }) => ({
      code: rooms[0]?.code ?? code,
      title,
      createdAt: createdAt.getTime(),
      endedAt: endedAt?.getTime() ?? null,
      students: rooms.reduce((sum, { _count }) => sum + _count.participants, 0),
      teams: rooms.length - 1,
    }))
  }

  /** All rooms of a session, the first one first. */
  async rooms(session: string): Promise<RoomRow[]> {
    const rows = await this.#prisma.room.findMany({ where: { sessionId: session }, orderBy: { position: 'asc' } })
    return rows.map(readRoom)
  }

  /** Those who were erased are among them, under the names that tell nothing. */
  async people(session: string): Promise<PersonRow[]> {
    const rows = await this.#prisma.participant.findMany({ where: { room: { sessionId: session } } })
    return rows.map(({ id, name, role, erasedAt, removedAt }) => ({
      id,
      name,
      role: readRole(role),
      isErased: erasedAt !== null,
      isRemoved: removedAt !== null,
    }))
  }

  /** The rooms in which somebody is or was. */
  async roomsOf(participant: string): Promise<string[]> {
    const rows = await this.#prisma.member.findMany({ where: { participantId: participant }, select: { roomId: true } })
    return rows.map(({ roomId }) => roomId)
  }

  /** From then on nobody comes back as this person, and a name that tells nothing stands for theirs. */
  async erase(participant: string, name: string, at: Date): Promise<void> {
    const data = { name, erasedAt: at, handRaisedAt: null, returnHash: null }
    await this.#prisma.participant.update({ where: { id: participant }, data })
  }

  async isCodeTaken(code: string): Promise<boolean> {
    const where = { where: { code } }
    return (await this.#prisma.room.count(where)) + (await this.#prisma.formerCode.count(where)) > 0
  }

  /** The text of its modules is stored by then. */
  async createRoom({ id, code, name, kind, session, like, modules, withPeople }: NewRoom): Promise<void> {
    const position = await this.#prisma.room.count({ where: { sessionId: session } })
    const people = [...like.participants, ...like.former].filter(({ role }) => withPeople || role === 'instructor')
    const opened = like.exercises
      .filter(
        ({ openedAt, due, counts, most }) => openedAt !== null || due !== null || counts !== 'best' || most !== null,
      )
      .map((card) => ({ exercise: card.name, ...cardColumns(card) }))
    await this.#prisma.room.create({
      data: {
        id,
        code,
        name,
        kind,
        position,
        sessionId: session,
        exercise: like.exercise,
        isPredicting: like.isPredicting,
        modules: {
          create: moduleRows(
            like,
            modules,
            people.map((person) => person.id),
          ),
        },
        members: {
          create: people.map(({ id: participantId, colour, pattern }, seat) => ({
            participantId,
            seat,
            colour,
            pattern,
          })),
        },
        exercises: { create: opened },
      },
    })
  }

  /** Room by `nameKey` of who is to go there on joining. */
  async placements(session: string): Promise<PlacementRows> {
    const row = await this.#prisma.session.findUnique({ where: { id: session }, select: { placements: true } })
    // Written by `savePlacements` from a value of this type.
    return row === null ? {} : (JSON.parse(row.placements) as PlacementRows)
  }

  async savePlacements(session: string, placements: PlacementRows): Promise<void> {
    await this.#prisma.session.update({ where: { id: session }, data: { placements: JSON.stringify(placements) } })
  }
}

export function readRole(column: string): Role {
  return column === 'instructor' ? 'instructor' : 'student'
}

export function readKind(column: string): TeamKind {
  return column === 'kept' ? 'kept' : column === 'team' ? 'team' : 'waiting'
}

function readRoom({ id, code, name, kind }: { id: string; code: string; name: string; kind: string }): RoomRow {
  return { id, code, name, kind: readKind(kind) }
}

/** In the order of the tabs. A module whose owner is not known in the new room is everybody's there. */
function moduleRows({ modules, shelf }: RoomState, ids: ReadonlyMap<string, string>, people: readonly string[]) {
  return [...modules, ...shelf].flatMap((module, position) => {
    const id = ids.get(module.id)
    if (id === undefined) return []
    const { file, owner, access, exercise } = module
    const isKnown = owner === null || people.includes(owner)
    return [
      {
        id,
        file,
        position,
        exercise,
        owner: isKnown ? owner : null,
        access: access === 'owner' && !isKnown ? 'room' : access,
      },
    ]
  })
}
