/** Tuples with named fields that native modules give: `sys.version_info` and the like. */
import { guardedRepr } from '../objects/sequence/sequenceItems'
import { tupleLayout } from '../objects/sequence/itemLayouts'
import type { PyContainer, PyObject } from '../objects/PyObject'
import type { GetSet, TypeDefinition } from '../objects/type/defineType'
import type { TypeEntry } from '../objects/type/TypeEntry'
import type { Vm } from '../vm/Vm'

/** A field that `len` and indexing do not know of. */
export type HiddenFields = Readonly<Record<string, (vm: Vm) => PyObject>>

/** The type `module.name`; instances are made with `newStruct`. */
export function structSequence(
  module: string,
  name: string,
  fields: readonly string[],
  hidden: HiddenFields = {},
): TypeEntry {
  const shown = module === '' ? name : `${module}.${name}`
  return { key: shown, base: 'tuple', definition: structDefinition(module, shown, fields, hidden) }
}

function structDefinition(
  module: string,
  shown: string,
  fields: readonly string[],
  hidden: HiddenFields,
): TypeDefinition {
  const getset: Record<string, GetSet> = {}
  fields.forEach((field, at) => (getset[field] = { get: (vm, self: PyContainer) => itemAt(vm, self, at) }))
  for (const [field, make] of Object.entries(hidden)) getset[field] = { get: (vm) => make(vm) }
  const total = fields.length + Object.keys(hidden).length
  return {
    name: shown,
    ...(module === '' ? {} : { module }),
    layout: tupleLayout,
    slots: {
      new_: (vm) => {
        throw vm.error('TypeError', `cannot create '${shown}' instances`)
      },
      repr: (vm, self) =>
        vm.str(guardedRepr(vm, self, '(...)', () => structText(vm, self as PyContainer, shown, fields))), // tuples are containers
    },
    getset,
    attributes: {
      n_fields: (vm) => vm.int(total),
      n_sequence_fields: (vm) => vm.int(fields.length),
      n_unnamed_fields: (vm) => vm.int(0),
      __match_args__: (vm) => vm.tuple(fields.map((field) => vm.intern(field))),
    },
  }
}

function itemAt(vm: Vm, self: PyContainer, at: number): PyObject {
  const item = (self.data as PyObject[])[at] ?? vm.none // a tuple inside
  item.refs++
  return item
}

function structText(vm: Vm, self: PyContainer, shown: string, fields: readonly string[]): string {
  const items = self.data as PyObject[] // a tuple inside
  return `${shown}(${fields.map((field, at) => `${field}=${vm.reprText(items[at] ?? vm.none)}`).join(', ')})`
}

/** An instance with these values, which it takes over. */
export function newStruct(vm: Vm, key: string, values: PyObject[]): PyContainer {
  return vm.container(vm.typeNamed(key), values)
}
