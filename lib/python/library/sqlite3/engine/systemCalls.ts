/**
 * What SQLite's program asks an operating system for, answered by the run's own: its disk, its clock, its randomness. The
 * program can reach nothing else.
 *
 * Results are those of the C library the program was built with: 0 or more, or an error number of WASI's with its sign turned. The
 * functions of WASI itself give the number as it is.
 */
import { modeOf, sizeOf } from '../../../system/inode'
import type { Inode } from '../../../system/inode'
import { flag, type OpenFile } from '../../../system/OpenFile'
import type { System } from '../../../system/System'
import { errno, fault, SystemFault } from '../../../system/SystemFault'
import { mkdir, rmdir, unlink } from '../../../system/treeChanges'
import { bytesOfPath, textOfBytes } from '../../posix/pathArgument'
import type { WasmMemory } from './wasmMemory'

export interface Surroundings {
  readonly system: System
  readonly memory: WasmMemory
  /** Nanoseconds since 1970, as the run counts. */
  now(): bigint
  /** Makes the memory as long as that, if the run may have it. */
  grow(bytes: number): boolean
  /** The address of so many bytes, all zero, on pages of their own; 0 if there is no room. */
  allocate(bytes: number): number
}

type Imports = Record<string, (...args: never[]) => number | void>

/** WASI's numbers, by Linux's. */
const WASI: Readonly<Record<number, number>> = {
  [errno.EPERM]: 63,
  [errno.ENOENT]: 44,
  [errno.EBADF]: 8,
  [errno.EAGAIN]: 6,
  [errno.EACCES]: 2,
  [errno.EEXIST]: 20,
  [errno.ENOTDIR]: 54,
  [errno.EISDIR]: 31,
  [errno.EINVAL]: 28,
  [errno.EMFILE]: 33,
  [errno.EFBIG]: 22,
  [errno.ENOSPC]: 51,
  [errno.ESPIPE]: 70,
  [errno.ENAMETOOLONG]: 37,
  [errno.ENOSYS]: 52,
  [errno.ENOTEMPTY]: 55,
  [errno.ELOOP]: 32,
}
const EIO = 29
const EINVAL_WASI = 28
const ENOMEM_WASI = 48
const OPEN_FLAGS = flag.ACCESS | flag.CREATE | flag.EXCLUSIVE | flag.TRUNCATE | flag.NOFOLLOW
const AT_NOFOLLOW = 0x100
const AT_FOLDER = 0x200
const command = { GET_LOCK: 12, SET_LOCK: 13, SET_LOCK_WAIT: 14 } as const
const UNLOCKED = 2
const DEVICE = 1
const BLOCK = 4096
const SECOND = 1_000_000_000n
const MILLION = 1_000_000
/** Whoever looks at the time in a loop waits: a tenth of a millisecond a look. */
const LOOK_MS = 0.1

/** Runs a call of the system; what it refuses is a number. */
function answer(act: () => number | void): number {
  try {
    return act() ?? 0
  } catch (error) {
    if (error instanceof SystemFault) return WASI[error.errno] ?? EIO
    throw error
  }
}

/** As `answer`, for the C library's own calls. */
function libraryAnswer(act: () => number | void): number {
  let result = 0
  const refused = answer(() => {
    result = act() ?? 0
  })
  return refused === 0 ? result : -refused
}

/** The imports, by their module. */
export function systemCalls(around: Surroundings): { env: Imports; wasi_snapshot_preview1: Imports } {
  return {
    env: { ...pathCalls(around), ...fileCalls(around), ...hostCalls(around) },
    wasi_snapshot_preview1: wasiCalls(around),
  }
}

