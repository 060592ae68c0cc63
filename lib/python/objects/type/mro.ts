/** The C3 linearization of a class's bases. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { kind, type PyType, shortName, typeFlag } from '../PyType'
import { call, lookupSpecial } from '../protocol/calls'
import { isSubtype } from '../protocol/lookup'
import { solidBase } from './solidBase'

/** The mro of a class with these bases, itself first. */
export function linearize(vm: Vm, cls: PyType, bases: readonly PyType[]): PyType[] {
  for (const base of bases)
    if (base.mroTuple === null && (base.flags & typeFlag.HEAP) !== 0)
      throw vm.error('TypeError', `Cannot extend an incomplete type '${base.name}'`)
  rejectDuplicates(vm, bases)
  const sequences = [...bases.map((base) => [...base.mro]), [...bases]]
  const order: PyType[] = [cls]
  for (;;) {
    const left = sequences.filter((sequence) => sequence.length > 0)
    if (left.length === 0) return order
    const next = left.map((sequence) => sequence[0]).find((head) => head !== undefined && isFree(head, left))
    if (next === undefined) throw inconsistent(vm, left)
    order.push(next)
    for (const sequence of left) if (sequence[0] === next) sequence.shift()
  }
}

/** As linearize, unless the metaclass has an `mro` of its own. */
export function orderOf(vm: Vm, cls: PyType, bases: readonly PyType[]): PyType[] {
  if (cls.cls === vm.types.type) return linearize(vm, cls, bases)
  cls.mro = linearize(vm, cls, bases)
  const method = lookupSpecial(vm, cls, 'mro')
  if (method === null) return [...cls.mro]
  const result = call(vm, method, [])
  vm.decref(method)
  const order = vm.itemsOf(result)
  vm.decref(result)
  for (const type of order) vm.decref(type)
  const types = order.map((type) => checked(vm, cls, type))
  for (const type of types) if (!cls.mro.includes(type)) (type.followers ??= new Set()).add(cls)
  return types
}

function checked(vm: Vm, cls: PyType, type: PyObject): PyType {
  if ((type.cls.kind & kind.TYPE) === 0) throw vm.error('TypeError', `mro() returned a non-class ('${type.cls.name}')`)
  const found = type as PyType // kind says it is one
  if (isSubtype(solidBase(cls), solidBase(found))) return found
  throw vm.error('TypeError', `mro() returned base with unsuitable layout ('${found.name}')`)
}

function isFree(head: PyType, sequences: readonly (readonly PyType[])[]): boolean {
  return sequences.every((sequence) => sequence.indexOf(head) <= 0)
}

function rejectDuplicates(vm: Vm, bases: readonly PyType[]): void {
  const seen = new Set<PyType>()
  for (const base of bases) {
    if (seen.has(base)) throw vm.error('TypeError', `duplicate base class ${base.name}`)
    seen.add(base)
  }
}

function inconsistent(vm: Vm, left: readonly (readonly PyType[])[]): unknown {
  const heads = [...new Set(left.flatMap(([head]) => (head === undefined ? [] : [shortName(head)])))]
  return vm.error('TypeError', `Cannot create a consistent method resolution order (MRO) for bases ${heads.join(', ')}`)
}
