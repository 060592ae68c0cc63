'use client'
/**
 * The spotlight, from one tab: showing everybody what this tab shows, being taken along, or having gone back to one's own.
 *
 * Whoever is taken along comes back to where they were when they leave, and when it ends. The tab that started it shows; another
 * tab of the same instructor, also this one after a reload, is taken along as everybody else is. What is shown is a place of a run, or
 * of the live process: whose picture comes to each tab in its own time, and is at the step as soon as it has it.
 */
import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Place } from '../../lib/lesson/place'
import type { RoomState, Spotlight } from '../../lib/lesson/state'
import type { RoomLink } from '../_data/provider/RoomLink'
import { linkTo } from '../_data/readingLink'
import type { Destination, Link } from '../_data/useLink'
import { useSteady } from '../_data/useSteady'
import { goesAlong, type Reader } from './useReader'

export interface SpotlightPart {
  readonly spotlight: Spotlight | null
  /** What this tab does with it: 'none' where there is none. */
  readonly part: 'none' | 'shows' | 'follows' | 'away'
  readonly start: () => void
  readonly end: () => void
  readonly goBack: () => void
  readonly goAlong: () => void
  /** Why the last press came to nothing. */
  readonly trouble: string | null
}

interface SpotlightProps {
  readonly link: RoomLink
  readonly state: RoomState
  readonly you: string
  readonly reader: Reader
  readonly visit: Link['visit']
}

export function useSpotlight({ link, state, you, reader, visit }: SpotlightProps): SpotlightPart {
  const t = useTranslations()
  const { spotlight } = state
  const here = usePlace(reader)
  const [own, setOwn] = useState<number | 'starting' | null>(null)
  const [left, setLeft] = useState<number | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const part = partIn(spotlight, you, own, left)
  useFollowing(part === 'follows' ? (spotlight?.place ?? null) : null, here, goesAlong(reader), visit)
  useShowing(link, part === 'shows' && own !== 'starting' ? (spotlight?.place ?? null) : null, here)
  const start = async (place: Place) => {
    setOwn('starting')
    const reply = await link.command({ type: 'startSpotlight', place })
    setOwn(reply.ok ? (link.getSnapshot().state?.spotlight?.since ?? null) : null)
    setTrouble(reply.ok ? null : t(`refusal.${reply.reason}`))
  }
  const startHere = useSteady(() => void (here === null ? undefined : start(here)))
  const acts = useMemo(
    () => ({
      start: startHere,
      end: () => void link.command({ type: 'endSpotlight' }),
      goBack: () => setLeft(spotlight?.since ?? null),
      goAlong: () => setLeft(null),
    }),
    [startHere, link, spotlight],
  )
  return useMemo(() => ({ spotlight, part, trouble, ...acts }), [spotlight, part, trouble, acts])
}

function partIn(
  spotlight: Spotlight | null,
  you: string,
  own: number | 'starting' | null,
  left: number | null,
): SpotlightPart['part'] {
  if (spotlight === null) return 'none'
  if (spotlight.by === you && (own === 'starting' || own === spotlight.since)) return 'shows'
  return left === spotlight.since ? 'away' : 'follows'
}

function usePlace({ view, step, event, choice, beside, heapView }: Reader): Place | null {
  const run = view?.result.id
  return useMemo(
    () => (run === undefined ? null : { run, step, event, choice, beside, view: heapView }),
    [run, step, event, choice, beside, heapView],
  )
}

/** Goes where it is told; and back to where the reader was before, when it is told nothing more. */
function useFollowing(to: Place | null, here: Place | null, isAlong: boolean, visit: Link['visit']): void {
  const latest = useRef<Destination | null>(null)
  latest.current = here === null ? null : { place: here, isHeld: false, goesAlong: isAlong }
  const mine = useRef<{ readonly was: Destination | null } | null>(null)
  useEffect(() => {
    if (to !== null) {
      mine.current ??= { was: latest.current }
      return visit({ place: to, isHeld: true, goesAlong: false })
    }
    if (mine.current === null) return
    const { was } = mine.current
    mine.current = null
    visit(was)
  }, [to, visit])
}

/** Milliseconds between two moves: half of what the server allows, and less than a step takes to be seen. */
const PACE_MS = 200

/** Tells the room where this tab is, as long as the room is elsewhere. */
function useShowing(link: RoomLink, shown: Place | null, here: Place | null): void {
  const latest = useRef(here)
  latest.current = here
  const isBehind = shown !== null && here !== null && linkTo(shown) !== linkTo(here)
  useEffect(() => {
    if (!isBehind) return
    const move = () => {
      if (latest.current !== null) void link.command({ type: 'moveSpotlight', place: latest.current })
    }
    const timer = setInterval(move, PACE_MS)
    return () => clearInterval(timer)
  }, [link, isBehind])
}
