/**
 * One module's text on the server: the Y.Doc that its updates make, and the only place that changes it.
 *
 * Invariant: what is in memory is the log plus what this turn has offered to it. When the log fails, or Yjs fails on an
 * update that passed the gate, the copy in memory is worthless and the document is `broken`: its owner drops it and
 * reads the log again. It knows no sockets and no rights.
 */
import * as Y from 'yjs'
import { type AuthoredRange, authorship } from '../../lib/lesson/authorship'
import type { Refusal } from '../../lib/protocol/refusal'
import { checkUpdate, knownOf, TEXT_ROOT } from './gate'

export type Offered =
  /** `isNews` is false when there is nothing to store: the update was empty. */
  { readonly ok: true; readonly isNews: boolean } | { readonly ok: false; readonly reason: Refusal }

export class RoomDocument {
  readonly #doc = new Y.Doc()
  #isBroken = false

  /** Throws when an update cannot be applied: a module that cannot be read must not look empty (classroom.md F2). */
  constructor(updates: readonly Uint8Array[]) {
    this.#doc.getText(TEXT_ROOT)
    Y.transact(this.#doc, () => updates.forEach((update) => Y.applyUpdate(this.#doc, update)))
    if (this.#isWaiting()) throw new Error('RoomDocument: the stored updates have a gap')
  }

  get isBroken(): boolean {
    return this.#isBroken
  }

  get text(): string {
    return this.#doc.getText(TEXT_ROOT).toString()
  }

  /** Takes an update of someone who signs with the client ids of `isOwn`, if the gate lets it through. */
  offer(update: Uint8Array, isOwn: (client: number) => boolean): Offered {
    const answer = checkUpdate(update, knownOf(this.#doc), isOwn)
    if (!answer.ok || answer.isEmpty) return answer.ok ? { ok: true, isNews: false } : answer
    try {
      Y.applyUpdate(this.#doc, update)
    } catch {
      this.#isBroken = true
    }
    this.#isBroken ||= this.#isWaiting()
    return this.#isBroken ? { ok: false, reason: 'update-malformed' } : { ok: true, isNews: true }
  }

  /** What someone with this state vector lacks, and the state vector here. Throws on bytes that are no state vector. */
  compare(stateVector: Uint8Array): { readonly stateVector: Uint8Array; readonly update: Uint8Array } {
    return { stateVector: Y.encodeStateVector(this.#doc), update: Y.encodeStateAsUpdate(this.#doc, stateVector) }
  }

  authorship(authors: Readonly<Record<string, string>>): AuthoredRange[] {
    return authorship(this.#doc.getText(TEXT_ROOT)._start, authors)
  }

  destroy(): void {
    this.#doc.destroy()
  }

  #isWaiting(): boolean {
    return this.#doc.store.pendingStructs !== null || this.#doc.store.pendingDs !== null
  }
}
