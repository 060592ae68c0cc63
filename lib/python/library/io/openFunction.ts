/** `open`: a run has no files, and says so in the words of an operating system that has none. */
import { makeRaise } from '../../objects/exception/raising'
import { native, type NativeDefinition } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { call } from '../../objects/protocol/calls'
import type { Vm } from '../../vm/Vm'

const ENOENT = 2
const EROFS = 30

/** No file is there to be read, and none can be made. */
export function openFile(vm: Vm, path: PyObject, mode?: PyObject): PyObject {
  const writes = mode !== undefined && (mode.cls.kind & kind.STR) !== 0 && /[wax+]/.test(String(mode.data))
  const args = writes
    ? [vm.int(EROFS), vm.str('Read-only file system')]
    : [vm.int(ENOENT), vm.str('No such file or directory')]
  path.refs++
  const exception = call(vm, vm.typeNamed('OSError'), [...args, path])
  for (const arg of [...args, path]) vm.decref(arg)
  const raise = makeRaise(vm, exception, null)
  vm.decref(exception)
  throw raise
}

export const openFunction: NativeDefinition = native(
  "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
  openFile,
)
