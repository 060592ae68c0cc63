/** Who stands outside a session and how somebody comes in, as rows: its door, its codes, who knocked, who was taken out. */
import type { Door } from '../../lib/lesson/state'
import type { DoorNews, Outsider } from '../../lib/protocol/door'
import type { PrismaClient } from '../../prisma/generated/sqlite/client'

export type KnockRow = {
  readonly id: string
  readonly name: string
  /** At whose door. */
  readonly room: string
  readonly session: string
  readonly isDenied: boolean
}

export class DoorRows {
  readonly #prisma: PrismaClient

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma
  }

  async saveDoor(session: string, door: Door): Promise<void> {
    await this.#prisma.session.update({ where: { id: session }, data: { door } })
  }

  /** Null when there is no such session. */
  async news(session: string): Promise<DoorNews | null> {
    const row = await this.#prisma.session.findUnique({ where: { id: session }, select: { door: true } })
    if (row === null) return null
    const knocks = await this.#prisma.knock.findMany({
      where: { room: { sessionId: session } },
      orderBy: { at: 'asc' },
    })
    const removed = await this.#prisma.participant.findMany({
      where: { room: { sessionId: session }, removedAt: { not: null }, erasedAt: null },
      orderBy: { removedAt: 'desc' },
    })
    return {
      door: readDoor(row.door),
      waiting: knocks.filter(({ deniedAt }) => deniedAt === null).map(({ id, name, at }) => outsider(id, name, at)),
      denied: knocks
        .flatMap(({ id, name, deniedAt }) => (deniedAt === null ? [] : [outsider(id, name, deniedAt)]))
        .sort((a, b) => b.at - a.at),
      removed: removed.flatMap(({ id, name, removedAt }) =>
        removedAt === null ? [] : [outsider(id, name, removedAt)],
      ),
    }
  }

  async countKnocks(session: string): Promise<number> {
    return this.#prisma.knock.count({ where: { room: { sessionId: session } } })
  }

  async knock(id: string, room: string, name: string, at: Date): Promise<void> {
    await this.#prisma.knock.create({ data: { id, roomId: room, name, at } })
  }

  async findKnock(id: string): Promise<KnockRow | null> {
    const row = await this.#prisma.knock.findUnique({
      where: { id },
      include: { room: { select: { sessionId: true } } },
    })
    if (row === null) return null
    const { name, roomId, room, deniedAt } = row
    return { id, name, room: roomId, session: room.sessionId, isDenied: deniedAt !== null }
  }

  async deny(knock: string, at: Date): Promise<void> {
    await this.#prisma.knock.updateMany({ where: { id: knock }, data: { deniedAt: at } })
  }

  /** Who was let in, or is forgotten. */
  async dropKnock(knock: string): Promise<void> {
    await this.#prisma.knock.deleteMany({ where: { id: knock } })
  }

  /** Of all sessions: who knocked before then. */
  async forgetKnocks(then: Date): Promise<void> {
    await this.#prisma.knock.deleteMany({ where: { at: { lt: then } } })
  }

  /** Null: they are taken in again. */
  async saveRemoved(participant: string, at: Date | null): Promise<void> {
    const data = at === null ? { removedAt: null } : { removedAt: at, handRaisedAt: null }
    await this.#prisma.participant.update({ where: { id: participant }, data })
  }

  /** Gives rooms new codes, and keeps in mind those they had. All of them, or none. */
  async renewCodes(
    codes: readonly { readonly room: string; readonly from: string; readonly to: string }[],
  ): Promise<void> {
    await this.#prisma.$transaction(
      codes.flatMap(({ room, from, to }) => [
        this.#prisma.formerCode.create({ data: { code: from, roomId: room } }),
        this.#prisma.room.update({ where: { id: room }, data: { code: to } }),
      ]),
    )
  }
}

export function readDoor(column: string): Door {
  return column === 'asks' ? 'asks' : column === 'locked' ? 'locked' : 'open'
}

function outsider(id: string, name: string, at: Date): Outsider {
  return { id, name, at: at.getTime() }
}
