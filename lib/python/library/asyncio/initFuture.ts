/** A future begins, or begins anew: on a loop, with nothing in it. */
import type { PyObject } from '../../objects/PyObject'
import { call, callMethod } from '../../objects/protocol/calls'
import type { Vm } from '../../vm/Vm'
import { stateOf } from './AsyncioState'
import { clearFuture, owned, type PyFuture, setField } from './futureData'
import { currentLoop } from './runningLoop'

/** `loop` is borrowed; None is the one that runs, or the policy's. */
export function initFuture(vm: Vm, future: PyFuture, loop: PyObject): void {
  const { data } = future
  clearFuture(vm, future)
  data.awaitedByMany = false
  data.status = 'PENDING'
  data.tellsException = false
  data.blocking = false
  const found = loop === vm.none ? currentLoop(vm) : owned(loop)
  setField(vm, future, 'loop', found)
  if (isDebugging(vm, found) && !vm.finalizing)
    setField(vm, future, 'sourceTraceback', call(vm, stateOf(vm).extractStack, []))
}

function isDebugging(vm: Vm, loop: PyObject): boolean {
  const answer = callMethod(vm, loop, 'get_debug', [])
  try {
    return vm.truth(answer)
  } finally {
    vm.decref(answer)
  }
}
