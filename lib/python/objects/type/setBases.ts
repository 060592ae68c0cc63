/** `cls.__bases__ = ...`: a class changes its bases, and all that derive from it find things anew. */
import { newSlotOf } from './makers'
import { NAMED_SLOT } from '../../../heap/history/event'
import { addSubclass, removeSubclass } from './subclassing'
import type { Vm } from '../../vm/Vm'
import type { PyObject, PyTuple } from '../PyObject'
import { kind, type PyType, typeFlag } from '../PyType'
import { isSubtype, typeModified } from '../protocol/lookup'
import { fixSlots } from './fixSlots'
import { orderOf } from './mro'
import { bestBase, liesAlike } from './solidBase'

const MRO_SLOT = NAMED_SLOT + 1
const BASES_SLOT = NAMED_SLOT + 2

export function setBases(vm: Vm, cls: PyType, value: PyObject | null): void {
  const bases = checked(vm, cls, value)
  const types = bases.data as PyType[] // checked tested them
  const base = bestBase(vm, types)
  const differing = cls.base === null ? 'object layout' : difference(vm, cls.base, base)
  if (cls.base === null || differing !== null)
    throw vm.error(
      'TypeError',
      `__bases__ assignment: '${base.name}' ${differing} differs from '${cls.base?.name ?? ''}'`,
    )
  const old = { bases: cls.bases, base: cls.base }
  base.refs++
  bases.refs++
  cls.base = base
  cls.bases = bases
  try {
    renew(vm, cls)
  } catch (error) {
    if (cls.bases === bases) {
      cls.base = old.base
      cls.bases = old.bases
      vm.decref(base)
      vm.decref(bases)
    } else {
      vm.decref(old.base)
      vm.xdecref(old.bases)
    }
    throw error
  }
  // A metaclass's `mro` may have set the bases again meanwhile: then that is done already.
  if (cls.bases !== bases) {
    vm.decref(old.base)
    vm.xdecref(old.bases)
    return
  }
  for (const one of (old.bases?.data ?? []) as PyType[]) removeSubclass(vm, one, cls) // bases are classes
  for (const one of types) addSubclass(vm, one, cls)
  vm.recordStore(cls, BASES_SLOT, bases)
  typeModified(vm, cls)
  refill(vm, cls)
  vm.decref(old.base)
  vm.xdecref(old.bases)
}

/** Why instances of the one's kind are none of the other's; a class of the program's is never freed as a bare object is. */
function difference(vm: Vm, old: PyType, base: PyType): string | null {
  if (isCollected(vm, old) !== isCollected(vm, base)) return 'deallocator'
  return liesAlike(old, base) ? null : 'object layout'
}

function isCollected(vm: Vm, type: PyType): boolean {
  return (type.flags & typeFlag.HEAP) !== 0 || (type.layout.container && type !== vm.types.object)
}

function checked(vm: Vm, cls: PyType, value: PyObject | null): PyTuple {
  if ((cls.flags & typeFlag.HEAP) === 0)
    throw vm.error('TypeError', `cannot set '__bases__' attribute of immutable type '${cls.name}'`)
  if (value === null) throw vm.error('TypeError', `cannot delete '__bases__' attribute of immutable type '${cls.name}'`)
  if ((value.cls.kind & kind.TUPLE) === 0)
    throw vm.error('TypeError', `can only assign tuple to ${cls.name}.__bases__, not ${value.cls.name}`)
  const bases = value as PyTuple // kind says it is one
  if (bases.data.length === 0)
    throw vm.error('TypeError', `can only assign non-empty tuple to ${cls.name}.__bases__, not ()`)
  for (const base of bases.data) {
    if ((base.cls.kind & kind.TYPE) === 0)
      throw vm.error('TypeError', `${cls.name}.__bases__ must be tuple of classes, not '${base.cls.name}'`)
    if (isSubtype(base as PyType, cls) || derives(base as PyType, cls))
      // kind says it is one
      throw vm.error('TypeError', 'a __bases__ item causes an inheritance cycle')
  }
  return bases
}

/** By the chain of first bases, which is set before a metaclass's `mro` is asked. */
function derives(type: PyType, cls: PyType): boolean {
  for (let base: PyType | null = type; base !== null; base = base.base) if (base === cls) return true
  return false
}

/** New mros, the class's first: all of them are found before any is put in. */
function renew(vm: Vm, cls: PyType): void {
  const old: { type: PyType; mro: readonly PyType[] }[] = []
  const work = [cls]
  try {
    for (let type = work.shift(); type !== undefined; type = work.shift()) {
      old.push({ type, mro: type.mro })
      type.mro = orderOf(vm, type, (type.bases?.data ?? []) as PyType[]) // bases are classes
      work.push(...type.subclasses)
    }
  } catch (error) {
    for (const { type, mro } of old.reverse()) type.mro = mro
    throw error
  }
  for (const { type } of old) keepOrder(vm, type)
}

function keepOrder(vm: Vm, type: PyType): void {
  for (const one of type.mro) one.refs++
  const before = type.mroTuple
  type.mroTuple = vm.tuple([...type.mro])
  vm.recordStore(type, MRO_SLOT, type.mroTuple)
  vm.xdecref(before)
}

function refill(vm: Vm, cls: PyType): void {
  const work = [cls]
  for (let type = work.shift(); type !== undefined; type = work.shift()) {
    fixSlots(vm, type)
    type.slots.new_ = newSlotOf(type)
    work.push(...type.subclasses)
  }
}
