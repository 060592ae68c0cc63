/**
 * Whole numbers of 32 bits as bytes: near zero, on either side, a number takes one byte, the farthest five.
 *
 * Invariant: what was put is read, in the same order. A reader that is asked beyond its bytes says so once and for all (`isTorn`), and
 * gives zeros from then on: who reads looks once, at the end. It does not know what the numbers mean.
 */
const SEVEN_BITS = 0x7f
const MORE = 0x80
/** No number takes more bytes. */
const LONGEST = 5

export class VarintWriter {
  private bytes = new Uint8Array(1 << 16)
  private length = 0

  put(number: number): void {
    if (this.length + LONGEST > this.bytes.length) this.grow()
    let left = ((number << 1) ^ (number >> 31)) >>> 0
    while (left > SEVEN_BITS) {
      this.bytes[this.length++] = (left & SEVEN_BITS) | MORE
      left >>>= 7
    }
    this.bytes[this.length++] = left
  }

  toBytes(): Uint8Array {
    return this.bytes.subarray(0, this.length)
  }

  private grow(): void {
    const grown = new Uint8Array(this.bytes.length * 2)
    grown.set(this.bytes)
    this.bytes = grown
  }
}

export class VarintReader {
  isTorn = false
  private at = 0

  constructor(private readonly bytes: Uint8Array) {}

  /** How many bytes are left: no more numbers than that can follow. */
  get left(): number {
    return this.bytes.length - this.at
  }

  next(): number {
    let number = 0
    for (let shift = 0; shift < 7 * LONGEST; shift += 7) {
      const byte = this.bytes[this.at++]
      if (byte === undefined) break
      number |= (byte & SEVEN_BITS) << shift
      if (byte < MORE) return (number >>> 1) ^ -(number & 1)
    }
    this.isTorn = true
    this.at = this.bytes.length
    return 0
  }

  /** How many of something follow, each of which takes a byte or more. */
  count(): number {
    const count = this.next()
    if (count >= 0 && count <= this.left) return count
    this.isTorn = true
    return 0
  }
}
