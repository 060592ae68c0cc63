/** Bytes that grow at their end: what a file in memory holds. Bytes beyond `length` are room, and zero. */
export class GrowingBytes {
  private room: Uint8Array

  constructor(bytes: Uint8Array = new Uint8Array(0)) {
    this.room = bytes
    this.length = bytes.length
  }

  length: number

  /** The bytes themselves, not a copy. */
  view(start = 0, end = this.length): Uint8Array {
    return this.room.subarray(Math.min(start, this.length), Math.min(end, this.length))
  }

  copy(start = 0, end = this.length): Uint8Array {
    return this.view(start, end).slice()
  }

  /** What lies between the old end and `at` is zero. */
  write(at: number, bytes: Uint8Array): void {
    const end = at + bytes.length
    if (end > this.length) this.resize(end)
    this.room.set(bytes, at)
  }

  resize(length: number): void {
    if (length > this.room.length) this.grow(length)
    if (length < this.length) this.room.fill(0, length, this.length)
    this.length = length
  }

  private grow(length: number): void {
    const room = new Uint8Array(Math.max(length, Math.min(this.room.length * 2, length + (1 << 20)), 64))
    room.set(this.view())
    this.room = room
  }
}
