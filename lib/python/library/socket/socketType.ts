/**
 * `_socket.socket`: an end of a pair (`socketpair`), by its descriptor. There is no network: anything else is refused in words.
 *
 * Invariant: `number` is an open descriptor of a socket, or -1 when this object has none (any more).
 */
import { argumentKind } from '../../objects/protocol/argumentKind'
import { objectLayout } from '../../objects/layouts'
import { osError, systemCall } from '../../objects/exception/systemErrors'
import { bind } from '../../objects/native/bind'
import { blockingNative, native } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import { cIntOf, sizeOf } from '../../objects/number/indexValue'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind, type KeywordNames, typeFlag } from '../../objects/PyType'
import { bytesArgument, writableBytes } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import type { Socket } from '../../system/inode'
import type { OpenFile } from '../../system/OpenFile'
import { readinessOf, readSocket, shutSocket } from '../../system/streams'
import { errno } from '../../system/SystemFault'
import type { PyRaise } from '../../vm/PyRaise'
import { waitUntil } from '../../vm/threads/WaitQueue'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { durationOf } from '../time/duration'

interface SocketData {
  number: number
  family: number
  type: number
  protocol: number
  /** Nanoseconds; null waits for ever, 0 not at all. */
  timeout: bigint | null
}

export interface PySocket extends PyContainer {
  data: SocketData
}

export const SOCKET = '_socket.socket'
const AF_UNIX = 1
const SOCK_STREAM = 1
const NO_FAMILY = 97
const NOT_A_SOCKET = 88
const PEEK = 2
const NS_PER_SECOND = 1e9
const DEFAULT_TIMEOUT = 'socket.defaulttimeout'

export function noNetwork(vm: Vm): PyRaise {
  return osError(vm, NO_FAMILY, [], "The lesson's interpreter has no network: only socketpair() makes sockets")
}

const signature = parseSignature('socket(family=-1, type=-1, proto=-1, fileno=None)')

function initSocket(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const { data } = self as PySocket // the slot is that of sockets
  const [family, type, protocol, number] = bind(vm, signature, 'socket', args, names) as (PyObject | undefined)[] // plain parameters
  if (number === undefined || number === vm.none) throw noNetwork(vm)
  const descriptor = cIntOf(vm, number)
  if (descriptor < 0) throw vm.error('ValueError', 'negative file descriptor')
  const { content } = systemCall(vm, () => vm.system.descriptors.get(descriptor)).inode
  if (content.kind !== 'socket') throw osError(vm, NOT_A_SOCKET)
  const given = (value: PyObject | undefined, otherwise: number): number => {
    const one = value === undefined ? -1 : cIntOf(vm, value)
    return one === -1 ? otherwise : one
  }
  data.number = descriptor
  data.family = given(family, AF_UNIX)
  data.type = given(type, SOCK_STREAM)
  data.protocol = given(protocol, 0)
  const usual = vm.state.get(DEFAULT_TIMEOUT)
  data.timeout = usual === undefined ? null : durationOf(vm, usual)
}

/** A socket object for a descriptor that the system just gave. */
export function newSocket(vm: Vm, number: number): PyObject {
  const data: SocketData = { number, family: AF_UNIX, type: SOCK_STREAM, protocol: 0, timeout: null }
  return vm.container(vm.typeNamed(SOCKET), data)
}

function fileOf(vm: Vm, { data }: PySocket): OpenFile {
  return systemCall(vm, () => vm.system.descriptors.get(data.number))
}

function socketOf(vm: Vm, self: PySocket): Socket {
  const { content } = fileOf(vm, self).inode
  if (content.kind !== 'socket') throw osError(vm, NOT_A_SOCKET)
  return content
}

