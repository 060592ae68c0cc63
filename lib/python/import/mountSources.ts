/**
 * The files that modules come from, on the run's disk: the program's folder and the library's. They are found by name, as
 * sources are; a folder lists only those that somebody asked for.
 */
import { encode } from '../text/codecs'
import { type FolderInode, type Inode, isFolder, type More } from '../system/inode'
import { HOME } from '../system/System'
import type { ModuleSource } from '../vm/Host'
import type { Vm } from '../vm/Vm'

export const LIBRARY_FOLDER = '/usr/lib/python3.14'

/** Puts both folders on the disk, the program's file in its own. It starts there: the folder's path is returned. */
export function mountSources(vm: Vm, entry: ModuleSource): string {
  const { disk } = vm.system
  const { filename } = entry
  const folder = filename.startsWith('/') ? filename.slice(0, filename.lastIndexOf('/')) : HOME
  mountFolder(vm, folder)
  disk.attach(disk.cwd, filename.slice(filename.lastIndexOf('/') + 1), fileOf(vm, entry))
  return folder === '' ? '/' : folder
}

/** The same for a program that has no file. */
export function mountFolder(vm: Vm, folder = HOME): string {
  mount(vm, LIBRARY_FOLDER, 'library')
  // CPython's start looks for `sitecustomize` there.
  vm.searchedFolders.add(LIBRARY_FOLDER)
  vm.system.disk.cwd = mount(vm, folder, 'program')
  return folder
}

type Whose = 'program' | 'library'

function belongs(source: ModuleSource, whose: Whose): boolean {
  return (source.lessonFile === null) === (whose === 'library')
}

function mount(vm: Vm, path: string, whose: Whose): FolderInode {
  const { disk } = vm.system
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (name === '') return disk.root
  const parent = disk.makeFolders(path.slice(0, path.lastIndexOf('/')))
  const mounted: FolderInode = disk.folderInode(
    parent,
    moreOf(vm, '', whose, () => mounted),
  )
  // What the disk has there already stays.
  const known = disk.entry(parent, name)
  if (known !== null && isFolder(known))
    for (const [entry, child] of known.content.entries) disk.attach(mounted, entry, child)
  disk.attach(parent, name, mounted)
  return mounted
}

/** What a folder of modules has: modules' files and packages' folders. */
function moreOf(vm: Vm, prefix: string, whose: Whose, self: () => FolderInode): More {
  const { sources } = vm.host
  const folder = prefix.slice(0, -1)
  const file = (stem: string): Inode | null => {
    const isPackage = stem === '__init__'
    const source = isPackage ? (prefix === '' ? null : sources.find(folder, whose)) : sources.find(prefix + stem, whose)
    return source !== null && source.isPackage === isPackage && belongs(source, whose) ? fileOf(vm, source) : null
  }
  const inner = (name: string): Inode | null => {
    const source = /^\w+$/.test(name) ? sources.find(prefix + name, whose) : null
    if (source === null || !source.isPackage || !belongs(source, whose)) return null
    const made: FolderInode = vm.system.disk.folderInode(
      self(),
      moreOf(vm, `${prefix}${name}.`, whose, () => made),
    )
    return made
  }
  return {
    find: (name) => (name.endsWith('.py') ? file(name.slice(0, -'.py'.length)) : inner(name)),
    list: () => sources.list?.(folder, whose) ?? [],
  }
}

function fileOf(vm: Vm, source: ModuleSource): Inode {
  return vm.system.disk.sourceFile(source, () => {
    const bytes = encode(source.text, 'utf-8', 'surrogatepass')
    return bytes instanceof Uint8Array ? bytes : new Uint8Array(0)
  })
}
