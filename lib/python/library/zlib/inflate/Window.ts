/** What was decompressed: the last 32 KiB, to which matches refer, and what nobody took yet. */
const SIZE = 32768
const GROWTH = 65536

export class Window {
  #bytes = new Uint8Array(GROWTH)
  #start = 0
  #end = 0
  /** All bytes ever written. */
  total = 0

  get taken(): number {
    return this.#end - this.#start
  }

  byte(value: number): void {
    this.#room(1)
    this.#bytes[this.#end++] = value
    this.total++
  }

  append(bytes: Uint8Array): void {
    this.#room(bytes.length)
    this.#bytes.set(bytes, this.#end)
    this.#end += bytes.length
    this.total += bytes.length
  }

  /** Repeats bytes from `distance` back on; false when they were never written. */
  repeat(distance: number, length: number): boolean {
    if (distance > this.#end) return false
    this.#room(length)
    for (let i = 0; i < length; i++) this.#bytes[this.#end] = this.#bytes[this.#end++ - distance] ?? 0
    this.total += length
    return true
  }

  /** Whether `distance` bytes were written. */
  reaches(distance: number): boolean {
    return distance <= this.#end
  }

  /** What was written since this was last asked; the bytes are the caller's. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(this.#start, this.#end)
    const kept = Math.min(SIZE, this.#end)
    this.#bytes.copyWithin(0, this.#end - kept, this.#end)
    this.#start = kept
    this.#end = kept
    return taken
  }

  /** A dictionary counts as written, and as taken. */
  preset(dictionary: Uint8Array): void {
    this.append(dictionary.subarray(Math.max(0, dictionary.length - SIZE)))
    this.#start = this.#end
    this.total = 0
  }

  copy(): Window {
    const other = new Window()
    other.#bytes = this.#bytes.slice()
    other.#start = this.#start
    other.#end = this.#end
    other.total = this.total
    return other
  }

  #room(count: number): void {
    if (this.#end + count <= this.#bytes.length) return
    const wider = new Uint8Array(2 * (this.#end + count))
    wider.set(this.#bytes.subarray(0, this.#end))
    this.#bytes = wider
  }
}
