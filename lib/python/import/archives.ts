/**
 * Modules in zip files on `sys.path`: the library's own `zipimport` finds and loads them. It is asked for by whoever has such an
 * entry only, and its importers are kept where CPython keeps them.
 */
import { dictGet, dictSet, getName } from '../objects/dict/dictionary'
import type { PyDict } from '../objects/dict/DictTable'
import type { PyObject } from '../objects/PyObject'
import { callMethod } from '../objects/protocol/calls'
import { isDict } from '../objects/dict/updating'
import { SystemFault } from '../system/SystemFault'
import type { Vm } from '../vm/Vm'

const ZIPIMPORT = 'zipimport'

/** The spec of the module (its full name) in what an entry of the path names, owned; null where that is no archive or has none. */
export function specInArchive(vm: Vm, entry: string, name: string): PyObject | null {
  if (!isInFile(vm, entry) || vm.initializing.has(ZIPIMPORT)) return null
  const importer = importerOf(vm, entry)
  try {
    const text = vm.str(name)
    const spec = importer === vm.none ? vm.newNone() : callMethod(vm, importer, 'find_spec', [text])
    vm.decref(text)
    if (spec !== vm.none) return spec
    vm.decref(spec)
    return null
  } finally {
    vm.decref(importer)
  }
}

/** Whether the path, or what of it is there, is a file. */
function isInFile(vm: Vm, path: string): boolean {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    try {
      return vm.system.disk.at(at).content.kind === 'file'
    } catch (error) {
      if (!(error instanceof SystemFault)) throw error
    }
  }
  return false
}

/** Owned; None for a file that is no archive. */
function importerOf(vm: Vm, entry: string): PyObject {
  const cache = getName(vm.sysDict, 'path_importer_cache')
  const key = vm.str(entry)
  try {
    const known = cache !== null && isDict(cache) ? dictGet(vm, cache, key) : null
    const importer = known ?? newImporter(vm, key)
    if (known !== null) known.refs++
    else if (cache !== null && isDict(cache)) dictSet(vm, cache as PyDict, key, importer)
    return importer
  } finally {
    vm.decref(key)
  }
}

function newImporter(vm: Vm, entry: PyObject): PyObject {
  const module = vm.services.importModule(vm, ZIPIMPORT)
  try {
    return callMethod(vm, module, 'zipimporter', [entry])
  } catch (error) {
    if (!vm.isError(error, 'ImportError')) throw error
    vm.dropError(error)
    return vm.newNone()
  } finally {
    vm.decref(module)
  }
}
