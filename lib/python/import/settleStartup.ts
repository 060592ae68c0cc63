/** The program is about to begin: the collector's counts and the free lists are as CPython's start and compiler leave them. */
import type { Code } from '../compile/code'
import { STARTUP_COUNT, STARTUP_KEPT } from '../compile/compilerAllocations'
import { tupleShapes } from '../compile/tupleShapes'
import type { Root } from '../syntax/tree'
import { unseenBirth } from '../vm/unseen'
import type { Vm } from '../vm/Vm'
import { passCompile } from './countCompile'

/** How many collections the script's constants have been through less than the program: one fewer, if compiling it brought one about. */
export function settleStartup(vm: Vm, script: Code, tree: Root): number {
  vm.freeLists.settle(vm.types, STARTUP_KEPT)
  const before = vm.freeLists.saved()
  const shapes = tupleShapes(script)
  const { lengths } = shapes
  vm.collector.uncounted(() => {
    for (const length of lengths) unseenBirth(vm, vm.freeLists.tuples[length])
    passCompile(vm, { code: script, shapes, tree }, 0)
  })
  // What is neither alive nor kept by a free list is gone again.
  const count = STARTUP_COUNT + lengths.length + vm.freeLists.saved() - before
  const isCollected = vm.collector.settleStartup(count)
  return isCollected ? vm.collections - 1 : vm.collections
}
