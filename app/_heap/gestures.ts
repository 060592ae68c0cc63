/**
 * What hands do to a picture, as moves and zooms: a pointer or finger drags it, two fingers stretch and carry it, a wheel or two
 * fingers on a trackpad roll it, and with Ctrl, or pinched, zoom it. @use-gesture tells drags from trembling clicks, follows fingers
 * as they come and go, and knows the pinch that Safari tells in events of its own.
 *
 * Invariant: a click that ends a drag reaches nobody; one that trembles reaches what it was meant for and moves nothing.
 */
import { createGesture, dragAction, pinchAction } from '@use-gesture/vanilla'

export interface Point {
  readonly clientX: number
  readonly clientY: number
}

/** In pixels of the screen. */
export interface Followed {
  readonly onMove: (right: number, down: number) => void
  /** What is seen at the point stays there. */
  readonly onZoom: (factor: number, at: Point) => void
}

/** So far may a click tremble. */
const TREMBLING = 4
/** What a browser that counts in lines means by one. */
const LINE = 40
/** The wheel's way in pixels that makes things e times as large. */
const WHEEL_ZOOM = 300

const recognize = createGesture([dragAction, pinchAction])

/** Until what it answers is called. */
export function followHands(element: HTMLElement, followed: Followed): () => void {
  const gestures = recognize(element, handlersFor(followed), {
    drag: { filterTaps: true, tapsThreshold: TREMBLING, pointer: { keys: false } },
    // Each pinch begins at 1.
    pinch: { pinchOnWheel: false, from: [1, 0] },
  })
  const wheeled = (wheel: WheelEvent): void => {
    wheel.preventDefault()
    followWheel(wheel, followed)
  }
  element.addEventListener('wheel', wheeled, { passive: false })
  return () => {
    gestures.destroy()
    element.removeEventListener('wheel', wheeled)
  }
}

type Handlers = Parameters<typeof recognize>[1]

function handlersFor({ onMove, onZoom }: Followed): Handlers {
  let pinched = { scale: 1, x: 0, y: 0 }
  return {
    onDrag: ({ delta: [right, down], pinching, tap }) => {
      if (pinching !== true && !tap) onMove(right, down)
    },
    onPinchStart: ({ origin: [x, y] }) => {
      pinched = { scale: 1, x, y }
    },
    onPinch: ({ offset: [scale], origin: [x, y] }) => {
      const before = pinched
      pinched = { scale, x, y }
      onMove(x - before.x, y - before.y)
      const factor = scale / before.scale
      // Fingers may meet in one point.
      if (factor > 0 && factor < Infinity) onZoom(factor, { clientX: x, clientY: y })
    },
  }
}

/** A pinch on a trackpad is told as a wheel with Ctrl. */
function followWheel(wheel: WheelEvent, { onMove, onZoom }: Followed): void {
  const unit = wheel.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1
  if (wheel.ctrlKey || wheel.metaKey) onZoom(Math.exp((-wheel.deltaY * unit) / WHEEL_ZOOM), wheel)
  else onMove(-wheel.deltaX * unit, -wheel.deltaY * unit)
}
