/** The routes of lib/protocol/account.ts: checks what is sent, slows down who guesses, and asks Accounts. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  type AccountDoor,
  type Departure,
  forgottenSchema,
  invitationSchema,
  journeySchema,
  linkSchema,
  newAccountSchema,
  newPasswordSchema,
  nothingSchema,
  signInSchema,
  usernameSchema,
  type You,
} from '../../lib/protocol/account'
import type { Reply } from '../../lib/protocol/refusal'
import type { Accounts, Cookies } from '../accounts/Accounts'
import type { Elsewhere } from '../accounts/Elsewhere'
import type { Passkeys } from '../accounts/Passkeys'
import { WrongPasswords } from '../accounts/WrongPasswords'
import { accepted, readBody, refused, sendReply } from './answer'
import { clientAddress } from './clientAddress'
import { cookiesOf, setCookies } from './cookies'
import { Guesses } from './Guesses'
import { PasskeyRoutes } from './PasskeyRoutes'
import type { Seats } from './Seats'

export type AccountParts = {
  readonly accounts: Accounts
  /** Null: instructors sign in here alone. */
  readonly elsewhere: Elsewhere | null
  readonly passkeys: Passkeys
  readonly publicUrl: string | null
  readonly seats: Seats
  readonly now: () => number
  /** The origin to put into a link that others will open. */
  readonly origin: (request: IncomingMessage) => string
}

export class AccountRoutes {
  readonly #parts: AccountParts
  readonly #wrong: WrongPasswords
  readonly #guesses: Guesses
  readonly #passkeys: PasskeyRoutes

  constructor(parts: AccountParts) {
    this.#parts = parts
    this.#wrong = new WrongPasswords(parts.now)
    this.#guesses = new Guesses(parts.now)
    this.#passkeys = new PasskeyRoutes({ ...parts, prove: (request, password) => this.#prove(request, password) })
  }

  /** Answers a route, named as in the protocol; false: it is none of these. */
  async serve(route: string, id: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    if (route === 'GET account/ID') return this.#arrive(id, request, response)
    const reply =
      (await this.#answer(route, id, request, response)) ?? (await this.#passkeys.answer(route, id, request, response))
    if (reply === null) return false
    sendReply(response, reply)
    return true
  }

  async #answer(
    route: string,
    id: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<Reply<unknown> | null> {
    switch (route) {
      case 'GET account':
        return accepted(await this.#door(request))
      case 'POST account':
        return this.#create(request, response)
      case 'POST account/ID':
        return this.#ownAccount(id, request, response)
      case 'POST invitations':
        return this.#invite(request)
      case 'POST invitations/ID':
        return id === 'look' ? this.#look(request) : null
      case 'GET instructors': {
        const you = await this.#who(request)
        return you === null ? refused('not-instructor') : accepted(await this.#parts.accounts.list(you))
      }
      case 'POST instructors/ID/remove':
        return this.#remove(id, request)
      default:
        return null
    }
  }

  #ownAccount(what: string, request: IncomingMessage, response: ServerResponse): Promise<Reply<unknown>> | null {
    switch (what) {
      case 'sign-in':
        return this.#signIn(request, response)
      case 'sign-out':
        return this.#signOut(request, response)
      case 'password':
        return this.#changePassword(request, response)
      case 'forgotten':
        return this.#replacePassword(request, response)
      case 'elsewhere':
        return this.#leave(request, response)
      case 'part':
        return this.#part(request)
      default:
        return null
    }
  }

  async #door(request: IncomingMessage): Promise<AccountDoor> {
    const { accounts, elsewhere } = this.#parts
    const you = await this.#who(request)
    const isJoined = you !== null && (await elsewhere?.isJoined(you.id)) === true
    const where = elsewhere === null ? null : { name: elsewhere.name, isJoined }
    return { you, isClosed: accounts.isClosed, elsewhere: where, hasPasskeys: this.#passkeys.isOffered(request) }
  }

  async #leave(request: IncomingMessage, response: ServerResponse): Promise<Reply<Departure>> {
    const body = await readBody(request, journeySchema)
    if (!body.ok) return body
    const { elsewhere } = this.#parts
    if (elsewhere === null) return refused('elsewhere-away')
    if (body.value.to === 'join') {
      const proven = await this.#prove(request, body.value.password)
      if (!proven.ok) return proven
    }
    const left = await elsewhere.leave(body.value.to, cookiesOf(request))
    if (!left.ok) return left
    setCookies(response, left.value.cookies)
    return accepted({ url: left.value.url })
  }

  /** By a browser's own way, from another site: answered with a page. */
  async #arrive(what: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const { elsewhere } = this.#parts
    if (what !== 'elsewhere' || elsewhere === null) return false
    const { search } = new URL(request.url ?? '', 'http://localhost')
    const { path, cookies } = await elsewhere.arrive(search, cookiesOf(request))
    setCookies(response, cookies)
    response.writeHead(303, { location: path, 'cache-control': 'no-store' }).end()
    return true
  }

