/**
 * Makes native types in two rounds: first all of them empty, since what they refer to is made of objects of other types; then
 * the rest. Their dictionaries are made when they are asked for (defineType.ts).
 */
import { IMMORTAL } from '../../../heap/HeapObject'
import type { Builtins } from '../../vm/Builtins'
import type { Vm } from '../../vm/Vm'
import { PyContainer, type PyTuple } from '../PyObject'
import { type PyType, shortName } from '../PyType'
import { defineType, makeEarly, namesOf } from './defineType'
import { heldCount, markHeld } from './heldTypes'
import type { TypeEntry } from './TypeEntry'

/** Makes types that a module brings, once the core exists. */
export function makeTypes(vm: Vm, entries: readonly TypeEntry[]): void {
  const made = declareTypes(vm, entries)
  for (const { definition, shared } of entries)
    for (const name of shared?.names ?? namesOf(definition)) if (!vm.typeNames.has(name)) vm.internName(name)
  giveClasses(vm, made)
  fillTypes(vm, made)
}

/** Makes the types that every run has, all of Builtins among them; `ready` is done once they exist, still empty. */
export function makeCoreTypes(vm: Vm, entries: readonly TypeEntry[], ready: () => void): void {
  const made = declareTypes(vm, entries)
  // Once a run: an object whose form changed with each import would be slow to read from.
  vm.types = Object.fromEntries(vm.moreTypes) as unknown as Builtins // coreTypes has every key of it
  giveClasses(vm, made)
  ready()
  fillTypes(vm, made)
}

interface Declared {
  readonly entry: TypeEntry
  readonly type: PyType
}

function declareTypes(vm: Vm, entries: readonly TypeEntry[]): Declared[] {
  return entries.map((entry) => ({ entry, type: makeType(vm, entry) }))
}

function giveClasses(vm: Vm, made: readonly Declared[]): void {
  for (const { type } of made) type.cls ??= vm.types.type
}

function fillTypes(vm: Vm, made: readonly Declared[]): void {
  for (const { entry, type } of made) {
    if (entry.bases !== undefined) type.bases = basesOf(vm, entry)
    makeEarly(vm, type, entry.definition)
    const held = entry.shared === undefined ? heldCount(type.moduleName, shortName(type)) : entry.shared.held
    if (held !== null) markHeld(vm, type, held)
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

function makeType(vm: Vm, { key, base, bases, definition, shared }: TypeEntry): PyType {
  const baseType = base === null ? null : vm.typeNamed(base)
  const type = defineType(vm, definition, baseType, shared?.slots)
  type.ownNames = shared?.names ?? null
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
