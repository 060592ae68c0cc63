/** Calls as `sys.monitoring` tells of them: every call before it is made, and how those of other than Python functions end. */
import type { PyObject } from '../../objects/PyObject'
import type { Frame } from '../Frame'
import { PyRaise } from '../PyRaise'
import type { Vm } from '../Vm'
import { fire } from './fire'
import { monitored } from './Monitoring'

/** A callable and its first argument, `MISSING` if there is none; both are borrowed. */
export interface WatchedCall {
  readonly callable: PyObject
  readonly first: PyObject | null
}

function shownFirst(vm: Vm, { first }: WatchedCall): PyObject {
  return first ?? vm.monitoring.missing ?? vm.none
}

export function tellCall(vm: Vm, frame: Frame, call: WatchedCall): void {
  fire(vm, frame, monitored.CALL, call.callable, shownFirst(vm, call))
}

/** Makes the call and tells how it ended. */
export function tellResult(vm: Vm, frame: Frame, call: WatchedCall, make: () => PyObject): PyObject {
  const first = shownFirst(vm, call)
  let result: PyObject
  try {
    result = make()
  } catch (error) {
    if (error instanceof PyRaise) fire(vm, frame, monitored.C_RAISE, call.callable, first)
    throw error
  }
  try {
    fire(vm, frame, monitored.C_RETURN, call.callable, first)
  } catch (error) {
    vm.decref(result)
    throw error
  }
  return result
}
