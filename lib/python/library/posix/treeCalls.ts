/** `posix` functions of paths: asking about files and folders, making, moving and removing them. */
import { cIntOf, hasIndex, indexOf } from '../../objects/number/indexValue'
import { native, type NativeDefinition } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { systemCall } from '../../objects/exception/systemErrors'
import { newBytes } from '../../objects/text/newText'
import { type FolderInode, type Inode, isFolder } from '../../system/inode'
import { USER } from '../../system/Disk'
import { flag, OpenFile } from '../../system/OpenFile'
import { errno, fault } from '../../system/SystemFault'
import { type Ends, link, mkdir, mkfifo, rename, rmdir, symlink, unlink } from '../../system/treeChanges'
import type { Vm } from '../../vm/Vm'
import { attributeFunctions } from './attributeCalls'
import { bytesOfPath, descriptorOf, inodeAt, type Path, pathCall, pathOf, shownName, startFolder } from './pathArgument'
import { statResult, statvfsResult } from './statResult'

function follows(vm: Vm, followed: PyObject | undefined): boolean {
  return followed === undefined || vm.truth(followed)
}

function stat(vm: Vm, path: PyObject, folder?: PyObject, followed?: PyObject): PyObject {
  const given = pathOf(vm, path, { call: 'stat', descriptor: true })
  const from = startFolder(vm, folder)
  if (given.descriptor !== null && folder !== undefined && folder !== vm.none)
    throw vm.error('ValueError', "stat: can't specify dir_fd without matching path")
  if (given.descriptor !== null && !follows(vm, followed))
    throw vm.error('ValueError', 'stat: cannot use fd and follow_symlinks together')
  return statResult(
    vm,
    pathCall(vm, () => inodeAt(vm, given, follows(vm, followed), from), given),
  )
}

function lstat(vm: Vm, path: PyObject, folder?: PyObject): PyObject {
  const given = pathOf(vm, path, { call: 'lstat' })
  const from = startFolder(vm, folder)
  return statResult(
    vm,
    pathCall(vm, () => inodeAt(vm, given, false, from), given),
  )
}

function access(
  vm: Vm,
  path: PyObject,
  mode: PyObject,
  folder?: PyObject,
  _effective?: PyObject,
  followed?: PyObject,
): PyObject {
  const given = pathOf(vm, path, { call: 'access' })
  const bits = cIntOf(vm, mode)
  const from = startFolder(vm, folder)
  try {
    const inode = inodeAt(vm, given, follows(vm, followed), from)
    return vm.bool(vm.system.disk.allows(inode, bits & 7))
  } catch (error) {
    if (isFault(error)) return vm.bool(false)
    throw error
  }
}

function isFault(error: unknown): boolean {
  return error instanceof Object && 'errno' in error
}

function listFolder(vm: Vm, path?: PyObject): PyObject {
  const given = pathOf(vm, path ?? vm.none, { call: 'listdir', descriptor: true, optional: true })
  const inode = pathCall(vm, () => folderAt(vm, given), given)
  return vm.list(vm.system.disk.names(inode).map((name) => shownName(vm, name, given.isBytes)))
}

/** The folder a path leads to, to be listed. */
export function folderAt(vm: Vm, path: Path): FolderInode {
  const inode = inodeAt(vm, path, true, () => vm.system.disk.cwd)
  if (!isFolder(inode)) throw fault(errno.ENOTDIR)
  vm.system.disk.require(inode, 4)
  return inode
}

function makeFolder(vm: Vm, path: PyObject, mode?: PyObject, folder?: PyObject): PyObject {
  const given = pathOf(vm, path, { call: 'mkdir' })
  const bits = mode === undefined ? 0o777 : cIntOf(vm, mode)
  const from = startFolder(vm, folder)
  pathCall(vm, () => mkdir(vm.system.disk, given.text, bits, from()), given)
  return vm.newNone()
}

function makeFifo(vm: Vm, path: PyObject, mode?: PyObject, folder?: PyObject): PyObject {
  const given = pathOf(vm, path, { call: 'mkfifo' })
  const bits = mode === undefined ? 0o666 : cIntOf(vm, mode)
  const from = startFolder(vm, folder)
  pathCall(vm, () => mkfifo(vm.system.disk, given.text, bits, from()))
  return vm.newNone()
}

type Removal = typeof rmdir

function remover(call: string, act: Removal): (vm: Vm, path: PyObject, folder?: PyObject) => PyObject {
  return (vm, path, folder) => {
    const given = pathOf(vm, path, { call })
    const from = startFolder(vm, folder)
    pathCall(vm, () => act(vm.system.disk, given.text, from()), given)
    return vm.newNone()
  }
}

function mover(call: string): (vm: Vm, ...args: [PyObject, PyObject, PyObject?, PyObject?]) => PyObject {
  return (vm, source, target, sourceFolder, targetFolder) => {
    const from = pathOf(vm, source, { call, name: 'src' })
    const to = pathOf(vm, target, { call, name: 'dst' })
    const ends = endsOf(vm, from, to, sourceFolder, targetFolder)
    pathCall(vm, () => rename(vm.system.disk, ends()), from, to)
    return vm.newNone()
  }
}

