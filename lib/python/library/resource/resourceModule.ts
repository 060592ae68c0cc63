/** `resource`: the limits of the run's process, and what it used so far by the run's own clock and heap. */
import { giveName } from '../../objects/dict/dictionary'
import { systemCall } from '../../objects/exception/systemErrors'
import { native } from '../../objects/native/native'
import { cIntOf, indexOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { type ResourceLimit, resourceNumbers, RESOURCES, UNLIMITED } from '../../system/ResourceLimits'
import { errno, fault, SystemFault } from '../../system/SystemFault'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { newStruct, structSequence } from '../structSequence'

const FIELDS = [
  'ru_utime', 'ru_stime', 'ru_maxrss', 'ru_ixrss', 'ru_idrss', 'ru_isrss', 'ru_minflt', 'ru_majflt',
  'ru_nswap', 'ru_inblock', 'ru_oublock', 'ru_msgsnd', 'ru_msgrcv', 'ru_nsignals', 'ru_nvcsw', 'ru_nivcsw',
] // oxfmt-ignore
const TIMES = 2
const MOST_RESIDENT = 2
const SELF = 0
const CHILDREN = -1
const THREAD = 1
const PAGE_BYTES = 4096
const KIB = 1024
/** What an interpreter holds that has run nothing yet, in KiB. */
const INTERPRETER_KIB = 10_240
const PROCESSES: ReadonlySet<number | bigint> = new Set([0, 1000])

function limitPair(vm: Vm, { soft, hard }: ResourceLimit): PyObject {
  return vm.filledTuple([soft, hard].map((value) => vm.int(value === UNLIMITED ? -1 : value)))
}

function resourceOf(vm: Vm, object: PyObject): number {
  const resource = cIntOf(vm, object)
  if (resource < 0 || resource >= RESOURCES) throw vm.error('ValueError', 'invalid resource specified')
  return resource
}

function limitOf(vm: Vm, object: PyObject): bigint {
  const value = BigInt(indexOf(vm, object))
  if (value === -1n) return UNLIMITED
  if (value < 0n) throw vm.error('ValueError', 'Cannot convert negative int')
  if (value > UNLIMITED) throw vm.error('OverflowError', 'Python int too large to convert to C rlim_t')
  return value
}

function limitsOf(vm: Vm, object: PyObject): ResourceLimit {
  const items = vm.itemsOf(object)
  try {
    const [soft, hard] = items
    if (soft === undefined || hard === undefined || items.length !== 2)
      throw vm.error('ValueError', 'expected a tuple of 2 integers')
    return { soft: limitOf(vm, soft), hard: limitOf(vm, hard) }
  } finally {
    for (const item of items) vm.decref(item)
  }
}

/** `setrlimit` has words of its own for what the system refuses. */
function setLimit(vm: Vm, which: PyObject, object: PyObject): PyObject {
  const resource = resourceOf(vm, which)
  const limit = limitsOf(vm, object)
  try {
    vm.system.limits.set(resource, limit)
  } catch (error) {
    if (!(error instanceof SystemFault)) throw error
    throw vm.error(
      'ValueError',
      error.errno === errno.EINVAL ? 'current limit exceeds maximum limit' : 'not allowed to raise maximum limit',
    )
  }
  return vm.newNone()
}

function processLimit(vm: Vm, process: PyObject, which: PyObject, object?: PyObject): PyObject {
  const number = indexOf(vm, process)
  const resource = resourceOf(vm, which)
  const limit = object === undefined || object === vm.none ? null : limitsOf(vm, object)
  return systemCall(vm, () => {
    if (!PROCESSES.has(number)) throw fault(errno.ESRCH)
    const before = vm.system.limits.of(resource)
    if (limit !== null) vm.system.limits.set(resource, limit)
    return limitPair(vm, before)
  })
}

/** Time is the clock's, the most that was resident the interpreter's and the heap's; the rest does not happen here. */
function usage(vm: Vm, object: PyObject): PyObject {
  const who = cIntOf(vm, object)
  if (who !== SELF && who !== CHILDREN && who !== THREAD) throw vm.error('ValueError', 'invalid who parameter')
  const isOwn = who !== CHILDREN
  const values = FIELDS.map((_, at) => {
    if (at < TIMES) return vm.float(isOwn && at === 0 ? Number(vm.clock.elapsed() / 1000n) / 1e6 : 0)
    const most = isOwn && at === MOST_RESIDENT ? INTERPRETER_KIB + Math.ceil(vm.recorder.mostBytes / KIB) : 0
    return vm.int(most)
  })
  return newStruct(vm, 'resource.struct_rusage', values)
}

export const resourceModule: NativeModule = {
  name: 'resource',
  functions: [
    native('getrlimit(resource, /)', (vm, which: PyObject) =>
      limitPair(vm, vm.system.limits.of(resourceOf(vm, which))),
    ),
    native('setrlimit(resource, limits, /)', setLimit),
    native('prlimit(pid, resource, limits=None, /)', processLimit),
    native('getrusage(who, /)', usage),
    native('getpagesize()', (vm) => vm.int(PAGE_BYTES)),
  ],
  types: [
    { ...structSequence('resource', 'struct_rusage', FIELDS, {}, { creatable: true }), exported: 'struct_rusage' },
  ],
  setup: (vm, namespace) => {
    const { RLIMIT_NOFILE: RLIMIT_OFILE } = resourceNumbers
    const numbers = { ...resourceNumbers, RLIMIT_OFILE, RLIM_INFINITY: -1, RUSAGE_SELF: SELF, RUSAGE_CHILDREN: CHILDREN, RUSAGE_THREAD: THREAD } // oxfmt-ignore
    for (const [name, value] of Object.entries(numbers)) giveName(vm, namespace, name, vm.int(value))
    const error = vm.typeNamed('OSError')
    error.refs++
    giveName(vm, namespace, 'error', error)
  },
}
