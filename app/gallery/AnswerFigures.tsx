'use client'
/** What a room answers to a reader who asks: about two runs, about what is chosen, about what could go, and how to free it. */
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { RoomState } from '../../lib/lesson/state'
import { ChosenPart } from '../_room/ChosenPart'
import { FixesFound } from '../_room/FixesFound'
import { RunsBeside } from '../_room/RunsBeside'
import { Changes } from '../_room/Since'
import { SupposePart } from '../_room/SupposePart'
import type { AwayReferences } from '../_room/useAwayReferences'
import '../_room/room.css'
import { FIXES } from './fixes'
import { nothing, type Read, RunFigure } from './RunFigure'
import { AFTER_EDIT, BEFORE_EDIT, CHOSEN, type ChosenState, FIXED, FIXES_OPENED, SINCE, SUPPOSED } from './runs'
import { ROOM, SHOP_ROOM, shopRun } from './shopRun'

export function AnswerFigures() {
  return (
    <>
      <RunFigure state={AFTER_EDIT} draw={(read) => <Beside {...read} />} />
      <RunFigure state={SINCE} draw={(read) => <SinceBefore {...read} />} />
      {CHOSEN.map((state) => (
        <RunFigure key={state.name} state={state} draw={(read) => <Chosen {...read} state={state} />} />
      ))}
      {SUPPOSED.map((state) => (
        <RunFigure key={state.name} state={state} draw={(read) => <Supposed {...read} away={state.away} />} />
      ))}
      <RunFigure state={FIXED} draw={(read) => <Fixed {...read} />} />
      <RunFigure
        state={FIXES_OPENED}
        draw={(read) => (
          <Opened selector=".fixes__more:not([open])">
            <Fixes {...read} />
          </Opened>
        )}
      />
    </>
  )
}

function Beside({ reader, view }: Read) {
  const before = useBefore()
  const { run: own } = view.result.record
  const { run } = before.record
  const other = { ...run, requestedAt: run.requestedAt - 90_000 }
  const state: RoomState = { ...SHOP_ROOM, runs: [other, own] }
  const come = { result: before, trouble: null }
  return <RunsBeside state={state} view={view} reader={reader} own={own} other={other} others={[other]} come={come} />
}

function SinceBefore({ view }: Read) {
  const former = useBefore().record.verdict
  const { verdict } = view.result.record
  if (former === null || verdict === null) return null
  return (
    <div className="verdict">
      <Changes former={former} verdict={verdict} />
    </div>
  )
}

function useBefore() {
  const t = useTranslations()
  return useMemo(() => shopRun(BEFORE_EDIT, t), [t])
}

const NONE_AWAY: AwayReferences = { all: [], turn: nothing }

function Chosen({ reader, view, state }: Read & { readonly state: ChosenState }) {
  return (
    <Opened selector={state.opened}>
      <ChosenPart view={view} reader={reader} away={NONE_AWAY} onOpenFile={nothing} />
    </Opened>
  )
}

/** As if the reader had opened it as soon as it was there. */
function Opened({ selector, children }: { readonly selector: string; readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const open = () => frame.current?.querySelectorAll(selector).forEach((part) => part.setAttribute('open', ''))
    const observer = new MutationObserver(open)
    if (frame.current !== null) observer.observe(frame.current, { childList: true, subtree: true })
    open()
    return () => observer.disconnect()
  }, [selector])
  return (
    <div className="verdict" ref={frame}>
      {children}
    </div>
  )
}

function Supposed({ reader, view, away }: Read & { readonly away: readonly string[] }) {
  const { verdict } = view.result.record
  const references = useMemo((): AwayReferences => {
    const rows = view.scene.cards.flatMap((card) => card.rows).filter(({ name }) => away.includes(name))
    const all = rows.map(({ key, name, text }) => ({ key, title: `${name} → ${text}`, isAway: true }))
    return { all, turn: nothing }
  }, [view, away])
  if (verdict === null) return null
  return (
    <div className="verdict">
      <SupposePart verdict={verdict} view={view} reader={reader} references={references} />
    </div>
  )
}

function Fixed(read: Read) {
  return (
    <div className="verdict">
      <Fixes {...read} />
    </div>
  )
}

function Fixes({ view }: Read) {
  return <FixesFound fixes={FIXES} room={ROOM} result={view.result} onOpenFile={nothing} />
}
