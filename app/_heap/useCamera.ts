'use client'
/** What part of the picture is seen: fitted at first, then moved by dragging, wheel, buttons, or to bring cards to light. */
import type { PointerEvent, RefObject } from 'react'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Book } from './arrange'
import type { Frame, Size } from './frame'
import { contains, extentOf, fitted, scaled } from './frame'

export function useCamera(svg: RefObject<SVGSVGElement | null>, book: Book) {
  const [frame, setFrame] = useState<Frame>({ x: 0, y: 0, width: 800, height: 500 })
  const moved = useRef(false)
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

  // What is new and out of sight is brought into it; otherwise nothing moves when the reader steps.
  const hasFit = useRef(false)
  useLayoutEffect(() => {
    if (moved.current) return
    const extent = extentOf(book)
    setFrame((now) => (hasFit.current && contains(now, extent) ? now : fitted(extent, sizeOf(svg.current))))
    hasFit.current = true
  }, [book, svg])
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
  return { viewBox: `${frame.x} ${frame.y} ${frame.width} ${frame.height}`, fit, zoom, reveal, handlers }
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
