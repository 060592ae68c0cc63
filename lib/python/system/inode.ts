/**
 * What lies on the run's disk: files, folders, symbolic links, pipes, pairs of sockets and the few devices that programs name.
 *
 * A file may have come from the program itself or from the library (`source`); as long as nobody writes to it, it still is that
 * module, its lines the lesson's own. A folder may be asked for more than it lists (`more`): modules are found by name.
 */
import type { ModuleSource } from '../vm/Host'
import type { GrowingBytes } from './GrowingBytes'

const fileType = {
  FIFO: 0o010000,
  CHARACTER: 0o020000,
  DIRECTORY: 0o040000,
  REGULAR: 0o100000,
  LINK: 0o120000,
  SOCKET: 0o140000,
} as const

export interface File {
  readonly kind: 'file'
  readonly bytes: GrowingBytes
  source: ModuleSource | null
}

/** Entries that a folder does not keep itself. */
export interface More {
  find(name: string): Inode | null
  list(): readonly string[]
}

export interface Folder {
  readonly kind: 'folder'
  readonly entries: Map<string, Inode>
  parent: Inode | null
  /** An entry that is not listed yet, or null. */
  readonly more: More | null
  /** Names that were asked for, removed or replaced: not to be asked for again. */
  readonly asked: Set<string>
}

export interface Link {
  readonly kind: 'link'
  readonly target: string
}

export interface Pipe {
  readonly kind: 'pipe'
  bytes: Uint8Array
  readers: number
  writers: number
  /** How often each end was opened by the pipe's name. */
  readonly opened: { readers: number; writers: number }
}

/** One end of a pair: what the other end sent and this one did not take yet. */
export interface Socket {
  readonly kind: 'socket'
  bytes: Uint8Array
  /** The other end; null until the pair is made. */
  peer: Socket | null
  /** No more is sent to this end. */
  isAtEnd: boolean
  /** Nobody will take what is sent to this end. */
  isShut: boolean
}

export type DeviceName = 'null' | 'zero' | 'full' | 'random' | 'stdin' | 'stdout' | 'stderr'

export interface Device {
  readonly kind: 'device'
  readonly device: DeviceName
}

export type Content = File | Folder | Link | Pipe | Socket | Device

/** Nanoseconds since 1970. */
export interface Times {
  accessed: bigint
  modified: bigint
  changed: bigint
}

export interface Inode extends Times {
  readonly number: number
  /** Permission bits only. */
  permissions: number
  links: number
  owner: number
  group: number
  readonly content: Content
  /** Extended attributes; left out where there never was one. */
  attributes?: Map<string, Uint8Array>
}

export type FolderInode = Inode & { readonly content: Folder }

export function isFolder(inode: Inode): inode is FolderInode {
  return inode.content.kind === 'folder'
}

const TYPE_BITS = {
  file: fileType.REGULAR,
  folder: fileType.DIRECTORY,
  link: fileType.LINK,
  pipe: fileType.FIFO,
  socket: fileType.SOCKET,
  device: fileType.CHARACTER,
} as const

/** `st_mode` */
export function modeOf({ content, permissions }: Inode): number {
  return TYPE_BITS[content.kind] | permissions
}

/** `st_size` */
export function sizeOf({ content }: Inode): number {
  switch (content.kind) {
    case 'file':
      return content.bytes.length
    case 'folder':
      return 4096
    case 'link':
      return content.target.length
    case 'pipe':
    case 'socket':
    case 'device':
      return 0
  }
}
