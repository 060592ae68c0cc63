'use client'
/**
 * Where the reader of a run is: the step, which of its events if one by one, what is chosen, what is opened. A new run is read from the end of its program,
 * since that is where the verdict speaks; nothing of the former run's reading is kept. A run that the page was
 * told to go to is read from there.
 */
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import type { Direction } from '../../lib/heap/history/nextSteps'
import type { HeapView, Place } from '../../lib/lesson/place'
import type { RunResult } from '../_data/runResult'
import type { Destination } from '../_data/useLink'
import type { Choice } from '../_heap/choice'
import type { PlacedStop } from '../_heap/Passes'
import { partOfStep, wholeStep } from '../_heap/stretch'
import { useNextFrame } from '../_ui/useNextFrame'
import { nextEvent } from './eventWalk'
import { eventOfStop, stopAt, toldEvents, type WalkedEvent } from './toldEvents'
import { type ReaderView, useReaderView } from './useReaderView'

export interface Reader {
  readonly step: number
  readonly lastStep: number
  /** How many of the step's events are done, from 1; null: the step is looked at as a whole. */
  readonly event: number | null
  /** The step's events while it is looked at one by one; else none. */
  readonly told: readonly WalkedEvent[]
  /** The stop of a collection that is looked at, or was last; null while none is played. */
  readonly playing: PlacedStop | null
  readonly choice: Choice
  readonly isComplete: boolean
  readonly view: ReaderView | null
  readonly heapView: HeapView
  /** The run that was chosen to be seen beside this one, and its step. */
  readonly beside: Place['beside']
  /** To where the step is done. */
  readonly goTo: (step: number) => void
  /** So many steps on, or back; several in a frame are drawn as one. */
  readonly goBy: (steps: number) => void
  /** To the next event, or takes one back; over the ends of steps. */
  readonly goByEvent: (direction: Direction) => void
  /** To where the collection has done the pass. */
  readonly goToStop: (stop: PlacedStop) => void
  readonly choose: (choice: Choice) => void
  readonly open: (row: string) => void
  /** Serials of objects of which the reader opened the other ways in which they are held. */
  readonly openWays: ReadonlySet<number>
  readonly turnWays: (serial: number, isOpen: boolean) => void
  readonly showComplete: (isComplete: boolean) => void
  readonly showAs: (view: HeapView) => void
  readonly putBeside: (beside: Place['beside']) => void
}

interface Reading {
  readonly run: string | null
  readonly step: number
  readonly event: number | null
  readonly choice: Choice
  readonly beside: Place['beside']
  readonly opened: ReadonlyMap<string, number>
  readonly openWays: ReadonlySet<number>
  /** Where the end was, of a process that goes on; null: of a run. Who stands there goes along. */
  readonly end: number | null
}

type Change = (now: Reading) => Partial<Reading>

const NOWHERE: Reading = {
  run: null,
  step: 0,
  event: null,
  choice: null,
  beside: null,
  opened: new Map(),
  openWays: new Set(),
  end: null,
}
const UNTOLD: readonly WalkedEvent[] = []
/** Events of one step that are walked one by one. */
const MOST_EVENTS = 200

