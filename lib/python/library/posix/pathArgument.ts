/**
 * Arguments of `posix` functions: paths (text, bytes, objects with `__fspath__`, sometimes descriptors) and folders given by
 * their descriptor. Follows path_converter of CPython 3.14's posixmodule.c.
 */
import { latinOf } from '../../text/latin'
import { decode, encode } from '../../text/codecs'
import { isProblem } from '../../text/problem'
import { type FolderInode, type Inode, isFolder } from '../../system/inode'
import { errno, fault, SystemFault } from '../../system/SystemFault'
import { osError } from '../../objects/exception/systemErrors'
import { cIntOf, hasIndex, indexOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { kind, shortName } from '../../objects/PyType'
import { callSpecial } from '../../objects/protocol/calls'
import { lookupInType } from '../../objects/protocol/lookup'
import { raiseProblem } from '../../objects/protocol/raiseProblem'
import { warn } from '../../objects/protocol/warn'
import { newBytes } from '../../objects/text/newText'
import type { Vm } from '../../vm/Vm'

export interface Path {
  /** The path itself; '' where a descriptor was given. */
  readonly text: string
  readonly isBytes: boolean
  readonly descriptor: number | null
  /** What was given, borrowed. */
  readonly object: PyObject
  /** Whether the path is what `__fspath__` made of it. */
  readonly isMade: boolean
}

export interface PathRules {
  readonly call: string
  readonly name?: string
  readonly descriptor?: boolean
  /** None stands for the current folder. */
  readonly optional?: boolean
}

function isPathText(object: PyObject): boolean {
  return (object.cls.kind & (kind.STR | kind.BYTES)) !== 0
}

/** What an object's `__fspath__` gives, owned; None in its place means that there is none. */
function pathMade(vm: Vm, object: PyObject): PyObject | null {
  return lookupInType(object.cls, '__fspath__') === vm.none ? null : callSpecial(vm, object, '__fspath__', [])
}

/** Anything that is no path is refused in the words of `call`. */
export function requirePath(vm: Vm, object: PyObject, call: string): void {
  if (isPathText(object) || (lookupInType(object.cls, '__fspath__') ?? vm.none) !== vm.none) return
  const found = shortName(object.cls)
  throw vm.error('TypeError', `${call}: path should be string, bytes or os.PathLike, not ${found}`)
}

/** A str or bytes, or what `__fspath__` makes of anything else; owned. */
export function fileSystemPath(vm: Vm, path: PyObject): PyObject {
  if (isPathText(path)) {
    path.refs++
    return path
  }
  const result = pathMade(vm, path)
  const name = shortName(path.cls)
  if (result === null) throw vm.error('TypeError', `expected str, bytes or os.PathLike object, not ${name}`)
  if (isPathText(result)) return result
  const found = shortName(result.cls)
  vm.decref(result)
  throw vm.error('TypeError', `expected ${name}.__fspath__() to return str or bytes, not ${found}`)
}

/** The text of a str or of bytes, which stand in it as the file system's encoding has them. */
export function textOfPath(vm: Vm, object: PyObject): string {
  if ((object.cls.kind & kind.STR) !== 0) {
    const text = object.data as string // a str inside
    const bytes = encode(text, 'utf-8', 'surrogateescape')
    if (isProblem(bytes)) throw raiseProblem(vm, bytes, object)
    return text
  }
  return textOfBytes(object.data as Uint8Array) // bytes inside
}

/** The text of a path that the system is to be given, as PyUnicode_FSConverter takes it. */
export function systemText(vm: Vm, object: PyObject): string {
  const path = fileSystemPath(vm, object)
  try {
    const text = textOfPath(vm, path)
    if (text.includes('\0')) throw vm.error('ValueError', 'embedded null byte')
    return text
  } finally {
    vm.decref(path)
  }
}

export function textOfBytes(bytes: Uint8Array): string {
  const text = decode(bytes, 'utf-8', 'surrogateescape')
  return typeof text === 'string' ? text : latinOf(bytes)
}

export function bytesOfPath(text: string): Uint8Array {
  const bytes = encode(text, 'utf-8', 'surrogateescape')
  return isProblem(bytes) ? new Uint8Array(0) : bytes
}

/** A name of the file system, as the kind of path it was asked for with. */
export function shownName(vm: Vm, text: string, isBytes: boolean): PyObject {
  return isBytes ? newBytes(vm, bytesOfPath(text)) : vm.str(text)
}

export function pathOf(vm: Vm, object: PyObject, rules: PathRules): Path {
  const { call, name = 'path', descriptor = false, optional = false } = rules
  if (optional && object === vm.none) return { text: '.', isBytes: false, descriptor: null, object, isMade: false }
  if (isPathText(object)) return textPath(vm, object, object, rules)
  if (descriptor && hasIndex(object))
    return { text: '', isBytes: false, descriptor: descriptorOf(vm, object), object, isMade: false }
  const found = pathMade(vm, object)
  if (found === null) {
    const wanted = ['string', 'bytes', ...endings(descriptor, optional)]
    const last = wanted.pop() ?? ''
    const list = `${wanted.join(', ')} or ${last}`
    throw vm.error('TypeError', `${call}: ${name} should be ${list}, not ${object.cls.name}`)
  }
  try {
    if (isPathText(found)) return textPath(vm, found, object, rules)
    throw vm.error(
      'TypeError',
      `expected ${object.cls.name}.__fspath__() to return str or bytes, not ${found.cls.name}`,
    )
  } finally {
    vm.decref(found)
  }
}

function endings(descriptor: boolean, optional: boolean): string[] {
  return ['os.PathLike', ...(descriptor ? ['integer'] : []), ...(optional ? ['None'] : [])]
}

function textPath(vm: Vm, found: PyObject, object: PyObject, { call, name = 'path' }: PathRules): Path {
  const text = textOfPath(vm, found)
  if (text.includes('\0')) throw vm.error('ValueError', `${call}: embedded null character in ${name}`)
  return { text, isBytes: (found.cls.kind & kind.BYTES) !== 0, descriptor: null, object, isMade: found !== object }
}

export function descriptorOf(vm: Vm, object: PyObject): number {
  if (object.cls === vm.types.bool) warn(vm, 'RuntimeWarning', 'bool is used as a file descriptor')
  const value = indexOf(vm, object)
  if (value > 0x7fffffff) throw vm.error('OverflowError', 'fd is greater than maximum')
  if (value < -0x80000000) throw vm.error('OverflowError', 'fd is less than minimum')
  return Number(value)
}

/** What errors show of a path: what was given, or was made of it; owned. */
export function shownPath(vm: Vm, { object, isMade, text, isBytes }: Path): PyObject {
  if (isMade) return shownName(vm, text, isBytes)
  object.refs++
  return object
}

/** As systemCall, about paths. */
export function pathCall<T>(vm: Vm, act: () => T, ...paths: readonly Path[]): T {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof SystemFault)) throw error
    const names = paths.map((path) => shownPath(vm, path))
    const raise = osError(vm, error.errno, names)
    for (const name of names) vm.decref(name)
    throw raise
  }
}

