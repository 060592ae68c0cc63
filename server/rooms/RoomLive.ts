/**
 * The live process of one room between its state and its thread: gathers what it begins with, types what stands in the state, one
 * entry after the other, and turns the answers into operations of the room. Who asks for its picture gets that of the last answer.
 *
 * What was typed is stored before it runs: after a restart the log is typed again, and what had no answer runs then.
 */
import {
  isLiveBusy,
  LIVE_ENTRY,
  type LiveAnswer,
  type LiveEnd,
  type LiveProcess,
  runningEntry,
  type Undone,
} from '../../lib/lesson/live'
import { asError } from '../asError'
import type { Operation } from '../../lib/lesson/operation'
import { renamedText } from '../../lib/lesson/apply/erase'
import { inputOf, type RoomState, type Run } from '../../lib/lesson/state'
import { liveLimits } from '../../lib/protocol/limits'
import type { Reply } from '../../lib/protocol/refusal'
import type { Documents } from '../documents/Documents'
import type { LessonExercise } from '../lessons/LessonExercise'
import type { Answer } from '../../lib/python/run/LiveProcess'
import type { LiveEndNews, LiveNews, LiveTask } from '../runs/liveMessage'
import type { LivePool } from '../runs/LivePool'
import { renamedVerdict } from '../store/ErasureRows'
import { liveInputs, readVerdict, type RunInputs } from '../store/runRow'
import type { KeptResult, RunResult, Store } from '../store/Store'
import { gather } from './gather'
import { summaryOf } from './RoomRuns'

export type LiveParts = {
  readonly room: string
  readonly store: Store
  readonly livePool: LivePool
  readonly documents: Documents
  readonly exercises: readonly LessonExercise[]
  readonly now: () => number
  readonly state: () => RoomState
  readonly tell: (news: Operation) => Promise<Reply<unknown>>
  readonly outlet: { readonly failed: (error: Error) => void }
}

export class RoomLive {
  readonly #parts: LiveParts
  /** What the process began with. */
  #began: { readonly id: string; readonly inputs: RunInputs } | null = null
  #history: { readonly id: string; readonly bytes: Uint8Array } | null = null
  #result: RunResult | null = null
  /** Files that are called otherwise since somebody was erased, by what the thread may still call them. */
  #names: ReadonlyMap<string, string> = new Map()
  /** What is being done with the thread; one thing at a time. */
  #work: Promise<unknown> = Promise.resolve()
  #isGoing = false

  constructor(parts: LiveParts) {
    this.#parts = parts
  }

  async create(live: LiveProcess, state: RoomState): Promise<void> {
    const { documents, exercises, store, room } = this.#parts
    const stdin = documents.read(inputOf(state), {}).text
    const settings = { limits: liveLimits, stdin, seed: 0, collector: 'cpython' as const }
    const inputs = { entry: LIVE_ENTRY, settings, log: [], ...gather(state, documents, exercises) }
    await store.createLive(room, live, inputs)
    this.#began = { id: live.id, inputs }
  }

  /** Types what has no answer yet, and lets the process exit when that is asked for. */
  goOn(): void {
    if (this.#isGoing) return
    this.#isGoing = true
    void this.#inTurn(() => this.#type()).then((isDone) => {
      this.#isGoing = false
      if (this.#busy() === null) return
      // Something was typed at the last moment; or what went wrong here is tried again.
      if (isDone) this.goOn()
      else setTimeout(() => this.goOn(), RETRY_MS).unref()
    })
  }

  interrupt(id: string): void {
    this.#parts.livePool.interrupt(id)
  }

  /** Stores how it ended. `live`: as it was just before. */
  async finish(live: LiveProcess, run: Run): Promise<void> {
    const { store, now } = this.#parts
    const result = this.#result === null ? null : renamedResult(this.#result, this.#names)
    await store.finishRun(run, result, new Date(now()), liveInputs(await this.#inputs(live.id), live))
    this.#result = null
    this.#names = new Map()
    this.#began = null
    this.#history = null
  }

  /** Files are called otherwise: the log is typed again under the new names as soon as what runs now is answered. */
  rename(names: ReadonlyMap<string, string>): void {
    if (names.size === 0) return
    this.#names = new Map([...this.#names, ...names])
    void this.#inTurn(async () => {
      const { live } = this.#parts.state()
      if (live !== null) this.#parts.livePool.release(live.id)
      this.#history = null
    })
  }

  /** The recorder's bytes after the last answer; null when no process with this id is open. */
  async history(id: string): Promise<Uint8Array | null> {
    if (this.#history?.id === id) return this.#history.bytes
    await this.#inTurn(() => this.#look(id))
    return this.#history?.id === id ? this.#history.bytes : null
  }

  close(): void {
    const { live } = this.#parts.state()
    if (live !== null) this.#parts.livePool.release(live.id)
  }

  async #type(): Promise<void> {
    for (let live = this.#busy(); live !== null; live = this.#busy()) {
      const number = runningEntry(live)
      const entry = live.entries[number]
      const news = await this.#perform(live, entry === undefined ? { type: 'exit' } : { type: 'enter', entry })
      if (news.type === 'answered') await this.#answered(live.id, number, news)
      else if (news.type === 'undone') await this.#undo(number, news.answer, news.why)
      else if (news.type === 'ended') await this.#ended(live.id, news)
      else if (news.type === 'failed') await this.#broke(live.id, entry === undefined ? null : number, news)
    }
  }

