/**
 * A person in a test: joins over HTTP as a browser does, keeps the cookie, and sits at a RoomLink. Waits are for what the
 * person would see, never for time.
 */
import type { RoomState } from '../../../../lib/lesson/state'
import type { Refusal, Reply } from '../../../../lib/protocol/refusal'
import type { Joined, SessionMade } from '../../../../lib/protocol/request'
import type { ModuleDocument } from '../ModuleDocument'
import { type LinkSnapshot, RoomLink } from '../RoomLink'

export class Actor {
  readonly link: RoomLink
  readonly code: string
  readonly cookie: string

  private constructor(url: string, code: string, cookie: string) {
    this.code = code
    this.cookie = cookie
    this.link = new RoomLink({ url, code, cookie })
  }

  /** Makes a session of a lesson and enters its room as the instructor. */
  static async teaches(url: string, lesson = 'blank', name = 'Dr. Reyes'): Promise<Actor> {
    const { reply, cookie } = await post<SessionMade>(`${url}/api/sessions`, { lesson, name })
    return Actor.#enter(url, reply.code, cookie)
  }

  static async joins(url: string, code: string, name: string): Promise<Actor> {
    const { cookie } = await post<Joined>(`${url}/api/sessions/${code}/join`, { name })
    return Actor.#enter(url, code, cookie)
  }

  /** The same person in another tab. */
  static async returns(url: string, { code, cookie }: Pick<Actor, 'code' | 'cookie'>): Promise<Actor> {
    return Actor.#enter(url, code, cookie)
  }

  static async #enter(url: string, code: string, cookie: string): Promise<Actor> {
    const actor = new Actor(url, code, cookie)
    await actor.sees((snapshot) => snapshot.status === 'online')
    return actor
  }

  get id(): string {
    return this.link.getSnapshot().you ?? ''
  }

  get state(): RoomState {
    const { state } = this.link.getSnapshot()
    if (state === null) throw new Error('this person has not entered yet')
    return state
  }

  /** Waits until this person's screen shows something. */
  sees(what: (snapshot: LinkSnapshot) => boolean): Promise<LinkSnapshot> {
    return until(this.link, () => (what(this.link.getSnapshot()) ? this.link.getSnapshot() : null))
  }

  /** Waits until the room is as described here. */
  seesRoom(what: (state: RoomState) => boolean): Promise<LinkSnapshot> {
    return this.sees(({ state }) => state !== null && what(state))
  }

  /** The module of a file, opened, once its text is here. */
  async opens(file: string): Promise<ModuleDocument> {
    await this.seesRoom((state) => state.modules.some((module) => module.file === file))
    const document = this.link.openModule(this.state.modules.find((module) => module.file === file)?.id ?? '')
    await until(document, () => (document.getStatus().kind === 'loading' ? null : document))
    return document
  }

  /** Replaces the text of a module, and waits until that is acknowledged. */
  async writes(file: string, source: string): Promise<void> {
    const document = await this.opens(file)
    document.text.delete(0, document.text.length)
    document.text.insert(0, source)
    await this.isSaved(document)
  }

  /** Waits until all that this person typed is acknowledged. */
  isSaved(document: ModuleDocument): Promise<ModuleDocument> {
    return until(document, () => (document.getStatus().kind === 'saved' ? document : null))
  }

  /** Waits until the server has refused what this person typed, and says why. */
  async isRefused(document: ModuleDocument): Promise<Refusal> {
    const status = await until(document, () => {
      const now = document.getStatus()
      return now.kind === 'refused' ? now : null
    })
    return status.reason
  }

  reads(document: ModuleDocument, text: string): Promise<string> {
    return textUntil(document, (now) => now === text)
  }

  leaves(): void {
    this.link.close()
  }
}

/** Waits until a document's text is as wanted. */
export function textUntil(document: ModuleDocument, isWanted: (text: string) => boolean): Promise<string> {
  const source = {
    subscribe: (listener: () => void) => {
      document.doc.on('update', listener)
      return () => document.doc.off('update', listener)
    },
  }
  return until(source, () => (isWanted(document.text.toString()) ? { text: document.text.toString() } : null)).then(
    ({ text }) => text,
  )
}

type Source = { readonly subscribe: (listener: () => void) => () => void }

function until<Value extends object>(source: Source, look: () => Value | null): Promise<Value> {
  return new Promise((resolve) => {
    const check = () => {
      const value = look()
      if (value === null) return
      stop()
      resolve(value)
    }
    const stop = source.subscribe(check)
    check()
  })
}

async function post<Value>(url: string, body: object): Promise<{ reply: Value; cookie: string }> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  const reply = (await response.json()) as Reply<Value> // our own server's answer, typed by its route
  if (!reply.ok) throw new Error(`${url} refused: ${reply.reason}`)
  const cookie = response.headers.getSetCookie().map((one) => one.split(';')[0])
  return { reply: reply.value, cookie: cookie.join('; ') }
}

/** The people of one test, who all leave at its end. */
export class Cast {
  readonly #url: string
  readonly #actors: Actor[] = []

  constructor(url: string) {
    this.#url = url
  }

  teaches(lesson?: string): Promise<Actor> {
    return this.#keep(Actor.teaches(this.#url, lesson))
  }

  joins({ code }: Pick<Actor, 'code'>, name: string): Promise<Actor> {
    return this.#keep(Actor.joins(this.#url, code, name))
  }

  returns(who: Pick<Actor, 'code' | 'cookie'>): Promise<Actor> {
    return this.#keep(Actor.returns(this.#url, who))
  }

  leave(): void {
    for (const actor of this.#actors) actor.leaves()
  }

  async #keep(entering: Promise<Actor>): Promise<Actor> {
    const actor = await entering
    this.#actors.push(actor)
    return actor
  }
}
