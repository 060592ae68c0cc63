'use client'
/**
 * What part of the picture is seen: fitted at first, then moved by dragging, wheel, buttons, or to bring cards to light.
 * When the reader steps to something out of sight, the picture is made smaller once, for all there can be, and from then on
 * only moved as far as needed: so that things keep their place on the screen too.
 */
import type { PointerEvent, RefObject } from 'react'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Book } from './arrange'
import { presentIn } from './arrange'
import type { Frame, Size } from './frame'
import { contains, extentOf, fitted, movedTo, scaled, whole, widenedFor } from './frame'
import type { Card, Scene } from './scene'

export function useCamera(svg: RefObject<SVGSVGElement | null>, scene: Scene, book: Book) {
  const [frame, setFrame] = useState<Frame>({ x: 0, y: 0, width: 800, height: 500 })
  const moved = useRef(false)
  const shown = useRef({ scene, book })
  shown.current = { scene, book }

  const fit = useCallback(() => {
    moved.current = false
    setFrame(fitted(extentOf(presentIn(shown.current.scene, shown.current.book)), sizeOf(svg.current)))
  }, [svg])
  const showAll = useCallback(() => {
    moved.current = false
    setFrame(whole(extentOf(presentIn(shown.current.scene, shown.current.book)), sizeOf(svg.current)))
  }, [svg])
  /** Brings cards to light, above all the one that was chosen. */
  const reveal = useCallback(
    (keys: ReadonlySet<string>, chosen: number) => {
      const { scene: now, book: places } = shown.current
      const lit = partOf(now, places, (card) => keys.has(card.key))
      const isChosen = (card: Card): boolean => card.serial === chosen && places.has(card.key)
      const first = now.cards.some(isChosen) ? partOf(now, places, isChosen) : lit
      setFrame((frame) => movedTo(movedTo(widenedFor(frame, lit, sizeOf(svg.current)), lit), first))
    },
    [svg],
  )
  const zoom = useCallback((factor: number) => {
    moved.current = true
    setFrame((now) => scaled(now, factor, 0.5, 0.5))
  }, [])

  const hasFit = useRef(false)
  useLayoutEffect(() => {
    if (moved.current) return
    const size = sizeOf(svg.current)
    const present = extentOf(presentIn(scene, book))
    setFrame((now) => (hasFit.current ? followed(now, present, scene, book, size) : fitted(present, size)))
    hasFit.current = true
  }, [scene, book, svg])
  useEffect(() => watchSize(svg.current, () => (moved.current ? keepScale(svg.current, setFrame) : fit())), [svg, fit])
  useEffect(() => {
    const element = svg.current
    const wheeled = (wheel: WheelEvent) => {
      wheel.preventDefault()
      moved.current = true
      setFrame((now) => afterWheel(now, wheel, sizeOf(element)))
    }
    element?.addEventListener('wheel', wheeled, { passive: false })
    return () => element?.removeEventListener('wheel', wheeled)
  }, [svg])

  const handlers = useDrag(svg, frame, (to) => {
    moved.current = true
    setFrame(to)
  })
  return { viewBox: `${frame.x} ${frame.y} ${frame.width} ${frame.height}`, showAll, zoom, reveal, handlers }
}

/** The frame after a step: as it is, if all is in it; else small enough for the whole run, and moved to what changed. */
function followed(now: Frame, present: Frame, scene: Scene, book: Book, size: Size): Frame {
  if (contains(now, present)) return now
  const whole = fitted(extentOf(book), size)
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

/** Dragging moves the frame; a click that trembles does not. */
function useDrag(svg: RefObject<SVGSVGElement | null>, frame: Frame, move: (to: Frame) => void) {
  const drag = useRef<{ x: number; y: number; frame: Frame; far: boolean } | null>(null)
  return {
    onPointerDown: (down: PointerEvent) => {
      if (down.button === 0) drag.current = { x: down.clientX, y: down.clientY, frame, far: false }
    },
    onPointerMove: (moved: PointerEvent) => {
      const begun = drag.current
      if (begun === null || moved.buttons === 0) return
      const scale = begun.frame.width / sizeOf(svg.current).width
      const [dx, dy] = [(moved.clientX - begun.x) * scale, (moved.clientY - begun.y) * scale]
      if (!begun.far && Math.hypot(dx, dy) < 4) return
      begun.far = true
      move({ ...begun.frame, x: begun.frame.x - dx, y: begun.frame.y - dy })
    },
    onPointerUp: () => {
      drag.current = null
    },
  }
}

function sizeOf(element: Element | null): Size {
  const box = element?.getBoundingClientRect()
  return { width: Math.max(1, box?.width ?? 800), height: Math.max(1, box?.height ?? 500) }
}

/** Ctrl and the wheel (or a pinch) zoom about the pointer; the wheel alone moves. */
function afterWheel(frame: Frame, wheel: WheelEvent, size: Size): Frame {
  if (wheel.ctrlKey || wheel.metaKey) {
    return scaled(frame, Math.exp(-wheel.deltaY / 300), wheel.offsetX / size.width, wheel.offsetY / size.height)
  }
  const scale = frame.width / size.width
  return { ...frame, x: frame.x + wheel.deltaX * scale, y: frame.y + wheel.deltaY * scale }
}

function watchSize(element: Element | null, changed: () => void): () => void {
  if (element === null) return () => {}
  const watch = new ResizeObserver(changed)
  watch.observe(element)
  return () => watch.disconnect()
}

function keepScale(element: Element | null, setFrame: (change: (frame: Frame) => Frame) => void): void {
  const { width, height } = sizeOf(element)
  setFrame((now) => ({ ...now, height: (now.width * height) / width }))
}