function endsOf(vm: Vm, from: Path, to: Path, sourceFolder?: PyObject, targetFolder?: PyObject): () => Ends {
  const sourceFrom = startFolder(vm, sourceFolder)
  const targetFrom = startFolder(vm, targetFolder)
  return () => ({ source: from.text, target: to.text, sourceFrom: sourceFrom(), targetFrom: targetFrom() })
}

function makeLink(
  vm: Vm,
  source: PyObject,
  target: PyObject,
  sourceFolder?: PyObject,
  targetFolder?: PyObject,
  followed?: PyObject,
): PyObject {
  const from = pathOf(vm, source, { call: 'link', name: 'src' })
  const to = pathOf(vm, target, { call: 'link', name: 'dst' })
  const ends = endsOf(vm, from, to, sourceFolder, targetFolder)
  const follow = followed !== undefined && vm.truth(followed)
  pathCall(vm, () => link(vm.system.disk, ends(), follow), from, to)
  return vm.newNone()
}

function makeSymlink(vm: Vm, source: PyObject, target: PyObject, _isFolder?: PyObject, folder?: PyObject): PyObject {
  const from = pathOf(vm, source, { call: 'symlink', name: 'src' })
  const to = pathOf(vm, target, { call: 'symlink', name: 'dst' })
  const start = startFolder(vm, folder)
  pathCall(vm, () => symlink(vm.system.disk, from.text, to.text, start()), from, to)
  return vm.newNone()
}

function readLink(vm: Vm, path: PyObject, folder?: PyObject): PyObject {
  const given = pathOf(vm, path, { call: 'readlink' })
  const from = startFolder(vm, folder)
  const target = pathCall(
    vm,
    () => {
      const { content } = inodeAt(vm, given, false, from)
      if (content.kind !== 'link') throw fault(errno.EINVAL)
      return content.target
    },
    given,
  )
  return shownName(vm, target, given.isBytes)
}

function changeFolder(vm: Vm, path: PyObject): PyObject {
  const given = pathOf(vm, path, { call: 'chdir', descriptor: true })
  pathCall(
    vm,
    () => {
      const { disk } = vm.system
      const inode = inodeAt(vm, given, true, () => disk.cwd)
      if (!isFolder(inode)) throw fault(errno.ENOTDIR)
      disk.require(inode, 1)
      disk.cwd = inode
    },
    given,
  )
  return vm.newNone()
}

function currentFolder(vm: Vm): string {
  return systemCall(vm, () => vm.system.disk.pathOf(vm.system.disk.cwd))
}

/** Only who owns a file changes its mode. */
function ownedInode(inode: Inode): Inode {
  if (inode.owner !== USER) throw fault(errno.EPERM)
  return inode
}

/** As where the C library cannot change what a link itself allows. */
function linkModes(vm: Vm): unknown {
  return vm.error('NotImplementedError', 'chmod: follow_symlinks unavailable on this platform')
}

function changeMode(vm: Vm, path: PyObject, mode: PyObject, folder?: PyObject, followed?: PyObject): PyObject {
  const given = pathOf(vm, path, { call: 'chmod', descriptor: true })
  const bits = cIntOf(vm, mode)
  const from = startFolder(vm, folder)
  pathCall(
    vm,
    () => {
      const inode = ownedInode(inodeAt(vm, given, follows(vm, followed), from))
      if (inode.content.kind === 'link') throw linkModes(vm)
      inode.permissions = bits & 0o7777
      inode.changed = vm.clock.wallTime()
    },
    given,
  )
  return vm.newNone()
}

function changeOwner(
  vm: Vm,
  path: PyObject,
  user: PyObject,
  group: PyObject,
  folder?: PyObject,
  followed?: PyObject,
): PyObject {
  const given = pathOf(vm, path, { call: 'chown', descriptor: true })
  const wanted = [user, group].map((one) => Number(indexOf(vm, one)))
  const from = startFolder(vm, folder)
  pathCall(
    vm,
    () => {
      ownedInode(inodeAt(vm, given, follows(vm, followed), from))
      if (wanted.some((one) => one !== -1 && one !== USER)) throw fault(errno.EPERM)
    },
    given,
  )
  return vm.newNone()
}

function truncate(vm: Vm, path: PyObject, length: PyObject): PyObject {
  const given = pathOf(vm, path, { call: 'truncate', descriptor: true })
  const size = Number(indexOf(vm, length))
  pathCall(
    vm,
    () => {
      const { disk, descriptors } = vm.system
      if (given.descriptor !== null) descriptors.get(given.descriptor).truncate(size)
      else {
        const inode = disk.at(given.text)
        if (isFolder(inode)) throw fault(errno.EISDIR)
        disk.require(inode, 2)
        new OpenFile(inode, flag.WRITE, vm.system).truncate(size)
      }
    },
    given,
  )
  return vm.newNone()
}

const NS = 1_000_000_000n

