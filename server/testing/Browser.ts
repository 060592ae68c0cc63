/** Somebody's browser as the routes see it: it keeps the cookies that it is given and sends them along. */
export type Answer = { readonly status: number; readonly body: Record<string, unknown> }

export class Browser {
  readonly #url: string
  readonly #jar = new Map<string, string>()

  constructor(url: string) {
    this.#url = url
  }

  get cookie(): string {
    return [...this.#jar].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  get(path: string): Promise<Answer> {
    return this.#ask(path, {})
  }

  post(path: string, body: object = {}, headers: Record<string, string> = {}): Promise<Answer> {
    const all = { 'content-type': 'application/json', ...headers }
    return this.#ask(path, { method: 'POST', headers: all, body: JSON.stringify(body) })
  }

  /** Goes to an address of the server as to a page, and answers the path to which it is sent on. */
  async follow(address: string): Promise<string> {
    const response = await fetch(address, { redirect: 'manual', headers: { cookie: this.cookie } })
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie)
    return response.headers.get('location') ?? ''
  }

  /** The value of an answer; a refusal is thrown. */
  async value<Value>(answer: Promise<Answer>): Promise<Value> {
    const { body } = await answer
    if (body['ok'] !== true) throw new Error(`refused: ${String(body['reason'])}`)
    return body['value'] as Value // our own server's answer, typed by its route
  }

  async #ask(path: string, init: RequestInit): Promise<Answer> {
    // A connection that is kept may be of a server that was stopped since.
    const headers = { ...init.headers, cookie: this.cookie, connection: 'close' }
    const response = await fetch(this.#url + path, { ...init, headers })
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie)
    return { status: response.status, body: (await response.json()) as Answer['body'] } // every answer is a Reply
  }

  #keep(cookie: string): void {
    const [pair = ''] = cookie.split(';')
    const [name = ''] = pair.split('=')
    if (/; Max-Age=0/.test(cookie)) this.#jar.delete(name)
    else this.#jar.set(name, pair.slice(name.length + 1))
  }
}
