/**
 * Fixes of stored runs: proven once, on a thread of their own that keeps no run waiting, and kept in memory for the runs last
 * asked about. A run is its inputs, so its fixes never change.
 */
import type { Fixes } from '../../lib/fixes/prove'
import type { Reply } from '../../lib/protocol/refusal'
import { accepted, refused } from '../http/answer'
import type { StoredRun } from '../store/Store'
import type { FixInputs } from './proveFixes'
import type { RunEnd, RunPool } from './RunPool'

export type FixPool = RunPool<FixInputs, Fixes>

const MOST_KEPT = 100

export class RunFixes {
  readonly #pool: FixPool
  readonly #failed: (error: Error) => void
  /** By run; the one asked about last is at the end. */
  readonly #found = new Map<string, Promise<Reply<Fixes>>>()

  constructor(pool: FixPool, failed: (error: Error) => void) {
    this.#pool = pool
    this.#failed = failed
  }

  /** What two people ask at once is proven once; what failed may be asked again. */
  async find(stored: StoredRun): Promise<Reply<Fixes>> {
    const { id } = stored.run
    const found = this.#found.get(id) ?? this.#prove(stored)
    this.#found.delete(id)
    this.#found.set(id, found)
    for (const [old] of this.#found) if (this.#found.size > MOST_KEPT) this.#found.delete(old)
    const reply = await found
    if (!reply.ok && this.#found.get(id) === found) this.#found.delete(id)
    return reply
  }

  #prove({ run: { id }, room, inputs, verdict }: StoredRun): Promise<Reply<Fixes>> {
    if (verdict === null) return Promise.resolve(refused('no-verdict'))
    return new Promise((resolve) => {
      const ended = (end: RunEnd<Fixes>): void => resolve(this.#replyTo(id, end))
      const listener = { queued: () => undefined, progressed: () => undefined, ended }
      this.#pool.submit({ id, room, inputs: { run: inputs, verdict }, listener })
    })
  }

  #replyTo(id: string, end: RunEnd<Fixes>): Reply<Fixes> {
    if (end.status !== 'failed') return end.result === null ? refused('no-such-run') : accepted(end.result)
    if (end.failure === 'internal') this.#failed(new Error(`fixes of run ${id}: ${end.message}`))
    return refused('internal')
  }
}
