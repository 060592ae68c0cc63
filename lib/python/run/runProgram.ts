/**
 * A program from its first line to the end of its interpreter.
 *
 * Invariant: the same input gives the same result (no clock, no randomness, no I/O here). A mistake of the program is part
 * of the result; a JavaScript exception out of here is our bug.
 */
import { PROGRAM_END } from '../../heap/history/stages'
import type { History } from '../../heap/history/event'
import { finalize } from '../exit/finalize'
import { flushAfterScript } from '../exit/flushOutput'
import { fillNative } from '../import/nativeModules'
import { addSpec } from '../import/moduleSpec'
import { LIBRARY_FOLDER, mountSources } from '../import/mountSources'
import { runScript } from '../import/runModule'
import { builtinsModule } from '../library/builtins/builtinsModule'
import { nativeModules } from '../library/nativeModuleTable'
import { hasOriginalHook, showUncaught } from '../library/sys/hooks'
import { sysModule } from '../library/sys/sysModule'
import { entries, getName, giveName, setName } from '../objects/dict/dictionary'
import { hasOriginalError, writeError } from '../objects/exception/errorStream'
import { exitCodeOf } from '../objects/exception/print/exitCode'
import { newModule } from '../objects/module/newModule'
import type { PyObject } from '../objects/PyObject'
import type { Frame } from '../vm/Frame'
import { createVm } from '../vm/createVm'
import type { Host, Limits, ModuleSource } from '../vm/Host'
import { PyRaise, RunStop } from '../vm/PyRaise'
import { asRaise } from '../vm/unwind'
import type { Vm } from '../vm/Vm'

export interface ProgramResult {
  readonly history: History
  readonly stdout: string
  readonly stderr: string
  readonly exit: {
    readonly kind: 'ok' | 'exception' | 'limit'
    readonly code: number
    readonly limit: RunStop['reason'] | null
  }
  readonly steps: number
  readonly events: number
}

/** Runs `entry` as `__main__`. */
export function runProgram(entry: ModuleSource, host: Host, limits: Limits): ProgramResult {
  const vm = createVm(host, limits, nativeModules)
  const original = prepare(vm)
  const exit = runToEnd(vm, entry, original)
  return {
    history: vm.recorder.finish(vm.stdout, vm.stderr),
    stdout: vm.stdout,
    stderr: vm.stderr,
    exit,
    steps: vm.recorder.steps,
    events: vm.recorder.events,
  }
}

/** `builtins` and `sys` come first; the start-up copy of builtins is kept for the exit. */
function prepare(vm: Vm): ReadonlyMap<string, PyObject> {
  const builtins = newModule(vm, 'builtins')
  const sys = newModule(vm, 'sys')
  vm.builtins = vm.moduleDict(builtins) ?? vm.builtins
  vm.sysDict = vm.moduleDict(sys) ?? vm.sysDict
  fillNative(vm, builtinsModule, vm.builtins, builtins)
  fillNative(vm, sysModule, vm.sysDict, sys)
  for (const [name, module] of Object.entries({ sys, builtins })) {
    setName(vm, vm.modules, name, module)
    vm.decref(module)
  }
  vm.recorder.store(0, 0, vm.ref(vm.modules))
  vm.builtins.refs++
  vm.sysDict.refs++
  const original = new Map<string, PyObject>()
  for (const [key, value] of entries(vm.builtins)) {
    value.refs++
    original.set(String(key.data), value)
  }
  return original
}

/** What CPython exits with when what was printed cannot be written. */
const UNFLUSHED = 120

function runToEnd(vm: Vm, entry: ModuleSource, original: ReadonlyMap<string, PyObject>): ProgramResult['exit'] {
  let exit: ProgramResult['exit'] = { kind: 'ok', code: 0, limit: null }
  try {
    exit = runMain(vm, entry)
    vm.recorder.stage(PROGRAM_END)
    if (!finalize(vm, original)) exit = { ...exit, code: UNFLUSHED }
  } catch (error) {
    if (!(error instanceof RunStop)) throw error
    exit = stopped(vm, error, exit)
  }
  return exit
}

