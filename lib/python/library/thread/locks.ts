/**
 * `_thread.lock` and `_thread.RLock`, in a program that has one thread: what cannot be had at once can never be had.
 */
import { objectLayout } from '../../objects/layouts'
import { bind } from '../../objects/native/bind'
import { native } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import { cIntOf } from '../../objects/number/indexValue'
import { floatOf } from '../../objects/number/floatValue'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind, type KeywordNames, type Layout, type PyType, typeFlag } from '../../objects/PyType'
import { truth } from '../../objects/protocol/truth'
import type { TypeDefinition } from '../../objects/type/defineType'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'

interface LockData {
  /** How often it was acquired and not released. */
  depth: number
}

interface PyLock extends PyContainer {
  data: LockData
}

export const MAIN_THREAD = 140_000_000_000_000
const TIMEOUT_MAX = 9223372036

function layoutOf(name: string, bytes: number): Layout {
  return { ...objectLayout, name, kind: kind.OTHER, role: 'machinery', size: () => bytes }
}

/** A blocking wait that would never end is an error; one with a timeout has timed out. */
function waitInVain(vm: Vm, blocking: PyObject | undefined, timeout: PyObject | undefined): PyObject {
  const waits = blocking === undefined || truth(vm, blocking)
  const seconds = timeout === undefined ? -1 : floatOf(vm, timeout)
  if (waits && seconds < 0)
    throw vm.error('RuntimeError', 'deadlock: the lock is held, and there is no other thread to release it')
  if (waits) vm.clock.sleep(seconds)
  return vm.bool(false)
}

function checkTimeout(vm: Vm, blocking: PyObject | undefined, timeout: PyObject | undefined): void {
  if (timeout === undefined) return
  const seconds = floatOf(vm, timeout)
  if (seconds === -1) return
  if (blocking !== undefined && !truth(vm, blocking))
    throw vm.error('ValueError', "can't specify a timeout for a non-blocking call")
  if (seconds < 0) throw vm.error('ValueError', 'timeout value must be a non-negative number')
  if (seconds > TIMEOUT_MAX) throw vm.error('OverflowError', 'timestamp out of range for platform time_t')
}

function acquire(vm: Vm, self: PyLock, blocking?: PyObject, timeout?: PyObject): PyObject {
  checkTimeout(vm, blocking, timeout)
  if (self.data.depth > 0) return waitInVain(vm, blocking, timeout)
  self.data.depth = 1
  return vm.bool(true)
}

function acquireAgain(vm: Vm, self: PyLock, blocking?: PyObject, timeout?: PyObject): PyObject {
  checkTimeout(vm, blocking, timeout)
  self.data.depth++
  return vm.bool(true)
}

function release(vm: Vm, self: PyLock): PyObject {
  if (self.data.depth === 0) throw vm.error('RuntimeError', 'release unlocked lock')
  self.data.depth = 0
  return vm.newNone()
}

function releaseOnce(vm: Vm, self: PyLock): PyObject {
  if (self.data.depth === 0) throw vm.error('RuntimeError', 'cannot release un-acquired lock')
  self.data.depth--
  return vm.newNone()
}

const isLocked = (vm: Vm, self: PyLock): PyObject => vm.bool(self.data.depth > 0)

function reset(vm: Vm, self: PyLock): PyObject {
  self.data.depth = 0
  return vm.newNone()
}

const noArguments = parseSignature('lock()')

function creator(name: string): (vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames) => PyObject {
  return (vm, cls, args, names) => {
    if (args.length > 0 && names === null)
      throw vm.error('TypeError', `${name} expected 0 arguments, got ${args.length}`)
    bind(vm, noArguments, name, args, names)
    return newLock(vm, cls)
  }
}

export function newLock(vm: Vm, cls: PyType): PyObject {
  const data: LockData = { depth: 0 }
  return vm.newOf(cls, data)
}

function state(self: PyObject): string {
  return (self as PyLock).data.depth > 0 ? 'locked' : 'unlocked' // the slot is that of locks
}

const ACQUIRE = '($self, /, blocking=True, timeout=-1)'

const lock: TypeDefinition = {
  name: '_thread.lock',
  module: '_thread',
  layout: layoutOf('lock', 56),
  flags: typeFlag.HAS_WEAKREFS,
  slots: {
    new_: creator('lock'),
    repr: (vm, self) => vm.str(`<${state(self)} _thread.lock object at 0x${vm.addressOf(self).toString(16)}>`),
  },
  methods: [
    native(`acquire${ACQUIRE}`, acquire),
    native(`acquire_lock${ACQUIRE}`, acquire),
    native('release($self, /)', release),
    native('release_lock($self, /)', release),
    native('locked($self, /)', isLocked),
    native('locked_lock($self, /)', isLocked),
    native('_at_fork_reinit($self, /)', reset),
    native('__enter__($self, /)', (vm, self: PyLock) => acquire(vm, self)),
    native('__exit__($self, /, *exc_info)', release),
  ],
}

const reentrantLock: TypeDefinition = {
  name: '_thread.RLock',
  module: '_thread',
  layout: layoutOf('RLock', 72),
  flags: typeFlag.HAS_WEAKREFS | typeFlag.BASETYPE,
  slots: {
    new_: creator('RLock'),
    repr: (vm, self) => {
      const { depth } = (self as PyLock).data // the slot is that of locks
      const owner = depth > 0 ? MAIN_THREAD : 0
      const at = vm.addressOf(self).toString(16)
      return vm.str(`<${state(self)} ${self.cls.name} object owner=${owner} count=${depth} at 0x${at}>`)
    },
  },
  methods: [
    native(`acquire${ACQUIRE}`, acquireAgain),
    native('release($self, /)', releaseOnce),
    native('locked($self, /)', isLocked),
    native('_is_owned($self, /)', isLocked),
    native('_recursion_count($self, /)', (vm, self: PyLock) => vm.int(self.data.depth)),
    native('_acquire_restore($self, state, /)', (vm, self: PyLock, saved: PyObject) => {
      const [count] = saved.data as PyObject[] // what _release_save gave
      self.data.depth = count === undefined ? 1 : cIntOf(vm, count)
      return vm.newNone()
    }),
    native('_release_save($self, /)', (vm, self: PyLock) => {
      const { depth } = self.data
      if (depth === 0) throw vm.error('RuntimeError', 'cannot release un-acquired lock')
      self.data.depth = 0
      return vm.tuple([vm.int(depth), vm.int(MAIN_THREAD)])
    }),
    native('_at_fork_reinit($self, /)', reset),
    native('__enter__($self, /)', (vm, self: PyLock) => acquireAgain(vm, self)),
    native('__exit__($self, /, *exc_info)', releaseOnce),
  ],
}

export const lockTypes: NonNullable<NativeModule['types']> = [
  { key: '_thread.lock', base: 'object', exported: 'lock', definition: lock },
  { key: '_thread.RLock', base: 'object', exported: 'RLock', definition: reentrantLock },
]
