/** What the import system writes into a module before its body runs. */
import type { Vm } from '../vm/Vm'
import { giveName, setName } from '../objects/dict/dictionary'
import type { PyDict } from '../objects/dict/DictTable'
import type { PyContainer, PyObject } from '../objects/PyObject'
import { instanceSet } from '../objects/protocol/attributes'
import type { ModuleSource } from '../vm/Host'

/** `__file__`, `__package__`, `__path__`, `__loader__` and `__spec__`. */
export function addSpec(vm: Vm, namespace: PyDict, name: string, source: ModuleSource): void {
  const parent = packageOf(name, source)
  giveName(vm, namespace, '__package__', vm.str(parent))
  const loader = simple(vm, '_frozen_importlib_external.SourceFileLoader', {
    name: vm.str(name),
    path: vm.str(source.filename),
  })
  const locations = locationsOf(vm, source)
  const spec = simple(vm, '_frozen_importlib.ModuleSpec', {
    name: vm.str(name),
    origin: vm.str(source.filename),
    has_location: vm.bool(true),
    parent: vm.str(parent),
    submodule_search_locations: locations,
  })
  instanceSet(vm, spec, 'loader', loader)
  setName(vm, namespace, '__loader__', loader)
  setName(vm, namespace, '__spec__', spec)
  // A program's own module has its builtins before its file; runModule says which.
  if (name === '__main__') giveName(vm, namespace, '__builtins__', vm.newNone())
  if (source.isPackage) setName(vm, namespace, '__path__', locations)
  giveName(vm, namespace, '__file__', vm.str(source.filename))
  giveName(vm, namespace, '__cached__', name === '__main__' ? vm.newNone() : vm.str(cachedPath(source.filename)))
  vm.decref(loader)
  vm.decref(spec)
}

/** A package is its own. */
function packageOf(name: string, { isPackage }: ModuleSource): string {
  return isPackage ? name : name.slice(0, Math.max(name.lastIndexOf('.'), 0))
}

/** Where the modules of a package are, a list; None of any other module. Owned. */
function locationsOf(vm: Vm, { filename, isPackage }: ModuleSource): PyObject {
  return isPackage ? vm.list([vm.str(filename.slice(0, filename.lastIndexOf('/')))]) : vm.newNone()
}

/** The same for a module whose code CPython has in itself: the source's file is where a program may read it. */
export function addFrozenSpec(vm: Vm, namespace: PyDict, name: string, source: ModuleSource): void {
  const { filename, isPackage } = source
  const parent = packageOf(name, source)
  giveName(vm, namespace, '__package__', vm.str(parent))
  const loader = vm.typeNamed('_frozen_importlib.FrozenImporter')
  const locations = locationsOf(vm, source)
  const spec = simple(vm, '_frozen_importlib.ModuleSpec', {
    name: vm.str(name),
    origin: vm.str('frozen'),
    loader_state: simple(vm, 'types.SimpleNamespace', { filename: vm.str(filename), origname: vm.str(name) }),
    has_location: vm.bool(false),
    parent: vm.str(parent),
  })
  instanceSet(vm, spec, 'loader', loader)
  instanceSet(vm, spec, 'submodule_search_locations', locations)
  setName(vm, namespace, '__loader__', loader)
  giveName(vm, namespace, '__spec__', spec)
  giveName(vm, namespace, '__file__', vm.str(filename))
  if (isPackage) setName(vm, namespace, '__path__', locations)
  vm.decref(locations)
}

/** The same for a package without a file. */
export function addNamespaceSpec(vm: Vm, namespace: PyDict, name: string, folders: readonly string[]): void {
  giveName(vm, namespace, '__package__', vm.str(name))
  const path = vm.list(folders.map((folder) => vm.str(folder)))
  path.refs++
  const spec = simple(vm, '_frozen_importlib.ModuleSpec', {
    name: vm.str(name),
    origin: vm.newNone(),
    loader: vm.newNone(),
    has_location: vm.bool(false),
    parent: vm.str(name),
    submodule_search_locations: path,
  })
  giveName(vm, namespace, '__file__', vm.newNone())
  giveName(vm, namespace, '__path__', path)
  giveName(vm, namespace, '__spec__', spec)
}

/** Where CPython would keep the module's code. */
function cachedPath(filename: string): string {
  const slash = filename.lastIndexOf('/') + 1
  const stem = filename.slice(slash).replace(/\.py$/, '')
  return `${filename.slice(0, slash)}__pycache__/${stem}.cpython-314.pyc`
}

/** The same for a native module: no file, and the loader of built-in modules. */
export function addNativeSpec(vm: Vm, namespace: PyDict, name: string): void {
  giveName(vm, namespace, '__package__', vm.str(''))
  const loader = vm.typeNamed('_frozen_importlib.BuiltinImporter')
  const spec = simple(vm, '_frozen_importlib.ModuleSpec', {
    name: vm.str(name),
    origin: vm.str('built-in'),
    parent: vm.str(''),
    submodule_search_locations: vm.newNone(),
  })
  instanceSet(vm, spec, 'loader', loader)
  setName(vm, namespace, '__loader__', loader)
  giveName(vm, namespace, '__spec__', spec)
}

/** An instance of one of the import system's classes; takes the attributes over. */
function simple(vm: Vm, type: string, attributes: Readonly<Record<string, PyObject>>): PyContainer {
  const object = vm.container(vm.typeNamed(type), null)
  for (const [name, value] of Object.entries(attributes)) {
    instanceSet(vm, object, name, value)
    vm.decref(value)
  }
  return object
}
