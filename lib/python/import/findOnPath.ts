/**
 * Modules by the folders of `sys.path` or of a package's `__path__`: a package's folder before a module's file before a folder
 * without `__init__.py`, entry by entry, as CPython's path finder looks. What it finds it has read.
 */
import type { Vm } from '../vm/Vm'
import { getName } from '../objects/dict/dictionary'
import type { PyObject } from '../objects/PyObject'
import { kind } from '../objects/PyType'
import { findAttr } from '../objects/protocol/attributes'
import { decode } from '../text/codecs'
import { type FolderInode, type Inode, isFolder } from '../system/inode'
import { SystemFault } from '../system/SystemFault'
import type { ModuleSource } from '../vm/Host'
import { specInArchive } from './archives'
import { FINDER_COST, countImport } from './importAllocations'

export type Found =
  | { readonly kind: 'source'; readonly source: ModuleSource }
  /** A namespace package: the folders that are parts of it. */
  | { readonly kind: 'namespace'; readonly folders: readonly string[] }
  /** In an archive: whoever takes it owns the spec. */
  | { readonly kind: 'archived'; readonly spec: PyObject }

/** The module `name` (its last part) under the parent, or at the top. */
export function findOnPath(vm: Vm, name: string, parent: PyObject | null): Found | null {
  const folders: string[] = []
  const tail = name.slice(name.lastIndexOf('.') + 1)
  for (const entry of pathEntries(vm, parent)) {
    const base = entry === '' ? vm.system.disk.pathOf(vm.system.disk.cwd) : entry
    const folder = folderAt(vm, base)
    if (folder === null) {
      const spec = specInArchive(vm, entry, name)
      if (spec !== null) return { kind: 'archived', spec }
      continue
    }
    if (!vm.searchedFolders.has(base)) countImport(vm, FINDER_COST)
    vm.searchedFolders.add(base)
    const found = sourceIn(vm, folder, base, tail)
    if (found !== null) return { kind: 'source', source: found }
    const inner = childOf(vm, folder, tail)
    if (inner !== null && isFolder(inner)) folders.push(`${base.replace(/\/$/, '')}/${tail}`)
  }
  return folders.length > 0 ? { kind: 'namespace', folders } : null
}

function pathEntries(vm: Vm, parent: PyObject | null): string[] {
  const path = parent === null ? getName(vm.sysDict, 'path') : findAttr(vm, parent, '__path__')
  if (path === null || path === vm.none) return []
  const items = vm.itemsOf(path)
  if (parent !== null) vm.decref(path)
  const texts = items.flatMap((item) => ((item.cls.kind & kind.STR) === 0 ? [] : [String(item.data)]))
  for (const item of items) vm.decref(item)
  return texts
}

function folderAt(vm: Vm, path: string): FolderInode | null {
  try {
    const inode = vm.system.disk.at(path)
    return isFolder(inode) ? inode : null
  } catch (error) {
    if (error instanceof SystemFault) return null
    throw error
  }
}

function childOf(vm: Vm, folder: FolderInode, name: string): Inode | null {
  const { disk } = vm.system
  const child = disk.entry(folder, name)
  if (child?.content.kind !== 'link') return child
  try {
    return disk.at(child.content.target, true, folder)
  } catch (error) {
    if (error instanceof SystemFault) return null
    throw error
  }
}

/** The source of that name in a folder of the disk, or null. */
export function sourceAt(vm: Vm, path: string, name: string): ModuleSource | null {
  const folder = folderAt(vm, path)
  return folder === null ? null : sourceIn(vm, folder, path, name)
}

function sourceIn(vm: Vm, folder: FolderInode, base: string, name: string): ModuleSource | null {
  const path = `${base.replace(/\/$/, '')}/${name}`
  const inner = childOf(vm, folder, name)
  if (inner !== null && isFolder(inner)) {
    const init = childOf(vm, inner, '__init__.py')
    if (init !== null) return sourceOf(init, `${path}/__init__.py`, true)
  }
  const file = childOf(vm, folder, `${name}.py`)
  return file === null ? null : sourceOf(file, `${path}.py`, false)
}

/** A file's module: as it was given to the run, or as the program wrote it. */
function sourceOf({ content }: Inode, filename: string, isPackage: boolean): ModuleSource | null {
  if (content.kind !== 'file') return null
  if (content.source !== null) return content.source
  const text = decode(content.bytes.view(), 'utf-8-sig', 'replace')
  return {
    filename,
    text: String(text).replaceAll(/\r\n?/g, '\n'),
    isPackage,
    lessonFile: null,
    written: true,
  }
}