function waitFor(vm: Vm, self: PySocket, what: 'canRead' | 'canWrite'): void {
  const socket = socketOf(vm, self)
  const { timeout } = self.data
  if (timeout === 0n) return
  const isThere = waitUntil(vm, vm.stirred, 'a socket', timeout, () => readinessOf(socket)[what])
  if (!isThere) throw vm.error('TimeoutError', 'timed out')
}

function receiveBytes(vm: Vm, self: PySocket, most: number, flags?: PyObject): Uint8Array {
  const keep = flags !== undefined && (cIntOf(vm, flags) & PEEK) !== 0
  waitFor(vm, self, 'canRead')
  const socket = socketOf(vm, self)
  return systemCall(vm, () => (keep ? readSocket(socket, most, true) : fileOf(vm, self).read(most)))
}

function receive(vm: Vm, self: PySocket, size: PyObject, flags?: PyObject): PyObject {
  const most = sizeOf(vm, size)
  if (most < 0) throw vm.error('ValueError', 'negative buffersize in recv')
  return newBytes(vm, receiveBytes(vm, self, most, flags))
}

function receiveInto(vm: Vm, self: PySocket, buffer: PyObject, size?: PyObject, flags?: PyObject): PyObject {
  const room = writableBytes(vm, buffer)
  if (room === null)
    throw vm.error(
      'TypeError',
      `recv_into() argument 1 must be read-write bytes-like object, not ${argumentKind(vm, buffer)}`,
    )
  const most = size === undefined ? 0 : sizeOf(vm, size)
  if (most < 0) throw vm.error('ValueError', 'negative buffersize in recv_into')
  if (most > room.length) throw vm.error('ValueError', 'buffer too small for requested bytes')
  const bytes = receiveBytes(vm, self, most === 0 ? room.length : most, flags)
  room.set(bytes)
  return vm.int(bytes.length)
}

function send(vm: Vm, self: PySocket, data: PyObject): PyObject {
  const bytes = bytesArgument(vm, data)
  waitFor(vm, self, 'canWrite')
  return vm.int(systemCall(vm, () => fileOf(vm, self).write(bytes)))
}

function sendAll(vm: Vm, self: PySocket, data: PyObject): PyObject {
  let left = bytesArgument(vm, data)
  while (left.length > 0) {
    waitFor(vm, self, 'canWrite')
    left = left.subarray(systemCall(vm, () => fileOf(vm, self).write(left)))
  }
  return vm.newNone()
}

function close(vm: Vm, { data }: PySocket): PyObject {
  const { number } = data
  data.number = -1
  if (number >= 0 && vm.system.descriptors.isOpen(number)) vm.system.descriptors.close(number)
  return vm.newNone()
}

function detach(vm: Vm, { data }: PySocket): PyObject {
  const { number } = data
  data.number = -1
  return vm.int(number)
}

function setTimeout(vm: Vm, { data }: PySocket, timeout: PyObject): PyObject {
  data.timeout = timeoutOf(vm, timeout)
  return vm.newNone()
}

function timeoutOf(vm: Vm, timeout: PyObject): bigint | null {
  if (timeout === vm.none) return null
  const given = durationOf(vm, timeout)
  if (given < 0n) throw vm.error('ValueError', 'Timeout value out of range')
  return given
}

const timeoutObject = (vm: Vm, timeout: bigint | null): PyObject =>
  timeout === null ? vm.newNone() : vm.float(Number(timeout) / NS_PER_SECOND)

function shutdown(vm: Vm, self: PySocket, how: PyObject): PyObject {
  const which = cIntOf(vm, how)
  if (which < 0 || which > 2) throw osError(vm, errno.EINVAL)
  shutSocket(socketOf(vm, self), which !== 1, which !== 0)
  vm.system.stirred()
  return vm.newNone()
}

export function setDefaultTimeout(vm: Vm, timeout: PyObject): PyObject {
  timeoutOf(vm, timeout)
  const old = vm.state.get(DEFAULT_TIMEOUT)
  timeout.refs++
  if (timeout === vm.none) vm.state.delete(DEFAULT_TIMEOUT)
  else vm.state.set(DEFAULT_TIMEOUT, timeout)
  vm.xdecref(old)
  return vm.newNone()
}

