/**
 * The threads of the live processes that are being typed into. A process is its log, so a thread is only a way to have it at hand:
 * beyond `size`, the one that was idle longest is let go, and made again from the log when somebody types.
 */
import type { RunInputs } from '../store/runRow'
import type { LiveNews, LiveTask } from './liveMessage'
import { LiveThread, type ThreadSettings } from './LiveThread'

export type LivePoolSettings = ThreadSettings & { readonly size: number }

/** Whether the thread has no process any more. */
function isGone(news: LiveNews): boolean {
  if (news.type === 'answered') return news.end !== null
  return news.type !== 'looked'
}

type Held = { readonly thread: LiveThread; isBusy: boolean }

export class LivePool {
  readonly #settings: LivePoolSettings
  /** By process; the one that was used last is at the end. */
  readonly #held = new Map<string, Held>()
  /** Who waits until a thread can be let go. */
  #waiting: (() => void)[] = []
  #isClosed = false

  constructor(settings: LivePoolSettings) {
    this.#settings = settings
  }

  /** Does a task of a process. One at a time; `inputs` gives what it depends on, if its thread has to be made. */
  async perform(id: string, inputs: () => RunInputs, task: LiveTask): Promise<LiveNews> {
    const held = await this.#hold(id, inputs)
    held.isBusy = true
    const news = await held.thread.perform(task)
    held.isBusy = false
    if (isGone(news)) this.release(id)
    else this.#touch(id, held)
    this.#waiting.shift()?.()
    return news
  }

  interrupt(id: string): void {
    this.#held.get(id)?.thread.interrupt()
  }

  /** Lets the thread of a process go. */
  release(id: string): void {
    const held = this.#held.get(id)
    this.#held.delete(id)
    void held?.thread.close()
    this.#waiting.shift()?.()
  }

  /** Ends all threads; tasks under way never hear of it. */
  async close(): Promise<void> {
    this.#isClosed = true
    const threads = [...this.#held.values()].map(({ thread }) => thread.close())
    this.#held.clear()
    await Promise.all(threads)
  }

  async #hold(id: string, inputs: () => RunInputs): Promise<Held> {
    for (;;) {
      const known = this.#held.get(id)
      if (known !== undefined) return known
      if (!this.#isClosed && this.#makeRoom()) break
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
    const held = { thread: new LiveThread(this.#settings, inputs()), isBusy: true }
    this.#held.set(id, held)
    return held
  }

  #makeRoom(): boolean {
    if (this.#held.size < this.#settings.size) return true
    const idle = [...this.#held].find(([, { isBusy }]) => !isBusy)
    if (idle === undefined) return false
    this.release(idle[0])
    return true
  }

  #touch(id: string, held: Held): void {
    this.#held.delete(id)
    this.#held.set(id, held)
  }
}
