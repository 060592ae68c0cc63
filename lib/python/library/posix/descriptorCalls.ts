/** `posix` functions of descriptors: reading, writing, seeking, duplicating, and what can be asked about one. */
import { cIntOf, longOf, sizeOf } from '../../objects/number/indexValue'
import { blockingNative, native, type NativeDefinition } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { systemCall } from '../../objects/exception/systemErrors'
import { bytesArgument, writableBytes } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import { requireBytes } from '../../objects/text/requireBytes'
import { flag, type OpenFile } from '../../system/OpenFile'
import { errno, fault } from '../../system/SystemFault'
import type { Vm } from '../../vm/Vm'
import { fileDescriptorOf, pathCall, pathOf, startFolder } from './pathArgument'
import { statResult, statvfsResult } from './statResult'
import { waitForOtherEnd, waitForReading, writeWaiting } from './waitForPipe'

const MOST_AT_ONCE = 1 << 28

function fileOf(vm: Vm, number: PyObject): OpenFile {
  const descriptor = cIntOf(vm, number)
  return systemCall(vm, () => vm.system.descriptors.get(descriptor))
}

function open(vm: Vm, path: PyObject, flags: PyObject, mode?: PyObject, folder?: PyObject): PyObject {
  const given = pathOf(vm, path, { call: 'open' })
  const from = startFolder(vm, folder)
  const bits = cIntOf(vm, flags) | flag.CLOSE_ON_EXEC
  const permissions = mode === undefined ? 0o777 : cIntOf(vm, mode)
  const descriptor = pathCall(vm, () => vm.system.open(given.text, bits, permissions, from()), given)
  waitForOtherEnd(vm, descriptor)
  return vm.int(descriptor)
}

function read(vm: Vm, number: PyObject, length: PyObject): PyObject {
  const most = sizeOf(vm, length)
  const descriptor = cIntOf(vm, number)
  if (most < 0) throw systemRefusal(vm, errno.EINVAL)
  requireBytes(vm, most)
  const file = systemCall(vm, () => vm.system.descriptors.get(descriptor))
  waitForReading(vm, file)
  return newBytes(
    vm,
    systemCall(vm, () => file.read(Math.min(most, MOST_AT_ONCE))),
  )
}

function systemRefusal(vm: Vm, number: number): never {
  return systemCall(vm, () => {
    throw fault(number)
  })
}

function offsetOf(vm: Vm, object: PyObject): number {
  return Number(longOf(vm, object))
}

/** Puts what is read into buffers, one after the other. */
function readInto(vm: Vm, file: OpenFile, buffers: readonly PyObject[], at: number | null): number {
  let total = 0
  for (const buffer of buffers) {
    const room = writableBytes(vm, buffer)
    if (room === null)
      throw vm.error('TypeError', `a read-write bytes-like object is required, not '${buffer.cls.name}'`)
    const bytes = systemCall(vm, () => (at === null ? file.read(room.length) : file.readAt(room.length, at + total)))
    room.set(bytes)
    total += bytes.length
    if (bytes.length < room.length) break
  }
  return total
}

function listOf(vm: Vm, buffers: PyObject, name: string): PyObject[] {
  if (buffers.cls.slots.len === null || buffers.cls.slots.getItem === null)
    throw vm.error('TypeError', `${name}() arg 2 must be a sequence`)
  return vm.itemsOf(buffers)
}

function each<T>(vm: Vm, items: readonly PyObject[], act: (items: readonly PyObject[]) => T): T {
  try {
    return act(items)
  } finally {
    for (const item of items) vm.decref(item)
  }
}

function writeAll(vm: Vm, file: OpenFile, buffers: readonly PyObject[], at: number | null): PyObject {
  let total = 0
  for (const buffer of buffers) {
    const bytes = bytesArgument(vm, buffer)
    total += at === null ? writeWaiting(vm, file, bytes) : systemCall(vm, () => file.writeAt(bytes, at + total))
  }
  return vm.int(total)
}

function seek(vm: Vm, number: PyObject, offset: PyObject, whence: PyObject): PyObject {
  const file = fileOf(vm, number)
  const [by, from] = [offsetOf(vm, offset), cIntOf(vm, whence)]
  return vm.int(systemCall(vm, () => file.seek(by, from)))
}

function closeRange(vm: Vm, low: PyObject, high: PyObject): PyObject {
  const { descriptors } = vm.system
  for (let number = Math.max(0, cIntOf(vm, low)); number < Math.min(cIntOf(vm, high), 1024); number++)
    if (descriptors.isOpen(number)) descriptors.close(number)
  return vm.newNone()
}

function duplicate(vm: Vm, number: PyObject): PyObject {
  const file = fileOf(vm, number)
  return vm.int(systemCall(vm, () => vm.system.descriptors.add(file)))
}

