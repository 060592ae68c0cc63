/**
 * The live text of one module in this tab: a Y.Doc with one Y.Text, and its way to the server.
 *
 * One update is under way at a time; what is typed meanwhile is merged into the next. Text counts as saved when the
 * server has acknowledged it, and the server does so only after storing it. When a connection ends, nothing is known
 * about the update under way: the next synchronisation compares state vectors and sends exactly what is missing, so
 * nothing is lost and nothing is doubled (classroom.md F1, F4, F21). Carets are not here.
 */
import * as Y from 'yjs'
import type { Synced } from '../../../lib/protocol/events'
import type { Refusal, Reply } from '../../../lib/protocol/refusal'
import { ANSWER_MS, type Line } from './line'

export type DocumentStatus =
  /** The text has not arrived yet: show nothing, let nobody type. */
  | { readonly kind: 'loading' }
  | { readonly kind: 'saved' }
  /** Typed text is on its way, or waits for the connection. `why`: the server could not take it just now, and is asked again. */
  | { readonly kind: 'saving'; readonly why: Refusal | null }
  /** The server will not take what was typed; nothing more is sent until it is changed (too much text) or reloaded. */
  | { readonly kind: 'refused'; readonly reason: Refusal }

const RETRY_MS = 1_000
/** Between two updates of one burst, so that a held key stays far below what the server allows; a first key goes at once. */
const PACE_MS = 15
/** Refusals that time heals. */
const transient: readonly Refusal[] = ['not-stored', 'server-stopping', 'too-fast', 'internal']
/** Refusals that the next edit may heal, by taking text away. */
const healedByEditing: readonly Refusal[] = ['document-full', 'update-too-large']

/** Refusals that an instructor's next word may heal. */
const healedByRights: readonly Refusal[] = ['not-yours', 'module-locked', 'module-hidden', 'eyes-here']

export class ModuleDocument {
  readonly doc = new Y.Doc()
  readonly text: Y.Text
  #status: DocumentStatus = { kind: 'loading' }
  /** Local updates that have not been sent since the last synchronisation. */
  #waiting: Uint8Array[] = []
  #isSending = false
  /** Whether the server may lack something of ours that is not in `#waiting`. */
  #mayLack = false
  /** Counts synchronisations; an answer to an earlier one is ignored. */
  #round = 0
  #retry: ReturnType<typeof setTimeout> | undefined
  #sentAt = -PACE_MS
  #pace: ReturnType<typeof setTimeout> | undefined
  readonly #line: Line
  readonly #module: string
  readonly #listeners = new Set<() => void>()

