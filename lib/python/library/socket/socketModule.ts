/** `_socket`: pairs of sockets within the run, and names for what a network would have. */
import { moduleError } from '../../objects/exception/moduleError'
import { giveName, setName } from '../../objects/dict/dictionary'
import { osErrorDefinition } from '../../objects/exception/osError'
import { systemCall } from '../../objects/exception/systemErrors'
import { makeRaise } from '../../objects/exception/raising'
import { native } from '../../objects/native/native'
import { cIntOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { call } from '../../objects/protocol/calls'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { socketNumbers } from './socketNumbers'
import { defaultTimeout, newSocket, noNetwork, setDefaultTimeout, SOCKET, socketType } from './socketType'

const AF_UNIX = 1
const SOCK_STREAM = 1
const NO_NAME = -2

function socketPair(vm: Vm, family?: PyObject, type?: PyObject): PyObject {
  const isUnix = family === undefined || family === vm.none || cIntOf(vm, family) === AF_UNIX
  if (!isUnix || (type !== undefined && cIntOf(vm, type) !== SOCK_STREAM)) throw noNetwork(vm)
  const [first, second] = systemCall(vm, () => vm.system.socketPair())
  return vm.tuple([newSocket(vm, first), newSocket(vm, second)])
}

/** Looking a name up: there is nobody to ask. */
function unknownHost(vm: Vm): never {
  const args = [vm.int(NO_NAME), vm.str("Name or service not known: the lesson's interpreter has no network")]
  const exception = call(vm, vm.typeNamed('socket.gaierror'), args)
  for (const one of args) vm.decref(one)
  const raise = makeRaise(vm, exception, null)
  vm.decref(exception)
  throw raise
}

function closeDescriptor(vm: Vm, number: PyObject): PyObject {
  const descriptor = cIntOf(vm, number)
  systemCall(vm, () => vm.system.descriptors.close(descriptor))
  return vm.newNone()
}

function duplicate(vm: Vm, number: PyObject): PyObject {
  const descriptor = cIntOf(vm, number)
  const { descriptors } = vm.system
  return vm.int(systemCall(vm, () => descriptors.add(descriptors.get(descriptor))))
}

/** Network order is the other way round than the machine's. */
function swap16(vm: Vm, name: string, object: PyObject): PyObject {
  const number = unsigned(vm, name, object, 16)
  return vm.int(((number & 0xff) << 8) | (number >> 8))
}

function swap32(vm: Vm, name: string, object: PyObject): PyObject {
  const number = unsigned(vm, name, object, 32)
  const high = ((number & 0xff) << 24) | ((number & 0xff00) << 8)
  return vm.int((high | ((number >>> 8) & 0xff00) | (number >>> 24)) >>> 0)
}

function unsigned(vm: Vm, name: string, object: PyObject, bits: 16 | 32): number {
  const value = vm.services.index(vm, object)
  if (value < 0)
    throw vm.error('ValueError', `${name}: can't convert negative Python int to C ${bits}-bit unsigned integer`)
  if (value >= 2 ** bits)
    throw vm.error('OverflowError', `${name}: Python int too large to convert to C ${bits}-bit unsigned integer`)
  return Number(value)
}

const LOOKUPS = [
  'getaddrinfo(host, port, family=0, type=0, proto=0, flags=0)', 'gethostbyname(name, /)', 'gethostbyname_ex(name, /)',
  'gethostbyaddr(name, /)', 'getnameinfo(address, flags, /)',
] as const // oxfmt-ignore

export const socketModule: NativeModule = {
  name: '_socket',
  functions: [
    native('socketpair(family=None, type=1, proto=0, /)', socketPair),
    native('close(fd, /)', closeDescriptor),
    native('dup(fd, /)', duplicate),
    native('getdefaulttimeout()', defaultTimeout),
    native('setdefaulttimeout(timeout, /)', setDefaultTimeout),
    native('gethostname()', (vm) => vm.str('lesson')),
    ...['htons', 'ntohs'].map((name) => native(`${name}(x, /)`, (vm, object: PyObject) => swap16(vm, name, object))),
    ...['htonl', 'ntohl'].map((name) => native(`${name}(x, /)`, (vm, object: PyObject) => swap32(vm, name, object))),
    ...LOOKUPS.map((signature) => native(signature, unknownHost)),
  ],
  types: [
    socketType,
    ...['herror', 'gaierror'].map((name) => moduleError('socket', name, 'OSError', osErrorDefinition.layout)),
  ],
  setup: (vm, namespace) => {
    setName(vm, namespace, 'error', vm.typeNamed('OSError'))
    setName(vm, namespace, 'timeout', vm.typeNamed('TimeoutError'))
    setName(vm, namespace, 'SocketType', vm.typeNamed(SOCKET))
    giveName(vm, namespace, 'has_ipv6', vm.bool(true))
    for (const [name, value] of Object.entries(socketNumbers)) giveName(vm, namespace, name, vm.int(value))
  },
}
