/**
 * `posix` functions of who the process is: one ordinary user and group, which may be set to themselves and to nobody else.
 * Follows the uid and gid converters of CPython 3.14's posixmodule.c.
 */
import { hasIndex, indexOf } from '../../objects/number/indexValue'
import { native, type NativeDefinition } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { osError } from '../../objects/exception/systemErrors'
import { hasPositions, itemsOf } from '../../objects/protocol/iterate'
import { USER } from '../../system/Disk'
import { errno } from '../../system/SystemFault'
import type { Vm } from '../../vm/Vm'
import { fileSystemPath } from './pathArgument'

type Kind = 'uid' | 'gid'

/** Stands for "as it is" where several are set. */
const UNCHANGED = -1
const LONG = 2n ** 63n
const MOST = 2n ** 32n

function numberOf(vm: Vm, object: PyObject, kind: Kind): number {
  if (!hasIndex(object)) throw vm.error('TypeError', `${kind} should be integer, not ${object.cls.name}`)
  const value = BigInt(indexOf(vm, object))
  if (value === BigInt(UNCHANGED)) return UNCHANGED
  if (value >= LONG) throw vm.error('OverflowError', `${kind} is greater than maximum`)
  // A value that C's long holds and an id does not is told as too small, whatever its sign.
  if (value < 0n || value >= MOST) throw vm.error('OverflowError', `${kind} is less than minimum`)
  return Number(value)
}

function setOne(kind: Kind): (vm: Vm, id: PyObject) => PyObject {
  return (vm, id) => {
    const wanted = numberOf(vm, id, kind)
    if (wanted === UNCHANGED) throw osError(vm, errno.EINVAL)
    if (wanted !== USER) throw osError(vm, errno.EPERM)
    return vm.newNone()
  }
}

function setAll(kind: Kind): (vm: Vm, ...ids: PyObject[]) => PyObject {
  return (vm, ...ids) => {
    const wanted = ids.map((id) => numberOf(vm, id, kind))
    if (wanted.some((one) => one !== UNCHANGED && one !== USER)) throw osError(vm, errno.EPERM)
    return vm.newNone()
  }
}

function setGroups(vm: Vm, groups: PyObject): PyObject {
  if (!hasPositions(groups)) throw vm.error('TypeError', 'setgroups argument must be a sequence')
  const items = itemsOf(vm, groups)
  try {
    for (const item of items) {
      if (!hasIndex(item)) throw vm.error('TypeError', 'groups must be integers')
      numberOf(vm, item, 'gid')
    }
  } finally {
    for (const item of items) vm.decref(item)
  }
  throw osError(vm, errno.EPERM)
}

function initGroups(vm: Vm, name: PyObject, group: PyObject): PyObject {
  vm.decref(fileSystemPath(vm, name))
  numberOf(vm, group, 'gid')
  throw osError(vm, errno.EPERM)
}

function user(vm: Vm): PyObject {
  return vm.int(USER)
}

function threeTimes(vm: Vm): PyObject {
  return vm.filledTuple([user(vm), user(vm), user(vm)])
}

export const identityFunctions: readonly NativeDefinition[] = [
  ...['getuid()', 'geteuid()', 'getgid()', 'getegid()'].map((signature) => native(signature, user)),
  native('getgroups()', (vm) => vm.list([user(vm)])),
  ...['getresuid()', 'getresgid()'].map((signature) => native(signature, threeTimes)),
  native('setuid(uid, /)', setOne('uid')),
  native('seteuid(euid, /)', setOne('uid')),
  native('setgid(gid, /)', setOne('gid')),
  native('setegid(egid, /)', setOne('gid')),
  native('setreuid(ruid, euid, /)', setAll('uid')),
  native('setregid(rgid, egid, /)', setAll('gid')),
  native('setresuid(ruid, euid, suid, /)', setAll('uid')),
  native('setresgid(rgid, egid, sgid, /)', setAll('gid')),
  native('setgroups(groups, /)', setGroups),
  native('initgroups(username, gid, /)', initGroups),
]
