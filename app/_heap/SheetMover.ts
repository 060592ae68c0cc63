/**
 * Moves the drawing under its window. The drawing is one layer that the browser has painted once: moving and stretching it
 * costs neither script nor paint, however much is on it. It is drawn anew, sharp, when its scale has come to rest.
 *
 * Invariant: between two drawings only the sheet's transform changes. It knows frames, not what is drawn.
 */
import type { Frame } from './frame'

/** A scale that has stood for so long is come to rest, in milliseconds. */
const REST = 160

export class SheetMover {
  private viewWidth = 1
  private drawnScale = 0
  private resting: ReturnType<typeof setTimeout> | undefined

  /** `drawing` is all that is in the sheet. */
  constructor(
    private readonly sheet: HTMLElement,
    private readonly drawing: HTMLElement,
  ) {}

  /** How wide the window is, in pixels. */
  fit(width: number): void {
    this.viewWidth = width
  }

  /** Shows the frame in the window, sharp at once. */
  show(frame: Frame): void {
    clearTimeout(this.resting)
    const scale = this.viewWidth / frame.width
    if (scale !== this.drawnScale) this.draw(scale)
    this.place(frame, scale)
  }

  /** Shows a frame that another one follows soon. */
  pass(frame: Frame): void {
    clearTimeout(this.resting)
    const scale = this.viewWidth / frame.width
    if (scale !== this.drawnScale) this.resting = setTimeout(() => this.show(frame), REST)
    this.place(frame, scale)
  }

  end(): void {
    clearTimeout(this.resting)
  }

  /** `zoom`, since text that a transform made smaller would be drawn as large as it was and then shrunk. */
  private draw(scale: number): void {
    this.drawnScale = scale
    this.drawing.style.setProperty('zoom', String(scale))
  }

  /** On whole pixels, so that text stays sharp. */
  private place(frame: Frame, scale: number): void {
    const left = onPixel(-frame.x * scale)
    const top = onPixel(-frame.y * scale)
    this.sheet.style.transform = `translate(${left}px, ${top}px) scale(${scale / this.drawnScale})`
  }
}

function onPixel(length: number): number {
  return Math.round(length * devicePixelRatio) / devicePixelRatio
}
