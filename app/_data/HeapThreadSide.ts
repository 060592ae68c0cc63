/**
 * The other side of HeapThread.ts: it is given the history first, part by part, then questions, and answers in their order.
 *
 * It knows neither how messages come nor where they go.
 */
import { Authors } from '../../lib/blame/Authors'
import { HistoryCopy } from '../../lib/heap/history/historyCopy'
import type { SpokenLocale } from '../_language/locales'
import type { Translate } from '../_language/translate'
import { groundOf, HEAP_ANSWERS, type HeapAnswers, type HeapGround, Planner, type RunFacts } from './heapAnswers'
import type { Asking, ToHeapThread } from './HeapThread'

/** As they travel: a plan without the places that it was asked with, where they are the same. */
export interface GivenAnswers extends Omit<HeapAnswers, 'plan'> {
  readonly plan: { readonly scene: HeapAnswers['plan']['scene']; readonly places: HeapAnswers['plan']['places'] | null }
}

interface Begun {
  readonly copy: HistoryCopy
  readonly facts: RunFacts
  readonly t: Promise<Translate>
}

interface Ready {
  readonly ground: HeapGround
  readonly planner: Planner
}

export class HeapThreadSide {
  private begun: Begun | null = null
  private ready: Promise<Ready> | null = null

  constructor(private readonly translatorIn: (locale: SpokenLocale) => Promise<Translate>) {}

  /** The answer, if it was a question. */
  async take(message: ToHeapThread): Promise<GivenAnswers[keyof GivenAnswers] | null> {
    switch (message.kind) {
      case 'begin':
        this.begun = {
          copy: new HistoryCopy(message.head),
          facts: message.facts,
          t: this.translatorIn(message.locale),
        }
        return null
      case 'part':
        this.begun?.copy.take(message.part)
        return null
      case 'ask':
        return answerTo(await this.whenReady(), message.asking)
    }
  }

  private async whenReady(): Promise<Ready> {
    this.ready ??= this.getReady()
    return this.ready
  }

  private async getReady(): Promise<Ready> {
    if (this.begun === null) throw new RangeError('HeapThreadSide: asked before it was given a history')
    const { copy, facts, t } = this.begun
    const cursor = copy.cursor()
    const { sources, authorship } = facts.team
    const authors = new Authors(cursor.index.history, sources, authorship)
    const ground = groundOf({ cursor, authors, facts, t: await t })
    this.begun = null
    return { ground, planner: new Planner(ground) }
  }
}

function answerTo({ ground, planner }: Ready, asking: Asking): GivenAnswers[keyof GivenAnswers] {
  switch (asking.question) {
    case 'plan': {
      const { scene, places } = planner.plan(asking.asked)
      return { scene, places: places === asking.asked.places ? null : places }
    }
    case 'words':
      return HEAP_ANSWERS.words(ground, asking.asked)
    case 'notes':
      return HEAP_ANSWERS.notes(ground, asking.asked)
    case 'ways':
      return HEAP_ANSWERS.ways(ground, asking.asked)
    case 'why':
      return HEAP_ANSWERS.why(ground, asking.asked)
  }
}
