'use client'
/**
 * What part of the picture is seen: fitted at first, then moved by hand (gestures.ts), by buttons, or to bring cards to light.
 * When the reader steps to something out of sight, the picture is made smaller once, for all there can be, and from then on
 * only moved as far as needed: so that things keep their place on the screen too.
 */
import type { RefObject } from 'react'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Book } from './arrange'
import { presentIn } from './arrange'
import { around, beyond, isAlike, NOTHING_BEYOND, type Side } from './beyond'
import type { Frame, Size } from './frame'
import { contains, extentOf, fitted, movedTo, scaled, whole, widenedFor } from './frame'
import { followHands, type Point } from './gestures'
import { ROW_HEIGHT } from './measure'
import type { Card, Scene } from './scene'
import { SheetMover } from './SheetMover'

/** `view` is what the sheet is seen through; the sheet's one child is all that is on it. */
export function useCamera(
  view: RefObject<HTMLElement | null>,
  sheet: RefObject<HTMLElement | null>,
  scene: Scene,
  book: Book,
) {
  const moved = useRef(false)
  const shown = useRef({ scene, book })
  shown.current = { scene, book }
  const [outside, setOutside] = useState(NOTHING_BEYOND)
  const look = useCallback((frame: Frame) => {
    const now = beyond(frame, shown.current.scene.cards, shown.current.book)
    setOutside((before) => (isAlike(before, now) ? before : now))
  }, [])
  const { frame, size, setFrame, setSize } = useFrame(view, sheet, book, look)

  const fit = useCallback(() => {
    moved.current = false
    setFrame(() => fitted(extentOf(presentIn(shown.current.scene, shown.current.book)), size.current))
  }, [size, setFrame])
  const showAll = useCallback(() => {
    moved.current = false
    setFrame(() => whole(extentOf(presentIn(shown.current.scene, shown.current.book)), size.current))
  }, [size, setFrame])
  /** Brings cards to light, above all the one that was chosen. */
  const reveal = useCallback(
    (keys: ReadonlySet<string>, chosen: number) => {
      const { scene: now, book: places } = shown.current
      const lit = partOf(now, places, (card) => keys.has(card.key))
      const isChosen = (card: Card): boolean => card.serial === chosen && places.has(card.key)
      const first = now.cards.some(isChosen) ? partOf(now, places, isChosen) : lit
      setFrame((now) => movedTo(movedTo(widenedFor(now, lit, size.current), lit), first))
    },
    [size, setFrame],
  )
  const zoom = useCallback(
    (factor: number) => {
      moved.current = true
      setFrame((now) => scaled(now, factor, 0.5, 0.5))
    },
    [setFrame],
  )

  /** Moves to what is out of sight on that side. */
  const goBeyond = useCallback(
    (side: Side) => {
      moved.current = true
      setFrame((now) => {
        const boxes = beyond(now, shown.current.scene.cards, shown.current.book)[side]
        return boxes.length === 0 ? now : movedTo(now, around(boxes))
      })
    },
    [setFrame],
  )

  const hasFit = useRef(false)
  useLayoutEffect(() => {
    if (moved.current) return look(frame.current)
    const present = extentOf(presentIn(scene, book))
    const by = size.current
    setFrame((now) => (hasFit.current ? followed(now, present, scene, book, by) : fitted(present, by)))
    hasFit.current = true
  }, [scene, book, size, setFrame, look, frame])
  useEffect(() => {
    const sized = () => {
      const { width, height } = setSize()
      if (moved.current) setFrame((now) => ({ ...now, height: (now.width * height) / width }))
      else fit()
    }
    return watchSize(view.current, sized)
  }, [view, fit, setFrame, setSize])
  useEffect(() => {
    const element = view.current
    if (element === null) return undefined
    const change: ChangeFrame = (to) => {
      moved.current = true
      setFrame(to, 'passing')
    }
    return followHands(element, {
      onMove: (right, down) => change((now) => carried(now, right, down, size.current)),
      onZoom: (factor, at) => change((now) => zoomedAbout(now, factor, at, element)),
    })
  }, [view, size, setFrame])

  /** What point of the picture is seen there on the screen, and how many pixels a unit of it takes. */
  const pointAt = useCallback(
    ({ clientX, clientY }: Point) => {
      const { left, top, width } = boxOf(view.current)
      const scale = width / frame.current.width
      return { x: frame.current.x + (clientX - left) / scale, y: frame.current.y + (clientY - top) / scale, scale }
    },
    [view, frame],
  )
  return { showAll, zoom, reveal, pointAt, outside, goBeyond }
}

