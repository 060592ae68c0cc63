/** `_thread._ThreadHandle`: whether a thread was started and whether it is done, for those who join it. */
import { objectLayout } from '../../objects/layouts'
import { blockingNative, native } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import type { Thread } from '../../vm/Thread'
import { WaitQueue, waitUntil } from '../../vm/threads/WaitQueue'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { durationOf } from '../time/duration'

export interface HandleData {
  state: 'new' | 'running' | 'done'
  ident: number
  /** The thread, while it runs and `_shutdown` or a joiner may wait for it. */
  thread: Thread | null
  readonly joiners: WaitQueue
}

export interface PyHandle extends PyContainer {
  data: HandleData
}

export const HANDLE = '_thread._ThreadHandle'

export function newHandle(vm: Vm, state: HandleData['state'], ident: number): PyHandle {
  const data: HandleData = { state, ident, thread: null, joiners: new WaitQueue() }
  return vm.container(vm.typeNamed(HANDLE), data) as PyHandle // the type has HandleData
}

/** The thread is over: who joins it goes on. */
export function setDone(vm: Vm, data: HandleData): void {
  data.state = 'done'
  data.thread = null
  data.joiners.wakeAll(vm)
}

function join(vm: Vm, self: PyHandle, timeout?: PyObject): PyObject {
  const { data } = self
  const given = timeout === undefined || timeout === vm.none ? null : durationOf(vm, timeout)
  if (data.state === 'new') throw vm.error('RuntimeError', 'thread not started')
  if (data.state === 'running' && data.ident === vm.thread.ident)
    throw vm.error('RuntimeError', 'Cannot join current thread')
  const nanoseconds = given !== null && given < 0n ? null : given
  waitUntil(vm, data.joiners, 'the end of a thread', nanoseconds, () => data.state === 'done')
  return vm.newNone()
}

function markDone(vm: Vm, self: PyHandle): PyObject {
  if (self.data.state === 'new') throw vm.error('RuntimeError', 'thread not started')
  if (self.data.state === 'running') setDone(vm, self.data)
  return vm.newNone()
}

export const handleType: NonNullable<NativeModule['types']>[number] = {
  key: HANDLE,
  base: 'object',
  exported: '_ThreadHandle',
  definition: {
    name: HANDLE,
    module: '_thread',
    layout: { ...objectLayout, name: '_ThreadHandle', kind: kind.OTHER, role: 'machinery', size: () => 24 },
    slots: {
      new_: (vm) => newHandle(vm, 'new', 0),
      repr: (vm, self) => vm.str(`<${HANDLE} object: ident=${(self as PyHandle).data.ident}>`), // the slot is that of handles
    },
    methods: [
      blockingNative('join($self, timeout=None, /)', join),
      native('is_done($self, /)', (vm, self: PyHandle) => vm.bool(self.data.state === 'done')),
      native('_set_done($self, /)', markDone),
    ],
    getset: { ident: { get: (vm, self: PyHandle) => vm.int(self.data.ident) } },
  },
}
