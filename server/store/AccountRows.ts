/** Accounts and the links that make them, as rows: what better-auth does not ask itself (accounts/openAuth.ts). */
import type { PrismaClient } from '../../prisma/generated/sqlite/client'

export type InstructorRow = {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly isKeeper: boolean
  readonly createdAt: number
}

export type InvitationRow = {
  readonly id: string
  readonly kind: 'account' | 'password'
  readonly isKeeper: boolean
  /** Who made it; null: the server. */
  readonly by: string | null
  /** Whose password it sets. */
  readonly for: { readonly id: string; readonly username: string } | null
}

export type NewInvitation = {
  readonly id: string
  readonly hash: string
  readonly kind: InvitationRow['kind']
  readonly isKeeper: boolean
  readonly byId: string | null
  readonly forId: string | null
  readonly expiresAt: Date | null
}

export class AccountRows {
  readonly #prisma: PrismaClient

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma
  }

  /** For better-auth, which has tables of its own here. */
  get client(): PrismaClient {
    return this.#prisma
  }

  count(): Promise<number> {
    return this.#prisma.instructor.count()
  }

  async all(): Promise<InstructorRow[]> {
    return (await this.#prisma.instructor.findMany({ orderBy: { createdAt: 'asc' } })).map(readInstructor)
  }

  async find(id: string): Promise<InstructorRow | null> {
    const row = await this.#prisma.instructor.findUnique({ where: { id } })
    return row === null ? null : readInstructor(row)
  }

  async isTaken(username: string): Promise<boolean> {
    return (await this.#prisma.instructor.count({ where: { username } })) > 0
  }

  async makeKeeper(id: string): Promise<void> {
    await this.#prisma.instructor.update({ where: { id }, data: { isKeeper: true } })
  }

  /** Whether there was one. Where they were signed in they no longer are. */
  async remove(id: string): Promise<boolean> {
    return (await this.#prisma.instructor.deleteMany({ where: { id } })).count > 0
  }

  async hasCredential(userId: string, providerId: string): Promise<boolean> {
    return (await this.#prisma.credential.count({ where: { userId, providerId } })) > 0
  }

  async dropCredential(userId: string, providerId: string): Promise<void> {
    await this.#prisma.credential.deleteMany({ where: { userId, providerId } })
  }

  /** Ends every sign-in of somebody. */
  async signOutEverywhere(id: string): Promise<void> {
    await this.#prisma.signIn.deleteMany({ where: { userId: id } })
  }

  /** What a browser made before its person had an account becomes the account's. */
  async adopt(cookie: string, account: string): Promise<void> {
    const from = { where: { instructor: cookie }, data: { instructor: account } }
    await this.#prisma.session.updateMany(from)
    await this.#prisma.lesson.updateMany(from)
  }

  async invite(invitation: NewInvitation): Promise<void> {
    await this.#prisma.invitation.create({ data: invitation })
  }

  /** Of the server's own links, those that nobody used are good no more. */
  async withdrawServerLinks(): Promise<void> {
    await this.#prisma.invitation.deleteMany({ where: { byId: null, usedAt: null } })
  }

  /** How many of somebody's links are neither used nor expired. */
  countOpen(byId: string, now: Date): Promise<number> {
    return this.#prisma.invitation.count({ where: { byId, usedAt: null, expiresAt: { gt: now } } })
  }

  /** One that is good; null for all others. */
  async findInvitation(hash: string, now: Date): Promise<InvitationRow | null> {
    const row = await this.#prisma.invitation.findFirst({
      where: { hash, usedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] },
      include: { by: true, for: true },
    })
    if (row === null) return null
    const { id, kind, isKeeper, by } = row
    const whose = row.for === null ? null : { id: row.for.id, username: row.for.username ?? '' }
    return { id, kind: kind === 'password' ? 'password' : 'account', isKeeper, by: by?.name ?? null, for: whose }
  }

  /** Whether it was still good: of two who use it at once, one does. */
  async useInvitation(id: string, at: Date): Promise<boolean> {
    return (await this.#prisma.invitation.updateMany({ where: { id, usedAt: null }, data: { usedAt: at } })).count > 0
  }

  /** Its user came to nothing: it is good again. */
  async returnInvitation(id: string): Promise<void> {
    await this.#prisma.invitation.updateMany({ where: { id }, data: { usedAt: null } })
  }
}

type Row = { id: string; username: string | null; name: string; isKeeper: boolean; createdAt: Date }

function readInstructor({ id, username, name, isKeeper, createdAt }: Row): InstructorRow {
  return { id, username: username ?? '', name, isKeeper, createdAt: createdAt.getTime() }
}
