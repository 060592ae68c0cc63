/** The head of a gzip file after its first two bytes (RFC 1952): read, and thrown away. */
import { crc32 } from '../../checksums'
import type { BitReader } from './BitReader'

const DEFLATED = 8
const HAS_CRC = 2
const HAS_EXTRA = 4
const HAS_NAME = 8
const HAS_COMMENT = 16
const RESERVED = 0xe0
const FIXED_BYTES = 6

type Result = 'whole' | 'more' | { readonly problem: string }

/** Reads bytes and remembers them for the checksum. */
class Head {
  readonly bytes: number[] = [0x1f, 0x8b]

  constructor(readonly reader: BitReader) {}

  byte(): number | undefined {
    const byte = this.reader.bits(8)
    if (byte !== undefined) this.bytes.push(byte)
    return byte
  }

  skip(count: number): boolean {
    for (let i = 0; i < count; i++) if (this.byte() === undefined) return false
    return true
  }

  skipText(): boolean {
    for (;;) {
      const byte = this.byte()
      if (byte === undefined) return false
      if (byte === 0) return true
    }
  }
}

export function readGzipHeader(reader: BitReader): Result {
  const head = new Head(reader)
  const [method, flags] = [head.byte(), head.byte()]
  if (method === undefined || flags === undefined) return 'more'
  if (method !== DEFLATED) return { problem: 'unknown compression method' }
  if ((flags & RESERVED) !== 0) return { problem: 'unknown header flags set' }
  if (!head.skip(FIXED_BYTES)) return 'more'
  if ((flags & HAS_EXTRA) !== 0) {
    const [low, high] = [head.byte(), head.byte()]
    if (low === undefined || high === undefined || !head.skip(low + 256 * high)) return 'more'
  }
  if ((flags & HAS_NAME) !== 0 && !head.skipText()) return 'more'
  if ((flags & HAS_COMMENT) !== 0 && !head.skipText()) return 'more'
  if ((flags & HAS_CRC) === 0) return 'whole'
  const given = reader.bits(16)
  if (given === undefined) return 'more'
  return given === (crc32(Uint8Array.from(head.bytes), 0) & 0xffff) ? 'whole' : { problem: 'header crc mismatch' }
}
