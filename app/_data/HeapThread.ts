/**
 * Asks another thread about the heap of one run, and starts it with the first question: the history and what was made of it is copied to
 * it then, in parts, since the page answers meanwhile. Where only a window of the history is here it is given that, and with the first
 * question after the whole has come, the whole.
 *
 * Invariant: answers come in the order of the questions. Questions that nobody waits for any more are not asked: only the latest of
 * a kind waits behind the one that is being answered.
 */
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { type CopyHead, copyOf, type CopyPart } from '../../lib/heap/history/historyCopy'
import type { SpokenLocale } from '../_language/locales'
import type { HeapQuestion, HeapQuestions, RunFacts } from './heapAnswers'
import type { GivenAnswers } from './HeapThreadSide'

export type ToHeapThread =
  | { readonly kind: 'begin'; readonly head: CopyHead; readonly facts: RunFacts; readonly locale: SpokenLocale }
  | { readonly kind: 'part'; readonly part: CopyPart }
  | { readonly kind: 'ask'; readonly asking: Asking }

/** A question with what it asks for. */
export type Asking = {
  readonly [Question in HeapQuestion]: { readonly question: Question; readonly asked: HeapQuestions[Question] }
}[HeapQuestion]

/** Milliseconds of copying at a time. */
const PIECE = 10

interface Waiting {
  readonly asking: Asking
  readonly answer: (answer: GivenAnswers[HeapQuestion] | null) => void
}

export class HeapThread {
  private worker: Worker | null = null
  /** It has all that it is given. */
  private isReady = false
  /** It was given a window, and goes no further. */
  private hasWindow = false
  private current: Waiting | null = null
  private readonly waiting = new Map<HeapQuestion, Waiting>()

  constructor(
    private readonly cursor: HeapCursor,
    private readonly facts: RunFacts,
    private readonly locale: SpokenLocale,
  ) {}

  /**
   * `answer` is given null where the thread has failed: for want of memory. It is not called where a later question of the kind comes
   * before this one is asked, nor after the end.
   */
  ask<Question extends HeapQuestion>(
    question: Question,
    asked: HeapQuestions[Question],
    answer: (answer: GivenAnswers[Question] | null) => void,
  ): void {
    // One kind of question goes in, and what comes back answers this question, as answers come in order.
    const asking = { question, asked } as unknown as Asking
    this.waiting.set(question, { asking, answer: (given) => answer(given as GivenAnswers[Question] | null) })
    this.askNext()
  }

  end(): void {
    this.stop()
    this.current = null
    this.waiting.clear()
  }

  private stop(): void {
    this.worker?.terminate()
    this.worker = null
    this.isReady = false
    this.hasWindow = false
  }

  private askNext(): void {
    const [next] = this.waiting.values()
    if (this.current !== null || next === undefined) return
    if (this.hasWindow && this.cursor.index.isWhole) this.stop()
    if (this.worker === null) this.start()
    else if (this.isReady) {
      this.waiting.delete(next.asking.question)
      this.current = next
      post(this.worker, { kind: 'ask', asking: next.asking })
    }
  }

  private start(): void {
    const worker = new Worker(new URL('./heapWorker.ts', import.meta.url), { type: 'module' })
    this.worker = worker
    worker.addEventListener('message', ({ data }: MessageEvent<GivenAnswers[HeapQuestion]>) => this.answered(data))
    worker.addEventListener('error', () => this.fail())
    const { head, parts } = copyOf(this.cursor)
    this.hasWindow = !this.cursor.index.isWhole
    post(worker, { kind: 'begin', head, facts: this.facts, locale: this.locale })
    this.copy(worker, parts)
  }

  /** The rest of them; others have their turn in between. */
  private copy(worker: Worker, parts: Generator<CopyPart, void>): void {
    if (this.worker !== worker) return
    const begun = performance.now()
    do {
      const next = parts.next()
      if (next.done === true) {
        this.isReady = true
        this.askNext()
        return
      }
      post(worker, { kind: 'part', part: next.value }, [next.value.words.buffer])
    } while (performance.now() - begun < PIECE)
    setTimeout(() => this.copy(worker, parts))
  }

  /** Whoever waits is told so; the next question starts another thread. */
  private fail(): void {
    this.stop()
    const failed = [...(this.current === null ? [] : [this.current]), ...this.waiting.values()]
    this.current = null
    this.waiting.clear()
    for (const { answer } of failed) answer(null)
  }

  private answered(given: GivenAnswers[HeapQuestion]): void {
    const { current } = this
    this.current = null
    current?.answer(given)
    this.askNext()
  }
}

function post(worker: Worker, message: ToHeapThread, moved: Transferable[] = []): void {
  worker.postMessage(message, moved)
}
