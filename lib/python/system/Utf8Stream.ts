/** UTF-8 that comes in pieces, as text: what is no UTF-8 becomes U+FFFD, and what may still become a character waits. */
import { decode } from '../text/codecs'

const NONE = new Uint8Array(0)
const ASCII = 0x80

export class Utf8Stream {
  private waiting: Uint8Array = NONE

  decode(bytes: Uint8Array): string {
    const all = this.waiting.length === 0 ? bytes : Uint8Array.from([...this.waiting, ...bytes])
    const end = all.length - incomplete(all)
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

/** How many bytes at the end begin a character that is not whole. */
export function incomplete(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < ASCII) return 0
    if (byte < 0xc0) continue
    const width = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    return width > back ? back : 0
  }
  return 0
}
