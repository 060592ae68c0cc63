/** The loop that a thread runs, and the task that runs on it. Both are the thread's own; that they run is nobody's doing. */
import type { PyObject } from '../../objects/PyObject'
import { call, callMethod } from '../../objects/protocol/calls'
import { byNobody } from '../../vm/byNobody'
import type { Thread } from '../../vm/Thread'
import type { Vm } from '../../vm/Vm'
import { stateOf } from './AsyncioState'
import { owned } from './futureData'

const HELD = { runningLoop: 'the running event loop', runningTask: 'the running task' } as const

/** Puts `object` (taken over) there; what was there is the caller's. */
function swap(vm: Vm, thread: Thread, which: keyof typeof HELD, object: PyObject | null): PyObject | null {
  const { recorder } = vm
  const before = thread[which]
  thread[which] = object
  byNobody(vm, () => {
    if (object !== null) recorder.hold(vm.ref(object), 1, HELD[which])
    if (before !== null && before.id !== 0) recorder.hold(before.id, -1, HELD[which])
  })
  return before
}

/** `_get_running_loop()`: owned, or None. */
export function runningLoop(vm: Vm): PyObject {
  return owned(vm.thread.runningLoop ?? vm.none)
}

/** `get_running_loop()`. */
export function requireRunningLoop(vm: Vm): PyObject {
  const { runningLoop: loop } = vm.thread
  if (loop === null) throw vm.error('RuntimeError', 'no running event loop')
  return owned(loop)
}

export function setRunningLoop(vm: Vm, loop: PyObject): void {
  vm.xdecref(swap(vm, vm.thread, 'runningLoop', loop === vm.none ? null : owned(loop)))
}

/** `get_event_loop()`: the one that runs, else the one that the policy says; owned. */
export function currentLoop(vm: Vm): PyObject {
  if (vm.thread.runningLoop !== null) return owned(vm.thread.runningLoop)
  const policy = call(vm, stateOf(vm).getPolicy, [])
  try {
    return callMethod(vm, policy, 'get_event_loop', [])
  } finally {
    vm.decref(policy)
  }
}

function requireRunning(vm: Vm, loop: PyObject): void {
  if (vm.thread.runningLoop !== loop)
    throw vm.error('RuntimeError', `loop ${vm.reprText(loop)} is not the running loop`)
}

export function enterTask(vm: Vm, loop: PyObject, task: PyObject): void {
  requireRunning(vm, loop)
  const { runningTask } = vm.thread
  if (runningTask !== null) {
    const words = `Cannot enter into task ${vm.reprText(task)} while another task ${vm.reprText(runningTask)} is being executed.`
    throw vm.error('RuntimeError', words)
  }
  swap(vm, vm.thread, 'runningTask', owned(task))
}

export function leaveTask(vm: Vm, loop: PyObject, task: PyObject): void {
  requireRunning(vm, loop)
  const { runningTask } = vm.thread
  if (runningTask !== task) {
    const words = `Invalid attempt to leave task ${vm.reprText(task)} while task ${vm.reprText(runningTask ?? vm.none)} is entered.`
    throw vm.error('RuntimeError', words)
  }
  vm.xdecref(swap(vm, vm.thread, 'runningTask', null))
}

/** The task (borrowed; None is none) takes the place of the one that runs, which is returned; owned. */
export function swapTask(vm: Vm, loop: PyObject, task: PyObject): PyObject {
  requireRunning(vm, loop)
  return swap(vm, vm.thread, 'runningTask', task === vm.none ? null : owned(task)) ?? vm.newNone()
}

/** `current_task(loop)`: of any thread that runs the loop; owned, or None. */
export function currentTask(vm: Vm, loop: PyObject | undefined): PyObject {
  const wanted = loop === undefined || loop === vm.none ? requireRunningLoop(vm) : owned(loop)
  vm.decref(wanted)
  const threads = [vm.thread, ...vm.scheduler.threads]
  const running = threads.find((thread) => thread.runningLoop === wanted)
  return owned(running?.runningTask ?? vm.none)
}

/** The thread ends: it keeps neither any more. */
export function clearRunningLoop(vm: Vm, thread: Thread): void {
  vm.xdecref(swap(vm, thread, 'runningLoop', null))
  vm.xdecref(swap(vm, thread, 'runningTask', null))
}
