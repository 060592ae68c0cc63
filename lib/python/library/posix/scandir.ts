/**
 * `os.scandir`: a folder's entries one by one. An entry remembers what it was when the folder was read (its name and kind), and
 * keeps the results of `stat` that it was asked for, as CPython's does.
 */
import { NAMED_SLOT } from '../../../heap/history/event'
import { classGetItem } from '../../objects/genericItem'
import { systemCall } from '../../objects/exception/systemErrors'
import { fixedLayout } from '../../objects/layouts'
import { native } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { iteratorSelf } from '../../objects/sequence/itemIterators'
import type { TypeDefinition } from '../../objects/type/defineType'
import type { FolderInode, Inode } from '../../system/inode'
import { errno, SystemFault } from '../../system/SystemFault'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { warnAbout } from '../warnings/warningsModule'
import { type Path, pathCall, pathOf, shownName, shownPath, textOfPath } from './pathArgument'
import { statResult } from './statResult'
import { folderAt } from './treeCalls'

interface EntryData {
  name: PyObject
  path: PyObject
  stat: PyObject | null
  lstat: PyObject | null
  /** What the entry was when the folder was read. */
  readonly inode: Inode
  /** The folder its path begins at, where that was given by a descriptor. */
  readonly from: FolderInode | null
}

interface PyEntry extends PyContainer {
  data: EntryData
}

interface ScanData {
  readonly from: FolderInode | null
  readonly entries: [string, Inode][]
  /** Owned: the path that was given, until the iterator is closed. */
  path: PyObject | null
  readonly isBytes: boolean
  /** What stands before the names in `DirEntry.path`. */
  readonly prefix: string
  at: number
  closed: boolean
}

interface PyScan extends PyContainer {
  data: ScanData
}

export function scanFolder(vm: Vm, path?: PyObject): PyObject {
  const given = pathOf(vm, path ?? vm.none, { call: 'scandir', descriptor: true, optional: true })
  const folder = pathCall(vm, () => folderAt(vm, given), given)
  const data: ScanData = {
    from: given.descriptor === null ? null : folder,
    entries: entriesOf(vm, folder),
    path: shownPath(vm, given),
    isBytes: given.isBytes,
    prefix: prefixOf(vm, given),
    at: 0,
    closed: false,
  }
  return vm.container(vm.typeNamed('posix.ScandirIterator'), data)
}

function entriesOf(vm: Vm, folder: FolderInode): [string, Inode][] {
  const { disk } = vm.system
  return disk.names(folder).flatMap((name): [string, Inode][] => {
    const inode = disk.entry(folder, name)
    return inode === null ? [] : [[name, inode]]
  })
}

function prefixOf(vm: Vm, { text, descriptor, object }: Path): string {
  if (descriptor !== null) return ''
  if (object === vm.none) return './'
  return text.endsWith('/') ? text : `${text}/`
}

function next(vm: Vm, self: PyObject): PyObject | null {
  const { data } = self as PyScan // the slot is that of these iterators
  const entry = data.closed ? undefined : data.entries[data.at++]
  if (entry === undefined) {
    vm.xdecref(close(vm, self as PyScan)) // as above
    return null
  }
  const [name, inode] = entry
  const made: EntryData = {
    name: shownName(vm, name, data.isBytes),
    path: shownName(vm, data.prefix + name, data.isBytes),
    stat: null,
    lstat: null,
    inode,
    from: data.from,
  }
  return vm.container(vm.typeNamed('posix.DirEntry'), made)
}

/** What the iterator held, to be dropped. */
function close(vm: Vm, self: PyScan): PyObject | null {
  const { path } = self.data
  self.data.closed = true
  self.data.path = null
  if (path !== null) vm.recordDrop(self, NAMED_SLOT)
  return path
}

function closeScan(vm: Vm, self: PyScan): PyObject {
  vm.xdecref(close(vm, self))
  return vm.newNone()
}

/** An iterator that goes before its end, and that nobody closed. */
function finalizeScan(vm: Vm, object: PyObject): void {
  const self = object as PyScan // the slot is that of these iterators
  if (self.data.closed) return
  const { handled } = vm.thread
  vm.thread.handled = { value: null, previous: null }
  const shown = vm.reprText(self)
  try {
    warnAbout(vm, 'ResourceWarning', `unclosed scandir iterator ${shown}`, self)
  } catch (error) {
    vm.services.reportUnraisable(vm, error, `Exception ignored while finalizing scandir iterator ${shown}`, null)
  } finally {
    vm.thread.handled = handled
  }
  vm.xdecref(close(vm, self))
}

