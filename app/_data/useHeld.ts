'use client'
/**
 * What is told of a chosen object (held.ts): at once where the heap is small, else by another thread. Null while there is nothing to
 * ask, and until the answer has come.
 */
import { useEffect, useMemo, useState } from 'react'
import { HELD_ANSWERS, type HeldAnswers, type HeldAsked, type HeldGround, type HeldQuestion } from './held'
import { HeldThread } from './HeldThread'
import type { RunResult } from './runResult'
import { teamOf } from './teamOf'

/** With more objects than this alive the page would be felt to wait. */
const MOST_AT_ONCE = 20_000

export interface HeldDesk {
  readonly ground: HeldGround
  readonly thread: HeldThread
}

export function useHeldDesk(result: RunResult | null): HeldDesk | null {
  const desk = useMemo(() => {
    if (result === null) return null
    const ground = { cursor: result.cursor, authors: result.authors, team: teamOf(result) }
    return { ground, thread: new HeldThread(ground) }
  }, [result])
  useEffect(() => () => desk?.thread.end(), [desk])
  return desk
}

/** `asked` has to be the same object as long as the question is the same. */
export function useHeld<Question extends HeldQuestion>(
  desk: HeldDesk | null,
  question: Question,
  asked: HeldAsked | null,
): HeldAnswers[Question] | null {
  const [come, setCome] = useState<{ readonly asked: HeldAsked; readonly answer: HeldAnswers[Question] } | null>(null)
  const isApart = desk !== null && asked !== null && desk.ground.cursor.index.aliveAfter(asked.step) > MOST_AT_ONCE
  const here = useMemo(
    () => (desk === null || asked === null || isApart ? null : HELD_ANSWERS[question](desk.ground, asked)),
    [desk, question, asked, isApart],
  )
  useEffect(() => {
    if (!isApart) return undefined
    let gone = false
    desk.thread.ask(question, asked, (answer) => {
      if (!gone) setCome({ asked, answer })
    })
    return () => {
      gone = true
    }
  }, [desk, question, asked, isApart])
  return isApart ? (come?.asked === asked ? come.answer : null) : here
}
