/**
 * Line ends of text as it comes in pieces: which kinds were seen, and all of them made `\n` if that is wanted. A `\r` at the
 * end of a piece waits for the next one, which may begin with its `\n`.
 */
const CR = 1
const LF = 2
const CRLF = 4

export class Newlines {
  pendingReturn = false
  seen = 0

  constructor(readonly translate: boolean) {}

  /** `final`: no more pieces come. */
  decode(piece: string, final: boolean): string {
    let text = this.pendingReturn && (piece !== '' || final) ? `\r${piece}` : piece
    if (text !== piece) this.pendingReturn = false
    if (!final && text.endsWith('\r')) {
      this.pendingReturn = true
      text = text.slice(0, -1)
    }
    if (!text.includes('\r')) {
      if (text.includes('\n')) this.seen |= LF
      return text
    }
    this.note(text)
    return this.translate ? text.replaceAll(/\r\n?/g, '\n') : text
  }

  reset(): void {
    this.seen = 0
    this.pendingReturn = false
  }

  private note(text: string): void {
    if (/\r\n/.test(text)) this.seen |= CRLF
    if (/\r(?!\n)/.test(text)) this.seen |= CR
    if (/(?<!\r)\n/.test(text)) this.seen |= LF
  }

  /** The kinds that were seen, in CPython's order. */
  kinds(): readonly string[] {
    return [
      ...((this.seen & CR) === 0 ? [] : ['\r']),
      ...((this.seen & LF) === 0 ? [] : ['\n']),
      ...((this.seen & CRLF) === 0 ? [] : ['\r\n']),
    ]
  }
}

/** Where the line ends that begins at `start`, its end included; -1 if it does not end yet. */
export function lineEnd(text: string, start: number, translated: boolean, universal: boolean, newline: string): number {
  if (translated || (!universal && newline === '\n')) {
    const found = text.indexOf('\n', start)
    return found < 0 ? -1 : found + 1
  }
  if (!universal) {
    const found = text.indexOf(newline, start)
    return found < 0 ? -1 : found + newline.length
  }
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10) return at + 1
    if (code === 13) return text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1
  }
  return -1
}
