/** A type to be made when a run begins: under which key, on which base, by which definition. */
import type { Slots } from '../PyType'
import type { TypeDefinition } from './defineType'
import type { HeldCount } from './heldTypes'

export interface SharedParts {
  readonly slots: Slots
  /** Of its dictionary. */
  readonly names: ReadonlySet<string>
  readonly held: HeldCount | null
}

export interface TypeEntry {
  /** A field of Builtins, or any other key by which `Vm.typeNamed` finds it: `ValueError`, `_weakref.ReferenceType`. */
  readonly key: string
  /** The key of its base; null for `object`. */
  readonly base: string | null
  /** Further bases, for the few native classes that have several. */
  readonly bases?: readonly string[]
  readonly definition: TypeDefinition
  /** What all runs share of it (sharedTypes.ts). */
  readonly shared?: SharedParts
}
