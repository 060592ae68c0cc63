/** The `__dict__` and `__weakref__` descriptors that a class statement adds to a class whose bases have none. */
import type { Vm } from '../../vm/Vm'
import { giveName } from '../dict/dictionary'
import { DictTable, type PyDict } from '../dict/DictTable'
import { attributeError, instanceDict } from '../protocol/attributes'
import { PyContainer, type PyObject } from '../PyObject'
import { kind, type PyType, typeFlag } from '../PyType'
import type { GetSet, GetSetData } from './defineType'

export const dictAttribute: GetSet = {
  get: (vm, self: PyContainer) => {
    const dict = instanceDict(vm, self)
    dict.refs++
    return dict
  },
  set: (vm, self: PyContainer, value) => {
    if (value === null) throw vm.error('TypeError', 'cannot delete __dict__')
    if ((value.cls.kind & kind.DICT) === 0) {
      throw vm.error('TypeError', `__dict__ must be set to a dictionary, not a '${value.cls.name}'`)
    }
    const old = instanceDict(vm, self)
    value.refs++
    self.dict = value as PyDict // kind says it is one
    vm.recordStore(self, vm.attributeSlot(self.cls, -1), value)
    vm.decref(old)
  },
}

/**
 * As a class statement makes it: an instance's dictionary may also be deleted, and begins anew. Where a type of the
 * interpreter's own that has a `__dict__` is among the bases, that one decides.
 */
const instanceDictAttribute: GetSet = {
  get: (vm, self: PyContainer) => {
    const native = nativeDict(vm, self)
    return native === null ? dictAttribute.get(vm, self as never) : native.definition.get(vm, self as never) // its owner is a base
  },
  set: (vm, self: PyContainer, value) => {
    const native = nativeDict(vm, self)
    if (native !== null) {
      const { set } = native.definition
      if (set === undefined)
        throw attributeError(
          vm,
          self,
          '__dict__',
          `attribute '__dict__' of '${native.owner.name}' objects is not writable`,
        )
      set(vm, self as never, value) // as above
      return
    }
    const fresh = value ?? vm.container(vm.types.dict, new DictTable())
    dictAttribute.set?.(vm, self as never, fresh) // the same instance
    if (value === null) vm.decref(fresh)
  },
}

function nativeDict(vm: Vm, self: PyObject): GetSetData | null {
  for (let type: PyType | null = self.cls; type !== null; type = type.base) {
    if ((type.flags & typeFlag.HEAP) !== 0) continue
    const found = type.ns.data.getByText('__dict__')
    if (found !== null && found.cls === vm.types.getset) return found.data as GetSetData // exact getset
  }
  return null
}

export const weakAttribute: GetSet = {
  get: (vm, self: PyContainer) => {
    const first: PyObject = self.weak?.[0] ?? vm.none
    first.refs++
    return first
  },
}

export function addDescriptors(vm: Vm, cls: PyType, base: PyType): void {
  const added = cls.flags & ~base.flags
  // A metaclass's instances are classes: their `__dict__` is the one of `type`.
  if ((added & typeFlag.HAS_DICT) !== 0 && (cls.kind & kind.TYPE) === 0) add(vm, cls, '__dict__', instanceDictAttribute)
  if ((added & typeFlag.HAS_WEAKREFS) !== 0) add(vm, cls, '__weakref__', weakAttribute)
}

function add(vm: Vm, cls: PyType, name: string, definition: GetSet): void {
  if (cls.ns.data.has(name)) return
  cls.refs++
  const data: GetSetData = { name, owner: cls, definition }
  const descriptor = new PyContainer(vm.types.getset, data)
  vm.born(descriptor)
  vm.collector.track(descriptor)
  giveName(vm, cls.ns, name, descriptor)
}
