/** `select.poll` and `select.epoll`: which events of which descriptors somebody waits for. */
import { objectLayout } from '../../objects/layouts'
import { osError } from '../../objects/exception/systemErrors'
import { makeRaise } from '../../objects/exception/raising'
import { blockingNative, native } from '../../objects/native/native'
import { cIntOf, indexOf } from '../../objects/number/indexValue'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { call } from '../../objects/protocol/calls'
import { flag, OpenFile } from '../../system/OpenFile'
import { errno } from '../../system/SystemFault'
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { fileDescriptorOf } from '../posix/pathArgument'
import { bit, eventsOf, milliseconds, seconds, waitForAny } from './readiness'

interface PollData {
  /** Wanted events by descriptor, in the order in which they were registered. */
  readonly wanted: Map<number, number>
  /** An epoll's own descriptor; -1 when it is closed. A poll has none. */
  number: number
}

interface PyPoll extends PyContainer {
  data: PollData
}

const EVERYTHING = bit.IN | bit.PRI | bit.OUT
const ONE_SHOT = 1 << 30

function keyError(vm: Vm, number: number): PyRaise {
  const key = vm.int(number)
  const exception = call(vm, vm.typeNamed('KeyError'), [key])
  vm.decref(key)
  const raise = makeRaise(vm, exception, null)
  vm.decref(exception)
  return raise
}

function maskOf(vm: Vm, events: PyObject | undefined): number {
  return events === undefined ? EVERYTHING : Number(indexOf(vm, events))
}

function pairs(vm: Vm, found: readonly (readonly [number, number])[]): PyObject {
  return vm.list(found.map(([number, events]) => vm.filledTuple([vm.int(number), vm.int(events)])))
}

function ready(vm: Vm, { wanted }: PollData): (readonly [number, number])[] {
  return [...wanted]
    .map(([number, events]) => [number, eventsOf(vm, number, events)] as const)
    .filter(([, events]) => events !== 0)
}

// poll

function newPoll(vm: Vm): PyObject {
  const data: PollData = { wanted: new Map(), number: -1 }
  return vm.container(vm.typeNamed('select.poll'), data)
}

function pollRegister(vm: Vm, { data }: PyPoll, file: PyObject, events?: PyObject): PyObject {
  data.wanted.set(fileDescriptorOf(vm, file), maskOf(vm, events) & 0xffff)
  return vm.newNone()
}

function pollModify(vm: Vm, { data }: PyPoll, file: PyObject, events: PyObject): PyObject {
  const number = fileDescriptorOf(vm, file)
  if (!data.wanted.has(number)) throw osError(vm, errno.ENOENT)
  data.wanted.set(number, maskOf(vm, events) & 0xffff)
  return vm.newNone()
}

function pollUnregister(vm: Vm, { data }: PyPoll, file: PyObject): PyObject {
  const number = fileDescriptorOf(vm, file)
  if (!data.wanted.delete(number)) throw keyError(vm, number)
  return vm.newNone()
}

function poll(vm: Vm, { data }: PyPoll, timeout?: PyObject): PyObject {
  const found = waitForAny(vm, milliseconds(vm, timeout), () => ready(vm, data))
  return pairs(vm, found)
}

// epoll

function newEpoll(vm: Vm, args: readonly PyObject[]): PyObject {
  const [hint] = args
  const size = hint === undefined ? -1 : cIntOf(vm, hint)
  if (size === 0 || size < -1) throw vm.error('ValueError', 'negative sizehint')
  const { system } = vm
  const file = new OpenFile(system.disk.device('null'), flag.BOTH, system)
  const data: PollData = { wanted: new Map(), number: system.descriptors.add(file) }
  return vm.container(vm.typeNamed('select.epoll'), data)
}

function checkOpen(vm: Vm, { number }: PollData): void {
  if (number < 0) throw vm.error('ValueError', 'I/O operation on closed epoll object')
}

/** A descriptor that can be waited for: one of a file on the disk cannot. */
function openDescriptor(vm: Vm, file: PyObject): number {
  const number = fileDescriptorOf(vm, file)
  if (!vm.system.descriptors.isOpen(number)) throw osError(vm, errno.EBADF)
  if (vm.system.descriptors.get(number).inode.content.kind === 'file') throw osError(vm, errno.EPERM)
  return number
}