function statOf(vm: Vm, self: PyEntry, follow: boolean): PyObject {
  const { data } = self
  const isLink = data.inode.content.kind === 'link'
  const kept = follow && isLink ? 'stat' : 'lstat'
  const known = data[kept]
  if (known !== null) {
    known.refs++
    return known
  }
  const text = textOfPath(vm, data.path)
  const result = statResult(
    vm,
    systemCall(vm, () => vm.system.disk.at(text, follow, data.from ?? vm.system.disk.cwd), data.path),
  )
  result.refs++
  data[kept] = result
  vm.recordStore(self, NAMED_SLOT + FIELDS.indexOf(kept), result)
  return result
}

const FIELDS: readonly (keyof EntryData & string)[] = ['name', 'path', 'stat', 'lstat']

/** What the entry is; a link is followed unless it is to be looked at itself. */
function kindOf(vm: Vm, self: PyEntry, followed: PyObject | undefined): Inode['content']['kind'] | null {
  const { inode, path, from } = self.data
  if (inode.content.kind !== 'link' || (followed !== undefined && !vm.truth(followed))) return inode.content.kind
  const text = textOfPath(vm, path)
  try {
    return vm.system.disk.at(text, true, from ?? vm.system.disk.cwd).content.kind
  } catch (error) {
    if (error instanceof SystemFault && error.errno === errno.ENOENT) return null
    return systemCall(
      vm,
      () => {
        throw error
      },
      path,
    )
  }
}

const entryDefinition: TypeDefinition = {
  name: 'posix.DirEntry',
  inheritsNew: true,
  uncounted: true,
  module: 'posix',
  layout: fixedLayout<EntryData>('DirEntry', 'machinery', 72, FIELDS),
  slots: {
    new_: (vm) => {
      throw vm.error('TypeError', "cannot create 'posix.DirEntry' instances")
    },
    repr: (vm, self) => {
      const { name } = (self as PyEntry).data // the slot is that of entries
      return vm.str(`<DirEntry ${vm.reprText(name)}>`)
    },
  },
  methods: [
    native('is_dir($self, /, *, follow_symlinks=True)', (vm, self: PyEntry, followed?: PyObject) =>
      vm.bool(kindOf(vm, self, followed) === 'folder'),
    ),
    native('is_file($self, /, *, follow_symlinks=True)', (vm, self: PyEntry, followed?: PyObject) =>
      vm.bool(kindOf(vm, self, followed) === 'file'),
    ),
    native('is_symlink($self, /)', (vm, self: PyEntry) => vm.bool(self.data.inode.content.kind === 'link')),
    native('is_junction($self, /)', (vm) => vm.bool(false)),
    native('stat($self, /, *, follow_symlinks=True)', (vm, self: PyEntry, followed?: PyObject) =>
      statOf(vm, self, followed === undefined || vm.truth(followed)),
    ),
    native('inode($self, /)', (vm, self: PyEntry) => vm.int(self.data.inode.number)),
    native('__fspath__($self, /)', (_vm, self: PyEntry) => owned(self.data.path)),
  ],
  classMethods: [classGetItem],
  getset: {
    name: { get: (_vm, self: PyEntry) => owned(self.data.name), field: true },
    path: { get: (_vm, self: PyEntry) => owned(self.data.path), field: true },
  },
}

function owned(object: PyObject): PyObject {
  object.refs++
  return object
}

const scanDefinition: TypeDefinition = {
  name: 'posix.ScandirIterator',
  uncounted: true,
  module: 'posix',
  layout: fixedLayout<ScanData>('ScandirIterator', 'machinery', 128, ['path'], { labels: ['(path)'] }),
  slots: {
    new_: (vm) => {
      throw vm.error('TypeError', "cannot create 'posix.ScandirIterator' instances")
    },
    iter: iteratorSelf,
    next,
    finalize: finalizeScan,
  },
  methods: [
    native('__enter__($self, /)', (_vm, self: PyScan) => owned(self)),
    native('__exit__($self, /, *exc_info)', closeScan),
    native('close($self, /)', closeScan),
  ],
}

export const scanTypes: NonNullable<NativeModule['types']> = [
  { key: 'posix.DirEntry', base: 'object', exported: 'DirEntry', definition: entryDefinition },
  { key: 'posix.ScandirIterator', base: 'object', definition: scanDefinition },
]
