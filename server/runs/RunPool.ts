/**
 * Does jobs on worker threads, runs of programs or others: at most `size` at once, the others in a queue that is fair to rooms.
 *
 * Fair: rooms take turns, and within a room the first come is first served, so one room pressing Run often keeps no other
 * waiting. Every job ends in exactly one `ended`, whatever becomes of its thread: it finishes, fails, is stopped, meets
 * the deadline, or the thread dies of memory. A thread that does not let go in time is ended, and replaced when needed. What only adds
 * to a result has a time of its own: a job that settled in time is done, whatever becomes of the addition.
 */
import { Worker } from 'node:worker_threads'
import type { RunFailure } from '../../lib/lesson/state'
import type { RunInputs } from '../store/runRow'
import type { RunResult } from '../store/Store'
import { type Job, STOP, type WorkerMessage } from './message'
import { STACK_MEGABYTES } from './threadStack'

export type RunEnd<Result = RunResult> =
  | { readonly status: 'done'; readonly result: Result }
  /** The result is of what had run until then; null when it had not begun or did not let go. */
  | { readonly status: 'stopped'; readonly result: Result | null }
  | { readonly status: 'failed'; readonly failure: RunFailure; readonly message: string }

export type RunListener<Result = RunResult> = {
  /** 1 is next. Told again whenever it changes. */
  readonly queued: (place: number) => void
  /** First with 0 steps, when a thread takes the run. */
  readonly progressed: (steps: number) => void
  readonly ended: (end: RunEnd<Result>) => void
}

export type PoolSettings = {
  /** The bundled worker. */
  readonly worker: URL
  readonly size: number
  readonly deadlineMs: number
  /** How long a thread that was told to stop may take to let go. */
  readonly graceMs: number
  /** How long a thread may take to add to a result that is there. */
  readonly additionMs: number
  readonly heapMegabytes: number
}

export type RunJob<Inputs = RunInputs, Result = RunResult> = {
  readonly id: string
  readonly room: string
  readonly inputs: Inputs
  readonly listener: RunListener<Result>
}

/** `place`: the one that was told last. */
type Waiting<Inputs, Result> = RunJob<Inputs, Result> & { place: number }
type Active<Inputs, Result> = Waiting<Inputs, Result> & {
  readonly thread: Worker
  readonly stop: SharedArrayBuffer
  /** The deadline's, then that of the addition. */
  timer: NodeJS.Timeout
  ending: 'stopped' | 'deadline' | null
  /** How it ends unless the addition comes; null until its result is there. */
  settled: RunEnd<Result> | null
}

export class RunPool<Inputs = RunInputs, Result = RunResult> {
  readonly #settings: PoolSettings
  #queue: Waiting<Inputs, Result>[] = []
  readonly #active = new Map<string, Active<Inputs, Result>>()
  #idle: Worker[] = []
  /** Threads that were started ahead and warm up still, with the cell that ends it. */
  readonly #ahead = new Map<Worker, SharedArrayBuffer>()
  /** When each room that has runs was last served, in turns; a room that comes new counts as served just before the last. */
  readonly #served = new Map<string, number>()
  #turn = 0
  #isClosed = false

  constructor(settings: PoolSettings) {
    this.#settings = settings
  }

  /** Starts threads before a job needs them, one when the one before is ready, so that they leave the machine to others. */
  prepare(): void {
    if (this.#isClosed || this.#idle.length + this.#active.size >= this.#settings.size) return
    const wanted = new SharedArrayBuffer(4)
    const thread = this.#thread(wanted)
    this.#ahead.set(thread, wanted)
    this.#idle.push(thread)
  }

  submit(job: RunJob<Inputs, Result>): void {
    this.#queue.push({ ...job, place: 0 })
    if (!this.#served.has(job.room)) this.#served.set(job.room, this.#turn - 1)
    this.#fill()
  }

  /** Ends a run if it has not ended. */
  stop(id: string): void {
    const waiting = this.#queue.find((job) => job.id === id)
    const active = this.#active.get(id)
    if (waiting !== undefined) {
      this.#queue = this.#queue.filter((job) => job !== waiting)
      waiting.listener.ended({ status: 'stopped', result: null })
      this.#showPlaces()
    } else if (active !== undefined) this.#halt(active, 'stopped')
  }

  /** Ends all threads; runs under way never hear of it (the next start marks them). */
  async close(): Promise<void> {
    this.#isClosed = true
    const threads = [...this.#idle, ...[...this.#active.values()].map((active) => active.thread)]
    for (const active of this.#active.values()) clearTimeout(active.timer)
    this.#queue = []
    await Promise.all(threads.map((thread) => thread.terminate()))
  }

  #fill(): void {
    while (!this.#isClosed && this.#active.size < this.#settings.size) {
      const [next] = this.#order()
      if (next === undefined) break
      this.#queue = this.#queue.filter((job) => job !== next)
      this.#served.set(next.room, ++this.#turn)
      this.#start(next)
    }
    this.#showPlaces()
  }

  /** The queue as it will be served: in rounds of one job from every room, the room that was served longest ago first. */
  #order(): Waiting<Inputs, Result>[] {
    const rooms = [...byRoom(this.#queue)].sort(([a], [b]) => this.#servedAt(a) - this.#servedAt(b))
    const rounds = Math.max(0, ...rooms.map(([, jobs]) => jobs.length))
    return Array.from({ length: rounds }, (_, round) => rooms.flatMap(([, jobs]) => jobs[round] ?? [])).flat()
  }

  #servedAt(room: string): number {
    return this.#served.get(room) ?? 0
  }

  #showPlaces(): void {
    this.#order().forEach((job, index) => {
      if (job.place === index + 1) return
      job.place = index + 1
      job.listener.queued(job.place)
    })
  }

