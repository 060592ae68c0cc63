/**
 * Modules whose code CPython carries in itself: found before any folder of `sys.path` is looked into, so that no file of
 * the program hides them, and without lines to show in a traceback.
 *
 * Here their code comes from the library's text all the same.
 * Source: `_imp._frozen_module_names()` of CPython 3.14 without the ones that only its tests import under other names.
 */
import type { ModuleSource } from '../vm/Host'
import type { Vm } from '../vm/Vm'
import { sourceAt } from './findOnPath'
import { LIBRARY_FOLDER } from './mountSources'

export const frozenNames: readonly string[] = [
  'zipimport',
  'abc',
  'codecs',
  'io',
  '_collections_abc',
  '_sitebuiltins',
  'genericpath',
  'ntpath',
  'posixpath',
  'os',
  'site',
  'stat',
  'importlib.util',
  'importlib.machinery',
  'runpy',
  '__hello__',
  '__phello__',
  '__phello__.spam',
]

/** The library's source of a frozen module, or null. */
export function frozenSource(vm: Vm, name: string): ModuleSource | null {
  if (!vm.usesFrozen || !frozenNames.includes(name)) return null
  const dot = name.lastIndexOf('.')
  const folder = dot < 0 ? '' : `/${name.slice(0, dot).replaceAll('.', '/')}`
  return sourceAt(vm, LIBRARY_FOLDER + folder, name.slice(dot + 1))
}

/** Its code's file, as tracebacks name it. */
export function frozenFile(name: string): string {
  return `<frozen ${name}>`
}

/** Whether a file's name is that of code without lines to show. */
export function isFrozenFile(filename: string): boolean {
  return filename.startsWith('<frozen ')
}
