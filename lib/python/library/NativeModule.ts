/** A module that CPython writes in C, written here: its functions, its types, and what else it holds. */
import type { NativeDefinition } from '../objects/native/native'
import type { PyDict } from '../objects/dict/DictTable'
import type { PyContainer } from '../objects/PyObject'
import type { TypeEntry } from '../objects/type/TypeEntry'
import type { Vm } from '../vm/Vm'

export interface NativeModule {
  readonly name: string
  readonly functions: readonly NativeDefinition[]
  /** Types made with the run or when the module is first imported; those with `exported` names go into the module. */
  readonly types?: readonly (TypeEntry & { readonly exported?: string })[]
  /** Puts everything else into the module's namespace (giveName takes references over), or into the module itself. */
  readonly setup?: (vm: Vm, namespace: PyDict, module: PyContainer) => void
}
