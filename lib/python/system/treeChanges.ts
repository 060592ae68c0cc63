/** System calls that change the tree of a disk: folders and links made, names removed and moved. */
import type { Disk } from './Disk'
import { type FolderInode, type Inode, isFolder, type Pipe } from './inode'
import { errno, fault } from './SystemFault'

const WRITE_AND_ENTER = 3

export function mkdir(disk: Disk, path: string, mode: number, from: FolderInode): void {
  const { folder, name, inode } = disk.place(path, false, from)
  if (inode !== null) throw fault(errno.EEXIST)
  disk.require(folder, WRITE_AND_ENTER)
  disk.attach(folder, name, disk.folderInode(folder, null, mode & ~disk.umask & 0o7777))
}

export function rmdir(disk: Disk, path: string, from: FolderInode): void {
  const { folder, name, inode } = disk.place(path, false, from)
  if (inode === null) throw fault(errno.ENOENT)
  if (!isFolder(inode)) throw fault(errno.ENOTDIR)
  const last = path.replace(/\/+$/, '')
  if (last.endsWith('/.') || last === '.') throw fault(errno.EINVAL)
  if (inode.content.entries.size > 0) throw fault(errno.ENOTEMPTY)
  disk.require(folder, WRITE_AND_ENTER)
  disk.detach(folder, name, inode)
}

export function unlink(disk: Disk, path: string, from: FolderInode): void {
  const { folder, name, inode, wantsFolder } = disk.place(path, false, from)
  if (inode === null) throw fault(errno.ENOENT)
  if (isFolder(inode)) throw fault(errno.EISDIR)
  if (wantsFolder) throw fault(errno.ENOTDIR)
  disk.require(folder, WRITE_AND_ENTER)
  disk.detach(folder, name, inode)
}

export function symlink(disk: Disk, target: string, path: string, from: FolderInode): void {
  const { folder, name, inode } = disk.place(path, false, from)
  if (inode !== null) throw fault(errno.EEXIST)
  if (target === '') throw fault(errno.ENOENT)
  disk.require(folder, WRITE_AND_ENTER)
  disk.attach(folder, name, disk.inode({ kind: 'link', target }, 0o777))
}

export function mkfifo(disk: Disk, path: string, mode: number, from: FolderInode): void {
  const { folder, name, inode } = disk.place(path, false, from)
  if (inode !== null) throw fault(errno.EEXIST)
  disk.require(folder, WRITE_AND_ENTER)
  const opened = { readers: 0, writers: 0 }
  const pipe: Pipe = { kind: 'pipe', bytes: new Uint8Array(0), readers: 0, writers: 0, opened }
  disk.attach(folder, name, disk.inode(pipe, mode & ~disk.umask & 0o7777))
}

export interface Ends {
  readonly source: string
  readonly target: string
  readonly sourceFrom: FolderInode
  readonly targetFrom: FolderInode
}

export function link(disk: Disk, { source, target, sourceFrom, targetFrom }: Ends, follow: boolean): void {
  const inode = disk.at(source, follow, sourceFrom)
  if (isFolder(inode)) throw fault(errno.EPERM)
  const place = disk.place(target, false, targetFrom)
  if (place.inode !== null) throw fault(errno.EEXIST)
  disk.require(place.folder, WRITE_AND_ENTER)
  inode.links++
  disk.attach(place.folder, place.name, inode)
}

export function rename(disk: Disk, { source, target, sourceFrom, targetFrom }: Ends): void {
  const from = disk.place(source, false, sourceFrom)
  if (from.inode === null) throw fault(errno.ENOENT)
  const to = disk.place(target, false, targetFrom)
  if (from.inode === to.inode) return
  checkMove(from.inode, to.inode, from.wantsFolder || to.wantsFolder)
  if (isFolder(from.inode) && isWithin(to.folder, from.inode)) throw fault(errno.EINVAL)
  disk.require(from.folder, WRITE_AND_ENTER)
  disk.require(to.folder, WRITE_AND_ENTER)
  if (to.inode !== null) disk.detach(to.folder, to.name, to.inode)
  const { inode } = from
  from.folder.content.entries.delete(from.name)
  from.folder.content.asked.add(from.name)
  if (isFolder(inode)) from.folder.links--
  disk.attach(to.folder, to.name, inode)
}

function checkMove(moved: Inode, replaced: Inode | null, wantsFolder: boolean): void {
  if (wantsFolder && !isFolder(moved)) throw fault(errno.ENOTDIR)
  if (replaced === null) return
  if (isFolder(moved) && !isFolder(replaced)) throw fault(errno.ENOTDIR)
  if (!isFolder(moved) && isFolder(replaced)) throw fault(errno.EISDIR)
  if (isFolder(replaced) && replaced.content.entries.size > 0) throw fault(errno.ENOTEMPTY)
}

function isWithin(folder: FolderInode, outer: Inode): boolean {
  for (let at: Inode | null = folder; at !== null && isFolder(at);) {
    if (at === outer) return true
    const { parent }: { parent: Inode | null } = at.content
    if (parent === at) return false
    at = parent
  }
  return false
}
