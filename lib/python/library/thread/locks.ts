/** `_thread.lock` and `_thread.RLock`. */
import { objectLayout } from '../../objects/layouts'
import { bind } from '../../objects/native/bind'
import { blockingNative, native, NativeDefinition } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import { cIntOf, indexOf } from '../../objects/number/indexValue'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind, type KeywordNames, type Layout, type PyType, typeFlag } from '../../objects/PyType'
import type { TypeDefinition } from '../../objects/type/defineType'
import { Mutex } from '../../vm/threads/Mutex'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { timeoutOf } from './timeout'

interface PyLock extends PyContainer {
  data: Mutex
}

interface RecursiveData {
  readonly mutex: Mutex
  /** The thread that holds it, by its number in `get_ident`; 0 when it is free. */
  owner: number
  /** How often that one acquired it and did not release it. */
  count: number
}

interface PyRLock extends PyContainer {
  data: RecursiveData
}

function layoutOf(name: string, bytes: number): Layout {
  return { ...objectLayout, name, kind: kind.OTHER, role: 'machinery', size: () => bytes }
}

function acquire(vm: Vm, { data }: PyLock, blocking?: PyObject, timeout?: PyObject): PyObject {
  return vm.bool(data.acquire(vm, 'a lock', timeoutOf(vm, blocking, timeout)))
}

function release(vm: Vm, { data }: PyLock): PyObject {
  if (!data.isLocked) throw vm.error('RuntimeError', 'release unlocked lock')
  data.release(vm)
  return vm.newNone()
}

const isLocked = (vm: Vm, self: PyLock): PyObject => vm.bool(self.data.isLocked)

function reset(vm: Vm, self: PyLock): PyObject {
  self.data.reset()
  return vm.newNone()
}

function acquireAgain(vm: Vm, { data }: PyRLock, blocking?: PyObject, timeout?: PyObject): PyObject {
  const nanoseconds = timeoutOf(vm, blocking, timeout)
  const { ident } = vm.thread
  if (data.owner === ident) {
    data.count++
    return vm.bool(true)
  }
  if (!data.mutex.acquire(vm, 'an RLock', nanoseconds)) return vm.bool(false)
  data.owner = ident
  data.count = 1
  return vm.bool(true)
}

function releaseOnce(vm: Vm, { data }: PyRLock): PyObject {
  if (data.owner !== vm.thread.ident) throw vm.error('RuntimeError', 'cannot release un-acquired lock')
  if (--data.count === 0) releaseAll(vm, data)
  return vm.newNone()
}

function releaseAll(vm: Vm, data: RecursiveData): void {
  data.owner = 0
  data.count = 0
  data.mutex.release(vm)
}

/** For `threading.Condition`: lets it go however often it was acquired. */
function releaseSave(vm: Vm, { data }: PyRLock): PyObject {
  const { count, owner } = data
  if (count === 0) throw vm.error('RuntimeError', 'cannot release un-acquired lock')
  releaseAll(vm, data)
  return vm.filledTuple([vm.int(count), vm.int(owner)])
}

function acquireRestore(vm: Vm, { data }: PyRLock, saved: PyObject): PyObject {
  const [count, owner] = (saved.cls.kind & kind.TUPLE) === 0 ? [] : (saved.data as PyObject[]) // a tuple inside
  if (count === undefined || owner === undefined)
    throw vm.error('TypeError', '_acquire_restore() argument 1 must be a 2-item tuple')
  const restored = { count: cIntOf(vm, count), owner: Number(indexOf(vm, owner)) }
  data.mutex.acquire(vm, 'an RLock', null)
  data.count = restored.count
  data.owner = restored.owner
  return vm.newNone()
}

const noArguments = parseSignature('lock()')

function creator(
  name: string,
  data: () => unknown,
): (vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames) => PyObject {
  // oxfmt-ignore
  return (vm, cls, args, names) => {
    if (args.length > 0 && names === null)
      throw vm.error('TypeError', `${name} expected 0 arguments, got ${args.length}`)
    bind(vm, noArguments, name, args, names)
    return vm.newOf(cls, data())
  }
}

