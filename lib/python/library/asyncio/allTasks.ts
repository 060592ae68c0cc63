/** The tasks that are not done: those of `_asyncio` know themselves, others are kept in sets. */
import type { PyObject } from '../../objects/PyObject'
import { findAttr, getAttr } from '../../objects/protocol/attributes'
import { call, callMethod } from '../../objects/protocol/calls'
import { addToSet, discardKey, elementHash, newSet } from '../../objects/set/setItems'
import type { Vm } from '../../vm/Vm'
import { stateOf } from './AsyncioState'
import { isExactFuture, isTask, owned, type PyTask } from './futureData'
import { requireRunningLoop } from './runningLoop'

export function registerTask(vm: Vm, task: PyObject): PyObject {
  if (isTask(vm, task)) stateOf(vm).tasks.add(task)
  else vm.decref(callMethod(vm, stateOf(vm).otherTasks, 'add', [task]))
  return vm.newNone()
}

export function unregisterTask(vm: Vm, task: PyObject): PyObject {
  if (isTask(vm, task)) stateOf(vm).tasks.delete(task)
  else vm.decref(callMethod(vm, stateOf(vm).otherTasks, 'discard', [task]))
  return vm.newNone()
}

export function registerEagerTask(vm: Vm, task: PyObject): PyObject {
  if (isTask(vm, task)) stateOf(vm).tasks.add(task)
  else addToSet(vm, stateOf(vm).otherEagerTasks, task)
  return vm.newNone()
}

export function unregisterEagerTask(vm: Vm, task: PyObject): PyObject {
  if (isTask(vm, task)) stateOf(vm).tasks.delete(task)
  else discardKey(vm, stateOf(vm).otherEagerTasks, task, elementHash(vm, task))
  return vm.newNone()
}

/** `all_tasks(loop)`: a set of those of the loop that are not done. */
export function allTasks(vm: Vm, loop: PyObject | undefined): PyObject {
  const wanted = loop === undefined || loop === vm.none ? requireRunningLoop(vm) : owned(loop)
  const found = newSet(vm, vm.types.set)
  const known = knownTasks(vm)
  try {
    for (const task of known) if (isPendingOn(vm, task, wanted)) addToSet(vm, found, task)
    return found
  } catch (error) {
    vm.decref(found)
    throw error
  } finally {
    for (const task of known) vm.decref(task)
    vm.decref(wanted)
  }
}

/** Owned. */
function knownTasks(vm: Vm): PyObject[] {
  const { tasks, otherTasks, otherEagerTasks } = stateOf(vm)
  return [...vm.itemsOf(otherEagerTasks), ...vm.itemsOf(otherTasks), ...[...tasks].map(owned)]
}

function isPendingOn(vm: Vm, task: PyObject, loop: PyObject): boolean {
  if (task.cls === stateOf(vm).taskType) {
    const { data } = task as PyTask // the class says so
    return data.status === 'PENDING' && data.loop === loop
  }
  const done = callMethod(vm, task, 'done', [])
  vm.decref(done)
  if (done === vm.true_) return false
  const own = loopOf(vm, task)
  vm.decref(own)
  return own === loop
}

/** `asyncio.futures._get_loop`: owned. */
export function loopOf(vm: Vm, future: PyObject): PyObject {
  if (isExactFuture(vm, future)) return owned(future.data.loop ?? vm.none)
  const method = findAttr(vm, future, 'get_loop')
  if (method === null) return getAttr(vm, future, '_loop')
  try {
    return call(vm, method, [])
  } finally {
    vm.decref(method)
  }
}
