/**
 * `_thread`: locks, and who runs. A run has one thread: a lock that is taken would never be given back while somebody waits
 * for it, so waiting for one is an error that says so, and no second thread can be started.
 */
import { giveName, setName } from '../../objects/dict/dictionary'
import { atomLayout } from '../../objects/layouts'
import { native } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind, typeFlag } from '../../objects/PyType'
import type { NativeModule } from '../NativeModule'
import type { Vm } from '../../vm/Vm'

const IDENT = 140_000_000_000_000
const MAX_TIMEOUT = 9223372036

interface LockData {
  /** How often it was taken; a plain lock at most once. */
  count: number
}

interface PyLock extends PyContainer {
  data: LockData
}

function acquire(vm: Vm, self: PyLock, isReentrant: boolean, blocking: PyObject | undefined): PyObject {
  if (self.data.count > 0 && !isReentrant) {
    if (blocking !== undefined && !vm.truth(blocking)) return vm.bool(false)
    throw vm.error('RuntimeError', 'deadlock: the only thread waits for a lock that is taken')
  }
  self.data.count++
  return vm.bool(true)
}

function release(vm: Vm, self: PyLock, isReentrant: boolean): PyObject {
  if (self.data.count === 0) throw vm.error('RuntimeError', isReentrant ? 'cannot release un-acquired lock' : 'release unlocked lock')
  self.data.count--
  return vm.newNone()
}

function lockType(name: string, isReentrant: boolean): NonNullable<NativeModule['types']>[number] {
  return {
    key: `_thread.${name}`,
    base: 'object',
    exported: name,
    definition: {
      name: `_thread.${name}`,
      module: '_thread',
      layout: atomLayout(name, kind.OTHER, () => (isReentrant ? 64 : 40)),
      flags: typeFlag.HAS_WEAKREFS | (isReentrant ? typeFlag.BASETYPE : 0),
      slots: {
        new_: (vm, cls) => vm.newOf(cls, { count: 0 }),
        repr: (vm, self) => {
          const { count } = (self as PyLock).data // the slot is that of locks
          const state = count > 0 ? 'locked' : 'unlocked'
          const owner = isReentrant ? ` owner=${count > 0 ? IDENT : 0} count=${count}` : ''
          return vm.str(`<${state} _thread.${name} object${owner} at 0x${vm.addressOf(self).toString(16)}>`)
        },
      },
      methods: [
        native('acquire($self, /, blocking=True, timeout=-1)', (vm, self: PyLock, blocking?: PyObject) => acquire(vm, self, isReentrant, blocking)),
        native('release($self, /)', (vm, self: PyLock) => release(vm, self, isReentrant)),
        native('locked($self, /)', (vm, self: PyLock) => vm.bool(self.data.count > 0)),
        native('__enter__($self, /)', (vm, self: PyLock) => acquire(vm, self, isReentrant, undefined)),
        native('__exit__($self, /, *exc_info)', (vm, self: PyLock) => release(vm, self, isReentrant)),
        ...(isReentrant ? [native('_is_owned($self, /)', (vm, self: PyLock) => vm.bool(self.data.count > 0))] : []),
      ],
    },
  }
}

export const threadModule: NativeModule = {
  name: '_thread',
  doc: `This module provides primitive operations to write multi-threaded programs.
The 'threading' module provides a more convenient interface.`,
  functions: [
    native('get_ident()', (vm) => vm.int(IDENT)),
    native('get_native_id()', (vm) => vm.int(1)),
    native('_count()', (vm) => vm.int(0)),
    native('_get_main_thread_ident()', (vm) => vm.int(IDENT)),
    native('allocate_lock()', (vm) => vm.newOf(vm.typeNamed('_thread.lock'), { count: 0 })),
    native('start_new_thread(*args)', (vm) => {
      throw vm.error('NotImplementedError', 'a second thread cannot be started in this interpreter')
    }),
  ],
  types: [lockType('lock', false), lockType('RLock', true)],
  setup: (vm, namespace) => {
    setName(vm, namespace, 'LockType', vm.typeNamed('_thread.lock'))
    setName(vm, namespace, 'error', vm.typeNamed('RuntimeError'))
    giveName(vm, namespace, 'TIMEOUT_MAX', vm.float(MAX_TIMEOUT))
  },
}