export function defaultTimeout(vm: Vm): PyObject {
  const known = vm.state.get(DEFAULT_TIMEOUT)
  return timeoutObject(vm, known === undefined ? null : durationOf(vm, known))
}

/** A pair has no names. */
function nameless(vm: Vm, self: PySocket): PyObject {
  fileOf(vm, self)
  return vm.str('')
}

const REFUSED = ['bind($self, address, /)', 'connect($self, address, /)', 'connect_ex($self, address, /)', 'listen($self, backlog=128, /)', '_accept($self, /)', 'sendto($self, *args)'] as const // oxfmt-ignore

export const socketType: NonNullable<NativeModule['types']>[number] = {
  key: SOCKET,
  base: 'object',
  exported: 'socket',
  definition: {
    name: SOCKET,
    module: '_socket',
    layout: {
      ...objectLayout,
      name: 'socket',
      kind: kind.OTHER,
      role: 'machinery',
      size: () => 48,
      finalize: (vm, object) => vm.decref(close(vm, object as PySocket)), // the layout is that of sockets
    },
    flags: typeFlag.BASETYPE,
    slots: {
      new_: (vm, cls) => {
        const data: SocketData = { number: -1, family: 0, type: 0, protocol: 0, timeout: null }
        return vm.newOf(cls, data)
      },
      init: initSocket,
      repr: (vm, self) => {
        const { number, family, type, protocol } = (self as PySocket).data // the slot is that of sockets
        return vm.str(`<socket object, fd=${number}, family=${family}, type=${type}, proto=${protocol}>`)
      },
    },
    methods: [
      native('fileno($self, /)', (vm, { data }: PySocket) => vm.int(data.number)),
      native('close($self, /)', close),
      native('detach($self, /)', detach),
      blockingNative('recv($self, bufsize, flags=0, /)', receive),
      blockingNative('recv_into($self, buffer, nbytes=0, flags=0)', receiveInto),
      blockingNative('recvfrom($self, bufsize, flags=0, /)', (vm, self: PySocket, size: PyObject, flags?: PyObject) =>
        vm.tuple([receive(vm, self, size, flags), vm.newNone()]),
      ),
      blockingNative('send($self, data, flags=0, /)', send),
      native('sendall($self, data, flags=0, /)', sendAll),
      native('setblocking($self, flag, /)', (vm, { data }: PySocket, isBlocking: PyObject) => {
        data.timeout = vm.truth(isBlocking) ? null : 0n
        return vm.newNone()
      }),
      native('getblocking($self, /)', (vm, { data }: PySocket) => vm.bool(data.timeout !== 0n)),
      native('settimeout($self, timeout, /)', setTimeout),
      native('gettimeout($self, /)', (vm, { data }: PySocket) => timeoutObject(vm, data.timeout)),
      native('shutdown($self, how, /)', shutdown),
      native('getsockname($self, /)', nameless),
      native('getpeername($self, /)', nameless),
      native('getsockopt($self, level, option, /)', (vm, self: PySocket) => {
        fileOf(vm, self)
        return vm.int(0)
      }),
      native('setsockopt($self, level, option, value, /)', (vm, self: PySocket) => {
        fileOf(vm, self)
        return vm.newNone()
      }),
      ...REFUSED.map((text) =>
        native(text, (vm) => {
          throw noNetwork(vm)
        }),
      ),
    ],
    getset: {
      family: { get: (vm, { data }: PySocket) => vm.int(data.family) },
      type: { get: (vm, { data }: PySocket) => vm.int(data.type) },
      proto: { get: (vm, { data }: PySocket) => vm.int(data.protocol) },
      timeout: { get: (vm, { data }: PySocket) => timeoutObject(vm, data.timeout) },
    },
  },
}