type ChangeFrame = (change: (now: Frame) => Frame, isPassing?: 'passing') => void

/** The frame is no state of React's: moving about renders nothing. The window's size is measured when it changes alone. */
function useFrame(
  view: RefObject<HTMLElement | null>,
  sheet: RefObject<HTMLElement | null>,
  book: Book,
  onFrame: (frame: Frame) => void,
) {
  const frame = useRef<Frame>({ x: 0, y: 0, width: 800, height: 500 })
  const size = useRef<Size>({ width: 800, height: 500 })
  const mover = useRef<SheetMover | null>(null)
  const setSize = useCallback(() => {
    const { width, height } = boxOf(view.current)
    size.current = { width, height }
    mover.current?.fit(width)
    return size.current
  }, [view])
  useLayoutEffect(() => {
    const drawing = sheet.current?.firstElementChild
    if (sheet.current === null || !(drawing instanceof HTMLElement)) return undefined
    const own = new SheetMover(sheet.current, drawing)
    mover.current = own
    setSize()
    return () => own.end()
  }, [sheet, setSize])
  useLayoutEffect(() => {
    mover.current?.cover(extentOf(book))
    mover.current?.show(frame.current)
  }, [book])
  const setFrame = useCallback<ChangeFrame>(
    (change, isPassing) => {
      frame.current = change(frame.current)
      if (isPassing === undefined) mover.current?.show(frame.current)
      else mover.current?.pass(frame.current)
      onFrame(frame.current)
    },
    [onFrame],
  )
  return { frame, size, setFrame, setSize }
}

/** A call may get a row more than there was room for (planRoots.ts): that alone makes nothing smaller again. */
const GROWTH = 3 * ROW_HEIGHT

/** The frame after a step: as it is, if all is in it; else small enough for the whole run, and moved to what changed. */
function followed(now: Frame, present: Frame, scene: Scene, book: Book, size: Size): Frame {
  if (contains(now, present)) return now
  const extent = extentOf(book)
  const whole = fitted({ ...extent, height: extent.height + GROWTH }, size)
  const frame = now.width >= whole.width ? now : whole
  const changed = scene.cards.filter(isChanged)
  return changed.length === 0 ? frame : movedTo(frame, partOf(scene, book, isChanged))
}

function isChanged(card: Card): boolean {
  return card.life === 'born' || card.life === 'dying' || card.rows.some(({ change }) => change !== null)
}

function partOf(scene: Scene, book: Book, isIn: (card: Card) => boolean): Frame {
  return extentOf(presentIn({ ...scene, cards: scene.cards.filter(isIn) }, book))
}

function boxOf(element: Element | null): { left: number; top: number; width: number; height: number } {
  const { left = 0, top = 0, width = 800, height = 500 } = element?.getBoundingClientRect() ?? {}
  return { left, top, width: Math.max(1, width), height: Math.max(1, height) }
}

/** The picture moves by so many pixels, and so the frame the other way. */
function carried(frame: Frame, right: number, down: number, size: Size): Frame {
  const scale = frame.width / size.width
  return { ...frame, x: frame.x - right * scale, y: frame.y - down * scale }
}

function zoomedAbout(frame: Frame, factor: number, at: Point, view: Element): Frame {
  const { left, top, width, height } = boxOf(view)
  return scaled(frame, factor, (at.clientX - left) / width, (at.clientY - top) / height)
}

function watchSize(element: Element | null, changed: () => void): () => void {
  if (element === null) return () => {}
  const watch = new ResizeObserver(changed)
  watch.observe(element)
  return () => watch.disconnect()
}
