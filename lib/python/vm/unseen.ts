/**
 * Objects of CPython's that no program can ask for and that need no place here: only the collector's count and the free
 * lists show that they came and went. `free` is the list of their type, null where it has none.
 */
import type { KeywordNames } from '../objects/PyType'
import type { FreeList } from './FreeList'
import type { Vm } from './Vm'

type Free = FreeList | null | undefined

export function unseenBirth(vm: Vm, free: Free): void {
  if (free != null && free.saved > 0) free.saved--
  else vm.collector.allocated()
}

export function unseenDeath(vm: Vm, free: Free): void {
  if (free != null && free.saved < free.room) free.saved++
  else vm.collector.freed()
}

export function unseenBirths(vm: Vm, free: Free, count: number): void {
  for (let i = 0; i < count; i++) unseenBirth(vm, free)
}

export function unseenDeaths(vm: Vm, free: Free, count: number): void {
  for (let i = 0; i < count; i++) unseenDeath(vm, free)
}

/** What `work` makes and drops shows neither in the collector's count nor in the free lists: CPython did it before, or otherwise. */
export function unnoticed<Value>(vm: Vm, work: () => Value): Value {
  const levels = vm.freeLists.levels()
  try {
    return vm.collector.uncounted(work)
  } finally {
    vm.freeLists.restore(levels)
  }
}

/** So many are made, and freed together. */
export function comeAndGo(vm: Vm, free: Free, count = 1): void {
  unseenBirths(vm, free, count)
  unseenDeaths(vm, free, count)
}

/** A tuple of so many items; the empty one is always there. */
export function tupleComesAndGoes(vm: Vm, length: number): void {
  if (length > 0) comeAndGo(vm, vm.freeLists.tuples[length])
}

/** Arguments without a name go into a tuple, those with one into a dict. */
export function packArguments(vm: Vm, plain: number, named: number): void {
  if (plain > 0) unseenBirth(vm, vm.freeLists.tuples[plain])
  if (named > 0) unseenBirth(vm, vm.types.dict.free)
}

export function dropPacked(vm: Vm, plain: number, named: number): void {
  if (plain > 0) unseenDeath(vm, vm.freeLists.tuples[plain])
  if (named > 0) unseenDeath(vm, vm.types.dict.free)
}

/** Makes a call whose arguments CPython packs into a tuple and a dict for as long as it lasts. */
export function whilePacked<T>(vm: Vm, args: readonly unknown[], names: KeywordNames, make: () => T): T {
  const named = names?.length ?? 0
  const plain = args.length - named
  packArguments(vm, plain, named)
  try {
    return make()
  } finally {
    dropPacked(vm, plain, named)
  }
}
