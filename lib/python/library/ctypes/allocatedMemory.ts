/**
 * What `malloc` gives and only `free` takes back: no Python object leads there and no collector looks, so the history shows an
 * object of its own for each piece, held by nobody but C code.
 */
import { atomLayout } from '../../objects/layouts'
import { kind } from '../../objects/PyType'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Block } from '../../vm/NativeMemory'
import { RunStop } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { newBlock } from './cData'

const TYPE = '_ctypes.C memory'
const HELD = 'malloc without free'
const ABORTED = 134

/** The address of so many bytes, or 0 where there is no room. */
export function allocate(vm: Vm, size: number): number {
  const { nativeMemory } = vm
  if (nativeMemory.used + size > vm.limits.bytes) return 0
  const block = newBlock(vm, Math.max(1, size))
  const piece = vm.untraced(() => vm.value(vm.typeNamed(TYPE), block))
  nativeMemory.allocated.set(block.address, piece)
  vm.recorder.hold(vm.ref(piece), 1, HELD)
  return block.address
}

/** What was not allocated, or is free already, ends the program as the C library ends one. */
export function release(vm: Vm, address: number): void {
  if (address === 0) return
  const { nativeMemory } = vm
  const piece = nativeMemory.allocated.get(address)
  if (piece === undefined) {
    vm.services.write(vm, 2, 'free(): invalid pointer\n')
    throw new RunStop('exit', ABORTED)
  }
  nativeMemory.allocated.delete(address)
  nativeMemory.free(piece.data as Block) // the type has a block
  vm.recorder.hold(piece.id, -1, HELD)
  vm.untraced(() => vm.decref(piece))
}

/** `realloc`: as much of the old bytes as fits, at a new address. */
export function resize(vm: Vm, address: number, size: number): number {
  const piece = vm.nativeMemory.allocated.get(address)
  if (piece === undefined && address !== 0) release(vm, address)
  const made = allocate(vm, size)
  if (made === 0 || piece === undefined) return made
  const { bytes } = piece.data as Block // the type has a block
  vm.nativeMemory.find(made, size)?.block.bytes.set(bytes.subarray(0, size))
  release(vm, address)
  return made
}

export const allocatedType: TypeEntry = {
  key: TYPE,
  base: 'object',
  definition: {
    name: TYPE,
    module: '_ctypes',
    layout: {
      ...atomLayout('C memory', kind.OTHER, (object) => (object.data as Block).bytes.length), // the layout's own data
      role: 'instance',
    },
  },
}
