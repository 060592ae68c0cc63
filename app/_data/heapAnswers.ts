/**
 * What is asked of the heap of a run and takes a while where that is large: the plan of the picture, a step's words, which one of
 * its class an object is, the ways in which it is held, and why it is alive. Which thread answers is not known here.
 */
import type { Authors } from '../../lib/blame/Authors'
import type { Team } from '../../lib/blame/Bench'
import type { TitleOf } from '../../lib/blame/objectTitle'
import { StepTeller } from '../../lib/blame/StepTeller'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { HistoryFacts } from '../_heap/facts'
import { doneAtOnce } from '../_heap/inPieces'
import { KnownScenes } from '../_heap/KnownScenes'
import { notesAt, titlesIn } from '../_heap/names'
import { type Places, type Plan, planned } from '../_heap/plan'
import type { Origin } from '../_heap/scene'
import { type HeldWay, heldWays, NO_WAYS, type ObjectThen } from '../_heap/spotlight'
import { type StepWords, stepWords, type Told } from '../_heap/stepWords'
import type { Stretch } from '../_heap/stretch'
import type { ViewOptions } from '../_heap/viewModel'
import { saying } from '../_language/saying'
import type { Translate } from '../_language/translate'
import { type Face, interpreterFace } from '../_ui/face'
import { originsIn } from './origins'
import { type WhyAlive, whyAlive } from './whyAlive'

/** What of a run its history does not tell: plain data. */
export interface RunFacts {
  readonly team: Team
  /** By the holder's number. */
  readonly faces: readonly Face[]
  readonly modules: ViewOptions['modules']
  readonly lingering: readonly number[]
  readonly exit: Told['exit']
}

export interface HeapGround {
  readonly cursor: HeapCursor
  readonly authors: Authors
  readonly facts: RunFacts
  readonly teller: StepTeller
  readonly originOf: (statement: number) => Origin
  readonly t: Translate
}

/** What the reader asks for, without what the run says. */
export type Wishes = Pick<ViewOptions, 'opened' | 'isComplete' | 'spotlight'>

/** The step in which the event is, or that it ends. */
export interface ObjectAsked extends ObjectThen {
  readonly step: number
}

export interface HeapQuestions {
  readonly plan: { readonly stretch: Stretch; readonly wishes: Wishes; readonly places: Places | null }
  readonly words: { readonly step: number }
  readonly notes: { readonly step: number; readonly serials: readonly number[] }
  readonly ways: ObjectAsked
  readonly why: ObjectAsked
}

export interface HeapAnswers {
  readonly plan: Plan
  readonly words: StepWords
  /** By their order; empty of one that did not live then. */
  readonly notes: readonly string[]
  readonly ways: readonly HeldWay[]
  readonly why: WhyAlive
}

export type HeapQuestion = keyof HeapQuestions

type Answering = {
  readonly [Question in Exclude<HeapQuestion, 'plan'>]: (
    ground: HeapGround,
    asked: HeapQuestions[Question],
  ) => HeapAnswers[Question]
}

/** But for the plan, which is made by who keeps what was planned last. */
export const HEAP_ANSWERS: Answering = {
  words: ({ cursor, teller, originOf, facts, t }, { step }) =>
    stepWords(step, { index: cursor.index, teller, originOf, exit: facts.exit }, t),
  notes: ({ cursor }, { step, serials }) => notesAt(cursor, step, serials),
  ways: ({ cursor, authors, facts }, asked) =>
    heldWays(cursor, asked, { entry: facts.team.entry, holderOf: (statement) => authors.holderOf(statement) }),
  why: ({ cursor, facts }, { step, serial }) => whyAlive(cursor.index, facts.team, step, serial),
}

/** What is told where another thread was to answer and has failed: for want of memory. The page tells words and names by itself. */
export const WITHOUT_ANSWER: Answering = {
  words: HEAP_ANSWERS.words,
  notes: HEAP_ANSWERS.notes,
  ways: () => NO_WAYS,
  why: () => ({ kind: 'too-many' }),
}

export function groundOf(
  given: Pick<HeapGround, 'cursor' | 'authors' | 'facts' | 't'> & { readonly titleOf?: TitleOf },
): HeapGround {
  const { cursor, authors, facts, t, titleOf } = given
  const { index } = cursor
  const { team, faces } = facts
  const faceAt = (holder: number): Face => faces[holder] ?? interpreterFace(t)
  const personOf = (statement: number): string | null =>
    authors.nameOf(statement) === null ? null : faceAt(authors.holderOf(statement)).name
  return {
    cursor,
    authors,
    facts,
    teller: new StepTeller(cursor, personOf, team, titleOf ?? titlesIn(index), saying(t)),
    originOf: originsIn(authors, index, faceAt, interpreterFace(t)),
    t,
  }
}

export function optionsOf({ facts, originOf, t }: HeapGround, wishes: Wishes): ViewOptions {
  return { ...wishes, t, originOf, modules: facts.modules, lingering: new Set(facts.lingering) }
}

/** Plans one picture after the other; what it finds on the way serves the next one. */
export class Planner {
  private readonly facts: HistoryFacts
  private last: { readonly wishes: string; readonly options: ViewOptions; readonly scenes: KnownScenes } | null = null

  constructor(private readonly ground: HeapGround) {
    this.facts = new HistoryFacts(ground.cursor.index)
  }

  plan({ stretch, wishes, places }: HeapQuestions['plan']): Plan {
    const { ground, facts } = this
    const { cursor } = ground
    const { opened, isComplete, spotlight } = wishes
    const words = JSON.stringify([isComplete, [...opened], [...spotlight]])
    if (this.last?.wishes !== words) {
      const options = optionsOf(ground, wishes)
      this.last = { wishes: words, options, scenes: new KnownScenes(cursor, facts, options) }
    }
    const { options, scenes } = this.last
    return doneAtOnce(planned({ cursor, facts, options, scenes }, stretch, places))
  }
}
