/**
 * CPython's own import system in Python (importlib's `_bootstrap` and `_bootstrap_external`), for programs that ask for it by name:
 * finders, loaders, specs. It runs from the library's source when it is first imported, as `_frozen_importlib`.
 *
 * Modules are found and loaded by the interpreter itself all the same (importModule.ts): what the two ask each other for goes
 * through `_find_and_load`, which is native here. Modules that were there before get specs and loaders of the real classes.
 */
import { entries, getName, giveName, setName } from '../objects/dict/dictionary'
import type { PyDict } from '../objects/dict/DictTable'
import { newModule } from '../objects/module/newModule'
import { makeNative, native } from '../objects/native/native'
import { cIntOf } from '../objects/number/indexValue'
import type { PyContainer, PyObject } from '../objects/PyObject'
import { isType, put } from '../objects/type/defineType'
import { getAttr, setAttr } from '../objects/protocol/attributes'
import { call, callMethod } from '../objects/protocol/calls'
import { isStr } from '../objects/text/textArgument'
import { SystemFault } from '../system/SystemFault'
import type { ModuleSource } from '../vm/Host'
import type { Vm } from '../vm/Vm'
import { addNativeSpec } from './moduleSpec'
import { codeOfModule, runModule } from './runModule'

const SOURCES: Readonly<Record<string, string>> = {
  _frozen_importlib: 'importlib._bootstrap',
  _frozen_importlib_external: 'importlib._bootstrap_external',
}

const KEY = 'importlib.bootstrap'
/** A program may take the modules' names away; the import system itself stays. */
const EXTERNAL = 'importlib.bootstrap of files'

/** Both modules by name, or null for any other; owned. */
export function loadBootstrap(vm: Vm, name: string): PyObject | null {
  const path = SOURCES[name]
  const source = path === undefined || !Object.hasOwn(SOURCES, name) ? null : vm.host.sources.find(path)
  if (path === undefined || source === null) return null
  const module = runFrozen(vm, name, { ...source, filename: `<frozen ${path}>`, isPackage: false })
  if (name === '_frozen_importlib') install(vm, module)
  return module
}

function runFrozen(vm: Vm, name: string, source: ModuleSource): PyContainer {
  const module = newModule(vm, name)
  const namespace = vm.moduleDict(module) as PyDict // a module has one
  addNativeSpec(vm, namespace, name)
  setName(vm, vm.modules, name, module)
  runModule(vm, namespace, name, source)
  return module
}

/** As CPython's start-up does, and then what was there before is told. */
function install(vm: Vm, module: PyContainer): void {
  const [sys, imp] = ['sys', '_imp'].map((name) => vm.services.importModule(vm, name))
  if (sys === undefined || imp === undefined) return
  const namespace = vm.moduleDict(module) as PyDict // a module has one
  giveName(vm, namespace, '_find_and_load', makeNative(vm.types.builtin, findAndLoad, null, null, 'function'))
  module.refs++
  vm.state.set(KEY, module)
  upgradeAll(vm)
  vm.decref(callMethod(vm, module, '_install', [sys, imp]))
  vm.decref(callMethod(vm, module, '_install_external_importers', []))
  vm.decref(sys)
  vm.decref(imp)
  const external = getName(vm.modules, '_frozen_importlib_external')
  if (external !== null) {
    external.refs++
    vm.state.set(EXTERNAL, external)
    ownSource(vm, external)
  }
  upgradeAll(vm)
}

function upgradeAll(vm: Vm): void {
  const modules = [...entries(vm.modules)]
  for (const [key, value] of modules) upgrade(vm, String(key.data), value)
}

const findAndLoad = native('_find_and_load(name, import_=None)', (vm, name: PyObject) => {
  if (!isStr(name)) throw vm.error('TypeError', `module name must be str, not ${name.cls.name}`)
  return vm.services.importModule(vm, String(name.data))
})

/** A loader's code of a file that the run was given is that module's own: its lines are the lesson's. */
function ownSource(vm: Vm, external: PyObject): void {
  const loader = getAttr(vm, external, 'SourceLoader')
  const method = makeNative(vm.types.methodDescriptor, sourceToCode, vm.types.object, null, 'method')
  if (isType(loader)) put({ vm, type: loader, data: loader.ns.data }, 'source_to_code', method)
  vm.decref(loader)
}

