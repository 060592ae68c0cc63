/**
 * Pipes and sockets that a program reads and writes by descriptors: who may wait does so until the other end has done its part.
 *
 * All but `os.read` waits within native code: of two threads that do, the one that began last goes on first.
 */
import { systemCall } from '../../objects/exception/systemErrors'
import type { OpenFile } from '../../system/OpenFile'
import { readinessOf } from '../../system/streams'
import { waitUntil } from '../../vm/threads/WaitQueue'
import type { Vm } from '../../vm/Vm'

/** After a pipe was opened by its name: until somebody has opened the other end, unless the file holds both. */
export function waitForOtherEnd(vm: Vm, descriptor: number): void {
  const file: OpenFile = vm.system.descriptors.get(descriptor)
  const { content } = file.inode
  if (content.kind !== 'pipe' || !file.isBlocking || file.canRead === file.canWrite) return
  const other = file.canRead ? 'writers' : 'readers'
  const before = content.opened[other]
  // Somebody may have come and gone before this thread runs again.
  waitUntil(
    vm,
    vm.stirred,
    "the other end of a pipe's name",
    null,
    () => content[other] > 0 || content.opened[other] > before,
  )
}

/** Until there is something to read, unless the descriptor was told not to wait. */
export function waitForReading(vm: Vm, file: OpenFile): void {
  if (file.isBlocking && file.canRead)
    waitUntil(vm, vm.stirred, 'something to read', null, () => readinessOf(file.inode.content).canRead)
}

/** How much was written: all of it, or as much as there was room for where the descriptor was told not to wait. */
export function writeWaiting(vm: Vm, file: OpenFile, bytes: Uint8Array): number {
  const { content } = file.inode
  const isStream = content.kind === 'pipe' || content.kind === 'socket'
  let written = 0
  do {
    if (isStream && file.isBlocking && file.canWrite)
      waitUntil(vm, vm.stirred, 'room to write', null, () => readinessOf(content).canWrite)
    if (written > 0 && content.kind === 'pipe' && content.readers === 0) return written
    const rest = bytes.subarray(written)
    written += systemCall(vm, () => file.write(rest))
  } while (isStream && file.isBlocking && written < bytes.length)
  return written
}
