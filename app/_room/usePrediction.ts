'use client'
/**
 * Predicting: going forward asks what the next step does before it shows it, and counts how often the reader was right. Whoever
 * goes elsewhere leaves the question behind, unanswered. Where the instructor asks the room to predict, every run is read from
 * its beginning, but for what an instructor shows.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { askKeeper, type Question, questionBefore } from '../../lib/blame/question'
import type { RunResult } from '../_data/runResult'
import { telling } from '../_language/saying'
import type { Reader } from './useReader'

export interface Asked {
  readonly question: Question
  /** The step that the question is about. */
  readonly step: number
  /** The choice that was made; null before. */
  readonly given: number | null
}

export interface Prediction {
  readonly isOn: boolean
  /** The instructor asks for it: it cannot be switched off here. */
  readonly isAsked: boolean
  readonly toggle: () => void
  readonly asked: Asked | null
  readonly answer: (choice: number) => void
  /** To the next step: asks about it first where there is something to ask. From within a step: does the rest of it. */
  readonly forward: () => void
  /** Where else the reader may go: no further than they have come by answering, while they predict. */
  readonly goTo: Reader['goTo']
  readonly score: { readonly right: number; readonly of: number }
}

const NO_SCORE = { right: 0, of: 0 }

/** `isWanted`: the instructor asks for it. `isShown`: what is seen now is what an instructor shows. */
export function usePrediction(
  { view, step, event, told, goTo, goBy }: Reader,
  isWanted: boolean,
  isShown: boolean,
): Prediction {
  const result = view?.result ?? null
  const [isChosen, setChosen] = useState(false)
  const isAsked = isWanted && !isShown
  const isOn = (isChosen && !isShown) || isAsked
  const [last, setLast] = useState<(Asked & { readonly run: string }) | null>(null)
  const [score, setScore] = useState(NO_SCORE)
  const askAbout = useMemo(() => (result === null ? () => null : questionsOf(result)), [result])
  const asked = isOn && last !== null && last.run === result?.id && last.step === step + 1 ? last : null
  const isWithin = event !== null && event < told.length
  const forward = useCallback(() => {
    if (isWithin) return goTo(step)
    if (!isOn) return goBy(1)
    const question = asked === null ? askAbout(step + 1) : null
    if (question === null || result === null) {
      if (asked === null || asked.given !== null) goTo(step + 1)
    } else setLast({ question, step: step + 1, given: null, run: result.id })
  }, [isOn, isWithin, asked, askAbout, result, step, goTo, goBy])
  const answer = useCallback(
    (choice: number) => {
      if (asked === null || asked.given !== null || result === null) return
      setLast({ ...asked, given: choice, run: result.id })
      setScore(({ right, of }) => ({ right: right + (choice === asked.question.right ? 1 : 0), of: of + 1 }))
    },
    [asked, result],
  )
  const toggle = useCallback(() => {
    setChosen(!isChosen)
    setLast(null)
    setScore(NO_SCORE)
    if (!isChosen) goTo(0)
  }, [isChosen, goTo])
  const [furthest, setFurthest] = useState(0)
  useEffect(() => setFurthest((before) => (isOn ? Math.max(before, step) : 0)), [isOn, step])
  const begun = useRef<RunResult | null>(null)
  useEffect(() => {
    if (!isWanted) begun.current = null
    if (!isAsked || result === null || begun.current === result) return
    begun.current = result
    setScore(NO_SCORE)
    setFurthest(0)
    goTo(0)
  }, [isWanted, isAsked, result, goTo])
  const goWithin = useCallback((to: number) => goTo(isOn ? Math.min(to, furthest) : to), [goTo, isOn, furthest])
  return useMemo(
    () => ({ isOn, isAsked, toggle, asked, answer, forward, goTo: goWithin, score }),
    [isAsked, isOn, toggle, asked, answer, forward, goWithin, score],
  )
}

/** What is asked about a step; null where there is nothing to ask. */
export function questionsOf({
  cursor,
  record,
  endStep,
  lingering,
  faceOf,
  instances,
  titleOf,
  t,
}: RunResult): (step: number) => Question | null {
  const { index } = cursor
  const own = cursor.fork()
  const tell = telling(t)
  const people = new Set(Object.values(record.authorship).flatMap((ranges) => ranges.map(({ by }) => faceOf(by).name)))
  return (step) => {
    if (step > index.steps) return null
    if (step !== endStep) return questionBefore(own, step, (serial) => instances.has(serial), titleOf, tell)
    const [object] = record.verdict?.lingering ?? []
    if (object === undefined) return null
    own.seek(step)
    const name = titleOf(own, index.idOf(lingering[0] ?? 0))
    const named = (ids: readonly string[]) => ids.map((id) => faceOf(id).name)
    return askKeeper(
      { necessary: named(object.necessary), sufficient: named(object.sufficient) },
      name,
      [...people],
      tell,
    )
  }
}
