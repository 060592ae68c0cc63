/** What a future or a task has to say when it dies goes to its loop's exception handler; what that raises nobody can catch. */
import { newDict, setName } from '../../objects/dict/dictionary'
import type { PyObject } from '../../objects/PyObject'
import { shortName } from '../../objects/PyType'
import { getAttr } from '../../objects/protocol/attributes'
import { call } from '../../objects/protocol/calls'
import { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import type { PyFuture, PyTask } from './futureData'

/** `__del__` of futures. */
export function finalizeFuture(vm: Vm, future: PyFuture): void {
  const { data } = future
  if (!data.tellsException) return
  data.tellsException = false
  tellHandler(vm, future, `${shortName(future.cls)} exception was never retrieved`, {
    exception: data.exception,
    future,
  })
}

/** `__del__` of tasks. */
export function finalizeTask(vm: Vm, task: PyTask): void {
  vm.asyncio?.tasks.delete(task)
  if (task.data.status === 'PENDING' && task.data.tellsPending)
    tellHandler(vm, task, 'Task was destroyed but it is pending!', { task })
  finalizeFuture(vm, task)
}

function tellHandler(
  vm: Vm,
  future: PyFuture,
  message: string,
  about: Readonly<Record<string, PyObject | null>>,
): void {
  const { loop, sourceTraceback } = future.data
  if (loop === null) return
  const context = newDict(vm)
  const text = vm.str(message)
  const told = { message: text, ...about, source_traceback: sourceTraceback }
  for (const [name, value] of Object.entries(told)) if (value !== null) setName(vm, context, name, value)
  vm.decref(text)
  try {
    callHandler(vm, loop, context)
  } finally {
    vm.decref(context)
  }
}

/** A loop that has no handler is told nothing. */
function callHandler(vm: Vm, loop: PyObject, context: PyObject): void {
  let handler: PyObject
  try {
    handler = getAttr(vm, loop, 'call_exception_handler')
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error
    vm.dropError(error)
    return
  }
  try {
    vm.decref(call(vm, handler, [context]))
  } catch (error) {
    const where = `Exception ignored while calling asyncio function ${vm.reprText(handler)}`
    vm.services.reportUnraisable(vm, error, where, null)
  } finally {
    vm.decref(handler)
  }
}
