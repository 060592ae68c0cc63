/**
 * The devices of a run: the text it was given to read, its two streams, and the few of `/dev` that programs name.
 *
 * What is written shows at once, on whichever stream: a run has no terminal that would hold it back. Bytes that are no UTF-8
 * show as U+FFFD; a character whose bytes come in two writes is put together.
 */
import { encode } from '../text/codecs'
import { isProblem } from '../text/problem'
import type { DeviceName } from './inode'
import { errno, fault } from './SystemFault'
import { Utf8Stream } from './Utf8Stream'

export interface ConsoleHost {
  now(): bigint
  /** All the text that the run is given to read; asked for once, when it first reads. */
  readInput(): string
  show(stream: 1 | 2, text: string): void
  randomBytes(count: number): Uint8Array
}

const MOST_AT_ONCE = 1 << 24

export class Console {
  private input: Uint8Array | null = null
  private at = 0
  private readonly streams = { 1: new Utf8Stream(), 2: new Utf8Stream() }

  constructor(private readonly host: ConsoleHost) {}

  now(): bigint {
    return this.host.now()
  }

  read(device: DeviceName, most: number): Uint8Array {
    const count = Math.min(most, MOST_AT_ONCE)
    switch (device) {
      case 'null':
        return new Uint8Array(0)
      case 'zero':
      case 'full':
        return new Uint8Array(count)
      case 'random':
        return this.host.randomBytes(count)
      case 'stdin':
        return this.readInput(count)
      case 'stdout':
      case 'stderr':
        throw fault(errno.EBADF)
    }
  }

  write(device: DeviceName, bytes: Uint8Array): number {
    switch (device) {
      case 'stdin':
        throw fault(errno.EBADF)
      case 'full':
        if (bytes.length > 0) throw fault(errno.ENOSPC)
        return 0
      case 'stdout':
        this.show(1, bytes)
        break
      case 'stderr':
        this.show(2, bytes)
        break
      case 'null':
      case 'zero':
      case 'random':
        break
    }
    return bytes.length
  }

  /** Text that needs no decoding: the way of `print`. */
  showText(stream: 1 | 2, text: string): void {
    this.host.show(stream, this.streams[stream].rest() + text)
  }

  private show(stream: 1 | 2, bytes: Uint8Array): void {
    const text = this.streams[stream].decode(bytes)
    if (text !== '') this.host.show(stream, text)
  }

  private readInput(most: number): Uint8Array {
    this.input ??= inputBytes(this.host.readInput())
    const read = this.input.slice(this.at, this.at + most)
    this.at += read.length
    return read
  }
}

function inputBytes(text: string): Uint8Array {
  const bytes = encode(text, 'utf-8', 'surrogateescape')
  return isProblem(bytes) ? new Uint8Array(0) : bytes
}
