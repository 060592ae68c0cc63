/**
 * Bits of bytes that come piece by piece. Reading beyond what is there says so by undefined; `mark` and `reset` undo what
 * was read of something that is not whole yet.
 */
export class BitReader {
  #bytes = new Uint8Array(0)
  /** Bits read so far. */
  #at = 0

  give(bytes: Uint8Array): void {
    const rest = this.rest()
    const partly = this.#at & 7
    // A byte of which some bits were read stays.
    const kept = partly === 0 ? rest : this.#bytes.subarray(this.#at >> 3)
    const joined = new Uint8Array(kept.length + bytes.length)
    joined.set(kept)
    joined.set(bytes, kept.length)
    this.#bytes = joined
    this.#at = partly
  }

  /** The bytes of which nothing was read. */
  rest(): Uint8Array {
    return this.#bytes.subarray((this.#at + 7) >> 3)
  }

  /** Forgets the bytes of which nothing was read, and gives them. */
  takeRest(): Uint8Array {
    const rest = this.rest().slice()
    this.#bytes = this.#bytes.subarray(0, (this.#at + 7) >> 3)
    return rest
  }

  mark(): number {
    return this.#at
  }

  reset(mark: number): void {
    this.#at = mark
  }

  bits(count: number): number | undefined {
    if (this.#at + count > this.#bytes.length * 8) return undefined
    const value = this.peek(count)
    this.#at += count
    return value
  }

  /** The next bits, at most 16; zeros stand for those that are not there. */
  peek(count: number): number {
    const at = this.#at >> 3
    const bytes = this.#bytes
    const word = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)
    return (word >>> (this.#at & 7)) & ((1 << count) - 1)
  }

  skip(count: number): boolean {
    if (this.#at + count > this.#bytes.length * 8) return false
    this.#at += count
    return true
  }

  align(): void {
    this.#at = (this.#at + 7) & ~7
  }

  /** Up to `most` whole bytes; the reader must be aligned. */
  bytes(most: number): Uint8Array {
    const at = this.#at >> 3
    const taken = this.#bytes.subarray(at, at + most)
    this.#at += 8 * taken.length
    return taken
  }

  copy(): BitReader {
    const other = new BitReader()
    other.#bytes = this.#bytes.slice()
    other.#at = this.#at
    return other
  }
}
