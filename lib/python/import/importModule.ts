/**
 * Imports: what CPython's importlib does for sources and native modules, without importlib's own frames (CPython cuts
 * them out of tracebacks too).
 *
 * A module is in `sys.modules` before its body runs, so that modules that import each other find what is there so far; if
 * the body raises, it is taken out again.
 */
import { reprStr } from '../text/repr'
import { canImport } from '../vm/canImport'
import { unnoticed } from '../vm/unseen'
import type { Vm } from '../vm/Vm'
import { dictDelete, dictGet, getName, setName } from '../objects/dict/dictionary'
import type { PyDict } from '../objects/dict/DictTable'
import { setErrorAttribute } from '../objects/exception/errorAttributes'
import type { PyContainer, PyObject } from '../objects/PyObject'
import { setAttr } from '../objects/protocol/attributes'
import type { ModuleSource } from '../vm/Host'
import type { PyRaise } from '../vm/PyRaise'
import { newModule } from '../objects/module/newModule'
import { loadBootstrap, upgrade } from './bootstrap'
import { askFinders, loadSpec } from './finders'
import { countedBefore } from './heldModules'
import { type Found, findOnPath } from './findOnPath'
import { frozenFile, frozenSource } from './frozenModules'
import { addFrozenSpec, addNamespaceSpec, addSpec } from './moduleSpec'
import {
  FIRST_SOURCE_COST,
  FROZEN_COST,
  LOADED_AT_STARTUP,
  PACKAGE_COST,
  SOURCE_COST,
  countImport,
  passFound,
} from './importAllocations'
import { loadNative } from './nativeModules'
import { runModule } from './runModule'

/** The module of that full name, owned. Parents are imported first. */
export function importModule(vm: Vm, name: string): PyObject {
  const known = knownModule(vm, name)
  if (known !== null) return known
  const dot = name.lastIndexOf('.')
  const parent = dot < 0 ? null : importModule(vm, name.slice(0, dot))
  try {
    importBefore(vm, name)
    const again = knownModule(vm, name)
    return again ?? load(vm, name, parent)
  } finally {
    vm.xdecref(parent)
  }
}

/** Modules that import each other and that CPython has loaded before any program, beginning with another of them. */
const LOADED_AFTER: ReadonlyMap<string, string> = new Map([['genericpath', 'os']])

function importBefore(vm: Vm, name: string): void {
  const first = LOADED_AFTER.get(name)
  if (first !== undefined && !vm.initializing.has(first)) vm.decref(importModule(vm, first))
}

/** From `sys.modules`; owned, or null. None there means: not to be imported. */
function knownModule(vm: Vm, name: string): PyObject | null {
  const key = vm.str(name)
  const found = dictGet(vm, vm.modules, key)
  vm.decref(key)
  if (found === vm.none) throw notFound(vm, `import of ${name} halted; None in sys.modules`, name)
  if (found !== null) found.refs++
  return found
}

function notFound(vm: Vm, message: string, name: string): PyRaise {
  const raise = vm.error('ModuleNotFoundError', message)
  const nameObject = vm.str(name)
  setErrorAttribute(vm, raise.exception, 'name', nameObject)
  vm.decref(nameObject)
  return raise
}

function load(vm: Vm, name: string, parent: PyObject | null): PyObject {
  if (!canImport(vm)) throw vm.error('ImportError', 'sys.meta_path is None, Python is likely shutting down')
  const { recorder } = vm
  const { site } = recorder
  recorder.site = 0
  try {
    return LOADED_AT_STARTUP.has(name) ? loadEarly(vm, name, parent) : find(vm, name, parent)
  } finally {
    recorder.site = site
  }
}

/** What CPython has loaded before the program finds it loaded: nothing shows that it is not until now. */
function loadEarly(vm: Vm, name: string, parent: PyObject | null): PyObject {
  const { hasReadSource, searchedFolders } = vm
  vm.searchedFolders = new Set(searchedFolders)
  try {
    return countedBefore(vm, () => unnoticed(vm, () => find(vm, name, parent)))
  } finally {
    vm.hasReadSource = hasReadSource
    vm.searchedFolders = searchedFolders
  }
}

