/** `sys`: the interpreter about itself. */
import { IMMORTAL } from '../../../heap/HeapObject'
import { giveName, setName } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import { frameObject } from '../../objects/function/frameObject'
import { native } from '../../objects/native/native'
import { PyContainer, type PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { call, callSpecial } from '../../objects/protocol/calls'
import { makeRaise } from '../../objects/exception/raising'
import { exceptionData } from '../../objects/exception/exceptionData'
import type { NativeModule } from '../NativeModule'
import type { Vm } from '../../vm/Vm'
import { textFileTypes, textFile } from './textFile'

const IMMORTAL_SHOWN = 3221225472

function owned(object: PyObject): PyObject {
  object.refs++
  return object
}

/** `__sizeof__` and what lies before the object. */
function sizeOf(vm: Vm, object: PyObject, fallback: PyObject | undefined): PyObject {
  const result = callSpecial(vm, object, '__sizeof__', [])
  if (result === null) {
    if (fallback !== undefined) return owned(fallback)
    throw vm.error('TypeError', `Type ${object.cls.name} doesn't define __sizeof__`)
  }
  const size = Number(vm.services.index(vm, result))
  vm.decref(result)
  if (!(object instanceof PyContainer)) return vm.int(size)
  return vm.int(size + (object.cls.layout.size(object) - vm.sizeWithoutHeader(object)))
}

function exit(vm: Vm, status: PyObject | undefined): PyObject {
  const args = status === undefined ? [] : [status]
  const cls = vm.typeNamed('SystemExit')
  const instance = call(vm, cls, args)
  const raise = makeRaise(vm, instance, null)
  vm.decref(instance)
  throw raise
}

function currentFrame(vm: Vm, depth: PyObject | undefined): PyObject {
  let frame = vm.frame
  for (let left = depth === undefined ? 0 : Number(vm.services.index(vm, depth)); left > 0 && frame !== null; left--) frame = frame.back
  if (frame === null) throw vm.error('ValueError', 'call stack is not deep enough')
  return frameObject(vm, frame)
}

function exceptionInfo(vm: Vm): PyObject {
  const current = vm.thread.currentException()
  if (current === null) return vm.tuple([vm.newNone(), vm.newNone(), vm.newNone()])
  const traceback = exceptionData(current as PyContainer).traceback ?? vm.none // exceptions are containers
  return vm.tuple([owned(current.cls), owned(current), owned(traceback)])
}

const HEX_VERSION = 0x030e0af0

function fill(vm: Vm, namespace: PyDict): void {
  const text = (name: string, value: string): void => giveName(vm, namespace, name, vm.str(value))
  const number = (name: string, value: number | bigint): void => giveName(vm, namespace, name, vm.int(value))
  text('version', '3.14.10 (heaproom) [simulated]')
  text('platform', 'linux')
  text('byteorder', 'little')
  text('executable', '/usr/bin/python3.14')
  text('copyright', 'Copyright (c) Python Software Foundation.')
  for (const prefix of ['prefix', 'exec_prefix', 'base_prefix', 'base_exec_prefix']) text(prefix, '/usr')
  number('maxsize', 2n ** 63n - 1n)
  number('maxunicode', 0x10ffff)
  number('hexversion', HEX_VERSION)
  number('api_version', 1013)
  giveName(vm, namespace, 'version_info', vm.tuple([vm.int(3), vm.int(14), vm.int(10), vm.str('final'), vm.int(0)]))
  giveName(vm, namespace, 'argv', vm.list(vm.host.argv.map((arg) => vm.str(arg))))
  giveName(vm, namespace, 'path', vm.list([vm.str('')]))
  giveName(vm, namespace, 'meta_path', vm.list([]))
  giveName(vm, namespace, 'path_hooks', vm.list([]))
  giveName(vm, namespace, 'path_importer_cache', vm.newDict())
  giveName(vm, namespace, 'warnoptions', vm.list([]))
  giveName(vm, namespace, 'dont_write_bytecode', vm.bool(true))
  setName(vm, namespace, 'modules', vm.modules)
  const streams = [['stdin', 0], ['stdout', 1], ['stderr', 2]] as const // prettier-ignore
  for (const [name, number_] of streams) {
    const file = textFile(vm, number_)
    setName(vm, namespace, name, file)
    giveName(vm, namespace, `__${name}__`, file)
  }
}

export const sysModule: NativeModule = {
  name: 'sys',
  functions: [
    native('getrefcount(object, /)', (vm, object: PyObject) => vm.int(object.refs >= IMMORTAL ? IMMORTAL_SHOWN : object.refs)),
    native('getsizeof(object, default=None)', sizeOf),
    native('exit(status=None, /)', exit),
    native('intern(string, /)', (vm, string: PyObject) => {
      if ((string.cls.kind & kind.STR) === 0) throw vm.error('TypeError', `intern() argument must be str, not ${string.cls.name}`)
      return vm.intern(String(string.data))
    }),
    native('getrecursionlimit()', (vm) => vm.int(vm.recursionLimit)),
    native('setrecursionlimit(limit, /)', (vm, limit: PyObject) => {
      vm.recursionLimit = Number(vm.services.index(vm, limit))
      return vm.newNone()
    }),
    native('_getframe(depth=0, /)', currentFrame),
    native('exc_info()', exceptionInfo),
    native('exception()', (vm) => owned(vm.thread.currentException() ?? vm.none)),
    native('is_finalizing()', (vm) => vm.bool(vm.finalizing)),
    native('getdefaultencoding()', (vm) => vm.str('utf-8')),
    native('getfilesystemencoding()', (vm) => vm.str('utf-8')),
  ],
  types: textFileTypes,
  setup: fill,
}

