/** The loop is asked to run a task on: it is given a wrapper that it calls. */
import type { PyContainer } from '../../objects/PyObject'
import type { Vm } from '../../vm/Vm'
import { stateOf } from './AsyncioState'
import { callSoon } from './callSoon'
import { owned, type PyTask } from './futureData'

export interface StepData {
  task: PyTask | null
  exception: PyContainer | null
}

export interface PyStep extends PyContainer {
  data: StepData
}

/** The loop will run the task on, with the exception (borrowed) raised in it if there is one. */
export function stepSoon(vm: Vm, task: PyTask, exception: PyContainer | null): void {
  const data: StepData = { task: owned(task), exception: exception === null ? null : owned(exception) }
  const wrapper = vm.container(stateOf(vm).stepType, data)
  const context = owned(task.data.context ?? vm.none)
  try {
    callSoon(vm, task.data.loop ?? vm.none, wrapper, null, context)
  } finally {
    vm.decref(context)
    vm.decref(wrapper)
  }
}