function pathCalls({ system, memory }: Surroundings): Imports {
  const { disk } = system
  const path = (at: number): string => textOfBytes(memory.stringBytes(at))
  const stat = (at: number, into: number, follow: boolean) =>
    libraryAnswer(() => writeStat(memory, into, disk.at(path(at), follow)))
  return {
    __syscall_openat: (_folder: number, at: number, flags: number, rest: number) =>
      libraryAnswer(() => {
        const mode = (flags & flag.CREATE) === 0 ? 0 : memory.int(rest)
        return system.open(path(at), (flags & OPEN_FLAGS) | flag.CLOSE_ON_EXEC, mode, disk.cwd)
      }),
    __syscall_faccessat: (_folder: number, at: number, bits: number) =>
      libraryAnswer(() => disk.require(disk.at(path(at)), bits)),
    __syscall_stat64: (at: number, into: number) => stat(at, into, true),
    __syscall_lstat64: (at: number, into: number) => stat(at, into, false),
    __syscall_newfstatat: (_folder: number, at: number, into: number, flags: number) =>
      stat(at, into, (flags & AT_NOFOLLOW) === 0),
    __syscall_unlinkat: (_folder: number, at: number, flags: number) =>
      libraryAnswer(() => (flags === AT_FOLDER ? rmdir : unlink)(disk, path(at), disk.cwd)),
    __syscall_rmdir: (at: number) => libraryAnswer(() => rmdir(disk, path(at), disk.cwd)),
    __syscall_mkdirat: (_folder: number, at: number, mode: number) =>
      libraryAnswer(() => mkdir(disk, path(at), mode, disk.cwd)),
    __syscall_chmod: (at: number, mode: number) =>
      libraryAnswer(() => {
        disk.at(path(at)).permissions = mode & 0o7777
      }),
    __syscall_readlinkat: (_folder: number, at: number, into: number, room: number) =>
      libraryAnswer(() => {
        const { content } = disk.at(path(at), false)
        if (content.kind !== 'link') throw fault(errno.EINVAL)
        const bytes = bytesOfPath(content.target).subarray(0, room)
        memory.bytes(into, bytes.length).set(bytes)
        return bytes.length
      }),
    __syscall_getcwd: (into: number, room: number) =>
      libraryAnswer(() => {
        const bytes = bytesOfPath(`${disk.pathOf(disk.cwd)}\0`)
        if (bytes.length > room) throw fault(errno.ENAMETOOLONG)
        memory.bytes(into, bytes.length).set(bytes)
        return bytes.length
      }),
    __syscall_utimensat: () => 0,
  }
}

function fileCalls({ system, memory, allocate }: Surroundings): Imports {
  const file = (descriptor: number): OpenFile => system.descriptors.get(descriptor)
  return {
    __syscall_fstat64: (descriptor: number, into: number) =>
      libraryAnswer(() => writeStat(memory, into, file(descriptor).inode)),
    __syscall_fchmod: (descriptor: number, mode: number) =>
      libraryAnswer(() => {
        file(descriptor).inode.permissions = mode & 0o7777
      }),
    __syscall_fchown32: () => 0,
    __syscall_ftruncate64: (descriptor: number, length: bigint) =>
      libraryAnswer(() => file(descriptor).truncate(Number(length))),
    // Nobody but this program has the file: what its connections may do to each other it settles by itself.
    __syscall_fcntl64: (_descriptor: number, what: number, rest: number) => {
      if (what === command.GET_LOCK) memory.view.setInt16(memory.int(rest), UNLOCKED, true)
      return what === 1 || what === 2 || (what >= command.GET_LOCK && what <= command.SET_LOCK_WAIT) ? 0 : -EINVAL_WASI
    },
    __syscall_ioctl: () => -EINVAL_WASI,
    // What connections with a write-ahead log tell each other: nobody else maps the file, so no file need be behind it.
    _mmap_js: (
      ...args: [
        bytes: number,
        protection: number,
        flags: number,
        file: number,
        offset: bigint,
        isOwn: number,
        told: number,
      ]
    ) => {
      const [bytes, , , , , isOwn, told] = args
      const at = allocate(bytes)
      memory.setInt(isOwn, 1)
      memory.setInt(told, at)
      return at === 0 ? -ENOMEM_WASI : 0
    },
    _munmap_js: () => 0,
  }
}

