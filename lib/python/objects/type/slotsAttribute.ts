/** `__slots__`: named places in instances instead of, or beside, an attribute dictionary. */
import { comeAndGo, unseenBirth, unseenDeath } from '../../vm/unseen'
import type { Vm } from '../../vm/Vm'
import { getName, giveName } from '../dict/dictionary'
import { PyContainer, type PyObject } from '../PyObject'
import { kind, type PyType, typeFlag } from '../PyType'
import { itemsOf } from '../protocol/iterate'
import { mangle } from './mangle'
import type { MemberData } from './member'

export function applySlots(vm: Vm, cls: PyType, base: PyType): void {
  cls.members = base.members
  cls.memberNames = [...base.memberNames]
  addDeclared(vm, cls, base)
  // A class with a cell for `super()` is in the history already.
  if (cls.recorded >= 0) vm.recorder.typeInfo(cls.recorded).slotNames.push(...cls.memberNames)
}

function addDeclared(vm: Vm, cls: PyType, base: PyType): void {
  const declared = getName(cls.ns, '__slots__')
  if (declared === null) {
    cls.flags |= typeFlag.HAS_DICT | (canBeWeak(base) ? typeFlag.HAS_WEAKREFS : 0)
    return
  }
  const names = slotNames(vm, cls, declared)
  if (names.length > 0 && (base.kind & (kind.INT | kind.TUPLE | kind.BYTES)) !== 0) {
    throw vm.error('TypeError', `nonempty __slots__ not supported for subtype of '${base.name}'`)
  }
  for (const name of names) addSlot(vm, cls, base, name)
  keepNames(
    vm,
    cls,
    cls.memberNames.length - base.memberNames.length,
    declared.cls === vm.types.tuple ? 0 : names.length,
  )
}

/** CPython lists the names, from a tuple of those `declared` where they come in anything else, and keeps a tuple of them. */
function keepNames(vm: Vm, cls: PyType, count: number, declared: number): void {
  const { tuples } = vm.freeLists
  if (declared > 0) unseenBirth(vm, tuples[declared])
  comeAndGo(vm, vm.types.list.free)
  cls.slotsTuple = count
  if (count > 0) unseenBirth(vm, tuples[count])
  if (declared > 0) unseenDeath(vm, tuples[declared])
}

/** Whether instances of classes that derive from it can be referred to weakly. */
export function canBeWeak(base: PyType): boolean {
  return (base.kind & (kind.INT | kind.TUPLE | kind.BYTES)) === 0 || (base.flags & typeFlag.HAS_WEAKREFS) !== 0
}

function slotNames(vm: Vm, cls: PyType, declared: PyObject): string[] {
  if ((declared.cls.kind & kind.STR) !== 0) return [checked(vm, cls, declared)]
  const items = itemsOf(vm, declared)
  try {
    return items.map((item) => checked(vm, cls, item)).sort()
  } finally {
    for (const item of items) vm.decref(item)
  }
}

function checked(vm: Vm, cls: PyType, name: PyObject): string {
  if ((name.cls.kind & kind.STR) === 0)
    throw vm.error('TypeError', `__slots__ items must be strings, not '${name.cls.name}'`)
  const text = name.data as string // a str inside
  if (!/^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(text)) throw vm.error('TypeError', '__slots__ must be identifiers')
  return mangle(cls.name, text)
}

function addSlot(vm: Vm, cls: PyType, base: PyType, name: string): void {
  if (name === '__dict__') {
    if (((base.flags | cls.flags) & typeFlag.HAS_DICT) !== 0)
      throw vm.error('TypeError', '__dict__ slot disallowed: we already got one')
    cls.flags |= typeFlag.HAS_DICT
    return
  }
  if (name === '__weakref__') {
    if (((base.flags | cls.flags) & typeFlag.HAS_WEAKREFS) !== 0)
      throw vm.error('TypeError', '__weakref__ slot disallowed: we already got one')
    cls.flags |= typeFlag.HAS_WEAKREFS
    return
  }
  if (cls.memberNames.includes(name, base.members)) return
  if (name !== '__classcell__' && name !== '__qualname__' && getName(cls.ns, name) !== null) {
    throw vm.error('ValueError', `'${name}' in __slots__ conflicts with class variable`)
  }
  cls.members++
  cls.memberNames.push(name)
}

/** The descriptors of the class's own places: CPython makes them once the class has its order of bases. */
export function addMembers(vm: Vm, cls: PyType, base: PyType): void {
  for (let index = base.members; index < cls.members; index++) {
    const name = cls.memberNames[index] ?? ''
    cls.refs++
    const data: MemberData = { name, owner: cls, index, readonly: false, doc: null }
    const member = new PyContainer(vm.types.member, data)
    vm.born(member)
    vm.collector.track(member)
    giveName(vm, cls.ns, name, member)
  }
}
