/**
 * Asks another thread about the objects of one run, and starts it with the first question: the history is copied to it then, in parts,
 * since the page answers meanwhile.
 *
 * Invariant: answers come in the order of the questions. Questions that nobody waits for any more are not asked: only the latest of
 * a kind waits behind the one that is being answered.
 */
import type { Team } from '../../lib/blame/Bench'
import type { History } from '../../lib/heap/history/event'
import { NO_WAYS } from '../_heap/spotlight'
import type { HeldAnswers, HeldAsked, HeldGround, HeldQuestion } from './held'

export type ToHeldWorker =
  | { readonly kind: 'begin'; readonly history: Omit<History, 'log'>; readonly length: number; readonly team: Team }
  | { readonly kind: 'log'; readonly from: number; readonly part: Int32Array<ArrayBuffer> }
  | { readonly kind: 'ask'; readonly question: HeldQuestion; readonly asked: HeldAsked }

/** Where the thread has failed: for want of memory. */
const FAILED: HeldAnswers = { ways: NO_WAYS, why: { kind: 'too-many' } }

/** Words of the log that are copied at a time: some milliseconds. */
const PART = 1 << 20

interface Waiting {
  readonly question: HeldQuestion
  readonly asked: HeldAsked
  readonly answer: (answer: HeldAnswers[HeldQuestion]) => void
}

export class HeldThread {
  private worker: Worker | null = null
  /** It has the whole log. */
  private isReady = false
  private asking: Waiting | null = null
  private readonly waiting = new Map<HeldQuestion, Waiting>()

  constructor(private readonly ground: HeldGround) {}

  /** `answer` is not called where a later question of the kind comes before this one is asked, nor after the end. */
  ask<Question extends HeldQuestion>(
    question: Question,
    asked: HeldAsked,
    answer: (answer: HeldAnswers[Question]) => void,
  ): void {
    // What comes back answers this question, as answers come in order.
    this.waiting.set(question, { question, asked, answer: (given) => answer(given as HeldAnswers[Question]) })
    this.askNext()
  }

  end(): void {
    this.stop()
    this.asking = null
    this.waiting.clear()
  }

  private stop(): void {
    this.worker?.terminate()
    this.worker = null
    this.isReady = false
  }

  private askNext(): void {
    const [next] = this.waiting.values()
    if (this.asking !== null || next === undefined) return
    if (this.worker === null) this.start()
    else if (this.isReady) {
      this.waiting.delete(next.question)
      this.asking = next
      post(this.worker, { kind: 'ask', question: next.question, asked: next.asked })
    }
  }

  private start(): void {
    const worker = new Worker(new URL('./heldWorker.ts', import.meta.url), { type: 'module' })
    this.worker = worker
    worker.addEventListener('message', ({ data }: MessageEvent<HeldAnswers[HeldQuestion]>) => this.answered(data))
    worker.addEventListener('error', () => this.fail())
    const { cursor, team } = this.ground
    const { log, ...history } = cursor.index.history
    post(worker, { kind: 'begin', history, length: log.length, team })
    this.copy(worker, 0)
  }

  /** From there on; others have their turn between two parts. */
  private copy(worker: Worker, from: number): void {
    const { log } = this.ground.cursor.index.history
    if (this.worker !== worker) return
    if (from < log.length) {
      const part = Int32Array.from(log.subarray(from, from + PART))
      post(worker, { kind: 'log', from, part }, [part.buffer])
      setTimeout(() => this.copy(worker, from + PART))
    } else {
      this.isReady = true
      this.askNext()
    }
  }

  /** Whoever waits is told so; the next question starts another thread. */
  private fail(): void {
    this.stop()
    const failed = [...(this.asking === null ? [] : [this.asking]), ...this.waiting.values()]
    this.asking = null
    this.waiting.clear()
    for (const { question, answer } of failed) answer(FAILED[question])
  }

  private answered(given: HeldAnswers[HeldQuestion]): void {
    const { asking } = this
    this.asking = null
    asking?.answer(given)
    this.askNext()
  }
}

function post(worker: Worker, message: ToHeldWorker, moved: Transferable[] = []): void {
  worker.postMessage(message, moved)
}
