/**
 * Who asks as an instructor: who is signed in; and on an open server (accounts/Accounts.ts) whoever a signed cookie says, so that
 * what a browser made stays its own.
 */
import type { IncomingMessage } from 'node:http'
import type { Reply } from '../../lib/protocol/refusal'
import type { Accounts } from '../accounts/Accounts'
import { newId } from '../store/newId'
import { accepted, refused } from './answer'
import { cookiesOf } from './cookies'
import type { Seats } from './Seats'

export type Teacher = { readonly id: string; readonly cookies: readonly string[] }

export class Teachers {
  readonly #accounts: Accounts
  readonly #seats: Seats

  constructor(accounts: Accounts, seats: Seats) {
    this.#accounts = accounts
    this.#seats = seats
  }

  /** Null: nobody whom this server knows as an instructor. */
  async find(request: IncomingMessage): Promise<string | null> {
    const you = await this.#accounts.who(cookiesOf(request))
    if (you !== null) return you.id
    return this.#accounts.isClosed ? null : this.#seats.readInstructor(cookiesOf(request))
  }

  /** For making something. Who comes to an open server for the first time is known again by the cookie given here. */
  async admit(request: IncomingMessage): Promise<Reply<Teacher>> {
    const known = await this.find(request)
    if (known !== null) return accepted({ id: known, cookies: [] })
    if (this.#accounts.isClosed) return refused('sign-in-first')
    const id = newId()
    return accepted({ id, cookies: [this.#seats.giveInstructor(id)] })
  }
}
