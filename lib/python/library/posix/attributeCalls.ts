/** `posix` functions of extended attributes. */
import { cIntOf } from '../../objects/number/indexValue'
import { native, type NativeDefinition } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { plainBytes } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import { getAttribute, listAttributes, removeAttribute, setAttribute } from '../../system/extendedAttributes'
import type { Inode } from '../../system/inode'
import type { Vm } from '../../vm/Vm'
import { inodeAt, type Path, pathCall, pathOf } from './pathArgument'

const READ = 4
const WRITE = 2

interface Target {
  readonly path: Path
  readonly follow: boolean
}

function targetOf(vm: Vm, call: string, path: PyObject, followed: PyObject | undefined): Target {
  const given = pathOf(vm, path, { call, descriptor: true, optional: call === 'listxattr' })
  const follow = followed === undefined || vm.truth(followed)
  if (given.descriptor !== null && !follow)
    throw vm.error('ValueError', `${call}: cannot use fd and follow_symlinks together`)
  return { path: given, follow }
}

function nameOf(vm: Vm, call: string, attribute: PyObject): string {
  return pathOf(vm, attribute, { call, name: 'attribute' }).text
}

/** `may` asks for permissions of the file. */
function at<T>(vm: Vm, { path, follow }: Target, act: (inode: Inode, may: (bits: number) => () => void) => T): T {
  const { disk } = vm.system
  return pathCall(
    vm,
    () => {
      const inode = inodeAt(vm, path, follow, () => disk.cwd)
      return act(inode, (bits) => () => disk.require(inode, bits))
    },
    path,
  )
}

function list(vm: Vm, path: PyObject | undefined, followed?: PyObject): PyObject {
  const target = targetOf(vm, 'listxattr', path ?? vm.none, followed)
  return vm.list(at(vm, target, listAttributes).map((name) => vm.str(name)))
}

function get(vm: Vm, path: PyObject, attribute: PyObject, followed?: PyObject): PyObject {
  const target = targetOf(vm, 'getxattr', path, followed)
  const name = nameOf(vm, 'getxattr', attribute)
  const value = at(vm, target, (inode, may) => getAttribute(inode, name, may(READ)))
  return newBytes(vm, value.slice())
}

function set(
  vm: Vm,
  path: PyObject,
  attribute: PyObject,
  value: PyObject,
  flags?: PyObject,
  followed?: PyObject,
): PyObject {
  const target = targetOf(vm, 'setxattr', path, followed)
  const name = nameOf(vm, 'setxattr', attribute)
  const bytes = plainBytes(vm, value).slice()
  const how = flags === undefined ? 0 : cIntOf(vm, flags)
  at(vm, target, (inode, may) => setAttribute(inode, name, bytes, how, may(WRITE)))
  return vm.newNone()
}

function remove(vm: Vm, path: PyObject, attribute: PyObject, followed?: PyObject): PyObject {
  const target = targetOf(vm, 'removexattr', path, followed)
  const name = nameOf(vm, 'removexattr', attribute)
  at(vm, target, (inode, may) => removeAttribute(inode, name, may(WRITE)))
  return vm.newNone()
}

export const attributeFunctions: readonly NativeDefinition[] = [
  native('listxattr(path=None, *, follow_symlinks=True)', list),
  native('getxattr(path, attribute, *, follow_symlinks=True)', get),
  native('removexattr(path, attribute, *, follow_symlinks=True)', remove),
  native('setxattr(path, attribute, value, flags=0, *, follow_symlinks=True)', set),
]