  #start(job: Waiting<Inputs, Result>): void {
    const thread = this.#idle.pop() ?? this.#thread()
    this.#want(thread)
    const stop = new SharedArrayBuffer(4)
    const timer = setTimeout(() => this.#meetDeadline(job.id), this.#settings.deadlineMs)
    this.#active.set(job.id, { ...job, thread, stop, timer, ending: null, settled: null })
    thread.postMessage({ inputs: job.inputs, stop } satisfies Job<Inputs>)
    job.listener.progressed(0)
  }

  #want(thread: Worker): void {
    const wanted = this.#ahead.get(thread)
    if (wanted !== undefined) Atomics.store(new Int32Array(wanted), 0, STOP)
  }

  /** `wanted`: it is started ahead, and is to be ready for a job when the cell says so. */
  #thread(wanted: SharedArrayBuffer | null = null): Worker {
    const { worker, heapMegabytes } = this.#settings
    const resourceLimits = { maxOldGenerationSizeMb: heapMegabytes, stackSizeMb: STACK_MEGABYTES }
    const thread = new Worker(worker, { resourceLimits, execArgv: [], workerData: wanted })
    thread.on('message', (message: WorkerMessage<Result>) => this.#hear(thread, message))
    thread.on('error', (error) => this.#died(thread, error))
    return thread
  }

  #hear(thread: Worker, message: WorkerMessage<Result>): void {
    if (message.type === 'warm') return this.#warmed(thread)
    const active = this.#jobOf(thread)
    if (active === undefined) return
    if (message.type === 'progressed') return active.listener.progressed(message.steps)
    if (message.type === 'settled') return this.#settle(active, endOf(active, message))
    this.#idle.push(thread)
    this.#end(active, endOf(active, message))
  }

  #warmed(thread: Worker): void {
    this.#ahead.delete(thread)
    this.prepare()
  }

  #settle(active: Active<Inputs, Result>, settled: RunEnd<Result>): void {
    active.settled = settled
    clearTimeout(active.timer)
    // Who stopped it waits for nothing more.
    if (active.ending !== null) this.#giveUp(active)
    else active.timer = setTimeout(() => this.#giveUp(active), this.#settings.additionMs)
  }

  #meetDeadline(id: string): void {
    const active = this.#active.get(id)
    if (active !== undefined) this.#halt(active, 'deadline')
  }

  #halt(active: Active<Inputs, Result>, ending: 'stopped' | 'deadline'): void {
    if (active.settled !== null) return this.#giveUp(active)
    if (active.ending !== null) return
    active.ending = ending
    Atomics.store(new Int32Array(active.stop), 0, STOP)
    setTimeout(() => this.#giveUp(active), this.#settings.graceMs).unref()
  }

  #giveUp(active: Active<Inputs, Result>): void {
    if (this.#active.get(active.id) !== active) return
    void active.thread.terminate()
    const late: RunEnd<never> =
      active.ending === 'deadline' ? failed('deadline', '') : { status: 'stopped', result: null }
    this.#end(active, active.settled ?? late)
  }

  #died(thread: Worker, error: Error & { code?: string }): void {
    const active = this.#jobOf(thread)
    this.#idle = this.#idle.filter((idle) => idle !== thread)
    this.#ahead.delete(thread)
    if (active === undefined) return
    const failure = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'internal'
    this.#end(active, active.settled ?? failed(failure, error.stack ?? error.message))
  }

  #jobOf(thread: Worker): Active<Inputs, Result> | undefined {
    return [...this.#active.values()].find((active) => active.thread === thread)
  }

  #end(active: Active<Inputs, Result>, end: RunEnd<Result>): void {
    clearTimeout(active.timer)
    this.#active.delete(active.id)
    if (!this.#queue.some((job) => job.room === active.room)) this.#served.delete(active.room)
    active.listener.ended(end)
    this.#fill()
  }
}

function byRoom<Job extends { readonly room: string }>(jobs: readonly Job[]): Map<string, Job[]> {
  const rooms = new Map<string, Job[]>()
  for (const job of jobs) rooms.set(job.room, [...(rooms.get(job.room) ?? []), job])
  return rooms
}

function endOf<Result>(
  { ending, settled }: Pick<Active<unknown, Result>, 'ending' | 'settled'>,
  message: Exclude<WorkerMessage<Result>, { type: 'warm' | 'progressed' }>,
): RunEnd<Result> {
  // Whoever asks for what could not be added has it made then, and its failure told.
  if (message.type === 'failed') return settled ?? failed('internal', message.message)
  if (message.type === 'added') return added(settled, message.addition)
  if (ending === 'deadline') return failed('deadline', '')
  return { status: ending ?? 'done', result: message.result }
}

function added<Result>(settled: RunEnd<Result> | null, addition: Partial<Result>): RunEnd<Result> {
  if (settled === null) return failed('internal', 'an addition to nothing')
  if (settled.status === 'failed' || settled.result === null) return settled
  return { status: settled.status, result: { ...settled.result, ...addition } }
}

function failed(failure: RunFailure, message: string): RunEnd<never> {
  return { status: 'failed', failure, message }
}
