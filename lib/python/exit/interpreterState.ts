/**
 * What the interpreter itself holds, outside every namespace: callbacks of `atexit`, and hooks by name (`Vm.state`). The
 * program sees no reference to them; they go when the interpreter's own state does.
 */
import { FOUND_CODECS, SEARCH_FUNCTIONS } from '../library/codecs/registry'
import { clearRunningLoop } from '../library/asyncio/runningLoop'
import { switchContext } from '../library/contextvars/context'
import { FORK_HOOKS } from '../library/posix/atFork'
import { AUDIT_HOOKS } from '../library/sys/audit'
import { ERROR_HANDLER } from '../objects/text/codecHandlers'
import { keepGiven } from '../vm/keepGiven'
import { PyRaise } from '../vm/PyRaise'
import { setProfiler, setTracer } from '../vm/tracing/events'
import { unseenBirth, unseenDeath } from '../vm/unseen'
import type { Vm } from '../vm/Vm'
import type { PyObject } from '../objects/PyObject'
import type { NamesOfCall } from '../objects/PyType'
import { call } from '../objects/protocol/calls'

const CALLBACK_PARTS = 3

/** One registered callback; everything in it is owned. */
export interface ExitCallback {
  /** How the history calls it. */
  readonly shown: string
  readonly func: PyObject
  readonly args: readonly PyObject[]
  readonly names: NamesOfCall
}

/** Registers a callback: counts what it refers to. No Python object leads there, which the history says. */
export function keepCallback(vm: Vm, given: Omit<ExitCallback, 'shown'>): void {
  const callback = { ...given, shown: `atexit callback [${vm.exitCallbacks.length}]` }
  eachHeld(callback, (object, shown) => {
    object.refs++
    vm.recorder.hold(vm.ref(object), 1, shown)
  })
  for (const key of keysOf(callback)) key.refs++
  for (const length of tuplesOf(callback)) unseenBirth(vm, vm.freeLists.tuples[length])
  vm.exitCallbacks.push(callback)
}

/** The keys that were unpacked for the keywords. */
function keysOf({ names }: ExitCallback): readonly PyObject[] {
  return (names.unpacked ?? []).filter((key) => key !== undefined)
}

/** Function, arguments and keywords are a tuple, and the arguments another. */
function tuplesOf({ args, names }: ExitCallback): readonly number[] {
  const positional = args.length - names.length
  return positional > 0 ? [CALLBACK_PARTS, positional] : [CALLBACK_PARTS]
}

function eachHeld({ shown, func, args, names }: ExitCallback, visit: (object: PyObject, shown: string) => void): void {
  visit(func, shown)
  const positional = args.length - names.length
  args.forEach((object, at) => {
    const name = names[at - positional]
    visit(object, `${shown} argument ${name === undefined ? `[${at}]` : `'${name}'`}`)
  })
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

/** As CPython lets go of the triple that it keeps: first the keyword arguments, then the others from the last, then the function. */
export function dropCallback(vm: Vm, callback: ExitCallback): void {
  for (const length of tuplesOf(callback)) unseenDeath(vm, vm.freeLists.tuples[length])
  const held: [PyObject, string][] = []
  eachHeld(callback, (object, shown) => held.push([object, shown]))
  const named = held.slice(held.length - callback.names.length)
  const others = held.slice(0, held.length - callback.names.length)
  for (const [object, shown] of [...named, ...others.reverse()]) {
    if (object.id !== 0) vm.recorder.hold(object.id, -1, shown)
    vm.decref(object)
  }
  for (const key of keysOf(callback)) vm.decref(key)
}

const SEARCHED = [AUDIT_HOOKS, SEARCH_FUNCTIONS, FOUND_CODECS]

/**
 * The last stage, in the order of CPython's interpreter_clear: what the thread's state holds, hooks and codecs, a collection, and
 * only then the collector's own lists. So what only these held in a cycle is never finalized.
 */
export function clearState(vm: Vm): void {
  setProfiler(vm, null)
  setTracer(vm, null)
  vm.xdecref(switchContext(vm, null))
  clearRunningLoop(vm, vm.thread)
  const names = [...vm.state.keys()]
  const handlers = names.filter((name) => name.startsWith(ERROR_HANDLER))
  const last = names.filter((name) => name.startsWith('gc.'))
  forget(vm, [...SEARCHED, ...handlers, ...FORK_HOOKS])
  forget(
    vm,
    names.filter((name) => !last.includes(name)),
  )
  vm.collector.collectAtExit()
  forget(vm, last)
}

function forget(vm: Vm, names: readonly string[]): void {
  for (const name of names) vm.xdecref(keepGiven(vm, name, null))
}
