/**
 * Files in memory, of text (StringIO) or of bytes (BytesIO): a row of units, characters or bytes, and a place in it.
 *
 * What is written beyond the end is preceded by zeros, as in CPython. Lines end at `\n`.
 */
import { native, type NativeDefinition } from '../../objects/native/native'
import { indexOf } from '../../objects/number/indexValue'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { forEachItem } from '../../objects/protocol/iterate'
import type { Vm } from '../../vm/Vm'
import { unsupported } from './bases'

export type Unit = string | number

export interface FileData {
  units: Unit[]
  at: number
  closed: boolean
}

export interface PyMemoryFile extends PyContainer {
  data: FileData
}

/** How a kind of file turns units into objects and back. */
export interface FileKind {
  readonly newline: Unit
  readonly zero: Unit
  readonly words: {
    readonly closed: string
    readonly negativeSeek: (at: number) => string
    readonly negativeSize: (size: number) => string
  }
  /** Whether `seek` goes anywhere from the current place or the end. */
  readonly seeksFreely: boolean
  show(vm: Vm, units: readonly Unit[]): PyObject
  read(vm: Vm, object: PyObject): readonly Unit[]
  /** What `write` says it wrote, in units. */
  size(vm: Vm, object: PyObject, units: readonly Unit[]): number
}

export function open(vm: Vm, self: PyMemoryFile, kind: FileKind): FileData {
  if (self.data.closed) throw vm.error('ValueError', kind.words.closed)
  return self.data
}

function sizeArgument(vm: Vm, size: PyObject | undefined, left: number): number {
  if (size === undefined || size === vm.none) return left
  if (size.cls.slots.index === null && size.cls !== vm.types.int)
    throw vm.error('TypeError', `argument should be integer or None, not '${size.cls.name}'`)
  const wanted = Number(indexOf(vm, size))
  return wanted < 0 ? left : Math.min(wanted, left)
}

function take(data: FileData, count: number): Unit[] {
  const taken = data.units.slice(data.at, data.at + count)
  data.at += taken.length
  return taken
}

function lineLength(data: FileData, kind: FileKind): number {
  const end = data.units.indexOf(kind.newline, data.at)
  return Math.max(0, (end < 0 ? data.units.length : end + 1) - data.at)
}

export function writeUnits(data: FileData, kind: FileKind, units: readonly Unit[]): void {
  while (data.units.length < data.at) data.units.push(kind.zero)
  for (const unit of units) data.units[data.at++] = unit
}

/** The next line, or null at the end. */
export function nextLine(vm: Vm, self: PyObject, kind: FileKind): PyObject | null {
  const data = open(vm, self as PyMemoryFile, kind) // the slot is that of files in memory
  const length = lineLength(data, kind)
  return length === 0 ? null : kind.show(vm, take(data, length))
}

function readLines(vm: Vm, data: FileData, kind: FileKind, hint: PyObject | undefined): PyObject {
  const most = hint === undefined || hint === vm.none ? 0 : Number(indexOf(vm, hint))
  const lines: PyObject[] = []
  let read = 0
  for (let length = lineLength(data, kind); length > 0; length = lineLength(data, kind)) {
    lines.push(kind.show(vm, take(data, length)))
    read += length
    if (most > 0 && read >= most) break
  }
  return vm.list(lines)
}

function seek(vm: Vm, data: FileData, kind: FileKind, offset: PyObject, whence: PyObject | undefined): PyObject {
  const from = whence === undefined ? 0 : Number(indexOf(vm, whence))
  const by = Number(indexOf(vm, offset))
  if (from < 0 || from > 2)
    throw vm.error('ValueError', `${kind.seeksFreely ? 'invalid' : 'Invalid'} whence (${from}, should be 0, 1 or 2)`)
  if (from > 0 && by !== 0 && !kind.seeksFreely) throw vm.error('OSError', "Can't do nonzero cur-relative seeks")
  if (from === 0 && by < 0) throw vm.error('ValueError', kind.words.negativeSeek(by))
  data.at = Math.max(0, by + (from === 0 ? 0 : from === 1 ? data.at : data.units.length))
  return vm.int(data.at)
}

function truncate(vm: Vm, data: FileData, kind: FileKind, given: PyObject | undefined): PyObject {
  const size = given === undefined || given === vm.none ? data.at : Number(indexOf(vm, given))
  if (size < 0) throw vm.error('ValueError', kind.words.negativeSize(size))
  if (size < data.units.length) data.units.length = size
  return vm.int(size)
}

export function fileMethods(kind: FileKind): readonly NativeDefinition[] {
  const write = (vm: Vm, self: PyMemoryFile, object: PyObject): PyObject => {
    const data = open(vm, self, kind)
    const units = kind.read(vm, object)
    writeUnits(data, kind, units)
    return vm.int(kind.size(vm, object, units))
  }
  const yes = (vm: Vm, self: PyMemoryFile): PyObject => {
    open(vm, self, kind)
    return vm.bool(true)
  }
  return [
    native('read($self, size=-1, /)', (vm, self: PyMemoryFile, size?: PyObject) => {
      const data = open(vm, self, kind)
      return kind.show(vm, take(data, sizeArgument(vm, size, Math.max(0, data.units.length - data.at))))
    }),
    native('readline($self, size=-1, /)', (vm, self: PyMemoryFile, size?: PyObject) => {
      const data = open(vm, self, kind)
      return kind.show(vm, take(data, sizeArgument(vm, size, lineLength(data, kind))))
    }),
    native('readlines($self, size=None, /)', (vm, self: PyMemoryFile, hint?: PyObject) =>
      readLines(vm, open(vm, self, kind), kind, hint),
    ),
    native('write($self, s, /)', write),
    native('writelines($self, lines, /)', (vm, self: PyMemoryFile, lines: PyObject) => {
      open(vm, self, kind)
      forEachItem(vm, lines, (line) => {
        try {
          vm.decref(write(vm, self, line))
        } finally {
          vm.decref(line)
        }
      })
      return vm.newNone()
    }),
    native('getvalue($self, /)', (vm, self: PyMemoryFile) => kind.show(vm, open(vm, self, kind).units)),
    native('tell($self, /)', (vm, self: PyMemoryFile) => vm.int(open(vm, self, kind).at)),
    native('seek($self, pos, whence=0, /)', (vm, self: PyMemoryFile, offset: PyObject, whence?: PyObject) =>
      seek(vm, open(vm, self, kind), kind, offset, whence),
    ),
    native('truncate($self, pos=None, /)', (vm, self: PyMemoryFile, size?: PyObject) =>
      truncate(vm, open(vm, self, kind), kind, size),
    ),
    native('close($self, /)', (vm, self: PyMemoryFile) => {
      self.data.closed = true
      self.data.units = []
      return vm.newNone()
    }),
    native('flush($self, /)', (vm, self: PyMemoryFile) => {
      open(vm, self, kind)
      return vm.newNone()
    }),
    native('isatty($self, /)', (vm, self: PyMemoryFile) => {
      open(vm, self, kind)
      return vm.bool(false)
    }),
    native('readable($self, /)', yes),
    native('writable($self, /)', yes),
    native('seekable($self, /)', yes),
    native('fileno($self, /)', (vm) => unsupported(vm, 'fileno')),
    native('detach($self, /)', (vm) => unsupported(vm, 'detach')),
  ]
}
