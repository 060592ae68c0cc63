/** What CPython's compiler makes and drops for a source shows in the collector's count and in the free lists. */
import type { Code } from '../compile/code'
import { passingAllocations } from '../compile/passingAllocations'
import { countComprehensions } from '../syntax/comprehensions'
import type { Root } from '../syntax/tree'
import { comeAndGo } from '../vm/unseen'
import type { Vm } from '../vm/Vm'

/** The tuples of the code have been counted before. `moreLists`: that a program asks for it takes a list. */
export function countCompile(vm: Vm, code: Code, tree: Root, moreLists = 1): void {
  const { lists, dicts, tuples } = passingAllocations(code, countComprehensions(tree))
  comeAndGo(vm, vm.types.list.free, lists + moreLists)
  comeAndGo(vm, vm.types.dict.free, dicts)
  tuples.forEach((count, length) => comeAndGo(vm, vm.freeLists.tuples[length], count))
}