const sourceToCode = native(
  'source_to_code($self, data, path, *, _optimize=-1)',
  (vm, _self: PyObject, data: PyObject, path: PyObject, level?: PyObject) => {
    const optimize = level === undefined ? -1 : cIntOf(vm, level)
    const source = isStr(path) && optimize <= 0 ? givenSource(vm, String(path.data)) : null
    if (source !== null) return codeOfModule(vm, source)
    const mode = vm.str('exec')
    const asked = vm.int(optimize)
    try {
      return vm.callMethodWith(
        vm.modules.data.getByText('builtins') ?? vm.none,
        'compile',
        [data, path, mode, vm.true_, asked],
        ['dont_inherit', 'optimize'],
      )
    } finally {
      vm.decref(mode)
      vm.decref(asked)
    }
  },
)

function givenSource(vm: Vm, path: string): ModuleSource | null {
  try {
    const { content } = vm.system.disk.at(path)
    return content.kind === 'file' ? content.source : null
  } catch (error) {
    if (error instanceof SystemFault) return null
    throw error
  }
}

/** The import system's module, if it is there; borrowed. */
export function bootstrapModule(vm: Vm): PyObject | null {
  return vm.state.get(KEY) ?? null
}

/** A module that was loaded gets a spec and a loader of the real classes, if the import system is there. */
export function upgrade(vm: Vm, name: string, module: PyObject): void {
  const bootstrap = vm.state.get(KEY)
  const namespace = vm.moduleDict(module)
  const spec = namespace === null ? null : getName(namespace, '__spec__')
  if (bootstrap === undefined || namespace === null || spec === null) return
  if (spec !== vm.none && spec.cls !== vm.typeNamed('_frozen_importlib.ModuleSpec')) return
  const isMain = spec === vm.none
  if (isMain && fileOf(vm, namespace) === null) return
  const made = realSpec(vm, bootstrap, name, namespace)
  if (made === null) return
  const loader = getAttr(vm, made, 'loader')
  if (!isMain) setName(vm, namespace, '__spec__', made)
  giveName(vm, namespace, '__loader__', loader)
  const path = getName(namespace, '__path__')
  if (path !== null) setAttr(vm, made, 'submodule_search_locations', path)
  vm.decref(made)
}

function fileOf(vm: Vm, namespace: PyDict): PyObject | null {
  const found = getName(namespace, '__file__')
  return found === vm.none ? null : found
}

/** As the import system's own class makes it; null where it finds none. */
function realSpec(vm: Vm, bootstrap: PyObject, name: string, namespace: PyDict): PyObject | null {
  if (getName(namespace, '__loader__') === vm.typeNamed('_frozen_importlib.FrozenImporter'))
    return frozenSpec(vm, bootstrap, name)
  const file = fileOf(vm, namespace)
  return file === null ? plainSpec(vm, bootstrap, name, namespace) : fileSpec(vm, name, file)
}

function frozenSpec(vm: Vm, bootstrap: PyObject, name: string): PyObject | null {
  if (vm.state.get(EXTERNAL) === undefined) return null
  const importer = getAttr(vm, bootstrap, 'FrozenImporter')
  const text = vm.str(name)
  try {
    return callMethod(vm, importer, 'find_spec', [text])
  } finally {
    vm.decref(text)
    vm.decref(importer)
  }
}

function plainSpec(vm: Vm, bootstrap: PyObject, name: string, namespace: PyDict): PyObject {
  const isNamespace = getName(namespace, '__path__') !== null
  const importer = isNamespace ? namespaceLoader(vm, name, namespace) : getAttr(vm, bootstrap, 'BuiltinImporter')
  const cls = getAttr(vm, bootstrap, 'ModuleSpec')
  const args = [vm.str(name), importer, isNamespace ? vm.newNone() : vm.str('built-in')]
  try {
    return call(vm, cls, args, ['origin'])
  } finally {
    for (const one of [...args, cls]) vm.decref(one)
  }
}

function namespaceLoader(vm: Vm, name: string, namespace: PyDict): PyObject {
  const external = vm.state.get(EXTERNAL) ?? vm.none
  const cls = getAttr(vm, external, 'NamespaceLoader')
  const text = vm.str(name)
  try {
    return call(vm, cls, [text, getName(namespace, '__path__') ?? vm.none, vm.none])
  } finally {
    vm.decref(text)
    vm.decref(cls)
  }
}

function fileSpec(vm: Vm, name: string, file: PyObject): PyObject | null {
  const external = vm.state.get(EXTERNAL)
  if (external === undefined) return null
  const text = vm.str(name)
  try {
    const spec = callMethod(vm, external, 'spec_from_file_location', [text, file])
    if (spec !== vm.none) return spec
    vm.decref(spec)
    return null
  } finally {
    vm.decref(text)
  }
}