/** What the import system stores, nobody is blamed for. */
function find(vm: Vm, name: string, parent: PyObject | null): PyObject {
  const module =
    askFinders(vm, name, parent, 'first') ??
    loadNative(vm, name) ??
    loadBootstrap(vm, name) ??
    loadFrozen(vm, name) ??
    loadFound(vm, name, findOnPath(vm, name, parent), parent)
  upgrade(vm, name, module)
  if (parent !== null) setAttr(vm, parent, name.slice(name.lastIndexOf('.') + 1), module)
  return module
}

function loadFound(vm: Vm, name: string, found: Found | null, parent: PyObject | null): PyObject {
  if (found === null) {
    const module = askFinders(vm, name, parent, 'last')
    if (module !== null) return module
    throw unknown(vm, name, parent)
  }
  if (found.kind === 'archived') return loadSpec(vm, found.spec, name)
  return found.kind === 'source' ? loadSource(vm, name, found.source) : loadNamespace(vm, name, found.folders)
}

/** A package that is its folders only: there is no body to run. */
function loadNamespace(vm: Vm, name: string, folders: readonly string[]): PyObject {
  const module = newModule(vm, name)
  addNamespaceSpec(vm, vm.moduleDict(module) as PyDict, name, folders) // a module has one
  setName(vm, vm.modules, name, module)
  upgrade(vm, name, module)
  return module
}

function unknown(vm: Vm, name: string, parent: PyObject | null): PyRaise {
  const dot = name.lastIndexOf('.')
  if (parent !== null && !vm.hasAttribute(parent, '__path__')) {
    return notFound(vm, `No module named ${reprStr(name)}; ${reprStr(name.slice(0, dot))} is not a package`, name)
  }
  return notFound(vm, `No module named ${reprStr(name)}`, name)
}

function loadSource(vm: Vm, name: string, source: ModuleSource): PyObject {
  const module = unnoticed(vm, () => newSourceModule(vm, name, (names) => addSpec(vm, names, name, source)))
  return loadBody(vm, name, module, source, () => countSource(vm, source))
}

/** What CPython carries in itself; null if it does not. */
function loadFrozen(vm: Vm, name: string): PyObject | null {
  const source = frozenSource(vm, name)
  if (source === null) return null
  const module = unnoticed(vm, () => newSourceModule(vm, name, (names) => addFrozenSpec(vm, names, name, source)))
  return loadBody(vm, name, module, { ...source, filename: frozenFile(name) }, () => countImport(vm, FROZEN_COST))
}

function newSourceModule(vm: Vm, name: string, fill: (namespace: PyDict) => void): PyContainer {
  const module = newModule(vm, name)
  fill(vm.moduleDict(module) as PyDict) // a module has one
  return module
}

function loadBody(vm: Vm, name: string, module: PyContainer, source: ModuleSource, count: () => void): PyObject {
  setName(vm, vm.modules, name, module)
  upgrade(vm, name, module)
  vm.initializing.add(name)
  count()
  try {
    runModule(vm, vm.moduleDict(module) as PyDict, name, source) // as above
  } catch (error) {
    forget(vm, name)
    vm.decref(module)
    throw error
  } finally {
    vm.initializing.delete(name)
  }
  // The body's return made the importing line the doer again: see find.
  vm.recorder.site = 0
  return current(vm, name, module)
}

function countSource(vm: Vm, { isPackage }: ModuleSource): void {
  passFound(vm)
  countImport(vm, SOURCE_COST)
  if (isPackage) countImport(vm, PACKAGE_COST)
  if (!vm.hasReadSource) countImport(vm, FIRST_SOURCE_COST)
  vm.hasReadSource = true
}

function forget(vm: Vm, name: string): void {
  const key = vm.str(name)
  dictDelete(vm, vm.modules, key)
  vm.decref(key)
}

/**
 * The module of that name now: a body may have put something else into its own place. As importlib does, it is taken out of
 * `sys.modules` and put back, so that the order there, and so that of deaths at exit, is the one in which bodies ended.
 */
function current(vm: Vm, name: string, module: PyContainer): PyObject {
  const found = getName(vm.modules, name)
  if (found === null) {
    vm.decref(module)
    throw vm.error('KeyError', name)
  }
  found.refs++
  forget(vm, name)
  setName(vm, vm.modules, name, found)
  vm.decref(module)
  return found
}
