/** Bytes made of bits, the lowest bit first. */
const GROWTH = 4096

export class BitWriter {
  #bytes = new Uint8Array(GROWTH)
  #length = 0
  #held = 0
  #bits = 0

  /** Bits that wait for the rest of their byte. */
  get waitingBits(): number {
    return this.#bits
  }

  get length(): number {
    return this.#length
  }

  byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const wider = new Uint8Array(2 * this.#length)
      wider.set(this.#bytes)
      this.#bytes = wider
    }
    this.#bytes[this.#length++] = value
  }

  bytes(values: Uint8Array): void {
    for (const value of values) this.byte(value)
  }

  bits(value: number, count: number): void {
    this.#held |= value << this.#bits
    this.#bits += count
    for (; this.#bits >= 8; this.#bits -= 8) {
      this.byte(this.#held & 0xff)
      this.#held >>>= 8
    }
  }

  /** Fills the byte that is being written with zeros. */
  align(): void {
    if (this.#bits > 0) this.byte(this.#held & 0xff)
    this.#held = 0
    this.#bits = 0
  }

  short(value: number): void {
    this.byte(value & 0xff)
    this.byte((value >> 8) & 0xff)
  }

  /** The whole bytes so far; they are the caller's. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length)
    this.#length = 0
    return taken
  }

  copy(): BitWriter {
    const other = new BitWriter()
    other.#bytes = this.#bytes.slice()
    other.#length = this.#length
    other.#held = this.#held
    other.#bits = this.#bits
    return other
  }
}
