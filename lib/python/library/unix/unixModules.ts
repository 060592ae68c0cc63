/** Modules of Unix that the library asks for: the run's one user and group, and locks of files. */
import { giveName } from '../../objects/dict/dictionary'
import { native, type NativeDefinition } from '../../objects/native/native'
import { cIntOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { isStr } from '../../objects/text/textArgument'
import { USER } from '../../system/Disk'
import { HOME } from '../../system/System'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { fileDescriptorOf } from '../posix/pathArgument'
import { newStruct, structSequence } from '../structSequence'

const NAME = 'student'

/** Functions that say why they cannot be. */
function refusing(module: string, signatures: readonly string[], reason: string): NativeDefinition[] {
  return signatures.map((signature) =>
    native(signature, (vm) => {
      throw vm.error('NotImplementedError', `${module}.${signature.slice(0, signature.indexOf('('))}: ${reason}`)
    }),
  )
}

function unknown(vm: Vm, call: string, what: PyObject): never {
  throw vm.error('KeyError', `${call}(): ${isStr(what) ? 'name' : 'uid'} not found: ${vm.reprText(what)}`)
}

const PASSWORD = ['pw_name', 'pw_passwd', 'pw_uid', 'pw_gid', 'pw_gecos', 'pw_dir', 'pw_shell']

function user(vm: Vm): PyObject {
  const [name, secret, gecos, home, shell] = [NAME, 'x', '', HOME, '/bin/sh'].map((text) => vm.str(text))
  const values = [name, secret, vm.int(USER), vm.int(USER), gecos, home, shell]
  return newStruct(
    vm,
    'pwd.struct_passwd',
    values.flatMap((value) => (value === undefined ? [] : [value])),
  )
}

const passwords: NativeModule = {
  name: 'pwd',
  functions: [
    native('getpwuid(uid, /)', (vm, number: PyObject) =>
      cIntOf(vm, number) === USER ? user(vm) : unknown(vm, 'getpwuid', number),
    ),
    native('getpwnam(name, /)', (vm, name: PyObject) =>
      name.data === NAME ? user(vm) : unknown(vm, 'getpwnam', name),
    ),
    native('getpwall()', (vm) => vm.list([user(vm)])),
  ],
  types: [{ ...structSequence('pwd', 'struct_passwd', PASSWORD), exported: 'struct_passwd' }],
}

function group(vm: Vm): PyObject {
  return newStruct(vm, 'grp.struct_group', [vm.str(NAME), vm.str('x'), vm.int(USER), vm.list([])])
}

const groups: NativeModule = {
  name: 'grp',
  functions: [
    native('getgrgid(id)', (vm, number: PyObject) =>
      cIntOf(vm, number) === USER ? group(vm) : unknown(vm, 'getgrgid', number),
    ),
    native('getgrnam(name)', (vm, name: PyObject) => (name.data === NAME ? group(vm) : unknown(vm, 'getgrnam', name))),
    native('getgrall()', (vm) => vm.list([group(vm)])),
  ],
  types: [
    {
      ...structSequence('grp', 'struct_group', ['gr_name', 'gr_passwd', 'gr_gid', 'gr_mem']),
      exported: 'struct_group',
    },
  ],
}

/** A lock of a file is always had: there is nobody else. */
const checked = (vm: Vm, file: PyObject): PyObject => {
  fileDescriptorOf(vm, file)
  return vm.newNone()
}

const fileControl: NativeModule = {
  name: 'fcntl',
  functions: [
    native('flock(fd, operation, /)', checked),
    native('lockf(fd, cmd, len=0, start=0, whence=0, /)', checked),
    ...refusing(
      'fcntl',
      ['fcntl(fd, cmd, arg=0, /)', 'ioctl(fd, request, arg=0, mutate_flag=True, /)'],
      'files here have no flags to change',
    ),
  ],
  setup: (vm, namespace) => {
    const numbers = { LOCK_SH: 1, LOCK_EX: 2, LOCK_NB: 4, LOCK_UN: 8, F_DUPFD: 0, F_GETFD: 1, F_SETFD: 2, F_GETFL: 3, F_SETFL: 4, FD_CLOEXEC: 1 } // oxfmt-ignore
    for (const [name, value] of Object.entries(numbers)) giveName(vm, namespace, name, vm.int(value))
  },
}

export const unixModules: readonly NativeModule[] = [passwords, groups, fileControl]
