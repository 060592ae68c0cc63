/** `select`: waiting for pipes and for the two ends of a pair of sockets, the only streams that a run has. */
import { giveName, setName } from '../../objects/dict/dictionary'
import { osError } from '../../objects/exception/systemErrors'
import { blockingNative } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { errno } from '../../system/SystemFault'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { fileDescriptorOf } from '../posix/pathArgument'
import { pollFunction, pollTypes } from './pollTypes'
import { bit, eventsOf, seconds, waitForAny } from './readiness'

interface Watched {
  /** Owned. */
  readonly file: PyObject
  readonly number: number
}

function watchedOf(vm: Vm, list: PyObject): Watched[] {
  if (list.cls.slots.iter === null && list.cls.slots.getItem === null)
    throw vm.error('TypeError', 'arguments 1-3 must be sequences')
  return vm.itemsOf(list).map((file) => {
    const number = fileDescriptorOf(vm, file)
    if (!vm.system.descriptors.isOpen(number)) throw osError(vm, errno.EBADF)
    return { file, number }
  })
}

function select(vm: Vm, reading: PyObject, writing: PyObject, special: PyObject, timeout?: PyObject): PyObject {
  const nanoseconds = seconds(vm, timeout)
  if (nanoseconds !== null && nanoseconds < 0n) throw vm.error('ValueError', 'timeout must be non-negative')
  const lists = [watchedOf(vm, reading), watchedOf(vm, writing), watchedOf(vm, special)]
  const wanted = [bit.IN, bit.OUT, bit.PRI]
  const ask = (): (readonly [number, Watched])[] =>
    lists.flatMap((list, which) =>
      list
        .filter(({ number }) => (eventsOf(vm, number, wanted[which] ?? 0) & (wanted[which] ?? 0)) !== 0)
        .map((one) => [which, one] as const),
    )
  try {
    const found = waitForAny(vm, nanoseconds, ask)
    return vm.tuple([0, 1, 2].map((which) => listOf(vm, found, which)))
  } finally {
    for (const { file } of lists.flat()) vm.decref(file)
  }
}

function listOf(vm: Vm, found: readonly (readonly [number, Watched])[], which: number): PyObject {
  const files = found.filter(([list]) => list === which).map(([, { file }]) => file)
  for (const file of files) file.refs++
  return vm.list(files)
}

const POLL = { ...bit, RDNORM: 0x40, RDBAND: 0x80, WRNORM: 0x100, WRBAND: 0x200, MSG: 0x400 }
const { NVAL: _, ...EPOLL } = { ...POLL, EXCLUSIVE: 2 ** 28, WAKEUP: 2 ** 29, ONESHOT: 2 ** 30, ET: 2 ** 31 }

export const selectModule: NativeModule = {
  name: 'select',
  functions: [blockingNative('select(rlist, wlist, xlist, timeout=None, /)', select), pollFunction],
  types: pollTypes,
  setup: (vm, namespace) => {
    setName(vm, namespace, 'error', vm.typeNamed('OSError'))
    for (const [name, value] of Object.entries(POLL)) giveName(vm, namespace, `POLL${name}`, vm.int(value))
    for (const [name, value] of Object.entries(EPOLL)) giveName(vm, namespace, `EPOLL${name}`, vm.int(value))
    giveName(vm, namespace, 'EPOLL_CLOEXEC', vm.int(524288))
    giveName(vm, namespace, 'PIPE_BUF', vm.int(4096))
  },
}