/** A descriptor given as a number or as an object with `fileno`. */
export function fileDescriptorOf(vm: Vm, object: PyObject): number {
  if ((object.cls.kind & kind.INT) !== 0) return cIntOf(vm, object)
  const number = callSpecial(vm, object, 'fileno', [])
  if (number === null) throw vm.error('TypeError', 'argument must be an int, or have a fileno() method.')
  try {
    if ((number.cls.kind & kind.INT) === 0) throw vm.error('TypeError', 'fileno() returned a non-integer')
    const value = cIntOf(vm, number)
    if (value < 0) throw vm.error('ValueError', `file descriptor cannot be a negative integer (${value})`)
    return value
  } finally {
    vm.decref(number)
  }
}

/** The folder that a relative path begins at: the one of `dir_fd`, else the current one. */
export function startFolder(vm: Vm, folder: PyObject | undefined): () => FolderInode {
  if (folder === undefined || folder === vm.none) return () => vm.system.disk.cwd
  if (!hasIndex(folder)) throw vm.error('TypeError', `argument should be integer or None, not ${folder.cls.name}`)
  const number = descriptorOf(vm, folder)
  return () => {
    const { inode } = vm.system.descriptors.get(number)
    if (!isFolder(inode)) throw fault(errno.ENOTDIR)
    return inode
  }
}

/** What a path leads to, or what its descriptor stands for. */
export function inodeAt(vm: Vm, path: Path, follow: boolean, from: () => FolderInode): Inode {
  const { system } = vm
  if (path.descriptor !== null) return system.descriptors.get(path.descriptor).inode
  return system.disk.at(path.text, follow, path.text.startsWith('/') ? system.disk.root : from())
}
