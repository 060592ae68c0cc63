/**
 * Windows of stored histories, packed. The one about the program's end is stored with a long run; any other is cut on a thread that
 * keeps no run waiting, and those asked for last are kept in memory: a class follows a link together.
 *
 * A run whose history is not kept any more has no windows either.
 */
import type { Reply } from '../../lib/protocol/refusal'
import { accepted, refused } from '../http/answer'
import type { Store } from '../store/Store'
import { showsStep } from './packedWindow'
import type { RunEnd, RunPool } from './RunPool'

export type WindowInputs = {
  readonly history: Uint8Array
  /** Null: the program's end. */
  readonly step: number | null
}

export type WindowPool = RunPool<WindowInputs, Uint8Array>

/** A million steps make a megabyte or two. */
const MOST_KEPT = 16

export class RunWindows {
  readonly #pool: WindowPool
  readonly #store: Store
  readonly #failed: (error: Error) => void
  /** By run and step; the one asked for last is at the end. */
  readonly #cut = new Map<string, Promise<Reply<Uint8Array>>>()

  constructor(pool: WindowPool, store: Store, failed: (error: Error) => void) {
    this.#pool = pool
    this.#store = store
    this.#failed = failed
  }

  async find(run: string, room: string, step: number | null): Promise<Reply<Uint8Array>> {
    const kept = await this.#store.findWindow(run)
    if (kept === null) return refused('no-such-run')
    if (kept.window !== null && (step === null || showsStep(kept.window, step))) return accepted(kept.window)
    const name = `${run} ${step}`
    const cut = this.#cut.get(name) ?? this.#cutAnew(run, room, step)
    this.#cut.delete(name)
    this.#cut.set(name, cut)
    for (const [old] of this.#cut) if (this.#cut.size > MOST_KEPT) this.#cut.delete(old)
    const reply = await cut
    if (!reply.ok && this.#cut.get(name) === cut) this.#cut.delete(name)
    return reply
  }

  async #cutAnew(run: string, room: string, step: number | null): Promise<Reply<Uint8Array>> {
    const history = await this.#store.findHistory(run)
    if (history === null) return refused('no-such-run')
    return new Promise((resolve) => {
      const ended = (end: RunEnd<Uint8Array>): void => resolve(this.#replyTo(run, end))
      const listener = { queued: () => undefined, progressed: () => undefined, ended }
      this.#pool.submit({ id: `${run} ${step}`, room, inputs: { history, step }, listener })
    })
  }

  #replyTo(run: string, end: RunEnd<Uint8Array>): Reply<Uint8Array> {
    if (end.status !== 'failed') return end.result === null ? refused('no-such-run') : accepted(end.result)
    if (end.failure === 'internal') this.#failed(new Error(`a window of run ${run}: ${end.message}`))
    return refused('internal')
  }
}
