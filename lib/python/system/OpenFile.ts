/**
 * An open file: what a descriptor stands for. Descriptors that were duplicated share one, and with it the place in the file.
 *
 * A pipe has one end for each direction: reading from one that is empty and still has a writer can never end in a program of
 * one thread, and is EAGAIN at once rather than a wait for ever.
 */
import type { Disk } from './Disk'
import type { Console } from './Console'
import type { Inode, Pipe } from './inode'
import { errno, fault } from './SystemFault'

export const flag = {
  READ: 0,
  WRITE: 1,
  BOTH: 2,
  ACCESS: 3,
  CREATE: 0o100,
  EXCLUSIVE: 0o200,
  TRUNCATE: 0o1000,
  APPEND: 0o2000,
  NONBLOCK: 0o4000,
  DIRECTORY: 0o200000,
  NOFOLLOW: 0o400000,
  CLOSE_ON_EXEC: 0o2000000,
  PATH: 0o10000000,
  TEMPORARY: 0o20200000,
} as const

const LARGEST_FILE = 1 << 30
const PIPE_ROOM = 65536

export class OpenFile {
  at = 0
  /** Descriptors that stand for it. */
  users = 0

  constructor(
    readonly inode: Inode,
    readonly flags: number,
    private readonly disk: Disk,
    private readonly console: Console,
  ) {}

  get canRead(): boolean {
    return (this.flags & flag.ACCESS) !== flag.WRITE
  }

  get canWrite(): boolean {
    return (this.flags & flag.ACCESS) !== flag.READ
  }

  read(most: number): Uint8Array {
    if (!this.canRead) throw fault(errno.EBADF)
    const { content } = this.inode
    switch (content.kind) {
      case 'file': {
        const bytes = this.readAt(most, this.at)
        this.at += bytes.length
        return bytes
      }
      case 'folder':
        throw fault(errno.EISDIR)
      case 'link':
        throw fault(errno.EBADF)
      case 'pipe':
        return readPipe(content, most)
      case 'device':
        return this.console.read(content.device, most)
    }
  }

  readAt(most: number, at: number): Uint8Array {
    if (!this.canRead) throw fault(errno.EBADF)
    const { content } = this.inode
    if (content.kind === 'folder') throw fault(errno.EISDIR)
    if (content.kind !== 'file') throw fault(errno.ESPIPE)
    this.inode.accessed = this.console.now()
    return content.bytes.copy(at, at + most)
  }

  write(bytes: Uint8Array): number {
    if (!this.canWrite) throw fault(errno.EBADF)
    const { content } = this.inode
    if (content.kind === 'pipe') return writePipe(content, bytes)
    if (content.kind === 'device') return this.console.write(content.device, bytes)
    if (content.kind !== 'file') throw fault(errno.EBADF)
    if ((this.flags & flag.APPEND) !== 0) this.at = content.bytes.length
    const written = this.writeAt(bytes, this.at)
    this.at += written
    return written
  }

  writeAt(bytes: Uint8Array, at: number): number {
    if (!this.canWrite) throw fault(errno.EBADF)
    const { content } = this.inode
    if (content.kind !== 'file') throw fault(errno.ESPIPE)
    if (bytes.length === 0) return 0
    if (at + bytes.length > LARGEST_FILE) throw fault(errno.EFBIG)
    this.disk.reserve(Math.max(0, at + bytes.length - content.bytes.length))
    content.bytes.write(at, bytes)
    this.changed()
    return bytes.length
  }

  truncate(length: number): void {
    const { content } = this.inode
    if (!this.canWrite || content.kind !== 'file' || length < 0) throw fault(errno.EINVAL)
    if (length > LARGEST_FILE) throw fault(errno.EFBIG)
    this.disk.reserve(length - content.bytes.length)
    content.bytes.resize(length)
    this.changed()
  }

  seek(offset: number, whence: number): number {
    const { content } = this.inode
    if (content.kind === 'pipe' || (content.kind === 'device' && content.device.startsWith('std')))
      throw fault(errno.ESPIPE)
    const size = content.kind === 'file' ? content.bytes.length : 0
    const at = offset + this.origin(whence, size, offset)
    if (at < 0) throw fault(errno.EINVAL)
    if (content.kind !== 'device') this.at = at
    return this.at
  }

  /** Where the offset counts from; data and holes are told apart as for a file without holes. */
  private origin(whence: number, size: number, offset: number): number {
    const [SET, CURRENT, END, DATA, HOLE] = [0, 1, 2, 3, 4]
    if (whence === SET) return 0
    if (whence === CURRENT) return this.at
    if (whence === END) return size
    if (whence !== DATA && whence !== HOLE) throw fault(errno.EINVAL)
    if (offset >= size) throw fault(6)
    return whence === DATA ? 0 : size - offset
  }

  /** The last descriptor was closed. */
  close(): void {
    const { content } = this.inode
    if (content.kind !== 'pipe') return
    if (this.canRead) content.readers--
    if (this.canWrite) content.writers--
  }

  private changed(): void {
    const { content } = this.inode
    if (content.kind === 'file') content.source = null
    this.inode.modified = this.inode.changed = this.console.now()
  }
}

function readPipe(pipe: Pipe, most: number): Uint8Array {
  if (pipe.bytes.length === 0 && pipe.writers > 0 && most > 0) throw fault(errno.EAGAIN)
  const read = pipe.bytes.slice(0, most)
  pipe.bytes = pipe.bytes.slice(read.length)
  return read
}

function writePipe(pipe: Pipe, bytes: Uint8Array): number {
  if (pipe.readers === 0) throw fault(errno.EPIPE)
  const room = PIPE_ROOM - pipe.bytes.length
  if (room === 0 && bytes.length > 0) throw fault(errno.EAGAIN)
  const taken = bytes.subarray(0, room)
  const joined = new Uint8Array(pipe.bytes.length + taken.length)
  joined.set(pipe.bytes)
  joined.set(taken, pipe.bytes.length)
  pipe.bytes = joined
  return taken.length
}
