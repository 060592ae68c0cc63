/** `sys`: the interpreter about itself. */
import { argumentKind } from '../../objects/protocol/argumentKind'
import { deleteName, getName, giveName, setName } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import { frameObject } from '../../objects/function/frameObject'
import { native } from '../../objects/native/native'
import { PyContainer, type PyObject } from '../../objects/PyObject'
import { kind, typeFlag } from '../../objects/PyType'
import { typeModified } from '../../objects/protocol/lookup'
import { isType } from '../../objects/type/defineType'
import { shared } from '../../objects/type/sharedTypes'
import { makeTypes } from '../../objects/type/makeTypes'
import { call } from '../../objects/protocol/calls'
import { makeRaise } from '../../objects/exception/raising'
import { exceptionData } from '../../objects/exception/exceptionData'
import type { NativeModule } from '../NativeModule'
import { coreTypes } from '../../vm/coreTypes'
import type { Vm } from '../../vm/Vm'
import { simpleNamespaceType } from '../types/simpleNamespace'
import { hookFunctions } from './hooks'
import { fillInformation, informationTypes } from './information'
import { auditFunctions } from './audit'
import { jitModule, monitoringModule } from './monitoring'
import { settingFunctions } from './settings'
import { ioTypes } from '../io/ioModule'
import { standardStream } from './standardStreams'
import { allocationFunctions } from './allocations'
import { isImmortal, shownCount } from './shownCount'
import { sizeOf } from './sizeOf'
import { threadStateFunctions } from './threadStates'
import { tracingFunctions } from './tracing'

function owned(object: PyObject): PyObject {
  object.refs++
  return object
}

/** As an exception raised by its class and a value: None is no argument, a tuple is all of them. */
function exitArguments(vm: Vm, status: PyObject | undefined): readonly PyObject[] {
  if (status === undefined || status === vm.none) return []
  return (status.cls.kind & kind.TUPLE) !== 0 ? (status.data as readonly PyObject[]) : [status] // kind says so
}

function exit(vm: Vm, status: PyObject | undefined): PyObject {
  const args = exitArguments(vm, status)
  const cls = vm.typeNamed('SystemExit')
  const instance = call(vm, cls, args)
  const raise = makeRaise(vm, instance, null)
  vm.decref(instance)
  throw raise
}

function currentFrame(vm: Vm, depth: PyObject | undefined): PyObject {
  let frame = vm.frame
  for (let left = depth === undefined ? 0 : Number(vm.services.index(vm, depth)); left > 0 && frame !== null; left--)
    frame = frame.back
  if (frame === null) throw vm.error('ValueError', 'call stack is not deep enough')
  return frameObject(vm, frame)
}

function exceptionInfo(vm: Vm): PyObject {
  const current = vm.thread.currentException()
  if (current === null) return vm.filledTuple([vm.newNone(), vm.newNone(), vm.newNone()])
  const traceback = exceptionData(current as PyContainer).traceback ?? vm.none // exceptions are containers
  return vm.filledTuple([owned(current.cls), owned(current), owned(traceback)])
}

function frameModuleName(vm: Vm, depth: PyObject | undefined): PyObject {
  let frame = vm.frame
  for (let left = depth === undefined ? 0 : Number(vm.services.index(vm, depth)); left > 0 && frame !== null; left--)
    frame = frame.back
  return owned(frame?.globals.data.getByText('__name__') ?? vm.none)
}

/** Takes the attributes' own descriptors from a class, for one that is made again with slots. */
function clearTypeDescriptors(vm: Vm, cls: PyObject): PyObject {
  if (!isType(cls))
    throw vm.error('TypeError', `_clear_type_descriptors() argument must be type, not ${argumentKind(vm, cls)}`)
  if ((cls.flags & typeFlag.HEAP) === 0) throw vm.error('TypeError', 'argument is immutable')
  for (const name of ['__dict__', '__weakref__']) deleteName(vm, cls.ns, name)
  typeModified(vm, cls)
  return vm.newNone()
}

/** RTLD_NOW: how libraries would be loaded, if any were. */
const BINDING_AT_ONCE = 2

/** Of the standard streams. */
export const filesTypes = shared(ioTypes, coreTypes)

