/**
 * Signing in elsewhere: at the one provider that the environment names, beside the password that every account has.
 *
 * It opens accounts to those who joined the two, and makes none: who may teach here is said by invitations alone
 * (docs/decisions/0010-accounts.md). Addresses that people are sent to are ours, none comes from a request.
 */
import type { ArrivalTrouble, Journey } from '../../lib/protocol/account'
import type { Reply } from '../../lib/protocol/refusal'
import type { AccountRows } from '../store/AccountRows'
import type { Cookies } from './Accounts'
import type { AuthSettings } from './openAuth'
import { type ElsewhereAuth, openElsewhere, type Provider, providerId } from './openElsewhere'

/** Where to send the browser, and what it has to remember until it is back. */
export type Departure = { readonly url: string; readonly cookies: Cookies }
/** A path of ours, for a browser that is back. */
export type Arrival = { readonly path: string; readonly cookies: Cookies }

const GOALS: Readonly<Record<Journey['to'], string>> = { 'sign-in': '/', join: '/account' }

/** What better-auth says of a journey, where people are told more than that it came to nothing. */
const TROUBLES: Readonly<Record<string, ArrivalTrouble>> = {
  signup_disabled: 'not-invited',
  account_already_linked_to_different_user: 'elsewhere-taken',
}

export class Elsewhere {
  readonly #rows: AccountRows
  readonly #settings: AuthSettings & { readonly publicUrl: string }
  readonly #provider: Provider
  #auth: Promise<ElsewhereAuth> | null = null

  constructor(rows: AccountRows, settings: AuthSettings & { readonly publicUrl: string }, provider: Provider) {
    this.#rows = rows
    this.#settings = settings
    this.#provider = provider
  }

  get name(): string {
    return this.#provider.name
  }

  get #id(): string {
    return providerId(this.#provider)
  }

  isJoined(account: string): Promise<boolean> {
    return this.#rows.hasCredential(account, this.#id)
  }

  part(account: string): Promise<void> {
    return this.#rows.dropCredential(account, this.#id)
  }

  /** To join is for whoever is signed in, according to a Cookie header. */
  async leave(to: Journey['to'], cookies: string): Promise<Reply<Departure>> {
    const { api } = await this.#open()
    const goal = { callbackURL: this.#address(GOALS[to]), errorCallbackURL: this.#address('/account') }
    const body = { ...goal, provider: this.#id, disableRedirect: true }
    const headers = new Headers({ cookie: cookies })
    const response =
      to === 'join'
        ? await api.linkSocialAccount({ body, headers, asResponse: true })
        : await api.signInSocial({ body, asResponse: true })
    if (!response.ok) return { ok: false, reason: 'elsewhere-away' }
    const { url } = (await response.json()) as { url: string } // better-auth's own answer
    return { ok: true, value: { url, cookies: response.headers.getSetCookie() } }
  }

  /** Of a browser that the provider sent back, with what stands behind the `?` and its Cookie header. */
  async arrive(query: string, cookies: string): Promise<Arrival> {
    const auth = await this.#open()
    const address = this.#address(`/api/auth/callback/${this.#id}${query}`)
    const response = await auth.handler(new Request(address, { headers: { cookie: cookies } }))
    const given = response.headers.getSetCookie()
    const location = response.headers.get('location')
    const goal = location === null ? null : new URL(location, this.#settings.publicUrl)
    const error = goal === null ? 'none' : goal.searchParams.get('error')
    const reached = Object.values(GOALS).find((path) => path === goal?.pathname)
    if (error === null && reached !== undefined) return { path: reached, cookies: given }
    const trouble: ArrivalTrouble = TROUBLES[error ?? ''] ?? 'elsewhere-failed'
    return { path: `/account?trouble=${trouble}`, cookies: given }
  }

  #address(path: string): string {
    return new URL(path, this.#settings.publicUrl).href
  }

  #open(): Promise<ElsewhereAuth> {
    this.#auth ??= openElsewhere(this.#rows.client, this.#settings, this.#provider)
    return this.#auth
  }
}
