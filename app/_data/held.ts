/** What is asked about a chosen object: the ways in which it is held, and why it is alive. Which thread answers is not known here. */
import type { Authors } from '../../lib/blame/Authors'
import type { Team } from '../../lib/blame/Bench'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { type HeldWay, heldWays, type ObjectThen } from '../_heap/spotlight'
import { type WhyAlive, whyAlive } from './whyAlive'

export interface HeldGround {
  readonly cursor: HeapCursor
  readonly authors: Authors
  readonly team: Team
}

/** The step in which the event is, or that it ends. */
export interface HeldAsked extends ObjectThen {
  readonly step: number
}

export interface HeldAnswers {
  readonly ways: readonly HeldWay[]
  readonly why: WhyAlive
}

export type HeldQuestion = keyof HeldAnswers

export const HELD_ANSWERS: {
  readonly [Question in HeldQuestion]: (ground: HeldGround, asked: HeldAsked) => HeldAnswers[Question]
} = {
  ways: ({ cursor, authors, team }, asked) =>
    heldWays(cursor, asked, { entry: team.entry, holderOf: (statement) => authors.holderOf(statement) }),
  why: ({ cursor, team }, { step, serial }) => whyAlive(cursor.index, team, step, serial),
}
