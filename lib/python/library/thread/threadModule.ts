/**
 * `_thread`: locks, thread-local data, and who runs. A run has one thread: a lock that is taken would never be given back
 * while somebody waits for it, so waiting for one is an error that says so, and no second thread can be started.
 */
import { giveName, setName } from '../../objects/dict/dictionary'
import { makeRaise } from '../../objects/exception/raising'
import { objectLayout } from '../../objects/layouts'
import { native } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind, type PyType, typeFlag } from '../../objects/PyType'
import { call } from '../../objects/protocol/calls'
import { lookupInType } from '../../objects/protocol/lookup'
import { dictAttribute } from '../../objects/type/instanceDescriptors'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { structSequence } from '../structSequence'
import { lockTypes, MAIN_THREAD, newLock } from './locks'

function newLocal(vm: Vm, cls: PyType, args: readonly PyObject[]): PyObject {
  const hasInit = lookupInType(cls, '__init__') !== lookupInType(vm.types.object, '__init__')
  if (args.length > 0 && !hasInit) throw vm.error('TypeError', 'Initialization arguments are not supported')
  return vm.newOf(cls, null)
}

function refuse(vm: Vm): PyObject {
  throw vm.error('NotImplementedError', 'a second thread cannot be started in this interpreter')
}

function exit(vm: Vm): PyObject {
  const instance = call(vm, vm.typeNamed('SystemExit'), [])
  const raise = makeRaise(vm, instance, null)
  vm.decref(instance)
  throw raise
}

const allocate = (vm: Vm): PyObject => newLock(vm, vm.typeNamed('_thread.lock'))
const mainThread = (vm: Vm): PyObject => vm.int(MAIN_THREAD)

interface HandleData {
  readonly ident: number
}

interface PyHandle extends PyContainer {
  data: HandleData
}

function newHandle(vm: Vm, ident: number): PyObject {
  const data: HandleData = { ident }
  return vm.container(vm.typeNamed('_thread._ThreadHandle'), data)
}

const types: NonNullable<NativeModule['types']> = [
  ...lockTypes,
  {
    key: '_thread._local',
    base: 'object',
    exported: '_local',
    definition: {
      name: '_thread._local',
      module: '_thread',
      layout: { ...objectLayout, name: '_local', kind: kind.OTHER, size: () => 72 },
      flags: typeFlag.BASETYPE | typeFlag.HAS_DICT | typeFlag.HAS_WEAKREFS,
      slots: { new_: newLocal },
      getset: { __dict__: dictAttribute },
      doc: 'Thread-local data',
    },
  },
  {
    key: '_thread._ThreadHandle',
    base: 'object',
    exported: '_ThreadHandle',
    definition: {
      name: '_thread._ThreadHandle',
      module: '_thread',
      layout: { ...objectLayout, name: '_ThreadHandle', kind: kind.OTHER, role: 'machinery', size: () => 40 },
      slots: { new_: (vm) => newHandle(vm, 0) },
      methods: [
        native('join($self, timeout=None, /)', (vm) => vm.newNone()),
        native('is_done($self, /)', (vm) => vm.bool(false)),
        native('_set_done($self, /)', (vm) => vm.newNone()),
      ],
      getset: { ident: { get: (vm, self: PyHandle) => vm.int(self.data.ident) } },
    },
  },
  {
    ...structSequence('_thread', '_ExceptHookArgs', ['exc_type', 'exc_value', 'exc_traceback', 'thread']),
    exported: '_ExceptHookArgs',
  },
]

export const threadModule: NativeModule = {
  name: '_thread',
  doc: `This module provides primitive operations to write multi-threaded programs.
The 'threading' module provides a more convenient interface.`,
  functions: [
    native('allocate_lock()', allocate),
    native('allocate()', allocate),
    native('get_ident()', mainThread),
    native('_get_main_thread_ident()', mainThread),
    native('get_native_id()', (vm) => vm.int(1)),
    native('_count()', (vm) => vm.int(0)),
    native('stack_size(size=0, /)', (vm) => vm.int(0)),
    native('daemon_threads_allowed()', (vm) => vm.bool(true)),
    native('_is_main_interpreter()', (vm) => vm.bool(true)),
    native('_shutdown()', (vm) => vm.newNone()),
    native('_make_thread_handle(ident, /)', (vm, ident: PyObject) =>
      newHandle(vm, Number(vm.services.index(vm, ident))),
    ),
    native('set_name(name)', (vm) => vm.newNone()),
    native('exit()', exit),
    native('exit_thread()', exit),
    native('start_new_thread(function, args, kwargs={}, /)', refuse),
    native('start_new(function, args, kwargs={}, /)', refuse),
    native('start_joinable_thread(function, handle=None, daemon=True)', refuse),
    native('_excepthook(args, /)', (vm) => vm.newNone()),
  ],
  types,
  setup: (vm, namespace) => {
    setName(vm, namespace, 'error', vm.typeNamed('RuntimeError'))
    setName(vm, namespace, 'LockType', vm.typeNamed('_thread.lock'))
    giveName(vm, namespace, 'TIMEOUT_MAX', vm.float(9223372036))
    giveName(vm, namespace, '_NAME_MAXLEN', vm.int(15))
  },
}
