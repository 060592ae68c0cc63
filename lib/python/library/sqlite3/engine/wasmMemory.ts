/** The memory of SQLite's program: numbers, bytes and texts in it. Its buffer is another one whenever it has grown. */
export class WasmMemory {
  private shown: DataView<ArrayBuffer>

  constructor(readonly memory: WebAssembly.Memory) {
    this.shown = new DataView(memory.buffer as ArrayBuffer) // it is not shared
  }

  get view(): DataView<ArrayBuffer> {
    if (this.shown.buffer !== this.memory.buffer) this.shown = new DataView(this.memory.buffer as ArrayBuffer) // as above
    return this.shown
  }

  get size(): number {
    return this.memory.buffer.byteLength
  }

  /** The bytes themselves: good until the program runs again. */
  bytes(at: number, length: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.view.buffer, at, length)
  }

  copy(at: number, length: number): Uint8Array<ArrayBuffer> {
    return this.bytes(at, length).slice()
  }

  int(at: number): number {
    return this.view.getInt32(at, true)
  }

  setInt(at: number, value: number): void {
    this.view.setInt32(at, value, true)
  }

  setLong(at: number, value: bigint): void {
    this.view.setBigInt64(at, value, true)
  }

  /** The bytes of a C string. */
  stringBytes(at: number): Uint8Array<ArrayBuffer> {
    const all = new Uint8Array(this.view.buffer)
    return all.subarray(at, all.indexOf(0, at))
  }

  /** A C string; what is no UTF-8 shows as the sign for that. */
  string(at: number): string {
    return decoder.decode(this.stringBytes(at))
  }
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
