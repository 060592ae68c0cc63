/** `posix` functions of the process: who it is, its environment and its limits. There is one, and it starts no other. */
import { cIntOf, indexOf, sizeOf } from '../../objects/number/indexValue'
import { native, type NativeDefinition } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { kind, shortName } from '../../objects/PyType'
import { callMethod } from '../../objects/protocol/calls'
import { osError } from '../../objects/exception/systemErrors'
import { isStr, textValue } from '../../objects/text/textArgument'
import { newBytes } from '../../objects/text/newText'
import { strerror } from '../../system/strerror'
import { errno } from '../../system/SystemFault'
import { RunStop } from '../../vm/PyRaise'
import { PROCESS } from '../../vm/Thread'
import type { Vm } from '../../vm/Vm'
import { newStruct } from '../structSequence'
import { registerAtFork } from './atFork'
import { configuration, pathLimits } from './numbers'
import { textAnswers } from './textAnswers'

/** The number of the process that started this one. */
const PARENT = 1
const BYTE = 255
const MOST_RANDOM = 1 << 24

function answer(value: number): (vm: Vm) => PyObject {
  return (vm) => vm.int(value)
}

function random(vm: Vm, size: PyObject): PyObject {
  const count = sizeOf(vm, size)
  if (count < 0) throw vm.error('ValueError', 'negative argument not allowed')
  if (count > MOST_RANDOM) throw vm.error('MemoryError', '')
  return newBytes(vm, vm.system.randomBytes(count))
}

/** Flags that Linux knows: not to wait, or to take from either of its sources; all is the run's own randomness. */
function randomOfSource(vm: Vm, size: PyObject, flags?: PyObject): PyObject {
  const asked = flags === undefined ? 0 : cIntOf(vm, flags)
  const [RANDOM, INSECURE, ALL] = [2, 4, 7]
  const both = RANDOM | INSECURE
  if ((asked & ~ALL) !== 0 || (asked & both) === both) throw osError(vm, errno.EINVAL, [])
  return random(vm, size)
}

function names(vm: Vm, ...texts: string[]): PyObject[] {
  return texts.map((text) => vm.str(text))
}

function times(vm: Vm): PyObject {
  const elapsed = Number(vm.clock.elapsed()) / 1e9
  return newStruct(
    vm,
    'posix.times_result',
    [elapsed, 0, 0, 0, elapsed].map((value) => vm.float(Math.floor(value * 100) / 100)),
  )
}

/** By name or by number; the number of what is asked for. */
function nameOf(vm: Vm, name: PyObject, table: Readonly<Record<string, readonly [number, unknown]>>): number {
  if (isStr(name)) {
    const entry = table[textValue(name)]
    if (entry === undefined || !Object.hasOwn(table, textValue(name)))
      throw vm.error('ValueError', 'unrecognized configuration name')
    return entry[0]
  }
  if ((name.cls.kind & kind.INT) === 0) throw vm.error('TypeError', 'configuration names must be strings or integers')
  return cIntOf(vm, name)
}

function configured(table: Readonly<Record<string, readonly [number, number | null]>>) {
  return (vm: Vm, name: PyObject): PyObject => {
    const number = nameOf(vm, name, table)
    const value = Object.values(table).find(([one]) => one === number)?.[1] ?? null
    if (value === null) throw osError(vm, errno.EINVAL)
    return vm.int(value)
  }
}

function configuredText(vm: Vm, name: PyObject): PyObject {
  const number = nameOf(vm, name, textAnswers)
  const text = Object.values(textAnswers).find(([one]) => one === number)?.[1]
  if (text === undefined) throw osError(vm, errno.EINVAL)
  return vm.str(text)
}

function exitCode(vm: Vm, status: PyObject): PyObject {
  const value = cIntOf(vm, status)
  const signal = value & 0x7f
  if (signal === 0) return vm.int((value >> 8) & BYTE)
  if (signal === 0x7f) throw vm.error('ValueError', `process stopped by delivery of signal ${(value >> 8) & BYTE}`)
  return vm.int(-signal)
}

const statusTests: Readonly<Record<string, (status: number) => number | boolean>> = {
  WIFEXITED: (status) => (status & 0x7f) === 0,
  WEXITSTATUS: (status) => (status >> 8) & BYTE,
  WIFSIGNALED: (status) => (status & 0x7f) !== 0 && (status & 0x7f) !== 0x7f,
  WTERMSIG: (status) => status & 0x7f,
  WIFSTOPPED: (status) => (status & 0xff) === 0x7f,
  WSTOPSIG: (status) => (status >> 8) & BYTE,
  WIFCONTINUED: (status) => status === 0xffff,
  WCOREDUMP: (status) => (status & 0x80) !== 0,
}

function kill(vm: Vm, process: PyObject, signal: PyObject): PyObject {
  const [who, number] = [Number(indexOf(vm, process)), cIntOf(vm, signal)]
  if (who !== PROCESS && who !== 0) throw osError(vm, who === PARENT ? errno.EPERM : errno.ESRCH)
  if (number === 0) return vm.newNone()
  const module = vm.services.importModule(vm, '_signal')
  try {
    return callMethod(vm, module, 'raise_signal', [signal])
  } finally {
    vm.decref(module)
  }
}

