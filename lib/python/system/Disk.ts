/**
 * The run's disk: a tree of folders in memory that begins and ends with the run. Nothing of it reaches the host.
 *
 * Paths are text; bytes that are no UTF-8 stand in it as lone surrogates, as everywhere in Python. Only the owner lives here:
 * the program runs as an ordinary user (permissions count for it). Follows Linux: which error comes first, what a trailing
 * slash means, when a link is followed.
 */
import type { ModuleSource } from '../vm/Host'
import { GrowingBytes } from './GrowingBytes'
import { type Content, type DeviceName, type File, type FolderInode, type Inode, isFolder, type More } from './inode'
import { errno, fault } from './SystemFault'

const MOST_LINKS = 40
const LONGEST_NAME = 255
const LONGEST_PATH = 4096
/** Bytes of all files together, and how many there may be. */
const CAPACITY = 1 << 28
const MOST_INODES = 200_000

export const USER = 1000

/** Where a path leads: the folder that holds (or would hold) the entry, its name there, and what it is, if anything. */
export interface Place {
  readonly folder: FolderInode
  readonly name: string
  readonly inode: Inode | null
  /** The path ended with a slash: only a folder will do. */
  readonly wantsFolder: boolean
}

/** A file whose bytes are made when they are first asked for. */
class SourceFile implements File {
  readonly kind = 'file'
  private known: GrowingBytes | null = null

  constructor(
    public source: ModuleSource | null,
    private readonly made: () => GrowingBytes,
  ) {}

  get bytes(): GrowingBytes {
    return (this.known ??= this.made())
  }
}

export class Disk {
  readonly root: FolderInode
  cwd: FolderInode
  umask = 0o022
  private nextNumber = 2
  private used = 0
  private inodes = 0

  constructor(private readonly now: () => bigint) {
    this.root = this.folderInode(null, null)
    this.root.content.parent = this.root
    this.cwd = this.root
  }

  // Making

  inode(content: Content, permissions: number): Inode {
    if (++this.inodes > MOST_INODES) throw fault(errno.ENOSPC)
    const time = this.now()
    const times = { accessed: time, modified: time, changed: time }
    return { number: this.nextNumber++, permissions, links: 1, owner: USER, group: USER, content, ...times }
  }

  file(bytes: Uint8Array, permissions = 0o644): Inode {
    this.reserve(bytes.length)
    return this.inode({ kind: 'file', bytes: new GrowingBytes(bytes), source: null }, permissions)
  }

  /** A module's file as it was given; its bytes are made when somebody wants them. */
  sourceFile(source: ModuleSource, encoded: () => Uint8Array): Inode {
    const made = (): GrowingBytes => {
      const bytes = new GrowingBytes(encoded())
      this.reserve(bytes.length)
      return bytes
    }
    return this.inode(new SourceFile(source, made), 0o644)
  }

  device(device: DeviceName): Inode {
    return this.inode({ kind: 'device', device }, 0o666)
  }

  folderInode(parent: Inode | null, more: More | null, permissions = 0o755): FolderInode {
    const content: Content = { kind: 'folder', entries: new Map(), parent, more, asked: new Set() }
    const inode = this.inode(content, permissions)
    inode.links = 2
    return inode as FolderInode // its content is a folder
  }

  /** Room for so many bytes more (or fewer). */
  reserve(bytes: number): void {
    if (bytes > 0 && this.used + bytes > CAPACITY) throw fault(errno.ENOSPC)
    this.used += bytes
  }

  get free(): number {
    return CAPACITY - this.used
  }

  get capacity(): number {
    return CAPACITY
  }

  /** Folders along an absolute path, made where they are missing. */
  makeFolders(path: string): FolderInode {
    let folder = this.root
    for (const name of path.split('/')) {
      if (name === '') continue
      const known = this.entry(folder, name)
      if (known !== null && !isFolder(known)) throw fault(errno.ENOTDIR)
      const next: FolderInode = known ?? this.folderInode(folder, null)
      if (known === null) this.attach(folder, name, next)
      folder = next
    }
    return folder
  }

  // Entries

