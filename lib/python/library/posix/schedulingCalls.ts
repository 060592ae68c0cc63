/** `posix` functions of the processor: the process has one to itself, at the usual priority. */
import { cIntOf, hasIndex, indexOf } from '../../objects/number/indexValue'
import { native, type NativeDefinition } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { osError } from '../../objects/exception/systemErrors'
import { forEachItem } from '../../objects/protocol/iterate'
import { addToSet, newSet } from '../../objects/set/setItems'
import { errno } from '../../system/SystemFault'
import { PROCESS } from '../../vm/Thread'
import type { Vm } from '../../vm/Vm'

const PROCESSOR = 0
/** SCHED_FIFO and SCHED_RR have priorities; the other policies that Linux knows have none. */
const REAL_TIME: readonly number[] = [1, 2]
const OTHERS: readonly number[] = [0, 3, 5, 6]
const HIGHEST = 99
const MOST = 2n ** 31n

function ownProcess(vm: Vm, process: PyObject): void {
  const number = cIntOf(vm, process)
  if (number !== 0 && number !== PROCESS) throw osError(vm, errno.ESRCH)
}

function processorOf(vm: Vm, item: PyObject): number {
  if (!hasIndex(item)) {
    const found = vm.reprText(item.cls)
    throw vm.error('TypeError', `expected an iterator of ints, but iterator yielded ${found}`)
  }
  const value = BigInt(indexOf(vm, item))
  if (value < 0n) throw vm.error('ValueError', 'negative CPU number')
  if (value >= MOST) throw vm.error('OverflowError', 'CPU number too large')
  return Number(value)
}

function setAffinity(vm: Vm, process: PyObject, mask: PyObject): PyObject {
  cIntOf(vm, process)
  const wanted: number[] = []
  forEachItem(vm, mask, (item) => {
    try {
      wanted.push(processorOf(vm, item))
    } finally {
      vm.decref(item)
    }
  })
  ownProcess(vm, process)
  if (!wanted.includes(PROCESSOR)) throw osError(vm, errno.EINVAL)
  return vm.newNone()
}

function limit(ofRealTime: number): (vm: Vm, policy: PyObject) => PyObject {
  return (vm, policy) => {
    const number = cIntOf(vm, policy)
    if (REAL_TIME.includes(number)) return vm.int(ofRealTime)
    if (OTHERS.includes(number)) return vm.int(0)
    throw osError(vm, errno.EINVAL)
  }
}

export const schedulingFunctions: readonly NativeDefinition[] = [
  native('sched_getaffinity(pid, /)', (vm, process: PyObject) => {
    ownProcess(vm, process)
    const set = newSet(vm, vm.types.set)
    addToSet(vm, set, vm.int(PROCESSOR))
    return set
  }),
  native('sched_setaffinity(pid, mask, /)', setAffinity),
  native('sched_getscheduler(pid, /)', (vm, process: PyObject) => {
    ownProcess(vm, process)
    return vm.int(0)
  }),
  native('sched_rr_get_interval(pid, /)', (vm, process: PyObject) => {
    ownProcess(vm, process)
    return vm.float(0)
  }),
  native('sched_get_priority_max(policy)', limit(HIGHEST)),
  native('sched_get_priority_min(policy)', limit(1)),
]
