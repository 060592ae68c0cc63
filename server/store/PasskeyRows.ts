/** Passkeys as rows: the public halves of key pairs whose other halves are on people's devices. */
import type { PrismaClient } from '../../prisma/generated/sqlite/client'
import type { PasskeyCard } from '../../lib/protocol/passkey'
import type { Passkey } from '../accounts/passkeyProof'

export type PasskeyRow = Passkey & { readonly owner: string }

export class PasskeyRows {
  readonly #prisma: PrismaClient

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma
  }

  async find(id: string): Promise<PasskeyRow | null> {
    const row = await this.#prisma.passkey.findUnique({ where: { id } })
    return row === null ? null : { id, publicKey: row.publicKey, counter: row.counter, owner: row.userId }
  }

  /** Somebody's, in the order in which they came. */
  async of(userId: string): Promise<PasskeyCard[]> {
    const rows = await this.#prisma.passkey.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } })
    return rows.map(({ id, createdAt, usedAt }) => ({
      id,
      createdAt: createdAt.getTime(),
      usedAt: usedAt?.getTime() ?? null,
    }))
  }

  /** False: there is one with this id. */
  async add(userId: string, passkey: Passkey, createdAt: Date): Promise<boolean> {
    if ((await this.find(passkey.id)) !== null) return false
    await this.#prisma.passkey.create({ data: { ...passkey, userId, createdAt } })
    return true
  }

  async used(id: string, counter: number, usedAt: Date): Promise<void> {
    await this.#prisma.passkey.updateMany({ where: { id }, data: { counter, usedAt } })
  }

  async remove(userId: string, id: string): Promise<void> {
    await this.#prisma.passkey.deleteMany({ where: { id, userId } })
  }
}
