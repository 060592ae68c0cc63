/** `_asyncio`: futures and tasks, and which loop and task run. The loops themselves are the library's own Python. */
import { native } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import type { NativeModule } from '../NativeModule'
import { allTasks, registerEagerTask, registerTask, unregisterEagerTask, unregisterTask } from './allTasks'
import { AsyncioState } from './AsyncioState'
import { addAwaitedBy, discardAwaitedBy, whereBothAreFutures } from './awaitedBy'
import { futureIteratorType } from './futureIterator'
import { futureType } from './futureType'
import {
  currentLoop,
  currentTask,
  enterTask,
  leaveTask,
  requireRunningLoop,
  runningLoop,
  setRunningLoop,
  swapTask,
} from './runningLoop'
import { stepType } from './stepWrapper'
import { taskType } from './taskType'

export const asyncioModule: NativeModule = {
  name: '_asyncio',
  types: [stepType, futureIteratorType, futureType, taskType],
  functions: [
    native('current_task(loop=None)', currentTask),
    native('get_event_loop()', currentLoop),
    native('get_running_loop()', requireRunningLoop),
    native('_get_running_loop()', runningLoop),
    native('_set_running_loop(loop, /)', (vm, loop: PyObject) => {
      setRunningLoop(vm, loop)
      return vm.newNone()
    }),
    native('_register_task(task)', registerTask),
    native('_register_eager_task(task)', registerEagerTask),
    native('_unregister_task(task)', unregisterTask),
    native('_unregister_eager_task(task)', unregisterEagerTask),
    native('_enter_task(loop, task)', (vm, loop: PyObject, task: PyObject) => {
      enterTask(vm, loop, task)
      return vm.newNone()
    }),
    native('_leave_task(loop, task)', (vm, loop: PyObject, task: PyObject) => {
      leaveTask(vm, loop, task)
      return vm.newNone()
    }),
    native('_swap_current_task(loop, task)', swapTask),
    native('all_tasks(loop=None)', allTasks),
    native('future_add_to_awaited_by(fut, waiter, /)', whereBothAreFutures(addAwaitedBy)),
    native('future_discard_from_awaited_by(fut, waiter, /)', whereBothAreFutures(discardAwaitedBy)),
  ],
  setup: (vm, _namespace, module) => {
    vm.asyncio = new AsyncioState(vm)
    module.data = vm.asyncio.held
  },
}