/** A time of `utime`: whole seconds, or a float of them. */
function timeOf(vm: Vm, object: PyObject): bigint {
  if ((object.cls.kind & kind.FLOAT) !== 0) {
    const value = object.data as number // a float inside
    if (Number.isNaN(value)) throw vm.error('ValueError', 'Invalid value NaN (not a number)')
    if (!Number.isFinite(value) || Math.abs(value) > 2 ** 63)
      throw vm.error('OverflowError', 'timestamp out of range for platform time_t')
    const whole = Math.floor(value)
    return BigInt(whole) * NS + BigInt(Math.floor((value - whole) * 1e9))
  }
  if (!hasIndex(object)) throw vm.error('TypeError', `'${object.cls.name}' object cannot be interpreted as an integer`)
  return BigInt(indexOf(vm, object)) * NS
}

function pair(vm: Vm, times: PyObject, words: string): [PyObject, PyObject] {
  if (times.cls.kind & kind.TUPLE) {
    const [first, second, ...rest] = times.data as PyObject[] // kind says it is a tuple
    if (first !== undefined && second !== undefined && rest.length === 0) return [first, second]
  }
  throw vm.error('TypeError', words)
}

function newTimes(vm: Vm, times: PyObject | undefined, ns: PyObject | undefined): [bigint, bigint] {
  const given = times !== undefined && times !== vm.none
  if (given && ns !== undefined)
    throw vm.error('ValueError', "utime: you may specify either 'times' or 'ns' but not both")
  if (given) {
    const [accessed, modified] = pair(vm, times, "utime: 'times' must be either a tuple of two ints or None")
    return [timeOf(vm, accessed), timeOf(vm, modified)]
  }
  if (ns !== undefined) {
    const [accessed, modified] = pair(vm, ns, "utime: 'ns' must be a tuple of two ints")
    return [BigInt(indexOf(vm, accessed)), BigInt(indexOf(vm, modified))]
  }
  const now = vm.clock.wallTime()
  return [now, now]
}

function setTimes(
  vm: Vm,
  path: PyObject,
  times?: PyObject,
  ns?: PyObject,
  folder?: PyObject,
  followed?: PyObject,
): PyObject {
  const given = pathOf(vm, path, { call: 'utime', descriptor: true })
  const [accessed, modified] = newTimes(vm, times, ns)
  const from = startFolder(vm, folder)
  pathCall(
    vm,
    () => {
      const inode = ownedInode(inodeAt(vm, given, follows(vm, followed), from))
      Object.assign(inode, { accessed, modified, changed: vm.clock.wallTime() })
    },
    given,
  )
  return vm.newNone()
}

function statvfs(vm: Vm, path: PyObject): PyObject {
  const given = pathOf(vm, path, { call: 'statvfs', descriptor: true })
  pathCall(vm, () => inodeAt(vm, given, true, () => vm.system.disk.cwd), given)
  return statvfsResult(vm)
}

export const treeFunctions: readonly NativeDefinition[] = [
  native('stat(path, *, dir_fd=None, follow_symlinks=True)', stat),
  native('lstat(path, *, dir_fd=None)', lstat),
  native('access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)', access),
  native('listdir(path=None)', listFolder),
  native('mkdir(path, mode=511, *, dir_fd=None)', makeFolder),
  native('mkfifo(path, mode=438, *, dir_fd=None)', makeFifo),
  native('rmdir(path, *, dir_fd=None)', remover('rmdir', rmdir)),
  native('unlink(path, *, dir_fd=None)', remover('unlink', unlink)),
  native('remove(path, *, dir_fd=None)', remover('remove', unlink)),
  native('rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None)', mover('rename')),
  native('replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None)', mover('replace')),
  native('link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True)', makeLink),
  native('symlink(src, dst, target_is_directory=False, *, dir_fd=None)', makeSymlink),
  native('readlink(path, *, dir_fd=None)', readLink),
  native('chdir(path)', changeFolder),
  native('fchdir(fd)', (vm, folder: PyObject) => {
    descriptorOf(vm, folder)
    return changeFolder(vm, folder)
  }),
  native('getcwd()', (vm) => vm.str(currentFolder(vm))),
  native('getcwdb()', (vm) => newBytes(vm, bytesOfPath(currentFolder(vm)))),
  native('chmod(path, mode, *, dir_fd=None, follow_symlinks=True)', changeMode),
  native('fchmod(fd, mode)', (vm, number: PyObject, mode: PyObject) => changeMode(vm, number, mode)),
  native('chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True)', changeOwner),
  native('lchown(path, uid, gid)', (vm, path: PyObject, user: PyObject, group: PyObject) =>
    changeOwner(vm, path, user, group, undefined, vm.false_),
  ),
  native('fchown(fd, uid, gid)', (vm, number: PyObject, user: PyObject, group: PyObject) =>
    changeOwner(vm, number, user, group),
  ),
  native('truncate(path, length)', truncate),
  native('utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True)', setTimes),
  native('statvfs(path)', statvfs),
  ...attributeFunctions,
]
