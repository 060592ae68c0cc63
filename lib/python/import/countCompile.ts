/** What CPython's compiler makes and drops for a source shows in the collector's count and in the free lists. */
import type { Code } from '../compile/code'
import { passingAllocations } from '../compile/passingAllocations'
import { type TupleShapes, tupleShapes } from '../compile/tupleShapes'
import type { Constants } from '../objects/function/Constants'
import type { PyCode } from '../objects/function/functionData'
import { countComprehensions } from '../syntax/comprehensions'
import type { Root } from '../syntax/tree'
import { comeAndGo } from '../vm/unseen'
import type { Vm } from '../vm/Vm'

/** The object of code that a program has had compiled, which takes a list; owned. Its tuples are counted, and what comes and goes with it. */
export function countedCode(vm: Vm, constants: Constants, code: Code, tree: Root): PyCode {
  const shapes = tupleShapes(code)
  const object = constants.module(code, shapes)
  passCompile(vm, { code, shapes, tree }, 1)
  return object
}

export interface Compiled {
  readonly code: Code
  readonly shapes: TupleShapes
  readonly tree: Root
}

/** The tuples of the code have been counted before. `moreLists`: those that are not the compiler's own. */
export function passCompile(vm: Vm, { code, shapes, tree }: Compiled, moreLists: number): void {
  const { lists, dicts, tuples } = passingAllocations(code, shapes, countComprehensions(tree))
  comeAndGo(vm, vm.types.list.free, lists + moreLists)
  comeAndGo(vm, vm.types.dict.free, dicts)
  tuples.forEach((count, length) => comeAndGo(vm, vm.freeLists.tuples[length], count))
}