function duplicateTo(vm: Vm, number: PyObject, target: PyObject, inheritable?: PyObject): PyObject {
  const [from, to] = [cIntOf(vm, number), cIntOf(vm, target)]
  const stays = inheritable === undefined || vm.truth(inheritable)
  systemCall(vm, () => vm.system.descriptors.replace(from, to, stays))
  return vm.int(to)
}

function newPipe(vm: Vm): PyObject {
  return vm.filledTuple(systemCall(vm, () => vm.system.pipe()).map((number) => vm.int(number)))
}

/** O_NONBLOCK */
const NOT_BLOCKING = 0o4000

/** A pipe whose ends are as the flags say: other programs may have them, unless that is refused; who waits, unless nobody is to. */
function newPipeWith(vm: Vm, flags: PyObject): PyObject {
  const asked = cIntOf(vm, flags)
  if ((asked & ~(flag.CLOSE_ON_EXEC | NOT_BLOCKING)) !== 0) return systemRefusal(vm, errno.EINVAL)
  const { descriptors } = vm.system
  const ends = systemCall(vm, () => vm.system.pipe())
  for (const end of ends) {
    descriptors.setInheritable(end, (asked & flag.CLOSE_ON_EXEC) === 0)
    descriptors.get(end).isBlocking = (asked & NOT_BLOCKING) === 0
  }
  return vm.filledTuple(ends.map((number) => vm.int(number)))
}

/** There is no terminal: the size is that of the environment, or 80 columns of 24 lines. */
function terminalSize(vm: Vm, number?: PyObject): PyObject {
  if (number !== undefined) fileOf(vm, number)
  return systemRefusal(vm, errno.ENOTTY)
}

function sendFile(vm: Vm, out: PyObject, source: PyObject, offset: PyObject, count: PyObject): PyObject {
  const [target, from] = [fileOf(vm, out), fileOf(vm, source)]
  const most = sizeOf(vm, count)
  const at = offset === vm.none ? null : offsetOf(vm, offset)
  return vm.int(systemCall(vm, () => target.write(at === null ? from.read(most) : from.readAt(most, at))))
}

function copyRange(
  vm: Vm,
  source: PyObject,
  target: PyObject,
  count: PyObject,
  offsetSource?: PyObject,
  offsetTarget?: PyObject,
): PyObject {
  const [from, to] = [fileOf(vm, source), fileOf(vm, target)]
  const most = sizeOf(vm, count)
  if (most < 0) throw vm.error('ValueError', "negative value for 'count' not allowed")
  const place = (offset: PyObject | undefined): number | null =>
    offset === undefined || offset === vm.none ? null : offsetOf(vm, offset)
  const [at, into] = [place(offsetSource), place(offsetTarget)]
  return vm.int(
    systemCall(vm, () => {
      const bytes = at === null ? from.read(most) : from.readAt(most, at)
      return into === null ? to.write(bytes) : to.writeAt(bytes, into)
    }),
  )
}

function truncate(vm: Vm, number: PyObject, length: PyObject): PyObject {
  const file = fileOf(vm, number)
  const size = offsetOf(vm, length)
  systemCall(vm, () => file.truncate(size))
  return vm.newNone()
}

const synced = (vm: Vm, number: PyObject): PyObject => {
  const descriptor = fileDescriptorOf(vm, number)
  systemCall(vm, () => vm.system.descriptors.get(descriptor))
  return vm.newNone()
}

