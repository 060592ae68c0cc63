/** The program is about to begin: the collector's counts are as CPython's start and compiler leave them. */
import type { Code } from '../compile/code'
import { compilerAllocations } from '../compile/compilerAllocations'
import type { Vm } from '../vm/Vm'

/** How many collections the script's constants have been through less than the program: one fewer, if compiling it brought one about. */
export function settleStartup(vm: Vm, script: Code): number {
  const { containers, kept } = compilerAllocations(script)
  vm.freeLists.atLeast(vm.types, kept)
  const isCollected = vm.collector.settleStartup(containers)
  return isCollected ? vm.collections - 1 : vm.collections
}
