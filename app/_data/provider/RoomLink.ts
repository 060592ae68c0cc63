/**
 * One tab's line to its room: the socket, the room's state, who we are, where other people are, and the open modules.
 *
 * Invariant: `state` is the server's state at `state.seq`; it changes only by a snapshot on entering or by applying the
 * next operation. After every connect the room is entered anew and all modules are synchronised by state vector: no
 * message of a former connection is relied upon. It knows no React; `subscribe` and `getSnapshot` fit
 * useSyncExternalStore, and every snapshot is a new immutable value.
 */
import { decode, encode } from '@msgpack/msgpack'
import { io } from 'socket.io-client'
import { apply } from '../../../lib/lesson/apply'
import type { Operation } from '../../../lib/lesson/operation'
import { mayRead } from '../../../lib/lesson/rights'
import { anyModuleOf, inputOf, type RoomState } from '../../../lib/lesson/state'
import type { Command } from '../../../lib/protocol/command'
import type { DoorNews } from '../../../lib/protocol/door'
import type { Entered, Presence, Where } from '../../../lib/protocol/events'
import { framesOf } from '../../../lib/protocol/frames'
import type { Refusal, Reply } from '../../../lib/protocol/refusal'
import type { SessionCommand } from '../../../lib/protocol/sessionCommand'
import { ANSWER_MS, type Line, type RoomSocket } from './line'
import { ModuleDocument } from './ModuleDocument'

export type LinkSnapshot = {
  /** 'offline' reconnects by itself; 'refused' does not: `reason` says what to do. */
  readonly status: 'connecting' | 'online' | 'offline' | 'refused'
  readonly reason: Refusal | null
  /** The participant of this tab; null before the first entering. */
  readonly you: string | null
  readonly state: RoomState | null
  /** How the session's door is, for instructors; null for everybody else, and until it is known. */
  readonly door: DoorNews | null
  /** Where everybody else is, one per tab, by Yjs client id. */
  readonly presence: ReadonlyMap<number, Presence>
  /** Whether every module of this tab is stored: 'unsaved' while text waits for the server. */
  readonly saved: boolean
  /** Why the server stores nothing now, while it is asked again and again; null: it does. */
  readonly stuck: Refusal | null
  /** A module of this tab with text that the server will not take, and why; null when there is none. */
  readonly refused: { readonly module: string; readonly reason: Refusal } | null
  /** We are in another room of the session now: this line is over, and a new one by the same code leads there. */
  readonly moved: {
    /** What the room was called; null where it was the only one. */
    readonly from: string | null
    readonly unsaved: readonly Unsaved[]
  } | null
}

/** What was typed in a room that we had to leave before it could be stored. */
export type Unsaved = {
  /** Null: of the room's input. */
  readonly file: string | null
  readonly text: string
}

export type LinkOptions = {
  readonly code: string
  /** Where the server is; the page's own origin when left out. */
  readonly url?: string
  /** For programs without a cookie jar. */
  readonly cookie?: string
}

/** Between two moves that are shown to others, in milliseconds: two tabs of one person stay below what the server takes. */
const MOVE_MS = 100
/** How long we stay for what was typed to be stored, in milliseconds; the server waits longer. */
const LEAVE_MS = 5_000
/** How long the session's own commands may take, in milliseconds. */
const SESSION_MS = 60_000