export function newLock(vm: Vm): PyObject {
  return vm.newOf(vm.typeNamed('_thread.lock'), new Mutex())
}

const stateText = (locked: boolean): string => (locked ? 'locked' : 'unlocked')

const ACQUIRE = '($self, /, blocking=True, timeout=-1)'

/** Other names of `acquire`, which does not know that it is called so. */
const ACQUIRED = { blocks: true, parsing: { messageName: 'acquire' } }

const lock: TypeDefinition = {
  name: '_thread.lock',
  module: '_thread',
  layout: layoutOf('lock', 56),
  flags: typeFlag.HAS_WEAKREFS | typeFlag.VISITED | typeFlag.PRE_HEADER,
  slots: {
    new_: creator('lock', () => new Mutex()),
    repr: (vm, self) => {
      const at = vm.addressOf(self).toString(16)
      return vm.str(`<${stateText((self as PyLock).data.isLocked)} _thread.lock object at 0x${at}>`) // the slot is that of locks
    },
  },
  methods: [
    blockingNative(`acquire${ACQUIRE}`, acquire),
    new NativeDefinition(`acquire_lock${ACQUIRE}`, acquire, ACQUIRED),
    native('release($self, /)', release),
    native('release_lock($self, /)', release),
    native('locked($self, /)', isLocked),
    native('locked_lock($self, /)', isLocked),
    native('_at_fork_reinit($self, /)', reset),
    new NativeDefinition('__enter__($self, /, blocking=True, timeout=-1)', acquire, ACQUIRED),
    native('__exit__($self, /, *exc_info)', release),
  ],
}

const newRecursive = (): RecursiveData => ({ mutex: new Mutex(), owner: 0, count: 0 })

const reentrantLock: TypeDefinition = {
  name: '_thread.RLock',
  module: '_thread',
  layout: layoutOf('RLock', 72),
  flags: typeFlag.HAS_WEAKREFS | typeFlag.VISITED | typeFlag.PRE_HEADER | typeFlag.BASETYPE,
  slots: {
    new_: (vm, cls) => vm.newOf(cls, newRecursive()), // whatever it is given
    repr: (vm, self) => {
      const { count, owner } = (self as PyRLock).data // the slot is that of locks
      const at = vm.addressOf(self).toString(16)
      return vm.str(`<${stateText(count > 0)} ${self.cls.name} object owner=${owner} count=${count} at 0x${at}>`)
    },
  },
  methods: [
    blockingNative(`acquire${ACQUIRE}`, acquireAgain),
    native('release($self, /)', releaseOnce),
    native('locked($self, /)', (vm, self: PyRLock) => vm.bool(self.data.mutex.isLocked)),
    native('_is_owned($self, /)', (vm, self: PyRLock) => vm.bool(self.data.owner === vm.thread.ident)),
    native('_recursion_count($self, /)', (vm, { data }: PyRLock) =>
      vm.int(data.owner === vm.thread.ident ? data.count : 0),
    ),
    blockingNative('_acquire_restore($self, state, /)', acquireRestore),
    native('_release_save($self, /)', releaseSave),
    native('_at_fork_reinit($self, /)', (vm, { data }: PyRLock) => {
      data.mutex.reset()
      data.owner = 0
      data.count = 0
      return vm.newNone()
    }),
    new NativeDefinition('__enter__($self, /, blocking=True, timeout=-1)', acquireAgain, ACQUIRED),
    native('__exit__($self, /, *exc_info)', releaseOnce),
  ],
}

export const lockTypes: NonNullable<NativeModule['types']> = [
  { key: '_thread.lock', base: 'object', exported: 'lock', definition: lock },
  { key: '_thread.RLock', base: 'object', exported: 'RLock', definition: reentrantLock },
]
