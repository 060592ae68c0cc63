/**
 * Makes native types in two rounds: first all of them empty, since a type's dictionary is made of objects of other types;
 * then their dictionaries.
 */
import { IMMORTAL } from '../../../heap/HeapObject'
import type { Builtins } from '../../vm/Builtins'
import type { Vm } from '../../vm/Vm'
import { PyContainer, type PyTuple } from '../PyObject'
import type { PyType } from '../PyType'
import { defineType, fillType } from './defineType'
import { markHeld } from './heldTypes'
import type { TypeEntry } from './TypeEntry'

/** Makes types that a module brings, once the core exists. */
export function makeTypes(vm: Vm, entries: readonly TypeEntry[]): void {
  fillTypes(vm, declareTypes(vm, entries))
}

interface Declared {
  readonly entry: TypeEntry
  readonly type: PyType
}

export function declareTypes(vm: Vm, entries: readonly TypeEntry[]): Declared[] {
  const made = entries.map((entry) => ({ entry, type: makeType(vm, entry) }))
  vm.types = Object.fromEntries(vm.moreTypes) as unknown as Builtins // coreTypes has every key of it
  const { type: metatype, dict } = vm.types
  for (const { type } of made) {
    type.cls ??= metatype
    type.ns.cls ??= dict
  }
  return made
}

export function fillTypes(vm: Vm, made: readonly Declared[]): void {
  for (const { entry, type } of made) {
    if (entry.bases !== undefined) type.bases = basesOf(vm, entry)
    fillType(vm, type, entry.definition)
    markHeld(vm, type)
  }
}

/** The `__bases__` of a class that has several. */
function basesOf(vm: Vm, { base, bases = [] }: TypeEntry): PyTuple {
  const keys = base === null ? bases : [base, ...bases]
  const tuple = new PyContainer(
    vm.types.tuple,
    keys.map((key) => vm.typeNamed(key)),
  ) as PyTuple // exact tuple
  tuple.refs = IMMORTAL
  return tuple
}

function makeType(vm: Vm, { key, base, bases, definition }: TypeEntry): PyType {
  const baseType = base === null ? null : vm.typeNamed(base)
  const type = defineType(vm, definition, baseType)
  for (const other of bases ?? []) addBase(type, vm.typeNamed(other))
  vm.moreTypes.set(key, type)
  return type
}

/** A second base of a native class: its mro goes before `object`'s part of the first one's. */
function addBase(type: PyType, base: PyType): void {
  const shared = type.mro.findIndex((one, at) => at > 0 && base.mro.includes(one))
  const own = base.mro.filter((one) => !type.mro.includes(one))
  type.mro = [...type.mro.slice(0, shared), ...own, ...type.mro.slice(shared)]
  base.subclasses.add(type)
}