export class RoomLink implements Line {
  readonly socket: RoomSocket
  #snapshot: LinkSnapshot = {
    status: 'connecting',
    reason: null,
    you: null,
    state: null,
    door: null,
    presence: new Map(),
    saved: true,
    stuck: null,
    refused: null,
    moved: null,
  }
  #clientId: number | null = null
  #isEntered = false
  /** Where we were last, to be shown again after a reconnect (classroom.md F11). */
  #where: Where = null
  #moving: ReturnType<typeof setTimeout> | undefined
  /** Called once everything is stored, by those who only wait for that to go. */
  #whenSaved: (() => void) | null = null
  readonly #documents = new Map<string, ModuleDocument>()
  readonly #listeners = new Set<() => void>()

  constructor(options: LinkOptions) {
    this.socket = connect(options)
    this.socket.on('connect', () => this.#enter())
    this.socket.on('disconnect', (reason) => this.#leave(reason))
    this.socket.on('connect_error', (error) => this.#fail(error.message))
    this.socket.on('room:operation', (message) => this.#operate(message))
    this.socket.on('room:closed', ({ reason }) => this.#close(reason))
    this.socket.on('session:door', (door) => this.#show({ door }))
    this.socket.on('presence:moved', (presence) => this.#showPresence(presence))
    this.socket.on('document:updated', ({ module, update }) => this.#documents.get(module)?.receive(update))
    this.socket.on('document:reset', ({ module }) => this.#documents.get(module)?.reset())
  }

  readonly getSnapshot = (): LinkSnapshot => this.#snapshot

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Whether messages may be sent: connected, and the room entered. */
  get isEntered(): boolean {
    return this.#isEntered
  }

  /** The live text of a module, or of the room's input (`inputOf`); the same object until `closeModule`. Open it once the room has been entered. */
  openModule(module: string): ModuleDocument {
    const open = this.#documents.get(module)
    if (open !== undefined) return open
    if (this.#clientId === null) throw new Error(`openModule: module ${module} opened before the room was entered`)
    const document = new ModuleDocument(this, module, this.#clientId)
    this.#documents.set(module, document)
    document.synchronise()
    return document
  }

  /** Lets go of a module's text. Unsaved text goes with it: ask `document.getStatus()` first. */
  closeModule(module: string): void {
    this.#documents.get(module)?.destroy()
    this.#documents.delete(module)
    this.documentChanged()
  }

  /** Asks for a change of the shared state. Its effect arrives as an operation; the answer tells whether it was accepted. */
  async command(command: Command): Promise<Reply<{ readonly seq: number }>> {
    if (!this.#isEntered) return { ok: false, reason: 'server-stopping' }
    try {
      return await this.socket.timeout(ANSWER_MS).emitWithAck('room:command', command)
    } catch {
      return { ok: false, reason: 'server-stopping' }
    }
  }

  /** Asks for a change of the whole session; instructors only. A class of two hundred is moved one after the other. */
  async commandSession(command: SessionCommand): Promise<Reply<null>> {
    if (!this.#isEntered) return { ok: false, reason: 'server-stopping' }
    try {
      return await this.socket.timeout(SESSION_MS).emitWithAck('session:command', command)
    } catch {
      return { ok: false, reason: 'server-stopping' }
    }
  }

  /** Shows others where we are: of moves that follow each other quickly the last one, and that one surely. */
  movePresence(where: Where): void {
    this.#where = where
    this.#moving ??= setTimeout(() => {
      this.#moving = undefined
      if (this.#isEntered) this.socket.emit('presence:move', this.#where)
    }, MOVE_MS)
  }

  close(): void {
    clearTimeout(this.#moving)
    for (const document of this.#documents.values()) document.destroy()
    this.#documents.clear()
    this.socket.disconnect()
  }

  /** Closes once all that was typed is stored, or cannot be within some seconds. */
  closeWhenSaved(): void {
    this.#afterSaving(() => this.close())
  }

  /** Called by a document whose Yjs client id clashed and was replaced by Yjs: enters again with the new one. */
  adoptClient(clientId: number): void {
    this.#clientId = clientId
    this.#enter()
  }

  /** Called by documents: keeps `saved` and `refused` true to them. */
  documentChanged(): void {
    const statuses = [...this.#documents].map(([module, document]) => ({ module, ...document.getStatus() }))
    const saved = statuses.every(({ kind }) => kind === 'saved')
    const [first] = statuses.flatMap((each) => (each.kind === 'refused' ? [each] : []))
    const refused = first === undefined ? null : { module: first.module, reason: first.reason }
    const stuck = statuses.find((each) => each.kind === 'saving' && each.why !== null)
    const why = stuck?.kind === 'saving' ? stuck.why : null
    const shown = this.#snapshot
    const isSame = refused?.module === shown.refused?.module && refused?.reason === shown.refused?.reason
    if (saved !== shown.saved || why !== shown.stuck || !isSame) this.#show({ saved, refused, stuck: why })
    if (saved) this.#whenSaved?.()
  }

  #afterSaving(work: () => void): void {
    if (this.#snapshot.saved) return work()
    const once = () => {
      clearTimeout(timer)
      this.#whenSaved = null
      work()
    }
    const timer = setTimeout(once, LEAVE_MS)
    this.#whenSaved = once
  }

  #showMoved(): void {
    const { state } = this.#snapshot
    const unsaved = [...this.#documents].flatMap(([id, { text, getStatus }]) => {
      const { kind } = getStatus()
      const file = state === null ? undefined : anyModuleOf(state, id)?.file
      return kind === 'saved' || kind === 'loading' ? [] : [{ file: file ?? null, text: text.toString() }]
    })
    this.#show({ moved: { from: state?.team?.name ?? null, unsaved } })
  }

  #enter(): void {
    this.#isEntered = false
    const message = { clientId: this.#clientId }
    this.socket.timeout(ANSWER_MS).emit('room:enter', message, (error: Error | null, reply?: Reply<Entered>) => {
      if (error !== null || reply === undefined) this.#reconnect()
      else if (!reply.ok) this.#close(reply.reason)
      else this.#entered(reply.value)
    })
  }

  #entered({ you, clientId, state, presence }: Entered): void {
    const before = this.#snapshot.state
    if (before !== null && before.room !== state.room) return this.#showMoved()
    this.#clientId = clientId
    this.#isEntered = true
    const carets = new Map(presence.map((one) => [one.clientId, one]))
    this.#show({ status: 'online', reason: null, you, state, presence: carets })
    this.#dropUnread(state, you)
    for (const document of this.#documents.values()) document.synchronise()
    if (this.#where !== null) this.socket.emit('presence:move', this.#where)
  }

  #operate({ seq, operation }: { readonly seq: number; readonly operation: Operation }): void {
    const { state } = this.#snapshot
    if (state === null || !this.#isEntered || seq <= state.seq) return
    const outcome = seq === state.seq + 1 ? apply(state, operation) : undefined
    if (outcome?.ok !== true) return this.#enter()
    this.#show({ state: outcome.state })
    if (operation.type === 'participantLeft' && operation.id === this.#snapshot.you)
      this.#afterSaving(() => this.#showMoved())
    if (operation.type === 'moduleRemoved') this.#dropUnread(outcome.state, this.#snapshot.you)
    if (operation.type === 'accessSet' || operation.type === 'eyesSet') this.#regardRights(outcome.state)
  }

  #regardRights(state: RoomState): void {
    this.#dropUnread(state, this.#snapshot.you)
    for (const document of this.#documents.values()) document.rightsChanged()
  }

  /**
   * The text of a module that was removed waits for nobody any more; that of one that is hidden from us comes anew when it is shown
   * again, unless some of it is ours and not stored yet.
   */
  #dropUnread(state: RoomState, you: string | null): void {
    for (const [id, document] of this.#documents) {
      const module = anyModuleOf(state, id)
      if (id === inputOf(state) || (module !== undefined && mayRead(state, you ?? '', module))) continue
      const { kind } = document.getStatus()
      if (module === undefined || kind === 'saved' || kind === 'loading') this.closeModule(id)
    }
  }

  #showPresence(one: Presence): void {
    const presence = new Map(this.#snapshot.presence)
    if (one.where === null) presence.delete(one.clientId)
    else presence.set(one.clientId, one)
    this.#show({ presence })
  }

  #leave(reason: string): void {
    this.#isEntered = false
    for (const document of this.#documents.values()) document.disconnected()
    if (this.#snapshot.status !== 'refused') this.#show({ status: 'offline', presence: new Map() })
    // Socket.IO does not come back by itself when the server hung up; `close` is 'io client disconnect'.
    if (reason === 'io server disconnect' && this.#snapshot.status !== 'refused') this.socket.connect()
  }

  /** A refusal by the server ends the attempts (`active` is false then); anything else is the network, and is tried again. */
  #fail(message: string): void {
    if (this.socket.active) this.#show({ status: this.#snapshot.state === null ? 'connecting' : 'offline' })
    else this.#show({ status: 'refused', reason: message as Refusal }) // the server sends nothing else as its message
  }

  #close(reason: Refusal): void {
    if (reason === 'server-stopping') return
    this.#show({ status: 'refused', reason })
    this.socket.disconnect()
  }

  #reconnect(): void {
    if (this.socket.connected) this.socket.disconnect().connect()
  }

  #show(change: Partial<LinkSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...change }
    for (const listener of this.#listeners) listener()
  }
}

function connect({ code, url, cookie }: LinkOptions): RoomSocket {
  const options = {
    auth: { code },
    parser: framesOf({ encode: (value) => encode(value, { ignoreUndefined: true }), decode: (bytes) => decode(bytes) }),
    reconnectionDelay: 300,
    // Most of what a class waits for after a restart is this: it is back within five seconds, and does not knock all at once.
    reconnectionDelayMax: 1_000,
    randomizationFactor: 0.3,
    ...(cookie !== undefined && { extraHeaders: { cookie } }),
    forceNew: true,
  }
  return url === undefined ? io(options) : io(url, options)
}