  #busy(): LiveProcess | null {
    const { live } = this.#parts.state()
    return live !== null && isLiveBusy(live) ? live : null
  }

  async #look(id: string): Promise<void> {
    const { live } = this.#parts.state()
    if (live?.id !== id || this.#history?.id === id) return
    const news = await this.#perform(live, { type: 'look' })
    if (news.type === 'looked') this.#history = { id, bytes: news.history }
    else if (news.type === 'failed') await this.#failed(id, news)
  }

  async #perform(live: LiveProcess, task: LiveTask): Promise<LiveNews> {
    const began = await this.#inputs(live.id)
    return this.#parts.livePool.perform(live.id, () => liveInputs(began, live), task)
  }

  async #inputs(id: string): Promise<RunInputs> {
    if (this.#began?.id === id) return this.#began.inputs
    const inputs = await this.#parts.store.findLiveInputs(id)
    if (inputs === null) throw new Error(`RoomLive: process ${id} has no inputs`)
    this.#began = { id, inputs }
    return inputs
  }

  async #answered(id: string, entry: number, news: Extract<LiveNews, { type: 'answered' }>): Promise<void> {
    this.#history = { id, bytes: news.history }
    const { stdout, stderr } = news.answer
    const said = { stdout: renamedText(stdout, this.#names), stderr: renamedText(stderr, this.#names) }
    await this.#tell({ type: 'liveAnswered', entry, answer: shownOf({ ...news.answer, ...said }) })
    if (news.end !== null) await this.#ended(id, news.end)
  }

  /** The process is its log: without the entry it is made again, as it was before. */
  async #undo(entry: number, answer: Answer, undone: Undone): Promise<void> {
    await this.#tell({ type: 'liveAnswered', entry, answer: { ...shownOf(answer), undone } })
  }

  /** An entry that took its thread along is undone; an exit is not, nor what broke inside Heaproom. */
  async #broke(id: string, entry: number | null, news: Extract<LiveNews, { type: 'failed' }>): Promise<void> {
    const { failure } = news
    if (entry === null || (failure !== 'deadline' && failure !== 'memory')) await this.#failed(id, news)
    else await this.#undo(entry, { stdout: '', stderr: '', isRaised: false, interrupts: [] }, failure)
  }

  async #ended(id: string, { result, isStopped }: LiveEndNews): Promise<void> {
    this.#result = result
    const end: LiveEnd = { status: isStopped ? 'stopped' : 'done', summary: summaryOf(result) }
    await this.#tell({ type: 'liveEnded', id, end })
  }

  async #failed(id: string, { failure, message }: Extract<LiveNews, { type: 'failed' }>): Promise<void> {
    if (failure === 'internal') this.#parts.outlet.failed(new Error(`live process ${id}: ${message}`))
    await this.#tell({ type: 'liveEnded', id, end: { status: 'failed', failure } })
  }

  /** What could not be stored is told again until it can: nobody else will. */
  async #tell(news: Operation): Promise<void> {
    for (;;) {
      const reply = await this.#parts.tell(news)
      if (reply.ok || reply.reason !== 'not-stored') return
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS).unref())
    }
  }

  /** Resolves to whether it went well. */
  #inTurn(work: () => Promise<void>): Promise<boolean> {
    const turn = this.#work.then(work).then(
      () => true,
      (error: unknown) => {
        this.#parts.outlet.failed(asError(error))
        return false
      },
    )
    this.#work = turn
    return turn
  }
}

const RETRY_MS = 1_000
/** UTF-16 units of an answer that everybody is sent: a long list, or a traceback of many calls. All of it is the run's output. */
const SHOWN_BEGIN = 3_000
const SHOWN_END = 1_000

/** Under the new names; a history that has former ones is not kept. */
function renamedResult(result: RunResult, names: ReadonlyMap<string, string>): KeptResult {
  if (names.size === 0) return result
  const verdict = readVerdict(renamedVerdict(JSON.stringify(result.verdict), names))
  return { verdict, history: null }
}

function shownOf(answer: Answer): LiveAnswer {
  return { ...answer, undone: null, stdout: shownText(answer.stdout), stderr: shownText(answer.stderr) }
}

function shownText(text: string): string {
  const left = text.length - SHOWN_BEGIN - SHOWN_END
  if (left <= 0) return text
  return `${text.slice(0, SHOWN_BEGIN)}\n[${left.toLocaleString('en')} characters are not shown here]\n${text.slice(-SHOWN_END)}`
}