export const descriptorFunctions: readonly NativeDefinition[] = [
  native('open(path, flags, mode=511, *, dir_fd=None)', open),
  native('close(fd)', (vm, number: PyObject) => {
    const descriptor = cIntOf(vm, number)
    systemCall(vm, () => vm.system.descriptors.close(descriptor))
    return vm.newNone()
  }),
  native('closerange(fd_low, fd_high, /)', closeRange),
  blockingNative('read(fd, length, /)', read),
  native('readinto(fd, buffer, /)', (vm, number: PyObject, buffer: PyObject) =>
    vm.int(readInto(vm, fileOf(vm, number), [buffer], null)),
  ),
  native('pread(fd, length, offset, /)', (vm, number: PyObject, length: PyObject, offset: PyObject) => {
    const file = fileOf(vm, number)
    const [most, at] = [sizeOf(vm, length), offsetOf(vm, offset)]
    if (most < 0) systemRefusal(vm, errno.EINVAL)
    requireBytes(vm, most)
    return newBytes(
      vm,
      systemCall(vm, () => file.readAt(Math.min(most, MOST_AT_ONCE), at)),
    )
  }),
  native('readv(fd, buffers, /)', (vm, number: PyObject, buffers: PyObject) =>
    each(vm, listOf(vm, buffers, 'readv'), (items) => vm.int(readInto(vm, fileOf(vm, number), items, null))),
  ),
  native('preadv(fd, buffers, offset, flags=0, /)', (vm, number: PyObject, buffers: PyObject, offset: PyObject) =>
    each(vm, listOf(vm, buffers, 'preadv'), (items) =>
      vm.int(readInto(vm, fileOf(vm, number), items, offsetOf(vm, offset))),
    ),
  ),
  native('write(fd, data, /)', (vm, number: PyObject, data: PyObject) => {
    const descriptor = cIntOf(vm, number)
    const bytes = bytesArgument(vm, data)
    const file = systemCall(vm, () => vm.system.descriptors.get(descriptor))
    return vm.int(writeWaiting(vm, file, bytes))
  }),
  native('pwrite(fd, buffer, offset, /)', (vm, number: PyObject, buffer: PyObject, offset: PyObject) => {
    const bytes = bytesArgument(vm, buffer)
    const at = offsetOf(vm, offset)
    const file = fileOf(vm, number)
    return vm.int(systemCall(vm, () => file.writeAt(bytes, at)))
  }),
  native('writev(fd, buffers, /)', (vm, number: PyObject, buffers: PyObject) =>
    each(vm, listOf(vm, buffers, 'writev'), (items) => writeAll(vm, fileOf(vm, number), items, null)),
  ),
  native('pwritev(fd, buffers, offset, flags=0, /)', (vm, number: PyObject, buffers: PyObject, offset: PyObject) =>
    each(vm, listOf(vm, buffers, 'pwritev'), (items) => writeAll(vm, fileOf(vm, number), items, offsetOf(vm, offset))),
  ),
  native('lseek(fd, position, whence, /)', seek),
  native('dup(fd, /)', duplicate),
  native('dup2(fd, fd2, inheritable=True)', duplicateTo),
  native('pipe()', newPipe),
  native('pipe2(flags, /)', newPipeWith),
  native('sendfile(out_fd, in_fd, offset, count)', sendFile),
  native('copy_file_range(src, dst, count, offset_src=None, offset_dst=None)', copyRange),
  native('ftruncate(fd, length, /)', truncate),
  native('fstat(fd)', (vm, number: PyObject) => statResult(vm, fileOf(vm, number).inode)),
  native('fstatvfs(fd, /)', (vm, number: PyObject) => {
    fileOf(vm, number)
    return statvfsResult(vm)
  }),
  native('fsync(fd)', synced),
  native('fdatasync(fd)', synced),
  native('isatty(fd, /)', (vm, number: PyObject) => {
    cIntOf(vm, number)
    return vm.bool(false)
  }),
  native('ttyname(fd, /)', (vm, number: PyObject) => {
    fileOf(vm, number)
    return systemRefusal(vm, errno.ENOTTY)
  }),
  native('device_encoding(fd)', (vm, number: PyObject) => {
    cIntOf(vm, number)
    return vm.newNone()
  }),
  native('get_inheritable(fd, /)', (vm, number: PyObject) => {
    const descriptor = cIntOf(vm, number)
    return vm.bool(systemCall(vm, () => vm.system.descriptors.isInheritable(descriptor)))
  }),
  native('set_inheritable(fd, inheritable, /)', (vm, number: PyObject, inheritable: PyObject) => {
    const descriptor = cIntOf(vm, number)
    const stays = cIntOf(vm, inheritable) !== 0
    systemCall(vm, () => vm.system.descriptors.setInheritable(descriptor, stays))
    return vm.newNone()
  }),
  native('get_blocking(fd, /)', (vm, number: PyObject) => vm.bool(fileOf(vm, number).isBlocking)),
  native('set_blocking(fd, blocking, /)', (vm, number: PyObject, blocking: PyObject) => {
    fileOf(vm, number).isBlocking = vm.truth(blocking)
    return vm.newNone()
  }),
  native('posix_fadvise(fd, offset, length, advice, /)', (vm, number: PyObject) => {
    fileOf(vm, number)
    return vm.newNone()
  }),
  native('posix_fallocate(fd, offset, length, /)', (vm, number: PyObject, offset: PyObject, length: PyObject) => {
    const file = fileOf(vm, number)
    const end = offsetOf(vm, offset) + offsetOf(vm, length)
    systemCall(vm, () => grow(file, end))
    return vm.newNone()
  }),
  native('get_terminal_size(fd=1, /)', terminalSize),
]

function grow(file: OpenFile, end: number): void {
  const { content } = file.inode
  if (content.kind !== 'file') throw fault(errno.EBADF)
  if (end > content.bytes.length) file.truncate(end)
}
