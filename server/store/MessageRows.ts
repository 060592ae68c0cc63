/** What people write to each other in a room, as rows. What is removed is gone. */
import { bounds } from '../../lib/lesson/bounds'
import type { Message } from '../../lib/lesson/state'
import type { PrismaClient } from '../../prisma/generated/sqlite/client'

export class MessageRows {
  readonly #prisma: PrismaClient

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma
  }

  async save(room: string, { id, by, text, run, at }: Message): Promise<void> {
    await this.#prisma.message.create({ data: { id, roomId: room, by, text, run, at: new Date(at) } })
  }

  /** The last ones of a room that a state remembers, oldest first. */
  async last(room: string): Promise<Message[]> {
    const rows = await this.#prisma.message.findMany({
      where: { roomId: room },
      orderBy: { at: 'desc' },
      take: bounds.messages,
    })
    return rows.reverse().map(({ id, by, text, run, at }) => ({ id, by, text, run, at: at.getTime() }))
  }

  /** All of a room, oldest first. */
  async all(room: string): Promise<Message[]> {
    const rows = await this.#prisma.message.findMany({ where: { roomId: room }, orderBy: { at: 'asc' } })
    return rows.map(({ id, by, text, run, at }) => ({ id, by, text, run, at: at.getTime() }))
  }

  async remove(id: string): Promise<void> {
    await this.#prisma.message.deleteMany({ where: { id } })
  }

  async clear(room: string): Promise<void> {
    await this.#prisma.message.deleteMany({ where: { roomId: room } })
  }
}
