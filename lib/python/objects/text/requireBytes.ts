/** Whether new bytes of a size that a program asks for can be at all: a read asks for as many as may come. */
import type { Vm } from '../../vm/Vm'

/** More than machines have, in bytes. */
const MOST_MEMORY = 2 ** 40
/** What no object of C's reaches. */
const SIZE_LIMIT = 2 ** 63

export function requireBytes(vm: Vm, size: number, most = MOST_MEMORY): void {
  if (size >= SIZE_LIMIT) throw vm.error('OverflowError', 'byte string is too large')
  if (size >= most) throw vm.error('MemoryError', '')
}