export function useReader(result: RunResult | null, to: Destination | null): Reader {
  const [reading, setReading] = useState(NOWHERE)
  const [isComplete, showComplete] = useState(false)
  const [heapView, showAs] = useState<HeapView>('picture')
  useEffect(() => {
    if (to === null) return
    setReading(NOWHERE)
    showAs(to.place.view)
  }, [to])
  const isWhole = result?.cursor.index.isWhole ?? true
  const start = useMemo(() => {
    if (result === null) return NOWHERE
    const { id, endStep, cursor } = result
    const end = result.isLive ? endStep : null
    if (to?.place.run !== id) return { ...NOWHERE, run: id, step: within(cursor.index, endStep), end }
    const step = end !== null && to.goesAlong ? end : within(cursor.index, to.place.step)
    if (!isWhole) return { ...NOWHERE, run: id, step, end }
    const { event, choice, beside } = to.place
    return { ...NOWHERE, run: id, step, event, choice, beside, end }
  }, [result, to, isWhole])
  const endStep = result?.endStep ?? 0
  const { step, choice, beside, opened, openWays, ...at } =
    reading.run === start.run ? atEnd(reading, endStep, start.end) : start
  const isOneByOne = at.event !== null
  const told = useMemo(
    () => (isOneByOne && result !== null ? toldEvents(result, step, MOST_EVENTS) : UNTOLD),
    [result, step, isOneByOne],
  )
  const event = at.event === null || told.length === 0 ? null : Math.min(at.event, told.length)
  const { ask, settle } = useNextFrame()
  const changeTo = useCallback(
    (to: Change) =>
      setReading((last) => {
        const now = last.run === start.run ? atEnd(last, endStep, start.end) : start
        return { ...now, ...to(now), end: start.end }
      }),
    [start, endStep],
  )
  const change = useCallback(
    (to: Change) => {
      settle()
      changeTo(to)
    },
    [changeTo, settle],
  )
  const index = result?.cursor.index ?? null
  const lastStep = index?.stepsWithin.last ?? 0
  const goTo = useCallback(
    (to: number) => change(() => ({ step: index === null ? 0 : within(index, to), event: null })),
    [change, index],
  )
  const goBy = useCallback(
    (steps: number) => {
      if (index === null) return
      ask(() => changeTo((now) => ({ step: within(index, now.step + steps), event: null })))
    },
    [ask, changeTo, index],
  )
  const goByEvent = useCallback(
    (direction: Direction) => {
      if (result === null || !isWhole) return
      const countOf = (each: number) => toldEvents(result, each, MOST_EVENTS).length
      change((now) => nextEvent(now, direction, lastStep, countOf))
    },
    [change, result, lastStep, isWhole],
  )
  const goToStop = useCallback(
    (to: PlacedStop) => {
      if (result === null) return
      const at = result.cursor.index.stepAt(to.stop.at)
      change(() => ({ step: at, event: eventOfStop(toldEvents(result, at, MOST_EVENTS), to) }))
    },
    [change, result],
  )
  const choose = useCallback(
    (chosen: Choice) => {
      // What is told of an object is told of its whole life.
      if (isWhole) change((now) => ({ choice: sameAs(now.choice, chosen) ? null : chosen }))
    },
    [change, isWhole],
  )
  const open = useCallback(
    (row: string) => change(({ opened }) => ({ opened: new Map(opened).set(row, (opened.get(row) ?? 0) + 1) })),
    [change],
  )
  const turnWays = useCallback(
    (serial: number, isOpen: boolean) => change(({ openWays }) => ({ openWays: turned(openWays, serial, isOpen) })),
    [change],
  )
  const putBeside = useCallback((run: Place['beside']) => change(() => ({ beside: run })), [change])
  const stretch = useMemo(() => {
    if (result === null) return null
    const { index } = result.cursor
    if (event === null) return wholeStep(index, step)
    const stop = told[event - 1]?.stop?.stop
    return stop === undefined ? partOfStep(index, step, told, event) : { step, from: stop.from, to: stop.to }
  }, [result, step, event, told])
  const playing = useMemo(() => (event === null ? null : stopAt(told, event)), [told, event])
  const isAtStop = event !== null && told[event - 1]?.stop === playing
  const areAllWaysOpen = choice?.kind === 'object' && openWays.has(choice.serial)
  const view = useReaderView({
    result,
    stretch,
    choice,
    areAllWaysOpen,
    opened,
    isComplete,
    playing,
    isAtStop,
  })
  return useMemo(
    () => ({
      step,
      lastStep,
      event,
      told,
      playing,
      choice,
      isComplete,
      view,
      heapView,
      beside,
      goTo,
      goBy,
      goByEvent,
      goToStop,
      choose,
      open,
      openWays,
      turnWays,
      showComplete,
      showAs,
      putBeside,
    }),
    [
      step,
      lastStep,
      event,
      told,
      playing,
      choice,
      isComplete,
      view,
      heapView,
      beside,
      goTo,
      goBy,
      goByEvent,
      goToStop,
      choose,
      open,
      openWays,
      turnWays,
      putBeside,
    ],
  )
}

/** The step, or the nearest to it that is here. */
function within({ stepsWithin: { first, last } }: HistoryIndex, step: number): number {
  return Math.max(first, Math.min(last, step))
}

/** The same set where nothing changes. */
function turned(open: ReadonlySet<number>, serial: number, isOpen: boolean): ReadonlySet<number> {
  if (open.has(serial) === isOpen) return open
  return new Set(isOpen ? [...open, serial] : [...open].filter((each) => each !== serial))
}

/** A reading as the process has gone on. */
function atEnd(reading: Reading, endStep: number, end: number | null): Reading {
  return reading.end === null || reading.step !== reading.end ? reading : { ...reading, step: endStep, end }
}

/** Whether the reader stands where a process is that goes on. */
export function goesAlong({ view, step, event }: Reader): boolean {
  return view !== null && view.result.isLive && step === view.result.endStep && event === null
}

function sameAs(a: Choice, b: Choice): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
