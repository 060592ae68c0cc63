/**
 * The open texts of one room, and the way of an edit: gate -> log -> one merged broadcast a turn -> on disk -> acknowledgement.
 *
 * Invariant (I9): nobody else receives anything before the log has written it, nobody is acknowledged before the log has stored it
 * (decision 0013). When the log fails, every sender of that turn is told so, the copies in memory are dropped and read again, and
 * the room is asked to synchronise.
 *
 * The log writes a turn's edits at once and says so of each; what it has written leaves right after the last. Waiting for
 * the turn after would merge no more, and others would see each edit later by what that turn takes.
 */
import * as Y from 'yjs'
import { asError } from '../asError'
import type { AuthoredRange } from '../../lib/lesson/authorship'
import type { Reply } from '../../lib/protocol/refusal'
import type { Synced } from '../../lib/protocol/events'
import type { UpdateLog } from '../store/UpdateLog'
import { type Offered, RoomDocument } from './RoomDocument'

/** How a turn's edits leave: `except` is the only sender, who has them already; null when several sent. */
export type DocumentOutlet = {
  readonly updated: (module: string, update: Uint8Array, except: string | null) => void
  readonly reset: (module: string) => void
  readonly failed: (error: Error) => void
}

export type Edit = {
  readonly module: string
  readonly update: Uint8Array
  readonly participant: string
  /** The connection it came from. */
  readonly sender: string
  readonly isOwn: (client: number) => boolean
}

type Batch = { readonly updates: Uint8Array[]; readonly senders: Set<string> }

export class Documents {
  readonly #log: UpdateLog
  readonly #outlet: DocumentOutlet
  readonly #now: () => number
  readonly #open = new Map<string, RoomDocument>()
  #written = new Map<string, Batch>()
  #isLeaving = false

  constructor(log: UpdateLog, outlet: DocumentOutlet, now: () => number) {
    this.#log = log
    this.#outlet = outlet
    this.#now = now
  }

  /** Answers when the edit is on disk, or at once when it is refused. */
  edit(edit: Edit, answer: (reply: Reply<null>) => void): void {
    const offered = this.#offer(edit)
    if (!offered.ok) return answer(offered)
    const stored = (error: Error | null) => {
      if (error !== null) this.#lose(edit.module, error)
      answer(error === null ? { ok: true, value: null } : { ok: false, reason: 'not-stored' })
    }
    // What is no news was sent before, and may be on its way to the disk.
    if (!offered.isNews) return this.#log.afterwards(stored)
    const entry = { module: edit.module, participant: edit.participant, at: this.#now(), bytes: edit.update }
    this.#log.append(entry, { written: () => this.#collect(edit), stored })
  }

  /** What each side lacks, of what is stored. */
  compare(module: string, stateVector: Uint8Array): Reply<Synced> {
    this.#log.flush()
    if (!isStateVector(stateVector)) return { ok: false, reason: 'bad-message' }
    try {
      return { ok: true, value: this.#document(module).compare(stateVector) }
    } catch (error) {
      this.#outlet.failed(asError(error))
      return { ok: false, reason: 'internal' }
    }
  }

  /** The stored text of a module and who wrote it. */
  read(module: string, authors: Readonly<Record<string, string>>): { text: string; authorship: AuthoredRange[] } {
    this.#log.flush()
    const document = this.#document(module)
    return { text: document.text, authorship: document.authorship(authors) }
  }

  close(module: string): void {
    this.#open.get(module)?.destroy()
    this.#open.delete(module)
  }

  closeAll(): void {
    this.#log.flush()
    this.#send()
    for (const module of this.#open.keys()) this.close(module)
  }

  #offer(edit: Edit): Offered {
    try {
      const document = this.#document(edit.module)
      const offered = document.offer(edit.update, edit.isOwn)
      if (document.isBroken) this.#reload(edit.module)
      return offered
    } catch (error) {
      this.#outlet.failed(asError(error))
      return { ok: false, reason: 'internal' }
    }
  }

  #document(module: string): RoomDocument {
    const open = this.#open.get(module)
    if (open !== undefined) return open
    const document = new RoomDocument(this.#log.read(module))
    this.#open.set(module, document)
    return document
  }

  /** The log is whole: what this turn has offered to it is stored first, and then the document is read from it. */
  #reload(module: string): void {
    this.#outlet.failed(new Error(`Documents: an update of module ${module} passed the gate and could not be applied`))
    this.close(module)
    this.#log.flush()
  }

  #lose(module: string, error: Error): void {
    if (!this.#open.has(module)) return
    this.close(module)
    this.#outlet.failed(error)
    // After all senders of this turn have their answers: who knows why nothing was stored asks again more slowly.
    setImmediate(() => this.#outlet.reset(module))
  }

  #collect({ module, update, sender }: Edit): void {
    const batch = this.#written.get(module) ?? { updates: [], senders: new Set() }
    batch.updates.push(update)
    batch.senders.add(sender)
    this.#written.set(module, batch)
    if (this.#isLeaving) return
    this.#isLeaving = true
    queueMicrotask(() => this.#send())
  }

  #send(): void {
    this.#isLeaving = false
    const written = this.#written
    this.#written = new Map()
    for (const [module, { updates, senders }] of written) {
      const [only = null] = senders.size === 1 ? senders : []
      this.#outlet.updated(module, Y.mergeUpdates(updates), only)
    }
  }
}

function isStateVector(bytes: Uint8Array): boolean {
  try {
    Y.decodeStateVector(bytes)
    return true
  } catch {
    return false
  }
}