function fill(vm: Vm, namespace: PyDict): void {
  makeTypes(vm, filesTypes)
  fillInformation(vm, namespace)
  giveName(vm, namespace, 'monitoring', monitoringModule(vm))
  giveName(vm, namespace, '_jit', jitModule(vm))
  giveName(vm, namespace, 'argv', vm.list(vm.host.argv.map((arg) => vm.str(arg))))
  giveName(
    vm,
    namespace,
    'orig_argv',
    vm.list([vm.str('/usr/bin/python3.14'), ...vm.host.argv.map((arg) => vm.str(arg))]),
  )
  giveName(vm, namespace, 'path', vm.list([vm.str('')]))
  giveName(vm, namespace, 'meta_path', vm.list([]))
  giveName(vm, namespace, 'path_hooks', vm.list([]))
  giveName(vm, namespace, 'path_importer_cache', vm.newDict())
  giveName(vm, namespace, 'warnoptions', vm.list([]))
  giveName(vm, namespace, '_xoptions', vm.newDict())
  giveName(vm, namespace, 'pycache_prefix', vm.newNone())
  giveName(vm, namespace, '_home', vm.newNone())
  giveName(vm, namespace, 'dont_write_bytecode', vm.bool(true))
  setName(vm, namespace, 'modules', vm.modules)
  for (const name of ['displayhook', 'excepthook', 'unraisablehook', 'breakpointhook']) {
    setName(vm, namespace, `__${name}__`, getName(namespace, name) ?? vm.none)
  }
  const streams = [['stdin', 0], ['stdout', 1], ['stderr', 2]] as const // oxfmt-ignore
  for (const [name, number_] of streams) {
    const file = standardStream(vm, number_)
    setName(vm, namespace, name, file)
    giveName(vm, namespace, `__${name}__`, file)
  }
}

export const sysModule: NativeModule = {
  name: 'sys',
  functions: [
    ...hookFunctions,
    ...settingFunctions,
    ...tracingFunctions,
    ...threadStateFunctions,
    ...allocationFunctions,
    native('getrefcount(object, /)', (vm, object: PyObject) => vm.int(shownCount(vm, object))),
    native('getsizeof(object, default=None)', sizeOf),
    native('exit(status=None, /)', exit),
    native('intern(string, /)', (vm, string: PyObject) => {
      if ((string.cls.kind & kind.STR) === 0)
        throw vm.error('TypeError', `intern() argument must be str, not ${argumentKind(vm, string)}`)
      if (string.cls !== vm.types.str) throw vm.error('TypeError', `can't intern ${string.cls.name}`)
      return vm.intern(String(string.data))
    }),
    native('_getframe(depth=0, /)', currentFrame),
    native('_getframemodulename(depth=0)', frameModuleName),
    ...auditFunctions,
    native('exc_info()', exceptionInfo),
    native('exception()', (vm) => owned(vm.thread.currentException() ?? vm.none)),
    native('is_finalizing()', (vm) => vm.bool(vm.finalizing)),
    native('getdefaultencoding()', (vm) => vm.str('utf-8')),
    native('getfilesystemencoding()', (vm) => vm.str('utf-8')),
    native('getfilesystemencodeerrors()', (vm) => vm.str('surrogateescape')),
    native('_is_immortal(op, /)', (vm, object: PyObject) => vm.bool(isImmortal(vm, object))),
    native('_is_interned(string, /)', (vm, string: PyObject) =>
      vm.bool(vm.interned.get(String(string.data)) === string),
    ),
    native('_is_gil_enabled()', (vm) => vm.bool(true)),
    native('_get_cpu_count_config()', (vm) => vm.int(-1)),
    native('is_stack_trampoline_active()', (vm) => vm.bool(false)),
    native('is_remote_debug_enabled()', (vm) => vm.bool(false)),
    native('_clear_type_cache()', (vm) => vm.newNone()),
    native('getdlopenflags()', (vm) => vm.int(BINDING_AT_ONCE)),
    native('_clear_internal_caches()', (vm) => vm.newNone()),
    native('_clear_type_descriptors(type, /)', clearTypeDescriptors),
  ],
  types: shared([...informationTypes, simpleNamespaceType], coreTypes),
  setup: fill,
}