  constructor(line: Line, module: string, clientId: number) {
    this.#line = line
    this.#module = module
    this.doc.clientID = clientId
    this.text = this.doc.getText('text')
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.#changedHere(update)
    })
  }

  /** Why what was typed has not been stored yet; null where nothing but the way there is long. */
  get #why(): Refusal | null {
    return this.#status.kind === 'saving' ? this.#status.why : null
  }

  readonly getStatus = (): DocumentStatus => this.#status

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Text of others. */
  receive(update: Uint8Array): void {
    if (this.#status.kind !== 'loading') this.#merge(update)
  }

  /** Compares with the server: takes what is missing here, sends what is missing there. */
  synchronise(): void {
    if (!this.#line.isEntered) return
    clearTimeout(this.#retry)
    const round = ++this.#round
    // The answer to what is under way will not be heard any more.
    if (this.#isSending) this.#mayLack = true
    this.#isSending = true
    const message = { module: this.#module, stateVector: Y.encodeStateVector(this.doc) }
    const answered = (error: Error | null, reply?: Reply<Synced>) => {
      if (round !== this.#round) return
      this.#isSending = false
      if (error !== null || reply === undefined) this.#retryLater()
      else if (!reply.ok) this.#refused(reply.reason)
      else this.#synchronised(reply.value)
    }
    this.#line.socket.timeout(ANSWER_MS).emit('document:sync', message, answered)
  }

  /** The server's copy went back to what is stored. When it could not store what we sent, it is asked again in its time. */
  reset(): void {
    if (this.#why === null) this.synchronise()
  }

  /** Who may read and write what has changed: what was refused for that is tried again. */
  rightsChanged(): void {
    if (this.#status.kind === 'refused' && healedByRights.includes(this.#status.reason)) this.synchronise()
  }

  /** The connection is gone: what was under way may or may not have arrived. */
  disconnected(): void {
    this.#round++
    clearTimeout(this.#retry)
    clearTimeout(this.#pace)
    if (this.#isSending || this.#waiting.length > 0) this.#mayLack = true
    this.#isSending = false
    this.#waiting = []
  }

  destroy(): void {
    this.disconnected()
    this.#listeners.clear()
    this.doc.destroy()
  }

  #changedHere(update: Uint8Array): void {
    if (this.#status.kind === 'refused') return this.#changedWhileRefused(this.#status.reason)
    this.#waiting.push(update)
    this.#show({ kind: 'saving', why: this.#why })
    this.#send()
  }

  #changedWhileRefused(reason: Refusal): void {
    this.#mayLack = true
    if (healedByEditing.includes(reason)) this.synchronise()
  }

  /** While the server may lack something earlier, a synchronisation is on its way or waits, and it will send all. */
  #send(): void {
    if (!this.#line.isEntered) this.#mayLack = true
    if (this.#isSending || this.#mayLack) return
    if (this.#waiting.length === 0) return this.#show({ kind: 'saved' })
    clearTimeout(this.#pace)
    const early = this.#sentAt + PACE_MS - performance.now()
    if (early > 0) return void (this.#pace = setTimeout(() => this.#send(), early))
    const update = Y.mergeUpdates(this.#waiting)
    this.#waiting = []
    this.#sendUpdate(update)
  }

  #sendUpdate(update: Uint8Array): void {
    const round = this.#round
    this.#isSending = true
    this.#sentAt = performance.now()
    const answered = (error: Error | null, reply?: Reply<null>) => {
      if (round !== this.#round) return
      this.#isSending = false
      if (error === null && reply?.ok === true) return this.#stored()
      this.#mayLack = true
      if (error !== null || reply === undefined || reply.ok) this.#retryLater()
      else this.#refused(reply.reason)
    }
    this.#line.socket.timeout(ANSWER_MS).emit('document:update', { module: this.#module, update }, answered)
  }

  #stored(): void {
    this.#mayLack = false
    this.#send()
  }

  #synchronised({ stateVector, update }: Synced): void {
    this.#merge(update)
    const lacks = this.#mayLack || this.#waiting.length > 0
    this.#waiting = []
    if (!lacks) return this.#show({ kind: 'saved' })
    this.#show({ kind: 'saving', why: this.#why })
    this.#sendUpdate(Y.encodeStateAsUpdate(this.doc, stateVector))
  }

  #refused(reason: Refusal): void {
    if (reason === 'update-gap') return this.synchronise()
    if (transient.includes(reason)) {
      if (reason === 'not-stored') this.#show({ kind: 'saving', why: reason })
      return this.#retryLater()
    }
    this.#waiting = []
    this.#show({ kind: 'refused', reason })
  }

  #retryLater(): void {
    clearTimeout(this.#retry)
    this.#retry = setTimeout(() => this.synchronise(), RETRY_MS)
  }

  /** Yjs takes a new client id when it meets its own in foreign text; the server must learn of it before anything is sent. */
  #merge(update: Uint8Array): void {
    const before = this.doc.clientID
    Y.applyUpdate(this.doc, update, this)
    if (this.doc.clientID !== before) this.#line.adoptClient(this.doc.clientID)
  }

  #show(status: DocumentStatus): void {
    const isSame = status.kind === this.#status.kind && status.kind !== 'refused'
    if (isSame && (status.kind !== 'saving' || status.why === this.#why)) return
    this.#status = status
    for (const listener of this.#listeners) listener()
    this.#line.documentChanged()
  }
}