function epollRegister(vm: Vm, { data }: PyPoll, file: PyObject, events?: PyObject): PyObject {
  checkOpen(vm, data)
  const number = openDescriptor(vm, file)
  if (data.wanted.has(number)) throw osError(vm, errno.EEXIST)
  data.wanted.set(number, maskOf(vm, events))
  return vm.newNone()
}

function epollModify(vm: Vm, { data }: PyPoll, file: PyObject, events: PyObject): PyObject {
  checkOpen(vm, data)
  const number = openDescriptor(vm, file)
  if (!data.wanted.has(number)) throw osError(vm, errno.ENOENT)
  data.wanted.set(number, maskOf(vm, events))
  return vm.newNone()
}

function epollUnregister(vm: Vm, { data }: PyPoll, file: PyObject): PyObject {
  checkOpen(vm, data)
  const number = openDescriptor(vm, file)
  if (!data.wanted.delete(number)) throw osError(vm, errno.ENOENT)
  return vm.newNone()
}

function epollPoll(vm: Vm, { data }: PyPoll, timeout?: PyObject, most?: PyObject): PyObject {
  checkOpen(vm, data)
  const given = seconds(vm, timeout)
  const limit = most === undefined ? -1 : cIntOf(vm, most)
  if (limit === 0 || limit < -1) throw vm.error('ValueError', `maxevents must be greater than 0, got ${limit}`)
  const found = waitForAny(vm, given !== null && given < 0n ? null : given, () => readyOf(vm, data))
  const told = limit < 0 ? found : found.slice(0, limit)
  for (const [number] of told) if (((data.wanted.get(number) ?? 0) & ONE_SHOT) !== 0) data.wanted.set(number, 0)
  return pairs(vm, told)
}

/** A descriptor that was closed is forgotten. */
function readyOf(vm: Vm, data: PollData): (readonly [number, number])[] {
  for (const number of data.wanted.keys()) if (!vm.system.descriptors.isOpen(number)) data.wanted.delete(number)
  return ready(vm, data)
}

function epollClose(vm: Vm, { data }: PyPoll): PyObject {
  if (data.number >= 0 && vm.system.descriptors.isOpen(data.number)) vm.system.descriptors.close(data.number)
  data.number = -1
  data.wanted.clear()
  return vm.newNone()
}

const layoutOf = (name: string, bytes: number) =>
  ({ ...objectLayout, name, kind: kind.OTHER, role: 'machinery', size: () => bytes }) as const

export const pollTypes: NonNullable<NativeModule['types']> = [
  {
    key: 'select.poll',
    base: 'object',
    definition: {
      name: 'select.poll',
      module: 'select',
      layout: layoutOf('poll', 48),
      slots: {
        new_: (vm) => {
          throw vm.error('TypeError', "cannot create 'select.poll' instances")
        },
      },
      methods: [
        native('register($self, fd, eventmask=<unrepresentable>, /)', pollRegister),
        native('modify($self, fd, eventmask, /)', pollModify),
        native('unregister($self, fd, /)', pollUnregister),
        blockingNative('poll($self, timeout=None, /)', poll),
      ],
    },
  },
  {
    key: 'select.epoll',
    base: 'object',
    exported: 'epoll',
    definition: {
      name: 'select.epoll',
      uncounted: true,
      module: 'select',
      layout: { ...layoutOf('epoll', 24), finalize: (vm, object) => vm.decref(epollClose(vm, object as PyPoll)) }, // the layout is that of polls
      slots: { new_: (vm, _cls, args) => newEpoll(vm, args) },
      methods: [
        native('register($self, /, fd, eventmask=<unrepresentable>)', epollRegister),
        native('modify($self, /, fd, eventmask)', epollModify),
        native('unregister($self, /, fd)', epollUnregister),
        blockingNative('poll($self, /, timeout=None, maxevents=-1)', epollPoll),
        native('close($self, /)', epollClose),
        native('fileno($self, /)', (vm, { data }: PyPoll) => {
          checkOpen(vm, data)
          return vm.int(data.number)
        }),
        native('__enter__($self, /)', (vm, self: PyPoll) => {
          checkOpen(vm, self.data)
          self.refs++
          return self
        }),
        native('__exit__($self, exc_type=None, exc_value=None, exc_tb=None, /)', epollClose),
      ],
      getset: { closed: { get: (vm, { data }: PyPoll) => vm.bool(data.number < 0) } },
    },
  },
]

export const pollFunction = native('poll()', newPoll)
