/**
 * Threads begin and end: what CPython's thread_run does. Until it ends, the thread itself holds its function and arguments;
 * no Python object leads there, which the history says.
 */
import { namesOfKeys } from '../../objects/function/keywordKey'
import type { MethodData, PyFunction } from '../../objects/function/functionData'
import { bindArguments } from '../../objects/function/arguments'
import { entries } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import type { PyObject } from '../../objects/PyObject'
import { kind, type NamesOfCall } from '../../objects/PyType'
import { call } from '../../objects/protocol/calls'
import type { Frame } from '../../vm/Frame'
import { pushFrame } from '../../vm/frames'
import type { PyRaise } from '../../vm/PyRaise'
import type { Thread, ThreadBody } from '../../vm/Thread'
import { setProfiler, setTracer } from '../../vm/tracing/events'
import type { Vm } from '../../vm/Vm'
import { clearRunningLoop } from '../asyncio/runningLoop'
import { switchContext } from '../contextvars/context'
import { HANDLE, newHandle, type PyHandle, setDone } from './handles'
import { dropLocals } from './threadLocal'

const HELD = 'a thread that runs'

interface Start {
  readonly func: PyObject
  /** Positional ones, then those of `names`; owned, like `func`. */
  readonly args: readonly PyObject[]
  readonly names: NamesOfCall
  readonly handle: PyHandle
}

/** Starts a thread with references of its own to everything in `given`. */
function start(vm: Vm, given: Start, isDaemon: boolean): Thread {
  if (vm.finalizing) throw vm.error('PythonFinalizationError', "can't create new thread at interpreter shutdown")
  for (const object of heldBy(given)) {
    object.refs++
    vm.recorder.hold(vm.ref(object), 1, HELD)
  }
  const body: ThreadBody = {
    begin: () => begin(vm, given),
    end: (value, raise) => end(vm, given, value, raise),
  }
  const thread = vm.scheduler.spawn(body, isDaemon)
  const { data } = given.handle
  data.state = 'running'
  data.ident = thread.ident
  data.thread = thread
  return thread
}

function heldBy({ func, args, names, handle }: Start): PyObject[] {
  return [func, ...args, ...(names.unpacked ?? []).filter((key) => key !== undefined), handle]
}

/** A Python function's frame begins the thread; anything else is called, and the thread is over. */
function begin(vm: Vm, { func, args, names }: Start): Frame | null {
  const { callee, self } = calleeOf(vm, func)
  if (callee === null) {
    vm.decref(call(vm, func, args, names.length === 0 ? null : names))
    return null
  }
  const given = self === null ? args : [self, ...args]
  for (const argument of given) argument.refs++
  const frame = bindArguments(vm, callee, given, names.length === 0 ? null : names, 0)
  pushFrame(vm, frame)
  return frame
}

function calleeOf(vm: Vm, func: PyObject): { callee: PyFunction | null; self: PyObject | null } {
  if (func.cls === vm.types.function) return { callee: func as PyFunction, self: null } // exact function
  if (func.cls !== vm.types.method) return { callee: null, self: null }
  const method = func.data as MethodData // exact method
  const isPlain = method.func?.cls === vm.types.function
  return isPlain ? { callee: method.func as PyFunction, self: method.self } : { callee: null, self: null } // as above
}

function end(vm: Vm, given: Start, value: PyObject | null, raise: PyRaise | null): void {
  vm.xdecref(value)
  if (raise !== null) {
    if (vm.isError(raise, 'SystemExit')) vm.dropError(raise)
    else vm.services.reportUnraisable(vm, raise, 'Exception ignored in thread started by', given.func)
  }
  for (const object of heldBy(given)) {
    if (object.id !== 0) vm.recorder.hold(object.id, -1, HELD)
    if (object !== given.handle) vm.decref(object)
  }
  clearState(vm, vm.thread)
  const { data } = given.handle
  setDone(vm, data)
  vm.decref(given.handle)
}

/** The interpreter ends: what the threads that are left behind keep for themselves goes, the newest thread's first. Their frames stay. */
export function clearLeftBehind(vm: Vm): void {
  for (const thread of [...vm.scheduler.threads].reverse()) if (thread !== vm.thread) clearState(vm, thread)
}

/** What a thread keeps for itself goes, in the order of CPython's PyThreadState_Clear. */
function clearState(vm: Vm, thread: Thread): void {
  dropLocals(vm, thread)
  if (thread.watch !== null) {
    setProfiler(vm, null, thread)
    setTracer(vm, null, thread)
  }
  vm.xdecref(switchContext(vm, null, thread))
  clearRunningLoop(vm, thread)
}

/** `start_new_thread(function, args[, kwargs])`: nobody can join it, and the end of the program leaves it behind. */
export function startNewThread(vm: Vm, func: PyObject, args: PyObject, keywords?: PyObject): PyObject {
  if (func.cls.slots.call === null) throw vm.error('TypeError', 'first arg must be callable')
  if ((args.cls.kind & kind.TUPLE) === 0) throw vm.error('TypeError', '2nd arg must be a tuple')
  if (keywords !== undefined && (keywords.cls.kind & kind.DICT) === 0)
    throw vm.error('TypeError', 'optional 3rd arg must be a dictionary')
  const positional = args.data as PyObject[] // a tuple inside
  const named = keywords === undefined ? [] : [...entries(keywords as PyDict)] // kind says it is one
  const handle = newHandle(vm, 'new', 0)
  const given: Start = {
    func,
    args: [...positional, ...named.map(([, value]) => value)],
    names: namesOfKeys(named.map(([name]) => name)),
    handle,
  }
  try {
    return vm.int(start(vm, given, true).ident)
  } finally {
    vm.decref(handle)
  }
}

/** `start_joinable_thread(function, handle=None, daemon=True)` */
export function startJoinableThread(vm: Vm, func: PyObject, given?: PyObject, daemon?: PyObject): PyObject {
  if (func.cls.slots.call === null) throw vm.error('TypeError', 'thread function must be callable')
  const hasHandle = given !== undefined && given !== vm.none
  if (hasHandle && given.cls !== vm.typeNamed(HANDLE)) throw vm.error('TypeError', "'handle' must be a _ThreadHandle")
  const handle = hasHandle ? (given as PyHandle) : newHandle(vm, 'new', 0) // exact handle
  if (hasHandle) handle.refs++
  try {
    if (handle.data.state !== 'new') throw vm.error('RuntimeError', 'thread already started')
    start(vm, { func, args: [], names: [], handle }, daemon === undefined || vm.truth(daemon))
  } catch (error) {
    vm.decref(handle)
    throw error
  }
  return handle
}
