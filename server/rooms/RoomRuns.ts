/**
 * The runs of one room between its state and the pool: gathers a run's inputs when its turn comes, stores them before the
 * run starts, and turns what the pool says into operations of the room.
 *
 * The inputs are the stored text: what a run shows can be run again from its row (I2).
 */
import { asError } from '../asError'
import { holdersOf } from '../../lib/blame/holders'
import { lingeringCount } from '../../lib/blame/verdict'
import type { Operation } from '../../lib/lesson/operation'
import { inputOf, type RoomState, type Run, type RunSummary } from '../../lib/lesson/state'
import { KEPT_HISTORIES } from '../../lib/protocol/keeping'
import type { Reply } from '../../lib/protocol/refusal'
import type { Documents } from '../documents/Documents'
import type { RunEnd, RunPool } from '../runs/RunPool'
import type { LessonExercise } from '../lessons/LessonExercise'
import type { RunInputs } from '../store/runRow'
import type { RunResult, Store } from '../store/Store'
import { gather } from './gather'

/** What the one who presses Run decides; text and input are the room's. */
export type RunRequest = {
  readonly entry: string
  readonly settings: Omit<RunInputs['settings'], 'stdin'>
}

export type RunsParts = {
  readonly room: string
  readonly store: Store
  readonly pool: RunPool
  readonly documents: Documents
  readonly exercises: readonly LessonExercise[]
  readonly now: () => number
  readonly tell: (news: Operation) => Promise<Reply<unknown>>
  readonly outlet: { readonly failed: (error: Error) => void }
}

export class RoomRuns {
  readonly #parts: RunsParts
  readonly #requests = new Map<string, RunRequest>()
  readonly #inputs = new Map<string, RunInputs>()
  readonly #results = new Map<string, RunResult>()

  constructor(parts: RunsParts) {
    this.#parts = parts
  }

  expect(id: string, request: RunRequest): void {
    this.#requests.set(id, request)
  }

  forget(id: string): void {
    this.#requests.delete(id)
  }

  async create(run: Run, state: RoomState): Promise<void> {
    const request = this.#requests.get(run.id)
    if (request === undefined) throw new Error(`RoomRuns: run ${run.id} was never requested`)
    const { entry } = request
    const settings = { ...request.settings, stdin: this.#parts.documents.read(inputOf(state), {}).text }
    const inputs = { entry, settings, ...gather(state, this.#parts.documents, this.#parts.exercises) }
    await this.#parts.store.createRun(this.#parts.room, run, inputs)
    this.#inputs.set(run.id, inputs)
  }

  start(id: string): void {
    const inputs = this.#inputs.get(id)
    this.#inputs.delete(id)
    if (inputs === undefined) throw new Error(`RoomRuns: run ${id} has no inputs`)
    const { pool, room } = this.#parts
    pool.submit({
      id,
      room,
      inputs,
      listener: {
        queued: (place) => this.#tell({ type: 'runQueued', id, place }),
        progressed: (steps) => this.#tell({ type: 'runProgressed', id, steps }),
        ended: (end) => this.#ended(id, end),
      },
    })
  }

  stop(id: string): void {
    this.#parts.pool.stop(id)
  }

  async finish(run: Run): Promise<void> {
    const result = this.#results.get(run.id) ?? null
    await this.#parts.store.finishRun(run, result, new Date(this.#parts.now()))
    this.#results.delete(run.id)
    await this.#prune()
  }

  /** A history too many harms nobody: what goes wrong here does not make the run's end fail. */
  async #prune(): Promise<void> {
    const { store, room, outlet } = this.#parts
    try {
      await store.pruneHistories(room, KEPT_HISTORIES)
    } catch (error) {
      outlet.failed(asError(error))
    }
  }

  #ended(id: string, end: RunEnd): void {
    if (end.status === 'failed') {
      if (end.failure === 'internal') this.#parts.outlet.failed(new Error(`run ${id}: ${end.message}`))
      return void this.#tellEnd({ type: 'runFailed', id, failure: end.failure })
    }
    if (end.result !== null) this.#results.set(id, end.result)
    if (end.status === 'done') void this.#tellEnd({ type: 'runFinished', id, summary: summaryOf(end.result) })
    else void this.#tellEnd({ type: 'runStopped', id, summary: end.result === null ? null : summaryOf(end.result) })
  }

  /** A place in the queue or a number of steps that comes too late is refused by the state, and nobody minds. */
  #tell(news: Operation): void {
    void this.#parts.tell(news)
  }

  /** An end that could not be stored is told again until it can: nobody else will end this run. */
  async #tellEnd(news: Operation): Promise<void> {
    const reply = await this.#parts.tell(news)
    if (!reply.ok && reply.reason === 'not-stored') setTimeout(() => void this.#tellEnd(news), RETRY_MS).unref()
  }
}

const RETRY_MS = 1_000
/** Of those who hold what lingers; a small picture shows no more. */
const MOST_HOLDERS = 8

export function summaryOf({ verdict, history }: RunResult): RunSummary {
  const { exit, steps, events } = verdict
  const lingering = lingeringCount(verdict)
  const holders = holdersOf(verdict).slice(0, MOST_HOLDERS)
  return { exit, steps, events, lingering, historyBytes: history.byteLength, holders }
}
