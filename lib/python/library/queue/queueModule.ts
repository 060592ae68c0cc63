/** `_queue`: SimpleQueue, whose `get` waits for other threads, and the Empty that both kinds of queue raise. */
import { moduleError } from '../../objects/exception/moduleError'
import { makeRaise } from '../../objects/exception/raising'
import { classGetItem } from '../../objects/genericItem'
import { blockingNative, classNative, native } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind, type KeywordNames, type Layout, type PyType, typeFlag } from '../../objects/PyType'
import { call } from '../../objects/protocol/calls'
import { truth } from '../../objects/protocol/truth'
import { WaitQueue, waitUntil } from '../../vm/threads/WaitQueue'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { durationOf } from '../time/duration'

interface QueueData {
  /** Owned, the oldest first. */
  items: PyObject[]
  readonly getters: WaitQueue
}

interface PyQueue extends PyContainer {
  data: QueueData
}

const BYTES = 88

const queueLayout: Layout = {
  name: 'SimpleQueue',
  kind: kind.OTHER,
  container: true,
  naming: 'index',
  role: 'container',
  slotNames: [],
  systemSlots: [],
  traverse: (object, visit) => {
    for (const item of (object as PyQueue).data.items) visit(item) // the layout's own data
  },
  release: (_vm, object) => {
    const { data } = object as PyQueue // as above
    const { items } = data
    data.items = []
    return items
  },
  edges: (object, emit) => (object as PyQueue).data.items.forEach((item, at) => emit(at, item)), // as above
  size: () => BYTES,
  clearable: true,
  finalize: null,
}

function newQueue(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  if (args.length > (names?.length ?? 0)) throw vm.error('TypeError', 'SimpleQueue() takes no positional arguments')
  if (names !== null && names.length > 0) throw vm.error('TypeError', 'SimpleQueue() takes no keyword arguments')
  const data: QueueData = { items: [], getters: new WaitQueue() }
  return vm.newOf(cls, data)
}

/** Never waits: there is room for any number. */
function put(vm: Vm, self: PyQueue, item: PyObject): PyObject {
  const { items, getters } = self.data
  item.refs++
  items.push(item)
  vm.recordStore(self, items.length - 1, item)
  getters.wakeFirst(vm)
  return vm.newNone()
}

function get(vm: Vm, self: PyQueue, block?: PyObject, timeout?: PyObject): PyObject {
  const nanoseconds = timeoutOf(vm, block, timeout)
  const { data } = self
  waitUntil(vm, data.getters, 'something in a queue', nanoseconds, () => data.items.length > 0)
  const item = data.items.shift()
  if (item === undefined) throw empty(vm)
  if (self.id !== 0) vm.recorder.splice(self.id, 0, 1, [])
  return item
}

/** Nanoseconds; null for ever, 0 not at all. */
function timeoutOf(vm: Vm, block: PyObject | undefined, timeout: PyObject | undefined): bigint | null {
  if (block !== undefined && !truth(vm, block)) return 0n
  if (timeout === undefined || timeout === vm.none) return null
  const given = durationOf(vm, timeout, Math.ceil)
  if (given < 0n) throw vm.error('ValueError', "'timeout' must be a non-negative number")
  return given
}

function empty(vm: Vm) {
  const exception = call(vm, vm.typeNamed('_queue.Empty'), [])
  const raise = makeRaise(vm, exception, null)
  vm.decref(exception)
  return raise
}

const types: NonNullable<NativeModule['types']> = [
  moduleError('_queue', 'Empty'),
  {
    key: '_queue.SimpleQueue',
    base: 'object',
    exported: 'SimpleQueue',
    definition: {
      name: '_queue.SimpleQueue',
      module: '_queue',
      layout: queueLayout,
      flags: typeFlag.BASETYPE | typeFlag.HAS_WEAKREFS | typeFlag.VISITED,
      slots: { new_: newQueue },
      methods: [
        native('empty($self, /)', (vm, { data }: PyQueue) => vm.bool(data.items.length === 0)),
        blockingNative('get($self, /, block=True, timeout=None)', get),
        classNative('get_nowait($self, /)', (vm, self: PyQueue) => get(vm, self, vm.false_)),
        native('put($self, /, item, block=True, timeout=None)', put),
        native('put_nowait($self, /, item)', put),
        native('qsize($self, /)', (vm, { data }: PyQueue) => vm.int(data.items.length)),
      ],
      classMethods: [classGetItem],
    },
  },
]

export const queueModule: NativeModule = {
  name: '_queue',
  functions: [],
  types,
}