function hostCalls({ memory, now, grow }: Surroundings): Imports {
  let looks = 0
  return {
    emscripten_date_now: () => Number(now() / BigInt(MILLION)),
    emscripten_get_now: () => Number(now() / BigInt(MILLION)) + ++looks * LOOK_MS,
    emscripten_get_heap_max: () => 2 ** 31,
    emscripten_resize_heap: (bytes: number) => (grow(bytes >>> 0) ? 1 : 0),
    _tzset_js: (zone: number, daylight: number, name: number, other: number) => {
      memory.setInt(zone, 0)
      memory.setInt(daylight, 0)
      for (const at of [name, other]) memory.bytes(at, 4).set(bytesOfPath('UTC\0'))
    },
    _localtime_js: (seconds: bigint, into: number) => writeLocalTime(memory, Number(seconds), into),
  }
}

/** `struct tm`, of a place where the time is UTC's. */
function writeLocalTime(memory: WasmMemory, seconds: number, into: number): void {
  const date = new Date(seconds * 1000)
  const newYear = Date.UTC(date.getUTCFullYear(), 0, 1)
  const fields = [
    date.getUTCSeconds(),
    date.getUTCMinutes(),
    date.getUTCHours(),
    date.getUTCDate(),
    date.getUTCMonth(),
    date.getUTCFullYear() - 1900,
    date.getUTCDay(),
    Math.floor((date.getTime() - newYear) / 86_400_000),
    0,
    0,
  ]
  for (const [at, value] of fields.entries()) memory.setInt(into + 4 * at, value)
}

/** `struct stat` */
function writeStat(memory: WasmMemory, at: number, inode: Inode): void {
  const size = sizeOf(inode)
  const plain = [DEVICE, modeOf(inode), inode.links, inode.owner, inode.group, 0]
  for (const [field, value] of plain.entries()) memory.setInt(at + 4 * field, value)
  memory.setLong(at + 24, BigInt(size))
  memory.setInt(at + 32, BLOCK)
  memory.setInt(at + 36, Math.ceil(size / 512))
  for (const [field, time] of [inode.accessed, inode.modified, inode.changed].entries()) {
    memory.setLong(at + 40 + 16 * field, time / SECOND)
    memory.setInt(at + 48 + 16 * field, Number(time % SECOND))
  }
  memory.setLong(at + 88, BigInt(inode.number))
}

function wasiCalls({ system, memory, now }: Surroundings): Imports {
  const file = (descriptor: number): OpenFile => system.descriptors.get(descriptor)
  return {
    fd_close: (descriptor: number) => answer(() => system.descriptors.close(descriptor)),
    fd_sync: (descriptor: number) => answer(() => void file(descriptor)),
    fd_read: (descriptor: number, parts: number, count: number, told: number) =>
      answer(() => {
        let total = 0
        for (let at = parts; at < parts + 8 * count; at += 8) {
          const [into, room] = [memory.int(at), memory.int(at + 4)]
          const bytes = file(descriptor).read(room)
          memory.bytes(into, bytes.length).set(bytes)
          total += bytes.length
          if (bytes.length < room) break
        }
        memory.setInt(told, total)
      }),
    fd_write: (descriptor: number, parts: number, count: number, told: number) =>
      answer(() => {
        let total = 0
        for (let at = parts; at < parts + 8 * count; at += 8)
          total += file(descriptor).write(memory.bytes(memory.int(at), memory.int(at + 4)))
        memory.setInt(told, total)
      }),
    fd_seek: (descriptor: number, offset: bigint, whence: number, told: number) =>
      answer(() => memory.setLong(told, BigInt(file(descriptor).seek(Number(offset), whence)))),
    fd_fdstat_get: (descriptor: number, into: number) =>
      answer(() => {
        void file(descriptor)
        memory.bytes(into, 24).fill(0)
        memory.view.setUint8(into, 4)
      }),
    clock_time_get: (_clock: number, _precision: bigint, into: number) => answer(() => memory.setLong(into, now())),
    environ_sizes_get: (count: number, bytes: number) => {
      memory.setInt(count, 0)
      memory.setInt(bytes, 0)
      return 0
    },
    environ_get: () => 0,
  }
}