  async #part(request: IncomingMessage): Promise<Reply<null>> {
    const you = await this.#who(request)
    if (you === null) return refused('not-instructor')
    const body = await readBody(request, nothingSchema)
    if (!body.ok) return body
    await this.#parts.elsewhere?.part(you.id)
    return accepted(null)
  }

  /** Whether somebody who is signed in knows the password too. */
  async #prove(request: IncomingMessage, password: string): Promise<Reply<You>> {
    const you = await this.#who(request)
    if (you === null) return refused('not-instructor')
    const attempt = { username: you.username, address: clientAddress(request, this.#parts), isKnown: true }
    if (!this.#wrong.begins(attempt)) return refused('too-many-passwords')
    if (!(await this.#parts.accounts.isPassword(cookiesOf(request), password))) return refused('wrong-password')
    this.#wrong.wasRight(attempt)
    return accepted(you)
  }

  async #create(request: IncomingMessage, response: ServerResponse): Promise<Reply<null>> {
    const { accounts, seats } = this.#parts
    const body = await readBody(request, newAccountSchema)
    if (!body.ok) return body
    if (this.#guesses.isSpent(clientAddress(request, this.#parts))) return refused('too-fast')
    const browser = accounts.isClosed ? null : seats.readInstructor(cookiesOf(request))
    return this.#signedIn(response, await accounts.create(body.value, browser), request)
  }

  async #signIn(request: IncomingMessage, response: ServerResponse): Promise<Reply<null>> {
    const { accounts, seats } = this.#parts
    const body = await readBody(request, signInSchema)
    if (!body.ok) return body
    const name = usernameSchema.safeParse(body.value.username)
    // What is no name is nobody's, and is counted and answered like a name that is.
    const username = name.success ? name.data : ''
    const isKnown = seats.readKnown(cookiesOf(request)) === username
    const attempt = { username, address: clientAddress(request, this.#parts), isKnown }
    if (!this.#wrong.begins(attempt)) return refused('too-many-passwords')
    const cookies = await accounts.signIn(username, body.value.password)
    if (cookies === null) return refused('wrong-password')
    this.#wrong.wasRight(attempt)
    setCookies(response, [...cookies, seats.giveKnown(username)])
    return accepted(null)
  }

  async #signOut(request: IncomingMessage, response: ServerResponse): Promise<Reply<null>> {
    const body = await readBody(request, nothingSchema)
    if (!body.ok) return body
    setCookies(response, await this.#parts.accounts.signOut(cookiesOf(request)))
    return accepted(null)
  }

  async #changePassword(request: IncomingMessage, response: ServerResponse): Promise<Reply<null>> {
    const you = await this.#who(request)
    if (you === null) return refused('not-instructor')
    const body = await readBody(request, newPasswordSchema)
    if (!body.ok) return body
    const attempt = { username: you.username, address: clientAddress(request, this.#parts), isKnown: true }
    if (!this.#wrong.begins(attempt)) return refused('too-many-passwords')
    const { current, password } = body.value
    const changed = await this.#parts.accounts.changePassword(cookiesOf(request), current, password)
    if (!changed.ok) return changed
    this.#wrong.wasRight(attempt)
    setCookies(response, changed.value)
    return accepted(null)
  }

  async #replacePassword(request: IncomingMessage, response: ServerResponse): Promise<Reply<null>> {
    const body = await readBody(request, forgottenSchema)
    if (!body.ok) return body
    if (this.#guesses.isSpent(clientAddress(request, this.#parts))) return refused('too-fast')
    const { token, password } = body.value
    return this.#signedIn(response, await this.#parts.accounts.replacePassword(token, password), request)
  }

  async #invite(request: IncomingMessage): Promise<Reply<unknown>> {
    const you = await this.#who(request)
    if (you === null) return refused('not-instructor')
    const body = await readBody(request, invitationSchema)
    if (!body.ok) return body
    return this.#parts.accounts.invite(you, body.value.for, this.#parts.origin(request))
  }

  async #look(request: IncomingMessage): Promise<Reply<unknown>> {
    const body = await readBody(request, linkSchema)
    if (!body.ok) return body
    if (this.#guesses.isSpent(clientAddress(request, this.#parts))) return refused('too-fast')
    const seen = await this.#parts.accounts.look(body.value.token)
    if (!seen.ok) this.#guesses.wrong(clientAddress(request, this.#parts))
    return seen
  }

  async #remove(id: string, request: IncomingMessage): Promise<Reply<null>> {
    const you = await this.#who(request)
    if (you === null) return refused('not-instructor')
    const body = await readBody(request, nothingSchema)
    return body.ok ? this.#parts.accounts.remove(you, id) : body
  }

  #signedIn(response: ServerResponse, made: Reply<Cookies>, request: IncomingMessage): Reply<null> {
    if (!made.ok) {
      if (made.reason === 'invitation-used') this.#guesses.wrong(clientAddress(request, this.#parts))
      return made
    }
    setCookies(response, made.value)
    return accepted(null)
  }

  #who(request: IncomingMessage): Promise<You | null> {
    return this.#parts.accounts.who(cookiesOf(request))
  }
}