  /** What a folder has under a name, links not followed. */
  entry(folder: FolderInode, name: string): Inode | null {
    const { entries, more, asked, parent } = folder.content
    if (name === '.') return folder
    if (name === '..') return parent
    const listed = entries.get(name)
    if (listed !== undefined || more === null || asked.has(name)) return listed ?? null
    asked.add(name)
    const found = more.find(name)
    if (found !== null) entries.set(name, found)
    return found
  }

  /** The names of a folder's entries. */
  names({ content: { entries, more, asked } }: FolderInode): string[] {
    const others = more === null ? [] : more.list().filter((name) => !asked.has(name) && !entries.has(name))
    return [...entries.keys(), ...others]
  }

  attach(folder: FolderInode, name: string, inode: Inode): void {
    folder.content.entries.set(name, inode)
    folder.content.asked.add(name)
    if (isFolder(inode)) {
      inode.content.parent = folder
      folder.links++
    }
    this.touched(folder)
  }

  detach(folder: FolderInode, name: string, inode: Inode): void {
    folder.content.entries.delete(name)
    folder.content.asked.add(name)
    if (isFolder(inode)) folder.links--
    inode.links -= isFolder(inode) ? 2 : 1
    inode.changed = this.now()
    this.touched(folder)
    if (inode.links > 0) return
    this.inodes--
    if (inode.content.kind === 'file') this.used -= inode.content.bytes.length
  }

  private touched(folder: Inode): void {
    folder.modified = folder.changed = this.now()
  }

  // Paths

  /** What the path leads to; what is not there is a fault. */
  at(path: string, follow = true, from: FolderInode = this.cwd): Inode {
    const { inode, wantsFolder } = this.place(path, follow, from)
    if (inode === null) throw fault(errno.ENOENT)
    if (wantsFolder && !isFolder(inode)) throw fault(errno.ENOTDIR)
    return inode
  }

  place(path: string, follow = true, from: FolderInode = this.cwd): Place {
    if (path === '') throw fault(errno.ENOENT)
    if (path.length >= LONGEST_PATH) throw fault(errno.ENAMETOOLONG)
    let folder = path.startsWith('/') ? this.root : from
    const names = path.split('/').filter((name) => name !== '')
    const wantsFolder = path.endsWith('/') && names.length > 0
    let links = 0
    for (;;) {
      const name = names.shift()
      if (name === undefined) return { folder, name: '.', inode: folder, wantsFolder }
      const inode = this.step(folder, name)
      const isLast = names.length === 0
      if (inode?.content.kind === 'link' && (!isLast || follow || wantsFolder)) {
        if (++links > MOST_LINKS) throw fault(errno.ELOOP)
        const { target } = inode.content
        names.unshift(...target.split('/').filter((one) => one !== ''))
        if (target.startsWith('/')) folder = this.root
        continue
      }
      if (isLast) return { folder, name, inode, wantsFolder }
      if (inode === null) throw fault(errno.ENOENT)
      if (!isFolder(inode)) throw fault(errno.ENOTDIR)
      folder = inode
    }
  }

  private step(folder: FolderInode, name: string): Inode | null {
    if (name.length > LONGEST_NAME) throw fault(errno.ENAMETOOLONG)
    if ((folder.permissions & 0o100) === 0) throw fault(errno.EACCES)
    return this.entry(folder, name)
  }

  /** The absolute path of a folder. */
  pathOf(folder: FolderInode): string {
    const names: string[] = []
    for (let at: FolderInode = folder; at !== this.root;) {
      const { parent } = at.content
      if (parent === null || !isFolder(parent)) throw fault(errno.ENOENT)
      const name = [...parent.content.entries].find(([, inode]) => inode === at)?.[0]
      if (name === undefined) throw fault(errno.ENOENT)
      names.unshift(name)
      at = parent
    }
    return `/${names.join('/')}`
  }

  // Permissions

  /** Bits as of `access`: 4 read, 2 write, 1 run. */
  allows(inode: Inode, bits: number): boolean {
    const shift = inode.owner === USER ? 6 : inode.group === USER ? 3 : 0
    return ((inode.permissions >> shift) & bits) === bits
  }

  require(inode: Inode, bits: number): void {
    if (!this.allows(inode, bits)) throw fault(errno.EACCES)
  }
}
