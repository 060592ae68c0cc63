/**
 * Extended attributes of what lies on the disk, as Linux keeps them: `user.` ones on files and folders, for who may read or
 * write those. The other kinds are the superuser's, whom nobody here is.
 */
import type { Inode } from './inode'
import { errno, fault } from './SystemFault'

const CREATE = 1
const REPLACE = 2
const LONGEST_NAME = 255
const LONGEST_VALUE = 65536

export function listAttributes({ attributes }: Inode): readonly string[] {
  return [...(attributes?.keys() ?? [])]
}

export function getAttribute(inode: Inode, name: string, mayRead: () => void): Uint8Array {
  checkName(name)
  if (isUsers(name) && mayHave(inode)) mayRead()
  const value = inode.attributes?.get(name)
  if (value === undefined) throw fault(errno.ENODATA)
  return value
}

export function setAttribute(inode: Inode, name: string, value: Uint8Array, flags: number, mayWrite: () => void): void {
  if ((flags & ~(CREATE | REPLACE)) !== 0) throw fault(errno.EINVAL)
  checkName(name)
  if (value.length > LONGEST_VALUE) throw fault(errno.E2BIG)
  change(inode, name, mayWrite)
  const attributes = (inode.attributes ??= new Map())
  if ((flags & CREATE) !== 0 && attributes.has(name)) throw fault(errno.EEXIST)
  if ((flags & REPLACE) !== 0 && !attributes.has(name)) throw fault(errno.ENODATA)
  attributes.set(name, value)
}

export function removeAttribute(inode: Inode, name: string, mayWrite: () => void): void {
  checkName(name)
  change(inode, name, mayWrite)
  if (inode.attributes?.delete(name) !== true) throw fault(errno.ENODATA)
}

function change(inode: Inode, name: string, mayWrite: () => void): void {
  if (!isUsers(name) || !mayHave(inode)) throw fault(errno.EPERM)
  mayWrite()
}

function isUsers(name: string): boolean {
  return name.startsWith('user.')
}

function mayHave({ content }: Inode): boolean {
  return content.kind === 'file' || content.kind === 'folder'
}

function checkName(name: string): void {
  const length = new TextEncoder().encode(name).length
  if (length === 0 || length > LONGEST_NAME) throw fault(errno.ERANGE)
  if (!/^(?:user|trusted|security)\./.test(name)) throw fault(errno.EOPNOTSUPP)
  if (name.indexOf('.') === name.length - 1) throw fault(errno.EINVAL)
}