function stopped(vm: Vm, stop: RunStop, before: ProgramResult['exit']): ProgramResult['exit'] {
  vm.recorder.stage(PROGRAM_END)
  if (stop.reason === 'exit') return { kind: before.kind, code: stop.code, limit: null }
  return { kind: 'limit', code: 1, limit: stop.reason }
}

/** Where CPython looks after the program's own folder. */
const LIBRARY_PATH = ['/usr/lib/python314.zip', LIBRARY_FOLDER, `${LIBRARY_FOLDER}/lib-dynload`]

function runMain(vm: Vm, entry: ModuleSource): ProgramResult['exit'] {
  const main = newModule(vm, '__main__')
  const namespace = vm.moduleDict(main)
  if (namespace === null) throw new RangeError('runMain: a module without a namespace')
  const folder = mountSources(vm, entry)
  giveName(vm, vm.sysDict, 'path', vm.list([folder, ...LIBRARY_PATH].map((one) => vm.str(one))))
  addSpec(vm, namespace, '__main__', entry)
  giveName(vm, namespace, '__spec__', vm.newNone())
  giveName(vm, namespace, '__package__', vm.newNone())
  setName(vm, vm.modules, '__main__', main)
  vm.decref(main)
  vm.collector.settleStartup()
  try {
    runScript(vm, namespace, entry, runAsMain)
    flushAfterScript(vm)
    return { kind: 'ok', code: 0, limit: null }
  } catch (error) {
    return uncaught(vm, error)
  }
}

/** The module's body is what the first thread does. */
function runAsMain(vm: Vm, frame: Frame): PyObject | null {
  const outcome: { value: PyObject | null; raise: PyRaise | null } = { value: null, raise: null }
  vm.scheduler.runMain({
    begin: () => frame,
    end: (value, raise) => {
      outcome.value = value
      outcome.raise = raise
    },
  })
  if (outcome.raise !== null) throw outcome.raise
  return outcome.value
}

/** The exception goes to `sys.last_exc` and to stderr, or ends the program quietly (SystemExit). */
function uncaught(vm: Vm, error: unknown): ProgramResult['exit'] {
  if (error instanceof RunStop) throw error
  const raise: PyRaise = asRaise(vm, error)
  flushAfterScript(vm)
  const isExit = vm.isError(raise, 'SystemExit')
  if (!isExit) {
    keepLast(vm, raise)
    if (hasOriginalHook(vm)) importTraceback(vm)
  }
  const { code, stderr } = exitCodeOf(vm, raise)
  if (isExit) sayGoodbye(vm, stderr)
  else if (stderr !== '') showUncaught(vm, raise, stderr)
  vm.decref(raise.exception)
  return { kind: isExit ? 'ok' : 'exception', code, limit: null }
}

/** What a program exits with goes to stderr, and the end of the line apart. */
function sayGoodbye(vm: Vm, text: string): void {
  if (text === '' || hasOriginalError(vm)) vm.services.write(vm, 2, text)
  else writeError(vm, text.slice(0, -1), '\n')
}

/** As seen with gc.get_stats() around an uncaught exception: collections, and what is counted after them. */
const TRACEBACK_COLLECTIONS = 4
const TRACEBACK_REST = 260

/** CPython imports `traceback` to print with; that allocates, and what allocates collects. */
function importTraceback(vm: Vm): void {
  if (getName(vm.modules, 'traceback') === null) vm.collector.comeDue(TRACEBACK_COLLECTIONS, TRACEBACK_REST)
}

function keepLast(vm: Vm, raise: PyRaise): void {
  const { exception } = raise
  vm.recorder.site = 0
  setName(vm, vm.sysDict, 'last_exc', exception)
  setName(vm, vm.sysDict, 'last_type', exception.cls)
  setName(vm, vm.sysDict, 'last_value', exception)
}
