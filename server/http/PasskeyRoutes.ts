/** The routes of lib/protocol/passkey.ts. Browsers know passkeys under https with a name, and on localhost; elsewhere none is offered. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isIP } from 'node:net'
import { nothingSchema, type You } from '../../lib/protocol/account'
import { newPasskeySchema, passkeyAskSchema, type PasskeyQuestion, usedPasskeySchema } from '../../lib/protocol/passkey'
import type { Reply } from '../../lib/protocol/refusal'
import type { Accounts } from '../accounts/Accounts'
import type { Place } from '../accounts/passkeyProof'
import type { Passkeys } from '../accounts/Passkeys'
import { accepted, readBody, refused } from './answer'
import { cookiesOf, setCookies } from './cookies'
import { originOf } from './origin'
import type { Seats } from './Seats'

export type PasskeyParts = {
  readonly accounts: Accounts
  readonly passkeys: Passkeys
  readonly seats: Seats
  readonly publicUrl: string | null
  /** Whether somebody who is signed in knows the password too. */
  readonly prove: (request: IncomingMessage, password: string) => Promise<Reply<You>>
}

export class PasskeyRoutes {
  readonly #parts: PasskeyParts

  constructor(parts: PasskeyParts) {
    this.#parts = parts
  }

  /** Whether who asks can have passkeys for this server, at the address that they use. */
  isOffered(request: IncomingMessage): boolean {
    return this.#place(request) !== null
  }

  /** The answer to a route, named as in the protocol; null: it is none of these. */
  async answer(
    route: string,
    id: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<Reply<unknown> | null> {
    switch (route) {
      case 'GET passkeys':
        return this.#with(request, async ({ id: owner }) => accepted(await this.#parts.passkeys.list(owner)))
      case 'POST passkeys/ID':
        return this.#own(id, request, response)
      case 'POST passkeys/ID/remove':
        return this.#remove(id, request)
      default:
        return null
    }
  }

  #own(what: string, request: IncomingMessage, response: ServerResponse): Promise<Reply<unknown>> | null {
    switch (what) {
      case 'ask':
        return this.#ask(request)
      case 'use':
        return this.#use(request, response)
      case 'add':
        return this.#add(request)
      default:
        return null
    }
  }

  async #ask(request: IncomingMessage): Promise<Reply<PasskeyQuestion>> {
    const { passkeys, prove } = this.#parts
    const body = await readBody(request, passkeyAskSchema)
    if (!body.ok) return body
    const place = this.#place(request)
    if (place === null) return refused('passkey-failed')
    if (body.value.to === 'sign-in') return accepted(passkeys.askToSignIn(place))
    const proven = await prove(request, body.value.password)
    return proven.ok ? passkeys.askToAdd(place, proven.value) : proven
  }

  async #use(request: IncomingMessage, response: ServerResponse): Promise<Reply<null>> {
    const { accounts, passkeys, seats } = this.#parts
    const body = await readBody(request, usedPasskeySchema)
    if (!body.ok) return body
    const place = this.#place(request)
    const owner = place === null ? refused('passkey-failed') : await passkeys.use(place, body.value)
    if (!owner.ok) return owner
    const signedIn = await accounts.signInAs(owner.value)
    if (signedIn === null) return refused('passkey-unknown')
    setCookies(response, [...signedIn.cookies, seats.giveKnown(signedIn.username)])
    return accepted(null)
  }

  #add(request: IncomingMessage): Promise<Reply<null>> {
    return this.#with(request, async (you) => {
      const body = await readBody(request, newPasskeySchema)
      if (!body.ok) return body
      const place = this.#place(request)
      return place === null ? refused('passkey-failed') : this.#parts.passkeys.add(place, you, body.value)
    })
  }

  #remove(id: string, request: IncomingMessage): Promise<Reply<null>> {
    return this.#with(request, async (you) => {
      const body = await readBody(request, nothingSchema)
      if (!body.ok) return body
      await this.#parts.passkeys.remove(you.id, id)
      return accepted(null)
    })
  }

  async #with<Value>(request: IncomingMessage, work: (you: You) => Promise<Reply<Value>>): Promise<Reply<Value>> {
    const you = await this.#parts.accounts.who(cookiesOf(request))
    return you === null ? refused('not-instructor') : work(you)
  }

  #place(request: IncomingMessage): Place | null {
    const { publicUrl } = this.#parts
    const asked = originOf(request)
    if (asked.hostname === 'localhost') return placeOf(asked)
    const known = publicUrl === null ? null : new URL(publicUrl)
    return known?.protocol === 'https:' && isIP(known.hostname) === 0 ? placeOf(known) : null
  }
}

function placeOf({ origin, hostname }: URL): Place {
  return { origin, site: hostname }
}
