/** A growing list of 32-bit words: an Int32Array that doubles. It does not know what its words mean. */
export class WordList {
  length = 0
  private words: Int32Array

  constructor(capacity = 1024) {
    this.words = new Int32Array(capacity)
  }

  push(word: number): number {
    if (this.length === this.words.length) this.reserve(1)
    this.words[this.length] = word
    return this.length++
  }

  /** The word at `index`; 0 where nothing was ever written. */
  at(index: number): number {
    return this.words[index] ?? 0
  }

  set(index: number, word: number): void {
    if (index >= this.length) {
      this.reserve(index + 1 - this.length)
      this.length = index + 1
    }
    this.words[index] = word
  }

  /** Appends `count` words of `source` from `from` on. */
  append(source: Int32Array, from: number, count: number): void {
    this.reserve(count)
    this.words.set(source.subarray(from, from + count), this.length)
    this.length += count
  }

  /** The last `count` words, taken off; the view holds until the next write. */
  take(count: number): Int32Array {
    this.length -= count
    return this.words.subarray(this.length, this.length + count)
  }

  toArray(): Int32Array {
    return this.words.slice(0, this.length)
  }

  private reserve(more: number): void {
    if (this.length + more <= this.words.length) return
    const grown = new Int32Array(Math.max(this.words.length * 2, this.length + more))
    grown.set(this.words.subarray(0, this.length))
    this.words = grown
  }
}
