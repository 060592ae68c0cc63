/**
 * Who may teach on this server: signing in and out, accounts made by links, passwords.
 *
 * A server without an account is open: whoever comes may start a session, so that trying it takes no form. The first account
 * closes it; one that has a public address is closed from the start (docs/decisions/0010-accounts.md).
 */
import { limits } from '../../lib/protocol/limits'
import type { InstructorCard, InvitationMade, InvitationSeen, NewAccount, You } from '../../lib/protocol/account'
import type { Refusal, Reply } from '../../lib/protocol/refusal'
import type { AccountRows, InstructorRow, InvitationRow } from '../store/AccountRows'
import { hashOf, linkTo, newInvitation } from './links'
import { type Auth, type AuthSettings, COOKIE_PREFIX, openAuth } from './openAuth'

/** Set-Cookie values that sign somebody in, or out. */
export type Cookies = readonly string[]

export class Accounts {
  readonly #rows: AccountRows
  readonly #settings: AuthSettings
  readonly #now: () => number
  #auth: Promise<Auth> | null = null
  #isClosed: boolean

  private constructor(rows: AccountRows, settings: AuthSettings, now: () => number, isClosed: boolean) {
    this.#rows = rows
    this.#settings = settings
    this.#now = now
    this.#isClosed = isClosed
  }

  static async open(rows: AccountRows, settings: AuthSettings, now: () => number): Promise<Accounts> {
    return new Accounts(rows, settings, now, settings.publicUrl !== null || (await rows.count()) > 0)
  }

  /** Whether only those who are signed in start sessions. */
  get isClosed(): boolean {
    return this.#isClosed
  }

  /** Who is signed in, according to a Cookie header. */
  async who(cookies: string): Promise<You | null> {
    if (!cookies.includes(`${COOKIE_PREFIX}.session_token=`)) return null
    const { api } = await this.#open()
    const session = await api.getSession({ headers: new Headers({ cookie: cookies }) })
    const row = session === null ? null : await this.#rows.find(session.user.id)
    return row === null ? null : youOf(row)
  }

  /** Null: the name or the password is wrong, and nobody learns which. */
  async signIn(username: string, password: string): Promise<Cookies | null> {
    const { api } = await this.#open()
    const response = await api.signInUsername({ body: { username, password }, asResponse: true })
    return response.ok ? response.headers.getSetCookie() : null
  }

  /** Somebody who proved otherwise who they are; null: there is no such account. */
  async signInAs(id: string): Promise<{ readonly cookies: Cookies; readonly username: string } | null> {
    const row = await this.#rows.find(id)
    if (row === null) return null
    const { api } = await this.#open()
    const response = await api.signInAs({ body: { userId: id }, asResponse: true })
    return response.ok ? { cookies: response.headers.getSetCookie(), username: row.username } : null
  }

  async signOut(cookies: string): Promise<Cookies> {
    const { api } = await this.#open()
    const response = await api.signOut({ headers: new Headers({ cookie: cookies }), asResponse: true })
    return response.headers.getSetCookie()
  }

