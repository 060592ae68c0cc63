'use client'
/**
 * What is done for the next frame alone: of what is pressed more often than the browser draws, only what will be seen is rendered.
 *
 * Invariant: all that was asked for is done, in its order, in one rendering. A page that nobody sees draws no frames: there it is done
 * at once.
 */
import { useEffect, useMemo } from 'react'
import { flushSync } from 'react-dom'

export interface NextFrame {
  readonly ask: (act: () => void) => void
  /** Does what was asked for now, before something that is not to wait. */
  readonly settle: () => void
}

export function useNextFrame(): NextFrame {
  const frames = useMemo(() => new Frames(), [])
  useEffect(() => () => frames.end(), [frames])
  return frames
}

class Frames implements NextFrame {
  private asked: (() => void)[] = []
  private frame = 0

  readonly ask = (act: () => void): void => {
    if (document.hidden) return act()
    this.asked.push(act)
    if (this.frame === 0) this.frame = requestAnimationFrame(() => flushSync(this.settle))
  }

  readonly settle = (): void => {
    const acts = this.asked
    this.end()
    for (const act of acts) act()
  }

  end(): void {
    cancelAnimationFrame(this.frame)
    this.frame = 0
    this.asked = []
  }
}
