/**
 * Moves the drawing under its window. While it moves, the drawing is one layer that the browser has painted once: moving and stretching it
 * costs neither script nor paint, however much is on it. It is drawn anew, sharp, when its scale has come to rest. A layer is painted
 * whole, also what is out of sight: where it stands still it is none, so that a step paints what is seen alone.
 *
 * Invariants: nothing is drawn beyond the sheet's edges, which spares the browser to ask how far it reaches; between two drawings
 * only the sheet's transform changes. It knows frames, not what is drawn.
 */
import { contains, type Frame } from './frame'

/** Room around the cards for lines that turn back and for bands, in units of the picture. */
const ROOM = 130
/** The sheet grows by so much at a time. */
const GROWTH = 1000
/** A scale that has stood for so long is come to rest, in milliseconds. */
const REST = 160
/** A drawing that has not moved for so long stands still, in milliseconds. */
const STILL = 200

export class SheetMover {
  private covered: Frame = { x: 0, y: 0, width: 0, height: 0 }
  private viewWidth = 1
  private drawnScale = 0
  private transform = ''
  private resting: ReturnType<typeof setTimeout> | undefined
  private stilling: ReturnType<typeof setTimeout> | undefined

  /** `drawing` is all that is in the sheet. */
  constructor(
    private readonly sheet: HTMLElement,
    private readonly drawing: HTMLElement,
  ) {}

  /** Makes the sheet large enough for all of it. */
  cover(extent: Frame): void {
    if (contains(this.covered, around(extent))) return
    this.covered = around(extent)
    if (this.drawnScale > 0) this.draw(this.drawnScale)
  }

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
    clearTimeout(this.stilling)
  }

  /** `zoom`, since text that a transform made smaller would be drawn as large as it was and then shrunk. */
  private draw(scale: number): void {
    const { x, y, width, height } = this.covered
    this.drawnScale = scale
    Object.assign(this.sheet.style, { width: `${width * scale}px`, height: `${height * scale}px` })
    Object.assign(this.drawing.style, { left: `${-x}px`, top: `${-y}px` })
    this.drawing.style.setProperty('zoom', String(scale))
  }

  /** On whole pixels, so that text stays sharp. */
  private place(frame: Frame, scale: number): void {
    const left = onPixel((this.covered.x - frame.x) * scale)
    const top = onPixel((this.covered.y - frame.y) * scale)
    const transform = `translate(${left}px, ${top}px) scale(${scale / this.drawnScale})`
    if (transform === this.transform) return
    this.transform = transform
    Object.assign(this.sheet.style, { transform, willChange: 'transform' })
    clearTimeout(this.stilling)
    this.stilling = setTimeout(() => this.sheet.style.removeProperty('will-change'), STILL)
  }
}

function around({ x, y, width, height }: Frame): Frame {
  const grown = (length: number) => Math.ceil((length + 2 * ROOM) / GROWTH) * GROWTH
  return { x: x - ROOM, y: y - ROOM, width: grown(width), height: grown(height) }
}

function onPixel(length: number): number {
  return Math.round(length * devicePixelRatio) / devicePixelRatio
}
