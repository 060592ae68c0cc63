/**
 * `posix`: the little of the operating system that a run can see. There are no files, no processes and no environment: what
 * would need them is not here, so that `os` does not offer it.
 */
import { giveName, setName } from '../../objects/dict/dictionary'
import { native } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { makeRaise } from '../../objects/exception/raising'
import { call, callSpecial } from '../../objects/protocol/calls'
import { RunStop } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'

const PROCESS = 4242
const BYTE = 255
const ENOENT = 2
const NUMBERS: Readonly<Record<string, number>> = {
  F_OK: 0,
  R_OK: 4,
  W_OK: 2,
  X_OK: 1,
  O_RDONLY: 0,
  O_WRONLY: 1,
  O_RDWR: 2,
  EX_OK: 0,
}

function isPath(object: PyObject): boolean {
  return (object.cls.kind & (kind.STR | kind.BYTES)) !== 0
}

/** A str or bytes, or what `__fspath__` makes of anything else. */
function fileSystemPath(vm: Vm, path: PyObject): PyObject {
  if (isPath(path)) {
    path.refs++
    return path
  }
  const result = callSpecial(vm, path, '__fspath__', [])
  if (result === null) throw vm.error('TypeError', `expected str, bytes or os.PathLike object, not ${path.cls.name}`)
  if (isPath(result)) return result
  const found = result.cls.name
  vm.decref(result)
  throw vm.error('TypeError', `expected ${path.cls.name}.__fspath__() to return str or bytes, not ${found}`)
}

/** Every path: nothing is there. */
function noSuchFile(vm: Vm, path: PyObject): PyObject {
  const args = [vm.int(ENOENT), vm.str('No such file or directory'), path]
  path.refs++
  const error = call(vm, vm.typeNamed('FileNotFoundError'), args)
  for (const arg of args) vm.decref(arg)
  try {
    throw makeRaise(vm, error, null)
  } finally {
    vm.decref(error)
  }
}

export const posixModule: NativeModule = {
  name: 'posix',
  functions: [
    native('fspath(path)', fileSystemPath),
    native('stat(path, *, dir_fd=None, follow_symlinks=True)', noSuchFile),
    native('lstat(path, *, dir_fd=None)', noSuchFile),
    native('open(path, flags, mode=511, *, dir_fd=None)', noSuchFile),
    native('scandir(path=None)', (vm, path?: PyObject) => noSuchFile(vm, path ?? vm.none)),
    native('listdir(path=None)', (vm, path?: PyObject) => noSuchFile(vm, path ?? vm.none)),
    native('cpu_count()', (vm) => vm.int(1)),
    native('getpid()', (vm) => vm.int(PROCESS)),
    native('getppid()', (vm) => vm.int(1)),
    native('getcwd()', (vm) => vm.str('/')),
    native('_exit(status)', (vm, status: PyObject) => {
      throw new RunStop('exit', Number(vm.services.index(vm, status)) & BYTE)
    }),
  ],
  setup: (vm, namespace) => {
    giveName(vm, namespace, 'environ', vm.newDict())
    giveName(vm, namespace, '_have_functions', vm.list([]))
    setName(vm, namespace, 'error', vm.typeNamed('OSError'))
    for (const [name, value] of Object.entries(NUMBERS)) giveName(vm, namespace, name, vm.int(value))
  },
}
