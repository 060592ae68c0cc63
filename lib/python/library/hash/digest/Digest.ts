/** A hash of bytes that come bit by bit. Plain values only: Python objects are made of it elsewhere. */
export interface Digest {
  update(bytes: Uint8Array): void
  /** The hash of all bytes so far; `length` for functions whose output may have any. */
  digest(length?: number): Uint8Array
  copy(): Digest
}

/** How one function of the MD family turns blocks into a state of 32-bit words. */
export interface BlockFunction {
  readonly blockSize: number
  /** Bytes that the length takes at the end of the last block. */
  readonly lengthSize: number
  readonly bigEndian: boolean
  readonly digestSize: number
  readonly initial: readonly number[]
  readonly compress: (state: Int32Array, block: DataView, at: number) => void
}

const END = 0x80
const WORD = 2 ** 32

/** Merkle and Damgård's construction: whole blocks are compressed at once, the rest waits. */
export class BlockDigest implements Digest {
  readonly #how: BlockFunction
  #state: Int32Array
  #waiting: Uint8Array
  #held = 0
  #length = 0

  constructor(how: BlockFunction) {
    this.#how = how
    this.#state = Int32Array.from(how.initial)
    this.#waiting = new Uint8Array(how.blockSize)
  }

  update(bytes: Uint8Array): void {
    const { blockSize, compress } = this.#how
    this.#length += bytes.length
    let at = 0
    if (this.#held > 0) {
      at = Math.min(bytes.length, blockSize - this.#held)
      this.#waiting.set(bytes.subarray(0, at), this.#held)
      this.#held += at
      if (this.#held < blockSize) return
      compress(this.#state, viewOf(this.#waiting), 0)
      this.#held = 0
    }
    const view = viewOf(bytes)
    for (; at + blockSize <= bytes.length; at += blockSize) compress(this.#state, view, at)
    this.#waiting.set(bytes.subarray(at))
    this.#held = bytes.length - at
  }

  digest(): Uint8Array {
    const { digestSize, bigEndian } = this.#how
    const last = this.#copy()
    last.#finish()
    const bytes = new Uint8Array(last.#state.length * 4)
    const view = viewOf(bytes)
    last.#state.forEach((word, i) => view.setInt32(4 * i, word, !bigEndian))
    return bytes.slice(0, digestSize)
  }

  copy(): Digest {
    return this.#copy()
  }

  #copy(): BlockDigest {
    const other = new BlockDigest(this.#how)
    other.#state = this.#state.slice()
    other.#waiting = this.#waiting.slice()
    other.#held = this.#held
    other.#length = this.#length
    return other
  }

  #finish(): void {
    const { blockSize, lengthSize, bigEndian } = this.#how
    const length = this.#length
    const zeros = (2 * blockSize - 1 - this.#held - lengthSize) % blockSize
    const end = new Uint8Array(1 + zeros + lengthSize)
    end[0] = END
    const view = viewOf(end)
    const at = end.length - (bigEndian ? 8 : lengthSize)
    const [high, low] = [Math.floor((length * 8) / WORD), (length * 8) % WORD]
    view.setUint32(at, bigEndian ? high : low, !bigEndian)
    view.setUint32(at + 4, bigEndian ? low : high, !bigEndian)
    this.update(end)
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
