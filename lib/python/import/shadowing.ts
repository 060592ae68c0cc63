/**
 * What CPython adds to an error about a module's missing name: that a file of the program may hide a library module of
 * that name, or that the module's body is still running. Source: import_from and module_getattro of 3.14.
 */
import { getName } from '../objects/dict/dictionary'
import type { PyDict } from '../objects/dict/DictTable'
import { stdlibModuleNames } from '../objects/exception/print/stdlibModuleNames'
import type { PyObject } from '../objects/PyObject'
import type { Vm } from '../vm/Vm'

export type ModuleState =
  /** The file stands beside the program and has the name of a library module. */
  | 'shadows'
  /** The file stands beside the program, and its body is still running. */
  | 'mayShadow'
  | 'partial'
  | 'whole'

export function stateOf(vm: Vm, module: PyObject, name: string, file: string | null): ModuleState {
  const beside = file !== null && folderOf(file) === programFolder(vm)
  if (beside && stdlibModuleNames.has(name)) return 'shadows'
  if (getName(vm.modules, name) !== module || !vm.initializing.has(name)) return 'whole'
  return beside ? 'mayShadow' : 'partial'
}

/** What to rename, and why. */
export function renamingHint(vm: Vm, state: 'shadows' | 'mayShadow', name: string, file: string): string {
  const path = quoted(vm, file)
  if (state === 'mayShadow')
    return `(consider renaming ${path} if it has the same name as a library you intended to import)`
  return `(consider renaming ${path} since it has the same name as the standard library module named '${name}' and prevents importing that standard library module)`
}

function quoted(vm: Vm, text: string): string {
  const object = vm.str(text)
  const shown = vm.reprText(object)
  vm.decref(object)
  return shown
}

function programFolder(vm: Vm): string | null {
  const main = getName(vm.modules, '__main__')
  const namespace: PyDict | null = main === null ? null : vm.moduleDict(main)
  const file = namespace === null ? null : getName(namespace, '__file__')
  return file === null ? null : parentOf(String(file.data))
}

/** The folder that a search found the module in: a package's is above its own. */
function folderOf(file: string): string {
  const folder = parentOf(file)
  return file.endsWith('/__init__.py') ? parentOf(folder) : folder
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}