/** A name or a value as the environment takes it. */
function environmentText(vm: Vm, object: PyObject): string {
  const bytes = (object.cls.kind & kind.BYTES) !== 0 ? (object.data as Uint8Array) : null // bytes inside
  if (bytes === null && !isStr(object))
    throw vm.error('TypeError', `expected str, bytes or os.PathLike object, not ${shortName(object.cls)}`)
  const text = bytes === null ? textValue(object) : String.fromCharCode(...bytes)
  if (text.includes('\0')) throw vm.error('ValueError', 'embedded null byte')
  return text
}

/** The environment itself is `os.environ`, which asks here whether it may hold these. */
function putEnvironment(vm: Vm, name: PyObject, value: PyObject): PyObject {
  const text = environmentText(vm, name)
  const content = environmentText(vm, value)
  if (text.includes('=')) throw vm.error('ValueError', 'illegal environment variable name')
  if (text === '') throw osError(vm, errno.EINVAL)
  vm.system.variables.set(text, content)
  return vm.newNone()
}

function unsetEnvironment(vm: Vm, name: PyObject): PyObject {
  const text = environmentText(vm, name)
  if (text === '' || text.includes('=')) throw osError(vm, errno.EINVAL)
  vm.system.variables.delete(text)
  return vm.newNone()
}

const NOTHING_TO_WAIT_FOR = ['wait()', 'waitpid(pid, options, /)', 'wait3(options)', 'wait4(pid, options)'] as const

export const processFunctions: readonly NativeDefinition[] = [
  native('getpid()', answer(PROCESS)),
  native('getppid()', answer(PARENT)),
  native('getpgrp()', answer(PROCESS)),
  native('getpgid(pid)', answer(PROCESS)),
  native('getsid(pid, /)', answer(PROCESS)),
  native('getlogin()', (vm) => {
    throw osError(vm, 6)
  }),
  native('cpu_count()', answer(1)),
  native('sched_yield()', (vm) => vm.newNone()),
  native('getloadavg()', (vm) => vm.filledTuple([1, 2, 3].map(() => vm.float(0)))),
  native('umask(mask, /)', (vm, mask: PyObject) => {
    const { disk } = vm.system
    const old = disk.umask
    disk.umask = cIntOf(vm, mask) & 0o777
    return vm.int(old)
  }),
  native('urandom(size, /)', random),
  native('getrandom(size, flags=0)', randomOfSource),
  native('times()', times),
  native('uname()', (vm) =>
    newStruct(vm, 'posix.uname_result', names(vm, 'Linux', 'lesson', '6.0.0', '#1 SMP', 'x86_64')),
  ),
  native('strerror(code, /)', (vm, code: PyObject) => vm.str(strerror(cIntOf(vm, code)))),
  native('confstr(name, /)', configuredText),
  native('sysconf(name, /)', configured(configuration)),
  native('pathconf(path, name)', (vm, _path: PyObject, name: PyObject) => configured(pathLimits)(vm, name)),
  native('fpathconf(fd, name, /)', (vm, _number: PyObject, name: PyObject) => configured(pathLimits)(vm, name)),
  native('ctermid()', (vm) => vm.str('/dev/tty')),
  native('sync()', (vm) => vm.newNone()),
  native('major(device, /)', (vm, device: PyObject) => vm.int((Number(indexOf(vm, device)) >> 8) & 0xfff)),
  native('minor(device, /)', (vm, device: PyObject) => vm.int(Number(indexOf(vm, device)) & BYTE)),
  native('makedev(major, minor, /)', (vm, major: PyObject, minor: PyObject) =>
    vm.int((cIntOf(vm, major) << 8) | cIntOf(vm, minor)),
  ),
  native('kill(pid, signal, /)', kill),
  native('putenv(name, value, /)', putEnvironment),
  native('unsetenv(name, /)', unsetEnvironment),
  registerAtFork,
  native('waitstatus_to_exitcode(status)', exitCode),
  ...Object.entries(statusTests).map(([name, test]) =>
    native(`${name}(status)`, (vm, status: PyObject) => {
      const value = test(cIntOf(vm, status))
      return typeof value === 'boolean' ? vm.bool(value) : vm.int(value)
    }),
  ),
  ...NOTHING_TO_WAIT_FOR.map((signature) =>
    native(signature, (vm) => {
      throw osError(vm, errno.ECHILD)
    }),
  ),
  native('_exit(status)', (vm, status: PyObject) => {
    throw new RunStop('exit', Number(vm.services.index(vm, status)) & BYTE)
  }),
  native('abort()', () => {
    throw new RunStop('exit', 134)
  }),
  native('_inputhook()', answer(0)),
  native('_is_inputhook_installed()', (vm) => vm.bool(false)),
]
