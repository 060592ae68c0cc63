/**
 * Windows of stored histories, packed. The one about the program's end is stored with a long run; any other is cut on a thread that
 * keeps no run waiting, and those asked for last are kept in memory: a class follows a link together. Who waits for one has its history
 * in memory meanwhile, so only some do; the others are refused, and have the whole history to ask for.
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
/** Different ones; who asks for one that is being cut waits with whoever asked first. */
const MOST_WAITING = 8

export class RunWindows {
  readonly #pool: Pick<WindowPool, 'submit'>
  readonly #store: Pick<Store, 'findWindow' | 'findHistory'>
  readonly #failed: (error: Error) => void
  /** By run and step; the one asked for last is at the end. */
  readonly #cut = new Map<string, Promise<Reply<Uint8Array>>>()
  #waiting = 0

  constructor(
    pool: Pick<WindowPool, 'submit'>,
    store: Pick<Store, 'findWindow' | 'findHistory'>,
    failed: (error: Error) => void,
  ) {
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
    let isCut = false
    try {
      const reply = await cut
      isCut = reply.ok
      return reply
    } finally {
      // What failed, also by an exception, may be asked again.
      if (!isCut && this.#cut.get(name) === cut) this.#cut.delete(name)
    }
  }

  async #cutAnew(run: string, room: string, step: number | null): Promise<Reply<Uint8Array>> {
    if (this.#waiting >= MOST_WAITING) return refused('too-fast')
    this.#waiting++
    try {
      const history = await this.#store.findHistory(run)
      return history === null ? refused('no-such-run') : await this.#submit(run, room, { history, step })
    } finally {
      this.#waiting--
    }
  }

  #submit(run: string, room: string, inputs: WindowInputs): Promise<Reply<Uint8Array>> {
    return new Promise((resolve) => {
      const ended = (end: RunEnd<Uint8Array>): void => resolve(this.#replyTo(run, end))
      const listener = { queued: () => undefined, progressed: () => undefined, ended }
      this.#pool.submit({ id: `${run} ${inputs.step}`, room, inputs, listener })
    })
  }

  #replyTo(run: string, end: RunEnd<Uint8Array>): Reply<Uint8Array> {
    if (end.status !== 'failed') return end.result === null ? refused('no-such-run') : accepted(end.result)
    if (end.failure === 'internal') this.#failed(new Error(`a window of run ${run}: ${end.message}`))
    return refused('internal')
  }
}
