/**
 * The thread of one live process. Does one task after another; every task ends in exactly one piece of news, whatever becomes of
 * the thread: it is answered, or the thread dies, or is ended because it does not let go.
 *
 * An entry that takes long is interrupted, twice; what is deaf to Ctrl+C ends with its thread.
 */
import { Worker } from 'node:worker_threads'
import type { RunInputs } from '../store/runRow'
import { INTERRUPT, type LiveNews, type LiveOrder, type LiveTask, type LiveThreadMessage } from './liveMessage'
import { STOP } from './message'
import { STACK_MEGABYTES } from './threadStack'

export type LiveTimes = {
  /** What an entry may take until Ctrl+C comes by itself; then as long again, twice. */
  readonly entryMs: number
  /** How long a thread may take to hear Ctrl+C, or to let go of an exit. */
  readonly graceMs: number
  /** What an exit may take, and what making a process from its log may. */
  readonly longMs: number
}

export type ThreadSettings = {
  /** The bundled worker. */
  readonly worker: URL
  readonly heapMegabytes: number
  readonly times: LiveTimes
}

type Waiting = (message: LiveThreadMessage) => void

const PRESSES = 2

export class LiveThread {
  readonly #times: LiveTimes
  readonly #thread: Worker
  readonly #cell = new SharedArrayBuffer(4)
  readonly #opened: Promise<LiveThreadMessage>
  #waiting: Waiting | null = null
  #timers: NodeJS.Timeout[] = []
  #isRunning = false

  constructor({ worker, heapMegabytes, times }: ThreadSettings, inputs: RunInputs) {
    this.#times = times
    const resourceLimits = { maxOldGenerationSizeMb: heapMegabytes, stackSizeMb: STACK_MEGABYTES }
    const thread = new Worker(worker, { resourceLimits, execArgv: [] })
    this.#thread = thread
    thread.on('message', (message: LiveThreadMessage) => this.#hear(message))
    thread.on('error', (error: Error & { code?: string }) => {
      const failure = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'internal'
      this.#hear({ type: 'failed', failure, message: error.stack ?? error.message })
    })
    this.#opened = this.#order({ type: 'open', inputs, cell: this.#cell }, [[times.longMs, () => this.#giveUp()]])
  }

  /** Nobody may ask for the next task before this one is done. */
  async perform(task: LiveTask): Promise<LiveNews> {
    const opened = await this.#opened
    if (opened.type !== 'opened') return opened
    this.#isRunning = true
    const news = await this.#order(task, this.#alarms(task))
    this.#isRunning = false
    Atomics.store(this.#word, 0, 0)
    return news.type === 'opened' ? { type: 'failed', failure: 'internal', message: 'opened twice' } : news
  }

  /** Ctrl+C. */
  interrupt(): void {
    Atomics.store(this.#word, 0, INTERRUPT)
    if (!this.#isRunning) return
    this.#after(this.#times.graceMs, () => {
      if (Atomics.load(this.#word, 0) === INTERRUPT) this.#giveUp()
    })
  }

  async close(): Promise<void> {
    this.#quiet()
    await this.#thread.terminate()
  }

  get #word(): Int32Array {
    return new Int32Array(this.#cell)
  }

  #alarms({ type }: LiveTask): readonly (readonly [number, () => void])[] {
    const { entryMs, graceMs, longMs } = this.#times
    if (type === 'look') return [[longMs, () => this.#giveUp()]]
    if (type === 'exit') {
      const stop = () => void Atomics.store(this.#word, 0, STOP)
      return [[longMs, stop], [longMs + graceMs, () => this.#giveUp()]] // oxfmt-ignore
    }
    const presses = Array.from({ length: PRESSES }, (_, at) => [entryMs * (at + 1), () => this.interrupt()] as const)
    return [...presses, [entryMs * (PRESSES + 1), () => this.#giveUp()]]
  }

  #order(order: LiveOrder, alarms: readonly (readonly [number, () => void])[]): Promise<LiveThreadMessage> {
    for (const [ms, act] of alarms) this.#after(ms, act)
    return new Promise((resolve) => {
      this.#waiting = resolve
      this.#thread.postMessage(order)
    })
  }

  #hear(message: LiveThreadMessage): void {
    this.#quiet()
    const waiting = this.#waiting
    this.#waiting = null
    waiting?.(message)
  }

  #giveUp(): void {
    void this.#thread.terminate()
    this.#hear({ type: 'failed', failure: 'deadline', message: '' })
  }

  #after(ms: number, act: () => void): void {
    this.#timers.push(setTimeout(act, ms))
  }

  #quiet(): void {
    for (const timer of this.#timers) clearTimeout(timer)
    this.#timers = []
  }
}