  /** Makes an account with a link. `browser`: what the cookie of an open server calls whoever makes it. */
  async create({ token, username, name, password }: NewAccount, browser: string | null): Promise<Reply<Cookies>> {
    if (await this.#rows.isTaken(username)) return refused('username-taken')
    return this.#withLink(token, 'account', async ({ isKeeper }) => {
      const { api } = await this.#open()
      const body = { username, name, password, email: `${username}@heaproom.invalid` }
      const response = await api.signUpEmail({ body, asResponse: true })
      if (!response.ok) return refused('username-taken')
      const { user } = (await response.json()) as { user: { id: string } } // better-auth's own answer
      if (isKeeper) await this.#rows.makeKeeper(user.id)
      if (browser !== null) await this.#rows.adopt(browser, user.id)
      this.#isClosed = true
      return { ok: true, value: response.headers.getSetCookie() }
    })
  }

  /** Whether it is that of whoever is signed in. */
  async isPassword(cookies: string, password: string): Promise<boolean> {
    const { api } = await this.#open()
    const headers = new Headers({ cookie: cookies })
    return (await api.verifyPassword({ body: { password }, headers, asResponse: true })).ok
  }

  /** Everywhere else they are signed out. */
  async changePassword(cookies: string, current: string, password: string): Promise<Reply<Cookies>> {
    const { api } = await this.#open()
    const response = await api.changePassword({
      body: { currentPassword: current, newPassword: password, revokeOtherSessions: true },
      headers: new Headers({ cookie: cookies }),
      asResponse: true,
    })
    return response.ok ? { ok: true, value: response.headers.getSetCookie() } : refused('wrong-password')
  }

  /** A new password with a link, for somebody who forgot theirs. */
  async replacePassword(token: string, password: string): Promise<Reply<Cookies>> {
    return this.#withLink(token, 'password', async (invitation) => {
      if (invitation.for === null) return refused('invitation-used')
      const { $context } = await this.#open()
      const { password: hasher, internalAdapter } = await $context
      await internalAdapter.updatePassword(invitation.for.id, await hasher.hash(password))
      await this.#rows.signOutEverywhere(invitation.for.id)
      const cookies = await this.signIn(invitation.for.username, password)
      return cookies === null ? refused('internal') : { ok: true, value: cookies }
    })
  }

  /** A link for a new account; or, by the keeper, for the new password of `forId`. */
  async invite(you: You, forId: string | null, origin: string): Promise<Reply<InvitationMade>> {
    const now = this.#now()
    if (forId !== null && !you.isKeeper) return refused('not-keeper')
    if (forId !== null && (await this.#rows.find(forId)) === null) return refused('no-such-account')
    if ((await this.#rows.countOpen(you.id, new Date(now))) >= limits.openInvitations)
      return refused('too-many-invitations')
    const kind = forId === null ? 'account' : 'password'
    const { token, row, expiresAt } = newInvitation({ kind, byId: you.id, forId }, now)
    await this.#rows.invite(row)
    return { ok: true, value: { link: linkTo(origin, token), expiresAt } }
  }

  async look(token: string): Promise<Reply<InvitationSeen>> {
    const found = await this.#rows.findInvitation(hashOf(token), new Date(this.#now()))
    if (found === null) return refused('invitation-used')
    return { ok: true, value: { kind: found.kind, by: found.by, username: found.for?.username ?? null } }
  }

  async list(you: You): Promise<InstructorCard[]> {
    return (await this.#rows.all()).map((row) => ({
      ...youOf(row),
      createdAt: row.createdAt,
      isYou: row.id === you.id,
      isRemovable: mayRemove(you, row) === null,
    }))
  }

  async remove(you: You, id: string): Promise<Reply<null>> {
    const row = await this.#rows.find(id)
    if (row === null) return refused('no-such-account')
    const refusal = mayRemove(you, row)
    if (refusal !== null) return refused(refusal)
    await this.#rows.remove(id)
    return { ok: true, value: null }
  }

  /** Uses a link up, unless `work` comes to nothing. */
  async #withLink(
    token: string,
    kind: InvitationRow['kind'],
    work: (invitation: InvitationRow) => Promise<Reply<Cookies>>,
  ): Promise<Reply<Cookies>> {
    const now = new Date(this.#now())
    const invitation = await this.#rows.findInvitation(hashOf(token), now)
    if (invitation?.kind !== kind || !(await this.#rows.useInvitation(invitation.id, now))) {
      return refused('invitation-used')
    }
    const done = await work(invitation)
    if (!done.ok) await this.#rows.returnInvitation(invitation.id)
    return done
  }

  #open(): Promise<Auth> {
    this.#auth ??= openAuth(this.#rows.client, this.#settings)
    return this.#auth
  }
}

function mayRemove(you: You, row: InstructorRow): Refusal | null {
  if (row.isKeeper) return 'keeper-stays'
  return you.isKeeper || row.id === you.id ? null : 'not-keeper'
}

function youOf({ id, username, name, isKeeper }: InstructorRow): You {
  return { id, username, name, isKeeper }
}

function refused(reason: Refusal): Reply<never> {
  return { ok: false, reason }
}
