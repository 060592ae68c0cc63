/**
 * What the interpreter itself holds, outside every namespace: callbacks of `atexit`, and hooks by name (`Vm.state`). The
 * program sees no reference to them; they go when the interpreter's own state does.
 */
import { PyRaise } from '../vm/PyRaise'
import type { Vm } from '../vm/Vm'
import type { PyObject } from '../objects/PyObject'
import { call } from '../objects/protocol/calls'

/** One registered callback; everything in it is owned. */
export interface ExitCallback {
  readonly func: PyObject
  readonly args: readonly PyObject[]
  readonly names: readonly string[]
}

/** Runs what was registered, last first; what a callback raises is reported and forgotten. */
export function runAtExit(vm: Vm): void {
  for (let callback = vm.exitCallbacks.pop(); callback !== undefined; callback = vm.exitCallbacks.pop()) {
    runOne(vm, callback)
    dropCallback(vm, callback)
  }
}

function runOne(vm: Vm, { func, args, names }: ExitCallback): void {
  try {
    vm.decref(call(vm, func, args, names.length === 0 ? null : names))
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error
    vm.services.reportUnraisable(vm, error, 'Exception ignored in atexit callback', func)
  }
}

export function dropCallback(vm: Vm, { func, args }: ExitCallback): void {
  vm.decref(func)
  for (const arg of args) vm.decref(arg)
}

/** The last stage: no collection follows, so what only this held in a cycle is never finalized. */
export function clearState(vm: Vm): void {
  for (const [name, object] of [...vm.state]) {
    vm.state.delete(name)
    vm.decref(object)
  }
}
