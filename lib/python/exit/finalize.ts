/**
 * The end of the interpreter, stage by stage, in CPython's order (Py_FinalizeEx and finalize_modules of 3.14). Each stage
 * is a step of the run's history, so that a reader can see what dies where.
 *
 * Invariant: nothing here frees anything by itself; references are dropped and the collector is asked, and what happens
 * then is what happens in a program.
 */
import { WIPED } from '../../heap/history/stages'
import { dropActions } from '../library/signal/actions'
import { clearLeftBehind } from '../library/thread/startThread'
import { deleteName, dictClear, entries, getName, setName } from '../objects/dict/dictionary'
import type { PyDict } from '../objects/dict/DictTable'
import type { PyContainer, PyObject } from '../objects/PyObject'
import type { Vm } from '../vm/Vm'
import { flushOutput } from './flushOutput'
import { tellGarbage } from './tellGarbage'

/** Names that `sys` loses before modules go. */
const SYS_DELETES = [
  'path', 'argv', 'ps1', 'ps2', 'last_exc', 'last_type', 'last_value', 'last_traceback', '__interactivehook__', 'path_hooks', 'path_importer_cache',
  'meta_path',
] as const // oxfmt-ignore

const SYS_FILES = ['stdin', 'stdout', 'stderr'] as const

/** Runs everything from the end of the program to the end of the interpreter. False if output could not be flushed. */
export function finalize(vm: Vm, originalBuiltins: ReadonlyMap<string, PyObject>): boolean {
  let isFlushed = true
  stage(vm, 'exit: threads are joined', () => vm.services.joinThreads(vm))
  stage(vm, 'exit: atexit callbacks', () => vm.services.runAtExit(vm))
  vm.finalizing = true
  vm.scheduler.close()
  stage(vm, 'exit: collection with everything intact', () => {
    clearLeftBehind(vm)
    isFlushed = flushOutput(vm)
    dropActions(vm)
    if (vm.collector.enabled) vm.collector.collect(2)
  })
  let kept: KeptModule[] = []
  stage(vm, 'exit: modules leave sys.modules', () => {
    deleteSpecial(vm)
    kept = removeModules(vm)
    restoreBuiltins(vm, originalBuiltins)
  })
  stage(vm, 'exit: last collection', () => {
    vm.collector.collectAtExit()
    tellGarbage(vm)
  })
  stage(vm, 'exit: modules still held are wiped', () => wipeKept(vm, kept))
  const names = wipeOrder(vm.sysDict)
  const output = names.indexOf('stdout')
  stage(vm, 'exit: sys is wiped as far as its output', () => wipeAll(vm, vm.sysDict, names.slice(0, output)))
  stage(vm, WIPED, () => {
    wipeAll(vm, vm.sysDict, names.slice(output))
    clearNamespace(vm, vm.builtins)
    vm.collector.collectAtExit()
  })
  stage(vm, 'exit: interpreter state is cleared', () => vm.services.clearState(vm))
  return isFlushed
}

function stage(vm: Vm, name: string, act: () => void): void {
  vm.recorder.stage(name)
  act()
}

function deleteSpecial(vm: Vm): void {
  setName(vm, vm.builtins, '_', vm.none)
  for (const name of SYS_DELETES) setName(vm, vm.sysDict, name, vm.none)
  for (const name of SYS_FILES) setName(vm, vm.sysDict, name, getName(vm.sysDict, `__${name}__`) ?? vm.none)
}

/** A module that may outlive `sys.modules`; not owned. */
interface KeptModule {
  readonly name: string
  readonly module: PyContainer
}

/** Every entry becomes None, then the dict is emptied. */
function removeModules(vm: Vm): KeptModule[] {
  const kept: KeptModule[] = []
  for (const [key, module] of entries(vm.modules)) {
    const name = String(key.data)
    if (vm.moduleDict(module) !== null) kept.push({ name, module: module as PyContainer }) // it has a namespace
    setName(vm, vm.modules, name, vm.none)
  }
  dictClear(vm, vm.modules)
  return kept
}

/** Names that builtins got after CPython had put the others aside. */
const LATE_BUILTINS: ReadonlySet<string> = new Set([
  'open', 'exit', 'quit', 'copyright', 'credits', 'license', 'help',
]) // oxfmt-ignore

/** What a program added to builtins or replaced there is gone, and dies when the names that were put aside are back. */
function restoreBuiltins(vm: Vm, original: ReadonlyMap<string, PyObject>): void {
  const held: PyObject[] = []
  for (const [key, value] of entries(vm.builtins)) {
    const name = String(key.data)
    if (original.has(name) && !LATE_BUILTINS.has(name)) continue
    value.refs++
    held.push(value)
    deleteName(vm, vm.builtins, name)
  }
  for (const [name, value] of original) {
    const isSame = vm.builtins.data.getByText(name) === value
    if (!isSame && !LATE_BUILTINS.has(name)) setName(vm, vm.builtins, name, value)
  }
  for (const value of held) vm.decref(value)
}

/** Modules that somebody still holds lose their names, last imported first. */
function wipeKept(vm: Vm, kept: readonly KeptModule[]): void {
  for (const { module } of [...kept].reverse()) {
    const namespace = vm.moduleDict(module)
    if (module.refs <= 0 || namespace === null || namespace === vm.builtins || namespace === vm.sysDict) continue
    module.refs++
    clearNamespace(vm, namespace)
    vm.decref(module)
  }
}

function clearNamespace(vm: Vm, namespace: PyDict): void {
  wipeAll(vm, namespace, wipeOrder(namespace))
}

/** First the names with one underscore, then all others but `__builtins__`. */
function wipeOrder(namespace: PyDict): string[] {
  const isPrivate = (name: string): boolean => name.startsWith('_') && !name.startsWith('__')
  const names = [...entries(namespace)].flatMap(([key]) => (typeof key.data === 'string' ? [key.data] : []))
  return [...names.filter(isPrivate), ...names.filter((name) => !isPrivate(name) && name !== '__builtins__')]
}

/** Each becomes None. */
function wipeAll(vm: Vm, namespace: PyDict, names: readonly string[]): void {
  for (const name of names) wipe(vm, namespace, name)
}

function wipe(vm: Vm, namespace: PyDict, name: string): void {
  const value = getName(namespace, name)
  if (value !== null && value !== vm.none) setName(vm, namespace, name, vm.none)
}
