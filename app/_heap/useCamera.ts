'use client'
/** What part of the picture is seen: fitted at first, then moved by dragging, wheel, buttons, or to bring cards to light. */
import type { PointerEvent, RefObject } from 'react'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Book } from './arrange'
import { xOf } from './arrange'
import { CARD_WIDTH, LANE_HEAD, LANE_PADDING } from './measure'

export interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const MARGIN = 16
/** Nothing is drawn larger than this, so that a single card does not fill the wall, nor so small that it cannot be read. */
const LARGEST = 1.15
const SMALLEST = 0.62

export function useCamera(svg: RefObject<SVGSVGElement | null>, book: Book) {
  const [frame, setFrame] = useState<Frame>({ x: 0, y: 0, width: 800, height: 500 })
  const moved = useRef(false)
  const drag = useRef<{ x: number; y: number; frame: Frame } | null>(null)
  const books = useRef(book)
  books.current = book

  const fit = useCallback(() => {
    moved.current = false
    setFrame(fitted(extentOf(books.current), sizeOf(svg.current)))
  }, [svg])
  const reveal = useCallback(
    (keys: ReadonlySet<string>) => {
      const lit = extentOf(new Map([...books.current].filter(([key]) => keys.has(key))))
      setFrame((now) => (contains(now, lit) ? now : fitted(lit, sizeOf(svg.current))))
    },
    [svg],
  )
  const zoom = useCallback((factor: number) => {
    moved.current = true
    setFrame((now) => scaled(now, factor, 0.5, 0.5))
  }, [])

  useLayoutEffect(() => {
    if (!moved.current) fit()
  }, [book, fit])
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

  const handlers = {
    onPointerDown: (down: PointerEvent) => {
      if (down.button === 0) drag.current = { x: down.clientX, y: down.clientY, frame }
    },
    onPointerMove: (move: PointerEvent) => {
      const begun = drag.current
      if (begun === null || move.buttons === 0) return
      const scale = begun.frame.width / sizeOf(svg.current).width
      const [dx, dy] = [(move.clientX - begun.x) * scale, (move.clientY - begun.y) * scale]
      if (!moved.current && Math.hypot(dx, dy) < 4) return
      moved.current = true
      setFrame({ ...begun.frame, x: begun.frame.x - dx, y: begun.frame.y - dy })
    },
    onPointerUp: () => {
      drag.current = null
    },
  }
  return { viewBox: `${frame.x} ${frame.y} ${frame.width} ${frame.height}`, fit, zoom, reveal, handlers }
}

export function extentOf(book: Book): Frame {
  const places = [...book.values()]
  if (places.length === 0) return { x: 0, y: 0, width: CARD_WIDTH, height: 100 }
  const left = Math.min(...places.map((place) => xOf(place.column))) - LANE_PADDING
  const right = Math.max(...places.map((place) => xOf(place.column) + CARD_WIDTH))
  const top = Math.min(...places.map((place) => place.y - (place.column === 0 ? LANE_HEAD + LANE_PADDING : 0)))
  const bottom = Math.max(...places.map((place) => place.y + place.height)) + LANE_PADDING
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** As much of the extent as can be read, from its top left corner; in the middle if there is room. */
function fitted(extent: Frame, size: { width: number; height: number }): Frame {
  const wide = size.width / (extent.width + 2 * MARGIN)
  const high = size.height / (extent.height + 2 * MARGIN)
  const scale = Math.max(SMALLEST, Math.min(wide, high, LARGEST))
  const width = size.width / scale
  const height = size.height / scale
  const x = extent.x - Math.max(MARGIN, (width - extent.width) / 2)
  return { x, y: extent.y - MARGIN, width, height }
}

function sizeOf(element: Element | null): { width: number; height: number } {
  const box = element?.getBoundingClientRect()
  return { width: Math.max(1, box?.width ?? 800), height: Math.max(1, box?.height ?? 500) }
}

function contains(frame: Frame, inner: Frame): boolean {
  return (
    inner.x >= frame.x &&
    inner.y >= frame.y &&
    inner.x + inner.width <= frame.x + frame.width &&
    inner.y + inner.height <= frame.y + frame.height
  )
}

function scaled(frame: Frame, factor: number, atX: number, atY: number): Frame {
  const width = frame.width / factor
  const height = frame.height / factor
  return { x: frame.x + (frame.width - width) * atX, y: frame.y + (frame.height - height) * atY, width, height }
}

/** Ctrl and the wheel (or a pinch) zoom about the pointer; the wheel alone moves. */
function afterWheel(frame: Frame, wheel: WheelEvent, size: { width: number; height: number }): Frame {
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
