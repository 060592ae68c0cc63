/**
 * An open file: what a descriptor stands for. Descriptors that were duplicated share one, and with it the place in the file.
 *
 * Nothing waits here: reading from an empty pipe that still has a writer is EAGAIN, also where Linux would wait. Whoever can
 * wait is told by `stirred` when it may be worth trying again.
 */
import type { Disk } from './Disk'
import type { Console } from './Console'
import type { Inode } from './inode'
import type { ResourceLimits } from './ResourceLimits'
import { closeSocket, readPipe, readSocket, writePipe, writeSocket } from './streams'
import { errno, fault } from './SystemFault'

/** What an open file is part of. */
export interface Surroundings {
  readonly disk: Disk
  readonly console: Console
  readonly limits: ResourceLimits
  /** Something came into a pipe or a socket, or went out of one, or an end was closed. */
  stirred(): void
}

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

export class OpenFile {
  at = 0
  /** Descriptors that stand for it. */
  users = 0
  /** Whether readers and writers want to wait for what cannot be done at once. */
  isBlocking: boolean

  constructor(
    readonly inode: Inode,
    readonly flags: number,
    private readonly system: Surroundings,
  ) {
    this.isBlocking = (flags & flag.NONBLOCK) === 0
  }

  get canRead(): boolean {
    return (this.flags & flag.ACCESS) !== flag.WRITE
  }

  get canWrite(): boolean {
    return (this.flags & flag.ACCESS) !== flag.READ
  }

  /** How long a file may become: what goes beyond is not written, or refused if nothing fits. */
  private get largest(): number {
    return Math.min(LARGEST_FILE, this.system.limits.fileBytes)
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
        return this.stir(readPipe(content, most))
      case 'socket':
        return this.stir(readSocket(content, most))
      case 'device':
        return this.system.console.read(content.device, most)
    }
  }

  readAt(most: number, at: number): Uint8Array {
    if (!this.canRead) throw fault(errno.EBADF)
    const { content } = this.inode
    if (content.kind === 'folder') throw fault(errno.EISDIR)
    if (content.kind !== 'file') throw fault(errno.ESPIPE)
    this.inode.accessed = this.system.console.now()
    return content.bytes.copy(at, at + most)
  }

  write(bytes: Uint8Array): number {
    if (!this.canWrite) throw fault(errno.EBADF)
    const { content } = this.inode
    if (content.kind === 'pipe') return this.stir(writePipe(content, bytes))
    if (content.kind === 'socket') return this.stir(writeSocket(content, bytes))
    if (content.kind === 'device') return this.system.console.write(content.device, bytes)
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
    const room = this.largest - at
    if (room <= 0) throw fault(errno.EFBIG)
    const fitting = bytes.length > room ? bytes.subarray(0, room) : bytes
    this.system.disk.reserve(Math.max(0, at + fitting.length - content.bytes.length))
    content.bytes.write(at, fitting)
    this.changed()
    return fitting.length
  }

  truncate(length: number): void {
    const { content } = this.inode
    if (!this.canWrite || content.kind !== 'file' || length < 0) throw fault(errno.EINVAL)
    if (length > this.largest) throw fault(errno.EFBIG)
    this.system.disk.reserve(length - content.bytes.length)
    content.bytes.resize(length)
    this.changed()
  }

  seek(offset: number, whence: number): number {
    const { content } = this.inode
    const isStream = content.kind === 'pipe' || content.kind === 'socket'
    if (isStream || (content.kind === 'device' && content.device.startsWith('std'))) throw fault(errno.ESPIPE)
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
    if (offset >= size) throw fault(errno.ENXIO)
    return whence === DATA ? 0 : size - offset
  }

  /** The last descriptor was closed. */
  close(): void {
    const { content } = this.inode
    if (content.kind === 'socket') closeSocket(content)
    if (content.kind === 'pipe' && (this.flags & flag.PATH) === 0) {
      if (this.canRead) content.readers--
      if (this.canWrite) content.writers--
    }
    this.system.stirred()
  }

  private stir<T>(result: T): T {
    this.system.stirred()
    return result
  }

  private changed(): void {
    const { content } = this.inode
    if (content.kind === 'file') content.source = null
    this.inode.modified = this.inode.changed = this.system.console.now()
  }
}
