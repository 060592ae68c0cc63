'use client'
/**
 * What is told of a run's heap (heapAnswers.ts): at once where the heap is small, else by another thread. Null while there is nothing to
 * ask, and until the answer has come.
 */
import { useLocale } from 'next-intl'
import { useEffect, useMemo, useState } from 'react'
import type { PlanApart } from '../_heap/useScene'
import {
  HEAP_ANSWERS,
  type HeapAnswers,
  type HeapGround,
  type HeapQuestion,
  type HeapQuestions,
  WITHOUT_ANSWER,
} from './heapAnswers'
import { HeapThread } from './HeapThread'

/** With more objects than this alive the page would be felt to wait. */
const MOST_AT_ONCE = 20_000

export interface HeapDesk {
  readonly ground: HeapGround
  readonly thread: HeapThread
  readonly planApart: PlanApart
}

/** What is asked and answered one by one; a picture asks for its plans by itself. */
type Told = Exclude<HeapQuestion, 'plan'>

export function useHeapDesk(ground: HeapGround | null): HeapDesk | null {
  const locale = useLocale()
  const desk = useMemo(() => {
    if (ground === null) return null
    const thread = new HeapThread(ground.cursor, ground.facts, locale)
    return { ground, thread, planApart: planApartBy(thread) }
  }, [ground, locale])
  useEffect(() => () => desk?.thread.end(), [desk])
  return desk
}

function planApartBy(thread: HeapThread): PlanApart {
  return ({ stretch, options, places }, answer) => {
    const { opened, isComplete, spotlight } = options
    thread.ask('plan', { stretch, wishes: { opened, isComplete, spotlight }, places }, (plan) => {
      const now = plan?.places ?? places
      answer(plan === null || now === null ? null : { scene: plan.scene, places: now })
    })
  }
}

/** `asked` has to be the same object as long as the question is the same. */
export function useHeapAnswer<Question extends Told>(
  desk: HeapDesk | null,
  question: Question,
  asked: HeapQuestions[Question] | null,
): HeapAnswers[Question] | null {
  const [come, setCome] = useState<{ readonly asked: unknown; readonly answer: HeapAnswers[Question] } | null>(null)
  const isApart = useMemo(() => {
    if (desk === null || asked === null) return false
    return desk.ground.cursor.index.aliveAfter(asked.step) > MOST_AT_ONCE
  }, [desk, asked])
  const here = useMemo(
    () => (desk === null || asked === null || isApart ? null : HEAP_ANSWERS[question](desk.ground, asked)),
    [desk, question, asked, isApart],
  )
  useEffect(() => {
    if (!isApart || desk === null || asked === null) return undefined
    let gone = false
    desk.thread.ask(question, asked, (given) => {
      if (gone) return
      const answer = given === null ? WITHOUT_ANSWER[question](desk.ground, asked) : given
      setCome({ asked, answer: answer as HeapAnswers[Question] }) // what is not a plan travels as it is
    })
    return () => {
      gone = true
    }
  }, [desk, question, asked, isApart])
  return isApart ? (come?.asked === asked ? come.answer : null) : here
}
