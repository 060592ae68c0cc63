/** UTF-8 that comes in pieces, as text: what is no UTF-8 becomes U+FFFD, and what may still become a character waits. */
import { decode } from '../text/codecs'
import { unfinishedUtf8 } from '../text/decoders'

const NONE = new Uint8Array(0)

export class Utf8Stream {
  private waiting: Uint8Array = NONE

  decode(bytes: Uint8Array): string {
    const all = this.waiting.length === 0 ? bytes : Uint8Array.from([...this.waiting, ...bytes])
    const end = all.length - unfinishedUtf8(all)
    this.waiting = all.slice(end)
    return replaced(all.subarray(0, end))
  }

  /** What waited, as far as it is one. */
  rest(): string {
    const text = this.waiting.length === 0 ? '' : replaced(this.waiting)
    this.waiting = NONE
    return text
  }
}

function replaced(bytes: Uint8Array): string {
  const text = decode(bytes, 'utf-8', 'replace')
  return typeof text === 'string' ? text : ''
}
