/**
 * A new run's machine: its types, its singletons, its first thread, the namespaces of `builtins` and `sys`.
 *
 * Types are made in two rounds: first all of them empty, since a type's dictionary is made of objects of other types;
 * then their dictionaries.
 */
import { CycleCollector } from '../../collect/cpython/CycleCollector'
import { IMMORTAL_REFS } from '../../heap/HeapObject'
import { Recorder } from '../../heap/history/Recorder'
import { DictTable, type PyDict } from '../objects/dict/DictTable'
import { PyContainer, PyObject, type PyStr, type PyTuple } from '../objects/PyObject'
import type { PyType } from '../objects/PyType'
import { defineType, fillType } from '../objects/type/defineType'
import type { TypeEntry } from '../objects/type/TypeEntry'
import type { Builtins } from './Builtins'
import { coreTypes } from './coreTypes'
import type { Host, Limits } from './Host'
import { createModel } from './collectorModel'
import { services } from './serviceTable'
import { Thread } from './Thread'
import { Vm } from './Vm'

export interface VmSettings {
  readonly collector: 'cpython'
}

export function createVm(host: Host, limits: Limits): Vm {
  const vm = new Vm(new Recorder(), host, limits)
  vm.services = services
  vm.collector = new CycleCollector(createModel(vm))
  vm.thread = new Thread(0)
  const made = declareTypes(vm, coreTypes)
  makeSingletons(vm)
  fillTypes(vm, made)
  return vm
}

/** Makes types that a module brings, once the core exists. */
export function makeTypes(vm: Vm, entries: readonly TypeEntry[]): void {
  fillTypes(vm, declareTypes(vm, entries))
}

interface Declared {
  readonly entry: TypeEntry
  readonly type: PyType
}

function declareTypes(vm: Vm, entries: readonly TypeEntry[]): Declared[] {
  const made = entries.map((entry) => ({ entry, type: makeType(vm, entry) }))
  vm.types = Object.fromEntries(vm.moreTypes) as unknown as Builtins // coreTypes has every key of it
  const { type: metatype, dict } = vm.types
  for (const { type } of made) {
    type.cls ??= metatype
    type.ns.cls ??= dict
  }
  return made
}

function fillTypes(vm: Vm, made: readonly Declared[]): void {
  for (const { entry, type } of made) fillType(vm, type, entry.definition)
}

function makeType(vm: Vm, { key, base, bases, definition }: TypeEntry): PyType {
  const baseType = base === null ? null : vm.typeNamed(base)
  const type = defineType(vm, definition, baseType)
  for (const other of bases ?? []) addBase(vm, type, vm.typeNamed(other))
  vm.moreTypes.set(key, type)
  return type
}

/** A second base of a native class: its mro goes before `object`'s part of the first one's. */
function addBase(vm: Vm, type: PyType, base: PyType): void {
  const shared = type.mro.findIndex((one, at) => at > 0 && base.mro.includes(one))
  const own = base.mro.filter((one) => !type.mro.includes(one))
  type.mro = [...type.mro.slice(0, shared), ...own, ...type.mro.slice(shared)]
  base.subclasses.add(type)
  void vm
}

function immortal<T extends PyObject>(object: T): T {
  object.refs = IMMORTAL_REFS
  return object
}

function makeSingletons(vm: Vm): void {
  const { types } = vm
  vm.none = immortal(new PyObject(types.noneType, null))
  vm.notImplemented = immortal(new PyObject(types.notImplementedType, null))
  vm.ellipsis = immortal(new PyObject(types.ellipsisType, null))
  vm.true_ = immortal(new PyObject(types.bool, 1))
  vm.false_ = immortal(new PyObject(types.bool, 0))
  vm.emptyTuple = immortal(new PyContainer(types.tuple, []) as PyTuple) // exact tuple
  vm.emptyStr = immortal(new PyObject(types.str, '') as PyStr) // exact str
  for (let value = -5; value <= 256; value++) vm.smallInts.push(immortal(new PyObject(types.int, value)))
  vm.builtins = namespace(vm)
  vm.sysDict = namespace(vm)
  vm.modules = vm.container(types.dict, new DictTable()) as PyDict // exact dict
}

function namespace(vm: Vm): PyDict {
  const dict = vm.container(vm.types.dict, new DictTable()) as PyDict // exact dict
  dict.data.quiet = true
  return dict
}

