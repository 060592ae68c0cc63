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

const HELD = 'atexit callback'

/** Registers a callback: counts what it refers to. No Python object leads there, which the history says. */
export function keepCallback(vm: Vm, callback: ExitCallback): void {
  for (const object of [callback.func, ...callback.args]) {
    object.refs++
    vm.recorder.hold(vm.ref(object), 1, HELD)
  }
  vm.exitCallbacks.push(callback)
}

/**
 * Runs what was registered, last first; what a callback raises is reported and forgotten. Callbacks are let go of when all
 * have run; one that is registered meanwhile never runs.
 */
export function runAtExit(vm: Vm): void {
  const callbacks = [...vm.exitCallbacks]
  for (const { func, args } of callbacks) for (const object of [func, ...args]) object.refs++
  for (const callback of [...callbacks].reverse()) runOne(vm, callback)
  for (const { func, args } of callbacks) for (const object of [func, ...args]) object.refs--
  clearCallbacks(vm)
}

function runOne(vm: Vm, { func, args, names }: ExitCallback): void {
  try {
    vm.decref(call(vm, func, args, names.length === 0 ? null : names))
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error
    vm.services.reportUnraisable(vm, error, 'Exception ignored in atexit callback', func)
  }
}

/** Lets all callbacks go, the oldest first. */
export function clearCallbacks(vm: Vm): void {
  for (const callback of vm.exitCallbacks.splice(0)) dropCallback(vm, callback)
}

export function dropCallback(vm: Vm, { func, args }: ExitCallback): void {
  for (const object of [func, ...args]) {
    if (object.id !== 0) vm.recorder.hold(object.id, -1, HELD)
    vm.decref(object)
  }
}

/** The last stage: no collection follows, so what only this held in a cycle is never finalized. */
export function clearState(vm: Vm): void {
  const { context } = vm.thread
  vm.thread.context = null
  vm.xdecref(context)
  for (const [name, object] of vm.state) {
    vm.state.delete(name)
    vm.decref(object)
  }
}
