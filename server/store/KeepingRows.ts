/** How long sessions have not been used, and their end: as rows of both databases. */
import type { PrismaClient } from '../../prisma/generated/sqlite/client'
import type { PlacementRows } from './SessionRows'

export type KeptSession = {
  readonly id: string
  readonly code: string
  /** The last of what has a time in a row: it was made, somebody joined, ran, checked, wrote a message; edits aside. */
  readonly usedAt: number
  /** Every room, and every text that there is or was: modules, those that were removed too, and the rooms' inputs. */
  readonly rooms: readonly string[]
  readonly texts: readonly string[]
}

export type AttemptRecord = {
  readonly id: string
  readonly exercise: string
  readonly by: string
  readonly inputs: unknown
  readonly results: unknown
}

export class KeepingRows {
  readonly #prisma: PrismaClient

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma
  }

  /** The ids of sessions that were made before then. */
  async before(then: Date): Promise<string[]> {
    const rows = await this.#prisma.session.findMany({ where: { createdAt: { lt: then } }, select: { id: true } })
    return rows.map(({ id }) => id)
  }

  async find(session: string): Promise<KeptSession | null> {
    const row = await this.#prisma.session.findUnique({
      where: { id: session },
      include: { rooms: { select: { id: true, modules: { select: { id: true } } } } },
    })
    if (row === null) return null
    const rooms = row.rooms.map(({ id }) => id)
    const texts = row.rooms.flatMap(({ id, modules }) => [id, ...modules.map((module) => module.id)])
    return {
      id: row.id,
      code: row.code,
      rooms,
      texts,
      usedAt: Math.max(row.createdAt.getTime(), await this.#last(rooms)),
    }
  }

  /** A session as its instructor may read it; times are Dates. */
  async describe(session: string): Promise<object | null> {
    const row = await this.#prisma.session.findUnique({
      where: { id: session },
      include: {
        rooms: {
          orderBy: { position: 'asc' },
          include: {
            participants: { orderBy: { joinedAt: 'asc' } },
            members: { orderBy: { seat: 'asc' } },
            knocks: { orderBy: { at: 'asc' } },
            formerCodes: true,
          },
        },
      },
    })
    if (row === null) return null
    const { title, lesson, text, createdAt, endedAt, door, rooms } = row
    // Written by `SessionRows.savePlacements` from a value of this type.
    const placements = JSON.parse(row.placements) as PlacementRows
    const described = rooms.map(({ id: room, name, kind, code, formerCodes, participants, members, knocks }) => ({
      name,
      kind,
      code,
      formerCodes: formerCodes.map((former) => former.code),
      people: participants.map(({ id, name: called, role, joinedAt, handRaisedAt, removedAt }) => ({
        id,
        name: called,
        role,
        joinedAt,
        handRaisedAt,
        removedAt,
      })),
      wereHere: members.map(({ participantId: id, colour, pattern }) => ({ id, colour, pattern })),
      expected: Object.keys(placements).filter((person) => placements[person] === room),
      atTheDoor: knocks.map(({ name: called, at, deniedAt }) => ({ name: called, at, deniedAt })),
    }))
    return { code: rooms[0]?.code ?? row.code, title, lesson, text, createdAt, endedAt, door, rooms: described }
  }

  async removedModules(room: string): Promise<{ readonly id: string; readonly file: string }[]> {
    const where = { roomId: room, removedAt: { not: null } }
    return this.#prisma.module.findMany({ where, select: { id: true, file: true }, orderBy: { position: 'asc' } })
  }

  /** The ids of all runs of a room, oldest first. */
  async runs(room: string): Promise<string[]> {
    return (await this.moments(room)).map(({ id }) => id)
  }

  /** All runs of a room with when they were asked for, in milliseconds since 1970; oldest first. */
  async moments(room: string): Promise<{ readonly id: string; readonly at: number }[]> {
    const rows = await this.#prisma.run.findMany({
      where: { roomId: room },
      select: { id: true, requestedAt: true },
      orderBy: { requestedAt: 'asc' },
    })
    return rows.map(({ id, requestedAt }) => ({ id, at: requestedAt.getTime() }))
  }

  /** The session and the room of a module that is there; null when there is none. */
  async whereIs(module: string): Promise<{ readonly room: string; readonly code: string } | null> {
    const row = await this.#prisma.module.findFirst({
      where: { id: module, removedAt: null },
      include: { room: { include: { session: { select: { code: true } } } } },
    })
    return row === null ? null : { room: row.roomId, code: row.room.session.code }
  }

  /** All attempts of a room, oldest first, with what they were about. */
  async attempts(room: string): Promise<AttemptRecord[]> {
    const rows = await this.#prisma.attempt.findMany({
      where: { roomId: room },
      orderBy: { requestedAt: 'asc' },
      omit: { roomId: true },
    })
    return rows.map(({ inputs, results, feedback, ...row }) => ({
      ...row,
      feedback: JSON.parse(feedback) as unknown,
      inputs: JSON.parse(inputs) as unknown,
      results: results === null ? null : (JSON.parse(results) as unknown),
    }))
  }

  /** Null: it goes on. */
  async end(session: string, at: Date | null): Promise<void> {
    await this.#prisma.session.update({ where: { id: session }, data: { endedAt: at } })
  }

  /** The session, and with it all that belongs to it here. */
  async delete(session: string): Promise<void> {
    await this.#prisma.session.deleteMany({ where: { id: session } })
  }

  async #last(rooms: readonly string[]): Promise<number> {
    const where = { roomId: { in: [...rooms] } }
    const [joined, ran, checked, said] = await Promise.all([
      this.#prisma.participant.aggregate({ where, _max: { joinedAt: true } }),
      this.#prisma.run.aggregate({ where, _max: { requestedAt: true } }),
      this.#prisma.attempt.aggregate({ where, _max: { requestedAt: true } }),
      this.#prisma.message.aggregate({ where, _max: { at: true } }),
    ])
    const times = [joined._max.joinedAt, ran._max.requestedAt, checked._max.requestedAt, said._max.at]
    return Math.max(...times.map((time) => time?.getTime() ?? 0))
  }
}
